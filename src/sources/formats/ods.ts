/** Rows of an OpenDocument spreadsheet, sheet after sheet, as texts. */
import { SourceBrokenError, type SourceFile } from "../reader.ts";
import { readXml, type XmlElement } from "./xml.ts";
import { readZip } from "./zip.ts";

export interface SheetRow {
  /** 1 = the first row of the sheet, as an office program shows it. */
  readonly row: number;
  readonly cells: readonly string[];
}

const WIDEST = 1024;
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
  let row = 0;
  for await (const { element } of readXml(inner, {
    records: ["table:table-row"],
    around: "any",
    paragraphs: ["text:p"],
  })) {
    const repeated = Number(element.attributes["table:number-rows-repeated"] ?? 1);
    const cells = cellsOf(element);
    const times = cells.length === 0 ? 0 : Math.min(repeated, 10_000);
    for (let i = 0; i < times; i++) yield { row: row + i + 1, cells };
    row += repeated;
  }
}

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    const text = textOfCell(cell);
    const repeated = Number(cell.attributes["table:number-columns-repeated"] ?? 1);
    // The last cell is repeated to the edge of the sheet; empty ends are cut below.
    for (let i = 0; i < repeated && cells.length < WIDEST; i++) cells.push(text);
  }
  while (cells.at(-1) === "") cells.pop();
  return cells;
}

function textOfCell(cell: XmlElement): string {
  const { "office:date-value": date, "office:value": value } = cell.attributes;
  if (date !== undefined) return date;
  const text = cell.children.filter((child) => child.name === "text:p").map((child) => child.text);
  return text.length > 0 ? text.join("\n") : (value ?? "");
}
