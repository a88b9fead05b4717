import fc from "fast-check";
import { expect, test } from "vitest";
import { joeKuo } from "./joe-kuo.ts";
import { mean, quantiles, variance } from "./quantiles.ts";
import { DIMENSIONS, directions, paddedColumn, reverseBits, sobolColumn } from "./sobol.ts";
import { mix, Stream, seedOf, shuffled } from "./streams.ts";

const column = (dimension: number, scramble: number, n: number): Float64Array =>
  sobolColumn(dimension, scramble, new Float64Array(n));

test("every dimension has one point in each even class, however it is scrambled", () => {
  fc.assert(
    fc.property(fc.nat(DIMENSIONS - 1), fc.integer(), fc.integer({ min: 0, max: 11 }), (dimension, scramble, m) => {
      const n = 2 ** m;
      const seen = new Set(Array.from(column(dimension, scramble, n), (x) => Math.floor(x * n)));
      expect(seen.size).toBe(n);
    }),
  );
});

test("the first two dimensions fill every box of equal area, for every shape of box", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 8 }), (a, b, split) => {
      const n = 256;
      const [x, y] = [column(0, a, n), column(1, b, n)];
      const [rows, columns] = [2 ** split, 2 ** (8 - split)];
      const boxes = new Set(Array.from(x, (v, i) => Math.floor(v * rows) * columns + Math.floor(y[i]! * columns)));
      expect(boxes.size).toBe(n);
    }),
  );
});

test("the second dimension begins as Joe and Kuo print it", () => {
  const v = directions(1);
  const plain = Array.from({ length: 8 }, (_, i) => {
    let x = 0;
    for (let gray = i ^ (i >>> 1), bit = 0; gray; gray >>>= 1, bit++) if (gray & 1) x ^= v[bit]!;
    return (x >>> 0) / 2 ** 32;
  });
  expect(plain).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]);
});

test("polynomials are those of their degree and initial numbers are odd and small enough", () => {
  for (const { degree, coefficients, initial } of joeKuo) {
    expect(initial.length).toBe(degree);
    expect(coefficients).toBeLessThan(2 ** Math.max(0, degree - 1) + (degree === 1 ? 1 : 0));
    initial.forEach((m, i) => {
      expect(m % 2).toBe(1);
      expect(m).toBeLessThan(2 ** (i + 1));
    });
  }
  expect(new Set(joeKuo.map(({ degree, coefficients }) => `${degree} ${coefficients}`)).size).toBe(joeKuo.length);
});

test("a block from a later place is the same as that part of the whole", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer(), fc.nat(200), (dimension, scramble, from) => {
      const whole = column(dimension, scramble, 300);
      const part = sobolColumn(dimension, scramble, new Float64Array(50), from);
      expect([...part]).toEqual([...whole.subarray(from, from + 50)]);
    }),
  );
});

test("scrambling is unbiased: the mean over scrambles of every point is one half", () => {
  const first = new Float64Array(4);
  for (let s = 0; s < 4000; s++)
    column(2, mix(s), 4).forEach((x, i) => {
      first[i]! += x / 4000;
    });
  // The standard error of a mean of 4,000 uniforms is 0.0046.
  for (const x of first) expect(Math.abs(x - 0.5)).toBeLessThan(0.018);
});

test("a product of four is integrated far closer than by chance", () => {
  const f = (columns: readonly Float64Array[]): number => {
    const n = columns[0]!.length;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += columns.reduce((product, c) => product * (c[i]! + 0.5), 1);
    return sum / n;
  };
  const miss = (make: (dimension: number, run: number) => Float64Array): number => {
    let squares = 0;
    for (let run = 0; run < 20; run++) squares += (f([0, 1, 2, 3].map((d) => make(d, run))) - 1) ** 2 / 20;
    return Math.sqrt(squares);
  };
  const even = miss((d, run) => column(d, seedOf(run, `d${d}`), 1024));
  const chance = miss((d, run) => new Stream(run, `d${d}`).fill(new Float64Array(1024)));
  expect(even).toBeLessThan(chance / 10);
});

test("bits are turned about", () => {
  fc.assert(
    fc.property(fc.integer(), (x) => {
      expect(reverseBits(reverseBits(x))).toBe(x);
    }),
  );
  expect(reverseBits(1) >>> 0).toBe(2 ** 31);
});

test("a dimension past the table is refused", () => {
  expect(() => directions(DIMENSIONS)).toThrow(RangeError);
  expect(DIMENSIONS).toBe(128);
});

test("streams of different names and seeds share nothing, and one name always gives the same", () => {
  const draw = (seed: number, name: string): number[] => [...new Stream(seed, name).fill(new Float64Array(64))];
  expect(draw(1, "workers")).toEqual(draw(1, "workers"));
  const all = [draw(1, "workers"), draw(2, "workers"), draw(1, "pay"), draw(1, "workerz")].flat();
  expect(new Set(all).size).toBe(all.length);
});

test("a stream is even: mean, variance and neighbours", () => {
  const x = new Stream(7, "even").fill(new Float64Array(100_000));
  expect(Math.abs(mean(x) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / x.length));
  expect(Math.abs(variance(x) - 1 / 12)).toBeLessThan(0.001);
  let together = 0;
  for (let i = 1; i < x.length; i++) together += ((x[i]! - 0.5) * (x[i - 1]! - 0.5) * 12) / x.length;
  expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(x.length));
});

test("an order by chance holds each number once", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer(), (n, seed) => {
      expect([...shuffled(n, new Stream(seed, "order"))].sort((a, b) => a - b)).toEqual(
        Array.from({ length: n }, (_, i) => i),
      );
    }),
  );
});

/** Hyndman & Fan's definition 7 on a sorted copy. */
function textbook(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return place === low ? sorted[low]! : sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
}

test("quantiles agree with a sorted copy, whatever the shape", () => {
  const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(0, 1, 5, 5, 1e300, -1e300));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 400 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (some, times, ps) => {
        const values = Array.from({ length: times }, (_, i) => some.map((x) => x + (i % 7))).flat();
        const found = quantiles(Float64Array.from(values), ps);
        ps.forEach((p, i) => {
          expect(found[i]).toBe(textbook(values, p));
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("quantiles of a heavy tail and of one repeated value", () => {
  const heavy = new Stream(3, "heavy").fill(new Float64Array(50_000)).map((u) => (1 - u) ** -4);
  const ps = [0, 0.001, 0.05, 0.5, 0.95, 0.999, 1];
  expect(quantiles(heavy, ps)).toEqual(ps.map((p) => textbook([...heavy], p)));
  expect(quantiles(new Float64Array(9000).fill(4), [0.05, 0.5])).toEqual([4, 4]);
});

test("a padded column is even in every first power of two, and unrelated to another and to the dimensions", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 11 }), (scramble, m) => {
      const part = paddedColumn(scramble, new Float64Array(2048)).subarray(0, 2 ** m);
      expect(new Set(Array.from(part, (x) => Math.floor(x * 2 ** m))).size).toBe(2 ** m);
    }),
  );
  const columns = [
    paddedColumn(1, new Float64Array(4096)),
    paddedColumn(2, new Float64Array(4096)),
    column(0, 3, 4096),
    column(5, 4, 4096),
  ];
  for (const [a, x] of columns.entries())
    for (const y of columns.slice(a + 1)) {
      const together = x.reduce((sum, v, i) => sum + (v - 0.5) * (y[i]! - 0.5) * 12, 0) / 4096;
      expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(4096));
    }
});
