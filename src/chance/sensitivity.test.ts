import fc from "fast-check";
import { expect, test } from "vitest";
import { cholesky, correlate, groupsOf } from "./correlate.ts";
import { drawFromNormal, toNormal } from "./distribution-column.ts";
import { DistributionError } from "./faults.ts";
import { mean, variance } from "./quantiles.ts";
import { type Game, narrowing, shapleyEffects, shapleyValues, sobolIndices } from "./sensitivity.ts";
import { sobolColumn } from "./sobol.ts";
import { Stream, seedOf } from "./streams.ts";

const n = 8192;
const normals = (dimension: number, name: string): Float64Array =>
  toNormal(sobolColumn(dimension, seedOf(1, name), new Float64Array(n)));

/** f of columns of normal scores, as a game of swapping. */
function game(players: number, f: (x: readonly number[]) => number): Game {
  const a = Array.from({ length: players }, (_, j) => normals(j, `a${j}`));
  const b = Array.from({ length: players }, (_, j) => normals(players + j, `b${j}`));
  return (mask) => {
    const columns = a.map((column, j) => (mask[j] === 1 ? b[j]! : column));
    return Float64Array.from({ length: n }, (_, i) => f(columns.map((column) => column[i]!)));
  };
}

test("a product of lognormals has the indices that the closed form gives", () => {
  // For a product, 1 + CV² = Π(1 + cvⱼ²); first = cvⱼ²/CV², total = cvⱼ²·Π(others)/CV² (Sobol' 2001).
  const sigmas = [0.21, 0.366, 0.07];
  const squares = sigmas.map((s) => Math.expm1(s * s));
  const all = squares.reduce((product, v) => product * (1 + v), 1) - 1;
  const indices = sobolIndices(
    3,
    game(3, (x) => Math.exp(x.reduce((sum, z, j) => sum + sigmas[j]! * z, 0))),
  )!;
  squares.forEach((v, j) => {
    const { first, firstError, total, totalError } = indices[j]!;
    const wantedTotal = (v * (all + 1)) / (1 + v) / all;
    // Points that are even miss by far less than the error for chance that is reported.
    expect(Math.abs(first - v / all)).toBeLessThan(firstError);
    expect(Math.abs(first - v / all)).toBeLessThan(0.01);
    expect(Math.abs(total - wantedTotal)).toBeLessThan(totalError);
    expect(Math.abs(total - wantedTotal)).toBeLessThan(0.01);
  });
});

test("the Ishigami function has its published indices", () => {
  // Ishigami & Homma 1990, a = 7, b = 0.1: S = 0.3139, 0.4424, 0; ST = 0.5576, 0.4424, 0.2437.
  const even = (d: number, name: string): Float64Array =>
    sobolColumn(d, seedOf(2, name), new Float64Array(n)).map((u) => (2 * u - 1) * Math.PI);
  const [a, b] = [0, 3].map((from) => [0, 1, 2].map((j) => even(from + j, `${from}${j}`)));
  const run: Game = (mask) => {
    const [x, y, z] = [0, 1, 2].map((j) => (mask[j] ? b![j]! : a![j]!));
    return Float64Array.from(
      { length: n },
      (_, i) => Math.sin(x![i]!) * (1 + 0.1 * z![i]! ** 4) + 7 * Math.sin(y![i]!) ** 2,
    );
  };
  const wanted = [
    [0.3139, 0.5576],
    [0.4424, 0.4424],
    [0, 0.2437],
  ];
  sobolIndices(3, run)!.forEach(({ first, total }, j) => {
    expect(Math.abs(first - wanted[j]![0]!)).toBeLessThan(0.02);
    expect(Math.abs(total - wanted[j]![1]!)).toBeLessThan(0.02);
  });
});

test("Shapley effects of a sum are the shares of the variance", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 2, maxLength: 5 }), (weights) => {
      const effects = shapleyEffects(
        weights.length,
        game(weights.length, (x) => x.reduce((sum, z, j) => sum + weights[j]! * z, 0)),
        new Stream(1, "s"),
      )!;
      const all = weights.reduce((sum, w) => sum + w * w, 0);
      effects.forEach((effect, j) => {
        expect(Math.abs(effect - weights[j]! ** 2 / all)).toBeLessThan(0.02);
      });
    }),
    { numRuns: 8 },
  );
});

