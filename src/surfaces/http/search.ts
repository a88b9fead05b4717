/** `/search`: entities of a name, as yente's clients ask for them. */
import { z } from "zod";
import { searchName } from "../../questions/screen/search.ts";
import { entityBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { datasetsNamed } from "./datasets.ts";
import { Free, Problem, RequestProblem } from "./problem.ts";

const Params = z.object({
  q: z.string().min(1).max(1000),
  limit: z.coerce.number().int().min(1).max(500).default(10),
  threshold: z.coerce.number().min(0).max(1).optional(),
  schema: z.string().optional(),
});

export function registerSearch(app: Server, context: ApiContext): void {
  app.get(
    "/search/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: Params,
        response: { 200: Free, 400: Problem, 404: Problem },
      },
    },
    (request) => {
      const picture = context.picture();
      const datasets = datasetsNamed(picture, request.params.dataset);
      const { q, limit, threshold } = request.query;
      const answer = searchName(picture, q, { limit, datasets, ...(threshold !== undefined && { threshold }) });
      if (answer.error) throw new RequestProblem(400, answer.error.message);
      return {
        limit,
        offset: 0,
        total: { value: answer.results.length, relation: "eq" },
        facets: {},
        results: answer.results.map((result) => entityBody(picture, result)),
        coverage: answer.coverage,
        answer: answer.answer,
      };
    },
  );
}
