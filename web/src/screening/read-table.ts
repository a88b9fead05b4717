/**
 * A pasted text or a dropped file as rows of cells (RFC 4180), with the separator guessed from the first line.
 *
 * Only what fits a page is read here; files of any size are for `manumit screen`.
 */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const MOST_ROWS = 100_000;

export function separatorOf(text: string): string {
  const line = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (mark: string): number => line.split(mark).length - 1;
  return ["\t", ";", ","].toSorted((a, b) => count(b) - count(a))[0]!;
}

/** An unclosed quote runs to the end of the text, as spreadsheets do. */
export function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one.trim() !== "")) rows.push(row);
    row = [];
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      isQuoted = true;
      cell = "";
    } else if (letter === separator) {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") endRow();
    else if (letter !== "\r") cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** Rows that a workbook was read into. A row of headings within the first ten is found under a title or a date. */
export function tableOfRows(
  rows: readonly (readonly string[])[],
  isHead: (cells: readonly string[]) => boolean,
): Table {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const at = filled.slice(0, 10).findIndex(isHead);
  if (at >= 0) return { heads: filled[at]!.map((head) => head.trim()), rows: filled.slice(at + 1, at + 1 + MOST_ROWS) };
  const width = Math.max(0, ...filled.slice(0, 100).map((row) => row.length));
  const heads = Array.from({ length: width }, (_, i) => (i === 0 ? "name" : `column ${i + 1}`));
  return { heads, rows: filled.slice(0, MOST_ROWS) };
}

/** A list of names, one a line, is a table of one column. `isHead` says whether the first row names the columns. */
export function readTable(text: string, isHead: (cells: readonly string[]) => boolean): Table {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const isList =
    !plain.split(/\r?\n/, 1)[0]!.includes(separator) ||
    (separator === "," && !isHead(cellsOf(plain.split(/\r?\n/, 1)[0]!, ",")[0] ?? []));
  const all = isList ? cellsOf(plain, "\u0000") : cellsOf(plain, separator);
  const first = all[0] ?? [];
  if (isHead(first)) return { heads: first.map((head) => head.trim()), rows: all.slice(1, MOST_ROWS + 1) };
  const heads = first.map((_, i) => (i === 0 ? "name" : `column ${i + 1}`));
  return { heads, rows: all.slice(0, MOST_ROWS) };
}
