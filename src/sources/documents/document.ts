/**
 * One document opened: what it states about itself, and its text in pieces with the hash that offsets refer to.
 *
 * Plain text streams from its own bytes and needs the memory of a piece; other formats are taken apart in a worker and
 * held, under its caps. It knows nothing of what the text says.
 */
import { createHash } from "node:crypto";
import type { Digest } from "../../claims/index.ts";
import { SourceBrokenError, type SourceFile } from "../reader.ts";
import { type Caps, caps, extractInWorker } from "./extract-in-worker.ts";
import type { ExtractedText } from "./extracted.ts";
import { type DocumentFormat, formatOf } from "./formats.ts";
import { streamText } from "./plain-text.ts";

export interface OpenDocument {
  readonly format: DocumentFormat;
  readonly about: Omit<ExtractedText, "text">;
  /** SHA-256 of the text as UTF-8. */
  readonly textId: Digest;
  /** UTF-16 code units. */
  readonly length: number;
  /** True where the text is the file's own bytes, so that nothing more need be stored. */
  readonly isFile: boolean;
  pieces(): AsyncIterable<string>;
}

/** Throws SourceBrokenError for a file that is no document, or broken; SourceTooLargeError past the caps. */
export async function openDocument(file: SourceFile, limits: Caps = caps): Promise<OpenDocument> {
  const format = formatOf(file);
  if (format === null)
    throw new SourceBrokenError(
      { source: file.name, record: "the document" },
      "it is no document that can be read",
      "Formats: text, Markdown, HTML, PDF, DOCX, ODT, EPUB, RTF, e-mail, MHTML, WACZ, CSV, XLSX, ODS (docs/documents.md).",
    );
  if (format === "text") {
    const stream = streamText(file);
    const hash = createHash("sha256");
    let length = 0;
    for await (const piece of stream.open()) {
      hash.update(piece);
      length += piece.length;
    }
    const textId: Digest = `sha256:${hash.digest("hex")}`;
    const about = { ...stream.about, warnings: [...stream.about.warnings, ...stream.faults()] };
    return { format, about, textId, length, isFile: textId === file.id, pieces: () => stream.open() };
  }
  const { text, ...about } = await extractInWorker(format, file, limits);
  return {
    format,
    about,
    textId: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    length: text.length,
    isFile: false,
    async *pieces() {
      for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
    },
  };
}

const PIECE = 256 * 1024;

/** Reads no further than `end`. */
export async function* upTo(pieces: AsyncIterable<string>, end: number | undefined): AsyncGenerator<string> {
  let left = end ?? Number.POSITIVE_INFINITY;
  for await (const piece of pieces) {
    if (piece.length >= left) {
      yield piece.slice(0, left);
      return;
    }
    left -= piece.length;
    yield piece;
  }
}
