/**
 * The rows of a file or of standard input, in batches, whatever the format: CSV, TSV, NDJSON, JSON, XLSX, ODS.
 *
 * What is guessed (encoding, separator, the row of headings, the columns) is given back with the rows, so that a person
 * sees it before anything is screened and can say otherwise. Rows stream: memory does not grow with the file.
 */
import type { Readable } from "node:stream";
import type { Digest } from "../../claims/index.ts";
import type { SourceFile } from "../../sources/reader.ts";
import { UsageError } from "../faults.ts";
import {
  type Batch,
  cellBatches,
  csvRows,
  lineBatches,
  listBatches,
  MOST_IN_MEMORY,
  named,
  noWideRows,
  type WideRows,
  watched,
} from "./batches.ts";
import { CsvRows, guessSeparator } from "./csv-rows.ts";
import { decodeText, detectEncoding } from "./encoding.ts";
import { fromFile, fromStream, type Opened } from "./opened.ts";
import { type HeadingChoice, readHeader, type TableHead } from "./table-head.ts";

export type Sheet = { readonly row: number; readonly cells: readonly string[]; readonly sheet: string };

export interface InputChoice extends HeadingChoice {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

export interface Input {
  readonly name: string;
  /** Null where the rows are JSON: their keys are read one by one. */
  readonly head: TableHead | null;
  readonly format: "csv" | "ndjson" | "sheet";
  /** What was guessed, for a person to read. */
  readonly remarks: readonly string[];
  batches(): AsyncGenerator<Batch, void, undefined>;
  /** Bytes read so far; `size` is null on standard input. */
  bytesRead(): number;
  readonly size: number | null;
  /** Cells whose quotes were taken for text, so far. */
  strayQuotes(): number;
  /** Rows with more filled cells than there are headings, so far: a separator inside a name may have cut it. */
  wideRows(): WideRows;
  /** SHA-256 of the whole input; known before the rows are read for files, and after for standard input. */
  digest(): Digest;
}

export async function openInput(
  path: string,
  choice: InputChoice,
  readSheet: (file: SourceFile) => Promise<AsyncGenerator<Sheet, void, undefined>>,
  stdin: Readable = process.stdin,
): Promise<Input> {
  const opened = path === "-" ? await fromStream(stdin) : await fromFile(path);
  const { head } = opened;
  if (head.length === 0) throw new UsageError(`${opened.name}: it is empty.`);
  const is = (...mark: number[]): boolean => mark.every((byte, i) => head[i] === byte);
  if (is(0x50, 0x4b, 3, 4)) return sheetInput(opened, choice, readSheet);
  if (is(0xd0, 0xcf, 0x11, 0xe0))
    throw new UsageError(`${opened.name}: an old Excel workbook (XLS), or a locked one. Save it as XLSX or CSV.`);
  if (is(0x25, 0x50, 0x44, 0x46))
    throw new UsageError(`${opened.name}: a PDF, which has no rows. Save the table as XLSX or CSV.`);
  return textInput(opened, choice, path);
}

async function textInput(opened: Opened, choice: InputChoice, path: string): Promise<Input> {
  const remarks: string[] = [];
  const inName = (error: unknown): unknown =>
    error instanceof UsageError ? new UsageError(`${opened.name}: ${error.message}`, { cause: error }) : error;
  try {
    const encoding = choice.encoding
      ? { label: choice.encoding, isSure: true }
      : detectEncoding(opened.head, opened.isWhole);
    if (!encoding.isSure) remarks.push(`letters read as ${encoding.label}, guessed: say --encoding if they are wrong`);
    else if (encoding.label !== "utf-8") remarks.push(`letters read as ${encoding.label}`);
    const start = new TextDecoder(encoding.label).decode(opened.head, { stream: !opened.isWhole });
    const begins = start.trimStart()[0];
    const common = {
      name: opened.name,
      remarks,
      bytesRead: opened.bytesRead,
      size: opened.size,
      digest: opened.digest,
    };
    const text = (): AsyncGenerator<string, void, undefined> =>
      decodeText(opened.pieces(), encoding.label, choice.encoding !== undefined);
    if (/\.(nd)?jsonl?$/i.test(path) || begins === "{" || begins === "[") {
      const isList = begins === "[";
      checkFirstObject(start, isList, opened.isWhole);
      return {
        ...common,
        head: null,
        format: "ndjson",
        strayQuotes: () => 0,
        wideRows: () => noWideRows,
        batches: () => named(inName, isList ? listBatches(text()) : lineBatches(text())),
      };
    }
    const separator = choice.delimiter ?? (/\.tsv$/i.test(path) ? "\t" : guessSeparator(start, opened.isWhole));
    const sample = new CsvRows(separator);
    const rows = sample.push(start);
    if (opened.isWhole) rows.push(...sample.end());
    const head = readHeader(rows.slice(0, 60), choice);
    if (separator !== "," && separator !== null)
      remarks.push(`cells separated by ${separator === "\t" ? "tabs" : `"${separator}"`}`);
    if (head.skipped > 0)
      remarks.push(`${head.skipped} ${head.skipped === 1 ? "row" : "rows"} above the headings left out`);
    let reader: CsvRows | null = null;
    let wide = { count: 0, first: 0 };
    return {
      ...common,
      head,
      format: "csv",
      strayQuotes: () => reader?.strayQuotes ?? 0,
      wideRows: () => wide,
      batches: () => {
        reader = new CsvRows(separator);
        wide = { count: 0, first: 0 };
        return named(inName, watched(cellBatches(csvRows(text(), reader), head.first), head.header.length, wide));
      },
    };
  } catch (error) {
    throw inName(error);
  }
}

/** A table that is no JSON at all is refused at once; later lines that are broken cost only themselves. */
function checkFirstObject(start: string, isList: boolean, isWhole: boolean): void {
  if (isList) return;
  const lines = start.split("\n");
  const at = lines.findIndex((line) => line.trim() !== "");
  if (at === lines.length - 1 && !isWhole) return;
  try {
    JSON.parse(lines[at]!);
  } catch (cause) {
    throw new UsageError(`line ${at + 1}: not a JSON object. One object a line is wanted.`, { cause });
  }
}

async function sheetInput(
  opened: Opened,
  choice: InputChoice,
  readSheet: (file: SourceFile) => Promise<AsyncGenerator<Sheet, void, undefined>>,
): Promise<Input> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of opened.pieces()) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_IN_MEMORY)
      throw new UsageError(`${opened.name}: a workbook of more than 256 MiB. Save the table as CSV.`);
  }
  const bytes = Buffer.concat(pieces);
  const file: SourceFile = {
    id: opened.digest(),
    name: opened.name,
    size,
    head: bytes.subarray(0, 64 * 1024),
    async *open() {
      for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
    },
  };
  const first: (readonly string[])[] = [];
  let sheet: string | null = null;
  const others = new Set<string>();
  for await (const row of await readSheet(file)) {
    if (choice.sheet !== undefined && row.sheet !== choice.sheet) {
      others.add(row.sheet);
      continue;
    }
    sheet ??= row.sheet;
    if (row.sheet !== sheet || first.length >= 60) break;
    first.push(row.cells);
  }
  if (sheet === null)
    throw new UsageError(
      choice.sheet === undefined
        ? `${opened.name}: a workbook without a filled cell.`
        : `${opened.name}: there is no filled sheet "${choice.sheet}". There are ${[...others].join(", ") || "none"}.`,
    );
  const head = readHeader(first, choice);
  let rows = 0;
  const remarks = [`sheet "${sheet}"${choice.sheet === undefined ? " (the first; --sheet names another)" : ""}`];
  if (head.skipped > 0) remarks.push(`${head.skipped} rows above the headings left out`);
  const wanted = sheet;
  async function* groups(): AsyncGenerator<readonly (readonly string[])[], void> {
    for await (const row of await readSheet(file)) {
      if (row.sheet !== wanted) continue;
      rows++;
      yield [row.cells];
    }
  }
  return {
    name: opened.name,
    head,
    format: "sheet",
    remarks,
    strayQuotes: () => 0,
    wideRows: () => noWideRows,
    bytesRead: () => rows,
    size: null,
    digest: opened.digest,
    batches: () => cellBatches(groups(), head.first),
  };
}
