/** Screening of files, and the scoring of pairs: rows stream through, answers come in their order. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { ScreenAnswer, ScreenQuery } from "../../questions/screen/answer.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { answerText, screenOptions } from "./answers.ts";
import { type Column, guessColumns, type Mapped, queryOf } from "./columns.ts";
import { type Call, textOption } from "./command.ts";
import { csvRow, dim, endProgress, note, out, plain, progress } from "./print.ts";

type Cells = Readonly<Record<string, string>>;

const LONGEST_LINE = 16 * 1024 * 1024;

/** Lines end at a line feed only: separators inside JSON strings are text. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of input) {
    const lines = (rest + (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }))).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE)
      throw new UsageError("a line of more than 16 MiB: one JSON object a line is wanted.");
    yield* lines;
  }
  yield rest;
}

/** The first piece of the input as text, to tell a table from JSON on standard input, and the whole input again. */
async function peek(source: Readable): Promise<{ first: string; input: Readable }> {
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head = await pieces.next();
  async function* all(): AsyncGenerator<Buffer> {
    for (let piece = head; !piece.done; piece = await pieces.next()) yield piece.value;
  }
  return {
    first: head.done ? "" : new TextDecoder().decode(head.value.subarray(0, 1024)),
    input: Readable.from(all(), { objectMode: false }),
  };
}

