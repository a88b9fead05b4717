import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityDraft } from "../../claims/index.ts";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { ofacReader } from "./reader.ts";
import { splitRemarks } from "./remarks.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const csv = ["sdn", "alt", "add", "sdn_comments"].map((name) => here(`fixtures/csv/${name}.csv`));
const lists = here("../../../../shared/sources/lists/us-ofac/");

test("a person's remarks become facts, and nothing of them is lost", async () => {
  const { records } = await readingOf(ofacReader, csv);
  const values = (prop: string) => valuesOf(records, "ofac-9001", prop);
  expect(values("name")).toEqual(["Example Chol PERSON"]);
  expect([values("lastName"), values("firstName")]).toEqual([["PERSON"], ["Example Chol"]]);
  expect(values("birthDate")).toEqual(["1947", "1946"]);
  expect(values("birthPlace")).toEqual(["Pyongyang, Korea, North"]);
  expect([values("nationality"), values("gender"), values("passportNumber")]).toEqual([
    ["kp"],
    ["male"],
    ["999000111"],
  ]);
  expect(values("weakAlias")).toEqual(["THE EXAMPLE"]);
  expect(values("programId")).toEqual(["US-DPRK", "US-NPWMD"]);
  expect([values("position"), values("notes")]).toEqual([["Chairman"], ["something nobody labelled"]]);
  expect(valuesOf(records, "ofac-9001-sanction", "provisions")[0]).toMatch(/^Secondary sanctions risk/);
  expect(valuesOf(records, "ofac-9001-passport-999000111", "endDate")).toEqual(["2013-02-04"]);
  expect(valuesOf(records, "ofac-9001-link-example-trading-corporation", "object")).toEqual(["ofac-9002"]);
});

test("aliases, addresses and continued remarks are joined by number, and orphans are said", async () => {
  const { records, report } = await readingOf(ofacReader, csv);
  const values = (prop: string) => valuesOf(records, "ofac-9002", prop);
  expect([values("alias"), values("previousName")]).toEqual([["EXAMPLE GENERAL TRADING"], ["OLD EXAMPLE"]]);
  expect([values("country"), values("address")]).toEqual([["kp"], ["1 Example Street, Pyongyang, Korea, North"]]);
  expect([values("registrationNumber"), values("taxNumber"), values("website")]).toEqual([
    ["12345"],
    ["777"],
    ["www.example.org"],
  ]);
  expect(valuesOf(records, "ofac-9002-link-nobody-later-part-of-a-name", "summary")).toEqual([
    "NOBODY, LATER PART OF A NAME",
  ]);
  expect(valuesOf(records, "ofac-9002-wallet-1ExampleAddress", "currency")).toEqual(["XBT"]);
  expect(report.counts).toMatchObject({
    entities: 3,
    "entities DPRK": 3,
    "alias rows": 2,
    "alias rows joined": 2,
    "address rows": 2,
    "address rows joined": 1,
    "remarks without a label": 1,
  });
  expect(report.warnings[0]).toMatch(/address rows of party 9999/);
});

test("a vessel has its number, flag and owner", async () => {
  const { records } = await readingOf(ofacReader, csv);
  const values = (prop: string) => valuesOf(records, "ofac-9003", prop);
  expect([values("imoNumber"), values("mmsi"), values("flag"), values("callSign")]).toEqual([
    ["9074729"],
    ["445000000"],
    ["kp"],
    ["HMEX"],
  ]);
  expect(valuesOf(records, "ofac-9003-link-example-trading-corporation", "role")).toEqual(["owned by"]);
});

test("the XML says the same of a person", async () => {
  const { records, report } = await readingOf(ofacReader, [here("fixtures/sdn.xml")]);
  expect(valuesOf(records, "ofac-9001", "name")).toEqual(["Example Chol PERSON"]);
  expect(valuesOf(records, "ofac-9001", "birthDate")).toEqual(["1947"]);
  expect(valuesOf(records, "ofac-9001", "weakAlias")).toEqual(["THE EXAMPLE"]);
  expect(valuesOf(records, "ofac-9001-passport-999000111", "country")).toEqual(["kp"]);
  expect(report.published).toBe("2025-03-28");
});

test.each([
  {
    name: "sdn.csv",
    change: (text: string) => text.replace('"vessel"', '"balloon"'),
    found: /type "balloon"/,
    why: "a type nobody knows",
  },
  {
    name: "sdn.csv",
    change: (text: string) => text.replace('"Chairman",', '"Chairman","General",'),
    found: /sdn\.csv/,
    why: "an added column",
  },
  {
    name: "alt.csv",
    change: (text: string) => text.replace('"aka"', '"bka"'),
    found: /type "bka"/,
    why: "an alias type nobody knows",
  },
])("$why in $name stops the reading", async ({ name, change, found }) => {
  const files = csv
    .map((path) => ({ name: path.slice(path.lastIndexOf("/") + 1), text: readFileSync(path, "utf8") }))
    .map((file) => (file.name === name ? { ...file, text: change(file.text) } : file));
  await expect(readingOf(ofacReader, files)).rejects.toThrow(SourceChangedError);
  await expect(readingOf(ofacReader, files)).rejects.toThrow(found);
});

test("cutting remarks loses nothing but semicolons and white space", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", ";", "(", ")", "'", "DOB ", "é"), maxLength: 30 });
  const bare = (words: string): string => words.replace(/[;\s]/g, "");
  fc.assert(fc.property(text, (words) => bare(splitRemarks(words).join("")) === bare(words)));
});

const version = (folder: string, names: readonly string[]) => names.map((name) => `${lists}${folder}/${name}.csv`);
test.skipIf(!existsSync(lists)).each([
  {
    folder: "2021-07",
    names: ["sdn", "alt", "add", "sdn_comments"],
    counts: { entities: 8976, "entities DPRK": 414, "alias rows joined": 11910, "address rows joined": 13837 },
  },
  { folder: "2022-12", names: ["sdn"], counts: { entities: 11430 } },
  { folder: "2024-05", names: ["sdn", "alt", "add"], counts: { entities: 14965, "entities DPRK": 484 } },
])(
  "the list of $folder gives its numbers, and at most 3 % of remarks have no label",
  async ({ folder, names, counts }) => {
    const { report } = await readingOf(ofacReader, version(folder, names));
    expect(report.counts).toMatchObject(counts);
    expect(report.counts["remarks without a label"]! / report.counts["remarks understood"]!).toBeLessThan(0.03);
  },
);

test.skipIf(!existsSync(lists))(
  "the consolidated list in XML gives 443 entries, with the CSV's names and programmes",
  async () => {
    const xml = await readingOf(ofacReader, [`${lists}consolidated-2025/consolidated.xml`]);
    const table = await readingOf(
      ofacReader,
      version("consolidated-2025", ["cons_prim", "cons_alt", "cons_add", "cons_comments"]),
    );
    expect(xml.report.counts["entities"]).toBe(443);
    const said = (records: typeof xml.records, prop: string): Map<string, string> => {
      const own = records.filter((r): r is EntityDraft => r.kind === "entity" && /^ofac-\d+$/.test(r.id));
      return new Map(own.map((e) => [e.id, valuesOf([e], e.id, prop).toSorted().join("; ")]));
    };
    const differing = (prop: string): string[] => {
      const inXml = said(xml.records, prop);
      return [...said(table.records, prop)].filter(([id, value]) => inXml.get(id) !== value).map(([id]) => id);
    };
    // The two files are of different days: one party was renamed in between, and a few gained a programme.
    expect(differing("name").length).toBeLessThan(3);
    expect(differing("programId").length).toBeLessThan(20);
  },
);
