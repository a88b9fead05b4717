import fc from "fast-check";
import { expect, test } from "vitest";
import { type NameKind, nameKinds } from "./kind.ts";
import { NameTooLongError, readName } from "./read-name.ts";

const roles = (text: string, kind: NameKind): string =>
  readName(text, kind)
    .tokens.map((token) => `${token.latin}:${token.role}`)
    .join(" ");

test.each<{ text: string; kind: NameKind; read: string; why: string }>([
  {
    text: "Dr. José María O'Neill-Santos",
    kind: "person",
    read: "dr:title jose:name maria:name oneill:name santos:name",
    why: "a title, marks, an apostrophe, a hyphen",
  },
  { text: "LO, Stephen", kind: "person", read: "lo:name stephen:name", why: "before a comma a particle is a surname" },
  { text: "Osama bin Laden", kind: "person", read: "osama:name bin:particle laden:name", why: "a particle inside" },
  {
    text: "Abd al-Rahman Yasin",
    kind: "person",
    read: "abdrahman:name yasin:name",
    why: "abd and what follows are one name",
  },
  { text: "عبد الرحمن", kind: "person", read: "abdrhmn:name", why: "the same in Arabic" },
  {
    text: "L.X.C. Aviation",
    kind: "organisation",
    read: "lxc:name aviation:sector",
    why: "dots between single letters vanish",
  },
  {
    text: "Societatea cu Răspundere Limitată PRO TRAFFIC",
    kind: "organisation",
    read: "societateacuraspunderelimitata:legal pro:name traffic:name",
    why: "a legal form of several words with marks",
  },
  {
    text: "Fund VIII L.P.",
    kind: "organisation",
    read: "fund:kind viii:number lp:legal",
    why: "a roman numeral is a number",
  },
  {
    text: "조선철산총무역회사",
    kind: "organisation",
    read: "choson:place cholsan:name chong:generic muyok:sector hoesa:legal",
    why: "known words cut out of an unspaced name",
  },
  { text: "M/V CHONG CHON GANG", kind: "vessel", read: "chong:name chon:name gang:name", why: "a ship's prefix goes" },
  { text: "Рутin", kind: "person", read: "pytin:name", why: "a word of look-alike letters of two scripts" },
  {
    text: "Завод № ٣٩",
    kind: "organisation",
    read: "zavod:kind no:grammar 39:number",
    why: "digits of another script",
  },
])("$text: $why", ({ text, kind, read }) => {
  expect(roles(text, kind)).toBe(read);
});

test.each([
  { text: "", why: "nothing" },
  { text: " ,.-– ", why: "punctuation" },
  { text: "🙂🙃", why: "emoji" },
  { text: "\u0301\u0302", why: "marks without letters" },
  { text: "\u200b\u202e\u2066", why: "only steering characters" },
  { text: "\u0000\u0007", why: "control characters" },
])("nothing to compare is said, not searched for: $why", ({ text }) => {
  expect(readName(text, "person").empty).toBe(true);
});

test("a name over 1,000 characters is refused with what to do", () => {
  expect(() => readName("a".repeat(1001), "person")).toThrow(NameTooLongError);
  expect(() => readName(`${" ".repeat(5000)}Kim`, "person")).not.toThrow();
});

test("any text is read, and its scripts are told", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...nameKinds), (text, kind) => {
      const name = readName(text, kind);
      expect(name.tokens.length).toBeLessThanOrEqual(40);
      for (const token of name.tokens) expect(Number.isFinite(token.weight)).toBe(true);
      expect(name.empty).toBe(!name.tokens.some((token) => token.weight > 0));
    }),
    { numRuns: 500 },
  );
  expect(readName("Мокран LLC 목란", "organisation").scripts).toEqual(["Cyrl", "Latn", "Hang"]);
});
