import { expect, test } from "vitest";
import { commonOrganisationTokens, familyNames, givenNames } from "./name-frequency.ts";

test.each([
  { table: familyNames, least: 900, name: "family names" },
  { table: givenNames, least: 600, name: "given names" },
  { table: commonOrganisationTokens, least: 250, name: "words of organisations" },
])("at least $least $name are folded tokens with a positive order of magnitude", ({ table, least }) => {
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(least);
  for (const [token, perMillion] of Object.entries(table)) {
    expect(token).toMatch(/^[a-z]+(-[a-z]+)?$/);
    expect(perMillion, token).toBeGreaterThan(0);
    expect(perMillion, token).toBeLessThanOrEqual(100000);
  }
});

test.each([
  { table: familyNames, more: "li", less: "kim", why: "China against Korea" },
  { table: familyNames, more: "kim", less: "smith", why: "a fifth of Koreans against an English trade" },
  { table: familyNames, more: "smith", less: "qadhafi", why: "common against rare" },
  { table: givenNames, more: "mohammed", less: "vladimir", why: "the commonest given name" },
  { table: givenNames, more: "chol", less: "qusay", why: "a syllable of many Korean names" },
  { table: commonOrganisationTokens, more: "trading", less: "paektu", why: "a trade word against a name" },
])("$more is commoner than $less: $why", ({ table, more, less }) => {
  expect(table[more]).toBeGreaterThan(table[less] ?? 0);
});
