/** Which format a document is in, by its first bytes and its name; null for what is no document. */
import { isSheet } from "../formats/sheet.ts";
import type { SourceFile } from "../reader.ts";
import { isPlainText } from "./plain-text.ts";

export const documentFormats = [
  "text",
  "html",
  "pdf",
  "docx",
  "odt",
  "epub",
  "mail",
  "rtf",
  "wacz",
  "csv",
  "sheet",
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export function formatOf(file: SourceFile): DocumentFormat | null {
  const name = file.name.toLowerCase();
  const start = new TextDecoder("latin1").decode(file.head.subarray(0, 2048));
  if (start.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (isSheet(file)) return "sheet";
  if (start.startsWith("PK\x03\x04")) {
    const names = new TextDecoder("latin1").decode(file.head);
    if (name.endsWith(".docx") || names.includes("word/document.xml")) return "docx";
    if (name.endsWith(".odt") || names.includes("application/vnd.oasis.opendocument.text")) return "odt";
    if (name.endsWith(".wacz")) return "wacz";
    return name.endsWith(".epub") || names.includes("application/epub+zip") ? "epub" : null;
  }
  if (start.startsWith("{\\rtf") || name.endsWith(".rtf")) return "rtf";
  if (name.endsWith(".wacz")) return "wacz";
  // A file called a PDF or DOCX that is none is read as what it claims, so that its fault is told.
  if (/\.pdf$/.test(name)) return "pdf";
  if (/\.docx$/.test(name)) return "docx";
  if (/\.odt$/.test(name)) return "odt";
  if (/\.epub$/.test(name)) return "epub";
  if (/\.(eml|mht|mhtml)$/.test(name)) return "mail";
  if (/\.(html?|xhtml)$/.test(name)) return "html";
  if (/\.(csv|tsv)$/.test(name)) return "csv";
  return isPlainText(file) ? "text" : null;
}

/** Names of files that describe a folder and are no source. */
export const isAboutFolder = (name: string): boolean =>
  /^(readme|license|licence|notice|changelog|sources)\b/i.test(name);
