/**
 * Tells numbers that state an amount from numbers that only name: Resolution 2397, Section 321, page 5, aged 20–30,
 * 9 o'clock, [12]. And "no permits" from "no longer".
 */
import type { Core } from "./quantity.ts";
import { isMark, meaningOf, means, type Token, type Tokenised } from "./token.ts";

export function isIdentifier(read: Tokenised, core: Core): boolean {
  const { tokens } = read;
  const number = core.first;
  const before = tokens[core.from - 1];
  const next = tokens[core.to];
  if (means(before, "age") || means(next, "years_old")) return true;
  if (means(next, "clock") && !means(next, "unit")) return true;
  if (read.grammar.data.isSpaced && means(next, "labelafter")) return true;
  if (!read.grammar.data.isSpaced && means(next, "labelafter") && isNamedAfter(read, core, next!)) return true;
  if (number.isWords || number.scale !== 1) return false;
  if (isLabelled(read, core, before)) return true;
  if (isPointed(read, core, next) || isZeroPadded(read, core)) return true;
  if (isBracketed(read, core) || isHyphenated(read, core)) return true;
  return isListNumber(read, core);
}

/** 1594(a): a bracket glued to it makes a number a section's. */
function isPointed(read: Tokenised, core: Core, next: Token | undefined): boolean {
  return (
    core.first.isPlain &&
    isMark(read, next, "(") &&
    next!.start === read.tokens[core.to - 1]!.end &&
    !next!.isSpaced &&
    isSectionLetter(read, core.to + 1)
  );
}

function isSectionLetter(read: Tokenised, at: number): boolean {
  const token = read.tokens[at];
  return token !== undefined && token.end - token.start <= 2 && isMark(read, read.tokens[at + 1], ")");
}

function isZeroPadded(read: Tokenised, core: Core): boolean {
  const token = read.tokens[core.from]!;
  return token.end - token.start > 1 && core.first.isPlain && read.folded[token.start] === "0";
}

/** 第5条, 2397호, 4层: the sign after the number says it is a name, unless it counts what follows. */
function isNamedAfter(read: Tokenised, core: Core, next: Token): boolean {
  const isOrdinal = means(read.tokens[core.from - 1], "label");
  if (isOrdinal) return true;
  if (means(next, "years_old") || means(next, "clock")) return true;
  return !means(next, "unit");
}

function isLabelled(read: Tokenised, core: Core, before: Token | undefined): boolean {
  const { tokens } = read;
  let at = core.from - 1;
  let label = before;
  while (at > core.from - 4 && (isMark(read, label, ".:()-/,") || means(label, "hyphen") || label?.kind === "code")) {
    at -= 1;
    label = tokens[at];
  }
  if (!means(label, "label")) return hasLabelledList(read, core);
  if (!core.first.isPlain && core.first.value >= 1000) return false;
  const next = tokens[core.to];
  // "Section 321", "page 5": but "at the site 200 workers", "the company 3,000 tonnes" count.
  if (
    means(next, "unit") &&
    meaningOf(next, "unit")!.detail !== "seconds" &&
    next!.isSpaced &&
    read.grammar.data.isSpaced &&
    at === core.from - 1
  )
    return isStrongLabel(read, label!);
  return at === core.from - 1 || label === before || core.first.isPlain;
}

const strongLabels =
  /^(?:resolution|section|article|paragraph|chapter|page|annex|no\.?|резолюц|стать|пункт|№|§|结|제|第)/;

function isStrongLabel(read: Tokenised, label: Token): boolean {
  return strongLabels.test(read.folded.slice(label.start, label.end));
}

/** "Sections 321, 322 and 323": a list after a label. */
function hasLabelledList(read: Tokenised, core: Core): boolean {
  return core.first.isPlain && !means(read.tokens[core.to], "unit") && isInLabelledList(read, core.from);
}

