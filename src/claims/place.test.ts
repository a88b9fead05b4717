import { expect, test } from "vitest";
import { countries } from "../../reference/countries.ts";
import { countryCode, splitPlace } from "./place.ts";

test.each([
  { text: "Korea, North", code: "kp", why: "OFAC's spelling" },
  { text: "Democratic People's Republic of Korea", code: "kp", why: "the UN's, straight apostrophe" },
  { text: "DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA", code: "kp", why: "curly apostrophe, capitals" },
  { text: "북한", code: "kp", why: "Korean" },
  { text: "Belarus / Bélarus", code: "by", why: "bilingual" },
  { text: "Côte d'Ivoire", code: "ci", why: "marks" },
  { text: "Россия", code: "ru", why: "Russian" },
  { text: "Republic of Korea", code: "kr", why: "not the North" },
  { text: "Turkey (Türkiye)", code: "tr", why: "the same country twice" },
  { text: "Myanmar (Burma) / Myanmar (Birmanie)", code: "mm", why: "bilingual and twice" },
  { text: "Russia (Kursk)", code: null, why: "a part is not the whole" },
  { text: "Korea", code: null, why: "two could be meant" },
  { text: "Atlantis", code: null, why: "unknown is not guessed" },
  { text: "", code: null, why: "nothing" },
])("$text is $code: $why", ({ text, code }) => {
  expect(countryCode(text)).toBe(code);
});

test("a part of a country is kept beside it", () => {
  expect(splitPlace("Russia (Alabuga SEZ)")).toEqual({ country: "ru", part: "Alabuga SEZ" });
  expect(splitPlace("Gulf states")).toEqual({ country: null, part: "Gulf states" });
});

test("every name in the table leads to its own country and no other", () => {
  const wrong = countries.flatMap((country) =>
    country.names
      .filter((name) => countryCode(name) !== country.code)
      .map((name) => `${name}: ${countryCode(name)}, not ${country.code}`),
  );
  expect(wrong).toEqual([]);
});
