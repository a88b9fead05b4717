/**
 * Answers as an Excel workbook, written as they come.
 *
 * Every text is an inline string (ECMA-376 18.3.1.53), which no spreadsheet program takes for a formula. The container
 * stamps no time, so that equal answers give equal bytes. It knows nothing of screening but the cells it is given.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { crc32, createDeflateRaw } from "node:zlib";

/** As many characters as Excel keeps in a cell. */
const LONGEST = 32_767;
/** Rows of a sheet, its headings among them. */
const MOST_ROWS = 1_048_576;

const UNSAFE =
  /[&<>\r\n\t\u0000-\u001f\u0085\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function safe(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return cut.replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_").replace(UNSAFE, (c) => {
    if (c === "&") return "&amp;";
    if (c === "<") return "&lt;";
    if (c === ">") return "&gt;";
    if (c === "\n") return "&#10;";
    if (c === "\t") return "&#9;";
    const code = c.charCodeAt(0);
    // The part file is read line by line, and these end lines too.
    if (code === 0x85 || code === 0x2028 || code === 0x2029) return `&#${code};`;
    // ECMA-376 22.9.2.19: what XML cannot hold.
    return code < 32 ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : "\ufffd";
  });
}

/** One row on one line. */
export function xlsxRow(cells: readonly (string | number | null)[]): string {
  let row = "<row>";
  for (const cell of cells) {
    if (cell === null) row += "<c/>";
    else if (typeof cell === "number") row += `<c><v>${cell}</v></c>`;
    else row += `<c t="inlineStr"><is><t xml:space="preserve">${safe(cell)}</t></is></c>`;
  }
  return `${row}</row>\n`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The workbook around rows, one a line in the file `part`, or as they are: headings above them on every sheet. */
export async function* xlsxOf(
  part: string | Iterable<string>,
  headings: readonly string[],
  notes: readonly (readonly [string, string])[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipParts();
  let sheets = 0;
  const iterator =
    typeof part === "string"
      ? createInterface({ input: createReadStream(part), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
      : part[Symbol.iterator]();
  let next = await iterator.next();
  do {
    sheets++;
    async function* rows(): AsyncGenerator<string, void> {
      yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${xlsxRow(headings)}`;
      for (let written = 1; !next.done && written < MOST_ROWS; written++) {
        if (next.value !== "") yield `${next.value}\n`;
        next = await iterator.next();
      }
      yield "</sheetData></worksheet>";
    }
    yield* zip.entry(`xl/worksheets/sheet${sheets}.xml`, rows());
  } while (!next.done);
  const about = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${notes.map((pair) => xlsxRow(pair)).join("")}</sheetData></worksheet>`;
  yield* zip.entry(`xl/worksheets/sheet${sheets + 1}.xml`, [about]);
  const numbers = Array.from({ length: sheets + 1 }, (_, i) => i + 1);
  const title = (n: number): string => (n > sheets ? "about" : n === 1 ? "answers" : `answers ${n}`);
  yield* zip.entry("xl/workbook.xml", [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="${title(n)}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
  ]);
  yield* zip.entry("xl/_rels/workbook.xml.rels", [
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`,
  ]);
  yield* zip.entry("_rels/.rels", [
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  yield* zip.entry("[Content_Types].xml", [
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
  ]);
  yield* zip.end();
}

/** A ZIP container whose entries' sizes are known only once they are written: they stand behind each (APPNOTE 4.3.9). */
class ZipParts {
  #at = 0;
  readonly #table: Buffer[] = [];

  async *entry(
    name: string,
    content: AsyncIterable<string> | Iterable<string>,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const label = Buffer.from(name);
    const offset = this.#at;
    // Version, flags (sizes behind, UTF-8 names), method, 1 January 1980; checksum and sizes follow.
    const said = Buffer.alloc(26);
    said.writeUInt16LE(20, 0);
    said.writeUInt16LE(0x0808, 2);
    said.writeUInt16LE(8, 4);
    said.writeUInt16LE(0x21, 8);
    said.writeUInt16LE(label.length, 22);
    yield this.#count(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), said, label]));
    let sum = 0;
    let size = 0;
    let packed = 0;
    async function* bytes(): AsyncGenerator<Buffer, void> {
      let held = "";
      for await (const text of content) {
        held += text;
        if (held.length < 64 * 1024) continue;
        yield take();
      }
      if (held !== "") yield take();
      function take(): Buffer {
        const piece = Buffer.from(held);
        held = "";
        sum = crc32(piece, sum);
        size += piece.length;
        return piece;
      }
    }
    const deflate = createDeflateRaw();
    const feeding = (async () => {
      for await (const piece of bytes())
        if (!deflate.write(piece)) await new Promise((resolve) => deflate.once("drain", resolve));
      deflate.end();
    })();
    feeding.catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error(String(error))));
    for await (const piece of deflate) {
      packed += (piece as Buffer).length;
      yield this.#count(piece as Buffer);
    }
    await feeding;
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    behind.writeUInt32LE(sum, 4);
    behind.writeUInt32LE(packed, 8);
    behind.writeUInt32LE(size, 12);
    yield this.#count(behind);
    said.writeUInt32LE(sum, 10);
    said.writeUInt32LE(packed, 14);
    said.writeUInt32LE(size, 18);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    this.#table.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), said, place, label);
  }

  *end(): Generator<Uint8Array> {
    const table = Buffer.concat(this.#table);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#table.length / 4, 8);
    end.writeUInt16LE(this.#table.length / 4, 10);
    end.writeUInt32LE(table.length, 12);
    end.writeUInt32LE(this.#at, 16);
    yield table;
    yield end;
  }

  #count<T extends Uint8Array>(piece: T): T {
    this.#at += piece.length;
    if (this.#at > 0xffff_ffff) throw new RangeError("a workbook of more than 4 GiB: write NDJSON or CSV");
    return piece;
  }
}
