import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTexts } from "./compare.ts";
import { transcribedAgreement } from "./transcribed.ts";

test.each([
  { query: "贝拉克·奥巴马", candidate: "Barack Obama", same: true, why: "consonants kept, vowels added" },
  { query: "ウラジーミル・プーチン", candidate: "Vladimir Putin", same: true, why: "ji for di, chi for ti" },
  { query: "贝拉克·奥巴马", candidate: "Michelle Obama", same: false, why: "another given name" },
  { query: "ウラジーミル・プーチン", candidate: "Dmitry Medvedev", same: false, why: "another man" },
])("$query and $candidate: $why", ({ query, candidate, same }) => {
  expect(compareTexts(query, candidate, "person").score >= 0.7).toBe(same);
});

test("agreement never passes 0.9, and too few consonants say nothing", () => {
  const sound = fc.string({ unit: fc.constantFrom(..."aeioubdfghjklmnprstvzcS"), maxLength: 40 });
  fc.assert(
    fc.property(sound, sound, fc.constantFrom("Hani" as const, "Kana" as const), (a, b, script) => {
      const value = transcribedAgreement(a, script, b);
      expect(value).toBeLessThanOrEqual(0.9);
      expect(value).toBeGreaterThanOrEqual(-1);
    }),
  );
  expect(transcribedAgreement("ao", "Hani", "obama")).toBe(-1);
});
