/**
 * What was observed near a day against what was permitted, as distributions.
 *
 * Of a stock the latest word of each voice counts, of a flow all that lies within the year; a flow that began before the
 * duty is no breach of it and is shown apart. What a gap means for a state is judged in comply.ts.
 */
import { mixture, probabilityOf, quantileOf } from "../../chance/index.ts";
import { type Heard, monthsFrom } from "./heard.ts";
import type { Obligation } from "./obligation.ts";

/** Months before the day of which a figure still tells. */
export const FRESH = 12;
/** Of people who were there, where nothing newer is said. */
export const STALE = 24;

export interface Band {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

export interface Gap {
  readonly observed: Band;
  readonly permitted: Band | null;
  readonly probability: number;
  readonly claims: readonly Heard[];
  readonly stale: boolean;
}

/** What was there on a day against what was permitted; null where nobody says. */
export function gapOn(duty: Obligation, heard: readonly Heard[], on: string): Gap | null {
  const { demands } = duty;
  if (demands.kind === "report" || demands.kind === "yearly") return null;
  const of = demands.kind === "flow" && demands.of !== undefined ? new RegExp(demands.of, "i") : null;
  const relevant = heard.filter(
    ({ indicator, view }) => demands.indicators.includes(indicator) && (of === null || of.test(view.claim.place ?? "")),
  );
  const ceiling = /^on (.+)$/.exec(demands.atMost)?.[1];
  const near = (months: number): Heard[] =>
    relevant.filter(
      ({ from, to, view }) =>
        from <= on &&
        to >= monthsFrom(on, -months) &&
        (ceiling === undefined || from > ceiling) &&
        (demands.kind !== "flow" || (from >= monthStart(duty.from) && !isMoment(view, from, to))),
    );
  const fresh = near(FRESH);
  // What came new years ago says nothing of today; people who were there may still be.
  const stale = fresh.length === 0 && demands.kind === "stock";
  const claims = newest(stale ? near(STALE) : fresh, demands.kind);
  if (claims.length === 0) return null;
  const observed = pool(claims);
  if (ceiling === undefined) {
    const most = Number(demands.atMost);
    return {
      observed: bandOf(observed),
      permitted: { p5: most, median: most, p95: most },
      probability: 1 - probabilityOf(observed, most + 0.5),
      claims,
      stale,
    };
  }
  const then = newest(
    relevant.filter(({ from, to }) => from <= ceiling && to >= monthsFrom(ceiling, -FRESH)),
    "stock",
  );
  if (then.length === 0) return { observed: bandOf(observed), permitted: null, probability: 0, claims, stale };
  const allowed = pool(then);
  return {
    observed: bandOf(observed),
    permitted: bandOf(allowed),
    probability: exceeds(observed, allowed),
    claims: [...claims, ...then.filter((one) => !claims.includes(one))],
    stale,
  };
}

/** Flows of a span that began before the duty and ended under it, within the year. */
export function straddling(
  { demands, from: began }: Obligation,
  heard: readonly Heard[],
  on: string,
): readonly Heard[] {
  if (demands.kind !== "flow") return [];
  const of = demands.of === undefined ? null : new RegExp(demands.of, "i");
  return heard.filter(
    ({ indicator, from, to, view }) =>
      demands.indicators.includes(indicator) &&
      (of === null || of.test(view.claim.place ?? "")) &&
      from < monthStart(began) &&
      to >= began &&
      from <= on &&
      to >= monthsFrom(on, -FRESH),
  );
}

/** True for what was counted on one day, or "at the start of 2018": that is what was valid, not what was new. */
function isMoment({ claim }: Heard["view"], from: string, to: string): boolean {
  return from === to || /\b(?:start|end|beginning|as of)\b/i.test(claim.period.text ?? "");
}

/**
 * New permits of the month in which the rule came may be of either side of the day: the month counts, and the exception
 * says it.
 */
const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;

/** Of a stock the latest word of each voice; of a flow everything. The same number of one voice once. */
export function newest(claims: readonly Heard[], kind: "stock" | "flow"): Heard[] {
  const inOrder = claims.toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return inOrder.filter((claim) => {
    const key = kind === "stock" ? (claim.voice ?? claim.amount) : `${claim.voice} ${claim.amount}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function pool(claims: readonly Heard[]) {
  return claims.length === 1
    ? claims[0]!.distribution
    : mixture(claims.map(({ distribution }) => ({ weight: 1 / claims.length, of: distribution })));
}

export function bandOf(distribution: Heard["distribution"]): Band {
  return {
    p5: quantileOf(distribution, 0.05),
    median: quantileOf(distribution, 0.5),
    p95: quantileOf(distribution, 0.95),
  };
}

const STEPS = 200;

/** P(a > b) of two independent quantities, by their quantiles. */
function exceeds(a: Heard["distribution"], b: Heard["distribution"]): number {
  let sum = 0;
  for (let i = 0; i < STEPS; i++) sum += 1 - probabilityOf(a, quantileOf(b, (i + 0.5) / STEPS));
  return sum / STEPS;
}