test("orders by chance give the Shapley effects of all subsets", () => {
  const weights = [1, 2, 0.5, 1, 1, 0.3, 0.7, 1, 1.5, 0.2];
  const all = weights.reduce((sum, w) => sum + w * w, 0);
  const effects = shapleyEffects(
    10,
    game(10, (x) => x.reduce((sum, z, j) => sum + weights[j]! * z, 0)),
    new Stream(1, "s"),
    16,
  )!;
  effects.forEach((effect, j) => {
    expect(Math.abs(effect - weights[j]! ** 2 / all)).toBeLessThan(0.02);
  });
  expect(effects.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
});

test("an answer that does not vary hangs on nothing", () => {
  expect(
    sobolIndices(
      2,
      game(2, () => 5),
    ),
  ).toBeNull();
  expect(
    shapleyEffects(
      2,
      game(2, () => 5),
      new Stream(1, "s"),
    ),
  ).toBeNull();
});

/** Over all orders of joining, one by one. */
function textbookShapley(players: number, worth: (set: number) => number): number[] {
  const values = new Array<number>(players).fill(0);
  let orders = 0;
  const walk = (set: number, gains: readonly number[]): void => {
    if (set === (1 << players) - 1) {
      orders++;
      gains.forEach((gain, j) => {
        values[j]! += gain;
      });
      return;
    }
    for (let j = 0; j < players; j++)
      if (!((set >> j) & 1)) walk(set | (1 << j), gains.with(j, worth(set | (1 << j)) - worth(set)));
  };
  walk(0, new Array<number>(players).fill(0));
  return values.map((value) => value / orders);
}

test("Shapley values agree with the mean over all orders", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 32, maxLength: 32 }),
      (players, worths) => {
        const worth = (set: number): number => worths[set]!;
        const slow = textbookShapley(players, worth);
        shapleyValues(players, worth).forEach((value, j) => {
          expect(value).toBeCloseTo(slow[j]!, 9);
        });
      },
    ),
  );
});

test("knowing the only input closes the interval, knowing an idle one does not", () => {
  const [x, idle] = [normals(0, "x"), normals(1, "idle")];
  expect(narrowing(x, x)).toBeGreaterThan(0.85);
  expect(narrowing(x, idle)).toBeLessThan(0.1);
  expect(narrowing(new Float64Array(100).fill(3), idle.subarray(0, 100))).toBe(0);
});

test("correlated scores have the correlation asked for, and each keeps its own distribution", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -95, max: 95 }).map((hundredths) => hundredths / 100),
      (rho) => {
        const columns = [normals(0, "p"), normals(1, "q")];
        correlate(columns, ["p", "q"], [{ a: "p", b: "q", rho }]);
        const [p, q] = columns as [Float64Array, Float64Array];
        const together = p.reduce((sum, x, i) => sum + x * q[i]!, 0) / n;
        expect(Math.abs(together - rho)).toBeLessThan(0.02);
        expect(Math.abs(variance(q) - 1)).toBeLessThan(0.02);
        expect(Math.abs(mean(drawFromNormal({ kind: "uniform", low: 0, high: 1 }, q)) - 0.5)).toBeLessThan(0.005);
      },
    ),
    { numRuns: 20 },
  );
});

test("a product of correlated lognormals is as wide as the closed form says", () => {
  // The logarithm of the product is normal with variance s² + t² + 2ρst.
  for (const rho of [-0.5, 0, 0.5]) {
    const columns = [normals(0, "p"), normals(1, "q")];
    correlate(columns, ["p", "q"], [{ a: "p", b: "q", rho }]);
    const logs = columns[0]!.map((x, i) => 0.21 * x + 0.366 * columns[1]![i]!);
    expect(variance(logs) / (0.21 ** 2 + 0.366 ** 2 + 2 * rho * 0.21 * 0.366)).toBeCloseTo(1, 1);
  }
});

test("a Cholesky factor gives the matrix back", () => {
  const m = [
    [1, 0.5, 0.2],
    [0.5, 1, -0.3],
    [0.2, -0.3, 1],
  ];
  const l = cholesky(m, ["a", "b", "c"]);
  for (const [i, row] of m.entries())
    for (const [j, x] of row.entries()) {
      let sum = 0;
      for (let k = 0; k <= Math.min(i, j); k++) sum += l[i]![k]! * l[j]![k]!;
      expect(sum).toBeCloseTo(x, 12);
    }
});

test.each([
  {
    set: [
      ["a", "b", 0.9],
      ["b", "c", 0.9],
      ["a", "c", -0.9],
    ],
    why: "three that cannot all hold",
  },
  { set: [["a", "z", 0.5]], why: "a name that is not there" },
  { set: [["a", "b", 1.5]], why: "more than a correlation can be" },
  { set: [["a", "a", 0.5]], why: "an input with itself" },
] as const)("refused: $why", ({ set }) => {
  const wanted = set.map(([a, b, rho]) => ({ a, b, rho }));
  const names = ["a", "b", "c"];
  expect(() => {
    groupsOf(names, wanted);
    correlate(
      names.map((name, d) => normals(d, name)),
      names,
      wanted,
    );
  }).toThrow(DistributionError);
});

test("inputs that hang together are one group", () => {
  expect(
    groupsOf(
      ["a", "b", "c", "d"],
      [
        { a: "d", b: "b", rho: 0.4 },
        { a: "a", b: "c", rho: 0 },
      ],
    ),
  ).toEqual([["a"], ["b", "d"], ["c"]]);
});
