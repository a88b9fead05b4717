import { expect, test } from "vitest";
import { hanjaReadings, koreanGivenSyllables, koreanSurnames } from "./korean-syllables.ts";

const HANGUL = /^[가-힣]$/;

test("every reading of a Han character is one Hangul syllable, and none is given twice", () => {
  for (const [character, readings] of Object.entries(hanjaReadings)) {
    expect([...character]).toHaveLength(1);
    expect(character).toMatch(/^\p{Script=Han}$/u);
    const each = readings.split("/");
    for (const reading of each) expect(reading, character).toMatch(HANGUL);
    expect(new Set(each).size, character).toBe(each.length);
  }
});

test("at least 1,800 characters are read", () => {
  expect(Object.keys(hanjaReadings).length).toBeGreaterThanOrEqual(1800);
});

test.each([
  { han: "金正恩", hangul: "김정은", why: "the surname's reading before the metal's" },
  { han: "李永浩", hangul: "리영호", why: "base reading, as the North writes it" },
  { han: "崔龍海", hangul: "최룡해", why: "traditional form" },
  { han: "崔龙海", hangul: "최룡해", why: "simplified form" },
  { han: "沈載喆", hangul: "심재철", why: "심 as a surname, 침 elsewhere" },
  { han: "車明洙", hangul: "차명수", why: "차 as a surname, 거 elsewhere" },
  { han: "平壤", hangul: "평양", why: "a place" },
  { han: "貿易會社", hangul: "무역회사", why: "words of companies" },
  { han: "羅先", hangul: "라선", why: "base reading of a place" },
])("$han reads $hangul: $why", ({ han, hangul }) => {
  expect([...han].map((character) => hanjaReadings[character]?.[0]).join("")).toBe(hangul);
});

test("every character of a listed surname is read as that surname", () => {
  for (const surname of koreanSurnames) {
    for (const hanja of surname.hanja) {
      const readings = [...hanja].map((character) => hanjaReadings[character]?.split("/") ?? []);
      readings.forEach((each, at) => {
        expect(each, `${hanja} ${surname.hangul}`).toContain(surname.hangul[at]);
      });
    }
  }
});

test("at least 120 surnames stand once each with spellings in Latin and Cyrillic letters", () => {
  expect(koreanSurnames.length).toBeGreaterThanOrEqual(120);
  expect(new Set(koreanSurnames.map((each) => each.hangul)).size).toBe(koreanSurnames.length);
  for (const each of koreanSurnames) {
    for (const spelling of each.latin) expect(spelling, each.hangul).toMatch(/^[a-zŏŭ']+$/);
    expect(new Set(each.latin).size, each.hangul).toBe(each.latin.length);
    for (const spelling of each.cyrillic) expect(spelling, each.hangul).toMatch(/^[а-яё]+$/);
    expect(each.why).toMatch(/\S/);
  }
});

test("shares of surnames come to nearly all Koreans", () => {
  const sum = koreanSurnames.reduce((total, each) => total + each.perMille, 0);
  expect(sum).toBeGreaterThan(950);
  expect(sum).toBeLessThan(1050);
});

test("at least 250 given-name syllables are spelt, and their shares come to about a thousand", () => {
  expect(koreanGivenSyllables.length).toBeGreaterThanOrEqual(250);
  expect(new Set(koreanGivenSyllables.map((each) => each.hangul)).size).toBe(koreanGivenSyllables.length);
  for (const each of koreanGivenSyllables) expect(each.hangul).toMatch(HANGUL);
  const sum = koreanGivenSyllables.reduce((total, each) => total + each.perMille, 0);
  expect(Math.abs(sum - 1000)).toBeLessThan(2);
});

test.each([
  { hangul: "정", spellings: ["jong", "jung", "jeong", "chong", "chung"] },
  { hangul: "은", spellings: ["un", "eun"] },
  { hangul: "철", spellings: ["chol", "chul", "cheol", "ch'ŏl"] },
  { hangul: "영", spellings: ["yong", "young", "yeong", "yŏng"] },
  { hangul: "혁", spellings: ["hyok", "hyuk", "hyeok"] },
  { hangul: "룡", spellings: ["ryong", "yong"] },
  { hangul: "식", spellings: ["sik", "shik"] },
])("$hangul is spelt $spellings", ({ hangul, spellings }) => {
  expect(koreanGivenSyllables.find((each) => each.hangul === hangul)?.latin).toEqual(expect.arrayContaining(spellings));
});

test("철 and 춘, 식 and 국 share no spelling", () => {
  const latin = (hangul: string): readonly string[] =>
    koreanGivenSyllables.find((each) => each.hangul === hangul)?.latin ?? [];
  expect(latin("철").filter((each) => latin("춘").includes(each))).toEqual([]);
  expect(latin("식").filter((each) => latin("국").includes(each))).toEqual([]);
});
