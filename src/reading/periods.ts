/**
 * The times that a sentence names, absolute and relative.
 *
 * Relative times are resolved only against the day of the document; without one they stay as words with no dates.
 * "Now", "currently" and "still" are no times: they say that a figure stands, which its lack of a period says already.
 * A time that a change is measured from ("from a year earlier") is marked `isBase` and is not the period of a figure.
 */
import { type DateSpec, type Dates, readPublished, resolveDates } from "./calendar.ts";
import { type DateRead, readDate } from "./dates.ts";
import type { Language } from "./language.ts";
import { means, type Tokenised } from "./token.ts";
import { tokensOf } from "./tokens.ts";

export type PeriodRelation = "in" | "since" | "until" | "by" | "as_of" | "during";

export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last day, month or year `YYYY[-MM[-DD]]`; null where unknown or open ("since 2012" has no end). */
  readonly period: {
    readonly text: string;
    readonly start: string | null;
    readonly end: string | null;
    /** False while a relative date waits for the document's date. */
    readonly resolved: boolean;
  };
  readonly relation: PeriodRelation;
  /** What something is compared with, not when it was: "from a year earlier". */
  readonly isBase: boolean;
}

/** A date with the tokens it stands on. */
export interface TokenPeriod {
  readonly from: number;
  readonly to: number;
  readonly first: DateSpec | null;
  readonly last: DateSpec | null;
  readonly relation: PeriodRelation;
  readonly isBase: boolean;
}

/** Every time named in one sentence; `published` is the day of the document, which relative words need. */
export function findPeriods(text: string, language: Language, published: string | null): readonly PeriodMention[] {
  const read = tokensOf(text, language);
  const spans = periodTokens(read);
  if (spans.length === 0) return [];
  const day = readPublished(published);
  let anchor: DateSpec | null = null;
  return spans.map((written) => {
    const span = anchoredSpan(written, anchor, day?.year ?? null);
    if (span.first?.year !== undefined) anchor = span.first;
    const start = read.tokens[span.from]!.start;
    const end = read.tokens[span.to - 1]!.end;
    const words = text.slice(start, end);
    const isFuture = day !== null && isFutureAt(read, span);
    const first = span.first === null ? null : resolveDates(span.first, day, isFuture);
    const last = span.last === null ? first : resolveDates(span.last, day, isFuture);
    const period = periodOf(words, span.relation, first, last);
    return { start, end, text: words, period, relation: span.relation, isBase: span.isBase };
  });
}

/** Whether the clause of a date speaks of what is to come: only then is a bare "May" the next one. */
function isFutureAt(read: Tokenised, span: TokenPeriod): boolean {
  const { tokens } = read;
  for (let at = span.from - 1; at >= 0 && at > span.from - 25 && !endsClause(read, at); at--)
    if (means(tokens[at], "future")) return true;
  for (let at = span.to; at < tokens.length && at < span.to + 25 && !endsClause(read, at); at++)
    if (means(tokens[at], "future")) return true;
  return false;
}

function endsClause(read: Tokenised, at: number): boolean {
  const token = read.tokens[at]!;
  if (read.folded.slice(token.start, token.end) === "that") return true;
  return token.end - token.start === 1 && ",;:.、。，；：".includes(read.folded[token.start]!);
}

/** "The year before" counts from the date named last, or from the document's year where none was. */
function anchoredSpan(span: TokenPeriod, anchor: DateSpec | null, published: number | null): TokenPeriod {
  const delta = span.first?.anchored;
  if (span.first === null || delta === undefined) return span;
  const { anchored: _anchored, ...own } = span.first;
  const year = anchor?.year ?? published;
  if (year === null || (anchor === null && delta === 0)) return span;
  // "A year before" a month is that month; "the year before" a year is a year.
  const month = own.month ?? (delta === -1 ? anchor?.month : undefined);
  return { ...span, first: { ...own, year: year + delta, ...(month === undefined ? {} : { month }) } };
}

function periodOf(
  text: string,
  relation: PeriodRelation,
  first: Dates | null,
  last: Dates | null,
): PeriodMention["period"] {
  if (first === null || last === null) return { text, start: null, end: null, resolved: false };
  const isOpenBefore = relation === "until" || relation === "by";
  return {
    text,
    start: isOpenBefore ? null : first.start,
    end: relation === "since" ? null : last.end,
    resolved: true,
  };
}

let lastRead: Tokenised | null = null;
let lastSpans: readonly TokenPeriod[] = [];

/** The dates of a sentence by its tokens, in order, not overlapping. The last answer is kept. */
export function periodTokens(read: Tokenised): readonly TokenPeriod[] {
  if (lastRead === read) return lastSpans;
  const { tokens } = read;
  const found: TokenPeriod[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (means(token, "base_phrase")) {
      found.push({ from: i, to: i + 1, first: null, last: null, relation: "in", isBase: true });
      i += 1;
      continue;
    }
    const isOpen =
      token.kind === "number" || token.kind === "date" || (token.kind === "word" && token.meanings.length > 0);
    const date = isOpen ? readDate(read, i) : null;
    if (date === null) {
      i += 1;
      continue;
    }
    const span = spanOf(read, i, date);
    found.push(span);
    i = span.to;
  }
  lastRead = read;
  lastSpans = found;
  return found;
}

