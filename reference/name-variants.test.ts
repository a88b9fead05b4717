import { expect, test } from "vitest";
import { nameVariants } from "./name-variants.ts";

const owner = new Map<string, string[]>();
for (const row of nameVariants) {
  for (const each of [row.canonical, ...row.variants]) owner.set(each, [...(owner.get(each) ?? []), row.canonical]);
}

test("at least 350 names stand once each with another spelling or a short form, and a reason", () => {
  expect(nameVariants.length).toBeGreaterThanOrEqual(350);
  expect(new Set(nameVariants.map((row) => row.canonical)).size).toBe(nameVariants.length);
  for (const row of nameVariants) {
    expect(row.variants.length + row.short.length, row.canonical).toBeGreaterThan(0);
    expect(row.why).toMatch(/\S/);
  }
});

test("no spelling is two names, and none is both a spelling and a short form of one", () => {
  expect([...owner].filter(([, names]) => names.length > 1)).toEqual([]);
  for (const row of nameVariants)
    expect(
      row.short.filter((each) => row.variants.includes(each)),
      row.canonical,
    ).toEqual([]);
});

test("spellings are lower case, NFC, and of one script", () => {
  for (const each of owner.keys()) {
    expect(each).toBe(each.toLowerCase().normalize("NFC"));
    const scripts = ["Latin", "Cyrillic", "Arabic", "Han"].filter((name) =>
      new RegExp(`\\p{Script=${name}}`, "u").test(each.replace(/[\u064b-\u0655]/g, "")),
    );
    expect(scripts, each).toHaveLength(1);
  }
});

test.each([
  { a: "volodymyr", b: "владимир", same: true, why: "Ukrainian and Russian of one name" },
  { a: "mehmet", b: "محمد", same: true, why: "Turkish and Arabic of one name" },
  { a: "abdurrahman", b: "abdelrahman", same: true, why: "one name, Gulf and Maghreb" },
  { a: "osama", b: "usama", same: true, why: "one name" },
  { a: "mahmud", b: "muhammad", same: false, why: "two names of one root" },
  { a: "yusuf", b: "josef", same: false, why: "one name only in translation" },
  { a: "hasan", b: "hussein", same: false, why: "two brothers' names" },
  { a: "ahmad", b: "hamid", same: false, why: "two names of one root" },
])("$a and $b: $why", ({ a, b, same }) => {
  expect(owner.get(a)).toBeDefined();
  expect(owner.get(b)).toBeDefined();
  expect(owner.get(a)?.[0] === owner.get(b)?.[0]).toBe(same);
});
