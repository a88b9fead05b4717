import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { memoryFile } from "./memory-file.ts";
import { packZip } from "./pack-zip.ts";
import { isSheet, readSheet } from "./sheet.ts";
import { dayOf, isDayFormat } from "./xlsx.ts";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const parts = {
  "_rels/.rels": `<Relationships><Relationship Id="r" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    '<workbook><workbookPr/><sheets><sheet name="Crew" sheetId="7" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/a.xml"/><Relationship Id="rId2" Type="${TYPE}/worksheet" Target="/xl/worksheets/b.xml"/><Relationship Id="rId3" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/sharedStrings.xml":
    '<sst><si><t>Name</t></si><si><r><t xml:space="preserve">Example </t></r><r><t>Person</t></r><rPh sb="0" eb="1"><t>yomi</t></rPh></si><si><t>a_x000A_b</t></si></sst>',
  "xl/styles.xml":
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  "xl/worksheets/a.xml":
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>2</x:v></x:c></x:row><x:row r="4"><x:c r="A4" t="s"><x:v>1</x:v></x:c><x:c r="B4" s="1"><x:v>45000</x:v></x:c><x:c r="C4" s="2"><x:v>45000.5</x:v></x:c><x:c r="D4" s="3"><x:v>45000</x:v></x:c><x:c r="E4" t="str"><x:f>A1</x:f><x:v>worked out</x:v></x:c><x:c r="F4" t="b"><x:v>1</x:v></x:c><x:c r="AA4"><x:v>1.234567890123456E15</x:v></x:c><x:c r="AB4" s="1"/></x:row></x:sheetData></x:worksheet>',
  "xl/worksheets/b.xml":
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>김정은</t></is></c><c><v>2</v></c></row><row><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
};
const workbook = (changed: Partial<Record<keyof typeof parts, string>> = {}, without: readonly string[] = []) =>
  memoryFile(
    "a.xlsx",
    packZip(
      Object.entries({ ...parts, ...changed })
        .filter(([name]) => !without.includes(name))
        .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    ),
  );
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

test("a workbook gives the rows of each sheet, with texts, days and numbers as a reader sees them", async () => {
  expect(isSheet(workbook())).toBe(true);
  const gap = Array.from({ length: 20 }, () => "");
  expect(await Array.fromAsync(readSheet(workbook()))).toEqual([
    { sheet: "Crew", row: 1, cells: ["Name", "", "a\nb"] },
    {
      sheet: "Crew",
      row: 4,
      cells: [
        "Example Person",
        "2023-03-15",
        "2023-03-15T12:00:00",
        "45000",
        "worked out",
        "TRUE",
        ...gap,
        "1234567890123456",
      ],
    },
    { sheet: "Notes", row: 1, cells: ["김정은", "2"] },
    { sheet: "Notes", row: 2, cells: ["#N/A"] },
  ]);
});

test("any table of texts comes back as it was written", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "Z", " ", "<", "&", "김", "_", "x", '"', "=") });
  const written = (s: string): string =>
    s.replaceAll("_x", "_x005F_x").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 5 }), async (table) => {
      const rows = table.map(
        (cells) =>
          `<row>${cells.map((s) => `<c t="inlineStr"><is><t xml:space="preserve">${written(s)}</t></is></c>`).join("")}</row>`,
      );
      const read = await Array.fromAsync(readSheet(workbook({ "xl/worksheets/a.xml": sheetOf(rows.join("")) })));
      const wanted = table.map((cells) => cells.slice(0, cells.findLastIndex((s) => s !== "") + 1));
      expect(read.filter((row) => row.sheet === "Crew").map((row) => row.cells)).toEqual(
        wanted.filter((cells) => cells.length > 0),
      );
    }),
  );
});

test.each([
  { file: workbook({}, ["xl/workbook.xml"]), error: SourceBrokenError, why: "no workbook" },
  { file: workbook({}, ["xl/worksheets/b.xml"]), error: SourceBrokenError, why: "a sheet that is missing" },
  { file: workbook({}, ["xl/sharedStrings.xml"]), error: SourceBrokenError, why: "texts that are missing" },
  {
    file: workbook({ "xl/sharedStrings.xml": `<sst><si><t>${" ".repeat(60_000_000)}</t></si></sst>` }),
    error: SourceTooLargeError,
    why: "a bomb",
  },
  {
    file: workbook({ "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' }),
    error: SourceBrokenError,
    why: "entities",
  },
  {
    file: workbook({ "xl/worksheets/a.xml": sheetOf('<row><c r="XFD1"><v>1</v></c></row>') }),
    error: SourceTooLargeError,
    why: "a value far to the right",
  },
  {
    file: workbook({ "xl/worksheets/a.xml": "<worksheet><sheetData><row>" }),
    error: SourceBrokenError,
    why: "a sheet cut short",
  },
  { file: memoryFile("a.xlsx", "PK\u0003\u0004 and no more"), error: SourceBrokenError, why: "no container" },
])("$why stops the reading with a clear error", async ({ file, error }) => {
  await expect(Array.fromAsync(readSheet(file))).rejects.toThrow(error);
});

test.each([
  { serial: 1, day: "1900-01-01", why: "the first day" },
  { serial: 59, day: "1900-02-28", why: "the last day before the one that never was" },
  { serial: 60, day: null, why: "29 February 1900 never was" },
  { serial: 61, day: "1900-03-01", why: "the first day after it" },
  { serial: 43_821, day: "2019-12-22", why: "the day of resolution 2397" },
  { serial: 2_958_465, day: "9999-12-31", why: "the last day" },
  { serial: 2_958_466, day: null, why: "past the last day" },
  { serial: -1, day: null, why: "before the first day" },
  { serial: Number.NaN, day: null, why: "no number" },
])("$serial is $day: $why", ({ serial, day }) => expect(dayOf(serial)).toBe(day));

test("workbooks of old Macintoshes count days from 1904", () => expect(dayOf(0, true)).toBe("1904-01-01"));

test.each([
  { code: "dd/mm/yyyy", day: true, why: "a day" },
  { code: "[$-409]d-mmm-yy;@", day: true, why: "a day of a locale" },
  { code: 'yyyy"年"m"月"d"日"', day: true, why: "a day in Chinese" },
  { code: "hh:mm:ss", day: false, why: "a time" },
  { code: '0.00" per day"', day: false, why: "words in quotes" },
  { code: "[Red]0.00", day: false, why: "a colour" },
  { code: "General", day: false, why: "no format" },
])("$code: $why", ({ code, day }) => expect(isDayFormat(code)).toBe(day));
