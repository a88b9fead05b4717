/**
 * Cuts a sentence into the tokens that the number and date grammars read: numbers, known words, codes, dates, the rest.
 *
 * One pass from left to right: at each place the longest of a known phrase and a numeral wins; what is neither is one
 * `other` token a word, so that two tokens are neighbours exactly when nothing stands between them. Numerals written in
 * words are put together afterwards (`numerals.ts`). It decides nothing about what a number means.
 */
import { readDigits } from "./digits.ts";
import { foldText, isBorderlessUnit, isDigitUnit, isSpaceUnit, isWordUnit } from "./fold.ts";
import { grammarOf } from "./grammars/all.ts";
import type { Grammar, Meaning } from "./grammars/grammar.ts";
import type { Language } from "./language.ts";
import { isNumeralUnit, readMyriad } from "./myriads.ts";
import { gluedNumeral, joinNumerals } from "./numerals.ts";
import type { Phrase } from "./phrases.ts";
import {
  type CalendarDay,
  means,
  type NumberRead,
  newNumber,
  type Token,
  type Tokenised,
  type TokenKind,
} from "./token.ts";

const none: readonly Meaning[] = [];

let lastText = "";
let lastLanguage: Language | null = null;
let lastRead: Tokenised | null = null;

/** The tokens of a sentence. The last answer is kept, because quantities and periods are read from the same sentence. */
export function tokensOf(text: string, language: Language): Tokenised {
  if (lastRead !== null && lastText === text && lastLanguage === language) return lastRead;
  const grammar = grammarOf(language);
  const folded = foldText(text);
  const tokens = joinNumerals(cutTokens(text, folded, grammar));
  const read = { text, folded, grammar, tokens };
  lastText = text;
  lastLanguage = language;
  lastRead = read;
  return read;
}

const fractions: Readonly<Record<string, number>> = {
  "½": 0.5,
  "⅓": 0.3333,
  "⅔": 0.6667,
  "¼": 0.25,
  "¾": 0.75,
  "⅕": 0.2,
  "⅖": 0.4,
  "⅗": 0.6,
  "⅘": 0.8,
  "⅙": 0.1667,
  "⅛": 0.125,
};

class Cutter {
  readonly text: string;
  readonly folded: string;
  readonly grammar: Grammar;
  readonly tokens: Token[] = [];
  readonly phrase: Phrase<Meaning> = { end: 0, meanings: none };
  at = 0;
  isSpaced = false;

  constructor(text: string, folded: string, grammar: Grammar) {
    this.text = text;
    this.folded = folded;
    this.grammar = grammar;
  }

  push(
    kind: TokenKind,
    end: number,
    meanings: readonly Meaning[],
    number: NumberRead | null,
    date: CalendarDay | null,
  ) {
    this.tokens.push({ start: this.at, end, kind, isSpaced: this.isSpaced, meanings, number, date });
    this.at = end;
    this.isSpaced = false;
  }
}

function cutTokens(text: string, folded: string, grammar: Grammar): Token[] {
  const cutter = new Cutter(text, folded, grammar);
  const isSpaced = grammar.data.isSpaced;
  while (cutter.at < folded.length) {
    const unit = folded.charCodeAt(cutter.at);
    if (isSpaceUnit(unit)) {
      cutter.isSpaced = true;
      cutter.at += 1;
    } else if (isDigitUnit(unit)) cutNumber(cutter, isSpaced);
    else if (isWordUnit(unit)) cutWord(cutter);
    else if (!isSpaced && isBorderlessUnit(unit)) cutBorderless(cutter);
    else cutSign(cutter);
  }
  return cutter.tokens;
}

function cutWord(cutter: Cutter): void {
  const { folded, phrase, grammar } = cutter;
  if (grammar.phrases.longestAt(folded, cutter.at, phrase)) {
    cutter.push("word", phrase.end, phrase.meanings, null, null);
    return;
  }
  let end = cutter.at + 1;
  while (end < folded.length) {
    const unit = folded.charCodeAt(end);
    if (!isWordUnit(unit) && !isDigitUnit(unit)) break;
    end++;
  }
  const glued = grammar.data.isGlued ? gluedNumeral(folded.slice(cutter.at, end), grammar) : null;
  if (glued === null) cutter.push("other", end, none, null, null);
  else cutter.push("word", end, [{ kind: "n", detail: "", value: glued }], null, null);
}

