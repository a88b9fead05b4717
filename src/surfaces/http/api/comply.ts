/** Obligations on a day. */
import { z } from "zod";
import { comply, parseObligation, stateAsked } from "../../../questions/comply/index.ts";
import { dataFiles } from "../../data-files.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free } from "../problem.ts";

export function registerComply(app: Server, context: ApiContext): void {
  app.get(
    "/api/comply",
    {
      schema: {
        querystring: z.object({
          on: z.iso.date().optional(),
          state: z
            .string()
            .max(100)
            .refine((text) => stateAsked(text) !== null, "no state is known by this code or name")
            .transform((text) => stateAsked(text)!)
            .optional(),
          known: z.iso.date().optional(),
          months: z.coerce.number().int().min(0).max(240).default(0),
        }),
        response: { 200: Free },
      },
    },
    (request) => {
      const { on = context.now().toISOString().slice(0, 10), state, known, months } = request.query;
      const obligations = dataFiles("obligations", context.workspace, parseObligation);
      return {
        ...comply(context.picture(), obligations, {
          on,
          months,
          ...(state === undefined ? {} : { state }),
          ...(known === undefined ? {} : { known }),
        }),
      };
    },
  );
}
