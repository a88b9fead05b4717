/**
 * Rows of an Excel workbook (Office Open XML, ECMA-376), sheet after sheet, as texts.
 *
 * The sheets stream; only the workbook's shared texts are held, because cells name them by number, and they are capped.
 * Days are kept as numbers with a style, so the styles are read to tell 45000 the number from 2023-03-15. Formulas are
 * never worked out: a cell is the value that was last saved. What the columns mean is the reader's business.
 */
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import type { SheetRow } from "./ods.ts";
import { readXml, type XmlElement, type XmlRecord } from "./xml.ts";
import { readZip, type ZipEntry } from "./zip.ts";

/** Excel's own limit is 16,384 columns; tables of parties have a few dozen. */
const WIDEST = 1024;
const MOST = { sharedText: 64 * 1024 * 1024, shared: 4_000_000, rows: 16_777_216 };

type Entries = ReadonlyMap<string, ZipEntry>;

export function isXlsx(file: SourceFile): boolean {
  if (file.head[0] !== 0x50 || file.head[1] !== 0x4b) return false;
  return /\.xls[xm]$/i.test(file.name) || new TextDecoder("latin1").decode(file.head).includes("xl/workbook.xml");
}

/** Empty rows are passed over, and counted. Sheets come in the order of the workbook, hidden ones too. */
export async function* readXlsx(file: SourceFile): AsyncGenerator<SheetRow, void, undefined> {
  const entries = await readZip(file);
  const main = (await relations(file, entries, "")).find((relation) => relation.type === "officeDocument")?.target;
  if (main === undefined || !entries.has(main)) throw broken(file, "no workbook in it");
  if (main.endsWith(".bin")) throw broken(file, "a binary workbook (XLSB)");
  const parts = await relations(file, entries, main);
  const part = (type: string): string | undefined => parts.find((relation) => relation.type === type)?.target;
  const shared = await sharedTexts(file, entries, part("sharedStrings"));
  const dated = await datedStyles(file, entries, part("styles"));
  let from1904 = false;
  let given = 0;
  for await (const { element } of partOf(file, entries, main, ["workbookPr", "sheet"])) {
    if (element.name === "workbookPr") {
      from1904 = /^(1|true)$/.test(element.attributes["date1904"] ?? "");
      continue;
    }
    const id = Object.entries(element.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    const relation = parts.find((one) => one.id === id);
    const sheet = element.attributes["name"] ?? "";
    if (relation === undefined || !entries.has(relation.target)) throw broken(file, `no sheet "${sheet}" in it`);
    // Charts and dialogs are sheets too, without rows.
    if (relation.type !== "worksheet") continue;
    let row = 0;
    for await (const record of partOf(file, entries, relation.target, ["row"])) {
      const stated = Number(record.element.attributes["r"] ?? row + 1);
      row = Number.isSafeInteger(stated) && stated > row ? stated : row + 1;
      const cells = cellsOf(record.element, { shared, dated, from1904 }, file, `sheet ${sheet}, row ${row}`);
      if (++given > MOST.rows) throw tooLarge(file, `sheet ${sheet}, row ${row}`, `more than ${MOST.rows} rows`);
      if (cells.length > 0) yield { row, cells, sheet };
    }
  }
}

function broken(file: SourceFile, found: string): SourceBrokenError {
  return new SourceBrokenError(
    { source: file.name, record: "the container" },
    found,
    "Open it in a spreadsheet program and save it as XLSX or CSV.",
  );
}

function tooLarge(file: SourceFile, record: string, found: string): SourceTooLargeError {
  return new SourceTooLargeError(
    { source: file.name, record },
    found,
    "Save the table as CSV, or check where the file came from.",
  );
}

async function* partOf(
  file: SourceFile,
  entries: Entries,
  name: string,
  records: readonly string[],
): AsyncGenerator<XmlRecord, void, undefined> {
  const entry = entries.get(name);
  if (!entry) return;
  const inner: SourceFile = { ...file, name: `${file.name}/${name}`, open: () => entry.open() };
  yield* readXml(inner, { records, around: "any", dropPrefixes: true, keepSpaces: true });
}

interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`. */
  readonly type: string;
  /** The entry's name in the container. */
  readonly target: string;
}

/** What a part of the package points to; `""` for the package itself. */
async function relations(file: SourceFile, entries: Entries, of: string): Promise<readonly Relation[]> {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`;
  for await (const { element } of partOf(file, entries, name, ["Relationship"])) {
    const { Id: id = "", Type: type = "", Target: target = "" } = element.attributes;
    const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: path });
  }
  return found;
}

