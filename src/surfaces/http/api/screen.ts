/** Rows in bulk: the screening answers that `manumit screen` prints, over HTTP. */
import { z } from "zod";
import { screenRecord } from "../../../questions/screen/screen.ts";
import type { ApiContext, Server } from "../context.ts";
import { Values } from "../problem.ts";

const Body = z.object({
  rows: z
    .array(
      z.object({
        name: Values,
        schema: z.string().optional(),
        country: Values.optional(),
        birthDate: Values.optional(),
        identifiers: z.record(z.string(), Values).optional(),
      }),
    )
    .max(10_000),
  limit: z.coerce.number().int().min(1).max(500).default(5),
  threshold: z.number().min(0).max(1).optional(),
  cutoff: z.number().min(0).max(1).optional(),
});

export function registerScreen(app: Server, context: ApiContext): void {
  app.post(
    "/api/screen",
    { schema: { body: Body, response: { 200: z.object({ answers: z.array(z.unknown()) }) } } },
    (request) => {
      const picture = context.picture();
      const { rows, limit, threshold, cutoff } = request.body;
      const options = { limit, ...(threshold !== undefined && { threshold }), ...(cutoff !== undefined && { cutoff }) };
      const answers = rows.map(({ name, schema, country, birthDate, identifiers }, i) =>
        screenRecord(
          picture,
          {
            row: i + 1,
            name: name.length === 1 ? name[0]! : name,
            ...(schema && { schema }),
            ...(country && { country }),
            ...(birthDate && { birthDate }),
            ...(identifiers && { identifiers }),
          },
          options,
        ),
      );
      return { answers };
    },
  );
}
