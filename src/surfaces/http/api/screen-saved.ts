/** A screening's answers as a file: workbook, page that stands alone, CSV or NDJSON, as `manumit screen` writes them. */
import { Readable } from "node:stream";
import { z } from "zod";
import type { Picture } from "../../../picture/index.ts";
import { formOf } from "../../screening/form.ts";
import { htmlOf } from "../../screening/html-form.ts";
import { notesOf } from "../../screening/notes.ts";
import { cellsOf, columns, type RowAnswer } from "../../screening/row-answer.ts";
import type { Thresholds } from "../../screening/thresholds.ts";
import { xlsxOf, xlsxRow } from "../../screening/xlsx-form.ts";
import type { Server } from "../context.ts";
import { RequestProblem } from "../problem.ts";

/** A run and what has been answered of it so far. */
export interface DoneRun {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly picture: Picture;
  readonly thresholds: Thresholds;
  readonly answers: RowAnswer[];
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
} as const;
type Saved = keyof typeof types;
const forms = Object.keys(types) as readonly Saved[];

export function registerSaved(app: Server, runs: ReadonlyMap<string, DoneRun>): void {
  const Params = z.object({ id: z.uuid() });
  const Form = z.object({ form: z.enum(forms) });
  app.get("/api/screen/runs/:id/file", { schema: { params: Params, querystring: Form } }, (request, reply) => {
    const run = runs.get(request.params.id);
    if (!run)
      throw new RequestProblem(404, "the server does not hold this screening any more. Screen the table again.");
    const { form } = request.query;
    const name = `${run.name.replace(/\.\w+$/, "")}-screened.${form}`;
    return reply
      .type(types[form])
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header("cache-control", "no-store")
      .send(Readable.from(written(run, form)));
  });
}

/** What was answered when it was asked for: a run that goes on, or was stopped, says how many rows are left. */
async function* written(run: DoneRun, form: Saved): AsyncGenerator<Uint8Array | string, void> {
  const answers = run.answers.slice();
  const { head, row, foot, container } = formOf(form);
  if (!container) {
    yield head;
    for (const answer of answers) yield row(answer);
    yield foot;
    return;
  }
  const counts = { match: 0, possible: 0, none: 0, error: 0 };
  for (const { answer } of answers) counts[answer]++;
  const left = run.rows.length - answers.length;
  const notes = notesOf({ ...run, input: run.name, datasets: null }, answers.length, counts);
  const said = left === 0 ? notes : [...notes, ["Not screened", `${left} rows: it was saved before the end`] as const];
  if (form === "html") return yield* htmlOf(mapped(answers, row), said);
  // The user's own columns first, as in the app.
  const own = run.heads.map((name, i) => name || `column ${i + 1}`);
  const withCells = mapped(answers, (answer) =>
    xlsxRow([...own.map((_, i) => run.rows[answer.row - 1]?.[i] || null), ...cellsOf(answer)]).trimEnd(),
  );
  yield* xlsxOf(withCells, [...own, ...columns], said);
}

function* mapped(answers: readonly RowAnswer[], row: (answer: RowAnswer) => string): Generator<string, void> {
  for (const answer of answers) yield row(answer);
}
