/** The scoring of pairs of names, each explained. */
import { createReadStream } from "node:fs";
import { exit, UsageError } from "../faults.ts";
import { CsvRows } from "../screening/csv-rows.ts";
import { decodeText } from "../screening/encoding.ts";
import { type Call, textOption } from "./command.ts";
import { csvRow, out, plain } from "./print.ts";

/** Rows of a TSV (or CSV) by their headings. */
async function* pairsOf(path: string): AsyncGenerator<Readonly<Record<string, string>>> {
  let reader: CsvRows | null = null;
  let header: readonly string[] | null = null;
  for await (const text of decodeText(path === "-" ? process.stdin : createReadStream(path), "utf-8", false)) {
    reader ??= new CsvRows(text.slice(0, text.search(/[\r\n]|$/)).includes("\t") ? "\t" : ",");
    for (const cells of reader.push(text)) {
      if (header) yield byHeading(header, cells);
      else header = headingsOf(path, cells);
    }
  }
  for (const cells of reader?.end() ?? []) if (header) yield byHeading(header, cells);
}

function headingsOf(path: string, cells: readonly string[]): readonly string[] {
  const header = cells.map((text) => text.trim().toLowerCase());
  const missing = ["query", "candidate"].filter((name) => !header.includes(name));
  if (missing.length === 0) return header;
  throw new UsageError(
    `${path}: there is no column ${missing.join(" and no column ")}. The first row must name query, candidate and entity_type.`,
  );
}

function byHeading(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]));
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
  for await (const cells of pairsOf(path)) {
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
