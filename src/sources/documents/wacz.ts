/**
 * WACZ (Webrecorder's saved sites): a ZIP with WARC files (ISO 28500), of which the answers that are pages are read.
 *
 * The articles of all pages come first, in the order of saving, then their other words, so that claims are read from
 * articles alone. Only a single page's own date, title and address are those of the document. Everything that unpacks
 * does so under a cap. Pictures, scripts and what a page fetched later are not read.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { readZip, type ZipEntry } from "../formats/zip.ts";
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import { type ExtractedText, nothingStated } from "./extracted.ts";
import { decodePage, pageText } from "./html.ts";

const MOST = { warc: 128 * 1024 * 1024, page: 24 * 1024 * 1024, pages: 200 };

export async function extractWacz(file: SourceFile): Promise<ExtractedText> {
  const entries = await readZip(file);
  const warcs = [...entries.values()].filter((entry) => /^archive\/.+\.warc(\.gz)?$/.test(entry.name));
  if (warcs.length === 0)
    throw new SourceBrokenError(
      { source: file.name, record: "the container" },
      "no archive/….warc in it",
      "Save the site again as WACZ.",
    );
  const pages: ExtractedText[] = [];
  const warnings: string[] = [];
  const seen = new Set<string>();
  for (const entry of warcs)
    for (const { address, body } of pagesOf(await bytesOf(entry, file.name))) {
      if (seen.has(address)) continue;
      seen.add(address);
      if (pages.length >= MOST.pages) {
        if (warnings.length === 0) warnings.push(`only the first ${MOST.pages} pages were read: save them apart`);
        break;
      }
      const { html } = decodePage(body);
      pages.push({ ...pageText(html, `${file.name}, ${address}`), address });
    }
  const articles = pages.map(({ text, articleEnd }) => text.slice(0, articleEnd)).filter((text) => text !== "");
  const others = pages.map(({ text, articleEnd }) => (articleEnd === undefined ? "" : text.slice(articleEnd).trim()));
  const article = articles.join("\n\n");
  const rest = others.filter((text) => text !== "").join("\n\n");
  const only = pages.length === 1 ? pages[0] : undefined;
  if (article === "") warnings.push("no saved page has text");
  return {
    ...(only ?? nothingStated),
    text: rest === "" ? article : `${article}\n\n${rest}`,
    articleEnd: article.length,
    warnings,
  };
}

async function bytesOf(entry: ZipEntry, name: string): Promise<Buffer> {
  const at = { source: name, record: entry.name };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of entry.open()) {
    size += piece.length;
    if (size > MOST.warc)
      throw new SourceTooLargeError(at, `more than ${MOST.warc} bytes`, "Save fewer pages at once.");
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  return bytes[0] === 0x1f && bytes[1] === 0x8b
    ? unpacked(() => gunzipSync(bytes, { maxOutputLength: MOST.warc }), at)
    : bytes;
}

function unpacked(run: () => Buffer, at: { source: string; record: string }): Buffer {
  try {
    return run();
  } catch (cause) {
    if ((cause as { code?: string }).code === "ERR_BUFFER_TOO_LARGE")
      throw new SourceTooLargeError(at, "it unpacks to more than a page or site should", "Check where it came from.", {
        cause,
      });
    throw new SourceBrokenError(at, `it cannot be unpacked (${String(cause).slice(0, 100)})`, "Save the site again.", {
      cause,
    });
  }
}

interface SavedPage {
  readonly address: string;
  readonly body: Buffer;
}

/** The answers 200 of text/html in a WARC, in order. A length that leads past the end ends the reading. */
export function* pagesOf(warc: Buffer): Generator<SavedPage, void, undefined> {
  let at = warc.indexOf("WARC/1.");
  while (at >= 0) {
    const end = warc.indexOf("\r\n\r\n", at);
    if (end < 0) return;
    const head = warc.toString("latin1", at, Math.min(end, at + 65_536));
    const length = Number(field(head, "content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0 || end + 4 + length > warc.length) return;
    const block = warc.subarray(end + 4, end + 4 + length);
    if (field(head, "warc-type")?.toLowerCase() === "response") {
      const body = pageIn(block);
      if (body) yield { address: (field(head, "warc-target-uri") ?? "unnamed").replace(/^<|>$/g, ""), body };
    }
    at = warc.indexOf("WARC/1.", end + 4 + length);
  }
}

function pageIn(block: Buffer): Buffer | null {
  const end = block.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = block.toString("latin1", 0, Math.min(end, 65_536));
  if (!/^HTTP\/[\d.]+ 200\b/.test(head) || !/^(text\/html|application\/xhtml)/i.test(field(head, "content-type") ?? ""))
    return null;
  const plain = block.subarray(end + 4);
  const body = /chunked/i.test(field(head, "transfer-encoding") ?? "") ? joined(plain) : plain;
  const limit = { maxOutputLength: MOST.page };
  const at = { source: "the saved site", record: "a page" };
  const packing = field(head, "content-encoding")?.toLowerCase();
  // Savers often store the page unpacked and keep the publisher's head: gzip is believed by its first bytes.
  if (body[0] === 0x1f && body[1] === 0x8b) return unpacked(() => gunzipSync(body, limit), at);
  if (packing === "br" && !looksPlain(body)) return unpacked(() => brotliDecompressSync(body, limit), at);
  if (packing === "deflate" && !looksPlain(body)) return unpacked(() => inflateSync(body, limit), at);
  return body.length > MOST.page ? null : body;
}

const looksPlain = (body: Buffer): boolean => /^(\xef\xbb\xbf)?\s*</.test(body.toString("latin1", 0, 64));

const field = (head: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, "im").exec(head)?.[1]?.trim() ?? null;

/** The body of a chunked answer; one that was stored already joined is left as it is. */
function joined(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf("\r\n", at);
    const size = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(
      bytes.toString("latin1", at, Math.min(Math.max(line, at), at + 40)),
    );
    if (line < 0 || !size) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
