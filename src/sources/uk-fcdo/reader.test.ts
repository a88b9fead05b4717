import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { ukDate, ukReader } from "./reader.ts";

const fixture = fileURLToPath(new URL("fixtures/list.csv", import.meta.url));
const list = fileURLToPath(new URL("../../../../shared/sources/lists/uk/2025-08-11.ods", import.meta.url));

test("the rows of one designation become one party with all its names", async () => {
  const { records, report } = await readingOf(ukReader, [fixture]);
  expect(records.map((record) => "id" in record && record.id)).toEqual([
    "gb-dpr9001",
    "gb-dpr9001-sanction",
    "gb-dpr9002",
    "gb-dpr9002-sanction",
  ]);
  expect(valuesOf(records, "gb-dpr9001", "name")).toEqual(["Example Chol PERSON", "보기철"]);
  expect(valuesOf(records, "gb-dpr9001", "alias")).toEqual(["Chol POGI"]);
  expect(valuesOf(records, "gb-dpr9001", "birthDate")).toEqual(["1961"]);
  expect(valuesOf(records, "gb-dpr9001", "nationality")).toEqual(["kp"]);
  expect(valuesOf(records, "gb-dpr9001-sanction", "listingDate")).toEqual(["2017-06-02"]);
  expect(valuesOf(records, "gb-dpr9002", "imoNumber")).toEqual(["9074729"]);
  expect([report.published, report.records, report.counts["designations DPRK"]]).toEqual(["2025-08-11", 2, 2]);
});

test.each([
  {
    from: "Gender,",
    to: "",
    change: (text: string) => text.replace("IMO number", "Vessel number"),
    why: "a renamed column",
  },
  { change: (text: string) => text.replace(",Ship,", ",Aircraft,"), why: "a type nobody knows" },
  { change: (text: string) => `${text}${text.split("\n")[2]}\n`, why: "a designation that comes again" },
])("$why stops the reading", async ({ change }) => {
  await expect(
    readingOf(ukReader, [{ name: "list.csv", text: change(readFileSync(fixture, "utf8")) }]),
  ).rejects.toThrow(SourceChangedError);
});

test.each([
  { text: "29-06-2012", date: "2012-06-29" },
  { text: "dd/mm/1960", date: "1960" },
  { text: "dd/05/1960", date: "1960-05" },
  { text: "11-Aug-2025", date: "2025-08-11" },
  { text: "about 1960", date: null },
])("$text is $date", ({ text, date }) => expect(ukDate(text)).toBe(date));

test.skipIf(!existsSync(list))("the list of 11 August 2025 gives 5,302 designations, every column mapped", async () => {
  expect((await readingOf(ukReader, [list])).report.counts["designations"]).toBe(5302);
});
