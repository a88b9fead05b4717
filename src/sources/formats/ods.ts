/** Rows of an OpenDocument spreadsheet, sheet after sheet, as texts. */
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import { readXml, type XmlElement } from "./xml.ts";
import { readZip } from "./zip.ts";

export interface SheetRow {
  /** 1 = the first row of the sheet, as an office program shows it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly sheet: string;
}

const WIDEST = 1024;
/** As many as an office program shows; a short file can say that a row is repeated a thousand million times. */
const LONGEST = 1_048_576;
const MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

export function isOds(file: SourceFile): boolean {
  return (
    file.head[0] === 0x50 &&
    file.head[1] === 0x4b &&
    (new TextDecoder("latin1").decode(file.head).includes(MEDIA_TYPE) || /\.ods$/i.test(file.name))
  );
}

/** Empty rows are passed over, and counted. A row that is repeated is given each time. */
export async function* readOds(file: SourceFile): AsyncGenerator<SheetRow, void, undefined> {
  const content = (await readZip(file)).get("content.xml");
  if (!content)
    throw new SourceBrokenError(
      { source: file.name, record: "the container" },
      "no content.xml in it",
      "This is no OpenDocument spreadsheet; save it as one.",
    );
  const inner: SourceFile = { ...file, name: `${file.name}/content.xml`, open: () => content.open() };
  const tooLarge = (found: string, after: number): SourceTooLargeError =>
    new SourceTooLargeError(
      { source: file.name, record: `sheet ${sheet}, row ${after + 1}` },
      found,
      "Save the table as CSV, or check where the file came from.",
    );
  let sheet = "";
  let row = 0;
  let given = 0;
  for await (const { element, within } of readXml(inner, {
    records: ["table:table-row"],
    around: "any",
    paragraphs: ["text:p"],
  })) {
    const name = within.findLast((outer) => outer.name === "table:table")?.attributes["table:name"] ?? sheet;
    if (name !== sheet) [sheet, row] = [name, 0];
    const repeated = times(element.attributes["table:number-rows-repeated"]);
    const cells = cellsOf(element);
    if (cells === null) throw tooLarge(`more than ${WIDEST} columns`, row);
    for (let i = 0; i < repeated && cells.length > 0; i++) {
      if (++given > LONGEST) throw tooLarge(`more than ${LONGEST} rows`, row);
      yield { row: row + i + 1, cells, sheet };
    }
    row += repeated;
  }
}

function times(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 1;
}

/** Null when the row is wider than any table we take. */
function cellsOf(row: XmlElement): string[] | null {
  const cells: string[] = [];
  // The last cell is repeated, empty, to the edge of the sheet: empty cells count once a full one follows.
  let empty = 0;
  for (const cell of row.children) {
    const text = textOfCell(cell);
    const repeated = times(cell.attributes["table:number-columns-repeated"]);
    if (text === "") {
      empty += repeated;
      continue;
    }
    if (cells.length + empty + repeated > WIDEST) return null;
    for (; empty > 0; empty--) cells.push("");
    for (let i = 0; i < repeated; i++) cells.push(text);
  }
  return cells;
}

function textOfCell(cell: XmlElement): string {
  const { "office:date-value": date, "office:value": value } = cell.attributes;
  if (date !== undefined) return date;
  const text = cell.children.filter((child) => child.name === "text:p").map((child) => child.text);
  return text.length > 0 ? text.join("\n") : (value ?? "");
}
