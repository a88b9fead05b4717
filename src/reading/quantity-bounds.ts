/**
 * Reads what stands before and after a number and bounds it: more than, an estimated, or more, 여, 以上.
 *
 * To the left only bounds, hedges, currencies and the little words between them are stepped over, so that a bound never
 * jumps over a noun; Chinese alone puts one ("约占该国军费的20%") some words away. It knows neither units nor kinds.
 */
import type { Bound, Core } from "./quantity.ts";
import { isMark, meaningOf, means, type Token, type Tokenised } from "./token.ts";

export interface BoundsBefore {
  /** Index of the first token that belongs to the expression. */
  readonly from: number;
  readonly bound: Bound | null;
  readonly hedge: string | null;
  readonly currency: string | null;
  readonly isNegated: boolean;
  readonly per: string | null;
  readonly isEach: boolean;
}

const FARTHEST = 6;

export function boundsBefore(read: Tokenised, i: number, isRange = false): BoundsBefore {
  const { tokens } = read;
  let from = i;
  let bound: Bound | null = null;
  let hedge: string | null = null;
  let currency: string | null = null;
  let per: string | null = null;
  let isEach = false;
  let isNegated = false;
  for (let at = i - 1; at >= 0 && at >= i - FARTHEST; at--) {
    const token = tokens[at]!;
    const before = meaningOf(token, "before");
    const money = meaningOf(token, "money");
    const rate = meaningOf(token, "per_before");
    if (isInsideWord(read, token)) break;
    if (money !== null && currency === null && at === i - 1) {
      currency = money.detail;
      from = at;
    } else if (before !== null && !isPlace(read, at, from)) {
      if (bound === null || bound === "about") bound = before.detail as Bound;
      from = at;
    } else if (means(token, "hedge")) {
      hedge ??= read.text.slice(token.start, token.end).replace(/^an? /i, "");
      from = at;
    } else if (rate !== null) {
      per ??= rate.detail;
      from = at;
    } else if (isRange && means(token, "open") && from === at + 1) {
      from = at;
    } else if (means(token, "each") && !read.grammar.data.isSpaced) {
      isEach = true;
      from = at;
    } else if (means(token, "not") && from === at + 1) {
      isNegated = true;
      from = at;
      break;
    } else if (!means(token, "fill")) break;
  }
  if (bound === null && !read.grammar.data.isSpaced) bound = farBound(read, from);
  return { from, bound, hedge, currency, isNegated, per, isEach };
}

/** Korean writes its words apart: what ends a longer word (급감한) is no bound. */
function isInsideWord(read: Tokenised, token: Token): boolean {
  if (read.grammar.data.isSpaced || !isHangul(read.folded.charCodeAt(token.start))) return false;
  return isHangul(read.folded.charCodeAt(token.start - 1));
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Russian "с", "до", "от", "за", "выше" bound a number only right before it; anything else there is a preposition. */
function isPlace(read: Tokenised, at: number, from: number): boolean {
  const token = read.tokens[at]!;
  const isLittle = means(token, "fill") || means(token, "join") || means(token, "open");
  if (!isLittle) return false;
  if (from !== at + 1) return true;
  const word = read.folded.slice(token.start, token.end);
  return littlePrepositions.has(word) && !isBoundingLittle(read, at, word);
}

const littlePrepositions = new Set(["с", "от", "за", "до", "over", "under", "above", "below", "bis", "ab", "unter"]);

/** "до 500 человек" is a bound; "с 45 до 17" and "с 500 человек" are not. */
function isBoundingLittle(read: Tokenised, at: number, word: string): boolean {
  if (word === "с" || word === "от" || word === "за") return false;
  if (word === "до" || word === "bis") return !hasChangeBefore(read, at);
  return true;
}

/** After a verb of change or a "from" with a number, "до" says where the change ended: сократилось на 73 %, до 491. */
function hasChangeBefore(read: Tokenised, at: number): boolean {
  let hasPercent = false;
  for (let k = at - 1; k >= 0 && k >= at - 10; k--) {
    const token = read.tokens[k]!;
    if (means(token, "rise") || means(token, "fall") || means(token, "double")) return true;
    if (token.kind === "number" && means(read.tokens[k - 1], "from") && k > at - 6) return true;
    if (means(token, "percent")) hasPercent = true;
    if (isMark(read, token, ",;:.") && k < at - 1 && !hasPercent) return false;
  }
  return false;
}

const CLAUSE_MARKS = "，。；,;、：:";

/** 约占该国军费的20%: the bound stands before a noun phrase of its own clause. */
function farBound(read: Tokenised, from: number): Bound | null {
  for (let k = from - 1; k >= 0 && k >= from - 8; k--) {
    const token = read.tokens[k]!;
    if (token.kind === "number" || CLAUSE_MARKS.includes(read.folded[token.start]!)) return null;
    const far = meaningOf(token, "far");
    if (far !== null && token.end - token.start > 1) return far.detail as Bound;
  }
  return null;
}

export interface BoundAfter {
  readonly to: number;
  readonly bound: Bound | null;
}

/** The bound that follows the number or its unit: or more, 이상, 左右, +. */
export function boundAfter(
  read: Tokenised,
  core: Core,
  tail: { readonly to: number; readonly bound: Bound | null },
): BoundAfter {
  let { to, bound } = tail;
  for (const at of [core.to, tail.to]) {
    const after = meaningOf(read.tokens[at], "after");
    if (after === null) continue;
    if (bound === null || bound === "about") bound = after.detail as Bound;
    to = Math.max(to, at + 1);
    break;
  }
  return { to, bound };
}