function spanOf(read: Tokenised, i: number, date: DateRead): TokenPeriod {
  const { tokens } = read;
  let to = date.end;
  let first = date.spec;
  let last: DateSpec | null = null;
  const joint = tokens[to];
  const isBareMonth = first.month !== undefined && first.year === undefined && first.day === undefined;
  const isAnd =
    means(joint, "dateand") && (means(tokens[i - 1], "open_date") || (isBareMonth && means(tokens[to + 1], "month")));
  const isJoint = means(joint, "join_date") || isAnd || isYearAfter(read, first, to);
  if (isJoint && to + 1 < tokens.length && first.yearEnd === undefined && first.weekday === undefined) {
    const second = readDate(read, to + 1);
    if (second !== null && second.spec.weekday === undefined && canJoin(first, second.spec)) {
      last = { ...second.spec, ...inherited(second.spec, first) };
      first = { ...first, ...inherited(first, last) };
      to = second.end;
    }
  }
  const after = afterRelation(read, to);
  const relation =
    last === null && first.isRange !== true && after !== null
      ? after.relation
      : last === null
        ? beforeRelation(read, i, first)
        : "during";
  return { from: i, to: after?.end ?? to, first, last, relation, isBase: isBaseAt(read, i, to) };
}

/** 2015년과 2016년: two years in a row, each with its word. */
function isYearAfter(read: Tokenised, first: DateSpec, to: number): boolean {
  const next = read.tokens[to + 1]?.number ?? null;
  const isYear = first.year !== undefined && first.month === undefined && first.yearEnd === undefined;
  return isYear && means(read.tokens[to], "dateand") && next?.isPlain === true && next.value === first.year + 1;
}

function canJoin(first: DateSpec, last: DateSpec): boolean {
  if (first.isVague === true || last.isVague === true) return false;
  if (first.year !== undefined && last.year !== undefined) return first.year <= last.year;
  return (
    first.month !== undefined ||
    first.yearOffset !== undefined ||
    last.relative !== undefined ||
    first.relative !== undefined
  );
}

/** "from May to July 2017": the first month takes the year of the last. */
function inherited(first: DateSpec, last: DateSpec): DateSpec {
  if (first.year !== undefined || first.yearOffset !== undefined || first.relative !== undefined) return {};
  if (last.year !== undefined) return { year: last.year };
  return last.yearOffset === undefined ? {} : { yearOffset: last.yearOffset };
}

const afterKinds = [
  ["sinceafter", "since"],
  ["untilafter", "until"],
  ["as_ofafter", "as_of"],
] as const;

function afterRelation(read: Tokenised, to: number): { relation: PeriodRelation; end: number } | null {
  if (read.grammar.data.isSpaced) return null;
  for (const [kind, relation] of afterKinds) if (means(read.tokens[to], kind)) return { relation, end: to + 1 };
  return null;
}

const beforeKinds = [
  ["as_of", "as_of"],
  ["by_date", "by"],
  ["until", "until"],
  ["since", "since"],
  ["during", "during"],
] as const;

function beforeRelation(read: Tokenised, i: number, spec: DateSpec): PeriodRelation {
  let at = i - 1;
  while (at >= 0 && at > i - 3 && (isArticle(read, at) || isLooseBound(read, at))) at--;
  const before = read.tokens[at];
  if (before === undefined) return "in";
  for (const [kind, relation] of beforeKinds) {
    if (!means(before, kind)) continue;
    // "on 5 May", "на 2018 год": a word that also means a plain "in" needs a whole day to be a reckoning date.
    if (kind === "as_of" && means(before, "in") && !isReckoning(read, i)) continue;
    // "с 2010 по 2015" was one range: its first word does not leave it open.
    // By 2020-03, not all through it: only a whole day is a day of reckoning.
    if (relation === "as_of" && spec.day === undefined && spec.isEnd !== true && !read.grammar.data.isSpaced)
      return "until";
    return relation === "since" && spec.isRange === true ? "during" : relation;
  }
  return "in";
}

function isReckoning(read: Tokenised, i: number): boolean {
  return read.tokens[i]!.number !== null && !read.tokens[i]!.number!.isPlain;
}

/** "until at least 2020": the bound stands between the preposition and its date. */
function isLooseBound(read: Tokenised, at: number): boolean {
  const token = read.tokens[at];
  return means(token, "before") && !means(token, "until") && !means(token, "in") && !means(token, "since");
}

function isArticle(read: Tokenised, at: number): boolean {
  const token = read.tokens[at]!;
  const word = read.folded.slice(token.start, token.end);
  return word === "the" || word === "le" || word === "la" || word === "el" || word === "dem" || word === "der";
}

function isBaseAt(read: Tokenised, i: number, to: number): boolean {
  const { tokens } = read;
  if (!read.grammar.data.isSpaced && means(tokens[to], "base")) return true;
  let at = i - 1;
  if (means(tokens[at], "in") && !means(tokens[at], "base")) at -= 1;
  const before = tokens[at];
  if (!means(before, "base")) return false;
  return !["in", "since", "by_date", "as_of", "until"].some((kind) => means(before, kind));
}
