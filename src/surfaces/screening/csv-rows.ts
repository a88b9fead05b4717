/**
 * Rows of a spreadsheet saved as text, as people really save them: any end of line, quoted cells with lines in them.
 *
 * Sources are read strictly (sources/formats/csv.ts); a customer's table must be read whole. What strictness would
 * refuse is read here so that no row can swallow another: a quote that is not closed before the cell's end, or is
 * followed by more text, is a quote somebody typed, and stands for itself. Such cells are counted.
 */
import { UsageError } from "../faults.ts";

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
/** Of a quoted cell; beyond it the quote was no quote. */
const LONGEST_CELL = 2 ** 20;
const LONGEST_ROW = 2 ** 22;
const MOST_CELLS = 4096;

const LITERAL = -1;
const INCOMPLETE = -2;

export class CsvRows {
  /** Cells whose quotes were taken for text. */
  strayQuotes = 0;
  readonly #separator: number;
  #rest = "";
  #line = 1;
  #value = "";

  /** Without a separator every line is one cell. */
  constructor(separator: string | null) {
    this.#separator = separator === null ? -3 : separator.charCodeAt(0);
  }

  /** Rows that `text` completes. Empty lines are passed over. */
  push(text: string): string[][] {
    const nul = text.indexOf("\0");
    if (nul >= 0)
      throw new UsageError(
        `a null byte about line ${this.#line + text.slice(0, nul).split("\n").length - 1}: is it a table? Save it as CSV in UTF-8, XLSX, or NDJSON with one object a line.`,
      );
    this.#rest = this.#rest === "" ? text : this.#rest + text;
    return this.#take(false);
  }

  end(): string[][] {
    return this.#take(true);
  }

  #take(final: boolean): string[][] {
    const text = this.#rest;
    const rows: string[][] = [];
    let at = 0;
    while (at < text.length) {
      const cells: string[] = [];
      const next = this.#row(text, at, final, cells);
      if (next === INCOMPLETE) break;
      this.#line++;
      at = next;
      if (cells.length > 1 || cells[0] !== "") rows.push(cells);
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_ROW)
      throw new UsageError(
        `line ${this.#line}: a row of more than ${LONGEST_ROW >> 20} MiB. Is it a table? Save it as CSV in UTF-8.`,
      );
    return rows;
  }

  /** Fills `cells` with the row that begins at `start`; where the next begins, or INCOMPLETE. */
  #row(text: string, start: number, final: boolean, cells: string[]): number {
    const { length } = text;
    let at = start;
    for (;;) {
      let end = LITERAL;
      if (text.charCodeAt(at) === QUOTE) {
        end = this.#quoted(text, at, final);
        if (end === INCOMPLETE) return INCOMPLETE;
        if (end === LITERAL) this.strayQuotes++;
        else cells.push(this.#value);
      }
      if (end === LITERAL) {
        end = at;
        for (; end < length; end++) {
          const unit = text.charCodeAt(end);
          if (unit === this.#separator || unit === LF || unit === CR) break;
        }
        if (end === length && !final) return INCOMPLETE;
        cells.push(text.slice(at, end));
      }
      if (cells.length > MOST_CELLS)
        throw new UsageError(`line ${this.#line}: more than ${MOST_CELLS} cells in a row. Is it a table?`);
      if (end === length) return length;
      if (text.charCodeAt(end) === this.#separator) {
        at = end + 1;
        continue;
      }
      if (text.charCodeAt(end) === LF) return end + 1;
      if (end + 1 === length && !final) return INCOMPLETE;
      return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    }
  }

  /** Reads the quoted cell at `at` into #value; where it ends (at a separator, an end of line or of the text). */
  #quoted(text: string, at: number, final: boolean): number {
    const { length } = text;
    let doubled = false;
    let close = at;
    for (;;) {
      close = text.indexOf('"', close + 1);
      if (close < 0) return final || length - at > LONGEST_CELL ? LITERAL : INCOMPLETE;
      if (close - at > LONGEST_CELL) return LITERAL;
      if (close + 1 === length) {
        if (!final) return INCOMPLETE;
        break;
      }
      if (text.charCodeAt(close + 1) !== QUOTE) break;
      doubled = true;
      close++;
    }
    let end = close + 1;
    while (end < length && text.charCodeAt(end) === SPACE) end++;
    if (end === length) {
      if (!final) return INCOMPLETE;
    } else {
      const unit = text.charCodeAt(end);
      if (unit !== this.#separator && unit !== LF && unit !== CR) return LITERAL;
    }
    const inside = text.slice(at + 1, close);
    this.#value = doubled ? inside.replaceAll('""', '"') : inside;
    if (inside.includes("\n")) this.#line += inside.split("\n").length - 1;
    return end;
  }
}

const SEPARATORS = [",", ";", "\t", "|"] as const;

/**
 * What separates the cells of a table that begins so: the sign that cuts most rows into the same number of cells as the
 * row with the most headings; null where no sign does, and every line is one cell.
 */
export function guessSeparator(head: string, complete: boolean): string | null {
  let best: { separator: string; agree: number; width: number } | null = null;
  for (const separator of SEPARATORS) {
    const reader = new CsvRows(separator);
    const rows = reader.push(head.slice(0, 256 * 1024)).slice(0, 200);
    if (complete && head.length < 256 * 1024) rows.push(...reader.end());
    const widths = new Map<number, number>();
    for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, agree] of widths) {
      if (width === 1) continue;
      // A heading of one cell above rows that the sign cuts: the sign belongs to the names ("KIM, Jong Un").
      if (rows[0]!.length === 1 && agree < rows.length - 3) continue;
      if (rows[0]!.length === 1 && /^[\p{L} _-]+$/u.test(rows[0]![0]!) && separator === "," && width === 2) continue;
      const share = agree / rows.length;
      if (share < 0.5) continue;
      if (!best || agree > best.agree || (agree === best.agree && width > best.width))
        best = { separator, agree, width };
    }
  }
  return best?.separator ?? null;
}
