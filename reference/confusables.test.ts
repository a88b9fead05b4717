import { expect, test } from "vitest";
import { confusables } from "./confusables.ts";

test("at least 150 letters look like a Latin one, none of them plain Latin", () => {
  const letters = Object.entries(confusables);
  expect(letters.length).toBeGreaterThanOrEqual(150);
  for (const [letter, latin] of letters) {
    expect([...letter]).toHaveLength(1);
    expect(letter).not.toMatch(/^[a-zA-Z]$/);
    expect(latin).toMatch(/^[a-z]$/);
  }
});

test("letters that are a Latin letter in another dress are that letter", () => {
  for (const [letter, latin] of Object.entries(confusables)) {
    const plain = letter.normalize("NFKC").toLowerCase();
    if (/^[a-z]$/.test(plain)) expect(latin, letter).toBe(plain);
  }
});

test.each([
  { disguised: "ѕаmѕuпg", plain: "samsung", why: "Cyrillic letters among Latin" },
  { disguised: "ｋｉｍ", plain: "kim", why: "fullwidth" },
  { disguised: "𝗻𝗼𝗿𝘁𝗵", plain: "north", why: "mathematical letters" },
  { disguised: "κοrεa", plain: "korea", why: "Greek letters" },
])("$disguised looks like $plain: $why", ({ disguised, plain }) => {
  expect([...disguised].map((letter) => confusables[letter] ?? letter).join("")).toBe(plain);
});
