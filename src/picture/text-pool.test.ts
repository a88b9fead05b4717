import fc from "fast-check";
import { expect, test } from "vitest";
import { poolTexts, TextPool } from "./text-pool.ts";

test("every text comes back as it went in, in any script", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20 })), (texts) => {
      const well = texts.map((text) => text.toWellFormed());
      const pool = new TextPool(poolTexts(well));
      expect(Array.from({ length: pool.length }, (_, n) => pool.text(n))).toEqual(well);
    }),
  );
});

test("a byte order mark at the start of a text is kept", () => {
  const pool = new TextPool(poolTexts(["\ufeffa", "b"]));
  expect(pool.text(0)).toBe("\ufeffa");
});

test("a text longer than the first piece of memory is kept whole", () => {
  const long = "긴".repeat(100_000);
  expect(new TextPool(poolTexts(["a", long, "b"])).text(1)).toBe(long);
});
