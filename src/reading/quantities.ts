/**
 * The numbers that a sentence states, each with its bound, hedge, unit, currency, rate and change.
 *
 * A quantity grows from a number token outward: to the left over currency signs, bounds and hedges, to the right over
 * percent signs, currencies, units, rates and bounds that follow, and over a second number where the two are a range.
 * Nothing is collapsed to a point: "more than 50,000" has a low end and no value. Dates, sections, telephone numbers,
 * ages and the like are told apart here (`kind`), because a claim must never stand on them. What is counted is not
 * decided here.
 */
import type { Language } from "./language.ts";
import { periodTokens, type TokenPeriod } from "./periods.ts";
import type { Bound, Change, Core, Quantity, QuantityKind } from "./quantity.ts";
import { boundAfter, boundsBefore } from "./quantity-bounds.ts";
import { changeOf } from "./quantity-change.ts";
import { isIdentifier, isZeroHere } from "./quantity-kinds.ts";
import { rateNear, tailOf } from "./quantity-units.ts";
import { isMark, meaningOf, means, type NumberRead, newNumber, type Token, type Tokenised } from "./token.ts";
import { tokensOf } from "./tokens.ts";

export type { Bound, Change, Quantity, QuantityKind } from "./quantity.ts";

/** Every quantity of one sentence, in order, not overlapping; offsets are into `text`. */
export function findQuantities(text: string, language: Language): readonly Quantity[] {
  const read = tokensOf(text, language);
  const spans = periodTokens(read);
  const found: Quantity[] = [];
  let span = 0;
  for (let i = 0; i < read.tokens.length; ) {
    while (span < spans.length && spans[span]!.to <= i) span++;
    const inside = spans[span] !== undefined && spans[span]!.from <= i ? spans[span]! : null;
    if (inside !== null) {
      const year = yearLike(read, inside);
      if (year !== null) found.push(year);
      i = inside.to;
      continue;
    }
    const grown = growAt(read, i, found.at(-1)?.end ?? 0);
    if (grown !== null) found.push(grown.quantity);
    i = Math.max(grown?.to ?? 0, i + 1);
  }
  return sharedRates(sharedSums(found, text));
}

/** "достиг 41,2 млн и 6,7 млн долларов", "41,2 и 6,7 млн долларов соответственно": the money of the second is that of the first. */
function sharedSums(found: Quantity[], text: string): Quantity[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const own = found[i]!;
    const next = found[i + 1]!;
    if (next.kind !== "money" || own.kind !== "count" || own.unit !== null || own.value === null) continue;
    if (!/^\s+(?:и|против)\s+$/u.test(text.slice(own.end, next.start))) continue;
    if (/м(?:лн|лрд|иллион|иллиард)|тыс/u.test(text.slice(own.start, own.end)))
      found[i] = { ...own, kind: "money", currency: next.currency };
  }
  return found;
}

/** "900 dollars a month, of which 650 go …": the rate of one sum holds for a smaller one of its currency after it. */
function sharedRates(found: Quantity[]): readonly Quantity[] {
  for (let i = 1; i < found.length; i++) {
    const own = found[i]!;
    const before = found[i - 1]!;
    if (before.kind !== "money" || before.per === null || before.per === "year" || own.per !== null) continue;
    // A bare number after a sum may be one too ("… 400 dollars a month, and got 90").
    const isSum = own.kind === "money" ? own.currency === before.currency : own.kind === "count" && own.unit === null;
    if (isSum && amountOf(own) < amountOf(before)) found[i] = { ...own, per: before.per };
  }
  return found;
}

const amountOf = (quantity: Quantity): number => quantity.value ?? quantity.low ?? quantity.high ?? 0;

interface Grown {
  readonly quantity: Quantity;
  readonly to: number;
}

function growAt(read: Tokenised, i: number, floor: number): Grown | null {
  const token = read.tokens[i]!;
  if (token.number === null) return growWord(read, i, floor);
  return grow(read, readRange(read, i), floor);
}

/** Zero, all, doubled: quantities without a numeral. */
function growWord(read: Tokenised, i: number, floor: number): Grown | null {
  const token = read.tokens[i]!;
  if (token.meanings.length === 0) return null;
  const double = meaningOf(token, "double");
  if (double !== null) return doubled(read, i, double.value);
  if (((means(token, "zero") || means(token, "alonezero")) && isZeroHere(read, i)) || isZeroWord(read, i)) {
    const zero: Core = { from: i, to: i + 1, first: { ...newNumber(0), isWords: true }, second: null };
    return grow(read, zero, floor);
  }
  if (means(token, "all") && isAllHere(read, i)) {
    const all: Core = { from: i, to: i + 1, first: { ...newNumber(100), isWords: true, isShare: true }, second: null };
    const grown = grow(read, all, floor);
    // "under all circumstances": a preposition, not a bound.
    const { bound } = grown?.quantity ?? { bound: "exact" };
    return bound === "exact" || bound === "about" ? grown : null;
  }
  return null;
}

