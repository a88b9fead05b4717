import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { splitAliases, unReader } from "./reader.ts";

const fixture = fileURLToPath(new URL("fixtures/list.xml", import.meta.url));
const lists = fileURLToPath(new URL("../../../../shared/sources/lists/un-sc/", import.meta.url));

test("a person comes with names, aliases by quality, dates, papers and the sanction", async () => {
  const { records, report } = await readingOf(unReader, [fixture]);
  expect(records.map((record) => "id" in record && record.id)).toEqual([
    "unsc-900001",
    "unsc-900001-document-1",
    "unsc-900001-sanction",
    "unsc-900002",
    "unsc-900002-sanction",
  ]);
  const values = (prop: string) => valuesOf(records, "unsc-900001", prop);
  expect(values("name")).toEqual(["EXAMPLE CHOL PERSON", "보기철"]);
  expect(values("lastName")).toEqual(["PERSON"]);
  expect([values("alias"), values("weakAlias")]).toEqual([["Pogi Chol"], ["The Example"]]);
  expect(values("birthDate")).toEqual(["1960", "1962"]);
  expect([values("nationality"), values("passportNumber")]).toEqual([["kp"], ["999000111"]]);
  expect(valuesOf(records, "unsc-900001-sanction", "unscId")).toEqual(["KPi.999"]);
  expect(valuesOf(records, "unsc-900002", "previousName")).toEqual(["Older Example Trading"]);
  expect([report.published, report.records]).toEqual(["2026-01-02", 2]);
});

test.each([
  { text: "Jawad Example; Javad Example", names: ["Jawad Example", "Javad Example"], why: "two spellings" },
  { text: "A. Example b) J. Example; K. Example", names: ["A. Example", "J. Example", "K. Example"], why: "lettered" },
  { text: "Chol Example (보기철)", names: ["Chol Example", "보기철"], why: "its own script beside it" },
  { text: "Chol Example (birth name)", names: ["Chol Example (birth name)"], why: "a remark is not a name" },
  { text: "EXAMPLE, Colonel CHOL", names: ["EXAMPLE, Colonel CHOL"], why: "a comma is inside one name" },
])("$text: $why", ({ text, names }) => expect(splitAliases(text)).toEqual(names));

test("an element that nobody mapped stops the reading with its record", async () => {
  const text = readFileSync(fixture, "utf8")
    .replace("<GENDER>", "<SEX>")
    .replace("<VERSIONNUM>1</VERSIONNUM>\n", "<VERSIONNUM>1</VERSIONNUM><RANK>1</RANK>\n");
  await expect(readingOf(unReader, [{ name: "list.xml", text }])).rejects.toThrow(SourceChangedError);
  await expect(readingOf(unReader, [{ name: "list.xml", text }])).rejects.toThrow(
    /list\.xml, INDIVIDUAL\[1\]: an unknown element <RANK>/,
  );
});

test.skipIf(!existsSync(lists))(
  "the list of 27 February 2026 gives 730 persons and 273 entities, 80 and 75 of them for North Korea",
  async () => {
    const { report } = await readingOf(unReader, [`${lists}2026-02-27.xml`]);
    expect(report.counts).toMatchObject({ persons: 730, entities: 273, "persons DPRK": 80, "entities DPRK": 75 });
    expect(report.published).toBe("2026-02-27");
  },
);

test.skipIf(!existsSync(lists))(
  "every field of the lists of 2018, 2025 and 2026 is mapped or ignored with a reason",
  async () => {
    for (const name of ["2018-10-29.xml", "2025-11-18.xml", "2026-02-27.xml"])
      expect((await readingOf(unReader, [`${lists}${name}`])).report.records).toBeGreaterThan(900);
  },
);
