import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf, probabilityOf, quantileOf } from "./distribution.ts";
import { DistributionError, UnitError } from "./faults.ts";
import { readHandEntry } from "./hand-entry.ts";
import { originsOf, type Pool, poolOf, type Said, scaledBy, speakerKey } from "./pool.ts";
import { parseUnit } from "./units.ts";

const people = parseUnit("people");
let next = 0;
const said = (speaker: string | null, amount: Partial<Said["amount"]>, unit = "people"): Said => ({
  id: `c${next++}`,
  speaker,
  unit,
  amount: { bound: "about", low: null, value: null, high: null, measure: "total", ...amount },
});

test("five repeats of one number are one voice", () => {
  const claims = [
    said("UN", { value: 100_000 }),
    said("KBS", { value: 100_000 }),
    said(null, { value: 100_000 }),
    said("AP", { value: 100_000 }),
    said("Yonhap", { value: 100_000 }),
    said("NKDB", { value: 50_000 }),
  ];
  const pool = poolOf(claims, people) as Pool;
  expect(pool.origins.length).toBe(2);
  expect(pool.voices.reduce((sum, { origin, weight }) => sum + (origin === 0 ? weight : 0), 0)).toBeCloseTo(0.5, 12);
});

test("one speaker's different figures share one voice", () => {
  const pool = poolOf(
    [said("NKDB, 2015", { value: 50_000 }), said("NKDB via AP", { value: 80_000 }), said("KINU", { value: 147_000 })],
    people,
  ) as Pool;
  expect(pool.voices.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
});

test("sources that disagree keep both their peaks", () => {
  const { distribution } = poolOf(
    [
      said("A", { bound: "range", low: 50_000, high: 55_000 }),
      said("B", { bound: "range", low: 200_000, high: 220_000 }),
    ],
    people,
  ) as Pool;
  expect(probabilityOf(distribution, 100_000)).toBeCloseTo(0.5, 3);
  expect(quantileOf(distribution, 0.25)).toBeLessThan(60_000);
  expect(quantileOf(distribution, 0.75)).toBeGreaterThan(190_000);
});

test("a permit is not a person, and the reason is given", () => {
  const pool = poolOf(
    [said("Russia", { value: 30_023, bound: "exact" }, "permits"), said("KINU", { value: 50_000 })],
    people,
  ) as Pool;
  expect(pool.voices.length).toBe(1);
  expect(pool.leftOut[0]!.why).toMatch(/permits.*measure different things/);
  expect(poolOf([said("Russia", { value: 30_023 }, "permits")], people).distribution).toBeNull();
});

test("a yearly take is turned into a month's", () => {
  const pool = poolOf(
    [said("Daily NK", { value: 7_200 }, "USD/(person*year)")],
    parseUnit("USD/(person*month)"),
  ) as Pool;
  expect(quantileOf(pool.distribution, 0.5)).toBeCloseTo(600, 0);
});

test("a percent is read as a share", () => {
  const pool = poolOf([said("A", { value: 20, measure: "share" }, "percent")], parseUnit("ratio")) as Pool;
  expect(quantileOf(pool.distribution, 0.95)).toBeCloseTo(0.225, 6);
});

test("origins do not depend on the order of the claims", () => {
  const claims = [
    said("A", { value: 1 }),
    said("B", { value: 1 }),
    said("B", { value: 2 }),
    said("C", { value: 3 }),
    said(null, { value: 3 }),
    said("D", { value: 4 }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: 6, maxLength: 6 }), (order) => {
      const groups = (list: readonly Said[]): string[] =>
        [...Map.groupBy(list, (_, i) => originsOf(list)[i]!).values()]
          .map((group) =>
            group
              .map(({ id }) => id)
              .sort()
              .join(),
          )
          .sort();
      expect(groups(order)).toEqual(groups(claims));
    }),
  );
});

test.each([
  { speaker: "UN Panel of Experts, 7 Mar 2024", key: "un panel of experts" },
  { speaker: "NIS to lawmakers via WSJ", key: "nis" },
  { speaker: "R. Tillerson, US Secretary of State", key: "r tillerson" },
  { speaker: "", key: null },
])("$speaker is $key", ({ speaker, key }) => {
  expect(speakerKey(speaker)).toBe(key);
});

test("scaling a distribution scales its quantiles and its mean", () => {
  const share = parseUnit("ratio");
  const kinds = ["50 to 100", "between 3 and 4", "more than 50", "up to 20", "7", "-3 to 4"].map((text) =>
    readHandEntry(text, share),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (d, k, p) => {
        expect(quantileOf(scaledBy(d, k), p)).toBeCloseTo(k * quantileOf(d, p), 6);
        expect(meanOf(scaledBy(d, k)) - k * meanOf(d)).toBeCloseTo(0, 6);
      },
    ),
  );
});

test.each([
  { text: "50k to 100k", p: 0.95, is: 100_000, why: "a 90 % interval" },
  { text: "50 to 100k", p: 0.05, is: 50_000, why: "one size for both" },
  { text: "1.2 to 2.3 bn", p: 0.05, is: 1.2e9, why: "billions" },
  { text: "50,000 to 100,000", p: 0.05, is: 50_000, why: "commas" },
  { text: "between 120 and 150", p: 0.5, is: 135, why: "evenly" },
  { text: "more than 50,000", p: 0.5, is: 61_602, why: "by the rule of the words" },
  { text: "600 [USD/(person*year)]", p: 0.5, is: 50, why: "its own unit" },
  { text: "500", p: 0.2, is: 500, why: "meant exactly" },
])("$text: $why", ({ text, p, is }) => {
  expect(quantileOf(readHandEntry(text, parseUnit("USD/(person*month)")), p) / is).toBeCloseTo(1, 4);
});

test("shares typed in percent stay below one", () => {
  const d = readHandEntry("70% to 90%", parseUnit("ratio"), "share");
  expect(quantileOf(d, 0.95)).toBeCloseTo(0.9, 9);
  expect(quantileOf(d, 0.999999)).toBeLessThan(1);
});

test("what is not understood is refused, with what may be written", () => {
  for (const text of ["lots", "", "5 to", "100 to 50", "1e999", "7 [people]"])
    expect(() => readHandEntry(text, parseUnit("USD"))).toThrow(text.includes("[") ? UnitError : DistributionError);
});
