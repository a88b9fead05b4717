import fc from "fast-check";
import { expect, test } from "vitest";
import { Column, compareNatural, firstAtLeast, Texts } from "./columns.ts";

test("a column gives back what was pushed, however often it grew", () => {
  const column = new Column();
  const numbers = Array.from({ length: 5000 }, (_, n) => (n * 2_654_435_761) >>> 0);
  for (const number of numbers) column.push(number);
  expect([...column.values()]).toEqual(numbers);
});

test("equal texts have one number, in the order they first came", () => {
  const texts = new Texts();
  expect(["b", "a", "b", "constructor", ""].map((text) => texts.number(text))).toEqual([0, 1, 0, 2, 3]);
  expect([texts.find("a"), texts.find("__proto__")]).toEqual([1, undefined]);
});

test("the first number at least as large is found as by walking", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, wanted) => {
      const sorted = Uint32Array.from(numbers).sort();
      const walked = sorted.findIndex((number) => number >= wanted);
      expect(firstAtLeast(sorted, wanted)).toBe(walked < 0 ? sorted.length : walked);
    }),
  );
});

test("row 9 stands before row 12", () => {
  expect(["row 12", "row 9", "row 10"].sort(compareNatural)).toEqual(["row 9", "row 10", "row 12"]);
});
