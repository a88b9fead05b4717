import fc from "fast-check";
import { expect, test } from "vitest";
import { Credits } from "./credits.ts";

test("each query gives a word the largest of its weights, whatever the order and however many words", () => {
  const gift = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 8 }));
  const credits = new Credits();
  fc.assert(
    fc.property(fc.array(gift, { maxLength: 4000 }), (gifts) => {
      const given = new Map<number, number>();
      credits.begin();
      for (const [word, weight] of gifts) {
        const before = given.get(word) ?? 0;
        expect(credits.more(word, weight)).toBe(Math.max(0, weight - before));
        given.set(word, Math.max(before, weight));
      }
    }),
    { numRuns: 60 },
  );
});
