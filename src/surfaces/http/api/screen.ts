/** Rows in bulk: the screening answers that `manumit screen` prints, by the workspace's own thresholds. */
import { z } from "zod";
import { countryCode } from "../../../claims/place.ts";
import { screenRecord } from "../../../questions/screen/screen.ts";
import { dayOf } from "../../screening/day.ts";
import { readThresholds } from "../../screening/settings.ts";
import { defaultThresholds, judge, type Thresholds, widest } from "../../screening/thresholds.ts";
import type { ApiContext, Server } from "../context.ts";
import { Problem, Values } from "../problem.ts";

const Score = z.number().min(0).max(1);
const Body = z.object({
  rows: z
    .array(
      z.object({
        name: Values,
        schema: z.string().optional(),
        country: Values.optional(),
        birthDate: Values.optional(),
        birthPlace: Values.optional(),
        foundingDate: Values.optional(),
        gender: z.string().optional(),
        identifiers: z.record(z.string(), Values).optional(),
      }),
    )
    .max(10_000),
  limit: z.coerce.number().int().min(1).max(500).default(5),
  threshold: Score.optional(),
  cutoff: Score.optional(),
});
type Row = z.infer<typeof Body>["rows"][number];

export function registerScreen(app: Server, context: ApiContext): void {
  app.post(
    "/api/screen",
    { schema: { body: Body, response: { 200: z.object({ answers: z.array(z.unknown()) }), 422: Problem } } },
    async (request) => {
      const picture = context.picture();
      const { rows, limit, threshold, cutoff } = request.body;
      const settled = context.workspace === null ? defaultThresholds : await readThresholds(context.workspace);
      const match = threshold ?? settled.threshold;
      const thresholds: Thresholds = {
        threshold: match,
        cutoff: Math.min(cutoff ?? settled.cutoff, match),
        datasets: threshold === undefined ? settled.datasets : {},
      };
      const options = widest(thresholds, { limit });
      const answers: unknown[] = [];
      for (const [i, row] of rows.entries()) {
        answers.push(judge(screenRecord(picture, queryOf(row, i + 1), options), thresholds, limit));
        // Ten thousand rows are no reason to let everybody else wait.
        if (i % 100 === 99) await new Promise(setImmediate);
      }
      return { answers };
    },
  );
}

/** A country or day that cannot be read is left out: it would count against a true match. */
function queryOf({ name, country, birthDate, foundingDate, identifiers, ...rest }: Row, row: number) {
  const known = (values: readonly string[] | undefined, read: (text: string) => string | null): string[] =>
    (values ?? []).map(read).filter((value) => value !== null);
  const [countries, births, founded] = [
    known(country, countryCode),
    known(birthDate, dayOf),
    known(foundingDate, dayOf),
  ];
  return {
    row,
    name: name.length === 1 ? name[0]! : name,
    ...(rest.schema && { schema: rest.schema }),
    ...(countries.length > 0 && { country: countries }),
    ...(births.length > 0 && { birthDate: births }),
    ...(founded.length > 0 && { foundingDate: founded }),
    ...(rest.birthPlace && { birthPlace: rest.birthPlace }),
    ...(rest.gender && { gender: rest.gender }),
    ...(identifiers && { identifiers }),
  };
}