function isZeroWord(read: Tokenised, i: number): boolean {
  if (!means(read.tokens[i], "zeroword")) return false;
  return means(read.tokens[i + 1], "unit") || means(read.tokens[i - 1], "to");
}

/** "All" is a share only before a noun: not "all 500 workers", "after all,", "all over". */
function isAllHere(read: Tokenised, i: number): boolean {
  const next = read.tokens[i + 1];
  if (next === undefined || next.kind === "number" || next.kind === "mark" || isMark(read, next, ",;:.")) return false;
  const second = read.tokens[i + 2];
  if (second?.kind === "number" || means(next, "before") || means(next, "in") || means(next, "since")) return false;
  return next.kind === "other" || means(next, "unit") || means(next, "fill") || means(next, "of");
}

/** "Doubled" is a rise of a hundred percent. */
function doubled(read: Tokenised, i: number, percent: number): Grown {
  const token = read.tokens[i]!;
  const bounds = boundsBefore(read, i);
  const { start } = read.tokens[bounds.from]!;
  // "Сократилась втрое": by a factor downward is a fall by what is missing to the whole.
  const isFall = percent > 0 && [1, 2].some((step) => means(read.tokens[i - step], "fall"));
  const value = isFall ? Math.round(10_000 - 1_000_000 / (100 + percent)) / 100 : Math.abs(percent);
  const change: Change = { direction: isFall || percent < 0 ? "fall" : "rise", base: null, to: null };
  const quantity: Quantity = {
    ...plainQuantity(start, token.end, token.start, token.end),
    ...boundFields(bounds.bound ?? "exact", value, null),
    kind: "percent",
    hedge: bounds.hedge,
    unit: "percent",
    change,
    negated: bounds.isNegated,
  };
  return { quantity, to: i + 1 };
}

function plainQuantity(start: number, end: number, numberStart: number, numberEnd: number): Quantity {
  return {
    start,
    end,
    numberStart,
    numberEnd,
    kind: "count",
    value: null,
    low: null,
    high: null,
    bound: "exact",
    hedge: null,
    currency: null,
    unit: null,
    per: null,
    perWorker: false,
    change: null,
    negated: false,
  };
}

function boundFields(
  bound: Bound,
  value: number,
  high: number | null,
): Pick<Quantity, "bound" | "value" | "low" | "high"> {
  if (high !== null) return { bound: "range", value: null, low: value, high };
  if (bound === "at_least") return { bound, value: null, low: value, high: null };
  if (bound === "at_most") return { bound, value: null, low: null, high: value };
  return { bound, value, low: null, high: null };
}

function yearLike(read: Tokenised, span: TokenPeriod): Quantity | null {
  const token = read.tokens[span.from]!;
  if (token.number === null || !token.number.isPlain || token.end - token.start !== 4) return null;
  return {
    ...plainQuantity(token.start, token.end, token.start, token.end),
    kind: "year_like",
    value: token.number.value,
  };
}

/** The number at `i`, with the second one where the two are a range. */
function readRange(read: Tokenised, i: number): Core {
  const { tokens } = read;
  const first = tokens[i]!.number!;
  const single: Core = { from: i, to: i + 1, first, second: null };
  if (first.high !== null || first.isVague) return single;
  const isOpened = isOpener(read, i);
  const joint = jointAfter(read, i, isOpened);
  if (joint === null || isShifted(read, i, joint)) return single;
  const second = tokens[joint]!.number!;
  if (!isSameMeasure(read, i, joint)) return single;
  const lifted = liftFirst(first, second, tokens[i]!, tokens[joint]!);
  if (lifted === null || lifted.value >= second.value) return single;
  return { from: i, to: joint + 1, first: lifted, second };
}