export function isInLabelledList(read: Tokenised, from: number): boolean {
  const { tokens } = read;
  let at = from - 1;
  let isList = false;
  while (at >= 0 && at > from - 24) {
    const token = tokens[at]!;
    const isLink =
      isMark(read, token, ",;()-/") ||
      means(token, "and") ||
      means(token, "join") ||
      means(token, "hyphen") ||
      means(token, "dateand");
    const isNumber = token.kind === "number" && token.number!.isPlain;
    const isCode = token.kind === "code";
    if (means(token, "label")) return isList;
    if (!isLink && !isNumber && !isCode) return false;
    if (isNumber || isCode) isList = true;
    at -= 1;
  }
  return false;
}

/** "(3)", "[12]": an enumeration or a footnote. */
function isBracketed(read: Tokenised, core: Core): boolean {
  const { tokens } = read;
  const before = tokens[core.from - 1];
  const next = tokens[core.to];
  if (isMark(read, before, "[") && isMark(read, next, "]")) return true;
  const isClosed = isMark(read, before, "(（") && isMark(read, next, ")）");
  return isClosed && core.first.isPlain && core.first.value < 100;
}

/** "Building-5", "un-1718": a number glued by a hyphen to a word is part of its name. */
function isHyphenated(read: Tokenised, core: Core): boolean {
  const { tokens } = read;
  const hyphen = tokens[core.from - 1];
  const word = tokens[core.from - 2];
  return (
    means(hyphen, "hyphen") &&
    word?.kind === "other" &&
    word.end === hyphen!.start &&
    hyphen!.end === tokens[core.from]!.start
  );
}

/** "1. Introduction", "12) …" at the start of a line. */
function isListNumber(read: Tokenised, core: Core): boolean {
  const { tokens } = read;
  const next = tokens[core.to];
  if (core.from !== 0 || !core.first.isPlain || core.first.value > 999 || next === undefined) return false;
  return isMark(read, next, ".)）、") && next.start === tokens[core.to - 1]!.end && core.to + 1 < tokens.length;
}

/** Words that count nothing only where the verb is denied: "未发放任何许可", "비자를 전혀 발급하지 않았다". */
const NEGATED: RegExp = /^\s?[^,.。，]{0,16}(?:않|없|못)/;
const KOREAN_OBJECT = /(?:비자|사증|허가|허가증|허가서|노동자|근로자|인력)(?:를|을|는|은|도|가|이)?\s$/;
const NEGATED_WORDS: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  任何: { before: /(?:未|没|沒|无|無|不再)[^，。；,]{0,12}$/, after: /^/ },
  // "has not issued a single permit": the denial stands before the verb.
  "a single": { before: /(?:\bnot|n't|n’t|\bnever)\s(?:\w+\s){1,2}$/, after: /^\s\w/ },
  전혀: { before: KOREAN_OBJECT, after: NEGATED },
  일절: { before: KOREAN_OBJECT, after: NEGATED },
  일체: { before: KOREAN_OBJECT, after: NEGATED },
};

/** "No" counts nothing in "no longer" or before a mark; a noun must follow. */
export function isZeroHere(read: Tokenised, i: number): boolean {
  const { tokens } = read;
  const token = tokens[i]!;
  if (means(token, "notzero")) return false;
  if (means(token, "alonezero")) return true;
  const word = read.folded.slice(token.start, token.end);
  if (Object.hasOwn(NEGATED_WORDS, word)) {
    const { before, after } = NEGATED_WORDS[word]!;
    return (
      before.test(read.folded.slice(Math.max(0, token.start - 24), token.start)) &&
      after.test(read.folded.slice(token.end, token.end + 24))
    );
  }
  if (!read.grammar.data.isSpaced) return true;
  const next = tokens[i + 1];
  if (next === undefined || next.kind === "mark" || next.kind === "code" || isMark(read, next, ","))
    return read.folded.slice(token.start, token.end).includes(" ");
  if (next.kind === "number") return false;
  // "No. 5" is a label, "nos." as well.
  return !(means(token, "label") && isMark(read, next, "."));
}