async function sharedTexts(file: SourceFile, entries: Entries, name: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (name === undefined) return texts;
  let size = 0;
  for await (const { element, path } of partOf(file, entries, name, ["si"])) {
    const text = richText(element);
    size += text.length;
    if (size > MOST.sharedText || texts.length >= MOST.shared)
      throw tooLarge(file, `${name}, ${path}`, `more shared texts than ${MOST.sharedText} characters`);
    texts.push(text);
  }
  return texts;
}

/** A text in one piece or in runs of differing looks, without the reading aids (`rPh`) that stand beside Japanese. */
function richText(element: XmlElement): string {
  let text = "";
  for (const child of element.children) {
    if (child.name === "t") text += child.text;
    if (child.name === "r") for (const run of child.children) if (run.name === "t") text += run.text;
  }
  // ECMA-376 22.9.2.19: characters that XML cannot hold are written `_x000D_`.
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** For each style of cells: do numbers in it mean days? */
async function datedStyles(file: SourceFile, entries: Entries, name: string | undefined): Promise<readonly boolean[]> {
  const own = new Map<string, boolean>();
  const styles: boolean[] = [];
  if (name === undefined) return styles;
  for await (const { element } of partOf(file, entries, name, ["numFmts", "cellXfs"])) {
    for (const child of element.children) {
      const id = child.attributes["numFmtId"] ?? "";
      if (element.name === "numFmts") own.set(id, isDayFormat(child.attributes["formatCode"] ?? ""));
      else styles.push(own.get(id) ?? isBuiltInDay(Number(id)));
    }
  }
  return styles;
}

/** ECMA-376 18.8.30: 14–17 and 22 are days everywhere, 27–36 and 50–58 in East Asian editions; 18–21 and 32–33 are times. */
function isBuiltInDay(id: number): boolean {
  if (id === 32 || id === 33) return false;
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** `dd/mm/yyyy` is a day; `0.00" per day"`, `[Red]0` and `hh:mm` are not. */
export function isDayFormat(code: string): boolean {
  const bare = code.split(";")[0]!.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare) && !/general/i.test(bare);
}

interface Book {
  readonly shared: readonly string[];
  readonly dated: readonly boolean[];
  readonly from1904: boolean;
}

function cellsOf(row: XmlElement, book: Book, file: SourceFile, record: string): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const cell of row.children) {
    if (cell.name !== "c") continue;
    const at = columnOf(cell.attributes["r"]) ?? next;
    next = at + 1;
    const text = textOfCell(cell, book, file, record);
    if (text === "") continue;
    if (at >= WIDEST) throw tooLarge(file, record, `a value in column ${at + 1}, of ${WIDEST} that are read`);
    while (cells.length < at) cells.push("");
    cells[at] = text;
  }
  return cells;
}

/** `C12` is 2; null where a program left the place out. */
function columnOf(place: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textOfCell(cell: XmlElement, book: Book, file: SourceFile, record: string): string {
  const inline = cell.children.find((child) => child.name === "is");
  if (inline) return richText(inline);
  const value = cell.children.find((child) => child.name === "v")?.text.trim() ?? "";
  if (value === "") return "";
  const type = cell.attributes["t"] ?? "n";
  if (type === "s") {
    const text = /^\d+$/.test(value) ? book.shared[Number(value)] : undefined;
    if (text !== undefined) return text;
    throw new SourceBrokenError(
      { source: file.name, record },
      `shared text ${value} of ${book.shared.length}`,
      "The file was cut or damaged: save it again.",
    );
  }
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return value;
  if (book.dated[Number(cell.attributes["s"] ?? 0)]) return dayOf(Number(value), book.from1904) ?? value;
  // Excel writes 1234567890123456 as 1.234567890123456E15.
  return /[eE]/.test(value) && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}

/**
 * The day that Excel's number stands for, with its time if it has one; null outside 1900–9999 and for day 60, which
 * Excel calls 29 February 1900 and no calendar has.
 */
export function dayOf(serial: number, from1904 = false): string | null {
  const days = Math.floor(serial);
  if (!(serial >= (from1904 ? 0 : 1)) || serial >= 2_958_466 || (!from1904 && days === 60)) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const seconds = Math.round((serial - days) * 86_400);
  const text = new Date(first + days * 86_400_000 + seconds * 1000).toISOString();
  return seconds === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