/** "Rose from 200 to 350": after a verb of change the two are levels, each a quantity of its own. */
function isShifted(read: Tokenised, i: number, joint: number): boolean {
  const { tokens } = read;
  const isShift = (token: Token | undefined): boolean =>
    means(token, "rise") || means(token, "fall") || means(token, "shift") || means(token, "double");
  if (read.grammar.data.isVerbLast) {
    if (!means(tokens[i + 1], "from") && !means(tokens[i + 2], "from")) return false;
    return [1, 2, 3, 4].some((step) => isShift(tokens[joint + step]));
  }
  let opener = i - 1;
  while (opener > i - 4 && isBeforeRange(read, opener)) opener--;
  const word = tokens[opener];
  if (!means(word, "from") && !means(word, "open")) return false;
  // "rose between 20 and 30 percent" stays a range.
  for (let at = i + 1; at < joint; at++) if (means(tokens[at], "dateand")) return false;
  if ([1, 2, 3].some((step) => isShift(tokens[opener - step]))) return true;
  // "raise its intake of North Korean labourers from 1,749 to 5,000": the object stands between.
  for (let at = opener - 4; at >= 0 && at > opener - 10; at--) {
    if (tokens.slice(at, opener).some((token) => token.kind === "number" || isMark(read, token, ",;:."))) return false;
    if (isShift(tokens[at])) return true;
  }
  return false;
}

/** "73 percent to $491 million" is no range: what the first number is measured in, the second must be too. */
function isSameMeasure(read: Tokenised, i: number, joint: number): boolean {
  const { tokens } = read;
  const own = tokens[i + 1];
  const after = tokens[joint + 1];
  if (means(own, "percent")) return means(after, "percent");
  if (means(own, "money")) return means(after, "money") || means(tokens[joint - 1], "money");
  const unit = meaningOf(own, "unit");
  if (unit !== null && !means(own, "join")) return meaningOf(after, "unit")?.detail === unit.detail;
  return !means(tokens[i - 1], "money") || !means(after, "percent");
}

/** "between", "from" or "от" to the left, past a currency sign and a bound. */
function isOpener(read: Tokenised, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && at > i - 4 && isBeforeRange(read, at)) at--;
  const token = read.tokens[at];
  if (!means(token, "open")) return false;
  return !(means(token, "open") && meaningOf(token, "open")!.detail === "change");
}

function isBeforeRange(read: Tokenised, at: number): boolean {
  const token = read.tokens[at];
  if (means(token, "open")) return false;
  return means(token, "money") || means(token, "before") || means(token, "fill") || means(token, "each");
}

/** Index of the second number of a range that starts with the number at `i`, or null. */
function jointAfter(read: Tokenised, i: number, isOpened: boolean): number | null {
  const { tokens } = read;
  let at = i + 1;
  while (at < i + 4 && isBetweenRange(tokens[at]) && !means(tokens[at], "join") && !isPureJoin(tokens[at])) at++;
  const joint = tokens[at];
  if (joint === undefined) return null;
  const isTight = means(joint, "hyphen") && joint.start === tokens[at - 1]!.end;
  if (!isTight && !means(joint, "join")) return null;
  const word = read.folded.slice(joint.start, joint.end);
  if (!isTight && !isOpened && !isRangeMark(read, joint, word)) return null;
  at += 1;
  while (at < tokens.length && (means(tokens[at], "money") || means(tokens[at], "before")) && at < i + 7) at++;
  const second = tokens[at];
  if (second?.number == null || second.number.isVague) return null;
  if (isTight && tokens[at === i + 2 ? at : at - 1]!.start !== joint.end && second.start !== joint.end) return null;
  return at;
}

function isPureJoin(token: Token | undefined): boolean {
  return means(token, "hyphen");
}

function isBetweenRange(token: Token | undefined): boolean {
  return means(token, "money") || means(token, "percent") || means(token, "unit") || means(token, "per");
}

/** Dashes always make a range; "to", "bis", "至" do; "and" and "or" only after an opener. */
function isRangeMark(read: Tokenised, joint: Token, word: string): boolean {
  if (means(joint, "and") || means(joint, "dateand")) return false;
  if (read.grammar.data.isSpaced) return /^[–~—]$/.test(word) || rangeWords.has(word);
  return !/^(?:和|与|與|或|과|와|또는|从)$/.test(word);
}

const rangeWords = new Set(["to", "bis", "à", "a", "up to", "through", "hasta", "bis zu", "jusqu'à"]);

/** Gives the first number the multiplier of the second: 1.2 to 2.3 billion. Null where the two cannot be a range. */
function liftFirst(first: NumberRead, second: NumberRead, a: Token, b: Token): NumberRead | null {
  if (first.isShare !== second.isShare) return null;
  if (first.scale === 1 && second.scale > 1 && first.value < second.mantissa)
    return { ...first, value: rounded(first.value * second.scale), scale: second.scale };
  // 3,000-4,000 is one; 415-2441 is not.
  const isCodeLike = first.isPlain && second.isPlain && b.end - b.start > a.end - a.start + 2;
  return isCodeLike ? null : first;
}

