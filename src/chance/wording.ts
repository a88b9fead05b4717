/**
 * From the words of a source to a distribution, by rules that have names, versions, reasons and alternatives.
 *
 * The studies give the shapes: "more than n" is a floor with an implied ceiling, "up to n" is no centre, "about" peaks at
 * n, a range of an uncertain total is stated too narrow, a range across people says where their mean may lie. The widths
 * are our assumptions and say so; whoever disagrees picks another variant, and the answer names the one used. No rule is
 * told which place or source it reads for.
 */
import {
  type Distribution,
  logitNormalBetween,
  lognormalBetween,
  logUniform,
  mixture,
  normalBetween,
  paretoBelow,
  point,
  triangular,
  truncated,
  uniform,
} from "./distribution.ts";

/** An amount as a source gives it. */
export interface Amount {
  readonly bound: "exact" | "about" | "at_least" | "at_most" | "range" | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  /** The source's hedge or sentence, where we have it: "more than", "estimates", "dozens". */
  readonly words?: string | null;
  /** What the number is: a total above 0, a share between 0 and 1, or a change that may be negative. */
  readonly measure: "total" | "share" | "change";
  /** Whether a range is doubt about one number, or a spread across people whose mean is asked for. */
  readonly spread?: "uncertainty" | "people";
}

export interface WordingRule {
  readonly id: string;
  readonly version: number;
  /** What the rule reads, and as what. */
  readonly reads: string;
  /** Ways to read it; the first is used unless another is asked for. */
  readonly variants: readonly { readonly id: string; readonly means: string }[];
  readonly literature: readonly string[];
}

const CUMMINS =
  "Cummins, Sauerland & Solt 2012, Granularity and scalar implicature in numerical expressions, Linguistics and Philosophy 35";
const WILLIAMS = "Williams & Power 2013, Hedging and rounding in numerical expressions, Pragmatics & Cognition 21";
const FERSON =
  "Ferson et al. 2015, Natural language of uncertainty: numeric hedge words, Int. J. Approximate Reasoning 57";
const KATZIR = "against it: Katzir & Ariel, Glossa Psycholinguistics (round numbers may be read sharply)";
const HESSE =
  "Hesse & Benz 2020, Scalar bounds and expected values of comparatively modified numerals, J. Memory and Language 111";

export const wordingRules: readonly WordingRule[] = [
  {
    id: "more-than",
    version: 1,
    reads:
      "“more than n”: n is a floor; values just above it are likeliest; the next rounder number is an implied ceiling",
    variants: [
      { id: "implied-ceiling", means: "9 of 10 below the next rounder number" },
      { id: "echo", means: "8 of 10 below it: the number repeats one that was already there" },
      { id: "order", means: "any size from n to ten times n" },
    ],
    literature: [CUMMINS, HESSE],
  },
  {
    id: "at-least",
    version: 1,
    reads: "“at least n”: as more than n, with more left open",
    variants: [
      { id: "ignorance", means: "8 of 10 below the next rounder number" },
      { id: "order", means: "any size from n to ten times n" },
    ],
    literature: [
      "Cremers, Coppock, Dotlačil & Roelofsen 2022, Ignorance implicatures of modified numerals, Linguistics and Philosophy 45",
      CUMMINS,
    ],
  },
  {
    id: "up-to",
    version: 1,
    reads: "“up to n”: a bound that may be passed, and no centre",
    variants: [
      { id: "soft", means: "19 of 20 between a fifth of n and n, the rest up to a fifth above" },
      { id: "near", means: "19 of 20 between half of n and n, the rest up to a fifth above" },
    ],
    literature: ["McNabb & Penka, on the cancellable upper bound of “up to”", FERSON],
  },
  {
    id: "no-more-than",
    version: 1,
    reads: "“at most n”, “fewer than n”, a legal ceiling: the bound belongs to the meaning",
    variants: [
      { id: "hard", means: "between a fifth of n and n" },
      { id: "near", means: "between half of n and n" },
    ],
    literature: ["McNabb & Penka, on “at most” against “up to”", CUMMINS],
  },
  {
    id: "about",
    version: 1,
    reads: "“about n”, “some n”, or a bare round n: peaked at n, as wide as the number is round",
    variants: [
      { id: "granularity", means: "9 of 10 within half a step of the roundness of n" },
      { id: "wide", means: "9 of 10 within one whole step" },
    ],
    literature: [WILLIAMS, FERSON, KATZIR],
  },
  {
    id: "precise",
    version: 1,
    reads: "a number that is not round: within half of its last digit",
    variants: [
      { id: "last-digit", means: "evenly within half of the last digit" },
      { id: "tenth", means: "9 of 10 within a tenth: the count behind it is no better" },
    ],
    literature: [WILLIAMS],
  },
  {
    id: "estimated",
    version: 1,
    reads: "“an estimated n”: the output of somebody’s model, of unknown error",
    variants: [
      { id: "half-as-much", means: "9 of 10 between n/1.5 and 1.5 n" },
      { id: "as-about", means: "no wider than “about n”" },
    ],
    literature: ["the word gives no size; the factor 1.5 is an assumption", FERSON],
  },
  {
    id: "between",
    version: 1,
    reads: "a range of an uncertain number: stated ranges are usually too narrow",
    variants: [
      { id: "eighty", means: "8 of 10 within the range" },
      { id: "ninety", means: "9 of 10 within the range" },
    ],
    literature: [
      "Lichtenstein, Fischhoff & Phillips 1982, Calibration of probabilities (stated ranges hold the truth too seldom)",
    ],
  },
  {
    id: "across-people",
    version: 1,
    reads: "a range across people (pay from a to b): where their mean may lie, not how far people differ",
    variants: [
      { id: "even", means: "the mean lies evenly anywhere in the range" },
      { id: "middle", means: "the mean is likeliest in the middle" },
    ],
    literature: ["Vose 2008, Risk Analysis, ch. 4: variability is not uncertainty"],
  },
  {
    id: "order-of-magnitude",
    version: 1,
    reads: "“dozens”, “hundreds”, “tens of thousands”: only the order of magnitude",
    variants: [{ id: "order", means: "any size from twice to ten times the word’s unit" }],
    literature: [FERSON],
  },
  {
    id: "nothing",
    version: 1,
    reads: "“none”, 0: exactly nothing",
    variants: [{ id: "exact", means: "0" }],
    literature: ["a statement of absence is not rounded"],
  },
];

