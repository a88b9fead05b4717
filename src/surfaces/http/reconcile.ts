/**
 * The reconciliation service, as OpenRefine and others call it (W3C Community Group, Reconciliation Service API 0.2):
 * manifest, queries, suggestions, data extension, previews.
 *
 * It screens like everything else; `match` is said only where one candidate alone is a match, because a program takes
 * that for an answer without a person looking.
 */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { countryName } from "../../claims/place.ts";
import { MATCH as THRESHOLD } from "../../names/index.ts";
import type { EntityView, Picture } from "../../picture/index.ts";
import { isParty, lineage } from "../../picture/schemata.ts";
import type { ScreenResult } from "../../questions/screen/answer.ts";
import { screenRecord } from "../../questions/screen/screen.ts";
import { searchName } from "../../questions/screen/search.ts";
import { version } from "../version.ts";
import { queryOfExample } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { ChangedSince, entityTest } from "./filters.ts";
import { checkAlgorithm, MOST_QUERIES } from "./match.ts";
import { captionOf, isReference, pluralOf, propertiesOf, propertyNamed, schemaNamed } from "./model.ts";
import { fold, nameWordsOf } from "./name-words.ts";
import { escapeHtml } from "./page.ts";
import { Free, Problem, RequestProblem } from "./problem.ts";

const SPACE = "https://www.opensanctions.org/reference/#schema";
const Dataset = z.object({ dataset: z.string() });
const Prefix = z.object({
  prefix: z.string().max(1000).default(""),
  limit: z.coerce.number().int().min(0).max(500).default(10),
  cursor: z.coerce.number().int().min(0).max(9499).default(0),
});

/** What a property of a query may be: a text, a number, a truth, an entity picked before, or a list of these. */
const One = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string().optional(), name: z.string().optional() }).loose(),
]);
const Query = z.object({
  query: z.string().nullish(),
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  limit: z.coerce.number().int().min(0).max(500).nullish(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([One, z.array(One)]) }).loose()).nullish(),
});
type Query = z.infer<typeof Query>;
const Batch = z.record(z.string(), Query);

const Settings = z.object({
  limit: z.coerce.number().int().min(0).optional(),
  render: z.enum(["caption", "raw"]).optional(),
});
const Extension = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string(), settings: Settings.optional() }).loose()),
});

const Asked = z.object({
  queries: z.unknown().optional(),
  extend: z.unknown().optional(),
  algorithm: z.string().default("best"),
  changed_since: ChangedSince.optional(),
});

