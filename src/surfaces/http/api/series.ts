/** An indicator by place and time. */
import { z } from "zod";
import { series } from "../../../questions/series/index.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, RequestProblem } from "../problem.ts";

export function registerSeries(app: Server, context: ApiContext): void {
  app.get(
    "/api/series",
    {
      schema: {
        querystring: z.object({ indicator: z.string().max(100), place: z.string().max(200).optional() }),
        response: { 200: Free },
      },
    },
    (request) => {
      const found = series(context.picture(), request.query.indicator, request.query.place);
      if (found === null) throw new RequestProblem(404, `there is no indicator "${request.query.indicator}"`);
      return { ...found };
    },
  );
}
