/** `/match`: up to a hundred queries at once, as yente's clients ask them. */
import { z } from "zod";
import { matchBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { commonFilters, entityTest, isPlain, narrowDatasets } from "./filters.ts";
import { isMatchable, schemaNamed } from "./model.ts";
import { Free, Problem, RequestProblem, Values } from "./problem.ts";

export const MOST_QUERIES = 100;
/** Values of one query: more is no description of a party. */
const MOST_VALUES = 1000;
const Score = z.coerce.number().min(0).max(1);

/** Whatever a client puts in a property, as texts. */
const Property = z.union([z.string(), z.array(z.unknown())]).transform((value) =>
  [value]
    .flat()
    .filter((one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean")
    .map(String)
    .filter((text) => text.trim() !== ""),
);

const Query = z.object({
  id: z.string().nullish(),
  schema: z.string(),
  properties: z.record(z.string(), Property),
});

const Params = z.object({
  limit: z.coerce.number().int().min(0).max(500).default(5),
  threshold: Score.optional(),
  cutoff: Score.optional(),
  algorithm: z.string().default("best"),
  exclude_entity_ids: Values.refine((ids) => ids.length <= 50, "at most 50").optional(),
  ...commonFilters,
});

/** Names by which clients know ways of comparing: all are answered by ours. */
const ALGORITHMS = new Set([
  "best",
  "manumit",
  "default",
  "logic-v1",
  "logic-v2",
  "name-based",
  "name-matcher",
  "name-qualified",
  "regression-v1",
]);

export function checkAlgorithm(name: string): void {
  if (!ALGORITHMS.has(name.toLowerCase().trim()))
    throw new RequestProblem(400, `Invalid algorithm: ${name.slice(0, 100)}. There is manumit; best is the same.`);
}

export function checkSchema(name: string): void {
  if (schemaNamed(name) === null)
    throw new RequestProblem(400, `Cannot parse example entity: unknown schema "${name.slice(0, 100)}"`);
  if (!isMatchable(name))
    throw new RequestProblem(400, `Cannot parse example entity: nobody is found by the schema ${name}`);
}

export function registerMatch(app: Server, context: ApiContext): void {
  app.post(
    "/match/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: Params,
        body: z
          .object({
            queries: z.record(z.string(), Query.nullable()),
            weights: z.record(z.string(), z.number()).optional(),
            config: z.record(z.string(), z.unknown()).optional(),
          })
          .loose(),
        response: { 200: Free, 400: Problem, 404: Problem, 422: Problem },
      },
    },
    (request, reply) => {
      const picture = context.picture();
      const { limit, threshold, cutoff, exclude_entity_ids, topics, algorithm } = request.query;
      const { include_dataset, exclude_dataset } = request.query;
      const named = datasetsNamed(picture, request.params.dataset);
      const datasets = narrowDatasets(named, include_dataset, exclude_dataset);
      checkAlgorithm(algorithm);
      const queries = Object.entries(request.body.queries).filter((entry) => entry[1] !== null);
      if (queries.length > MOST_QUERIES)
        throw new RequestProblem(
          400,
          `Too many queries in one batch: ${queries.length} (limit: ${MOST_QUERIES}). Use /api/screen or the command line for more.`,
        );
      if (queries.length === 0) throw new RequestProblem(400, "No queries provided.");
      const plain = isPlain(request.query);
      const options = {
        // What is left out afterwards must not have pushed out what stays.
        limit: Math.max(1, plain ? limit : 500),
        datasets,
        ...(threshold !== undefined && { threshold }),
        ...(cutoff !== undefined && { cutoff: Math.min(cutoff, threshold ?? 1) }),
        ...(exclude_entity_ids && { excludeIds: exclude_entity_ids }),
        ...(topics && { topics }),
      };
      const keeps = entityTest(picture, request.query);
      const responses = Object.create(null) as Record<string, unknown>;
      for (const [key, query] of queries) {
        const example = query!;
        checkSchema(example.schema);
        const values = Object.values(example.properties).reduce((sum, texts) => sum + texts.length, 0);
        if (values > MOST_VALUES)
          throw new RequestProblem(
            400,
            `Cannot parse example entity: ${values} values in one query (limit: ${MOST_VALUES})`,
          );
        responses[key] = matchBody(picture, example, options, keeps, limit);
      }
      const ignored = (["weights", "config"] as const).filter(
        (name) => Object.keys(request.body[name] ?? {}).length > 0,
      );
      void reply.header("x-batch-size", String(queries.length));
      return {
        responses,
        limit,
        matcher: { manumit: { description: "see /algorithms" } },
        ...(ignored.length > 0 && { notes: ignored.map((name) => `${name}: not used, see /algorithms`) }),
      };
    },
  );
}
