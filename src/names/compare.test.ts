import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, compareTexts, scoreNames } from "./compare.ts";
import type { NameKind } from "./kind.ts";
import { type ReadName, readName } from "./read-name.ts";
import { MATCH, POSSIBLE } from "./threshold.ts";

test.each<{ query: string; candidate: string; kind: NameKind; why: string }>([
  { query: "김정은", candidate: "KIM, Jong Un", kind: "person", why: "Hangul and the DPRK's spelling" },
  { query: "金正恩", candidate: "Kim Jong-un", kind: "person", why: "Han characters read as Korean" },
  { query: "Ким Чен Ын", candidate: "김정은", kind: "person", why: "Russian spelling of Korean" },
  { query: "Gim Jeongeun", candidate: "Kim Jong Un", kind: "person", why: "Revised Romanisation, written together" },
  { query: "Paek Ch'ang-Ho", candidate: "PAEK CHANG-HO", kind: "person", why: "an apostrophe of McCune–Reischauer" },
  { query: "Владимир Владимирович Путин", candidate: "PUTIN, Vladimir Vladimirovich", kind: "person", why: "Cyrillic" },
  { query: "Chtcherbakov Sergueï", candidate: "Shcherbakov Sergei", kind: "person", why: "French spelling of Russian" },
  { query: "Shcherbakov Sergey", candidate: "Ščerbakov Sergej", kind: "person", why: "scientific spelling of Russian" },
  { query: "Abdul Rahman Yasin", candidate: "YASIN, Abdurrahman", kind: "person", why: "one Arabic name in two words" },
  { query: "A. N. Petrov", candidate: "Petrov Aleksandr Nikolayevich", kind: "person", why: "initials" },
  {
    query: "van der Berg Shipping Ltd",
    candidate: "Vanderberg Shipping Limited",
    kind: "organisation",
    why: "words run together",
  },
  {
    query: "조선철산총무역회사",
    candidate: "Korea Cholsan General Trading Corporation",
    kind: "organisation",
    why: "words translated, the name romanised",
  },
  { query: "Мокран ООО", candidate: "Mokran LLC", kind: "organisation", why: "legal forms of two countries" },
  { query: "M/V Chong Chon Gang", candidate: "CHONG CHON GANG", kind: "vessel", why: "a ship's prefix" },
])("$query is $candidate: $why", ({ query, candidate, kind }) => {
  expect(compareTexts(query, candidate, kind).score).toBeGreaterThanOrEqual(MATCH);
});

test.each<{ query: string; candidate: string; kind: NameKind; why: string }>([
  { query: "김종은", candidate: "김정은", kind: "person", why: "one syllable differs in Hangul" },
  { query: "Kim Yong Chol", candidate: "Kim Yong Chun", kind: "person", why: "one syllable differs in Latin" },
  { query: "Kim Myong-sik", candidate: "Kim Myong-guk", kind: "person", why: "one syllable differs" },
  { query: "Factory 95", candidate: "Factory 96", kind: "organisation", why: "numbers decide" },
  { query: "Snow Storm 1", candidate: "Snow Storm 2", kind: "vessel", why: "hull numbers decide" },
  {
    query: "Banco Alfa S.A.",
    candidate: "Banco Alfa México S.A.",
    kind: "organisation",
    why: "a country names another subsidiary",
  },
  { query: "Boris Abramov", candidate: "Roman Abramov", kind: "person", why: "another given name" },
  { query: "Ali bin Hasan Saleh", candidate: "Hasan bin Ali Saleh", kind: "person", why: "father and son" },
])("$query is not $candidate: $why", ({ query, candidate, kind }) => {
  expect(compareTexts(query, candidate, kind).score).toBeLessThan(MATCH);
});

const word = fc.constantFrom(
  ..."kim jong un 김정은 金正恩 ким чен al-Rahman Abdul محمد Ltd ООО trading 무역 95 VIII de Smith Šarić O'Neill 회사 (Korea), , 〒 Иванович J.".split(
    " ",
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const kind = fc.constantFrom<NameKind>("person", "organisation", "vessel", "other");

test("the reasons add up to the score, and the score alone is the same", () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, as) => {
      const [query, candidate] = [readName(a, as), readName(b, as)];
      const { score, because } = compareNames(query, candidate);
      expect(because.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 9);
      expect(scoreNames(query, candidate)).toBeCloseTo(score, 12);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1500 },
  );
});

/** Three letters alone: worth more where they are asked for than where a list has them. */
const isThreeLetters = ({ kind: as, tokens }: ReadName): boolean =>
  as !== "person" && tokens.some(({ role, latin }) => role === "name" && latin.length === 3);

test("a name is itself, and a comparison has no direction, three letters for a company apart", () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, as) => {
      const [query, candidate] = [readName(a, as), readName(b, as)];
      if (!query.empty) expect(scoreNames(query, query)).toBeGreaterThanOrEqual(MATCH);
      if (isThreeLetters(query) || isThreeLetters(candidate)) return;
      expect(scoreNames(query, candidate)).toBeCloseTo(scoreNames(candidate, query), 9);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  {
    query: "KPA",
    candidate: "Korean People's Army",
    kind: "organisation",
    found: true,
    why: "the letters are asked for",
  },
  {
    query: "Golden Crown Trading",
    candidate: "GCT",
    kind: "organisation",
    found: false,
    why: "three letters of a list fit many",
  },
  {
    query: "East Turkistan Islamic Party",
    candidate: "ETIP",
    kind: "organisation",
    found: true,
    why: "four hardly any",
  },
  {
    query: "Abu Anas",
    candidate: "AL-NUMAN, Aziz Salih",
    kind: "person",
    found: false,
    why: "a given name spells nobody's initials",
  },
  {
    query: "JC Delgado",
    candidate: "Jean-Claude Delgado",
    kind: "person",
    found: true,
    why: "two letters no syllable could be",
  },
] as const)("$query, $candidate: $why", ({ query, candidate, kind: as, found }) => {
  expect(compareTexts(query, candidate, as).score >= MATCH).toBe(found);
});

test("possible lies below match", () => {
  expect(POSSIBLE).toBeLessThan(MATCH);
});

test("a common name is never as strong as a rare one, and common words forgive less", () => {
  const score = (query: string, candidate: string, kind: "person" | "organisation"): number =>
    compareTexts(query, candidate, kind).score;
  expect(score("Mohammed Ahmed", "Mohammed Ahmed", "person")).toBeLessThan(
    score("Ruslan Dzharkinbayev", "Ruslan Dzharkinbayev", "person"),
  );
  expect(score("Global Dragon Trading Co., Ltd.", "Dragon Trading Limited", "organisation")).toBeLessThan(0.7);
  expect(score("Ryonbong General Trading Co., Ltd.", "Ryonbong Trading Limited", "organisation")).toBeGreaterThan(0.7);
  const { score: sum, because } = compareTexts("Mohammed Ahmed", "Mohammed Ahmed", "person");
  expect(because.some(({ feature }) => feature === "rarity")).toBe(true);
  expect(because.reduce((total, reason) => total + reason.score, 0)).toBeCloseTo(sum, 9);
});
