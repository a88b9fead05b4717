/**
 * DOCX (ECMA-376) and ODT (OASIS OpenDocument 1.3): paragraphs, tables row by row, notes after the text.
 *
 * The day a file was made or saved is not the day it was published, so it is no date of the document. Deleted text of
 * tracked changes is left out; headers and footers repeat on every page and are no part of the text.
 */
import { readZip } from "../formats/zip.ts";
import { SourceBrokenError, type SourceFile } from "../reader.ts";
import { type ExtractedText, nothingStated, partialDate, stated } from "./extracted.ts";
import { type Markup, paragraphsOf, propertiesOf } from "./paragraphs.ts";
import { lineAlone } from "./plain-text.ts";

const word: Markup = {
  paragraph: ["p"],
  cell: ["tc"],
  row: ["tr"],
  spans: { gridSpan: "w:val" },
  signs: { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "\u2011" },
  silent: ["del", "moveFrom", "instrText", "pPr", "rPr", "AlternateContent"],
  only: ["t"],
};
const writer: Markup = {
  paragraph: ["p", "h"],
  cell: ["table-cell", "covered-table-cell"],
  row: ["table-row"],
  spans: { "table-cell": "table:number-columns-repeated", "covered-table-cell": "table:number-columns-repeated" },
  signs: { tab: "\t", "line-break": "\n", s: " " },
  silent: ["tracked-changes", "annotation", "forms", "note-citation", "automatic-styles", "font-face-decls", "scripts"],
  only: ["p", "h"],
};

export async function extractDocx(file: SourceFile): Promise<ExtractedText> {
  const entries = await readZip(file);
  const body = entries.get("word/document.xml");
  if (!body) throw broken(file, "no word/document.xml in it");
  const paragraphs = await paragraphsOf(body, word, file.name);
  for (const notes of ["word/footnotes.xml", "word/endnotes.xml"]) {
    const entry = entries.get(notes);
    if (entry) paragraphs.push(...(await paragraphsOf(entry, word, file.name)));
  }
  const said = await propertiesOf(entries.get("docProps/core.xml"), ["title", "creator", "language"]);
  const company = await propertiesOf(entries.get("docProps/app.xml"), ["Company"]);
  return office(paragraphs, said, stated(company["Company"]));
}

export async function extractOdt(file: SourceFile): Promise<ExtractedText> {
  const entries = await readZip(file);
  const body = entries.get("content.xml");
  if (!body) throw broken(file, "no content.xml in it");
  const said = await propertiesOf(entries.get("meta.xml"), ["title", "initial-creator", "creator", "language"]);
  return office(
    await paragraphsOf(body, writer, file.name),
    { ...said, creator: said["initial-creator"] ?? said["creator"] ?? "" },
    null,
  );
}

function office(
  paragraphs: readonly string[],
  said: Readonly<Record<string, string>>,
  publisher: string | null,
): ExtractedText {
  const text = paragraphs.join("\n\n");
  return {
    ...nothingStated,
    text,
    published: partialDate(lineAlone(text.slice(0, 3000))),
    title: stated(said["title"]),
    author: stated(said["creator"]),
    publisher,
    language: stated(said["language"]),
    warnings: paragraphs.length === 0 ? ["the document has no text"] : [],
  };
}

const broken = (file: SourceFile, found: string): SourceBrokenError =>
  new SourceBrokenError(
    { source: file.name, record: "the container" },
    found,
    "Save it again as the format its name says.",
  );
