/** `/match`: up to a hundred queries at once, as yente's clients ask them. */
import { z } from "zod";
import { matchBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { Free, Problem, RequestProblem, Values } from "./problem.ts";

const MOST_QUERIES = 100;
const Score = z.coerce.number().min(0).max(1);

const Query = z.object({
  id: z.string().nullish(),
  schema: z.string().default("LegalEntity"),
  properties: z.record(z.string(), Values),
});

const Params = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(5),
  threshold: Score.optional(),
  cutoff: Score.optional(),
  include_dataset: Values.optional(),
  exclude_dataset: Values.optional(),
  exclude_entity_ids: Values.optional(),
  topics: Values.optional(),
  algorithm: z.string().optional(),
});

export function registerMatch(app: Server, context: ApiContext): void {
  app.post(
    "/match/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: Params,
        body: z.object({ queries: z.record(z.string(), Query) }).loose(),
        response: { 200: Free, 400: Problem, 404: Problem },
      },
    },
    (request) => {
      const picture = context.picture();
      const { limit, threshold, cutoff, include_dataset, exclude_dataset, exclude_entity_ids, topics } = request.query;
      const datasets = datasetsNamed(picture, request.params.dataset).filter(
        (name) => (!include_dataset || include_dataset.includes(name)) && !exclude_dataset?.includes(name),
      );
      const queries = Object.entries(request.body.queries);
      if (queries.length > MOST_QUERIES)
        throw new RequestProblem(
          400,
          `${queries.length} queries in one request; at most ${MOST_QUERIES}. Use /api/screen or the command line for more.`,
        );
      const options = {
        limit,
        datasets,
        ...(threshold !== undefined && { threshold }),
        ...(cutoff !== undefined && { cutoff }),
        ...(exclude_entity_ids && { excludeIds: exclude_entity_ids }),
        ...(topics && { topics }),
      };
      const responses = Object.fromEntries(queries.map(([key, query]) => [key, matchBody(picture, query, options)]));
      return { responses, matcher: { manumit: { description: "see /algorithms" } }, limit };
    },
  );
}
