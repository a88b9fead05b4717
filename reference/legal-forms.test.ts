import { expect, test } from "vitest";
import { legalFormHomographs, legalForms } from "./legal-forms.ts";

const owners = new Map<string, string[]>();
for (const form of legalForms) {
  for (const variant of form.variants) owners.set(variant, [...(owners.get(variant) ?? []), form.id]);
}

test("every form has an id of its own, a spelling and a reason", () => {
  expect(new Set(legalForms.map((form) => form.id)).size).toBe(legalForms.length);
  for (const form of legalForms) {
    expect(form.variants.length, form.id).toBeGreaterThan(0);
    expect(form.why, form.id).toMatch(/\S/);
    for (const code of form.countries) expect(code, form.id).toMatch(/^[a-z]{2}$/);
  }
});

test("at least 150 forms with 500 spellings are known, in all eight classes", () => {
  expect(legalForms.length).toBeGreaterThanOrEqual(150);
  expect(owners.size).toBeGreaterThanOrEqual(500);
  expect(new Set(legalForms.map((form) => form.class)).size).toBe(8);
});

test("spellings are lower case, NFC and trimmed", () => {
  for (const variant of owners.keys()) expect(variant).toBe(variant.toLowerCase().normalize("NFC").trim());
});

test("a spelling of two forms is listed as a homograph with its reason, and no other is", () => {
  const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([variant, ids]) => [variant, [...ids].sort()]);
  const listed = legalFormHomographs.map((each) => [each.variant, [...each.ids].sort()]);
  expect(shared.sort()).toEqual(listed.sort());
  for (const each of legalFormHomographs) expect(each.why).toMatch(/\S/);
});

test.each([
  { spelling: "ооо", id: "ooo", why: "Russian limited company" },
  { spelling: "유한회사", id: "kr-yuhan", why: "Korean limited company" },
  { spelling: "有限公司", id: "cn-youxian", why: "Chinese limited company" },
  { spelling: "sp. z o.o.", id: "sp-zoo", why: "Polish limited company" },
  { spelling: "ltd. şti.", id: "ltd-sti", why: "Turkish limited company" },
  { spelling: "سهامی خاص", id: "ir-khass", why: "Iranian private joint-stock company" },
])("$spelling is $id: $why", ({ spelling, id }) => {
  expect(owners.get(spelling)).toEqual([id]);
});
