/**
 * Finds tables in a text: lines of cells apart by tabs, with the lines before that name them and the source line behind.
 *
 * Every reader of documents writes a table's row as one line (docs/documents.md). A grid knows which of its rows are
 * headings and which columns hold values; it does not know what is counted.
 */
import type { Stretch } from "./sentence-view.ts";

export interface Cell extends Stretch {
  readonly text: string;
}

export interface Grid extends Stretch {
  /** Headings above the values, the highest first. */
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** Columns of the body whose cells are values; all others label their row. */
  readonly values: readonly number[];
  /** The lines right before the table that may name it, the nearest first. */
  readonly titles: readonly string[];
  /** Who the table says its figures are from, in its own words. */
  readonly source: string | null;
}

/** A table of more columns is a list of something else. */
const MOST_COLUMNS = 40;
const MOST_TITLES = 3;
/** A paragraph longer than this names no table. */
const LONGEST_TITLE = 240;

const SOURCE =
  /^(?:[*†‡]\s*)?(?:sources?|data|источник\p{L}*|자료|출처|资料来源|資料來源|数据来源|數據來源|来源|來源)\s*[:：]\s*([^.;,，；。()（）\n]{2,80})/iu;

/** Every table with a heading, a column of labels and a column of values. */
export function* gridsOf(text: string): Generator<Grid> {
  if (!text.includes("\t")) return;
  let rows: Cell[][] = [];
  let before: string[] = [];
  let titles: string[] = [];
  let start = 0;
  let at = 0;
  const lines = text.split("\n");
  for (const [n, line] of lines.entries()) {
    const isRow = line.includes("\t");
    if (isRow) {
      if (rows.length === 0) {
        start = at;
        titles = before.slice(-MOST_TITLES).reverse();
      }
      rows.push(cellsOf(line, at));
      before = [];
    } else if (line.trim() !== "") {
      if (rows.length > 0) {
        const grid = gridOf(rows, titles, sourceIn(lines, n), start);
        if (grid) yield grid;
        rows = [];
      }
      const words = line.trim();
      if (words.length <= LONGEST_TITLE) before.push(words);
      else before = [words.slice(-LONGEST_TITLE).replace(/^.*?[.。!?]\s*/u, "")];
    }
    at += line.length + 1;
  }
  const last = rows.length > 0 ? gridOf(rows, titles, null, start) : null;
  if (last) yield last;
}

function sourceIn(lines: readonly string[], from: number): string | null {
  for (const line of lines.slice(from, from + 6)) {
    const found = SOURCE.exec(line.trim())?.[1];
    if (found !== undefined) return found.trim();
    if (line.includes("\t")) return null;
  }
  return null;
}

function cellsOf(line: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const piece of line.split("\t")) {
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim();
    const start = at + from + Math.min(lead, piece.length);
    cells.push({ text, start, end: start + text.length });
    from += piece.length + 1;
  }
  return cells;
}

const YEAR = /^(?:19|20)\d\d\s?(?:г\.?|год|년|年)?$/u;
const NUMBER = /^[^\p{L}]{0,3}[-−–+(]?\s?[$€£¥₩₽]?\s?\d[\d.,\s' ]*/u;

/** A cell that states an amount: digits first, and no more letters than a unit has. */
export const isAmount = (text: string): boolean =>
  text.length <= 40 && NUMBER.test(text) && text.replace(NUMBER, "").replace(/[^\p{L}]/gu, "").length <= 12;

/** Years, months and quarters that stand as headings. */
const isTime = (text: string): boolean => YEAR.test(text) || (/\d/.test(text) && !isAmount(text)) || MONTH.test(text);
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?$|^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?$|^(?:q[1-4]|h[12])$|^\d{1,2}\s?(?:월|月)$|^(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])$/iu;

function gridOf(rows: readonly Cell[][], titles: readonly string[], source: string | null, start: number): Grid | null {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2 || width > MOST_COLUMNS) return null;
  let heads = 0;
  while (heads < Math.min(3, rows.length - 1) && isHeading(rows[heads]!, heads)) heads++;
  if (heads === 0) return null;
  const body = rows.slice(heads);
  const values: number[] = [];
  for (let column = 0; column < width; column++) if (isValueColumn(body, column)) values.push(column);
  if (values.length === 0 || values.length === width) return null;
  const head = rows.slice(0, heads).map((row) => aligned(row, width));
  if (head.at(-1) === null) return null;
  const last = rows.at(-1)!.at(-1)!;
  return {
    start,
    end: last.end,
    head: head.filter((row): row is Cell[] => row !== null),
    body,
    values,
    titles,
    source,
  };
}

/** A heading has no amounts: words, or years and months. */
function isHeading(row: readonly Cell[], above: number): boolean {
  const told = row.filter((cell) => cell.text !== "");
  if (told.length === 0) return false;
  const plain = told.filter((cell) => !isAmount(cell.text) || isTime(cell.text));
  // The first row may be years alone; under it a row of years is a row of the body.
  if (above > 0 && told.every((cell) => YEAR.test(cell.text))) return told.length > 1;
  if (above > 0 && told.some((cell, i) => i > 0 && isAmount(cell.text) && !isTime(cell.text))) return false;
  return plain.length === told.length && !(above > 0 && told.length === 1);
}

function isValueColumn(body: readonly (readonly Cell[])[], column: number): boolean {
  const cells = body.map((row) => row[column]?.text ?? "").filter((text) => text !== "");
  if (cells.length === 0) return false;
  const amounts = cells.filter((text) => isAmount(text) && !MONTH.test(text));
  if (amounts.length * 2 < cells.length - cells.filter(isMissing).length || amounts.length === 0) return false;
  // "1, 2, 3" counts the rows; years label them.
  if (column === 0 && amounts.length > 1 && amounts.every((text, i) => text.replace(/\.$/, "") === String(i + 1)))
    return false;
  return !amounts.every((text) => YEAR.test(text));
}

/** "n/a", "–", "..": nothing is said. */
export const isMissing = (text: string): boolean =>
  /^(?:[-–—−.…*]+|n\.?\s?\/?\s?a\.?|n\.?d\.?|nil|none reported|not reported|unknown|нет данных|н\/д|нд|미상|없음|자료 없음|해당 없음|不详|不詳|无|無|暂无|未知|未报告)$/iu.test(
    text,
  );

/** A heading row that lost its empty corner stands one column to the right; null where it cannot be fitted. */
function aligned(row: readonly Cell[], width: number): Cell[] | null {
  if (row.length === width) return [...row];
  const blank: Cell = { text: "", start: row[0]!.start, end: row[0]!.start };
  if (row.length === width - 1 && !/\p{L}/u.test(row[0]!.text)) return [blank, ...row];
  return row.length < width ? [...row, ...Array.from({ length: width - row.length }, () => blank)] : null;
}
