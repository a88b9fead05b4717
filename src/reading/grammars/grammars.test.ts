import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldText } from "../fold.ts";
import { languages } from "../language.ts";
import { grammarOf } from "./all.ts";

const known = new Set(
  "n x vague approx share overshare genitive inverse alone plushalf zero alonezero zeroword notzero all article and before after far hedge odd only idiom fill not open join joinsmall money percent permille points unit ordinal per per_before often each rise fall shift by to from double times timesin label labelafter age years_old clock month weekday yearword monthword dayword quarter quarters quarterword season half halfword firstmonths monthsof early endof yearend yearto ended fiscal decade decadebefore of ord in since sinceafter until untilafter by_date as_of as_ofafter during open_date join_date dateand rel anchor last lastafter this next nextafter beforespan span ago base base_phrase future hyphen".split(
    " ",
  ),
);

test.each(languages)("the rows of %s are folded, so that they can be met in a folded text", (language) => {
  for (const [meaning, phrases] of grammarOf(language).data.rows)
    for (const phrase of phrases.split("|")) {
      expect(phrase, meaning).toBe(foldText(phrase));
      expect(phrase.trim(), meaning).toBe(phrase);
      expect(phrase, meaning).not.toBe("");
    }
});

test.each(languages)("the rows of %s mean what the grammars ask for", (language) => {
  for (const [meaning] of grammarOf(language).data.rows) expect(known, meaning).toContain(meaning.split(":")[0]);
});

test("every meaning asked for by the readers stands in some language", () => {
  const said = new Set(
    languages.flatMap((language) => grammarOf(language).data.rows.map(([meaning]) => meaning.split(":")[0]!)),
  );
  const folder = new URL("..", import.meta.url);
  const readers = [
    "quantities",
    "quantity-bounds",
    "quantity-change",
    "quantity-kinds",
    "quantity-units",
    "dates",
    "periods",
    "numerals",
  ];
  for (const reader of readers) {
    const source = readFileSync(new URL(`${reader}.ts`, folder), "utf8");
    for (const [, kind] of source.matchAll(/means\([^,()]+(?:\[[^\]]*\])?[!]?, "([a-z_]+)"\)/g))
      expect(said.has(kind!) || kind === "hyphen", `${reader}: ${kind}`).toBe(true);
  }
});
