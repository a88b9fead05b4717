/**
 * PDF by pdf.js (as unpdf packs it): text with its page, never pictures, forms or scripts.
 *
 * A page without text is reported as such: it is likely a scan, which needs OCR elsewhere. The day a file was made is
 * no day of publication.
 */
import { getDocumentProxy } from "unpdf";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { type ExtractedText, nothingStated, partialDate, stated } from "./extracted.ts";
import { type Line, linesOf, type Piece } from "./pdf-page.ts";
import { textOfPages } from "./pdf-text.ts";
import { lineAlone } from "./plain-text.ts";

const MOST = { pages: 5000, pieces: 200_000, characters: 64 * 1024 * 1024 };

export async function extractPdf(bytes: Uint8Array, name: string): Promise<ExtractedText> {
  const pdf = await opened(bytes, name);
  const tooLarge = (record: string, found: string): SourceTooLargeError =>
    new SourceTooLargeError({ source: name, record }, found, "Split the document.");
  if (pdf.numPages > MOST.pages) throw tooLarge("the document", `${pdf.numPages} pages`);
  const pages: Line[][] = [];
  const [empty, unreadable]: [number[], number[]] = [[], []];
  let characters = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    let lines: Line[] = [];
    try {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      if (items.length > MOST.pieces) throw tooLarge(`page ${n}`, `${items.length} pieces of text`);
      lines = linesOf(items.flatMap(pieceOf), page.getViewport({ scale: 1 }).width);
      page.cleanup();
    } catch (error) {
      if (error instanceof SourceTooLargeError) throw error;
      unreadable.push(n);
    }
    for (const line of lines) characters += line.text.length;
    if (characters > MOST.characters) throw tooLarge(`page ${n}`, `more than ${MOST.characters} characters`);
    if (lines.length === 0 && unreadable.at(-1) !== n) empty.push(n);
    pages.push(lines);
  }
  const { text, pages: places } = textOfPages(pages);
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const said = info as Readonly<Record<string, unknown>>;
  const title = stated(said["Title"]);
  return {
    ...nothingStated,
    text,
    pages: places,
    // Programs put the name of a file here.
    title:
      title !== null && !/^(microsoft word|untitled|slide \d)|\.(docx?|pdf|indd|rtf|odt)$/i.test(title) ? title : null,
    author: stated(said["Author"]),
    published: partialDate(lineAlone(text.slice(0, 3000))),
    language: stated(said["Language"]),
    warnings: warningsOf(pdf.numPages, empty, unreadable),
  };
}

async function opened(bytes: Uint8Array, name: string) {
  const broken = (found: string, fix: string, cause: unknown): SourceBrokenError =>
    new SourceBrokenError({ source: name, record: "the document" }, found, fix, { cause });
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, disableFontFace: true });
  } catch (cause) {
    if ((cause as Error).name === "PasswordException")
      throw broken("it is locked with a password", "Save a copy without one.", cause);
    throw broken(
      `it cannot be read as PDF (${(cause as Error).message.slice(0, 200)})`,
      "Download or save the file again.",
      cause,
    );
  }
}

function pieceOf(item: unknown): Piece[] {
  const { str, transform, width, height } = item as {
    str?: unknown;
    transform?: number[];
    width?: number;
    height?: number;
  };
  if (typeof str !== "string" || str === "" || !transform) return [];
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 10;
  // Words that only space lines apart carry no letters.
  if (str.trim() === "" && (width ?? 0) === 0) return [];
  return [{ text: str.replaceAll("\0", ""), x: transform[4] ?? 0, y: transform[5] ?? 0, width: width ?? 0, size }];
}

function warningsOf(count: number, empty: readonly number[], unreadable: readonly number[]): string[] {
  const warnings: string[] = [];
  if (empty.length === count && count > 0)
    warnings.push(
      `none of its ${count} pages has text: it is likely scanned. Run OCR on it elsewhere and add the result.`,
    );
  else if (empty.length > 0) warnings.push(`no text on page ${shown(empty)}: blank, or scanned and in need of OCR`);
  if (unreadable.length > 0) warnings.push(`page ${shown(unreadable)} could not be read`);
  return warnings;
}

const shown = (pages: readonly number[]): string =>
  pages.length <= 12 ? pages.join(", ") : `${pages.slice(0, 12).join(", ")} and ${pages.length - 12} more`;
