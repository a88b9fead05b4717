import fc from "fast-check";
import { expect, test } from "vitest";
import { betaProbability, logGamma } from "./beta.ts";
import {
  beta,
  type Distribution,
  empirical,
  logitNormalBetween,
  lognormalBetween,
  logUniform,
  meanOf,
  mixture,
  normalBetween,
  paretoBelow,
  point,
  probabilityOf,
  quantileOf,
  triangular,
  truncated,
  uniform,
} from "./distribution.ts";
import { drawColumn, drawFromNormal, toNormal } from "./distribution-column.ts";
import { DistributionError } from "./faults.ts";
import { normalDensity, normalProbability, normalQuantile } from "./normal.ts";
import { mean, quantiles } from "./quantiles.ts";
import { sobolColumn } from "./sobol.ts";
import { Stream } from "./streams.ts";

/** Evenly in its range: `fc.double` is even over bit patterns, so nearly always next to nothing. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000);

const workers = lognormalBetween(50_000, 100_000);
const share = logitNormalBetween(0.7, 0.9);

/** One of each kind, so that every property below is asked of all of them. */
const kinds: readonly (readonly [string, Distribution])[] = [
  ["normal", normalBetween(-2, 5)],
  ["lognormal", workers],
  ["logit-normal", share],
  ["beta", beta(32.65, 7.72)],
  ["beta of two small parameters", beta(0.5, 0.7)],
  ["uniform", uniform(120, 150)],
  ["log-uniform", logUniform(10_000, 50_000)],
  ["triangular", triangular(1, 2, 5)],
  ["Pareto", paretoBelow(50_000, 100_000, 0.9)],
  ["truncated", truncated(workers, 60_000, 90_000)],
  [
    "mixture",
    mixture([
      { weight: 3, of: workers },
      { weight: 1, of: uniform(180_000, 220_000) },
    ]),
  ],
  [
    "mixture with a point",
    mixture([
      { weight: 1, of: lognormalBetween(2, 3) },
      { weight: 1, of: uniform(2, 9) },
    ]),
  ],
];
const p = fc.oneof(between(1e-6, 1 - 1e-6), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }));

test.each(kinds)("%s: probability undoes quantile", (_, d) => {
  fc.assert(
    fc.property(p, (x) => {
      expect(probabilityOf(d, quantileOf(d, x))).toBeCloseTo(x, 9);
    }),
  );
});

test.each(kinds)("%s: quantiles never fall", (_, d) => {
  fc.assert(
    fc.property(p, p, (x, y) => {
      const [low, high] = x < y ? [x, y] : [y, x];
      const later = quantileOf(d, high);
      expect(quantileOf(d, low)).toBeLessThanOrEqual(later + 1e-11 * Math.abs(later));
    }),
  );
});

test.each(kinds)("%s: a drawn column has the quantiles and the mean that theory gives", (_, d) => {
  const n = 65_536;
  const column = drawColumn(d, sobolColumn(3, 77, new Float64Array(n)));
  const wanted = [0.05, 0.25, 0.5, 0.75, 0.95];
  // A scrambled net has one point in each of n even classes, so a quantile is off by one class at most.
  quantiles(column, wanted).forEach((x, i) => {
    expect(probabilityOf(d, x)).toBeCloseTo(wanted[i]!, 4);
  });
  expect(mean(column) / meanOf(d)).toBeCloseTo(1, 2);
});

test.each(kinds)("%s: drawing from normal scores keeps their order", (_, d) => {
  const scores = toNormal(new Stream(1, "scores").fill(new Float64Array(3000)));
  const drawn = drawFromNormal(d, scores.slice());
  const order = Array.from(scores.keys()).sort((i, j) => scores[i]! - scores[j]!);
  for (let i = 1; i < order.length; i++)
    expect(drawn[order[i]!]!).toBeGreaterThanOrEqual(drawn[order[i - 1]!]! * (1 - 1e-9) - 1e-9);
});

test.each(kinds.filter(([name]) => !name.startsWith("mixture")))(
  "%s: a column agrees with its quantile function",
  (_, d) => {
    const probabilities = sobolColumn(1, 5, new Float64Array(8192));
    const drawn = drawColumn(d, probabilities.slice());
    for (let i = 0; i < drawn.length; i++) {
      const exact = quantileOf(d, probabilities[i]!);
      expect(Math.abs(drawn[i]! - exact)).toBeLessThanOrEqual(2e-8 * Math.abs(exact) + 2e-9);
    }
  },
);

