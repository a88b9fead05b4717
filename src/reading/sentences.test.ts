import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "./language.ts";
import { sentencesOf } from "./sentences.ts";

const cut = (text: string, language: Language = "en"): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

type Row = readonly [language: Language, sentences: readonly string[], why: string];

const rows: readonly Row[] = [
  [
    "en",
    ["He paid $1.5 million to Mr. Kim in the U.S. Treasury case.", "Then he left."],
    "decimals, titles, initials of states",
  ],
  ["en", ["They met in Washington, D.C.", "The talks failed."], "an abbreviation before a word that begins sentences"],
  [
    "en",
    ["Sanctions were billed as the “toughest ever.”", "Trade has suffered."],
    "a quote that closes after the stop",
  ],
  ["en", ["“Stop!” he said.", "They stopped."], "a small letter goes on"],
  ["en", ["See No. 5 and Sec. 321 of the Act.", "It holds."], "numbers of things"],
  ["en", ["J. K. Smith wrote it.", "Nobody read it."], "initials"],
  ["en", ["It was adopted.12", "The Council agreed."], "a footnote between stop and space"],
  ["en", ["Executive Order (E.O.) 13722 applies.", "It is law."], "an abbreviation in brackets"],
  ["ru", ["В 2017 г. Россия приняла 5 тыс. рабочих, т. е. больше.", "Однако квота упала."], "г., тыс., т. е."],
  ["ru", ["Им платили 500 долл. США в месяц.", "А. В. Иванов это подтвердил."], "a currency before capitals, initials"],
  ["ru", ["Он получил 30 тыс. руб.", "Рабочие получили меньше."], "a measure before a common word"],
  ["zh", ["共有5000人。", "是吗？", "是的！"], "wide stops need no space"],
  ["zh", ["他说：“没有工人。”", "调查仍在继续。"], "a quote that closes after the stop"],
  ["ko", ['"있었다."라고 그는 말했다.', "3.5만 명이다."], "a particle glued to a quotation"],
  ["de", ["Am 17. Oktober kamen z. B. 20 Mann.", "Dr. Müller zahlte 1,5 Mio. Euro."], "ordinals and abbreviations"],
  ["fr", ["M. Dupont a payé 1,5 million d’euros.", "Il est parti."], "a title"],
  ["es", ["El Sr. Pérez pagó 1.500 euros en EE. UU. y México.", "Se fue."], "a title and a state"],
];

test.each(rows)("%s %j: %s", (language, sentences) => {
  const joint = language === "zh" ? "" : " ";
  expect(cut(sentences.join(joint), language)).toEqual(sentences);
});

test("a line break inside a paragraph ends nothing, a heading, an item and a blank line do", () => {
  const text = `WORKERS ABROAD
The programme of the state sends workers to many countries of the
World, and their wages are sent home. It has
grown since 2012.

- first item of the list
- second item of the list
1. third item
Last paragraph of the text.`;
  expect(cut(text)).toEqual([
    "WORKERS ABROAD",
    "The programme of the state sends workers to many countries of the\nWorld, and their wages are sent home.",
    "It has\ngrown since 2012.",
    "- first item of the list",
    "- second item of the list",
    "1. third item",
    "Last paragraph of the text.",
  ]);
});

const plain = fc
  .array(fc.constantFrom("workers", "left", "the", "port", "in", "spring", "quietly", "rain"), {
    minLength: 2,
    maxLength: 8,
  })
  .map((words) => `${words[0]![0]!.toUpperCase()}${words.join(" ").slice(1)}`);
const closing = fc.constantFrom(".", "!", "?", "?!", ".”", ".)");

test("agrees with Intl.Segmenter on text without abbreviations", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, closing), { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.map(([words, stop]) => words + stop).join(" ");
      const expected = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
      expect(cut(text)).toEqual(expected);
    }),
  );
});

test("sentences never overlap, stand in order and leave out nothing but space", () => {
  const hostile = fc.string({ unit: fc.constantFrom(..."ab A.。!?\n\t \u00a0”)(1-*Дю가。"), maxLength: 200 });
  fc.assert(
    fc.property(hostile, fc.constantFrom<Language>("en", "ru", "ko", "zh", "de", "fr", "es"), (text, language) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text, language)) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("a stretch without a stop is cut, so that no sentence is unbounded", () => {
  for (const text of ["word ".repeat(20_000), "x".repeat(100_000), "漢".repeat(50_000)])
    for (const { start, end } of sentencesOf(text, "en")) expect(end - start).toBeLessThanOrEqual(12_100);
});
