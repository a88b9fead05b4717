/**
 * How far apart two quantities are, on the log scale, where factors of error live.
 *
 * Each is taken as a lognormal with its middle and the width of its 5 % to 95 %. The Bayes factor compares "one quantity, two
 * readings" with "two quantities": each then lies `tau` (log scale) from a common middle. It hangs on tau, so three are shown.
 */

import { log } from "../../chance/elementary.ts";
import { normalDensity, normalProbability } from "../../chance/index.ts";
import type { Gap } from "./finding.ts";

export interface Middle {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

const Z95 = 1.6448536269514722;
/** Two exact counts still differ by how they were counted: nothing is surer than this (log scale). */
const SUREST = 0.05;

/** The log of the middle and the standard deviation about it. Positive quantities only. */
function onLogScale({ p5, p50, p95 }: Middle): { mean: number; sd: number } {
  const floor = p50 * 1e-9;
  return { mean: log(p50), sd: Math.max(SUREST, (log(Math.max(p95, floor)) - log(Math.max(p5, floor))) / (2 * Z95)) };
}

/** Null where a quantity is not above 0. */
export function gapBetween(a: Middle, b: Middle): Gap | null {
  if (!(a.p50 > 0 && b.p50 > 0)) return null;
  const [x, y] = [onLogScale(a), onLogScale(b)];
  const difference = Math.abs(x.mean - y.mean);
  const variance = x.sd * x.sd + y.sd * y.sd;
  const factor = (tau: number): number => {
    const wide = variance + 2 * tau * tau;
    const density = (v: number): number => normalDensity(difference / Math.sqrt(v)) / Math.sqrt(v);
    const same = density(variance);
    return same === 0 ? 1e12 : Math.min(1e12, density(wide) / same);
  };
  return {
    ratio: a.p50 > b.p50 ? a.p50 / b.p50 : b.p50 / a.p50,
    z: difference / Math.sqrt(variance),
    overlap: 2 * normalProbability(-difference / (x.sd + y.sd)),
    bayesFactor: { "0.25": factor(0.25), "0.5": factor(0.5), "1": factor(1) },
  };
}

/** Differences under this factor are no finding, however exact the figures. */
export const MARGIN = 1.25;
export const SOME = 3;
export const STRONG = 10;

/** "conflict" where the figures hardly fit one quantity, "tension" where they fit badly, null where they fit. */
export function levelOf(gap: Gap | null): "conflict" | "tension" | null {
  if (gap === null || gap.ratio < MARGIN || gap.bayesFactor["0.5"] < SOME) return null;
  return gap.bayesFactor["0.5"] >= STRONG ? "conflict" : "tension";
}

/** `2.4 times` and `more than a thousand to one`, for sentences. */
export function oddsText(factor: number): string {
  if (factor >= 1e6) return "more than a million to one";
  return `${factor >= 100 ? Math.round(factor).toLocaleString("en-US") : Number(factor.toPrecision(2))} to one`;
}