function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function grow(read: Tokenised, core: Core, floor: number): Grown | null {
  const { tokens } = read;
  const token = tokens[core.from]!;
  const last = tokens[core.to - 1]!;
  const bounds = boundsBefore(read, core.from, core.second !== null);
  const tail = tailOf(read, core);
  const after = boundAfter(read, core, tail);
  const to = Math.max(tail.to, after.to);
  const prefixStart = tokens[bounds.from]!.start;
  const start = Math.max(prefixStart, Math.min(floor, token.start));
  const whole = { start, end: Math.max(tokens[to - 1]!.end, last.end), numberStart: token.start, numberEnd: last.end };
  const base = plainQuantity(whole.start, whole.end, whole.numberStart, whole.numberEnd);
  const currency = tail.currency ?? bounds.currency ?? moneyInside(read, core);
  const first = reconsidered(core.first, tail.unit);
  const kind = kindOf(read, core, currency, tail.kind);
  const common = { ...base, kind, hedge: bounds.hedge, currency: kind === "money" ? currency : null };
  if (kind === "identifier" || kind === "ordinal")
    return { quantity: { ...common, value: first.value, currency: null }, to };
  const bound = boundOf(core, bounds.bound, after.bound, bounds.hedge);
  const high = core.second === null ? first.high : core.second.value;
  const near = rateNear(read, core, kind, tail, bounds);
  const factor = kind === "factor" ? changedByFactor(read, core, first.value) : null;
  const change =
    factor === null ? changeOf(read, core, bounds, to, kind, high === null ? first.value : null) : factor.change;
  const isFactorChange = factor !== null && factor.change !== null;
  const quantity: Quantity = {
    ...common,
    kind: isFactorChange ? "percent" : kind,
    ...boundFields(bound, isFactorChange ? factor.percent : first.value, high),
    unit: isFactorChange ? "percent" : unitOf(kind, tail.unit),
    per: near.per,
    perWorker: near.isEach,
    change,
    negated: bounds.isNegated,
  };
  return { quantity, to };
}

function unitOf(kind: QuantityKind, unit: string | null): string | null {
  if (kind === "percent") return "percent";
  return kind === "percentage_points" ? "percentage_points" : unit;
}

/** People come whole: "50.000 workers" are fifty thousand in any language. */
function reconsidered(number: NumberRead, unit: string | null): NumberRead {
  if (number.alternative === null || number.scale !== 1) return number;
  const isWhole =
    unit === "people" || unit === "permits" || unit === "visas" || unit === "companies" || unit === "vessels";
  return isWhole ? { ...number, value: number.alternative } : number;
}

/** A currency between the two numbers of a range or right after the first: $1.2–$2.3 billion. */
function moneyInside(read: Tokenised, core: Core): string | null {
  for (let i = core.from; i < core.to; i++) {
    const money = meaningOf(read.tokens[i], "money");
    if (money !== null) return money.detail;
  }
  return null;
}

function percentInside(read: Tokenised, core: Core): boolean {
  for (let i = core.from; i < core.to; i++) if (means(read.tokens[i], "percent")) return true;
  return false;
}

function kindOf(read: Tokenised, core: Core, currency: string | null, tailKind: QuantityKind | null): QuantityKind {
  if (tailKind === "ordinal") return "ordinal";
  if (tailKind === "percent" || tailKind === "percentage_points") return tailKind;
  if (core.first.isShare || percentInside(read, core)) return "percent";
  if (currency !== null) return "money";
  if (isIdentifier(read, core)) return "identifier";
  return tailKind ?? "count";
}

function boundOf(core: Core, before: Bound | null, after: Bound | null, hedge: string | null): Bound {
  if (before !== null && before !== "about") return before;
  if (after !== null && after !== "about") return after;
  if (core.first.isOdd || core.first.isVague) return "at_least";
  if (before ?? after) return "about";
  return core.first.isAbout || hedge !== null ? "about" : "exact";
}

/** "увеличилось в 12 раз" is a rise of 1100 percent; "three times" without a verb of change is a factor. */
function changedByFactor(read: Tokenised, core: Core, factor: number): { percent: number; change: Change | null } {
  const change = changeOf(read, core, boundsBefore(read, core.from), core.to + 1, "percent", null);
  if (change === null || factor <= 0) return { percent: factor, change: null };
  const percent = change.direction === "rise" ? (factor - 1) * 100 : (1 - 1 / factor) * 100;
  return { percent: Math.round(percent * 100) / 100, change };
}
