/**
 * Reads whether a quantity says a change, which way, and between which levels: rose by 20 %, fell to 5,000 from 30,000,
 * 同比下降38.4%, 38.4% 줄었다.
 *
 * The verb is sought in the quantity's own clause: before it in languages that put the verb first, after it in Korean,
 * and as a noun on either side ("a 20 % drop"). What was a change and what a level is decided by the little word next to
 * the number: "by" changes, "to" is where it ended, "from" where it began.
 */

import type { Change, Core, QuantityKind } from "./quantity.ts";
import type { BoundsBefore } from "./quantity-bounds.ts";
import { isMark, means, type Token, type Tokenised } from "./token.ts";

const BACK = 9;
const AHEAD = 5;
const STOPS = ",;.:()，。；：";

export function changeOf(
  read: Tokenised,
  core: Core,
  bounds: BoundsBefore,
  to: number,
  kind: QuantityKind,
  value: number | null,
): Change | null {
  const direction = directionBefore(read, core, bounds.from, kind) ?? directionAfter(read, core, to, kind);
  if (direction === null) return null;
  const level = levelOf(read, core, bounds, to);
  return {
    direction,
    base: level === "from" ? value : level === "to" ? otherLevel(read, core, "from") : null,
    to: level === "to" ? value : level === "from" ? otherLevel(read, core, "to") : null,
  };
}

type Direction = Change["direction"] | null;

function directionIn(token: Token | undefined): Direction {
  if (means(token, "rise")) return means(token, "fall") ? null : "rise";
  return means(token, "fall") ? "fall" : null;
}

function directionBefore(read: Tokenised, core: Core, from: number, kind: QuantityKind): Direction {
  const { tokens } = read;
  if (read.grammar.data.isVerbLast) return null;
  const reach = kind === "percent" || kind === "percentage_points" ? BACK : 7;
  for (let at = core.from - 1; at >= 0 && at >= from - reach; at--) {
    const token = tokens[at]!;
    if (isMark(read, token, STOPS)) return null;
    const direction = directionIn(token);
    if (direction !== null) return isNear(read, at, core, kind) ? direction : null;
    // Another amount between the verb and this one, unless the verb took both (from 5 to 10).
    if (token.number !== null && at < from && !isJoined(read, at, core)) return null;
  }
  return null;
}

function isJoined(read: Tokenised, at: number, core: Core): boolean {
  for (let k = at + 1; k < core.from; k++) {
    const token = read.tokens[k];
    if (means(token, "to") || means(token, "from") || means(token, "join")) return true;
  }
  return false;
}

/** A count far from the verb is its own ("fell as 5,000 workers left"): it must hang on a little word or stand next. */
function isNear(read: Tokenised, at: number, core: Core, kind: QuantityKind): boolean {
  if (kind === "percent" || kind === "percentage_points") return true;
  for (let k = at + 1; k < core.from; k++) {
    const token = read.tokens[k];
    if (means(token, "by") || means(token, "to") || means(token, "from")) return true;
  }
  return core.from - at <= 2 || means(read.tokens[at], "to");
}

function directionAfter(read: Tokenised, core: Core, to: number, kind: QuantityKind): Direction {
  const { tokens } = read;
  const isBy = means(tokens[core.from - 1], "by");
  const reach = read.grammar.data.isVerbLast
    ? AHEAD
    : isBy || kind === "percent" || kind === "percentage_points"
      ? 3
      : 0;
  for (let at = Math.max(core.to, to - 1); at < tokens.length && at < to + reach; at++) {
    const token = tokens[at]!;
    if (token.number !== null) return null;
    if (isMark(read, token, STOPS)) return null;
    const direction = directionIn(token);
    if (direction !== null) return direction;
    if (!read.grammar.data.isVerbLast && (means(token, "of") || means(token, "in") || means(token, "and")) && at >= to)
      return null;
  }
  return null;
}

function levelOf(read: Tokenised, core: Core, bounds: BoundsBefore, to: number): "from" | "to" | null {
  const { tokens } = read;
  if (read.grammar.data.isVerbLast) {
    const after = tokens[to];
    if (means(after, "from") && directionIn(tokens[to + 1]) === null) return "from";
    return means(after, "to") ? "to" : null;
  }
  const before = [tokens[core.from - 1], tokens[bounds.from - 1], tokens[bounds.from]];
  if (before.some((token) => means(token, "to") && !means(token, "by"))) return "to";
  return before.some((token) => means(token, "from") && !means(token, "by")) ? "from" : null;
}

/** The other end of "from A to B" or "to B from A", within a few tokens. */
function otherLevel(read: Tokenised, core: Core, kind: "from" | "to"): number | null {
  const { tokens } = read;
  for (let at = Math.max(1, core.from - 8); at < Math.min(tokens.length, core.to + 8); at++) {
    if (at >= core.from && at < core.to) continue;
    const number = tokens[at]!.number;
    if (number === null || number.isShare || means(tokens[at + 1], "yearword")) continue;
    if (means(tokens[at - 1], kind) || (means(tokens[at - 1], "money") && means(tokens[at - 2], kind)))
      return number.value;
  }
  return null;
}