export function registerReconcile(app: Server, context: ApiContext): void {
  const responses = { 200: z.unknown(), 400: Problem, 404: Problem, 422: Problem };

  app.get("/reconcile/:dataset", { schema: { params: Dataset, querystring: Asked, response: responses } }, (request) =>
    answer(context.picture(), request.params.dataset, request.query, request.query, request),
  );
  app.post(
    "/reconcile/:dataset",
    { schema: { params: Dataset, querystring: Asked, body: z.unknown(), response: responses } },
    (request, reply) => {
      const body = bodyOf(request.body);
      const done = answer(context.picture(), request.params.dataset, body, request.query, null);
      void reply.header("x-batch-size", String(Object.keys("rows" in done ? (done["rows"] as object) : done).length));
      return done;
    },
  );
  app.post(
    "/reconcile/:dataset/extend",
    { schema: { params: Dataset, body: z.unknown(), response: responses } },
    (request) => {
      const picture = context.picture();
      datasetsNamed(picture, request.params.dataset);
      const body = bodyOf(request.body);
      return extended(picture, "extend" in body ? body.extend : body);
    },
  );

  app.get(
    "/reconcile/:dataset/suggest/entity",
    { schema: { params: Dataset, querystring: Prefix, response: { 200: Free, 404: Problem, 422: Problem } } },
    (request) => {
      const picture = context.picture();
      const { prefix, limit, cursor } = request.query;
      const within = new Set(datasetsNamed(picture, request.params.dataset));
      const holding = nameWordsOf(picture)
        .holding(prefix)
        .map((n) => picture.entityAt(n));
      const answer = prefix.trim() === "" ? [] : searchName(picture, prefix, { limit: 50 }).results;
      const alike = answer.map((result) => picture.entity(result.id)!);
      const found = new Map([...holding, ...alike].map((entity) => [entity.id, entity]));
      const all = [...found.values()].filter((entity) => entity.datasets.some((name) => within.has(name)));
      return { ...OK, prefix, result: all.slice(cursor, cursor + limit).map(suggested) };
    },
  );
  app.get(
    "/reconcile/:dataset/suggest/type",
    { schema: { params: Dataset, querystring: Prefix, response: { 200: Free, 404: Problem, 422: Problem } } },
    (request) => {
      const picture = context.picture();
      datasetsNamed(picture, request.params.dataset);
      const { prefix, limit, cursor } = request.query;
      const all = typesOf(picture).filter((name) => begins(prefix, name, captionOf(name), pluralOf(name)));
      return { ...OK, prefix, result: all.slice(cursor, cursor + limit).map(type) };
    },
  );
  app.get(
    "/reconcile/:dataset/suggest/property",
    { schema: { params: Dataset, querystring: Prefix, response: { 200: Free, 404: Problem, 422: Problem } } },
    (request) => {
      const picture = context.picture();
      datasetsNamed(picture, request.params.dataset);
      const { prefix, limit, cursor } = request.query;
      const found = new Map<string, { id: string; name: string; description: string }>();
      for (const schema of typesOf(picture))
        for (const property of propertiesOf(schema).values()) {
          if (property.hidden || isReference(property) || !begins(prefix, property.name, property.label)) continue;
          found.set(property.qname, {
            id: property.qname,
            name: property.label,
            description: property.description ?? property.schema.label,
          });
        }
      return { ...OK, prefix, result: [...found.values()].slice(cursor, cursor + limit) };
    },
  );
  app.get(
    "/reconcile/:dataset/extend/property",
    {
      schema: {
        params: Dataset,
        querystring: z.object({ type: z.string().default("Thing"), limit: z.coerce.number().int().min(0).default(0) }),
        response: { 200: Free, 400: Problem, 404: Problem, 422: Problem },
      },
    },
    (request) => {
      datasetsNamed(context.picture(), request.params.dataset);
      const { type: name, limit } = request.query;
      const schema = schemaNamed(name);
      if (!schema) throw new RequestProblem(400, `Invalid type: ${name.slice(0, 100)}`);
      const all = [...propertiesOf(name).values()].filter((property) => !property.hidden && !isReference(property));
      const featured = all.filter((property) => schema.featured.includes(property.name));
      const ordered = [...featured, ...all.filter((property) => !featured.includes(property))];
      const properties = (limit > 0 ? ordered.slice(0, limit) : ordered)
        .map((property) => ({ id: property.name, name: property.label }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return { limit, type: name, properties };
    },
  );

  const ById = z.object({ id: z.string().max(1000) });
  app.get(
    "/reconcile/:dataset/flyout",
    { schema: { params: Dataset, querystring: ById, response: { 200: Free, 404: Problem, 422: Problem } } },
    (request) => {
      const entity = entityIn(context.picture(), request.params.dataset, request.query.id);
      return { id: request.query.id, html: summary(entity) };
    },
  );
  app.get(
    "/reconcile/:dataset/preview",
    { schema: { params: Dataset, querystring: ById, response: { 200: z.string(), 404: Problem, 422: Problem } } },
    (request, reply) => {
      const entity = entityIn(context.picture(), request.params.dataset, request.query.id);
      // The client shows it in a frame of its own page on this machine.
      void reply
        .type("text/html; charset=utf-8")
        .removeHeader("x-frame-options")
        .header(
          "content-security-policy",
          "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http://127.0.0.1:* http://localhost:*",
        );
      return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(entity.caption)}</title><link rel="stylesheet" href="/style.css"></head><body>${summary(entity)}</body></html>`;
    },
  );
}

const OK = { code: "/api/status/ok", status: "200 OK" } as const;

function begins(prefix: string, ...texts: readonly string[]): boolean {
  const wanted = fold(prefix);
  return wanted === "" || texts.some((text) => ` ${fold(text)}`.includes(` ${wanted}`));
}

/** A form's field, or a value of JSON sent as it is. */
function bodyOf(body: unknown): { queries?: unknown; extend?: unknown } {
  return typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
}

function answer(
  picture: Picture,
  dataset: string,
  asked: { queries?: unknown; extend?: unknown },
  { algorithm, changed_since }: { algorithm: string; changed_since?: string | undefined },
  manifestFor: FastifyRequest | null,
): Record<string, unknown> {
  const datasets = datasetsNamed(picture, dataset);
  checkAlgorithm(algorithm);
  if (asked.extend !== undefined && asked.extend !== "") return extended(picture, asked.extend);
  if (asked.queries === undefined) {
    if (manifestFor) return manifest(picture, dataset, manifestFor);
    throw new RequestProblem(400, "No queries provided.");
  }
  const batch = read(Batch, asked.queries, "queries");
  const queries = Object.entries(batch);
  if (queries.length > MOST_QUERIES)
    throw new RequestProblem(400, `Too many queries in one batch: ${queries.length} (limit: ${MOST_QUERIES})`);
  const keeps = entityTest(picture, { changed_since });
  const results = Object.create(null) as Record<string, unknown>;
  for (const [key, query] of queries) results[key] = { result: reconciled(picture, datasets, query, keeps) };
  return results;
}

/** JSON in a form's field, or already read. */
function read<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  let parsed = value;
  if (typeof value === "string") {
    try {
      parsed = JSON.parse(value);
    } catch (error) {
      throw new RequestProblem(400, `${what}: not JSON (${String(error).slice(0, 200)})`);
    }
  }
  const found = schema.safeParse(parsed);
  if (!found.success) throw new RequestProblem(400, `${what}: ${z.prettifyError(found.error).slice(0, 500)}`);
  return found.data;
}

function reconciled(
  picture: Picture,
  datasets: readonly string[],
  query: Query,
  keeps: (result: ScreenResult) => boolean,
): readonly Record<string, unknown>[] {
  const types = query.type ? [query.type].flat() : [];
  const schema = schemaOf(types);
  const properties: Record<string, string[]> = {};
  const name = query.query?.trim() ?? "";
  if (name !== "") properties["name"] = [name];
  for (const { pid, v } of query.properties ?? []) {
    const prop = propertyNamed(pid)?.name;
    if (prop === undefined) continue;
    const texts = [v].flat().map((one) => (typeof one === "object" ? (one.name ?? one.id ?? "") : String(one)));
    properties[prop] = [...(properties[prop] ?? []), ...texts.filter((text) => text.trim() !== "")];
  }
  const limit = query.limit ?? 5;
  // OpenRefine's cells may hold an id that was found before.
  const known = name === "" ? undefined : picture.entity(name);
  const asked = queryOfExample({ schema, properties });
  const found = screenRecord(picture, asked, { limit: 50, datasets });
  const results = found.results.filter(keeps);
  const isSure = results.filter((result) => result.score >= THRESHOLD).length === 1;
  const candidates = results.slice(0, limit).map((result) => ({
    ...candidate(picture.entity(result.id)!),
    score: result.score,
    match: isSure && result.score >= THRESHOLD,
    features: result.because.slice(0, 20).map((reason) => ({ id: reason.feature, value: reason.score })),
  }));
  if (!known || known.id === results[0]?.id) return candidates;
  return [{ ...candidate(known), score: 1, match: true, features: [] }, ...candidates].slice(0, limit);
}

/** One of several types: what they have in common. */
function schemaOf(types: readonly string[]): string {
  const known = types.filter((name) => schemaNamed(name) !== null);
  if (known.length <= 1) return known[0] ?? "Thing";
  return known.every((name) => lineage(name).has("LegalEntity")) ? "LegalEntity" : "Thing";
}

function type(name: string): Record<string, unknown> {
  const schema = schemaNamed(name);
  return { id: name, name: schema?.plural ?? name, description: schema?.description ?? schema?.label ?? name };
}

function candidate(entity: EntityView): Record<string, unknown> {
  return {
    id: entity.id,
    name: entity.caption,
    description: [captionOf(entity.schema), ...entity.datasets].join(", "),
    type: [type(entity.schema)].map(({ id, name }) => ({ id, name })),
  };
}

function suggested(entity: EntityView): Record<string, unknown> {
  const one = candidate(entity);
  return { ...one, notable: one["type"] };
}

const types = new WeakMap<Picture, readonly string[]>();

/** Schemata of parties in the picture, and what they descend from that can be asked for. */
function typesOf(picture: Picture): readonly string[] {
  const known = types.get(picture);
  if (known) return known;
  const found = new Set<string>();
  for (let n = 0; n < picture.entityCount; n++) found.add(picture.schemaAt(n));
  const all = new Set<string>();
  for (const name of found)
    if (isParty(name))
      for (const one of schemaNamed(name)?.schemata ?? [name]) if (schemaNamed(one)?.matchable) all.add(one);
  const sorted = [...all].sort();
  types.set(picture, sorted);
  return sorted;
}

function manifest(picture: Picture, dataset: string, request: FastifyRequest): Record<string, unknown> {
  const base = `${request.protocol}://${request.host}`;
  const service = `${base}/reconcile/${encodeURIComponent(dataset)}`;
  const path = (service_path: string) => ({ service_url: service, service_path });
  const title = picture.header.datasets.find((one) => one.name === dataset)?.title ?? "all lists";
  return {
    versions: ["0.2"],
    serviceVersion: version,
    name: `Manumit: ${title}`,
    identifierSpace: SPACE,
    schemaSpace: SPACE,
    documentation: `${base}/openapi.json`,
    view: { url: `${service}/preview?id={{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: 430, height: 400 },
    suggest: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the specification writes the id so
      entity: { ...path("/suggest/entity"), flyout_service_url: service, flyout_service_path: "/flyout?id=${id}" },
      type: path("/suggest/type"),
      property: path("/suggest/property"),
    },
    extend: {
      propose_properties: path("/extend/property"),
      property_settings: [
        {
          name: "limit",
          label: "Limit",
          type: "number",
          default: 0,
          help_text: "Most values of one row (0 for all).",
        },
        {
          name: "render",
          label: "How values are shown",
          type: "select",
          default: "caption",
          choices: [
            { value: "caption", name: "For people" },
            { value: "raw", name: "For programs" },
          ],
          help_text: "A country by its name, or by its code.",
        },
      ],
    },
    batchSize: 50,
    defaultTypes: typesOf(picture)
      .map(type)
      .map(({ id, name }) => ({ id, name })),
  };
}

function extended(picture: Picture, value: unknown): Record<string, unknown> {
  const { ids, properties } = read(Extension, value, "extend");
  if (ids.length > MOST_QUERIES)
    throw new RequestProblem(400, `Too many queries in one batch: ${ids.length} (limit: ${MOST_QUERIES})`);
  const meta = properties.flatMap(({ id }) => {
    const property = propertyNamed(id);
    return property ? [{ id, name: property.label }] : [];
  });
  const rows = Object.create(null) as Record<string, unknown>;
  for (const id of ids) {
    const entity = picture.entity(id);
    const row: Record<string, readonly unknown[]> = {};
    for (const { id: pid, settings } of properties) {
      const property = propertyNamed(pid);
      if (!property) continue;
      const values = entity?.properties[property.name] ?? [];
      const shown = settings?.limit ? values.slice(0, settings.limit) : values;
      const isCountry = property.type.name === "country" && settings?.render !== "raw";
      row[pid] = shown.map((text) => ({ str: isCountry ? countryName(text) : text }));
    }
    rows[id] = row;
  }
  return { meta, rows };
}

function entityIn(picture: Picture, dataset: string, id: string): EntityView {
  const datasets = new Set(datasetsNamed(picture, dataset));
  const entity = picture.entity(id);
  if (!entity?.datasets.some((name) => datasets.has(name)))
    throw new RequestProblem(404, `No such entity! "${id.slice(0, 200)}"`);
  return entity;
}

/** What a person must see to tell whether this is the one. */
function summary(entity: EntityView): string {
  const shown = [
    "alias",
    "birthDate",
    "nationality",
    "country",
    "jurisdiction",
    "registrationNumber",
    "imoNumber",
    "topics",
  ];
  const rows = shown.flatMap((prop) => {
    const values = entity.properties[prop] ?? [];
    if (values.length === 0) return [];
    const label = propertiesOf(entity.schema).get(prop)?.label ?? prop;
    const more = values.length > 6 ? `, and ${values.length - 6} more` : "";
    return [`<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(values.slice(0, 6).join("; "))}${more}</td></tr>`];
  });
  return `<div><b>${escapeHtml(entity.caption)}</b><p>${escapeHtml([captionOf(entity.schema), entity.status ?? "", entity.datasets.join(", "), entity.id].filter((text) => text !== "").join(" · "))}</p><table>${rows.join("")}</table></div>`;
}
