/**
 * Distributions as plain data, each with its quantile function, cumulative probability and mean.
 *
 * Everything is drawn through quantile functions: scrambled Sobol' points, correlation by a Gaussian copula and
 * truncation all need them. Parameters follow the textbooks (Johnson, Kotz & Balakrishnan, Continuous Univariate
 * Distributions): `mu` and `sigma` of a lognormal are those of the logarithm, of a logit-normal those of the log-odds.
 * Shares are logit-normal and positive totals lognormal by default, because both follow from two quantiles in closed form.
 */
import { betaProbability, betaQuantile } from "./beta.ts";
import { exp, log, logistic, logit, power } from "./elementary.ts";
import { DistributionError } from "./faults.ts";
import { normalProbability, normalQuantile } from "./normal.ts";

export type Distribution =
  | { readonly kind: "point"; readonly value: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly mu: number; readonly sigma: number }
  | { readonly kind: "logit-normal"; readonly mu: number; readonly sigma: number }
  | { readonly kind: "beta"; readonly a: number; readonly b: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "log-uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** P(X > x) = (floor/x)^alpha. */
  | { readonly kind: "pareto"; readonly floor: number; readonly alpha: number }
  /** Equally likely values, ascending. */
  | { readonly kind: "empirical"; readonly values: readonly number[] }
  | { readonly kind: "truncated"; readonly of: Distribution; readonly low: number | null; readonly high: number | null }
  /** Sources that disagree, side by side: never their product. Weights sum to 1. */
  | { readonly kind: "mixture"; readonly parts: readonly { readonly weight: number; readonly of: Distribution }[] };

function must(holds: boolean, what: string): void {
  if (!holds) throw new DistributionError(what);
}

export const point = (value: number): Distribution => ({ kind: "point", value });
export function uniform(low: number, high: number): Distribution {
  must(low < high, `uniform from ${low} to ${high}: the first must be the smaller. Swap them, or use a point.`);
  return { kind: "uniform", low, high };
}
export function logUniform(low: number, high: number): Distribution {
  must(low > 0 && low < high, `log-uniform from ${low} to ${high}: both must be above 0, the first the smaller.`);
  return { kind: "log-uniform", low, high };
}
export function triangular(low: number, mode: number, high: number): Distribution {
  must(low <= mode && mode <= high && low < high, `triangular ${low}, ${mode}, ${high}: give low ≤ mode ≤ high.`);
  return { kind: "triangular", low, mode, high };
}
export function beta(a: number, b: number): Distribution {
  must(a > 0 && b > 0, `beta with ${a} and ${b}: both must be above 0.`);
  return { kind: "beta", a, b };
}

/** z of the upper end of a central interval that holds `mass`. */
const reachOf = (mass: number): number => {
  must(mass > 0 && mass < 1, `an interval that holds ${mass} of the mass: give a number between 0 and 1.`);
  return normalQuantile(0.5 + mass / 2);
};

/** Normal whose central `mass` lies between the two. */
export function normalBetween(low: number, high: number, mass = 0.9): Distribution {
  must(low < high, `normal between ${low} and ${high}: the first must be the smaller.`);
  return { kind: "normal", mean: (low + high) / 2, sd: (high - low) / 2 / reachOf(mass) };
}

/** Lognormal whose central `mass` lies between the two, by closed form. */
export function lognormalBetween(low: number, high: number, mass = 0.9): Distribution {
  must(low > 0 && low < high, `lognormal between ${low} and ${high}: both must be above 0, the first the smaller.`);
  const [a, b] = [log(low), log(high)];
  return { kind: "lognormal", mu: (a + b) / 2, sigma: (b - a) / 2 / reachOf(mass) };
}

/** Logit-normal whose central `mass` lies between the two shares, by closed form. */
export function logitNormalBetween(low: number, high: number, mass = 0.9): Distribution {
  must(low > 0 && low < high && high < 1, `a share between ${low} and ${high}: both must lie between 0 and 1.`);
  const [a, b] = [logit(low), logit(high)];
  return { kind: "logit-normal", mu: (a + b) / 2, sigma: (b - a) / 2 / reachOf(mass) };
}

/** Pareto from `floor` with `mass` of it below `below`. */
export function paretoBelow(floor: number, below: number, mass: number): Distribution {
  must(
    floor > 0 && below > floor,
    `Pareto from ${floor} with ${mass} below ${below}: the floor must be above 0 and less.`,
  );
  return { kind: "pareto", floor, alpha: -log(1 - mass) / log(below / floor) };
}

/** Parts by weight; weights are brought to the sum 1. */
export function mixture(parts: readonly { readonly weight: number; readonly of: Distribution }[]): Distribution {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  must(
    parts.length > 0 && sum > 0 && parts.every(({ weight }) => weight >= 0),
    "a mixture needs parts with weights of 0 or more.",
  );
  const kept = parts.filter(({ weight }) => weight > 0);
  if (kept.length === 1) return kept[0]!.of;
  return { kind: "mixture", parts: kept.map(({ weight, of }) => ({ weight: weight / sum, of })) };
}

export function empirical(values: readonly number[]): Distribution {
  must(values.length > 0 && values.every(Number.isFinite), "an empirical distribution needs values that are numbers.");
  return { kind: "empirical", values: values.toSorted((a, b) => a - b) };
}

export function truncated(of: Distribution, low: number | null, high: number | null): Distribution {
  const [below, upTo] = ends({ low, high, of });
  must(upTo > below, `nothing of the distribution lies between ${low ?? "−∞"} and ${high ?? "∞"}.`);
  return { kind: "truncated", of, low, high };
}

function ends(d: { of: Distribution; low: number | null; high: number | null }): [number, number] {
  return [d.low === null ? 0 : probabilityOf(d.of, d.low), d.high === null ? 1 : probabilityOf(d.of, d.high)];
}

/** The x with P(X ≤ x) = p, 0 < p < 1. */
export function quantileOf(d: Distribution, p: number): number {
  switch (d.kind) {
    case "point":
      return d.value;
    case "normal":
      return d.mean + d.sd * normalQuantile(p);
    case "lognormal":
      return exp(d.mu + d.sigma * normalQuantile(p));
    case "logit-normal":
      return logistic(d.mu + d.sigma * normalQuantile(p));
    case "beta":
      return betaQuantile(p, d.a, d.b);
    case "uniform":
      return d.low + (d.high - d.low) * p;
    case "log-uniform":
      return d.low * exp(log(d.high / d.low) * p);
    case "triangular": {
      const span = d.high - d.low;
      const turn = (d.mode - d.low) / span;
      return p < turn
        ? d.low + Math.sqrt(p * span * (d.mode - d.low))
        : d.high - Math.sqrt((1 - p) * span * (d.high - d.mode));
    }
    case "pareto":
      return d.floor * exp(-log(1 - p) / d.alpha);
    case "empirical":
      return d.values[Math.min(d.values.length - 1, Math.floor(p * d.values.length))]!;
    case "truncated": {
      const [below, upTo] = ends(d);
      const x = quantileOf(d.of, below + (upTo - below) * p);
      return Math.min(d.high ?? Number.POSITIVE_INFINITY, Math.max(d.low ?? Number.NEGATIVE_INFINITY, x));
    }
    case "mixture":
      return mixtureQuantile(d.parts, p);
  }
}

/** By halving between the least and the greatest quantile of the parts, which hold it. */
function mixtureQuantile(parts: readonly { readonly weight: number; readonly of: Distribution }[], p: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { of } of parts) {
    const x = quantileOf(of, p);
    if (x < low) low = x;
    if (x > high) high = x;
  }
  for (let i = 0; i < 200 && high - low > 1e-13 * Math.max(Math.abs(low), Math.abs(high)); i++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    let below = 0;
    for (const { weight, of } of parts) below += weight * probabilityOf(of, middle);
    if (below < p) low = middle;
    else high = middle;
  }
  return high;
}

