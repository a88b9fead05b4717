import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "./day.ts";
import { namesInCell } from "./names-in-cell.ts";
import { fieldOfKey, queryOfCells, queryOfLine } from "./query.ts";

test.each([
  { cell: "Mokran LLC", names: ["Mokran LLC"], why: "one name" },
  { cell: "Mokran LLC; Мокран ООО", names: ["Mokran LLC", "Мокран ООО"], why: "a semicolon" },
  { cell: "Mokran LLC a.k.a. Mokran Stroy", names: ["Mokran LLC", "Mokran Stroy"], why: "also known as" },
  { cell: "Ri Yong Ho (aka Ri Yong-ho)", names: ["Ri Yong Ho", "Ri Yong-ho"], why: "in brackets" },
  { cell: "김철 / Kim Chol", names: ["김철", "Kim Chol"], why: "a stroke between spaces" },
  { cell: "A/S Norden", names: ["A/S Norden"], why: "a stroke within a legal form" },
  {
    cell: "조선철산총무역회사 (Korea Cholsan General Trading)",
    names: ["조선철산총무역회사", "Korea Cholsan General Trading"],
    why: "brackets in another script",
  },
  { cell: "Mokran (Moscow)", names: ["Mokran (Moscow)"], why: "brackets in the same script" },
  { cell: "Akanishi Trading", names: ["Akanishi Trading"], why: "letters that only look like aka" },
  { cell: "丹东贸易 又名 Dandong Trading", names: ["丹东贸易", "Dandong Trading"], why: "Chinese for also known as" },
  { cell: "one\ntwo", names: ["one", "two"], why: "two lines" },
  { cell: ";", names: [";"], why: "nothing but a sign is left to the engine" },
])("$why: $cell", ({ cell, names }) => {
  expect(namesInCell(cell)).toEqual(names);
});

test.each([
  { text: "1961-03-08", day: "1961-03-08" },
  { text: "1961", day: "1961" },
  { text: "08.03.1961", day: "1961-03-08" },
  { text: "8/3/1961", day: "1961" },
  { text: "25/3/1961", day: "1961-03-25" },
  { text: "3/25/1961", day: "1961-03-25" },
  { text: "1961年3月8日", day: "1961-03-08" },
  { text: "1961년 3월 8일", day: "1961-03-08" },
  { text: "8 Mar 1961", day: "1961-03-08" },
  { text: "March 8, 1961", day: "1961-03-08" },
  { text: "19610308", day: "1961-03-08" },
  { text: "1961-03-08T00:00:00", day: "1961-03-08" },
  { text: "1961-19-08", day: null },
  { text: "unknown", day: null },
])("$text is $day", ({ text, day }) => {
  expect(dayOf(text)).toBe(day);
});

test("a row's fields are read in their columns; what cannot be read is left out", () => {
  const map = { name: [0], country: [1], birthDate: [2], gender: [3], schema: [4], passportNumber: [5] };
  expect(queryOfCells(["Kim Chol", "North Korea", "1961", "м", "физлицо", "654 123"], map, 4)).toEqual({
    query: {
      row: 4,
      name: "Kim Chol",
      country: "kp",
      birthDate: "1961",
      gender: "male",
      schema: "Person",
      identifiers: { passportNumber: "654 123" },
    },
  });
  expect(queryOfCells(["Kim Chol", "Atlantis", "soon", "?", "thing"], map, 5)).toEqual({
    query: { row: 5, name: "Kim Chol" },
  });
});

test.each([
  { cells: ["Park", "Jong", "Il"], name: "Jong Il Park", why: "the family name last" },
  { cells: ["박", "정일", ""], name: "박정일", why: "in Hangul the family name first" },
  { cells: ["王", "", "小明"], name: "王小明", why: "in Han too" },
])("a name in parts: $why", ({ cells, name }) => {
  const map = { lastName: [0], firstName: [1], middleName: [2] };
  expect(queryOfCells(cells, map, 1)).toEqual({ query: { row: 1, name } });
});

test.each([
  { line: '{"name":"Mokran","country":"ru"}', query: { name: "Mokran", country: "ru" }, why: "flat" },
  {
    line: '{"schema":"Person","properties":{"name":["Kim Chol"],"alias":["김철"],"nationality":["kp"]}}',
    query: { name: ["Kim Chol", "김철"], schema: "Person", country: "kp" },
    why: "an entity of FollowTheMoney",
  },
  {
    line: '{"Наименование":"Мокран","инн":7701}',
    query: { name: "Мокран", identifiers: { innCode: "7701" } },
    why: "keys as headings",
  },
])("a line of JSON: $why", ({ line, query }) => {
  expect(queryOfLine(line, fieldOfKey, 1)).toEqual({ query: { row: 1, ...query } });
});

test.each(["{", "[1]", "null", "3"])("%s is a row that says it is broken", (line) => {
  expect(queryOfLine(line, fieldOfKey, 7)).toMatchObject({
    broken: { code: "ROW_BROKEN", message: expect.stringMatching(/^Row 7: /) },
  });
});

test("a page of text in a cell is no row of names", () => {
  const cells = [Array.from({ length: 60 }, (_, i) => `name ${i}`).join("; ")];
  expect(queryOfCells(cells, { name: [0] }, 2)).toMatchObject({
    broken: { message: expect.stringContaining("60 names") },
  });
});

test("a cell of plain letters is one name exactly where it would be beside a letter that is not plain", () => {
  const pieces = ["Kim", "aka", "A.K.A.", "f k a", "n/k/a", "faka", "alias", "known as", "also known as", "Alias:"];
  const signs = [" ", " ", ", ", ". ", "/", " / ", ";", "-", " (", ")", ":", "t/a"];
  const cell = fc
    .array(fc.constantFrom(...pieces, ...signs), { maxLength: 6 })
    .map((parts) => `Ri ${parts.join("")}`.trim().replace(/,+$/, ""));
  fc.assert(
    fc.property(cell, (text) => {
      const alone = namesInCell(text);
      const beside = namesInCell(`é ${text}`);
      expect(alone.length === 1 && alone[0] === text).toBe(beside.length === 1 && beside[0] === `é ${text}`);
    }),
    { numRuns: 3000 },
  );
});
