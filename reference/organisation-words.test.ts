import { expect, test } from "vitest";
import { endOnlyWords, organisationWordHomographs, organisationWords } from "./organisation-words.ts";

const owners = new Map<string, Set<string>>();
for (const word of organisationWords) {
  for (const variants of Object.values(word.variants)) {
    for (const variant of variants) owners.set(variant, (owners.get(variant) ?? new Set()).add(word.concept));
  }
}

test("at least 160 concepts stand once each, with English, a weight and a reason", () => {
  expect(organisationWords.length).toBeGreaterThanOrEqual(160);
  expect(new Set(organisationWords.map((word) => word.concept)).size).toBe(organisationWords.length);
  for (const word of organisationWords) {
    expect(word.variants["en"]?.length, word.concept).toBeGreaterThan(0);
    expect(word.why).toMatch(/\S/);
  }
});

test("spellings are lower case, NFC, trimmed and without signs of the notation", () => {
  for (const variant of owners.keys()) {
    expect(variant).toBe(variant.toLowerCase().normalize("NFC").trim());
    expect(variant).toMatch(/^[^~|:;]+$/);
  }
});

test("a spelling of two concepts is listed with its reason, and no other is", () => {
  const shared = [...owners]
    .filter(([, concepts]) => concepts.size > 1)
    .map(([variant, each]) => [variant, [...each].sort()]);
  const listed = organisationWordHomographs.map((each) => [each.variant, [...each.concepts].sort()]);
  expect(shared.sort()).toEqual(listed.sort());
});

test("words that count only at the end are single characters of the table", () => {
  for (const word of endOnlyWords) {
    expect([...word]).toHaveLength(1);
    expect(owners.has(word), word).toBe(true);
  }
});

test.each([
  { concept: "trading", spelling: "무역", why: "Korean" },
  { concept: "trading", spelling: "торгового", why: "a Russian case, made from the stem" },
  { concept: "trading", spelling: "貿易", why: "traditional Chinese" },
  { concept: "construction", spelling: "строительная", why: "Russian" },
  { concept: "external", spelling: "внешней", why: "a soft Russian stem" },
  { concept: "import export", spelling: "imp&exp", why: "an abbreviation" },
  { concept: "hotel", spelling: "려관", why: "Northern spelling" },
  { concept: "hotel", spelling: "여관", why: "Southern spelling" },
  { concept: "vladivostok", spelling: "владивостокский", why: "adjective of a place" },
])("$spelling is $concept: $why", ({ concept, spelling }) => {
  expect([...(owners.get(spelling) ?? [])]).toEqual([concept]);
});
