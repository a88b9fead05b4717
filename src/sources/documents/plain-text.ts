/**
 * Plain text and Markdown: the file itself, decoded and otherwise unchanged, so that offsets are offsets of the file.
 *
 * It streams: a text of any length is passed on in pieces. A title is taken only where the first line is set apart as
 * one; a date only from a line that says it is one. Markdown's marks stay in the text.
 */
import type { SourceFile } from "../reader.ts";
import { encodingOf } from "./encoding.ts";
import { type ExtractedText, nothingStated, partialDate, stated } from "./extracted.ts";

export function isPlainText(file: SourceFile): boolean {
  return /\.(txt|text|md|markdown)$/i.test(file.name) && !isPacked(file.head);
}

/** ZIP, PDF and images that are only called a text. */
const isPacked = (head: Uint8Array): boolean => {
  const start = String.fromCharCode(...head.subarray(0, 5));
  return /^(PK\x03\x04|%PDF-|\x89PNG|GIF8|\xff\xd8\xff)/.test(start);
};

export interface TextStream {
  readonly about: Omit<ExtractedText, "text">;
  /** The whole text in order, in pieces of about 64 thousand characters; may be called more than once. */
  open(): AsyncGenerator<string, void, undefined>;
  /** What was found while the last `open` ran: bytes that are no text. */
  faults(): readonly string[];
}

export function streamText(file: SourceFile): TextStream {
  const { label, warning } = encodingOf(file.head);
  const head = new TextDecoder(label, { ignoreBOM: true }).decode(file.head, { stream: true });
  let faults: string[] = [];
  return {
    about: { ...nothingStated, ...statedIn(head), warnings: warning === null ? [] : [warning] },
    async *open() {
      faults = [];
      const decoder = new TextDecoder(label, { ignoreBOM: true });
      let [at, broken, zeros] = [0, -1, -1];
      const look = (piece: string): void => {
        if (broken < 0 && piece.includes("\ufffd")) broken = at + piece.indexOf("\ufffd");
        if (zeros < 0 && piece.includes("\0")) zeros = at + piece.indexOf("\0");
        at += piece.length;
      };
      for await (const bytes of file.open()) {
        const piece = decoder.decode(bytes, { stream: true });
        look(piece);
        if (piece !== "") yield piece;
      }
      const rest = decoder.decode();
      look(rest);
      if (rest !== "") yield rest;
      if (broken >= 0) faults.push(`bytes that are no ${label} from character ${broken} on are shown as \ufffd`);
      if (zeros >= 0) faults.push(`zero bytes from character ${zeros} on: this may be no text`);
    },
    faults: () => faults,
  };
}

const LABELLED =
  /^(?:\W{0,4})(?:published|date|publication date|issued|released|дата|опубликовано|날짜|발행일|日期|发布日期)\s*:\s*(.{4,40})$/imu;
const ADDRESS = /^(?:original|source|url|address)\s*:\s*[^\n]*?(https?:\/\/\S+)/imu;

/** Only the opening counts: further down a date is part of the story. */
function statedIn(head: string): Pick<ExtractedText, "title" | "published" | "author" | "publisher" | "address"> {
  const opening = head.slice(0, 3000).replace(/^\ufeff/, "");
  const heading = /^#\s+(.{3,300})$/m.exec(opening)?.[1] ?? null;
  const field = (name: string): string | null =>
    stated(new RegExp(`^(?:${name})\\s*:\\s*(.{2,200})$`, "im").exec(opening)?.[1]);
  return {
    title: stated(field("title") ?? heading ?? setApart(opening)),
    author: field("author|by"),
    publisher: field("publisher"),
    published: partialDate(LABELLED.exec(opening)?.[1]) ?? partialDate(lineAlone(opening)),
    address: stated(ADDRESS.exec(opening)?.[1]),
  };
}

/** A short first line without a full stop, with an empty line after it. */
function setApart(opening: string): string | null {
  const [first = "", second, ...rest] = opening.split(/\r?\n/);
  if (second === undefined || second.trim() !== "" || rest.every((line) => line.trim() === "")) return null;
  return first.length <= 200 && !/[.。:;,]\s*$/.test(first) && /\p{L}/u.test(first) ? first : null;
}

/** A date that is a paragraph of its own among the first ones, as official letters have it. */
export function lineAlone(opening: string): string | null {
  const paragraphs = opening.split(/\r?\n\s*\r?\n/).slice(0, 6);
  for (const paragraph of paragraphs) {
    const line = paragraph.trim();
    if (line.length <= 40 && /^\W*[\p{L}\d][\p{L}\d ,.-]*\d{4}\W*$/u.test(line) && partialDate(line) !== null)
      return line;
  }
  return null;
}
