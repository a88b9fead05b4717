import { expect, test } from "vitest";
import { guessColumns } from "./headings.ts";
import { describeHead, readHeader, readMapOption } from "./table-head.ts";

test.each([
  { header: "Supplier Name,Land", map: { name: [0], country: [1] }, why: "English and German" },
  { header: "Наименование поставщика;ИНН;Страна", map: { name: [0], innCode: [1], country: [2] }, why: "Russian" },
  {
    header: "업체명(필수);국가;사업자등록번호",
    map: { name: [0], country: [1], registrationNumber: [2] },
    why: "Korean, a word in brackets",
  },
  {
    header: "公司名称;国家;统一社会信用代码",
    map: { name: [0], country: [1], registrationNumber: [2] },
    why: "Chinese",
  },
  {
    header: "Nachname,Vorname,Geburtsdatum",
    map: { lastName: [0], firstName: [1], birthDate: [2] },
    why: "a name in parts",
  },
  {
    header: "Фамилия,Имя,Отчество,Дата рождения",
    map: { lastName: [0], firstName: [1], middleName: [2], birthDate: [3] },
    why: "a name in three parts",
  },
  { header: "姓,名,出生日期", map: { lastName: [0], firstName: [1], birthDate: [2] }, why: "Chinese parts" },
  {
    header: "No.,Name,English name,Bank name,Contact person",
    map: { name: [1, 2] },
    why: "another name of the same party, not another party",
  },
  {
    header: "성명(한글),성명(영문),여권번호",
    map: { name: [0, 1], passportNumber: [2] },
    why: "one heading in two scripts",
  },
  { header: "id,Name of the exporting firm,File name", map: { name: [1] }, why: "a word inside a heading" },
  { header: "VESSEL NAME,IMO No.,Flag", map: { name: [0], imoNumber: [1], country: [2] }, why: "ships, in capitals" },
  { header: "Razón social,País,NIF", map: { name: [0], country: [1], taxNumber: [2] }, why: "Spanish" },
  { header: "price,amount", map: {}, why: "nothing we know" },
])("$header: $why", ({ header, map }) => {
  expect(guessColumns(header.split(/[,;]/)).map).toEqual(map);
});

const table = (...rows: string[]): string[][] => rows.map((row) => row.split("|"));

test("titles and blanks above the headings are left out", () => {
  const head = readHeader(table("Crew list 2026", "|", "No|Name|Nationality", "1|Kim|kp"), {});
  expect(head).toMatchObject({ first: 3, skipped: 2, map: { name: [1], country: [2] } });
});

test("one column of names needs no heading", () => {
  expect(readHeader(table("Mokran LLC", "Ri Yong Ho"), {})).toMatchObject({ first: 0, map: { name: [0] } });
});

test("what a person says counts: by heading, by number, without headings", () => {
  const rows = table("a|b, c|d", "1|2|3");
  expect(readHeader(rows, { map: readMapOption("name=b, c\ncountry=3") }).map).toEqual({ name: [1], country: [2] });
  expect(readHeader(rows, { map: { name: ["2"] }, noHeader: true })).toMatchObject({ first: 0, map: { name: [1] } });
  expect(readMapOption('name="Firma",country=Land')).toEqual({ name: ["Firma"], country: ["Land"] });
});

test("a name said by a person replaces the parts that were guessed", () => {
  const head = readHeader(table("Nachname|Vorname|Ganzer Name", "a|b|c"), { map: { name: ["Ganzer Name"] } });
  expect(head.map).toEqual({ name: [2] });
});

test("what cannot be mapped is an error that lists the columns", () => {
  expect(() => readHeader(table("price|amount", "1|2"), {})).toThrow(/"price", "amount".*--map name=COLUMN/);
  expect(() => readHeader(table("name", "x"), { map: { name: ["Firma"] } })).toThrow(/no column "Firma".*name/);
  expect(() => readMapOption("nome=x")).toThrow(/not FIELD=COLUMN/);
});

test("columns that are not used are named", () => {
  expect(describeHead(readHeader(table("Name|Bank name", "x|y"), {}))).toBe(
    "columns: name ← Name; not used: Bank name",
  );
});
