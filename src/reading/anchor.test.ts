import fc from "fast-check";
import { expect, test } from "vitest";
import { anchor } from "./anchor.ts";

const text =
  "In 2016 the ministry issued 300 permits. Later it issued 300 permits again. An estimated 30,000 labourers now work in eastern Russia, mostly as cheap construction workers.";
const quote = (exact: string, start: number | null = null, prefix = "", suffix = "") => ({
  exact,
  prefix,
  suffix,
  start,
});

test.each([
  {
    q: quote("An estimated 30,000 labourers"),
    state: "exact",
    words: "An estimated 30,000 labourers",
    why: "the same words",
  },
  {
    q: quote("issued 300 permits", null, "Later it "),
    state: "exact",
    words: "issued 300 permits",
    at: 50,
    why: "of two places the one with its context",
  },
  {
    q: quote("issued 300 permits", 50),
    state: "exact",
    words: "issued 300 permits",
    at: 50,
    why: "of two places the one nearest to where it was",
  },
  {
    q: quote("An estimated 30,000 laborers now work in eastern Russia"),
    state: "approximate",
    words: "An estimated 30,000 labourers now work in eastern Russia",
    why: "one letter was added",
  },
  { q: quote("An estimated 50,000 teachers stay in western Poland today"), state: "lost", why: "too little is left" },
  { q: quote(""), state: "lost", why: "no words stand nowhere" },
])("an anchor is $state: $why", ({ q, state, words, at }) => {
  const found = anchor(text, q);
  expect(found.state).toBe(state);
  if (words !== undefined) expect(text.slice(found.start!, found.end!)).toBe(words);
  if (at !== undefined) expect(found.start).toBe(at);
});

test("a lost quote still shows the nearest place and its score", () => {
  const found = anchor(text, quote("An estimated 12,345 labourers never walked to eastern Russia"));
  expect(found.state).toBe("lost");
  expect(found.start).not.toBeNull();
  expect(found.score).toBeGreaterThan(0.4);
});

/** The textbook table over the whole text: fewest edits of any substring. */
function fewestEdits(haystack: string, needle: string): number {
  let row = Array.from({ length: haystack.length + 1 }, () => 0);
  for (let i = 1; i <= needle.length; i++) {
    const next = [i];
    for (let j = 1; j <= haystack.length; j++)
      next[j] = Math.min(row[j - 1]! + (needle[i - 1] === haystack[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
    row = next;
  }
  return Math.min(...row);
}

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(..."abcdefgh 김철"), minLength: min, maxLength: max });

test("agrees with the textbook table on short quotes with few edits", () => {
  fc.assert(
    fc.property(
      letters(0, 60),
      letters(8, 30),
      fc.nat(2),
      letters(0, 60),
      fc.nat(1000),
      (before, exact, edits, after, seed) => {
        let changed = exact;
        for (let i = 0; i < edits; i++) {
          const at = (seed * (i + 7)) % changed.length;
          changed = `${changed.slice(0, at)}z${changed.slice(at + 1)}`;
        }
        const whole = before + changed + after;
        const found = anchor(whole, { exact, prefix: "", suffix: "", start: null });
        const least = fewestEdits(whole, exact);
        if (least > Math.floor(exact.length * 0.25)) return;
        expect(Math.round((1 - found.score) * exact.length)).toBe(least);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test("whatever is asked, the place lies within the text", () => {
  fc.assert(
    fc.property(letters(0, 200), letters(0, 80), (whole, exact) => {
      const found = anchor(whole, { exact, prefix: "ab", suffix: "cd", start: 3 });
      if (found.start === null || found.end === null) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeLessThanOrEqual(whole.length);
      expect(found.start).toBeLessThanOrEqual(found.end);
    }),
    { seed: 4 },
  );
});
