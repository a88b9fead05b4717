/**
 * Reads what follows a number: percent, currency, unit, "-odd", and the rate it is stated at (a year, each, 매달).
 *
 * Each is taken at most once and in any order, with no noun stepped over, save that a rate may stand anywhere in the
 * clause where it cannot be taken for another (every year, annually).
 */

import type { Meaning } from "./grammars/grammar.ts";
import type { Bound, Core, Quantity, QuantityKind } from "./quantity.ts";
import type { BoundsBefore } from "./quantity-bounds.ts";
import { isMark, meaningOf, means, type Token, type Tokenised } from "./token.ts";

export interface Tail {
  /** Index after the last token taken. */
  readonly to: number;
  readonly kind: QuantityKind | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly isEach: boolean;
  readonly bound: Bound | null;
}

export function tailOf(read: Tokenised, core: Core): Tail {
  const { tokens } = read;
  let to = core.to;
  let kind: QuantityKind | null = null;
  let currency: string | null = null;
  let unit: string | null = null;
  let per: string | null = null;
  let isEach = false;
  let bound: Bound | null = null;
  for (let at = core.to; at < tokens.length && at < core.to + 6; at++) {
    const token = tokens[at]!;
    const isNext = at === core.to;
    const glued = token.start === tokens[at - 1]!.end;
    const money: Meaning | null =
      currency === null && kind === null && unit === null ? meaningOf(token, "money") : null;
    const measure: Meaning | null =
      unit === null && kind === null && currency === null ? meaningOf(token, "unit") : null;
    const rate = meaningOf(token, "per");
    if (isNext && means(token, "points")) kind = "percentage_points";
    else if (kind === null && currency === null && unit === null && means(token, "percent")) kind = "percent";
    else if (isNext && glued && (means(token, "odd") || isHyphenOdd(tokens, at))) bound = "at_least";
    else if (kind === "percent" && means(token, "points")) kind = "percentage_points";
    else if (isNext && means(token, "ordinal") && isOrdinalHere(read, token, glued)) {
      kind = "ordinal";
      to = at + 1;
      break;
    } else if (isNext && means(token, "timesin")) continue;
    else if (money !== null && isMoneyHere(read, core, token)) currency = money.detail;
    else if (measure !== null && !(rate !== null && currency !== null)) {
      const isFactor = means(token, "times");
      unit = measure.detail;
      kind = isFactor ? timesKind(read, core, at) : countedKind(measure.detail);
    } else if (means(token, "times") && unit === null && currency === null) kind = "factor";
    else if (
      rate !== null &&
      per === null &&
      (kind !== null || currency !== null || unit !== null || read.grammar.data.isSpaced) &&
      !isNext
    )
      per = rate.detail;
    else if (rate !== null && per === null && isNext && read.grammar.data.isSpaced) per = rate.detail;
    else if (means(token, "each") && read.grammar.data.isSpaced) isEach = true;
    else if (
      means(token, "after") &&
      at + 1 < tokens.length &&
      (currency === null || unit === null) &&
      isMoreBehind(tokens[at + 1])
    ) {
      bound = meaningOf(token, "after")!.detail as Bound;
    } else if (means(token, "hyphen") && glued && tokens[at + 1]?.start === token.end && isUnitLike(tokens[at + 1]))
      continue;
    else break;
    to = at + 1;
  }
  return { to, kind, currency, unit, per, isEach, bound };
}

function isHyphenOdd(tokens: readonly Token[], at: number): boolean {
  return means(tokens[at], "hyphen") && means(tokens[at + 1], "odd");
}

function isUnitLike(token: Token | undefined): boolean {
  return means(token, "unit") || means(token, "percent") || means(token, "money") || means(token, "odd");
}

function isMoreBehind(token: Token | undefined): boolean {
  return means(token, "unit") || means(token, "money");
}

