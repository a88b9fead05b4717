import { expect, test } from "vitest";
import { chineseSurnames, palladius, wadeGiles } from "./han-names.ts";

test("about 400 syllables are spelt in both systems", () => {
  expect(Object.keys(wadeGiles).length).toBeGreaterThanOrEqual(395);
  expect(Object.keys(palladius)).toEqual(Object.keys(wadeGiles));
  for (const [pinyin, cyrillic] of Object.entries(palladius)) {
    expect(pinyin).toMatch(/^[a-zü]+$/);
    expect(cyrillic, pinyin).toMatch(/^[а-яё]+$/);
    expect(wadeGiles[pinyin], pinyin).toMatch(/^[a-zêü']+$/);
  }
});

test.each([
  { pinyin: "zhong", wade: "chung", cyrillic: "чжун", why: "zh and -ong" },
  { pinyin: "qing", wade: "ch'ing", cyrillic: "цин", why: "q" },
  { pinyin: "xu", wade: "hsü", cyrillic: "сюй", why: "u after x is ü" },
  { pinyin: "si", wade: "ssu", cyrillic: "сы", why: "a buzzing vowel" },
  { pinyin: "ji", wade: "chi", cyrillic: "цзи", why: "j" },
  { pinyin: "guo", wade: "kuo", cyrillic: "го", why: "-uo after g" },
  { pinyin: "duo", wade: "to", cyrillic: "до", why: "-uo after d" },
  { pinyin: "tian", wade: "t'ien", cyrillic: "тянь", why: "-ian" },
  { pinyin: "hui", wade: "hui", cyrillic: "хуэй", why: "not the letters that Russian avoids" },
  { pinyin: "yue", wade: "yüeh", cyrillic: "юэ", why: "no initial" },
  { pinyin: "ren", wade: "jên", cyrillic: "жэнь", why: "r" },
])("$pinyin is $wade and $cyrillic: $why", ({ pinyin, wade, cyrillic }) => {
  expect(wadeGiles[pinyin]).toBe(wade);
  expect(palladius[pinyin]).toBe(cyrillic);
});

test("at least 150 surnames stand once each, spelt in every system", () => {
  expect(chineseSurnames.length).toBeGreaterThanOrEqual(150);
  expect(new Set(chineseSurnames.map((each) => each.han)).size).toBe(chineseSurnames.length);
  for (const each of chineseSurnames) {
    expect(each.cyrillic, each.han).toMatch(/^[а-яё]+$/);
    expect([...each.han].length).toBe([...each.traditional].length);
    expect(each.cantonese.length, each.han).toBeGreaterThan(0);
    expect(new Set(each.cantonese).size, each.han).toBe(each.cantonese.length);
    for (const spelling of each.cantonese) expect(spelling).toMatch(/^[a-z]+$/);
  }
});