test.each([
  { d: lognormalBetween(50_000, 100_000), at: 0.05, is: 50_000, why: "the interval's lower end" },
  { d: lognormalBetween(50_000, 100_000), at: 0.5, is: Math.sqrt(5e9), why: "the median is the geometric mean" },
  { d: lognormalBetween(1.2e9, 2.3e9, 0.8), at: 0.9, is: 2.3e9, why: "read as an 80 % interval" },
  { d: logitNormalBetween(0.7, 0.9), at: 0.95, is: 0.9, why: "a share's upper end" },
  { d: paretoBelow(50_000, 100_000, 0.9), at: 0.9, is: 100_000, why: "the implied ceiling" },
  {
    d: paretoBelow(50_000, 100_000, 0.9),
    at: 0.5,
    is: 50_000 * 2 ** (Math.LN2 / Math.LN10),
    why: "median of more than 50,000",
  },
  { d: triangular(0, 1, 2), at: 0.5, is: 1, why: "symmetric" },
  { d: empirical([3, 1, 2]), at: 0.5, is: 2, why: "the middle value" },
  { d: point(7), at: 0.3, is: 7, why: "no doubt at all" },
])("a quantile known in closed form: $why", ({ d, at, is }) => {
  expect(quantileOf(d, at) / is).toBeCloseTo(1, 6);
});

/** A textbook integral by Simpson's rule over normal scores. */
function integratedMean(d: Distribution): number {
  let sum = 0;
  const steps = 4000;
  for (let i = 0; i <= steps; i++) {
    const z = -7.5 + (15 * i) / steps;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4;
    sum += weight * normalDensity(z) * quantileOf(d, normalProbability(z));
  }
  return (sum * 15) / steps / 3;
}

test.each(kinds)("%s: the mean agrees with an integral", (_, d) => {
  expect(meanOf(d) / integratedMean(d)).toBeCloseTo(1, 3);
});

test("the inverse normal undoes the cumulative normal, deep into the tails", () => {
  fc.assert(
    fc.property(between(-7, 7), (z) => {
      const lower = z < 0 ? normalQuantile(normalProbability(z)) : -normalQuantile(normalProbability(-z));
      expect(lower).toBeCloseTo(z, 10);
    }),
  );
});

test("the cumulative normal has the values of the printed tables", () => {
  expect(normalProbability(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalProbability(-3)).toBeCloseTo(0.001349898031630095, 16);
  expect(normalProbability(-6) / 9.865876450376946e-10).toBeCloseTo(1, 11);
});

test("the incomplete beta agrees with sums of binomial terms", () => {
  // P(Beta(a, b) ≤ x) = P(Binomial(a + b − 1, x) ≥ a) for whole a and b.
  const binomial = (n: number, k: number): number => {
    let c = 1;
    for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i;
    return c;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (a, b, x) => {
        const n = a + b - 1;
        let tail = 0;
        for (let k = a; k <= n; k++) tail += binomial(n, k) * x ** k * (1 - x) ** (n - k);
        expect(betaProbability(x, a, b)).toBeCloseTo(tail, 12);
      },
    ),
  );
});

test("the logarithm of the gamma function gives factorials", () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
    factorial *= n;
  }
});

test.each([
  { make: () => uniform(2, 1), why: "ends the wrong way about" },
  { make: () => lognormalBetween(0, 5), why: "a lognormal never reaches 0" },
  { make: () => logitNormalBetween(0.5, 1), why: "a share of 1 has no log-odds" },
  { make: () => truncated(uniform(0, 1), 2, 3), why: "nothing is left" },
  { make: () => mixture([]), why: "nothing to mix" },
  { make: () => paretoBelow(0, 1, 0.9), why: "a Pareto needs a floor" },
])("refused: $why", ({ make }) => {
  expect(make).toThrow(DistributionError);
});

test("an outcome that few claim keeps its weight in a mixture", () => {
  const pool = mixture([
    { weight: 1, of: uniform(0, 1) },
    { weight: 3, of: uniform(10, 11) },
  ]);
  const column = drawColumn(pool, sobolColumn(0, 9, new Float64Array(4096)));
  expect(column.filter((x) => x < 1).length).toBe(1024);
});
