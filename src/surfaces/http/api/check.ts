/** Findings about claims that cannot all be true. */
import { z } from "zod";
import { check } from "../../../questions/check/index.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, RequestProblem } from "../problem.ts";

export function registerCheck(app: Server, context: ApiContext): void {
  app.get(
    "/api/check",
    {
      schema: {
        querystring: z.object({
          rule: z.string().max(100).optional(),
          place: z.string().max(200).optional(),
          indicator: z.string().max(100).optional(),
          source: z.string().max(300).optional(),
          level: z.enum(["conflict", "tension", "note"]).default("note"),
        }),
        response: { 200: Free },
      },
    },
    (request) => {
      const { rule, place, indicator, source, level } = request.query;
      try {
        return {
          ...check(context.picture(), {
            level,
            ...(rule === undefined ? {} : { rules: [rule] }),
            ...(place === undefined ? {} : { place }),
            ...(indicator === undefined ? {} : { indicator }),
            ...(source === undefined ? {} : { source }),
          }),
        };
      } catch (error) {
        if (error instanceof RangeError) throw new RequestProblem(404, error.message);
        throw error;
      }
    },
  );
}