function cutSign(cutter: Cutter): void {
  const { folded, phrase, grammar } = cutter;
  const fraction = fractions[folded[cutter.at]!];
  if (fraction !== undefined) {
    const before = cutter.tokens.at(-1);
    const isJoined =
      before?.kind === "number" && before.number !== null && before.number.isPlain && before.number.value < 1000;
    if (isJoined) {
      before.number = newNumber(before.number!.value + fraction);
      before.end = cutter.at + 1;
      cutter.at += 1;
    } else cutter.push("number", cutter.at + 1, none, newNumber(fraction), null);
    return;
  }
  const dialled = folded[cutter.at] === "+" ? matchAt(DIALLED, folded, cutter.at) : null;
  if (dialled !== null) cutter.push("code", cutter.at + dialled[0].length, none, null, null);
  else if (grammar.phrases.longestAt(folded, cutter.at, phrase))
    cutter.push("word", phrase.end, phrase.meanings, null, null);
  else cutter.push("mark", cutter.at + 1, none, null, null);
}

function cutBorderless(cutter: Cutter): void {
  const { folded, phrase, grammar } = cutter;
  const isPhrase = grammar.phrases.longestAt(folded, cutter.at, phrase);
  const phraseEnd = isPhrase ? phrase.end : 0;
  const meanings = phrase.meanings;
  if (isNumeralUnit(folded.charCodeAt(cutter.at)) && takeMyriad(cutter, phraseEnd)) return;
  if (isPhrase) {
    cutter.push("word", phraseEnd, meanings, null, null);
    return;
  }
  const before = cutter.tokens.at(-1);
  if (before?.kind === "other" && before.end === cutter.at && before.meanings === none) {
    before.end += 1;
    cutter.at += 1;
  } else cutter.push("other", cutter.at + 1, none, null, null);
}

const countedKinds = new Set([
  "unit",
  "money",
  "percent",
  "points",
  "odd",
  "yearword",
  "monthword",
  "dayword",
  "times",
]);

function takeMyriad(cutter: Cutter, phraseEnd: number): boolean {
  const { folded, grammar } = cutter;
  const found: Phrase<Meaning> = { end: 0, meanings: none };
  const isCounted = (at: number) =>
    grammar.phrases.longestAt(folded, at, found) && found.meanings.some((meaning) => countedKinds.has(meaning.kind));
  const read = readMyriad(folded, cutter.at, isCounted);
  if (read === null || read.end < phraseEnd) return false;
  if (read.end === phraseEnd && !read.isShare && read.value >= 0 && phraseEnd > cutter.at + 1) return false;
  if (read.isCode) {
    cutter.push("code", read.end, none, null, null);
    return true;
  }
  const number: NumberRead = {
    ...newNumber(read.value),
    high: read.high,
    mantissa: read.value / read.scale,
    scale: read.scale,
    isPlain: read.isPlain,
    isWords: !isDigitUnit(folded.charCodeAt(cutter.at)),
    isOdd: read.isOdd,
    isShare: read.isShare,
  };
  cutter.push("number", read.end, none, number, null);
  return true;
}

const DATE_YMD = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d])/y;
const DATE_DMY = /(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?![\d])/y;
const DATE_YM = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/y;
const DATE_MY = /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/y;
const CLOCK = /([01]?\d|2[0-4])[:：]([0-5]\d)(?::[0-5]\d)?(?!\d)/y;
const SLASHED = /\d{1,6}(?:\/[\da-z-]{1,12}){1,6}/y;
const PHONE = /\d{1,5}(?:-\d{1,5}){2,6}(?!\d)|0\d{1,4}-\d{4,8}(?!\d)|(?:19|20)\d\d-\d{5,9}(?!\d)/y;
const DIALLED = /\+\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,5}(?!\d)/y;
const SIMPLE_PART = /([1-9])\/([2345678]|10)(?![\d/])/y;

function cutNumber(cutter: Cutter, isSpaced: boolean): void {
  if (cutDate(cutter)) return;
  const { folded } = cutter;
  if (isGluedCode(cutter, isSpaced)) {
    cutter.push("code", endOfCode(folded, cutter.at), none, null, null);
    return;
  }
  if (cutPhraseOfDigits(cutter)) return;
  if (!isSpaced) {
    if (takeMyriad(cutter, 0)) return;
  }
  const read = readDigits(folded, cutter.at, cutter.grammar.data.decimal);
  const glued = folded.charCodeAt(read.end);
  if (read.isCode || (isWordUnit(glued) && !isKnownTail(cutter, read.end))) {
    cutter.push("code", read.isCode ? read.end : endOfCode(folded, cutter.at), none, null, null);
    return;
  }
  const number = { ...newNumber(read.value), alternative: read.alternative, isPlain: read.isPlain };
  cutter.push("number", read.end, none, number, null);
}

/** "1-й квартал", "1분기", "1q": phrases that begin with a digit. */
function cutPhraseOfDigits(cutter: Cutter): boolean {
  const { folded, phrase, grammar } = cutter;
  if (!grammar.phrases.longestAt(folded, cutter.at, phrase)) return false;
  cutter.push("word", phrase.end, phrase.meanings, null, null);
  return true;
}

