/**
 * A document to its text, in whichever thread this runs. Use `extract-in-worker.ts` for anything from outside.
 */
import { memoryFile } from "../formats/memory-file.ts";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import type { ExtractedText } from "./extracted.ts";
import type { DocumentFormat } from "./formats.ts";

/** What a parser says when it runs out of stack or of patience is the document's fault. */
export async function extract(format: DocumentFormat, bytes: Uint8Array, name: string): Promise<ExtractedText> {
  try {
    const found = await parse(format, bytes, name);
    return { ...found, text: wellFormed(found.text) };
  } catch (cause) {
    if (typeof (cause as { code?: unknown }).code === "string" && /^SOURCE_/.test((cause as { code: string }).code))
      throw cause;
    const at = { source: name, record: "the document" };
    if (cause instanceof RangeError)
      throw new SourceTooLargeError(
        at,
        `it is built too deep or too large (${cause.message})`,
        "Check where it came from.",
        { cause },
      );
    throw new SourceBrokenError(
      at,
      `it cannot be read as ${format} (${String(cause).slice(0, 200)})`,
      "Save it again.",
      { cause },
    );
  }
}

/** Half a surrogate pair cannot be written as UTF-8: the stored text would differ from the one that offsets count. */
const wellFormed = (text: string): string => (text.isWellFormed() ? text : text.toWellFormed());

/** Parsers are large: only the one that is needed is loaded. */
async function parse(format: DocumentFormat, bytes: Uint8Array, name: string): Promise<ExtractedText> {
  if (format === "html") return (await import("./html.ts")).extractHtml(bytes, name);
  if (format === "pdf") return (await import("./pdf.ts")).extractPdf(bytes, name);
  if (format === "mail") return (await import("./mail.ts")).extractMail(bytes, name);
  if (format === "docx") return (await import("./office.ts")).extractDocx(memoryFile(name, bytes));
  if (format === "odt") return (await import("./office.ts")).extractOdt(memoryFile(name, bytes));
  if (format === "rtf") return (await import("./rtf.ts")).extractRtf(bytes, name);
  if (format === "wacz") return (await import("./wacz.ts")).extractWacz(memoryFile(name, bytes));
  if (format === "csv") return (await import("./sheet-text.ts")).extractCsv(bytes, name);
  if (format === "sheet") return (await import("./sheet-text.ts")).extractSheet(memoryFile(name, bytes));
  if (format === "epub") return (await import("./epub.ts")).extractEpub(memoryFile(name, bytes));
  const { streamText } = await import("./plain-text.ts");
  const stream = streamText(memoryFile(name, bytes));
  const text = (await Array.fromAsync(stream.open())).join("");
  return { ...stream.about, text, warnings: [...stream.about.warnings, ...stream.faults()] };
}
