import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, type Span } from "../web/src/review/cut-text.ts";

/** The definition, place by place: at each letter the spans that hold it, the shortest first. */
const heldAt = (spans: readonly Span[], at: number): readonly string[] =>
  spans
    .filter(({ start, end }) => start <= at && at < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ id }) => id);

test("the pieces are the text, and each letter's piece names the claims that hold it", () => {
  const span = fc.record({ start: fc.integer({ min: -1, max: 24 }), end: fc.integer({ min: -1, max: 26 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 8 }), (text, places) => {
      const spans = places.map(({ start, end }, i) => ({ id: `c${i}`, start, end }));
      const pieces = cutText(text, spans);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const inside = spans.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
      for (const { start, text: words, ids } of pieces)
        for (let at = start; at < start + words.length; at++)
          expect([...ids].sort()).toEqual([...heldAt(inside, at)].sort());
    }),
  );
});

test("of overlapping claims the shortest comes first", () => {
  const pieces = cutText("one two three", [
    { id: "long", start: 0, end: 13 },
    { id: "short", start: 4, end: 7 },
  ]);
  expect(pieces.map(({ ids }) => ids)).toEqual([["long"], ["short", "long"], ["long"]]);
});
