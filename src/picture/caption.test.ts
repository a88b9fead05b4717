import fc from "fast-check";
import { expect, test } from "vitest";
import { type CaptionChoice, captionRank, isBetterCaption } from "./caption.ts";

const of = (text: string, prop = "name", datasets = 1): CaptionChoice => ({ text, rank: captionRank(prop)!, datasets });

test.each([
  { best: of("Zeta Trading"), other: of("Alpha", "alias"), why: "a name before an alias" },
  {
    best: of("Mokran LLC"),
    other: of("ООО «Мокран»", "name", 3),
    why: "Latin letters before others, however many say so",
  },
  { best: of("Kim Yong Chol", "name", 2), other: of("Kim Yong Chul", "name", 1), why: "what more lists say" },
  { best: of("Namgang Trading"), other: of("NAMGANG TRADING"), why: "not all in capitals" },
  { best: of("Alpha"), other: of("Beta"), why: "else the first by code units" },
  { best: of("김영철"), other: of("김영철", "alias"), why: "without a Latin name, the name still" },
])("$why: $best.text rather than $other.text", ({ best, other }) => {
  expect(isBetterCaption(best, other)).toBe(true);
  expect(isBetterCaption(other, best)).toBe(false);
});

test("properties that name nothing give no caption", () => {
  expect(captionRank("birthDate")).toBeUndefined();
});

test("of two different captions one is the better, and the choice among three does not depend on the order", () => {
  const choice = fc.record({
    text: fc.constantFrom("Abc", "ABC", "Где", "ГДЕ", "김", "12", ""),
    rank: fc.nat(1),
    datasets: fc.integer({ min: 1, max: 2 }),
  });
  const best = (all: readonly CaptionChoice[]) => all.reduce((a, b) => (isBetterCaption(b, a) ? b : a));
  fc.assert(
    fc.property(choice, choice, choice, (a, b, c) => {
      expect(best([a, b, c])).toEqual(best([c, b, a]));
      expect(best([b, a, c])).toEqual(best([a, b, c]));
    }),
  );
});
