/**
 * Rows of a CSV file as it streams past: strict, one row in memory at a time, with the line an editor shows.
 *
 * Splitting cells is left to csv-parse (RFC 4180); here stand the things it leaves open and a source must not: bytes
 * that are not text, columns that came or went, rows of another length, cells larger than any honest table has. It
 * knows nothing of publishers; what an empty cell means is decided by the reader.
 */
import { Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { SourceBrokenError, SourceChangedError, type SourceFile, SourceTooLargeError } from "../reader.ts";

export interface CsvRow {
  /** The line the row begins on, 1 = the first line of the file. */
  readonly line: number;
  readonly cells: Record<string, string>;
}

export interface CsvOptions {
  /** Names of the columns of a file without a header, or `header` (the default) to take the first row as names. */
  readonly columns?: readonly string[] | "header";
  /** With a header: the columns it must have, in any order. Others, unless `optional`, are news and stop the reading. */
  readonly expected?: readonly string[];
  readonly optional?: readonly string[];
  /** A label of the Encoding Standard; UTF-8 unless given. Undecodable bytes are an error in every encoding. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Tolerate one Control-Z at the very end, as files written by DOS programs have. */
  readonly controlZ?: boolean;
}

const CELL_LIMIT = 2 ** 20;
/** Bounds what an unclosed quote can pull into memory. */
const ROW_LIMIT = 4 * CELL_LIMIT;
const CONTROL_Z = "\x1a";

/** Streams the rows of `file`; every row has exactly the columns of the header or of `options.columns`. */
export async function* readCsv(file: SourceFile, options: CsvOptions = {}): AsyncGenerator<CsvRow, void, undefined> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: ROW_LIMIT,
    delimiter: options.delimiter ?? ",",
  });
  const text = Readable.from(decode(file, options), { objectMode: false, encoding: "utf8" });
  text.on("error", (error) => parser.destroy(error));
  let columns = Array.isArray(options.columns) ? (options.columns as readonly string[]) : null;
  const hasHeader = columns === null;
  let returns = 0;
  try {
    for await (const item of text.pipe(parser)) {
      const { record, info } = item as { record: string[]; info: Info };
      // csv-parse gives the line a row ends on, and takes a carriage return inside a cell for one more line.
      returns += countInside(record, "\r");
      const line = info.lines - returns - countInside(record, "\n");
      if (columns === null) columns = acceptHeader(file, line, record, options);
      else yield { line, cells: nameCells(file, line, record, columns, hasHeader) };
    }
  } catch (error) {
    throw error instanceof CsvError ? translate(file, error) : error;
  } finally {
    text.destroy();
  }
  if (columns === null)
    throw new SourceBrokenError({ source: file.name, record: "row 1" }, "the file is empty", "Fetch it again.");
}

function countInside(record: readonly string[], mark: string): number {
  let count = 0;
  for (const cell of record) count += countOf(cell, mark);
  return count;
}

function acceptHeader(file: SourceFile, line: number, names: readonly string[], options: CsvOptions): string[] {
  const columns = names.map((name) => name.trim());
  const at = { source: file.name, record: `row ${line}` };
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined)
    throw new SourceChangedError(at, `the column "${twice}" stands twice`, "Give every column its own name.");
  const { expected } = options;
  if (expected === undefined) return columns;
  const missing = expected.filter((name) => !columns.includes(name));
  const known = new Set([...expected, ...(options.optional ?? [])]);
  const unknown = columns.filter((name) => !known.has(name));
  if (missing.length + unknown.length === 0) return columns;
  const found = [
    missing.length > 0 ? `missing columns: ${quoted(missing)}` : "",
    unknown.length > 0 ? `unknown columns: ${quoted(unknown)}` : "",
  ];
  throw new SourceChangedError(
    at,
    found.filter((part) => part !== "").join("; "),
    "Check that this is the right file; if its publisher changed it, map or ignore the columns in the reader.",
  );
}

const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name.slice(0, 80))).join(", ");

function nameCells(
  file: SourceFile,
  line: number,
  record: readonly string[],
  columns: readonly string[],
  hasHeader: boolean,
): Record<string, string> {
  if (record.length !== columns.length) {
    const at = { source: file.name, record: `row ${line}` };
    const found = `${record.length} cells where ${columns.length} are due`;
    if (hasHeader) throw new SourceBrokenError(at, found, "Repair the row: a comma inside a cell needs quotes.");
    throw new SourceChangedError(at, found, "Check that this is the right file, or map the new columns in the reader.");
  }
  const cells: Record<string, string> = Object.create(null);
  for (let i = 0; i < columns.length; i++) {
    const cell = record[i]!;
    if (cell.length > CELL_LIMIT)
      throw new SourceTooLargeError(
        { source: file.name, record: `row ${line}` },
        `the cell "${columns[i]}" is larger than 1 MiB`,
        "No honest table has such a cell; check for a missing quote.",
      );
    cells[columns[i]!] = cell;
  }
  return cells;
}

function translate(file: SourceFile, error: CsvError): Error {
  const line = typeof error["lines"] === "number" ? error["lines"] : null;
  const at = { source: file.name, record: line === null ? "file" : `row ${line}` };
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return new SourceTooLargeError(at, "the row is larger than 4 MiB", "Look for a quote that is never closed.", {
      cause: error,
    });
  const found: Partial<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
    CSV_INVALID_CLOSING_QUOTE: "text follows a closing quote",
    INVALID_OPENING_QUOTE: "a quote stands inside a cell that is not quoted",
  };
  return new SourceBrokenError(at, found[error.code] ?? error.message, "The file may be cut short: fetch it again.", {
    cause: error,
  });
}

/** The file as text, without byte order mark, refusing bytes that its encoding does not allow. */
async function* decode(file: SourceFile, options: CsvOptions): AsyncGenerator<string, void, undefined> {
  const label = options.encoding ?? "utf-8";
  const decoder = new TextDecoder(label, { fatal: true });
  const lossy = new TextDecoder(label);
  let lines = 1;
  let held = "";
  const check = (strict: () => string, loose: () => string): string => {
    let text: string;
    try {
      text = strict();
    } catch (error) {
      const bad = loose();
      throw broken(file, lines + countLines(bad.slice(0, bad.indexOf("\ufffd"))), `bytes that are not ${label}`, error);
    }
    const nul = text.indexOf("\0");
    if (nul !== -1) throw broken(file, lines + countLines(text.slice(0, nul)), "a NUL character", undefined);
    return text;
  };
  for await (const bytes of file.open()) {
    // The lossy twin runs only on failure, so it may lack up to 3 bytes of a character that the last piece began.
    let text = check(
      () => decoder.decode(bytes, { stream: true }),
      () => lossy.decode(bytes),
    );
    lines += countLines(text);
    text = held + text;
    held = options.controlZ === true && text.endsWith(CONTROL_Z) ? CONTROL_Z : "";
    const ready = held === "" ? text : text.slice(0, -1);
    if (ready !== "") yield ready;
  }
  check(
    () => decoder.decode(),
    () => "\ufffd",
  );
}

const countLines = (text: string) => countOf(text, "\n");

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function broken(file: SourceFile, line: number, found: string, cause: unknown): SourceBrokenError {
  return new SourceBrokenError(
    { source: file.name, record: `row ${line}` },
    found,
    "Save the table as UTF-8, or fetch it again if it came damaged.",
    { cause },
  );
}