/** A letter or a hyphenated word glued before a digit makes a name: B-52, COVID-19, T72. */
function isGluedCode(cutter: Cutter, isSpaced: boolean): boolean {
  const { folded, at, tokens } = cutter;
  const before = tokens.at(-1);
  if (before === undefined || before.end !== at) return false;
  const previous = folded.charCodeAt(at - 1);
  if (before.kind === "other") return isWordUnit(previous) || (isSpaced && isBorderlessUnit(previous));
  if (folded[at - 1] !== "-" && folded[at - 1] !== "/") return false;
  const anchor = tokens.at(-2);
  if (anchor === undefined || anchor.end !== at - 1) return false;
  if (anchor.kind === "code") return true;
  const isName = anchor.kind === "other" || means(anchor, "label") || anchor.end - anchor.start === 1;
  return isName && isWordUnit(folded.charCodeAt(at - 2));
}

function endOfCode(folded: string, start: number): number {
  let end = start;
  while (end < folded.length) {
    const unit = folded.charCodeAt(end);
    const next = folded.charCodeAt(end + 1);
    const isInside =
      isDigitUnit(unit) ||
      isWordUnit(unit) ||
      ((unit === 46 || unit === 47 || unit === 45) && (isDigitUnit(next) || isWordUnit(next)));
    if (!isInside) break;
    end++;
  }
  return end;
}

const tailKinds = new Set([
  "x",
  "unit",
  "money",
  "ordinal",
  "percent",
  "points",
  "clock",
  "decade",
  "per",
  "odd",
  "times",
  "yearword",
  "ord",
]);

function isKnownTail(cutter: Cutter, at: number): boolean {
  const { folded, phrase, grammar } = cutter;
  return (
    grammar.phrases.longestAt(folded, at, phrase) && phrase.meanings.some((meaning) => tailKinds.has(meaning.kind))
  );
}

function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

/** Dates in figures, times of day, telephone numbers, document symbols and simple fractions. */
function cutDate(cutter: Cutter): boolean {
  const { folded, at } = cutter;
  const ymd = matchAt(DATE_YMD, folded, at);
  if (ymd !== null) return cutDay(cutter, ymd[0].length, Number(ymd[1]), Number(ymd[3]), Number(ymd[4]));
  const dmy = matchAt(DATE_DMY, folded, at);
  if (dmy !== null) {
    const isDayFirst = dmy[2] === "." || cutter.grammar.data.dayFirst || Number(dmy[1]) > 12;
    const day = Number(isDayFirst ? dmy[1] : dmy[3]);
    const month = Number(isDayFirst ? dmy[3] : dmy[1]);
    return cutDay(cutter, dmy[0].length, Number(dmy[4]), month, day);
  }
  const ym = matchAt(DATE_YM, folded, at);
  if (ym !== null) return cutDay(cutter, ym[0].length, Number(ym[1]), Number(ym[2]), null);
  const my = matchAt(DATE_MY, folded, at);
  if (my !== null) return cutDay(cutter, my[0].length, Number(my[2]), Number(my[1]), null);
  const phone = matchAt(PHONE, folded, at);
  if (phone !== null) return cutCode(cutter, phone[0].length);
  const clock = matchAt(CLOCK, folded, at);
  if (clock !== null) return cutCode(cutter, clock[0].length);
  return cutSlashed(cutter);
}

function cutSlashed(cutter: Cutter): boolean {
  const { folded, at } = cutter;
  const slashed = matchAt(SLASHED, folded, at);
  if (slashed === null) return false;
  const part = matchAt(SIMPLE_PART, folded, at);
  if (part !== null && Number(part[1]) < Number(part[2])) {
    const share = Math.round((10_000 * Number(part[1])) / Number(part[2])) / 100;
    cutter.push("number", at + part[0].length, none, { ...newNumber(share), isShare: true }, null);
    return true;
  }
  const tail = slashed[0].indexOf("/");
  // 2016/17 is left to the reader of years; 50/month is a number with its rate.
  if (/^(?:19|20)\d\d\/\d\d$/.test(slashed[0]) || !/\d/.test(slashed[0].slice(tail))) return false;
  return cutCode(cutter, slashed[0].length);
}

function cutCode(cutter: Cutter, length: number): boolean {
  cutter.push("code", cutter.at + length, none, null, null);
  return true;
}

function cutDay(cutter: Cutter, length: number, year: number, month: number, day: number | null): boolean {
  const isReal = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)) && year >= 1000 && year <= 2999;
  const end = cutter.at + length;
  if (isReal) cutter.push("date", end, none, null, { year, month, day });
  else cutter.push("code", end, none, null, null);
  return true;
}
