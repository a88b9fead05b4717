import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type ClaimDraft, isStatus } from "../../claims/index.ts";
import { memoryFile } from "../formats/memory-file.ts";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { MappingError, parseMapping } from "./mapping.ts";
import { readPeriod } from "./periods.ts";
import { tableReader } from "./reader.ts";

const tables = fileURLToPath(new URL("../../../../shared/sources/tables/", import.meta.url));

const mapping = {
  kind: "quantities",
  name: "example",
  title: "Example",
  publisher: "Example",
  url: "https://example.org",
  licence: "CC0",
  grade: "C",
  rhythm: "never",
  columns: ["host", "year", "low", "high", "unit", "who", "link"],
  indicator: { constant: "workers_present" },
  place: { column: "host" },
  period: { column: "year" },
  low: { column: "low" },
  high: { column: "high" },
  unit: { column: "unit" },
  units: { thousands: { unit: "people", scale: 1000 } },
  speaker: { column: "who" },
  cite: {
    title: { constant: "Example" },
    publisher: { constant: "Example" },
    date: { column: "year" },
    url: { column: "link" },
  },
};
const table = (rows: string, map: object = mapping) => [
  { name: "example.csv", text: `host,year,low,high,unit,who,link\n${rows}` },
  { name: "example.mapping.json", text: JSON.stringify(map) },
];

test.each([
  { cell: "2016-05-02", date: "2016-05-02", note: null, why: "a day" },
  { cell: "2016", date: "2016", note: null, why: "a year" },
  {
    cell: "c. 2016-11 (inferred)",
    date: "2016-11",
    note: "date of publication: c. 2016-11 (inferred)",
    why: "with words",
  },
  { cell: "not shown", date: null, note: "date of publication: not shown", why: "words alone are no date" },
  { cell: "2016-19", date: null, note: "date of publication: 2016-19", why: "no month" },
])("published $cell: $why", async ({ cell, date, note }) => {
  const map = { ...mapping, columns: [...mapping.columns, "on"], cite: { ...mapping.cite, date: { column: "on" } } };
  const text = `host,year,low,high,unit,who,link,on\nKuwait,2016,"2,500",,people,,https://example.org/2,${cell}\n`;
  const files = [
    { name: "example.csv", text },
    { name: "example.mapping.json", text: JSON.stringify(map) },
  ];
  const { records } = await readingOf(tableReader, files);
  const [only] = records as ClaimDraft[];
  expect([only!.citation.date, only!.note]).toEqual([date, note]);
});

test("a table with a mapping beside it needs no code", async () => {
  const { records } = await readingOf(
    tableReader,
    table(
      'Russia (Amur Oblast),2017-H1,3.8,4.2,thousands,A ministry,https://example.org/1\nKuwait,2016,"2,500",,people,,https://example.org/2\n',
    ),
  );
  const [first, second] = records as ClaimDraft[];
  expect(first!.claim).toMatchObject({
    indicator: "workers_present",
    place: "ru: Amur Oblast",
    low: 3800,
    high: 4200,
    bound: "range",
    unit: "people",
    speaker: "A ministry",
    period: { start: "2017-01", end: "2017-06", resolved: true },
  });
  expect(second!.claim).toMatchObject({
    place: "kw",
    low: 2500,
    high: null,
    value: null,
    bound: "at_least",
    speaker: null,
  });
  expect(second!.at).toMatchObject({ record: "row 3" });
});

test.each([
  { row: "Russia,2017,many,,people,,x", found: /row 2: "many" is not a number/, why: "words for a number" },
  { row: "Russia,2017,5,3,people,,x", found: /low 5 is above high 3/, why: "ends the wrong way round" },
  { row: "Russia,2017,,,people,,x", found: /no number/, why: "no number at all" },
])("a row with $why is a warning with its line", async ({ row, found }) => {
  const { records, report } = await readingOf(tableReader, table(`${row}\n`));
  expect(records).toEqual([]);
  expect(report.warnings[0]).toMatch(found);
});

test("a header that differs from the mapping beside it stops the reading", async () => {
  const files = table("Russia,2017,1,2,people,,x\n");
  files[0]!.text = files[0]!.text.replace("host,", "country,");
  await expect(readingOf(tableReader, files)).rejects.toThrow(SourceChangedError);
});

