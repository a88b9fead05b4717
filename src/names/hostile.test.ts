/** Names made to hurt: each is answered or refused in bounded work, which `bench/names/hostile.ts` times. */
import { expect, test } from "vitest";
import { compareTexts } from "./compare.ts";
import { hostileNames } from "./hostile-names.ts";
import { buildNameIndex, NameIndex } from "./name-index.ts";
import { NameTooLongError, readName } from "./read-name.ts";

test.each(hostileNames())("$why: read, or refused by name", ({ text }) => {
  for (const kind of ["person", "organisation", "vessel", "other"] as const) {
    try {
      const name = readName(text, kind);
      expect(name.tokens.length).toBeLessThanOrEqual(40);
      const { score } = compareTexts(text, "Kim Jong Un", kind);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      const index = new NameIndex(buildNameIndex([{ text: "Kim Jong Un", kind, owner: 1, weak: false }]));
      expect(index.find(name, { limit: 5, cutoff: 0 }).length).toBeLessThanOrEqual(1);
    } catch (error) {
      expect(error).toBeInstanceOf(NameTooLongError);
    }
  }
});

test("look-alike letters do not hide a name, digits of any script are digits", () => {
  expect(compareTexts("Кim Jоng Un", "Kim Jong Un", "person").score).toBeGreaterThanOrEqual(0.9);
  expect(compareTexts("Factory ٩٥", "Factory 95", "organisation").score).toBeGreaterThanOrEqual(0.9);
  expect(compareTexts("K\u200bim J\u202eong Un", "Kim Jong Un", "person").score).toBeGreaterThanOrEqual(0.9);
});
