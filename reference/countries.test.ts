import { expect, test } from "vitest";
import { countries } from "./countries.ts";

test("every country has a code of its own and a name, and no name twice", () => {
  expect(new Set(countries.map((each) => each.code)).size).toBe(countries.length);
  expect(countries.length).toBeGreaterThanOrEqual(200);
  for (const each of countries) {
    expect(each.code).toMatch(/^[a-z]{2}$/);
    expect(each.names.length, each.code).toBeGreaterThan(0);
    for (const name of each.names) expect(name).toBe(name.normalize("NFC").trim());
  }
});

test("no name means two countries", () => {
  const owner = new Map<string, string>();
  for (const each of countries) {
    for (const name of each.names) {
      const key = name.toLowerCase();
      expect(owner.get(key) ?? each.code, name).toBe(each.code);
      owner.set(key, each.code);
    }
  }
});
