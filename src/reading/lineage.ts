/**
 * Which claims may be echoes of which: the same number and unit in near words, or an explicit citation.
 *
 * A proposal, never a fact: a person decides. The root is the older of the two, or the one whose publisher the other
 * names as its speaker; what changed on the way (a lost hedge, a new speaker, a bound turned into a point, a year taken
 * off) is listed, because that is how a figure of 2012 becomes a fact of 2024. It is arithmetic over claims: no text,
 * no clock.
 */
import type { Claim } from "../claims/index.ts";

/** What lineage needs of a claim and its document. */
export interface Told {
  readonly id: string;
  readonly claim: Pick<
    Claim,
    | "kind"
    | "indicator"
    | "value"
    | "low"
    | "high"
    | "bound"
    | "unit"
    | "place"
    | "period"
    | "speaker"
    | "hedge"
    | "quote"
    | "aspect"
  >;
  /** Who published the document, and when; null where unknown. */
  readonly publisher: string | null;
  readonly published: string | null;
}

/** One thing that the repeater says otherwise. */
export interface Mutation {
  readonly what: "indicator" | "bound" | "unit" | "place" | "period" | "speaker" | "hedge" | "aspect";
  readonly from: string | null;
  readonly to: string | null;
}

export interface Repeats {
  /** The repeater and what it repeats. */
  readonly id: string;
  readonly repeats: string;
  readonly because: "same number in near words" | "names the other as its source" | "same number and speaker";
  /** Between 0 and 1: how alike the words are. */
  readonly likeness: number;
  readonly mutations: readonly Mutation[];
}

const NEAR = 0.5;

/** For each claim the one it most likely repeats; at most one proposal a claim. */
export function proposeLineage(told: readonly Told[]): readonly Repeats[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    if (one.claim.kind !== "quantity") continue;
    const key = numbersOf(one).join("|");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const proposals: Repeats[] = [];
  for (const group of groups.values()) {
    const ordered = group.toSorted(byDate);
    for (let i = 1; i < ordered.length; i++) {
      const proposal = rootFor(ordered[i]!, ordered.slice(0, i));
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
}

/** The numbers without their roles: a bound that was lost on the way must not hide the echo. */
function numbersOf({ claim }: Told): number[] {
  return [claim.value, claim.low, claim.high].filter((n): n is number => n !== null).sort((a, b) => a - b);
}

/** Older first; unknown dates last; then by id, so that the answer does not hang on the order of asking. */
function byDate(a: Told, b: Told): number {
  const [left, right] = [a.published ?? "9999", b.published ?? "9999"];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function rootFor(one: Told, older: readonly Told[]): Repeats | null {
  let best: Repeats | null = null;
  for (const other of older) {
    if (!comparable(one, other)) continue;
    const likeness = likenessOf(one.claim.quote, other.claim.quote);
    const cites = other.publisher !== null && one.claim.speaker !== null && names(one.claim.speaker, other.publisher);
    const shared =
      one.claim.speaker !== null && other.claim.speaker !== null && names(one.claim.speaker, other.claim.speaker);
    if (!cites && !shared && likeness < NEAR) continue;
    const because = cites
      ? "names the other as its source"
      : shared
        ? "same number and speaker"
        : "same number in near words";
    // A citation is worth more than any likeness; the oldest of equals is the root.
    const weight = (r: Repeats): number =>
      r.likeness +
      (r.because === "names the other as its source" ? 2 : r.because === "same number and speaker" ? 1 : 0);
    const proposal: Repeats = { id: one.id, repeats: other.id, because, likeness, mutations: mutationsOf(other, one) };
    if (!best || weight(proposal) > weight(best)) best = proposal;
  }
  return best;
}

/** Small numbers and other things counted meet by chance. */
function comparable(a: Told, b: Told): boolean {
  const family = (unit: string | null): string => (unit ?? "").split("/")[0]!;
  if (family(a.claim.unit) !== family(b.claim.unit)) return false;
  const largest = Math.max(...numbersOf(a).map(Math.abs));
  return largest >= 20 || a.claim.indicator === b.claim.indicator;
}

const names = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x));
};

/** Shared pairs of letters over all (Dice): works in every script, knows nothing of words. */
export function likenessOf(a: string, b: string): number {
  const pairs = (s: string): Map<string, number> => {
    const found = new Map<string, number>();
    const letters = s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    for (let i = 0; i + 1 < letters.length; i++) {
      const pair = letters.slice(i, i + 2);
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
    return found;
  };
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  let all = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  for (const count of left.values()) all += count;
  for (const count of right.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

function mutationsOf(root: Told, echo: Told): Mutation[] {
  const found: Mutation[] = [];
  const fields = ["indicator", "bound", "unit", "place", "speaker", "hedge", "aspect"] as const;
  for (const what of fields)
    if (root.claim[what] !== echo.claim[what]) found.push({ what, from: root.claim[what], to: echo.claim[what] });
  const period = (told: Told): string | null => {
    const { start, end } = told.claim.period;
    return start === null && end === null ? null : `${start ?? ""}/${end ?? ""}`;
  };
  if (period(root) !== period(echo)) found.push({ what: "period", from: period(root), to: period(echo) });
  return found;
}
