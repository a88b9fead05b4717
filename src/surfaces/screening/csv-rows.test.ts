import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvRows, guessSeparator } from "./csv-rows.ts";

function rows(text: string, separator: string | null = ",", cuts: readonly number[] = []): string[][] {
  const reader = new CsvRows(separator);
  const found: string[][] = [];
  let at = 0;
  for (const cut of [...cuts, text.length]) {
    found.push(...reader.push(text.slice(at, cut)));
    at = cut;
  }
  return [...found, ...reader.end()];
}

test.each([
  {
    text: "a,b\n1,2\n",
    is: [
      ["a", "b"],
      ["1", "2"],
    ],
    why: "plain",
  },
  {
    text: "a,b\r\n1,2",
    is: [
      ["a", "b"],
      ["1", "2"],
    ],
    why: "ends of line of another system, no last one",
  },
  { text: "a\rb\r", is: [["a"], ["b"]], why: "ends of line of old Macs" },
  { text: '"a ""b""",c\n', is: [['a "b"', "c"]], why: "quotes inside quotes" },
  { text: '"a\nb",c\n', is: [["a\nb", "c"]], why: "a line inside a cell" },
  { text: '"a" ,b\n', is: [["a", "b"]], why: "a space after the quote" },
  { text: "\n\na,b\n\n", is: [["a", "b"]], why: "empty lines" },
  { text: "a,,\n", is: [["a", "", ""]], why: "empty cells" },
  { text: 'the "Star" Co,ru\n', is: [['the "Star" Co', "ru"]], why: "quotes within a cell" },
  {
    text: '"Mokran LLC,ru\nNext,kp\n',
    is: [
      ['"Mokran LLC', "ru"],
      ["Next", "kp"],
    ],
    why: "a quote that is never closed swallows no row",
  },
  {
    text: '"Mokran,ru\n"Next",kp\n',
    is: [
      ['"Mokran', "ru"],
      ["Next", "kp"],
    ],
    why: "nor up to the next quote",
  },
  { text: '"Mokran" LLC,ru\n', is: [['"Mokran" LLC', "ru"]], why: "text after the closing quote" },
])("$why", ({ text, is }) => {
  expect(rows(text)).toEqual(is);
});

test("quotes that were taken for text are counted", () => {
  const reader = new CsvRows(",");
  reader.push('"a,b\n"c" d,e\n"f",g\n');
  reader.end();
  expect(reader.strayQuotes).toBe(2);
});

test("without a separator a comma belongs to the name", () => {
  expect(rows("name\nKIM, Jong Un\n", null)).toEqual([["name"], ["KIM, Jong Un"]]);
});

const cell = fc.string({ unit: fc.constantFrom(..."ab\"',;\n\r 김"), maxLength: 8 });

test("what is quoted by the rule comes back, wherever the pieces are cut", () => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      (table, at) => {
        const text = table.map((row) => `${row.map(quoted).join(",")}\n`).join("");
        const cuts = at.map((n) => Math.min(n, text.length)).sort((a, b) => a - b);
        expect(rows(text, ",", cuts)).toEqual(table);
      },
    ),
  );
});

test("any text gives the same rows in one piece as in many, and no letter is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab",\n\r '), maxLength: 60 }), (text) => {
      const whole = rows(text);
      const single = Array.from({ length: text.length }, (_, i) => i);
      expect(rows(text, ",", single)).toEqual(whole);
      const letters = (s: string): string => s.replace(/[^ab]/g, "");
      expect(letters(whole.flat().join(""))).toBe(letters(text));
    }),
  );
});

test.each([
  { text: "name;country\nA, B;ru\n", is: ";", why: "a comma inside names" },
  { text: "name\tcountry\nA\tru\n", is: "\t", why: "tabs" },
  { text: "name\nKIM, Jong Un\nRI, Yong Ho\n", is: null, why: "one column of names with commas" },
  { text: "Список поставщиков\n\nназвание;страна\nА;ru\nБ;kp\nВ;kp\n", is: ";", why: "a title above" },
  { text: 'name,note\n"a; b; c",x\n"d; e",y\n', is: ",", why: "semicolons inside cells" },
  { text: "name\nOne\nTwo\n", is: null, why: "one column" },
])("$why: the separator is found", ({ text, is }) => {
  expect(guessSeparator(text, true)).toBe(is);
});

test("a null byte and a row without end are refused with the line", () => {
  expect(() => rows("a\nb\0c\n")).toThrow(/line 2.*CSV/);
  expect(() => new CsvRows(",").push("x".repeat(5_000_000))).toThrow(/more than 4 MiB/);
  expect(() => rows(`${",".repeat(5000)}\n`)).toThrow(/more than 4096 cells/);
});
