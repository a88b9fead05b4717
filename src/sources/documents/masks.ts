/**
 * Covers the names of victims, witnesses and workers, letter for letter, so that every offset stays true.
 *
 * Covering is done before a claim leaves this folder: what is stored, shown and exported never holds the names. Only
 * the document's own text does, which a reviewer may open.
 */
import { type Language, type MaskedRange, sentencesOf, twinOf } from "../../reading/index.ts";
import { lowerOf } from "../../reading/marks.ts";
import { maskedIn } from "../../reading/masking.ts";
import { viewSentence } from "../../reading/sentence-view.ts";

export const COVER = "█";

/** `text` begins at `offset` of the text that the ranges count. */
export function covered(text: string, ranges: readonly { start: number; end: number }[], offset = 0): string {
  let shown = text;
  for (const range of ranges) {
    const start = Math.max(0, range.start - offset);
    const end = Math.min(text.length, range.end - offset);
    if (end <= start) continue;
    const cover = shown.slice(start, end).replace(/[^\s]/g, COVER);
    shown = shown.slice(0, start) + cover + shown.slice(end);
  }
  return shown;
}

/**
 * Everything that must be covered in a passage, whether a claim stands there or not. A name that is covered once is
 * covered wherever it comes again; `known` are such names from elsewhere in the document, and grows.
 */
export function masksIn(text: string, language: Language, known: Set<string> = new Set()): readonly MaskedRange[] {
  // Every name begins with a capital or is written in Hangul or Han.
  if (!/[\p{Lu}\p{Script=Hangul}\p{Script=Han}]/u.test(text)) return [];
  const twin = twinOf(text);
  const lower = lowerOf(twin.text);
  const found: MaskedRange[] = [];
  for (const sentence of sentencesOf(twin.text, language)) {
    if (sentence.end - sentence.start > 4000) continue;
    const view = viewSentence(twin.text, lower, sentence, language, { quantities: [], periods: [] });
    for (const range of maskedIn(view))
      found.push({ ...range, start: twin.at(range.start), end: twin.at(range.end - 1) + 1 });
  }
  for (const { start, end } of found) if (end - start > 3 && known.size < MOST_NAMES) known.add(text.slice(start, end));
  for (const name of known)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!found.some(({ start, end }) => start <= at && end >= at + name.length))
        found.push({ start: at, end: at + name.length, role: "witness" });
  return found;
}

const MOST_NAMES = 500;