/** 5th, 17-го: glued. A bare "e" or "s" elsewhere is a word. */
function isOrdinalHere(_read: Tokenised, _token: Token, isGlued: boolean): boolean {
  return isGlued;
}

/** The Korean 원, 동 or Chinese 元, 块 after a digit; but "won" the verb and "pounds of" the weight need a look. */
function isMoneyHere(read: Tokenised, core: Core, token: Token): boolean {
  const word = read.folded.slice(token.start, token.end);
  if (word === "won" && means(read.tokens[core.to + 1], "of"))
    return read.tokens[core.to + 1]!.kind !== "word" || core.first.value >= 100;
  return true;
}

const peopleLike = new Set([
  "people",
  "countries",
  "permits",
  "visas",
  "companies",
  "vessels",
  "entries",
  "documents",
  "items",
  "households",
  "votes",
  "vehicles",
  "pages",
]);

function countedKind(unit: string): QuantityKind {
  return peopleLike.has(unit) ? "count" : "measure";
}

/** "three times" is a factor before "more", "as many", "the", after "в"; else how often something happened. */
function timesKind(read: Tokenised, core: Core, at: number): QuantityKind {
  const { tokens } = read;
  const word = read.folded.slice(tokens[at]!.start, tokens[at]!.end);
  if (word === "раз" || word === "раза") return means(tokens[core.from - 1], "timesin") ? "factor" : "count";
  if (word === "倍" || word === "배") return "factor";
  if (/^(?:times|fois|veces|mal)$/.test(word))
    return /^(?:more|higher|as|the|plus|más|so|larger|greater)/.test(
      read.folded.slice(tokens[at + 1]?.start ?? read.folded.length).slice(0, 8),
    )
      ? "factor"
      : "measure";
  return "measure";
}

type Per = Quantity["per"];

/** The rate of a quantity: next to it, before it, or said once for its clause. */
export function rateNear(
  read: Tokenised,
  core: Core,
  kind: QuantityKind,
  tail: Tail,
  bounds: BoundsBefore,
): { per: Per; isEach: boolean } {
  const isEach = tail.isEach || bounds.isEach || isEachNear(read, core);
  const near = tail.per ?? bounds.per;
  if (near !== null) return { per: near as Per, isEach };
  if (kind === "percent" || kind === "percentage_points" || kind === "factor") return { per: null, isEach };
  const isTime =
    kind === "measure" && /^(?:years|months|days|hours|weeks|minutes|times|km|metres|degrees)$/.test(tail.unit ?? "");
  return { per: isTime ? null : (often(read, core) as Per), isEach };
}

const CLAUSE = ",;.:()，。；：";

function often(read: Tokenised, core: Core): string | null {
  const { tokens } = read;
  for (const step of [1, -1]) {
    for (let at = step === 1 ? core.to : core.from - 1, n = 0; n < 10; at += step, n++) {
      const token = tokens[at];
      if (token === undefined || token.number !== null) break;
      if (isMark(read, token, CLAUSE)) break;
      const meaning = meaningOf(token, "often");
      if (meaning !== null && isWholeWord(read, token)) return meaning.detail;
    }
  }
  return null;
}

/** In scripts without spaces a one-letter rate (월, 月) only counts next to its number. */
function isWholeWord(read: Tokenised, token: Token): boolean {
  return read.grammar.data.isSpaced || token.end - token.start > 1;
}

function isEachNear(read: Tokenised, core: Core): boolean {
  const { tokens } = read;
  for (let at = core.from - 1; at >= 0 && at >= core.from - 5; at--) {
    const token = tokens[at]!;
    if (isMark(read, token, CLAUSE) || token.number !== null) return false;
    if (means(token, "each")) return true;
  }
  for (let at = core.to; at < tokens.length && at < core.to + 4; at++) {
    const token = tokens[at]!;
    if (isMark(read, token, CLAUSE) || token.number !== null) return false;
    if (means(token, "each")) return true;
  }
  return false;
}
