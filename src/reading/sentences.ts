/**
 * Where the sentences of a text begin and end.
 *
 * The rules are those of `Intl.Segmenter` (a stop, its closing quotes, a space, and no small letter after), repaired
 * where it errs: abbreviations, initials, quotes that close after the stop, numbers of paragraphs, headings, and lines
 * that were only wrapped. They are our own loop, because each repair would have to look behind the segmenter's ends
 * anyway. One pass over the units; nothing is copied; a stretch without any stop is cut at a space after `LONGEST`
 * units, so that no later step sees an unbounded sentence.
 */
import { type Abbreviations, abbreviations } from "./abbreviations.ts";
import type { Language } from "./language.ts";

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 6000;

/** The sentences of a text as UTF-16 offsets into it, without the space around them. */
export function sentencesOf(text: string, language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  const isWide = language === "zh" || language === "ko";
  let start = 0;
  while (start < text.length) {
    const end = endOfBlock(text, start, isWide);
    cutBlock(text, start, end, language, found);
    start = end;
  }
  return found;
}

const NEWLINE = 10;

/** A block is a paragraph, a heading or one item of a list: where no sentence goes on beyond. */
function endOfBlock(text: string, start: number, isWide: boolean): number {
  let lineStart = start;
  for (;;) {
    const lineEnd = endOfLine(text, lineStart);
    if (lineEnd >= text.length) return text.length;
    const next = lineEnd + 1;
    if (!goesOn(text, lineStart, lineEnd, next, isWide)) return next;
    lineStart = next;
  }
}

function endOfLine(text: string, start: number): number {
  const at = text.indexOf("\n", start);
  return at < 0 ? text.length : at;
}

/** Whether the line after a line break carries on the paragraph of the line before it. */
function goesOn(text: string, start: number, end: number, next: number, isWide: boolean): boolean {
  const from = skipBlanks(text, start, end);
  const last = lastOf(text, from, end);
  if (last < from) return false;
  const nextEnd = Math.min(text.length, next + 400);
  const first = skipBlanks(text, next, nextEnd);
  if (first >= text.length || text.charCodeAt(first) === NEWLINE || isBullet(text, first)) return false;
  const length = last + 1 - from;
  // A line of a wrapped paragraph is neither a heading nor a paragraph of its own.
  if (length > (isWide ? 90 : 180)) return isSmall(text, first) && !isStop(text.charCodeAt(last));
  if (isSmall(text, first)) return length > 3;
  if (isStop(text.charCodeAt(last)) || isCloser(text.charCodeAt(last))) return length >= (isWide ? 18 : 40);
  return length >= (isWide ? 18 : 45);
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function lastOf(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === NEWLINE)) at--;
  return at;
}

function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 13 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0xfeff
  );
}

const isSpace = (unit: number): boolean =>
  unit === NEWLINE || unit === 12 || unit === 0x2028 || unit === 0x2029 || isBlank(unit);

const BULLET = /(?:[-*•·▪◦‣–—►■□●○]\s|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5})[.)]\s|#{1,6}\s|[|>]|[①-⑳])/y;

function isBullet(text: string, at: number): boolean {
  BULLET.lastIndex = at;
  return BULLET.test(text);
}

function isSmall(text: string, at: number): boolean {
  const unit = text[at]!;
  return unit !== unit.toUpperCase() && unit === unit.toLowerCase();
}

function isStop(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || isWideStop(unit);
}

/** 。！？｡: they end a sentence without a space. */
function isWideStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61;
}

const closers = new Set([..."\"'”’»)]」』】》）〉"].map((unit) => unit.charCodeAt(0)));

function isCloser(unit: number): boolean {
  return closers.has(unit);
}

function cutBlock(text: string, start: number, end: number, language: Language, found: Sentence[]): void {
  const known = abbreviations[language];
  let from = start;
  let lastSpace = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === NEWLINE) {
      lastSpace = at;
      if (at - from > LONGEST) from = push(text, from, at, found);
      continue;
    }
    if (at - from > 2 * LONGEST) {
      from = push(text, from, lastSpace > from ? lastSpace : at, found);
      continue;
    }
    if (!isStop(unit)) continue;
    const after = endAfter(text, at, end, from, known, language);
    if (after < 0) continue;
    from = push(text, from, after, found);
    at = after - 1;
  }
  push(text, from, end, found);
}

