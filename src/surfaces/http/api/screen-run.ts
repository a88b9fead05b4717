/**
 * A table screened as one piece of long work: answers are told as they come, it can be stopped, and what was answered
 * is given back in the forms that `manumit screen` writes.
 *
 * Rows and answers are kept in memory only, until the run is dropped or the server ends: they are the user's own.
 */
import { z } from "zod";
import { screenRecord } from "../../../questions/screen/screen.ts";
import { fields } from "../../screening/headings.ts";
import { queryOfCells } from "../../screening/query.ts";
import type { RowAnswer } from "../../screening/row-answer.ts";
import { readThresholds } from "../../screening/settings.ts";
import { defaultThresholds, judge, type Thresholds, widest } from "../../screening/thresholds.ts";
import type { ApiContext, Server } from "../context.ts";
import type { JobHand } from "../jobs.ts";
import { Problem } from "../problem.ts";
import { begin, jobsOf } from "./jobs.ts";
import { onlyAs } from "./review-writing.ts";
import { type DoneRun, registerSaved } from "./screen-saved.ts";

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ROWS = 200_000;
/** Work between two looks at everybody else, in milliseconds. */
const SLICE = 25;
const LIMIT = 5;

const Cells = z.array(z.string().max(100_000)).max(1000);
const Body = z.strictObject({
  name: z.string().min(1).max(255),
  heads: Cells,
  rows: z.array(Cells).max(MOST_ROWS),
  map: z.partialRecord(z.enum(fields), z.array(z.number().int().min(0).max(1000))),
});
type Asked = z.infer<typeof Body>;
const Begun = z.object({ job: z.uuid(), rows: z.number() });

export function registerScreenRun(app: Server, context: ApiContext): void {
  const jobs = jobsOf(app);
  const runs = new Map<string, DoneRun>();
  const forget = (): void => {
    for (const id of runs.keys()) if (!jobs.get(id)) runs.delete(id);
  };
  app.post(
    "/api/screen/runs",
    {
      bodyLimit: MOST_BYTES,
      schema: { body: Body, response: { 202: Begun, 422: Problem, 429: Problem } },
      onRequest: onlyAs("application/json"),
    },
    async (request, reply) => {
      const asked = request.body;
      const thresholds = context.workspace === null ? defaultThresholds : await readThresholds(context.workspace);
      const run: DoneRun = { ...asked, picture: context.picture(), thresholds, answers: [] };
      const job = begin(jobs, "screening", reply, (hand) => screenAll(run, asked.map, thresholds, hand));
      forget();
      runs.set(job.id, run);
      return { job: job.id, rows: asked.rows.length };
    },
  );
  registerSaved(app, runs);
}

async function screenAll(run: DoneRun, map: Asked["map"], thresholds: Thresholds, { tell, signal }: JobHand) {
  const { picture, rows, answers } = run;
  const options = widest(thresholds, { limit: LIMIT });
  const nothing = screenRecord(picture, { row: 0, name: "" }, options);
  tell("begun", { rows: rows.length, coverage: nothing.coverage, picture: picture.digest });
  for (let row = 0; row < rows.length && !signal.aborted; ) {
    // The first answer is there at once; later ones come in fewer, longer messages.
    await new Promise(setImmediate);
    const until = performance.now() + SLICE;
    const from = row;
    while (row < rows.length && (row === from || performance.now() < until)) {
      const cells = rows[row]!;
      const one = queryOfCells(cells, map, ++row);
      const answer: RowAnswer =
        "query" in one
          ? judge(screenRecord(picture, one.query, options), thresholds, LIMIT)
          : { ...nothing, row, query: {}, answer: "error", error: one.broken };
      answers.push(answer);
    }
    tell("answers", { from, answers: answers.slice(from, row).map(bare) });
  }
  return { rows: answers.length };
}

/** Without what all rows have alike, and what the page knows. */
const bare = ({ row, answer, error, results }: RowAnswer) => ({ row, answer, error, results });
