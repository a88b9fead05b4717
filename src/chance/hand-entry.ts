/**
 * What a person types for an input: "50k to 100k", "about 20 %", "more than 50,000", "500 [USD/month]".
 *
 * `a to b` is a 90 % interval, as in Squiggle and Guesstimate: whoever types it says what they hold, they do not quote a
 * source. Words are read by the rules of `wording.ts`. A lone number is meant exactly.
 */
import {
  type Distribution,
  logitNormalBetween,
  lognormalBetween,
  normalBetween,
  point,
  uniform,
} from "./distribution.ts";
import { DistributionError } from "./faults.ts";
import { scaledBy } from "./pool.ts";
import { factorBetween, parseUnit, type Unit } from "./units.ts";
import { type Amount, readAmount } from "./wording.ts";

const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  "%": 0.01,
  percent: 0.01,
};
const NUMBER = String.raw`([+-]?[\d][\d,_ ]*(?:\.\d+)?(?:e[+-]?\d+)?)\s*(k|thousand|million|m|billion|bn|b|%|percent)?`;
const RANGE = new RegExp(`^(between\\s+)?${NUMBER}\\s*(?:to|and|–|-|\\.\\.)\\s*${NUMBER}$`, "i");
const BOUND = new RegExp(
  `^(more than|over|at least|up to|at most|no more than|fewer than|less than|about|around|some|roughly|an estimated)\\s+${NUMBER}$`,
  "i",
);
const ALONE = new RegExp(`^${NUMBER}$`, "i");

const bounds: Readonly<Record<string, NonNullable<Amount["bound"]>>> = {
  "more than": "at_least",
  over: "at_least",
  "at least": "at_least",
  "up to": "at_most",
  "at most": "at_most",
  "no more than": "at_most",
  "fewer than": "at_most",
  "less than": "at_most",
};

function numberOf(digits: string, size: string | undefined): number {
  return Number(digits.replace(/[,_ ]/g, "")) * (size === undefined ? 1 : sizes[size.toLowerCase()]!);
}

/** A distribution in `unit`; `text` may give its own unit in square brackets. Throws DistributionError and UnitError. */
export function readHandEntry(text: string, unit: Unit, measure: Amount["measure"] = "total"): Distribution {
  const [, said, own] = /^(.*?)\s*(?:\[([^\]]*)\])?\s*$/s.exec(text)!;
  const factor = own === undefined ? 1 : factorBetween(parseUnit(own), unit);
  return scaledBy(distributionIn(said!.trim(), text, measure), factor);
}

function distributionIn(said: string, text: string, measure: Amount["measure"]): Distribution {
  const range = RANGE.exec(said);
  if (range) {
    const [, between, a, aSize, b, bSize] = range;
    // "50 to 100k" means 50k: a size on the second number alone covers both.
    const [low, high] = [numberOf(a!, aSize ?? bSize), numberOf(b!, bSize)];
    if (!(low < high)) throw new DistributionError(`"${text}": the first number must be the smaller.`);
    if (between) return uniform(low, high);
    if (measure === "share" && low > 0 && high < 1) return logitNormalBetween(low, high);
    return low > 0 && measure !== "change" ? lognormalBetween(low, high) : normalBetween(low, high);
  }
  const bound = BOUND.exec(said);
  if (bound) {
    const word = bound[1]!.toLowerCase();
    const n = numberOf(bound[2]!, bound[3]);
    const reading = readAmount({
      bound: bounds[word] ?? "about",
      low: null,
      value: n,
      high: null,
      words: said,
      measure,
    });
    if (reading) return reading.distribution;
  }
  const alone = ALONE.exec(said);
  if (alone && Number.isFinite(numberOf(alone[1]!, alone[2]))) return point(numberOf(alone[1]!, alone[2]));
  throw new DistributionError(
    `"${text}": not understood. Write "50k to 100k" (9 of 10 within), "between 1 and 2" (evenly), "more than 50,000", "about 20 %" or a number; a unit may follow in square brackets.`,
  );
}
