import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareAbove, combineRoots, type Effect, randomEffects } from "./combine.ts";
import { type Distribution, lognormalBetween, point, quantileOf } from "./distribution.ts";

const effect = fc.record({
  mean: fc.double({ min: -20, max: 20, noNaN: true }),
  sd: fc.double({ min: 0.05, max: 3, noNaN: true }),
});
const effects = fc.array(effect, { minLength: 2, maxLength: 12 });

/** The textbook: the tau squared at which Q equals its degrees of freedom, by halving. */
function bisected(of: readonly Effect[]): { tau: number; mean: number } {
  const at = (between: number) => {
    const w = of.map(({ sd }) => 1 / (sd * sd + between));
    const total = w.reduce((a, b) => a + b, 0);
    const mean = of.reduce((sum, { mean: m }, i) => sum + w[i]! * m, 0) / total;
    return { mean, q: of.reduce((sum, { mean: m }, i) => sum + w[i]! * (m - mean) ** 2, 0) };
  };
  let [low, high] = [0, 1e4];
  if (at(0).q <= of.length - 1) return { tau: 0, mean: at(0).mean };
  for (let i = 0; i < 300; i++) {
    const middle = (low + high) / 2;
    if (at(middle).q > of.length - 1) low = middle;
    else high = middle;
  }
  return { tau: Math.sqrt(low), mean: at(low).mean };
}

test("random effects agree with halving until Q equals its degrees of freedom", () => {
  fc.assert(
    fc.property(effects, (of) => {
      const [fast, slow] = [randomEffects(of), bisected(of)];
      expect(fast.tau).toBeCloseTo(slow.tau, 5);
      expect(fast.mean).toBeCloseTo(slow.mean, 5);
      expect(fast.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test("shifting and stretching the scale shifts and stretches the pool; the order of roots does not matter", () => {
  fc.assert(
    fc.property(effects, fc.double({ min: -5, max: 5, noNaN: true }), fc.constantFrom(0.5, 2, 4), (of, by, times) => {
      const plain = randomEffects(of);
      const moved = randomEffects(of.map(({ mean, sd }) => ({ mean: mean * times + by, sd: sd * times })).reverse());
      expect(moved.mean).toBeCloseTo(plain.mean * times + by, 6);
      expect(moved.tau).toBeCloseTo(plain.tau * times, 5);
      expect(moved.chance).toBeCloseTo(plain.chance, 9);
    }),
  );
});

test("a chi-square's tail agrees with its density added up in small steps", () => {
  const gammaOfHalf = (n: number): number =>
    n === 1 ? Math.sqrt(Math.PI) : n === 2 ? 1 : (n / 2 - 1) * gammaOfHalf(n - 2);
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 40, noNaN: true }), fc.integer({ min: 2, max: 15 }), (x, k) => {
      const density = (t: number) => (t ** (k / 2 - 1) * Math.exp(-t / 2)) / (2 ** (k / 2) * gammaOfHalf(k));
      const steps = 4000;
      let below = 0;
      for (let i = 0; i < steps; i++) below += (density(((i + 0.5) * x) / steps) * x) / steps;
      expect(chiSquareAbove(x, k)).toBeCloseTo(1 - below, 4);
    }),
    { numRuns: 40 },
  );
  expect(chiSquareAbove(3.841458820694124, 1)).toBeCloseTo(0.05, 9);
});

const root = fc
  .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 1.1, max: 4, noNaN: true }))
  .map(([middle, width]) => lognormalBetween(middle / width, middle * width));

test("what is combined lies between its roots", () => {
  fc.assert(
    fc.property(fc.array(root, { minLength: 2, maxLength: 6 }), (roots) => {
      const combined = combineRoots(roots)!;
      const middles = roots.map((each) => quantileOf(each, 0.5));
      expect(combined.p50).toBeGreaterThanOrEqual(Math.min(...middles) * 0.999);
      expect(combined.p50).toBeLessThanOrEqual(Math.max(...middles) * 1.001);
      expect(combined.roots).toBe(roots.length);
    }),
  );
});

const around = (middle: number): Distribution => lognormalBetween(middle / 1.2, middle * 1.2);

test.each([
  { roots: [100, 104, 97], method: "random effects", why: "as far apart as their own doubt" },
  { roots: [100, 400], method: "mixture", why: "four times apart" },
  { roots: [100, 101, 900], method: "mixture", why: "one of three stands alone" },
])("$why: $method", ({ roots, method }) => {
  expect(combineRoots(roots.map(around))!.method).toBe(method);
});

test("roots that disagree keep both their values within the range, as a product would not", () => {
  const apart = combineRoots([around(100), around(1000)])!;
  expect(apart.p5).toBeLessThan(100);
  expect(apart.p95).toBeGreaterThan(1000);
});

test("one root is not combined, and a root at nothing only stands beside", () => {
  expect(combineRoots([around(5)])).toBeNull();
  expect(combineRoots([point(0), around(5)])!.method).toBe("mixture");
});