async function* rowsOf(path: string): AsyncGenerator<Cells> {
  const { first, input } = await peek(path === "-" ? process.stdin : createReadStream(path));
  if (/\.(nd)?jsonl?$/i.test(path) || first.trimStart().startsWith("{")) {
    let line = 0;
    for await (const text of linesOf(input)) {
      line++;
      if (text.trim() === "") continue;
      try {
        const object = JSON.parse(text) as Record<string, unknown>;
        yield Object.fromEntries(
          Object.entries(object).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.join("; ") : value == null ? "" : String(value),
          ]),
        );
      } catch (cause) {
        throw new UsageError(`${path}, line ${line}: not a JSON object. One object a line is wanted.`, { cause });
      }
    }
    return;
  }
  const delimiter = /\.tsv$/i.test(path) ? "\t" : [",", ";", "\t"];
  const parser = input.pipe(
    parse({
      columns: (names: string[]) => names.map((name, i) => name.trim() || `column ${i + 1}`),
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 4 << 20,
    }),
  );
  input.on("error", (error: Error) => parser.destroy(error));
  try {
    for await (const row of parser) yield row as Cells;
  } catch (error) {
    if (error instanceof CsvError) {
      throw new UsageError(
        `${path}: ${plain(error.message).slice(0, 200)}. Is it a table? Save it as CSV in UTF-8, or as NDJSON with one object a line.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function mappingOf(call: Call, header: readonly string[]): Mapped {
  const given = textOption(call, "map");
  const said = new Map(given?.split(",").map((pair) => pair.split("=").map((part) => part.trim()) as [Column, string]));
  for (const column of said.values())
    if (!header.includes(column))
      throw new UsageError(`--map: there is no column "${column}". There are ${header.join(", ")}.`);
  const mapped = {
    ...guessColumns(header),
    ...Object.fromEntries([...said].map(([field, column]) => [field, [column]])),
  };
  if (!mapped.name?.length)
    throw new UsageError(`no column looks like a name among ${header.join(", ")}. Say which with --map name=COLUMN.`);
  note(
    dim(
      `columns: ${Object.entries(mapped)
        .map(([field, columns]) => `${field} ← ${columns.join(" + ")}`)
        .join(", ")}`,
    ),
  );
  return mapped;
}

export async function screen(call: Call): Promise<number> {
  const { screenRecord } = await import("../../questions/screen/screen.ts");
  const picture = await openPicture(call.workspace);
  const options = screenOptions(call);
  const counts = { match: 0, possible: 0, none: 0, error: 0 };
  const began = Date.now();
  let mapped: Mapped | null = null;
  let row = 0;
  const all: ScreenAnswer[] = [];
  if (call.format === "csv")
    await out(csvRow(["row", "name", "answer", "score", "id", "caption", "status", "datasets", "because", "error"]));
  for await (const cells of rowsOf(call.args[0]!)) {
    mapped ??= mappingOf(call, Object.keys(cells));
    const query: ScreenQuery = queryOf(cells, mapped, ++row);
    const answer = screenRecord(picture, query, options);
    counts[answer.answer]++;
    if (call.format === "json") all.push(answer);
    else await printAnswer(call, query, answer);
    if (row % 1000 === 0) progress(`${row} rows, ${Math.round(row / ((Date.now() - began) / 1000 || 1))} a second`);
  }
  endProgress();
  if (call.format === "json") await out(JSON.stringify(all, null, 2));
  note(
    `${row} rows: ${counts.match} match, ${counts.possible} possible, ${counts.none} none found (not "clear"), ${counts.error} could not be screened; picture ${picture.digest.slice(7, 19)}`,
  );
  return counts.match + counts.possible > 0 ? exit.found : exit.done;
}

async function printAnswer(call: Call, query: ScreenQuery, answer: ScreenAnswer): Promise<void> {
  if (call.format === "ndjson") return out(JSON.stringify(answer));
  const name = [query.name].flat().join("; ");
  if (call.format === "csv") {
    const best = answer.results[0];
    return out(
      csvRow([
        answer.row,
        name,
        answer.answer,
        best?.score.toFixed(4),
        best?.id,
        best?.caption,
        best?.status,
        best?.datasets.join(" "),
        best?.because.map((reason) => reason.detail).join("; "),
        answer.error?.message,
      ]),
    );
  }
  if (answer.answer !== "none") await out(`row ${answer.row}, ${plain(name)}: ${answerText(answer)}\n`);
}

const KINDS: Readonly<Record<string, "person" | "organisation" | "vessel" | "other">> = {
  person: "person",
  org: "organisation",
  vessel: "vessel",
  other: "other",
};
const SCHEMATA = { person: "Person", organisation: "Organization", vessel: "Vessel", other: "LegalEntity" } as const;

export async function compare(call: Call): Promise<number> {
  const path = textOption(call, "pairs");
  if (path === undefined) throw new UsageError("compare needs --pairs FILE.");
  const { compareNames, readName, answerOf } = await import("../../names/index.ts");
  let row = 0;
  let found = 0;
  const all: object[] = [];
  for await (const cells of rowsOf(path === "-" || /\.\w+$/.test(path) ? path : `${path}`)) {
    const [query = "", candidate = ""] = [cells["query"], cells["candidate"]];
    const kind = KINDS[cells["entity_type"] ?? "other"] ?? "other";
    const head = { row: ++row, query, candidate, schema: SCHEMATA[kind] };
    let result: object;
    try {
      const [a, b] = [readName(query, kind), readName(candidate, kind)];
      if (a.empty || b.empty)
        result = {
          ...head,
          score: 0,
          answer: "error",
          because: [],
          error: { code: "NAME_EMPTY", message: `nothing is left of "${a.empty ? query : candidate}" to compare` },
        };
      else {
        const { score, because } = compareNames(a, b);
        result = { ...head, score, answer: answerOf(score), because };
        if (answerOf(score) !== "none") found++;
      }
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== "string") throw error;
      result = {
        ...head,
        score: 0,
        answer: "error",
        because: [],
        error: { code: (error as { code: string }).code, message: (error as Error).message },
      };
    }
    if (call.format === "json") all.push(result);
    else if (call.format === "csv") {
      if (row === 1) await out("row,query,candidate,schema,score,answer");
      await out(
        csvRow([
          row,
          query,
          candidate,
          SCHEMATA[kind],
          (result as { score: number }).score,
          (result as { answer: string }).answer,
        ]),
      );
    } else if (call.format === "ndjson") await out(JSON.stringify(result));
    else
      await out(
        `${(result as { score: number }).score.toFixed(3)}  ${(result as { answer: string }).answer.padEnd(8)}  ${plain(query)} ~ ${plain(candidate)}`,
      );
  }
  if (call.format === "json") await out(JSON.stringify(all, null, 2));
  return found > 0 ? exit.found : exit.done;
}
