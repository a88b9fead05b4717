import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf, probabilityOf, quantileOf } from "./distribution.ts";
import {
  type Amount,
  granularity,
  isRound,
  lastPlace,
  nextRounder,
  readAmount,
  ruleFor,
  wordingRules,
} from "./wording.ts";

const amount = (said: Partial<Amount>): Amount => ({
  bound: "exact",
  low: null,
  value: null,
  high: null,
  measure: "total",
  ...said,
});
const read = (said: Partial<Amount>, choice = {}) => readAmount(amount(said), choice)!;
const three = (said: Partial<Amount>, choice = {}): number[] => {
  const { distribution } = read(said, choice);
  return [0.05, 0.5, 0.95].map((p) => Number(quantileOf(distribution, p).toPrecision(3)));
};

test.each([
  {
    said: { bound: "at_least", low: 50_000 },
    rule: "more-than",
    are: [50_800, 61_600, 123_000],
    why: "more than 50,000",
  },
  {
    said: { bound: "at_least", low: 50_000, words: "at least" },
    rule: "at-least",
    are: [51_100, 67_400, 182_000],
    why: "at least leaves more open",
  },
  {
    said: { bound: "at_most", high: 10_000 },
    rule: "up-to",
    are: [2_180, 4_670, 10_000],
    why: "up to is a soft end, no centre",
  },
  {
    said: { bound: "at_most", high: 10_000, words: "fewer than" },
    rule: "no-more-than",
    are: [2_170, 4_470, 9_230],
    why: "fewer than is a hard end",
  },
  {
    said: { bound: "about", value: 30_000 },
    rule: "about",
    are: [25_000, 29_600, 35_000],
    why: "about a round number",
  },
  { said: { value: 30_000 }, rule: "about", are: [25_000, 29_600, 35_000], why: "a bare round number reads the same" },
  {
    said: { bound: "about", value: 0.2, measure: "share" },
    rule: "about",
    are: [0.175, 0.199, 0.225],
    why: "about 20 %",
  },
  { said: { value: 31_214 }, rule: "precise", are: [31_200, 31_200, 31_200], why: "a number that is not round" },
  {
    said: { bound: "about", value: 30_000, words: "an estimated 30,000" },
    rule: "estimated",
    are: [20_000, 30_000, 45_000],
    why: "somebody's model",
  },
  {
    said: { bound: "range", low: 1.2e9, high: 2.3e9 },
    rule: "between",
    are: [1.09e9, 1.66e9, 2.52e9],
    why: "a stated range is too narrow",
  },
  {
    said: { bound: "range", low: 120, high: 150, spread: "people" },
    rule: "across-people",
    are: [122, 135, 149],
    why: "pay across people: the mean lies within",
  },
  {
    said: { bound: "range", low: 0.7, high: 0.9, measure: "share" },
    rule: "between",
    are: [0.658, 0.821, 0.916],
    why: "a range of a share",
  },
  {
    said: { bound: "about", low: 20_000, words: "tens of thousands" },
    rule: "order-of-magnitude",
    are: [21_700, 44_700, 92_300],
    why: "only the order of magnitude",
  },
  { said: { value: 0 }, rule: "nothing", are: [0, 0, 0], why: "no permits is no permits" },
] as const)("$why", ({ said, rule, are }) => {
  expect(read(said).rule).toBe(`${rule}@1`);
  expect(three(said)).toEqual(are);
});

test("more than 50,000 is never read as 50,000", () => {
  const { distribution } = read({ bound: "at_least", low: 50_000 });
  expect(probabilityOf(distribution, 50_000)).toBe(0);
  expect(meanOf(distribution)).toBeGreaterThan(70_000);
});

test("another variant is used when asked for, and named", () => {
  const said = { bound: "at_least", low: 50_000 } as const;
  expect(read(said, { "more-than": "echo" }).variant).toBe("echo");
  expect(three(said, { "more-than": "echo" })[2]).toBe(182_000);
  expect(read(said, { "more-than": "no such" }).variant).toBe("implied-ceiling");
});

test("every rule has a reason in print and every variant says what it means", () => {
  expect(new Set(wordingRules.map(({ id }) => id)).size).toBe(wordingRules.length);
  for (const { literature, variants, reads } of wordingRules) {
    expect(literature.length).toBeGreaterThan(0);
    for (const { means } of variants) expect(means.length).toBeGreaterThan(0);
    expect(reads.length).toBeGreaterThan(0);
  }
});

test.each([
  { n: 30_000, step: 10_000, round: true, next: 50_000 },
  { n: 50_000, step: 10_000, round: true, next: 100_000 },
  { n: 100_000, step: 20_000, round: true, next: 200_000 },
  { n: 150_000, step: 50_000, round: true, next: 200_000 },
  { n: 52_000, step: 1_000, round: true, next: 60_000 },
  { n: 31_214, step: 1, round: false, next: 31_220 },
  { n: 1.2e9, step: 1e8, round: true, next: 2e9 },
])("$n has the step $step", ({ n, step, round, next }) => {
  expect(granularity(n)).toBe(step);
  expect(isRound(n)).toBe(round);
  expect(nextRounder(n)).toBe(next);
});

test.each([
  { n: 71.6, is: 0.1 },
  { n: 17, is: 1 },
  { n: 20, is: 10 },
  { n: 2.5, is: 0.1 },
])("the last digit of $n stands for $is", ({ n, is }) => {
  expect(lastPlace(n)).toBe(is);
});

test.each([
  { said: { bound: "at_least", low: 0 }, why: "a floor of nothing says nothing" },
  { said: {}, why: "no number" },
  { said: { bound: "range", low: 5, high: 2 }, why: "ends the wrong way about" },
] as const)("not read: $why", ({ said }) => {
  expect(readAmount(amount(said))).toBeNull();
});

test("whatever is read keeps to its bound, and shares stay shares", () => {
  const size = fc.oneof(
    fc.double({ min: 1e-3, max: 1e10, noNaN: true }),
    fc.integer({ min: 1, max: 1e10 }),
    fc.integer({ min: 1, max: 999 }).map((n) => n * 1000),
  );
  fc.assert(
    fc.property(
      size,
      fc.constantFrom("at_least", "about", "exact", "at_most"),
      fc.constantFrom("total", "share"),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (n, bound, measure, p) => {
        const value = measure === "share" ? (n / 1e10) * 0.99 + 0.001 : n;
        const reading = readAmount(amount({ bound, value, measure }));
        const x = quantileOf(reading!.distribution, p);
        expect(x).toBeGreaterThan(0);
        if (measure === "share") expect(x).toBeLessThanOrEqual(1);
        if (bound === "at_least") expect(x).toBeGreaterThanOrEqual(value);
      },
    ),
    { numRuns: 300 },
  );
});

test("an amount with nothing in it has no rule", () => {
  expect(ruleFor(amount({}))).toBeNull();
});
