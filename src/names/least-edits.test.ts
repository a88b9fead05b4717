import fc from "fast-check";
import { expect, test } from "vitest";
import { substitutionCost, weightedDistance } from "./distance.ts";
import { LeastEdits, LONGEST_ROW } from "./least-edits.ts";

const column = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
const word = fc.string({ unit: fc.constantFrom(..."abdehiklmnrstuy0"), minLength: 1, maxLength: 12 });
const edits = new LeastEdits();

/** The longest common subsequence of alike letters, from its definition. */
function common(a: string, b: string): number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const alike = substitutionCost(a.charCodeAt(i - 1), b.charCodeAt(j - 1)) < 10;
      const met = alike ? lengths[i - 1]![j - 1]! + 1 : 0;
      lengths[i]![j] = Math.max(met, lengths[i - 1]![j]!, lengths[i]![j - 1]!);
    }
  }
  return lengths[a.length]![b.length]!;
}

test("the bound never passes the weighted distance", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      edits.take(a);
      expect(edits.leastCost(column(b), 0, b.length)).toBeLessThanOrEqual(weightedDistance(a, b, 500));
    }),
    { numRuns: 5000 },
  );
});

test("where no letter is doubled or swapped the bound is what the longest common subsequence leaves", () => {
  const single = word.filter((text) => !/(.)\1/.test(text));
  fc.assert(
    fc.property(single, single, (a, b) => {
      const swaps = [...a].some((letter, i) => i > 0 && b.includes(letter + a[i - 1]!));
      if (swaps) return;
      const [left, right] = [a.length - common(a, b), b.length - common(a, b)];
      edits.take(a);
      const least = 10 * Math.min(left, right) + 6 * Math.abs(left - right);
      expect(edits.leastCost(column(b), 0, b.length)).toBe(least);
    }),
    { numRuns: 2000 },
  );
});

test("words too long for a row of bits, or of other letters, have no bound", () => {
  edits.take("a".repeat(LONGEST_ROW + 1));
  expect(edits.leastCost(column("xyz"), 0, 3)).toBe(0);
  edits.take("żółw");
  expect(edits.leastCost(column("xyz"), 0, 3)).toBe(0);
});
