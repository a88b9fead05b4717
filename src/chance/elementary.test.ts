import fc from "fast-check";
import { expect, test } from "vitest";
import { exp, expMinusOne, log, logColumn, logistic, logit, logOnePlus, power } from "./elementary.ts";

/** Evenly in its range: `fc.double` is even over bit patterns, so nearly always next to nothing. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000);

const ulps = (a: number, b: number): number => Math.abs(a - b) / (Math.abs(b) * 2 ** -52 || 5e-324);

test("the exponential agrees with the engine's to two units of the last place", () => {
  fc.assert(
    fc.property(between(-700, 709), (x) => {
      expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 5000 },
  );
});

test("the logarithm agrees with the engine's to two units of the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), between(0.5, 2), (x, y) => {
      expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      expect(ulps(log(y), Math.log(y))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  { f: exp, x: 0, is: 1, why: "e⁰" },
  { f: exp, x: -800, is: 0, why: "too small to hold" },
  { f: exp, x: 800, is: Number.POSITIVE_INFINITY, why: "too large to hold" },
  { f: exp, x: Number.NaN, is: Number.NaN, why: "nothing in, nothing out" },
  { f: exp, x: 709.7, is: Math.exp(709.7), why: "the last that fits" },
  { f: log, x: 1, is: 0, why: "ln 1" },
  { f: log, x: 0, is: Number.NEGATIVE_INFINITY, why: "the limit" },
  { f: log, x: -1, is: Number.NaN, why: "no real logarithm" },
  { f: log, x: 5e-324, is: Math.log(5e-324), why: "the least number there is" },
  { f: (x: number) => power(x, 2), x: -3, is: 9, why: "whole powers of a negative" },
  { f: (x: number) => power(x, 0.5), x: 9, is: 3, why: "a root" },
  { f: (x: number) => power(x, -2), x: 2, is: 0.25, why: "a negative power" },
  { f: (x: number) => power(x, 2.5), x: 4, is: 32, why: "a broken power" },
])("elementary function at $x: $why", ({ f, x, is }) => {
  if (Number.isNaN(is)) expect(f(x)).toBeNaN();
  else if (Number.isFinite(is) && is !== 0) expect(f(x) / is).toBeCloseTo(1, 13);
  else expect(f(x)).toBe(is);
});

test("small differences keep their digits", () => {
  fc.assert(
    fc.property(fc.oneof(between(-0.3, 0.3), fc.double({ min: -0.3, max: 0.3, noNaN: true })), (x) => {
      expect(ulps(expMinusOne(x), Math.expm1(x))).toBeLessThanOrEqual(16);
      expect(ulps(logOnePlus(x), Math.log1p(x))).toBeLessThanOrEqual(16);
    }),
  );
});

test("odds and shares undo each other", () => {
  fc.assert(
    fc.property(between(-20, 20), (x) => {
      expect(logit(logistic(x))).toBeCloseTo(x, 6);
    }),
  );
});

test("logarithms of a column agree with one by one, whatever stands in it", () => {
  const value = fc.oneof(
    fc.double({ min: 1e-320, max: 1e308, noNaN: true }),
    fc.double({ min: 0.9, max: 1.1, noNaN: true }),
    fc.constantFrom(0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 5e-324),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      logColumn(Float64Array.from(values)).forEach((found, i) => {
        const one = log(values[i]!);
        if (Number.isFinite(one)) expect(Math.abs(found - one)).toBeLessThanOrEqual(1e-15 * (1 + Math.abs(one)));
        else expect(found).toBe(one);
      });
    }),
    { numRuns: 2000 },
  );
});
