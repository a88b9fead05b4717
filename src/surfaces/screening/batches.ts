/** Rows in batches, as they travel between threads: from the pieces of a table, from lines of JSON, from a list. */
import { UsageError } from "../faults.ts";
import type { CsvRows } from "./csv-rows.ts";

/** Rows that travel together: cells of a table, or lines of JSON. */
export type Batch = { readonly cells: readonly (readonly string[])[] } | { readonly lines: readonly string[] };

const BATCH = 128;
/** Of what has to be read whole: a JSON list, a workbook. */
export const MOST_IN_MEMORY = 256 * 1024 * 1024;

export interface WideRows {
  readonly count: number;
  /** The number of the first, as answers number them; 0 where there is none. */
  readonly first: number;
}
export const noWideRows: WideRows = { count: 0, first: 0 };

/** Puts the name of the input before its errors. */
export async function* named<T>(
  inName: (error: unknown) => unknown,
  items: AsyncGenerator<T>,
): AsyncGenerator<T, void> {
  try {
    yield* items;
  } catch (error) {
    throw inName(error);
  }
}

export async function* csvRows(text: AsyncIterable<string>, reader: CsvRows): AsyncGenerator<string[][], void> {
  for await (const piece of text) yield reader.push(piece);
  yield reader.end();
}

/** Batches of the rows from number `first` on (0 the first of the file). */
export async function* cellBatches(
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

/** Counts what is wider than the headings into `wide`. */
export async function* watched(
  batches: AsyncGenerator<Batch>,
  width: number,
  wide: { count: number; first: number },
): AsyncGenerator<Batch, void, undefined> {
  let row = 0;
  for await (const batch of batches) {
    for (const cells of "cells" in batch ? batch.cells : []) {
      row++;
      if (cells.length <= width || cells.slice(width).every((cell) => cell.trim() === "")) continue;
      wide.count++;
      wide.first ||= row;
    }
    yield batch;
  }
}

const LONGEST_LINE = 16 * 1024 * 1024;

/** Lines end at a line feed only: separators inside JSON strings are text. */
export async function* lineBatches(text: AsyncIterable<string>): AsyncGenerator<Batch, void, undefined> {
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
export async function* listBatches(text: AsyncIterable<string>): AsyncGenerator<Batch, void, undefined> {
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
