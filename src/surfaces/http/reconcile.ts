/**
 * The reconciliation service, as OpenRefine and others call it (W3C Community Group, Reconciliation Service API 0.2):
 * manifest, queries, suggestions, data extension, previews.
 *
 * It screens like everything else; here stand the routes, what they do stands in the files beside.
 */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Picture } from "../../picture/index.ts";
import { searchName } from "../../questions/screen/search.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { ChangedSince, entityTest } from "./filters.ts";
import { checkAlgorithm, MOST_QUERIES } from "./match.ts";
import { captionOf, isReference, pluralOf, propertiesOf, schemaNamed } from "./model.ts";
import { fold, nameWordsOf } from "./name-words.ts";
import { escapeHtml } from "./page.ts";
import { Free, Problem, RequestProblem } from "./problem.ts";
import { entityIn, extended, read, summary } from "./reconcile-extend.ts";
import { manifest, suggested, type, typesOf } from "./reconcile-manifest.ts";
import { Batch, reconciled } from "./reconcile-query.ts";

const Dataset = z.object({ dataset: z.string() });
const Prefix = z.object({
  prefix: z.string().max(1000).default(""),
  limit: z.coerce.number().int().min(0).max(500).default(10),
  cursor: z.coerce.number().int().min(0).max(9499).default(0),
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