export interface Reading {
  readonly distribution: Distribution;
  /** `more-than@1`. */
  readonly rule: string;
  readonly variant: string;
  /** What the variant takes the words to mean. */
  readonly means: string;
}

/** Variants asked for, by rule: `{ "more-than": "echo" }`. */
export type WordingChoice = Readonly<Record<string, string>>;

const ORDER: readonly (readonly [pattern: RegExp, unit: number])[] = [
  [/hundreds of thousands/i, 1e5],
  [/tens of thousands/i, 1e4],
  [/(?<!of )thousands/i, 1e3],
  [/hundreds(?! of thousands)/i, 100],
  [/dozens|scores/i, 12],
];

/** Which rule reads an amount; null where it says nothing. */
export function ruleFor(amount: Amount): string | null {
  const { bound, low, value, high, words } = amount;
  const text = words ?? "";
  const n = value ?? low ?? high;
  if (n === null) return null;
  if (bound === "exact" && value === 0) return "nothing";
  if (value === null && ORDER.some(([pattern]) => pattern.test(text))) return "order-of-magnitude";
  if (bound === "range" || (low !== null && high !== null))
    return amount.spread === "people" ? "across-people" : "between";
  if (bound === "at_least") return /\bat least\b|не менее|최소|至少/i.test(text) ? "at-least" : "more-than";
  if (bound === "at_most")
    return /\b(at most|no more than|fewer than|less than|under|ceiling|limit)\b/i.test(text) ? "no-more-than" : "up-to";
  if (/\bestimat/i.test(text)) return "estimated";
  if (bound === "about" || isRound(n, amount.measure)) return "about";
  return "precise";
}

/** Reads an amount by its rule. Null where it gives no number, or one the rule cannot hold (a floor of 0 for a total). */
export function readAmount(amount: Amount, choice: WordingChoice = {}): Reading | null {
  const id = ruleFor(amount);
  if (id === null) return null;
  const rule = wordingRules.find((one) => one.id === id)!;
  const variant = rule.variants.find((one) => one.id === choice[id]) ?? rule.variants[0]!;
  const distribution = shape(id, variant.id, amount);
  return distribution && { distribution, rule: `${id}@${rule.version}`, variant: variant.id, means: variant.means };
}