function push(text: string, from: number, to: number, found: Sentence[]): number {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
  return to;
}

/** The end of the sentence whose stop stands at `at`, or -1 if the stop ends none. */
function endAfter(
  text: string,
  at: number,
  end: number,
  from: number,
  known: Abbreviations,
  language: Language,
): number {
  let after = at + 1;
  while (after < end && isStop(text.charCodeAt(after))) after++;
  while (after < end && isCloser(text.charCodeAt(after))) after++;
  if (isWideStop(text.charCodeAt(at))) return after;
  if (after >= end) return after;
  if (!isSpace(text.charCodeAt(after))) return endAfterNote(text, at, after, end);
  let next = after;
  while (next < end && next < after + 400 && isSpace(text.charCodeAt(next))) next++;
  if (next >= end) return after;
  while (next < end && isOpener(text.charCodeAt(next))) next++;
  if (next < end && isSmall(text, next)) return -1;
  if (text.charCodeAt(at) !== 46) return after;
  if (after > at + 1)
    return isDigit(text.charCodeAt(next)) && isAbbreviated(text, at, from, next, known, language) ? -1 : after;
  return isAbbreviated(text, at, from, next, known, language) ? -1 : after;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const openers = new Set([..."\"'“‘«([「『【《（—–-"].map((unit) => unit.charCodeAt(0)));

function isOpener(unit: number): boolean {
  return openers.has(unit);
}

const NOTE = /(?:\[\d{1,3}\]|\d{1,3})(?=\s+["“‘(]?\p{Lu})/uy;

/** "…sanctions.12 The": a footnote's number stands between the stop and the space. */
function endAfterNote(text: string, at: number, after: number, end: number): number {
  const before = text[at - 1] ?? " ";
  if (text.charCodeAt(at) !== 46 || !/\p{L}|[)”"]/u.test(before)) return -1;
  NOTE.lastIndex = after;
  if (!NOTE.test(text)) return -1;
  const to = NOTE.lastIndex;
  return to <= end ? to : -1;
}

const WORD_LIMIT = 14;

function isAbbreviated(
  text: string,
  at: number,
  from: number,
  next: number,
  known: Abbreviations,
  language: Language,
): boolean {
  let start = at;
  while (start > from && at - start < WORD_LIMIT && isWordPart(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (word === "") return false;
  const lower = word.toLowerCase();
  if (/^\d+$/.test(word)) return isNumbered(word, start === from || isSpaceOnly(text, from, start), language);
  // An initial, or one of a row of them: J. Smith, А. В. Иванов.
  if (/^\p{Lu}$/u.test(word)) return !/^[IИ]$/.test(word) || language !== "en";
  if (known.never.has(lower)) return true;
  const following = wordAt(text, next);
  if (known.measure.has(lower)) return following.length > 1 && following === following.toUpperCase();
  if (known.seldom.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !known.starters.has(following.toLowerCase());
  return false;
}

/** "1. Introduction" at the start; "am 17. Oktober" in German. */
function isNumbered(word: string, isFirst: boolean, language: Language): boolean {
  if (isFirst && word.length <= 3) return true;
  return language === "de" && word.length <= 2;
}

function isSpaceOnly(text: string, from: number, to: number): boolean {
  if (to - from > 20) return false;
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

function isWordPart(unit: number): boolean {
  if (unit < 128)
    return (
      (unit >= 97 && unit <= 122) ||
      (unit >= 65 && unit <= 90) ||
      (unit >= 48 && unit <= 57) ||
      unit === 46 ||
      unit === 45
    );
  return unit >= 0xaa && unit < 0x2000 && unit !== 0xab && unit !== 0xbb;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end < start + 20 && isWordPart(text.charCodeAt(end)) && text.charCodeAt(end) !== 46)
    end++;
  return text.slice(start, end);
}
