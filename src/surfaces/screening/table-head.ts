/** Where the headings of a table stand, which columns they name, and what a person said instead. */
import { UsageError } from "../faults.ts";
import { type ColumnMap, type Field, fields, guessColumns, isField } from "./headings.ts";

export interface TableHead {
  readonly header: readonly string[];
  readonly map: ColumnMap;
  /** The number of the first row of data, 0 the first of the file. */
  readonly first: number;
  /** Rows above the headings: titles, blanks. */
  readonly skipped: number;
}

export interface HeadingChoice {
  /** Field → headings, or numbers of columns from 1 on. */
  readonly map?: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** The table has no headings: its first row is data. */
  readonly noHeader?: boolean;
}

/** Titles above a table are few; further down nothing is a heading. */
const DEEPEST = 25;

export function readHeader(rows: readonly (readonly string[])[], choice: HeadingChoice): TableHead {
  if (rows.length === 0) throw new UsageError("there is no row in it.");
  const at = choice.noHeader ? -1 : headingRow(rows, choice);
  const header = at < 0 ? rows[0]!.map((_, i) => `column ${i + 1}`) : rows[at]!.map((text) => text.trim());
  const guessed = at < 0 ? {} : guessColumns(header).map;
  const map = { ...guessed, ...said(choice, header) };
  if (choice.map?.name && !choice.map.firstName && !choice.map.lastName) {
    delete map.firstName;
    delete map.middleName;
    delete map.lastName;
  }
  if (at < 0 && !map.name && header.length === 1) map.name = [0];
  if (!map.name && !map.firstName && !map.lastName)
    throw new UsageError(
      `no column looks like a name among ${header
        .slice(0, 40)
        .map((text) => `"${text.slice(0, 60)}"`)
        .join(
          ", ",
        )}. Say which with --map name=COLUMN (its heading or its number${at < 0 ? "" : "; --no-header if there are no headings"}).`,
    );
  return { header, map, first: at + 1, skipped: Math.max(0, at) };
}

/** The row with the most headings we know; -1 where a table of one column has none; else the first row. */
function headingRow(rows: readonly (readonly string[])[], choice: HeadingChoice): number {
  let best = { row: -1, recognised: 0 };
  for (const [row, cells] of rows.slice(0, DEEPEST).entries()) {
    const { recognised, map } = guessColumns(cells);
    const asked = Object.values(choice.map ?? {}).flat();
    const found = recognised + asked.filter((name) => cells.some((cell) => cell.trim() === name)).length;
    const names = map.name !== undefined || map.lastName !== undefined || map.firstName !== undefined;
    if (found > best.recognised && (names || asked.length > 0)) best = { row, recognised: found };
  }
  if (best.row >= 0) return best.row;
  const width = Math.max(...rows.map((cells) => cells.length));
  // One column of names, without a heading.
  return width === 1 ? -1 : 0;
}

function said(choice: HeadingChoice, header: readonly string[]): Partial<Record<Field, readonly number[]>> {
  const map: Partial<Record<Field, readonly number[]>> = {};
  for (const field of fields) {
    const names = choice.map?.[field];
    if (names) map[field] = names.map((name) => columnOf(name, header));
  }
  return map;
}

function columnOf(name: string, header: readonly string[]): number {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const loose = header.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
  if (loose >= 0) return loose;
  const number = /^#?\d{1,4}$/.test(name) ? Number(name.replace("#", "")) : 0;
  if (number >= 1 && number <= header.length) return number - 1;
  throw new UsageError(`--map: there is no column "${name}". There are ${header.join(", ")}.`);
}

/** `name=Firma,country=Land`, or one pair a line: a heading may have commas in it. */
export function readMapOption(text: string): NonNullable<HeadingChoice["map"]> {
  const map: Partial<Record<Field, string[]>> = {};
  for (const line of text.split("\n")) {
    // A comma begins the next pair only where a field and "=" follow.
    for (const pair of line.split(/,(?=\s*[A-Za-z]+\s*=)/)) {
      const at = pair.indexOf("=");
      const field = pair.slice(0, at).trim();
      const column = pair
        .slice(at + 1)
        .trim()
        .replace(/^"(.*)"$/, "$1");
      if (at < 1 || !isField(field) || column === "")
        throw new UsageError(`--map: "${pair}" is not FIELD=COLUMN. Fields are ${fields.join(", ")}.`);
      map[field] = [...(map[field] ?? []), column];
    }
  }
  return map;
}

/** For a person: which column was taken for what, and which were not used. */
export function describeHead(head: TableHead): string {
  const used = new Set(Object.values(head.map).flat());
  const of = (column: number): string => head.header[column] || `column ${column + 1}`;
  const taken = fields
    .filter((field) => head.map[field])
    .map((field) => `${field} ← ${head.map[field]!.map(of).join(" + ")}`);
  const left = head.header.map((_, i) => i).filter((i) => !used.has(i) && head.header[i] !== "");
  return `columns: ${taken.join(", ")}${left.length > 0 ? `; not used: ${left.slice(0, 20).map(of).join(", ")}${left.length > 20 ? " …" : ""}` : ""}`;
}
