/** The Korean tables are well formed: readings are Hangul syllables, spellings are letters, nothing stands twice. */
import { expect, test } from "vitest";
import * as hanja from "./hanja-readings.ts";
import * as korean from "./korean-syllables.ts";

test("every reading of a Han character is one Hangul syllable, or several parted by a stroke", () => {
  const readings = Object.entries(hanja.hanjaReadings);
  expect(readings.length).toBeGreaterThan(1500);
  expect(
    readings.filter(([character, reading]) => [...character].length !== 1 || !/^[가-힣](\/[가-힣])*$/.test(reading)),
  ).toEqual([]);
});

test("surnames are Hangul with at least one Latin spelling, each entered once", () => {
  const surnames = korean.koreanSurnames.map((surname) => surname.hangul);
  expect(surnames.length).toBeGreaterThan(80);
  expect(new Set(surnames).size).toBe(surnames.length);
  expect(
    korean.koreanSurnames.filter((surname) => !/^[가-힣]{1,2}$/.test(surname.hangul) || surname.latin.length === 0),
  ).toEqual([]);
});

test.each([
  { character: "金", reading: "김" },
  { character: "正", reading: "정" },
  { character: "恩", reading: "은" },
  { character: "朝", reading: "조" },
  { character: "鮮", reading: "선" },
])("$character is read $reading", ({ character, reading }) => {
  expect(hanja.hanjaReadings[character]?.split("/")).toContain(reading);
});
