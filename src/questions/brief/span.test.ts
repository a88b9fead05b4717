import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween, firstDay, intervalOf, isDisjoint, lastDay, overlap, spanOf } from "./span.ts";

test.each([
  { date: "2017", first: "2017-01-01", last: "2017-12-31", why: "a year is all its days" },
  { date: "2016-02", first: "2016-02-01", last: "2016-02-29", why: "a leap year has one day more" },
  { date: "2017-02-28", first: "2017-02-28", last: "2017-02-28", why: "a day is itself" },
])("$date: $why", ({ date, first, last }) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test("a figure without a date speaks of no span, one with a single date of that", () => {
  expect(spanOf({ start: null, end: null })).toBeNull();
  expect(spanOf({ start: "2017", end: null })).toEqual({ from: "2017-01-01", to: "2017-12-31" });
});

const amount = { low: null, value: null, high: null, bound: null };
test.each([
  { given: { ...amount, value: 5, bound: "exact" }, low: 5, high: 5, why: "a point" },
  { given: { ...amount, low: 5, high: 7, bound: "range" }, low: 5, high: 7, why: "a range" },
  { given: { ...amount, low: 5, bound: "at_least" }, low: 5, high: null, why: "open above" },
  { given: { ...amount, value: 5, bound: "at_most" }, low: null, high: 5, why: "open below" },
  { given: { ...amount, value: 100, bound: "about" }, low: 90, high: 110, why: "about reaches a tenth to each side" },
  { given: { ...amount, value: -100, bound: "about" }, low: -110, high: -90, why: "also below zero" },
  { given: { ...amount, value: 0, bound: "exact" }, low: 0, high: 0, why: "none is a figure" },
])("$why", ({ given, low, high }) => {
  expect(intervalOf(given)).toEqual({ low, high });
});

test("no amount gives no interval", () => {
  expect(intervalOf(amount)).toBeNull();
});

const end = fc.option(fc.integer({ min: -3, max: 3 }));
const interval = fc
  .tuple(end, end)
  .filter(([low, high]) => low === null || high === null || low <= high)
  .map(([low, high]) => ({ low, high }));

test("two intervals are apart exactly when no whole number lies in both", () => {
  const has = (i: { low: number | null; high: number | null }, n: number) =>
    (i.low === null || i.low <= n) && (i.high === null || n <= i.high);
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const common = Array.from({ length: 9 }, (_, n) => n - 4).some((n) => has(a, n) && has(b, n));
      expect(isDisjoint(a, b)).toBe(!common);
    }),
  );
});

test("spans that share a day overlap", () => {
  const year = { from: "2017-01-01", to: "2017-12-31" };
  expect(overlap(year, { from: "2017-12-31", to: "2018-03-01" })).toBe(true);
  expect(overlap(year, { from: "2018-01-01", to: "2018-03-01" })).toBe(false);
});

test("days are counted by the calendar", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});
