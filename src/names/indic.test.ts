import { expect, test } from "vitest";
import { compareTexts } from "./compare.ts";
import { romaniseIndic, romaniseThai } from "./indic.ts";

test.each([
  { text: "नरेन्द्र", latin: "narendr", why: "a virama joins consonants, the last a is silent" },
  { text: "राम", latin: "ram", why: "Devanagari" },
  { text: "রহমান", latin: "rahaman", why: "Bengali, by the same places in its block" },
  { text: "முருகன்", latin: "murukan", why: "Tamil writes k for g" },
  { text: "ਸਿੰਘ", latin: "singh", why: "Gurmukhi with a nasal sign" },
])("$text is $latin: $why", ({ text, latin }) => {
  expect(romaniseIndic(text)).toBe(latin);
});

test.each([
  { text: "เอก", latin: "oek", why: "the vowel before its consonant is read after it" },
  { text: "สมชาย", latin: "smchay", why: "the short o is not written" },
  { text: "ศักดิ์", latin: "sakd", why: "a silenced letter and its mark are gone" },
])("$text is $latin: $why", ({ text, latin }) => {
  expect(romaniseThai(text)).toBe(latin);
});

test.each([
  { query: "สมชาย", candidate: "Somchai" },
  { query: "नरेन्द्र मोदी", candidate: "Narendra Modi" },
])("$query meets $candidate", ({ query, candidate }) => {
  expect(compareTexts(query, candidate, "person").score).toBeGreaterThanOrEqual(0.7);
});
