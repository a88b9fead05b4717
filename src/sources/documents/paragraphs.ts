/**
 * Paragraphs of an XML body, for the formats of office programs: one pass, one element open at a time.
 *
 * Depth and text are capped and entities refused, so a hostile body ends in an error. What an element means is said by
 * the caller's table; anything else passes through.
 */
import { SaxesParser } from "saxes";
import type { ZipEntry } from "../formats/zip.ts";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";

const MOST = { depth: 1000, text: 64 * 1024 * 1024 };

/** Local names → what they do to the text. */
export interface Markup {
  /** Ends a paragraph. */
  readonly paragraph: readonly string[];
  /** Ends a cell, ends a row. */
  readonly cell: readonly string[];
  readonly row: readonly string[];
  /** Elements that say in how many columns a cell stands, with the attribute that says it. */
  readonly spans: Readonly<Record<string, string>>;
  /** Stand for characters. */
  readonly signs: Readonly<Record<string, string>>;
  /** Everything inside is left out. */
  readonly silent: readonly string[];
  /** Only text inside these counts; null: all text. */
  readonly only: readonly string[] | null;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

export async function paragraphsOf(entry: ZipEntry, markup: Markup, file: string): Promise<string[]> {
  const at = { source: file, record: entry.name };
  const parser = new SaxesParser({ fileName: entry.name });
  const paragraphs: string[] = [];
  let [line, row, size, depth, silent, speaking] = ["", "", 0, 0, 0, markup.only === null ? 1 : 0];
  let [cells, span] = [0, 1];
  const endLine = (): void => {
    const text = line.trim();
    line = "";
    if (text === "") return;
    if (cells > 0) row += (row === "" || row.endsWith("\t") ? "" : " ") + text;
    else paragraphs.push(text);
  };
  parser.on("error", (error) => {
    throw new SourceBrokenError(at, `it is no XML: ${error.message.slice(0, 200)}`, "Save the document again.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tag = local(name);
    if (++depth > MOST.depth)
      throw new SourceTooLargeError(
        at,
        `elements ${depth} deep`,
        "No office program writes this: check where it came from.",
      );
    if (markup.silent.includes(tag)) silent++;
    if (markup.only?.includes(tag)) speaking++;
    if (markup.cell.includes(tag)) {
      cells++;
      if (cells === 1) span = 1;
    }
    const wide = markup.spans[tag];
    // <w:gridSpan w:val="3"/>, table:number-columns-repeated="3": the cell stands in so many columns.
    if (wide !== undefined && cells === 1) span = Math.min(20, Number(attributes[wide] ?? span) || span);
    const sign = markup.signs[tag];
    if (sign !== undefined && silent === 0) {
      const times = Math.min(100, Number(attributes["text:c"] ?? 1) || 1);
      line += sign === " " ? sign.repeat(times) : sign;
    }
  });
  parser.on("text", (text) => {
    if (silent > 0 || speaking === 0) return;
    size += text.length;
    if (size > MOST.text) throw new SourceTooLargeError(at, `more than ${MOST.text} characters`, "Split the document.");
    line += text;
  });
  parser.on("closetag", ({ name }) => {
    const tag = local(name);
    depth--;
    if (markup.silent.includes(tag)) silent--;
    if (markup.only?.includes(tag)) speaking--;
    if (markup.paragraph.includes(tag)) endLine();
    if (markup.cell.includes(tag)) {
      endLine();
      cells--;
      row += cells === 0 ? "\t".repeat(span) : "\t";
    } else if (markup.row.includes(tag)) {
      // The tabs of empty cells stay, so that a row's cells stand under their headings.
      const text = row.replace(/\t$/, "");
      if (text.trim() !== "" && cells === 0) paragraphs.push(text);
      if (cells === 0) row = "";
    }
  });
  const decoder = new TextDecoder("utf-8");
  for await (const bytes of entry.open()) parser.write(decoder.decode(bytes, { stream: true }));
  parser.write(decoder.decode()).close();
  endLine();
  return paragraphs;
}

/** Texts of a few elements by local name, the first of each: an office document's properties. */
export async function propertiesOf(
  entry: ZipEntry | undefined,
  names: readonly string[],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  if (!entry) return found;
  const parser = new SaxesParser();
  let open: string | null = null;
  parser.on("opentag", ({ name }) => {
    open = names.includes(local(name)) && found[local(name)] === undefined ? local(name) : null;
  });
  parser.on("text", (text) => {
    if (open !== null) found[open] = ((found[open] ?? "") + text).slice(0, 500);
  });
  parser.on("closetag", () => {
    open = null;
  });
  parser.on("error", () => {});
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const bytes of entry.open()) parser.write(decoder.decode(bytes, { stream: true }));
  } catch (error) {
    if (error instanceof SourceTooLargeError) throw error;
  }
  return found;
}
