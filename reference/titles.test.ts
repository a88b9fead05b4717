import { expect, test } from "vitest";
import { honorifics, particles, vesselPrefixes } from "./titles.ts";

const tables = [
  { name: "honorifics", words: honorifics.map((each) => `${each.language} ${each.word}`), least: 250 },
  { name: "particles", words: particles.map((each) => each.word), least: 70 },
  { name: "prefixes of ships", words: vesselPrefixes.map((each) => each.word), least: 50 },
];

test.each(tables)("at least $least $name stand once each, lower case and NFC", ({ words, least }) => {
  expect(words.length).toBeGreaterThanOrEqual(least);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  for (const word of words) expect(word).toBe(word.toLowerCase().normalize("NFC").trim());
});

test("titles of two words stay together", () => {
  const words = honorifics.map((each) => each.word);
  expect(words).toEqual(expect.arrayContaining(["vice marshal", "lt. gen.", "brigadier general", "prime minister"]));
});

test.each([
  { word: "m/v", kind: "motor", place: "before" },
  { word: "т/х", kind: "motor", place: "before" },
  { word: "m/t", kind: "tanker", place: "before" },
  { word: "fishing vessel", kind: "fishing", place: "before" },
  { word: "号", kind: "any", place: "after" },
])("$word is $kind, $place the name", ({ word, kind, place }) => {
  expect(vesselPrefixes.find((each) => each.word === word)).toEqual({ word, kind, place });
});
