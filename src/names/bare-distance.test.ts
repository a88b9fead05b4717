import fc from "fast-check";
import { expect, test } from "vitest";
import { bareDistance, readAs, silent, unwritten } from "./bare-distance.ts";

/** The least cost of laying a bare word against a full one, from its definition. */
function textbook(bare: string, full: string): number {
  const known = new Map<string, number>();
  const cost = (i: number, j: number): number => {
    if (i === 0 && j === 0) return 0;
    const at = `${i},${j}`;
    const before = known.get(at);
    if (before !== undefined) return before;
    const options: number[] = [];
    if (i > 0) options.push(cost(i - 1, j) + silent(bare.charCodeAt(i - 1), i === bare.length));
    if (j > 0) options.push(cost(i, j - 1) + unwritten(full.charCodeAt(j - 1), j === 1, j === full.length));
    if (i > 0 && j > 0)
      options.push(cost(i - 1, j - 1) + readAs(bare.charCodeAt(i - 1), full.charCodeAt(j - 1), i === 1));
    const best = Math.min(...options);
    known.set(at, best);
    return best;
  };
  return cost(bare.length, full.length);
}

test("a word without vowels lies as far from a full one as its definition says", () => {
  const sound = fc.string({ unit: fc.constantFrom(..."aeiouvhmndstk"), maxLength: 8 });
  fc.assert(
    fc.property(sound, sound, (bare, full) => {
      expect(bareDistance(bare, full)).toBe(textbook(bare, full));
    }),
    { numRuns: 2000 },
  );
});

test("Muhammad reads out of four letters, and is not Muhammadi", () => {
  expect(bareDistance("mhmd", "muhamad")).toBe(0);
  expect(bareDistance("mhmd", "muhamadi")).toBeGreaterThan(0);
});
