import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Locator } from "../claims/index.ts";
import { readers } from "./all.ts";
import { readCsv } from "./formats/csv.ts";
import { memoryFile } from "./formats/memory-file.ts";
import { openRecords } from "./record-at.ts";

const textsAt = async (text: string, record: string, field = "b", headings?: readonly string[]) =>
  (await openRecords()(memoryFile("a file", text), record, field, headings))?.map((cell) => cell.text) ?? null;

test.each([
  { record: "row 2", want: ["1", "x"], why: "the first row below the heading" },
  { record: "row 3", want: ["2", "y\nz"], why: "a cell with a line break" },
  { record: "row 5", want: ["3", "w"], why: "the row after it" },
  { record: "row 1", want: null, why: "the heading is no record" },
  { record: "row 99", want: null, why: "there are not so many" },
  { record: "INDIVIDUAL[3]", want: null, why: "a table has no elements" },
  { record: "text 1", want: null, why: "no record at all" },
])("$record of a table: $why", async ({ record, want }) => {
  expect(await textsAt('a,b\n1,x\n2,"y\nz"\n3,w\n', record)).toEqual(want);
});

test("the heading may stand below a title, or be known by the reader alone", async () => {
  const records = openRecords();
  const titled = memoryFile("t", "Report Date: 1 May\r\na,b\r\n1,x\r\n");
  expect(await records(titled, "row 3", "b")).toEqual([
    { column: "a", text: "1", isMeant: false },
    { column: "b", text: "x", isMeant: true },
  ]);
  const bare = memoryFile("h", "1,x\n2,y\n");
  expect((await records(bare, "row 1", "b", ["a", "b"]))?.map(({ column }) => column)).toEqual(["a", "b"]);
});

const LIST = `<?xml version="1.0"?><list day="1"><!-- <who>none</who> --><note><![CDATA[<who>none</who>]]></note>
<who><name>金</name><also><name>A</name></also><also><name>B</name><kind/></also></who>
<whole/><who/><who><name>last</name></who></list>`;

test("a record of XML shows its fields by their way down; comments and quoted text are no records", async () => {
  const records = openRecords();
  const list = memoryFile("list.xml", LIST);
  expect(await records(list, "who[1]", "also/name")).toEqual([
    { column: "name", text: "金", isMeant: false },
    { column: "also[1]/name", text: "A", isMeant: true },
    { column: "also[2]/name", text: "B", isMeant: true },
  ]);
  const second = await records(list, "who[1]", "also[2]");
  expect(second?.filter(({ isMeant }) => isMeant).map(({ text }) => text)).toEqual(["B"]);
  expect(await records(list, "who[2]", "name")).toEqual([]);
  expect((await records(list, "who[3]", "name"))?.[0]?.text).toBe("last");
  expect(await records(list, "who[4]", "name")).toBeNull();
});

test("a line of JSON shows its values", async () => {
  const line = '{"id":"x-1","schema":"Person","properties":{"name":["A","B"]}}\n';
  expect(await openRecords()(memoryFile("e.ndjson", line + line), "row 2", "name")).toEqual([
    { column: "id", text: "x-1", isMeant: false },
    { column: "schema", text: "Person", isMeant: false },
    { column: "name", text: "A; B", isMeant: true },
  ]);
});

test("any row that the CSV reader gives is found again at the line it gives", async () => {
  const cell = fc.stringMatching(/^[a-z",\n é가]{0,12}$/);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      async (rows, end) => {
        const file = memoryFile("t.csv", [["a", "b"], ...rows].map((row) => row.map(quoted).join(",") + end).join(""));
        const records = openRecords();
        for await (const { line, cells } of readCsv(file))
          expect((await records(file, `row ${line}`, "a"))?.map(({ text }) => text)).toEqual([cells["a"], cells["b"]]);
      },
    ),
  );
});

const lists = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/sources/lists");
const folders = ["ca", "uk", "us-labour", "us-ofac/consolidated-2025", "us-ofac/2024-05", "un-sc"];
const isHere = existsSync(lists);
if (!isHere) console.log("sources/record-at: the published lists are skipped: they are not here");

test.runIf(isHere).each(folders)(
  "facts read from %s stand in the record they name",
  { timeout: 60_000 },
  async (folder) => {
    const files = readdirSync(join(lists, folder)).map((name) =>
      memoryFile(name, readFileSync(join(lists, folder, name))),
    );
    const records = openRecords();
    let checked = 0;
    for (const reader of readers)
      for (const bundle of await reader.recognise(files)) {
        const byId = new Map(Object.entries(bundle.files).map(([role, file]) => [file.id as string, { role, file }]));
        let n = 0;
        for await (const draft of reader.read(bundle)) {
          if (n++ % 401 !== 0 || draft.kind !== "entity") continue;
          const places = draft.statements.map(({ at }): Locator => at);
          for (const at of places) {
            const { role, file } = byId.get(at.source)!;
            const cells = await records(file, at.record, at.field, reader.headings?.[role]);
            expect([folder, at.record, at.field, cells?.some(({ isMeant }) => isMeant)]).toEqual([
              folder,
              at.record,
              at.field,
              true,
            ]);
            checked++;
          }
        }
      }
    expect(checked > 0).toBe(folder !== "us-labour");
  },
);
