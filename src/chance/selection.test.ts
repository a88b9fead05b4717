import { expect, test } from "vitest";
import { claimText, isSelected, type QuantityClaim, saidIn, unitInFull } from "./selection.ts";

const claim = (said: Partial<QuantityClaim>): QuantityClaim => ({
  id: "c",
  kind: "quantity",
  indicator: "workers_present",
  place: "world",
  low: null,
  value: 50_000,
  high: null,
  bound: "exact",
  unit: "people",
  period: { start: "2017", end: "2017" },
  aspect: "observed",
  speaker: null,
  hedge: null,
  ...said,
});
const wanted = { indicator: "workers_present", place: "world" };

test.each([
  { said: {}, selector: {}, is: true, why: "the same place" },
  { said: { place: "world: 16 countries" }, selector: {}, is: true, why: "the world, counted by countries" },
  { said: { place: "world: IT workers" }, selector: {}, is: false, why: "a part of the world's workers" },
  { said: { place: "cn: Dandong" }, selector: { place: "cn" }, is: false, why: "a city is not its country" },
  { said: { place: "RU" }, selector: { place: "ru" }, is: true, why: "codes in any case" },
  { said: { aspect: "forecast" }, selector: {}, is: false, why: "a plan is not a count" },
  { said: { indicator: "work_permits" }, selector: {}, is: false, why: "another indicator" },
  {
    said: { period: { start: "2017-09", end: "2018-08" } },
    selector: { from: "2018", to: "2018" },
    is: true,
    why: "spans that touch",
  },
  {
    said: { period: { start: "2017-12-31", end: "2017-12-31" } },
    selector: { from: "2018" },
    is: false,
    why: "the day before",
  },
  {
    said: { period: { start: "2017", end: "2017" } },
    selector: { from: "2017-09", to: "2017-09" },
    is: true,
    why: "a year touches each of its months",
  },
  {
    said: { period: { start: "2018-03", end: "2018-03" } },
    selector: { to: "2018" },
    is: true,
    why: "a month of the last year",
  },
  { said: { period: { start: null, end: null } }, selector: { from: "2015" }, is: false, why: "no date" },
  {
    said: { period: { start: null, end: null } },
    selector: { from: "2015", undated: true },
    is: true,
    why: "no date, and that is allowed",
  },
  { said: { period: { start: null, end: "2017" } }, selector: { from: "2018" }, is: false, why: "ended before" },
])("$why", ({ said, selector, is }) => {
  expect(isSelected(claim(said), { ...wanted, ...selector })).toBe(is);
});

test.each([
  { said: { unit: "USD/month" }, kind: "pay", is: "USD/month/person", why: "pay is for one person" },
  { said: { unit: "USD" }, kind: "trade", is: "USD/year", why: "a whole year's trade" },
  {
    said: { unit: "USD", period: { start: "2017-01", end: "2017-06" } },
    kind: "trade",
    is: "USD",
    why: "half a year's is not a year's",
  },
  { said: { unit: null }, kind: "share", is: "ratio", why: "a bare share" },
])("the unit in full: $why", ({ said, kind, is }) => {
  expect(unitInFull(claim(said), kind)).toBe(is);
});

test("a range of pay is across people, any other is doubt", () => {
  expect(saidIn(claim({}), "pay", "AP").amount.spread).toBe("people");
  expect(saidIn(claim({}), "stock", "AP").amount.spread).toBe("uncertainty");
  expect(saidIn(claim({ speaker: " " }), "stock", "AP").speaker).toBe("AP");
});

test.each([
  { said: { bound: "at_least", value: null, low: 50_000 }, is: "≥ 50,000 people" },
  { said: { bound: "range", value: null, low: 0.7, high: 0.9, unit: "ratio" }, is: "70–90 %" },
  { said: { bound: "about", value: 2.5, unit: "USD/hour" }, is: "about 2.5 USD an hour" },
  {
    said: { bound: "range", value: null, low: 1.2e9, high: 2.3e9, unit: "USD/year" },
    is: "1.2–2.3 billion USD a year",
  },
  { said: { value: 35_432_100, unit: "USD" }, is: "35,432,100 USD" },
  { said: { place: "ly: a hospital", value: 4 }, is: "fewer than 10 people" },
  { said: { place: "ly", value: 4 }, is: "4 people" },
] as const)("written as $is", ({ said, is }) => {
  expect(claimText(claim(said))).toBe(is);
});