/** P(X ≤ x). */
export function probabilityOf(d: Distribution, x: number): number {
  switch (d.kind) {
    case "point":
      return x >= d.value ? 1 : 0;
    case "normal":
      return normalProbability((x - d.mean) / d.sd);
    case "lognormal":
      return x <= 0 ? 0 : normalProbability((log(x) - d.mu) / d.sigma);
    case "logit-normal":
      return x <= 0 ? 0 : x >= 1 ? 1 : normalProbability((logit(x) - d.mu) / d.sigma);
    case "beta":
      return betaProbability(x, d.a, d.b);
    case "uniform":
      return within((x - d.low) / (d.high - d.low));
    case "log-uniform":
      return x <= d.low ? 0 : x >= d.high ? 1 : log(x / d.low) / log(d.high / d.low);
    case "triangular": {
      const span = d.high - d.low;
      if (x <= d.low) return 0;
      if (x >= d.high) return 1;
      return x < d.mode
        ? ((x - d.low) * (x - d.low)) / (span * (d.mode - d.low))
        : 1 - ((d.high - x) * (d.high - x)) / (span * (d.high - d.mode));
    }
    case "pareto":
      return x <= d.floor ? 0 : 1 - power(d.floor / x, d.alpha);
    case "empirical": {
      let low = 0;
      let high = d.values.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (d.values[middle]! <= x) low = middle + 1;
        else high = middle;
      }
      return low / d.values.length;
    }
    case "truncated": {
      const [below, upTo] = ends(d);
      if (d.high !== null && x >= d.high) return 1;
      return within((probabilityOf(d.of, x) - below) / (upTo - below));
    }
    case "mixture":
      return d.parts.reduce((sum, { weight, of }) => sum + weight * probabilityOf(of, x), 0);
  }
}

const within = (p: number): number => (p < 0 ? 0 : p > 1 ? 1 : p);

/** The mean; infinite for a Pareto of alpha ≤ 1. Where there is no closed form, the middle sum over 4,096 quantiles. */
export function meanOf(d: Distribution): number {
  switch (d.kind) {
    case "point":
      return d.value;
    case "normal":
      return d.mean;
    case "lognormal":
      return exp(d.mu + (d.sigma * d.sigma) / 2);
    case "beta":
      return d.a / (d.a + d.b);
    case "uniform":
      return (d.low + d.high) / 2;
    case "log-uniform":
      return (d.high - d.low) / log(d.high / d.low);
    case "triangular":
      return (d.low + d.mode + d.high) / 3;
    case "pareto":
      return d.alpha <= 1 ? Number.POSITIVE_INFINITY : (d.alpha * d.floor) / (d.alpha - 1);
    case "empirical":
      return d.values.reduce((sum, x) => sum + x, 0) / d.values.length;
    case "mixture":
      return d.parts.reduce((sum, { weight, of }) => sum + weight * meanOf(of), 0);
    default: {
      let sum = 0;
      for (let i = 0; i < 4096; i++) sum += quantileOf(d, (i + 0.5) / 4096);
      return sum / 4096;
    }
  }
}
