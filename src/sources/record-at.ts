/**
 * What stands at a place of a source: the cells of a row, the fields of a record of XML, the values of a line of JSON.
 *
 * Only the record asked for is taken apart, found by its line or by where its element begins, so that a long list answers
 * as fast as a short one. It counts as the formats' readers count, or a fact would be shown beside the wrong row; a test
 * holds the two together. What the fields mean is the readers' business.
 */
import { parse } from "csv-parse/sync";
import type { Digest } from "../claims/digest.ts";
import { memoryFile } from "./formats/memory-file.ts";
import { isSheet, readSheet } from "./formats/sheet.ts";
import { readXml, type XmlElement } from "./formats/xml.ts";
import type { SourceFile } from "./reader.ts";

export interface CellHere {
  /** A column's name, or the way down to an element: `INDIVIDUAL_ALIAS[2]/ALIAS_NAME`. */
  readonly column: string;
  readonly text: string;
  /** True for what the fact stands on. */
  readonly isMeant: boolean;
}

/** Larger files are not opened for one record. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of the files opened last, so many bytes are kept. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** No honest row is longer; the CSV reader refuses it too. */
const LONGEST_ROW = 4 * 1024 * 1024;
const SHORT_ROW = 16 * 1024;
/** A heading may stand below a title and a date. */
const HEADING_WITHIN = 5;

type Cells = readonly (readonly [column: string, text: string])[];
type Rows = ReadonlyMap<number, readonly string[]>;

export type RecordsAt = (
  file: SourceFile,
  record: string,
  field: string,
  headings?: readonly string[],
) => Promise<readonly CellHere[] | null>;

/** Looks records up, and keeps what it opened last: going from mark to mark reads each source once. */
export function openRecords(): RecordsAt {
  const bytesOf = keepLast(readBytes, KEPT_BYTES, ({ length }) => length);
  const rowsOf = keepLast(readRows, 2, () => 1);
  const startsOf = new Map<string, readonly number[]>();

  return async (file, record, field, headings) => {
    if (file.size > MOST_BYTES) return null;
    const row = Number(/^row (\d+)$/.exec(record)?.[1]);
    if (Number.isInteger(row)) {
      if (isSheet(file)) return meant(sheetCells(await rowsOf(file), row, field), field);
      return meant(lineCells(await bytesOf(file), row, field, headings), field);
    }
    const [, name, count] = /^([^[\]]+)\[(\d+)\]$/.exec(record) ?? [];
    if (name === undefined) return null;
    const bytes = await bytesOf(file);
    const key = `${file.id} ${name}`;
    const starts = startsOf.get(key) ?? startsIn(bytes, name);
    if (startsOf.size > 16) startsOf.clear();
    startsOf.set(key, starts);
    return meant(await elementCells(bytes, name, starts, Number(count) - 1), field);
  };
}

/** The values made last, within a budget. */
function keepLast<T>(make: (file: SourceFile) => Promise<T>, budget: number, sizeOf: (made: T) => number) {
  const kept = new Map<Digest, T>();
  return async (file: SourceFile): Promise<T> => {
    const made = kept.get(file.id) ?? (await make(file));
    kept.delete(file.id);
    kept.set(file.id, made);
    let size = [...kept.values()].reduce((sum, each) => sum + sizeOf(each), 0);
    for (const [oldest, each] of kept) {
      if (size <= budget || kept.size === 1) break;
      kept.delete(oldest);
      size -= sizeOf(each);
    }
    return made;
  };
}

