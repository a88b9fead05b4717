import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { canadaReader, splitAliases } from "./reader.ts";

const fixture = fileURLToPath(new URL("fixtures/list.xml", import.meta.url));
const list = fileURLToPath(new URL("../../../../shared/sources/lists/ca/2025.xml", import.meta.url));

test("persons and ships come with names, dates and the sanction; the regulation is not their country", async () => {
  const { records } = await readingOf(canadaReader, [fixture]);
  const person = "ca-belarus-1-part-1-9001";
  expect(valuesOf(records, person, "name")).toEqual(["Ivan Primer"]);
  expect(valuesOf(records, person, "alias")).toEqual(["Jan Primer", "Иван Пример"]);
  expect(valuesOf(records, person, "birthDate")).toEqual(["1963", "1964"]);
  expect(valuesOf(records, person, "country")).toEqual([]);
  expect(valuesOf(records, "ca-russia-1-1-1", "imoNumber")).toEqual(["9074729"]);
  expect(valuesOf(records, "ca-russia-1-1-1-sanction", "listingDate")).toEqual(["2025-02-21"]);
});

test.each([
  { from: "<Item>1</Item>", to: "<Item>1</Item><Rank/>", found: /unknown element <Rank>/, why: "an added field" },
  {
    from: "<EntityOrShip>Example Star</EntityOrShip>",
    to: "",
    found: /without any name/,
    why: "a record without a name",
  },
])("$why stops the reading", async ({ from, to, found }) => {
  const text = readFileSync(fixture, "utf8").replace(from, to);
  await expect(readingOf(canadaReader, [{ name: "list.xml", text }])).rejects.toThrow(SourceChangedError);
  await expect(readingOf(canadaReader, [{ name: "list.xml", text }])).rejects.toThrow(found);
});

test("aliases are split where one name ends, not before a legal form", () => {
  expect(splitAliases("Example Trading, Ltd.; Пример / Приклад, Russian: Образец")).toEqual([
    "Example Trading, Ltd.",
    "Пример",
    "Приклад",
    "Образец",
  ]);
});

test.skipIf(!existsSync(list))("the list of 2025 gives 4,759 records, every field mapped", async () => {
  expect((await readingOf(canadaReader, [list])).report.counts["records"]).toBe(4759);
});
