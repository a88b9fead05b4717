import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNameIndex } from "./build-name-index.ts";
import { compareForms } from "./compare-tokens.ts";
import { tablesOf, textAt } from "./name-tables.ts";
import { PlainWords } from "./plain-words.ts";
import { readSpellingOf } from "./spelling.ts";

const LEAST = 0.5;
const listed =
  "Kim Chol Hannah Mohammed Muhamad Abdulrahman Rahman Saifullah Schwarz Svarc Yusuf Joseph Ryugyong Chosun Cholsan Tretyakov Gaddafi Qadhafi Ann Anna Bhutvi Zukhurov Lee Li Ri Rhee Poutine Tchaikovsky Factory".split(
    " ",
  );
const tables = tablesOf(
  buildNameIndex(listed.map((text, owner) => ({ text, kind: "person" as const, owner, weak: false }))),
);
const plain = new PlainWords(tables);
const words = Array.from({ length: tables.wordStart.length - 1 }, (_, word) => word);

/** What reading both words gives: the textbook for the arrays. */
function slow(query: string, script: string, word: number): number {
  const text = textAt(tables.word, tables.wordStart, word);
  return compareForms(readSpellingOf(query, script), readSpellingOf(text, "Latn"), LEAST).value;
}

function agrees(query: string, script: string): void {
  plain.take(readSpellingOf(query, script), LEAST);
  for (const word of words) {
    if (!plain.meets(word)) continue;
    const expected = slow(query, script, word);
    const found = plain.valueOf(word);
    if (expected >= LEAST) expect(found, `${query} ${word}`).toBe(expected);
    else expect(found, `${query} ${word}`).toBeLessThan(LEAST);
  }
}

test("a word met in the arrays is worth what it is worth when both are read", () => {
  const near = fc
    .tuple(
      fc.constantFrom(...listed),
      fc.nat(12),
      fc.string({ unit: fc.constantFrom(..."aehiknotuyzsc"), maxLength: 2 }),
    )
    .map(([word, at, letters]) => {
      const lower = word.toLowerCase();
      return lower.slice(0, at % lower.length) + letters + lower.slice((at % lower.length) + 1);
    })
    .filter((text) => text.length > 0);
  fc.assert(
    fc.property(near, (query) => agrees(query, "Latn")),
    { numRuns: 2000 },
  );
});

test.each([
  ["رحمن", "Arab", "without vowels"],
  ["третьяков", "Cyrl", "another alphabet"],
  ["ким", "Cyrl", "another alphabet"],
])("%s (%s, %s) is worth the same in the arrays", (query, script) => {
  plain.take(readSpellingOf(query, script), LEAST);
  expect(words.some((word) => plain.meets(word) && plain.valueOf(word) >= LEAST)).toBe(true);
  agrees(query, script);
});

test("words that syllables or a table of forms decide are left to be read", () => {
  plain.take(readSpellingOf("юсуф", "Cyrl"), LEAST);
  expect(words.filter((word) => !plain.meets(word)).length).toBeGreaterThan(1);
  plain.take(readSpellingOf("김", "Hang"), LEAST);
  expect(words.some((word) => plain.meets(word))).toBe(false);
});