async function readBytes(file: SourceFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Rows of the first sheet that has any; others are no lists. */
async function readRows(file: SourceFile): Promise<Rows> {
  const rows = new Map<number, readonly string[]>();
  for await (const { row, cells } of readSheet(file)) if (!rows.has(row)) rows.set(row, cells);
  return rows;
}

function meant(cells: Cells | null, field: string): readonly CellHere[] | null {
  if (cells === null) return null;
  const asked = field.split(/,\s*/);
  const isMeant = (column: string): boolean => {
    const plain = column.replace(/\[\d+\]/g, "");
    return asked.some((one) => [column, plain].some((path) => path === one || path.startsWith(`${one}/`)));
  };
  return cells.map(([column, text]) => ({ column, text, isMeant: text !== "" && isMeant(column) }));
}

function sheetCells(rows: Rows, row: number, field: string): Cells | null {
  const cells = rows.get(row);
  const [at, heads] = headingOf([...rows].slice(0, HEADING_WITHIN), field);
  return cells && row > at ? cells.map((text, i) => [heads[i] ?? "", text]) : null;
}

/** The first row in which the field's name stands; where none has it, the first. */
function headingOf(rows: readonly (readonly [row: number, cells: readonly string[]])[], field: string) {
  const asked = field.split(/,\s*/);
  return rows.find(([, cells]) => cells.some((cell) => asked.includes(cell.trim()))) ?? rows[0] ?? ([0, []] as const);
}

function lineCells(bytes: Buffer, line: number, field: string, headings?: readonly string[]): Cells | null {
  const [at] = offsetsOf(bytes, [line]);
  if (at === undefined || at >= bytes.length) return null;
  if (bytes[at] === 0x7b) return jsonCells(bytes.toString("utf8", at, offsetsOf(bytes, [line + 1])[0]));
  const cells = rowFrom(bytes, at);
  if (cells === null) return null;
  if (headings) return cells.map((cell, i) => [headings[i] ?? "", cell]);
  const lines = Array.from({ length: HEADING_WITHIN }, (_, i) => i + 1);
  const first = offsetsOf(bytes, lines).flatMap((start, i) => {
    const row = rowFrom(bytes, start);
    return row ? [[i + 1, row] as const] : [];
  });
  const [heading, heads] = headingOf(first, field);
  return line > heading ? cells.map((cell, i) => [heads[i] ?? "", cell]) : null;
}

/** Where lines begin, as bytes; lines in rising order. Files that end lines with a return alone count those. */
function offsetsOf(bytes: Buffer, lines: readonly number[]): number[] {
  const mark = bytes.includes(10) ? 10 : 13;
  const found: number[] = [];
  let [line, at] = [1, 0];
  for (const wanted of lines) {
    for (; line < wanted; line++) {
      const next = bytes.indexOf(mark, at);
      if (next < 0) return found;
      at = next + 1;
    }
    found.push(at);
  }
  return found;
}

/** The row that begins there; null where none does, or where a quote is never closed. */
function rowFrom(bytes: Buffer, start: number): readonly string[] | null {
  for (const most of [SHORT_ROW, LONGEST_ROW]) {
    const end = Math.min(bytes.length, start + most);
    const text = bytes.toString("utf8", start, end);
    if (end < bytes.length && !/[\r\n]/.test(text)) continue;
    try {
      const rows: string[][] = parse(text, { bom: true, relax_column_count: true, to: 1 });
      return rows[0] ?? null;
    } catch {
      // A quote that closes further on.
    }
  }
  return null;
}

/** One entity a line, as FollowTheMoney writes them. */
function jsonCells(line: string): Cells | null {
  const { properties, ...rest } = JSON.parse(line) as { properties?: Record<string, readonly unknown[]> };
  const texts = (value: unknown): string => [value].flat().map(String).join("; ");
  return [...Object.entries(rest), ...Object.entries(properties ?? {})].map(([name, value]) => [name, texts(value)]);
}

/** Where elements of a name begin, as bytes; not inside comments and quoted text. */
function startsIn(bytes: Buffer, name: string): readonly number[] {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const marks = new RegExp(`<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<${quoted}(?=[\\s/>])`, "g");
  // A byte a character, so that places are places of bytes.
  return [...bytes.toString("latin1").matchAll(marks)].flatMap((match) => (match[0][1] === "!" ? [] : [match.index]));
}

async function elementCells(bytes: Buffer, name: string, starts: readonly number[], n: number): Promise<Cells | null> {
  const from = starts[n];
  if (from === undefined) return null;
  const close = `</${name}>`;
  const end = bytes.subarray(0, starts[n + 1] ?? bytes.length).lastIndexOf(close);
  const slice = bytes.subarray(from, end < from ? starts[n + 1] : end + close.length);
  for await (const { element } of readXml(memoryFile(name, slice), { records: [name], around: [] }))
    return fieldsIn(element, "");
  return null;
}

function fieldsIn(element: XmlElement, path: string): Cells {
  const times = new Map<string, number>();
  for (const { name } of element.children) times.set(name, (times.get(name) ?? 0) + 1);
  const nth = new Map<string, number>();
  return element.children.flatMap((child): Cells => {
    const count = (nth.get(child.name) ?? 0) + 1;
    nth.set(child.name, count);
    const step = (times.get(child.name) ?? 0) > 1 ? `${child.name}[${count}]` : child.name;
    const here = path === "" ? step : `${path}/${step}`;
    if (child.children.length > 0) return fieldsIn(child, here);
    return child.text === "" ? [] : [[here, child.text]];
  });
}
