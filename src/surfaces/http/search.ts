/** `/search`: entities by a name or words of it, narrowed and counted as yente's clients ask. */
import { z } from "zod";
import { countryName } from "../../claims/place.ts";
import type { EntityView, Picture } from "../../picture/index.ts";
import { lineage } from "../../picture/schemata.ts";
import { searchName } from "../../questions/screen/search.ts";
import { entityBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { commonFilters, entityTest, narrowDatasets, Truth, valuesBy } from "./filters.ts";
import { pluralOf, schemaNamed } from "./model.ts";
import { nameWordsOf } from "./name-words.ts";
import { Free, Problem, RequestProblem, Values } from "./problem.ts";

const FACETS = ["datasets", "schema", "countries", "identifiers", "topics", "genders"] as const;
type Facet = (typeof FACETS)[number];

const Params = z.object({
  q: z.string().max(1000).default(""),
  schema: z.string().default("Thing"),
  limit: z.coerce.number().int().min(0).max(500).default(10),
  offset: z.coerce.number().int().min(0).max(9499).default(0),
  threshold: z.coerce.number().min(0).max(1).optional(),
  countries: Values.optional(),
  datasets: Values.optional(),
  filter: Values.optional(),
  filter_op: z.enum(["AND", "OR"]).default("OR"),
  sort: Values.optional(),
  facets: z
    .union([z.enum(FACETS), z.array(z.enum(FACETS))])
    .transform((value) => [value].flat())
    .default(["countries", "topics", "datasets"]),
  target: Truth.optional(),
  fuzzy: Truth.optional(),
  simple: Truth.optional(),
  ...commonFilters,
});
type Params = z.infer<typeof Params>;

export function registerSearch(app: Server, context: ApiContext): void {
  app.get(
    "/search/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: Params,
        response: { 200: Free, 400: Problem, 404: Problem, 422: Problem },
      },
    },
    (request) => {
      const picture = context.picture();
      const params = request.query;
      const datasets = datasetsNamed(picture, request.params.dataset);
      const { limit, offset, ...asked } = params;
      const { ids, ...found } = remembered(picture, JSON.stringify([asked, datasets]), () => {
        const { results, coverage, answer } = searched(picture, params, datasets);
        const facets = facetsOf(picture, results, params.facets);
        return { ids: results.map((entity) => entity.id), coverage, answer, facets };
      });
      return {
        limit,
        offset,
        total: { value: ids.length, relation: "eq" },
        results: ids.slice(offset, offset + limit).map((id) => entityBody(picture.entity(id)!)),
        ...found,
      };
    },
  );
}

interface Found {
  readonly ids: readonly string[];
  readonly facets: Record<string, unknown>;
  readonly coverage: unknown;
  readonly answer: string | null;
}

/** The last few questions, so that the second page costs nothing. */
const MOST_REMEMBERED = 16;
const asked = new WeakMap<Picture, Map<string, Found>>();

function remembered(picture: Picture, key: string, find: () => Found): Found {
  const known = asked.get(picture) ?? new Map<string, Found>();
  asked.set(picture, known);
  const found = known.get(key) ?? find();
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_REMEMBERED) known.delete(known.keys().next().value!);
  return found;
}

