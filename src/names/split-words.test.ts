import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKinds } from "./kind.ts";
import { splitWords } from "./split-words.ts";
import { tidy } from "./tidy.ts";

test("words of plain letters are cut as they are beside a sign that is looked at letter by letter", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abz019 ,-"), maxLength: 40 });
  const long = fc.integer({ min: 95, max: 210 }).map((length) => "x".repeat(length));
  fc.assert(
    fc.property(fc.oneof(text, long), fc.constantFrom(...nameKinds), (plain, kind) => {
      expect(splitWords(plain, kind)).toEqual(splitWords(`${plain} .`, kind));
    }),
    { numRuns: 2000 },
  );
});

test("letters that no form of Unicode changes are only made small", () => {
  const ranges = [
    [0x20, 0x7e],
    [0xc0, 0xff],
    [0x401, 0x451],
    [0xac00, 0xd7a3],
    [0x4e00, 0x9fff],
    [0x300, 0x34e],
  ] as const;
  const unit = fc.oneof(
    ...ranges.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      const slow = text
        .normalize("NFKC")
        .replace(/(\p{M}{4})\p{M}+/gu, "$1")
        .toLowerCase()
        .normalize("NFC");
      expect(tidy(text)).toBe(slow);
    }),
    { numRuns: 5000 },
  );
});