test.each([
  { change: { indicator: undefined }, found: /indicator/, why: "a missing field" },
  { change: { rhythmm: "x" }, found: /rhythmm/, why: "a misspelt field" },
  {
    change: { columns: [...mapping.columns, "more"] },
    found: /column more is neither used nor ignored/,
    why: "a column left over",
  },
  { change: { speaker: { column: "whom" } }, found: /no column whom/, why: "a column that is not there" },
])("a mapping with $why is refused with its place", ({ change, found }) => {
  expect(() => parseMapping(JSON.parse(JSON.stringify({ ...mapping, ...change })), "example.mapping.json")).toThrow(
    MappingError,
  );
  expect(() => parseMapping(JSON.parse(JSON.stringify({ ...mapping, ...change })), "example.mapping.json")).toThrow(
    found,
  );
});

test("a table that nobody mapped is left for others", () => {
  expect(tableReader.recognise([memoryFile("other.csv", "a,b\n1,2\n")])).toEqual([]);
});

test.each([
  { text: "2017", start: "2017", end: "2017" },
  { text: "2017-09", start: "2017-09", end: "2017-09" },
  { text: "2023-Q3", start: "2023-07", end: "2023-09" },
  { text: "2025 Q1", start: "2025-01", end: "2025-03" },
  { text: "2015-01..2015-08", start: "2015-01", end: "2015-08" },
  { text: "to 2019-11-19", start: null, end: "2019-11-19" },
  { text: "2017 (as stated)", start: "2017", end: "2017" },
  { text: "c. 2014", start: "2014", end: "2014" },
  { text: "2017-08 to 2018-01", start: "2017-08", end: "2018-01" },
  { text: "end 2017 - end 2018", start: "2017", end: "2018" },
  { text: "2000-2010", start: "2000", end: "2010" },
  { text: "2000-2003", start: "2000", end: "2003" },
  { text: "2018 Jan-Aug", start: "2018-01", end: "2018-08" },
  { text: "2021-04 on", start: "2021-04", end: null },
  { text: "before 2017", start: null, end: "2017" },
  { text: "2025/26", start: "2025", end: "2026" },
])("$text runs from $start to $end", ({ text, start, end }) => {
  expect(readPeriod(text)).toEqual({ text, start, end, resolved: true });
});

test.each([
  "from last year",
  "before hike",
  "per year",
  "at adoption of resolution",
  "October (year not shown in excerpt)",
])("%s cannot be placed in time and stays in its words", (text) => {
  expect(readPeriod(text)).toEqual({ text, start: null, end: null, resolved: false });
});

const known = existsSync(tables) ? readdirSync(tables).filter((name) => !name.startsWith("cbp-")) : [];
test.skipIf(known.length === 0).each(known)("every row of %s is mapped", async (name) => {
  const { records, report } = await readingOf(tableReader, [`${tables}${name}`]);
  expect(report.warnings.filter((warning) => !/no country we know/.test(warning))).toEqual([]);
  const leftOut = Object.entries(report.counts).filter(([what]) => what.startsWith("left out"));
  expect(records.length).toBeGreaterThanOrEqual(report.records - leftOut.reduce((sum, [, count]) => sum + count, 0));
});

test.skipIf(known.length === 0)("values of the figure tables are those that stand in them", async () => {
  const { records } = await readingOf(tableReader, [`${tables}figures.csv`]);
  const claim = (key: string) => (records as ClaimDraft[]).find((draft) => draft.key === key)!.claim;
  expect(records).toHaveLength(225);
  expect(claim("F001")).toMatchObject({
    indicator: "workers_present",
    place: "world",
    low: 50000,
    value: null,
    bound: "at_least",
    speaker: "United Nations",
  });
  expect(claim("F002")).toMatchObject({ low: 1.2e9, high: 2.3e9, bound: "range", unit: "USD/year", speaker: null });
  expect(claim("F003")).toMatchObject({ value: 0.2, bound: "about", unit: "ratio" });
  expect(claim("F004")).toMatchObject({ value: -71.6, unit: "percent", period: { resolved: false } });
  expect(claim("F099")).toMatchObject({ indicator: "workers_contracted", place: "ru", value: 3500 });
});

test.skipIf(known.length === 0)("every party of the networks has a status of our words or none", async () => {
  const { records } = await readingOf(tableReader, [`${tables}entities.csv`]);
  const statuses = records.flatMap((record) =>
    record.kind === "entity" ? valuesOf(records, record.id, "status") : [],
  );
  expect(statuses.filter((status) => !isStatus(status))).toEqual([]);
});
