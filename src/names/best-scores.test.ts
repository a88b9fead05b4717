import fc from "fast-check";
import { expect, test } from "vitest";
import { enter } from "./best-scores.ts";

test("the score to reach is the last of the best, as sorting them all would say", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (scores, limit) => {
        const best: number[] = [];
        let toReach = 0;
        for (const score of scores) toReach = enter(best, score, limit);
        const sorted = scores.toSorted((a, b) => b - a).slice(0, limit);
        expect(best).toEqual(sorted);
        expect(toReach).toBe(sorted.length < limit ? 0 : sorted.at(-1));
      },
    ),
  );
});