function shape(id: string, variant: string, amount: Amount): Distribution | null {
  const { low, value, high, measure } = amount;
  const n = (value ?? low ?? high)!;
  if (id === "nothing") return point(0);
  if (id === "order-of-magnitude") {
    const unit = ORDER.find(([pattern]) => pattern.test(amount.words ?? ""))![1];
    return logUniform(2 * unit, 10 * unit);
  }
  if (id === "between" || id === "across-people")
    return ranged(id, variant, low ?? value ?? 0, high ?? value ?? 0, measure);
  if (measure !== "change" && !(n > 0)) return null;
  switch (id) {
    case "more-than":
    case "at-least": {
      const floor = low ?? n;
      if (measure === "share") return floor < 1 ? triangular(floor, floor, 1) : null;
      if (measure === "change") return null;
      if (variant === "order") return logUniform(floor, 10 * floor);
      return paretoBelow(floor, Math.max(nextRounder(floor), 1.001 * floor), variant === "implied-ceiling" ? 0.9 : 0.8);
    }
    case "up-to":
    case "no-more-than": {
      const most = high ?? n;
      if (measure === "change") return null;
      const under = logUniform(most / (variant === "near" ? 2 : 5), most);
      if (id === "no-more-than") return under;
      const past = measure === "share" ? Math.min(1, most * 1.2) : most * 1.2;
      return past > most
        ? mixture([
            { weight: 0.95, of: under },
            { weight: 0.05, of: logUniform(most, past) },
          ])
        : under;
    }
    case "estimated":
      if (variant === "half-as-much" && measure === "total") return lognormalBetween(n / 1.5, n * 1.5);
      return around(n, granularity(n, measure) / 2, measure);
    case "about":
      return around(n, granularity(n, measure) * (variant === "wide" ? 1 : 0.5), measure);
    default: {
      if (variant === "tenth") return around(n, Math.abs(n) / 10, measure);
      const half = lastPlace(n) / 2;
      if (!(half > 1e-12 * Math.abs(n))) return point(n);
      const even = uniform(n - half, n + half);
      return measure === "share" && n + half > 1 ? truncated(even, null, 1) : even;
    }
  }
}

function ranged(
  id: string,
  variant: string,
  low: number,
  high: number,
  measure: Amount["measure"],
): Distribution | null {
  if (low > high) return null;
  if (low === high) return point(low);
  if (id === "across-people")
    return variant === "middle" ? triangular(low, (low + high) / 2, high) : uniform(low, high);
  const mass = variant === "ninety" ? 0.9 : 0.8;
  if (measure === "share") return low > 0 && high < 1 ? logitNormalBetween(low, high, mass) : uniform(low, high);
  if (measure === "total" && low > 0) return lognormalBetween(low, high, mass);
  return measure === "total" ? uniform(low, high) : normalBetween(low, high, mass);
}

/** Peaked at `n`, with 9 of 10 within `reach`. */
function around(n: number, reach: number, measure: Amount["measure"]): Distribution {
  if (measure === "change") return reach > 1e-12 * Math.abs(n) ? normalBetween(n - reach, n + reach) : point(n);
  if (measure === "share") {
    const width = Math.min(reach, 0.9 * n, 0.9 * (1 - n));
    return width > 1e-12 ? logitNormalBetween(n - width, n + width) : point(n);
  }
  const width = Math.min(reach, 0.9 * n);
  if (!(width > 1e-12 * n)) return point(n);
  return lognormalBetween(n - width, n + width);
}

/** The place value of the last digit that is not 0: 10,000 for 30,000, 0.1 for 71.6. */
export function lastPlace(n: number): number {
  const [digits, exponent] = n.toExponential().split("e") as [string, string];
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

/**
 * How round a number is: the step to the next number that is as round (Krifka's scales of 1, 2, 5).
 * 30,000 → 10,000; 20 % → 5 points; 100,000 → 20,000; 150,000 → 50,000; 31,214 → 1.
 */
export function granularity(n: number, measure: Amount["measure"] = "total"): number {
  const shown = measure === "share" ? Number((n * 100).toPrecision(12)) : n;
  const place = lastPlace(Math.abs(shown));
  const count = Math.round(Math.abs(shown) / place);
  const steps = count === 1 ? 0.2 : count === 2 ? 0.5 : count % 10 === 5 && count > 10 ? 5 : 1;
  // Shares are counted by fives at most: nobody takes "about 70 %" for 60 to 80.
  const step = measure === "share" ? Math.min(5, place * steps) / 100 : place * steps;
  return step;
}

/** Round: few digits, and noughts after them; for shares, a multiple of five percent. */
export function isRound(n: number, measure: Amount["measure"] = "total"): boolean {
  if (n === 0) return false;
  const shown = measure === "share" ? Number((Math.abs(n) * 100).toPrecision(12)) : Math.abs(n);
  if (measure === "share") return shown % 5 === 0;
  const place = lastPlace(shown);
  return place >= 10 && shown / place < 100;
}

/** The next number that is rounder: the ceiling that "more than n" implies. 50,000 → 100,000; 52,000 → 60,000. */
export function nextRounder(n: number): number {
  const place = lastPlace(n);
  const count = Math.round(n / place);
  if (count >= 10) return (Math.floor(count / 10) + 1) * 10 * place;
  const next = [2, 5, 10].find((step) => step > count)!;
  return next * place;
}
