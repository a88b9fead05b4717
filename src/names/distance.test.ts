import fc from "fast-check";
import { expect, test } from "vitest";
import { FULL_EDIT, gapAt, leastVowels, substitutionCost, vowelsOf, weightedDistance } from "./distance.ts";

const name = fc.string({ unit: fc.constantFrom(..."abikyh0 '김철"), maxLength: 8 });

/** Optimal string alignment, straight from its definition: no rows, no limit. */
function textbook(
  a: string,
  b: string,
  gap: (text: string, at: number) => number,
  swap: number,
  substitute: (x: number, y: number) => number,
): number {
  const known = new Map<string, number>();
  const cost = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = Number.POSITIVE_INFINITY;
    if (i === 0 && j === 0) best = 0;
    if (i > 0) best = Math.min(best, cost(i - 1, j) + gap(a, i - 1));
    if (j > 0) best = Math.min(best, cost(i, j - 1) + gap(b, j - 1));
    if (i > 0 && j > 0)
      best = Math.min(best, cost(i - 1, j - 1) + substitute(a.charCodeAt(i - 1), b.charCodeAt(j - 1)));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      best = Math.min(best, cost(i - 2, j - 2) + swap);
    known.set(key, best);
    return best;
  };
  return cost(a.length, b.length);
}

test("weighted edits agree with the textbook, up to the limit", () => {
  fc.assert(
    fc.property(name, name, fc.nat(60), (a, b, limit) => {
      const slow = textbook(a, b, gapAt, 6, substitutionCost);
      expect(weightedDistance(a, b, limit)).toBe(Math.min(slow, limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { a: "pak", b: "park", cost: FULL_EDIT, why: "a consonant gained is a whole edit" },
  { a: "mohamed", b: "mohammed", cost: 3, why: "a doubled letter is a spelling habit" },
  { a: "abdlah", b: "badlah", cost: 6, why: "two letters swapped are one slip" },
  { a: "fund8", b: "fund9", cost: 2 * FULL_EDIT, why: "digits are never a slip" },
])("$a ~ $b costs $cost tenths: $why", ({ a, b, cost }) => {
  expect(weightedDistance(a, b, 100)).toBe(cost);
});

test("what differing vowels cost at least never passes the weighted distance of words without doubled letters", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."abdeiklmnorstu"), minLength: 1, maxLength: 9 })
    .filter((text) => !/(.)\1/.test(text));
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(leastVowels(vowelsOf(a), vowelsOf(b))).toBeLessThanOrEqual(weightedDistance(a, b, 500));
    }),
  );
  expect(leastVowels(vowelsOf("mohamad"), vowelsOf("mhmd"))).toBe(18);
  expect(leastVowels(vowelsOf("kim"), vowelsOf("kem"))).toBe(0);
});