/** Signs of a query language that clients put around words; the words are what is looked for. */
const bareQuery = (q: string): string => q.replace(/[+\-!(){}[\]^"~*?\\/]|&&|\|\||\b(AND|OR|NOT)\b/g, " ").trim();

/** All that is found, best first: alike by name as screening finds it, then whatever holds the words. */
function searched(picture: Picture, params: Params, all: readonly string[]) {
  if (schemaNamed(params.schema) === null)
    throw new RequestProblem(400, `Invalid schema: "${params.schema.slice(0, 100)}"`);
  const datasets = narrowDatasets(all, params.include_dataset, params.exclude_dataset);
  const within = new Set(datasets);
  const test = testOf(picture, params);
  const keeps = (entity: EntityView): boolean => entity.datasets.some((name) => within.has(name)) && test(entity);
  const coverage = { datasets: datasets.map((name) => ({ name })) };
  if (params.q.trim() === "") {
    const results: EntityView[] = [];
    for (let n = 0; n < picture.entityCount; n++) {
      if (!lineage(picture.schemaAt(n)).has(params.schema)) continue;
      const entity = picture.entityAt(n);
      if (keeps(entity)) results.push(entity);
    }
    return { results: sorted(results, params.sort), coverage, answer: null };
  }
  const { threshold } = params;
  const answer = searchName(picture, params.q, { limit: 500, datasets, ...(threshold !== undefined && { threshold }) });
  const alike = answer.results.map((result) => result.id);
  const bare = bareQuery(params.q);
  const holding = nameWordsOf(picture)
    .holding(bare)
    .map((n) => picture.idAt(n));
  // A search for signs alone can find nobody: that is an error here as everywhere, never "none".
  if (answer.error && holding.length === 0) throw new RequestProblem(400, answer.error.message);
  const results = [...new Set([...alike, ...holding])].map((id) => picture.entity(id)!).filter(keeps);
  return { results: sorted(results, params.sort), coverage: answer.coverage, answer: answer.answer };
}

function testOf(picture: Picture, params: Params): (entity: EntityView) => boolean {
  const common = entityTest(picture, params);
  const wanted = new Map<string, string[]>();
  const want = (field: string, values: readonly string[] | undefined): void => {
    if (values) wanted.set(field, [...(wanted.get(field) ?? []), ...values]);
  };
  want(
    "countries",
    params.countries?.map((code) => code.toLowerCase()),
  );
  want("topics", params.topics);
  want("datasets", params.datasets);
  for (const text of params.filter ?? []) {
    const at = text.indexOf(":");
    if (at < 1) throw new RequestProblem(400, `Invalid filter: "${text.slice(0, 100)}" is not field:value`);
    want(text.slice(0, at), [text.slice(at + 1)]);
  }
  if (params.target !== undefined) want("target", [String(params.target)]);
  const fields = [...wanted];
  const isAnd = params.filter_op === "AND";
  return (entity) => {
    if (!lineage(entity.schema).has(params.schema) || !common(entity)) return false;
    return fields.every(([field, values]) => {
      const own = valuesBy(entity, field);
      const has = (value: string): boolean => own.includes(value);
      return isAnd ? values.every(has) : values.some(has);
    });
  };
}

/** By `field:asc` or `field:desc`; what has no such value comes last. */
function sorted(results: readonly EntityView[], sorts: readonly string[] | undefined): readonly EntityView[] {
  if (!sorts || sorts.length === 0) return results;
  const keys = sorts.map((sort) => {
    const [, field, order] = /^(.*?)(?::(asc|desc))?$/s.exec(sort)!;
    return { field: field!, sign: order === "desc" ? -1 : 1 };
  });
  const sortValue = (entity: EntityView, field: string): string | null => {
    if (field === "last_seen" || field === "last_change") return entity.lastSeen;
    if (field === "first_seen") return entity.firstSeen;
    if (field === "caption" || field === "name") return entity.caption;
    return valuesBy(entity, field)[0] ?? null;
  };
  return results.toSorted((a, b) => {
    for (const { field, sign } of keys) {
      const [x, y] = [sortValue(a, field), sortValue(b, field)];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return x < y ? -sign : sign;
    }
    return 0;
  });
}

const LABELS: Readonly<Record<Facet, string>> = {
  datasets: "Data sources",
  schema: "Entity types",
  countries: "Countries",
  identifiers: "Identifiers",
  topics: "Topics",
  genders: "Genders",
};

function facetsOf(picture: Picture, results: readonly EntityView[], facets: readonly Facet[]): Record<string, unknown> {
  const titles = new Map(picture.header.datasets.map((dataset) => [dataset.name, dataset.title]));
  const label = (facet: Facet, name: string): string => {
    if (facet === "datasets") return titles.get(name) ?? name;
    if (facet === "schema") return pluralOf(name);
    return facet === "countries" ? countryName(name) : name;
  };
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const entity of results)
        for (const value of new Set(valuesBy(entity, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 1000)
        .map(([name, count]) => ({ name, label: label(facet, name), count }));
      return [facet, { label: LABELS[facet], values }];
    }),
  );
}
