/**
 * The rows of a file or of standard input, in batches, whatever the format: CSV, TSV, NDJSON, JSON, XLSX, ODS.
 *
 * What is guessed (encoding, separator, the row of headings, the columns) is given back with the rows, so that a person
 * sees it before anything is screened and can say otherwise. Rows stream: memory does not grow with the file.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import type { Digest } from "../../claims/index.ts";
import type { SourceFile } from "../../sources/reader.ts";
import { UsageError } from "../faults.ts";
import { CsvRows, guessSeparator } from "./csv-rows.ts";
import { decodeText, detectEncoding } from "./encoding.ts";
import { type HeadingChoice, readHeader, type TableHead } from "./table-head.ts";

/** Rows that travel together: cells of a table, or lines of JSON. */
export type Batch = { readonly cells: readonly (readonly string[])[] } | { readonly lines: readonly string[] };

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
  /** SHA-256 of the whole input; known before the rows are read for files, and after for standard input. */
  digest(): Digest;
}

const HEAD = 1024 * 1024;
const BATCH = 128;
const MOST_IN_MEMORY = 256 * 1024 * 1024;

interface Opened {
  readonly name: string;
  readonly size: number | null;
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
  bytesRead(): number;
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

async function fromFile(path: string): Promise<Opened> {
  const { size, mtimeMs } = await stat(path);
  const hash = createHash("sha256");
  const first: Uint8Array[] = [];
  let kept = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    hash.update(piece as Buffer);
    if (kept < HEAD) {
      first.push(piece as Buffer);
      kept += (piece as Buffer).length;
    }
  }
  const head = Buffer.concat(first).subarray(0, HEAD);
  const digest: Digest = `sha256:${hash.digest("hex")}`;
  let read = 0;
  return {
    name: basename(path),
    size,
    head,
    isWhole: size <= HEAD,
    async *pieces() {
      for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
        read += (piece as Buffer).length;
        yield piece as Buffer;
      }
      const after = await stat(path);
      if (after.size !== size || after.mtimeMs !== mtimeMs)
        throw new UsageError(`${path}: it was changed while it was read. Run it again.`);
    },
    bytesRead: () => read,
    digest: () => digest,
  };
}

async function fromStream(stream: Readable): Promise<Opened> {
  const hash = createHash("sha256");
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first: Buffer[] = [];
  let kept = 0;
  let isWhole = false;
  while (kept < HEAD / 4 && !isWhole) {
    const next = await iterator.next();
    if (next.done) isWhole = true;
    else {
      const piece = Buffer.isBuffer(next.value) ? next.value : Buffer.from(next.value);
      first.push(piece);
      kept += piece.length;
    }
  }
  const head = Buffer.concat(first);
  let read = 0;
  let digest: Digest | null = null;
  return {
    name: "standard input",
    size: null,
    head,
    isWhole,
    async *pieces() {
      for (const piece of first.splice(0)) {
        hash.update(piece);
        read += piece.length;
        yield piece;
      }
      while (!isWhole) {
        const next = await iterator.next();
        if (next.done) break;
        const piece = Buffer.isBuffer(next.value) ? next.value : Buffer.from(next.value);
        hash.update(piece);
        read += piece.length;
        yield piece;
      }
      digest = `sha256:${hash.digest("hex")}`;
    },
    bytesRead: () => read,
    digest: () => {
      if (digest === null) throw new Error("standard input was not read to its end");
      return digest;
    },
  };
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
    return {
      ...common,
      head,
      format: "csv",
      strayQuotes: () => reader?.strayQuotes ?? 0,
      batches: () => {
        reader = new CsvRows(separator);
        return named(inName, cellBatches(csvRows(text(), reader), head.first));
      },
    };
  } catch (error) {
    throw inName(error);
  }
}

async function* named<T>(inName: (error: unknown) => unknown, items: AsyncGenerator<T>): AsyncGenerator<T, void> {
  try {
    yield* items;
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

async function* csvRows(text: AsyncIterable<string>, reader: CsvRows): AsyncGenerator<string[][], void> {
  for await (const piece of text) yield reader.push(piece);
  yield reader.end();
}

/** Batches of the rows from number `first` on (0 the first of the file). */
async function* cellBatches(
  groups: AsyncIterable<readonly (readonly string[])[]>,
  first: number,
): AsyncGenerator<Batch, void, undefined> {
  let skip = first;
  let rest: (readonly string[])[] = [];
  for await (const group of groups) {
    for (const row of group) {
      if (skip > 0) skip--;
      else if (rest.push(row) === BATCH) {
        yield { cells: rest };
        rest = [];
      }
    }
  }
  if (rest.length > 0) yield { cells: rest };
}

const LONGEST_LINE = 16 * 1024 * 1024;

/** Lines end at a line feed only: separators inside JSON strings are text. */
async function* lineBatches(text: AsyncIterable<string>): AsyncGenerator<Batch, void, undefined> {
  let lines: string[] = [];
  let rest = "";
  for await (const piece of text) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop()!;
    if (rest.length > LONGEST_LINE)
      throw new UsageError("a line of more than 16 MiB. One JSON object a line is wanted.");
    for (const line of parts) {
      if (line.trim() === "") continue;
      if (lines.push(line) === BATCH) {
        yield { lines };
        lines = [];
      }
    }
  }
  if (rest.trim() !== "") lines.push(rest);
  if (lines.length > 0) yield { lines };
}

/** One JSON list of objects: read whole, so only up to a size. */
async function* listBatches(text: AsyncIterable<string>): AsyncGenerator<Batch, void, undefined> {
  let whole = "";
  for await (const piece of text) {
    whole += piece;
    if (whole.length > MOST_IN_MEMORY)
      throw new UsageError("a JSON list of more than 256 MiB. Give one object a line (NDJSON).");
  }
  let list: unknown;
  try {
    list = JSON.parse(whole);
  } catch (cause) {
    throw new UsageError(`not JSON (${String(cause)}).`, { cause });
  }
  if (!Array.isArray(list)) throw new UsageError("not a JSON list of objects.");
  for (let at = 0; at < list.length; at += BATCH)
    yield { lines: list.slice(at, at + BATCH).map((one) => JSON.stringify(one)) };
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
    bytesRead: () => rows,
    size: null,
    digest: opened.digest,
    batches: () => cellBatches(groups(), head.first),
  };
}
