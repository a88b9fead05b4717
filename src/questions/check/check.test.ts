import { expect, test } from "vitest";
import { gapBetween, levelOf, MARGIN } from "./gap.ts";
import { makeFinding, type Rule } from "./make.ts";
import { rules } from "./rules.ts";
import { claim, type Fields } from "./sample-claims.ts";

const known = { resolutions: ["2371", "2375", "2397"] };
const find = (id: string, rows: readonly Fields[]) => {
  const rule = rules.find((one) => one.id === id) as Rule;
  return [...rule.find(rows.map(claim), known)].map((drafted) => makeFinding(rule, drafted));
};
const present = (fields: Fields): Fields => ({ indicator: "workers_present", unit: "people", ...fields });

test("every rule has a name of its own and says what it looks for", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { looksFor } of rules) expect(looksFor).not.toBe("");
});

test.each<{ rule: string; why: string; rows: Fields[]; found: boolean }>([
  {
    rule: "sources-disagree",
    why: "two counts of one month, two and a half times apart",
    rows: [
      present({ place: "xa", start: "2017-07", value: 2500, speaker: "one" }),
      present({ place: "xa", start: "2017-08", value: 6064, speaker: "two" }),
    ],
    found: true,
  },
  {
    rule: "sources-disagree",
    why: "the same number said twice is one origin",
    rows: [
      present({ place: "xa", start: "2017", value: 2500, speaker: "one" }),
      present({ place: "xa", start: "2017", value: 2500, speaker: "two" }),
    ],
    found: false,
  },
  {
    rule: "sources-disagree",
    why: "five years apart nothing contradicts",
    rows: [
      present({ place: "xa", start: "2012", value: 2500, speaker: "one" }),
      present({ place: "xa", start: "2017", value: 6064, speaker: "two" }),
    ],
    found: false,
  },
  {
    rule: "sources-disagree",
    why: "a tenth apart is rounding",
    rows: [
      present({ place: "xa", start: "2017", value: 2500, speaker: "one" }),
      present({ place: "xa", start: "2017", value: 2700, speaker: "two" }),
    ],
    found: false,
  },
  {
    rule: "repatriated-against-present",
    why: "more went home than were there",
    rows: [
      {
        indicator: "repatriated",
        unit: "people",
        place: "xb",
        start: "2018",
        end: "2019",
        value: 2500,
        speaker: "one",
      },
      present({ place: "xb", start: "2017-09", value: 500, speaker: "two" }),
    ],
    found: true,
  },
  {
    rule: "repatriated-against-present",
    why: "as many went home as were there",
    rows: [
      {
        indicator: "repatriated",
        unit: "people",
        place: "xb",
        start: "2018",
        end: "2019",
        value: 2400,
        speaker: "one",
      },
      present({ place: "xb", start: "2017-09", value: 2500, speaker: "two" }),
    ],
    found: false,
  },
  {
    rule: "permit-told-as-person",
    why: "a rounded number of permits told as people",
    rows: [
      present({ place: "xc", start: "2017", value: 41000, speaker: "one" }),
      { indicator: "work_permits", unit: "permits", place: "xc", start: "2017", value: 41213, speaker: "two" },
    ],
    found: true,
  },
  {
    rule: "permit-told-as-person",
    why: "other numbers",
    rows: [
      present({ place: "xc", start: "2017", value: 52000, speaker: "one" }),
      { indicator: "work_permits", unit: "permits", place: "xc", start: "2017", value: 41213, speaker: "two" },
    ],
    found: false,
  },
  {
    rule: "month-told-as-year",
    why: "one month's fall told of a year",
    rows: [
      { indicator: "trade_change", unit: "percent", place: "xd", start: "2017-05", value: -44.1, speaker: "customs" },
      {
        indicator: "trade_change",
        unit: "percent",
        place: "xd",
        value: -44.1,
        text: "from last year",
        speaker: "paper",
      },
    ],
    found: true,
  },
  {
    rule: "carried-over",
    why: "one number, seven years apart",
    rows: [
      present({ place: "xe", start: "2010", value: 8000, speaker: "one" }),
      present({ place: "xe", start: "2017", value: 8000, speaker: "two" }),
    ],
    found: true,
  },
  {
    rule: "digits-lost",
    why: "cut at the comma",
    rows: [
      { indicator: "entries_all", unit: "entries", place: "xf", start: "2024", value: 27, speaker: "one" },
      { indicator: "entries_all", unit: "entries", place: "xf", start: "2024", value: 27451, speaker: "two" },
    ],
    found: true,
  },
  {
    rule: "plan-told-as-fact",
    why: "a plan of last year is told as present",
    rows: [
      {
        indicator: "workers_planned",
        unit: "people",
        place: "xg",
        start: "2024",
        value: 9000,
        speaker: "one",
        aspect: "forecast",
      },
      present({ place: "xg", start: "2025", value: 9000, speaker: "two" }),
    ],
    found: true,
  },
  {
    rule: "resolution-miswritten",
    why: "two digits exchanged",
    rows: [
      present({ place: "xh", start: "2019", value: 100, speaker: "one", title: "What UN resolution 2379 demands" }),
    ],
    found: true,
  },
  {
    rule: "resolution-miswritten",
    why: "the number is right",
    rows: [
      present({ place: "xh", start: "2019", value: 100, speaker: "one", title: "What UN resolution 2397 demands" }),
    ],
    found: false,
  },
  {
    rule: "parts-exceed-whole",
    why: "one source's countries come to more than its total",
    rows: [
      present({ place: "world", start: "2017", value: 100, speaker: "one", title: "A" }),
      present({ place: "ru", start: "2017", value: 60, speaker: "one", title: "A" }),
      present({ place: "cn", start: "2017", value: 70, speaker: "one", title: "A" }),
    ],
    found: true,
  },
  {
    rule: "stock-jumps-without-flow",
    why: "ten times as many in a year, nobody came",
    rows: [
      present({ place: "xi", start: "2016-01", value: 1000, speaker: "one" }),
      present({ place: "xi", start: "2017-01", value: 10000, speaker: "one" }),
    ],
    found: true,
  },
  {
    rule: "stock-jumps-without-flow",
    why: "enough came to carry it",
    rows: [
      present({ place: "xi", start: "2016-01", value: 1000, speaker: "one" }),
      { indicator: "workers_sent", unit: "people/year", place: "xi", start: "2016", value: 9000, speaker: "two" },
      present({ place: "xi", start: "2017-01", value: 10000, speaker: "one" }),
    ],
    found: false,
  },
])("$rule: $why", ({ rule, rows, found }) => {
  expect(find(rule, rows).length > 0).toBe(found);
});

test("a headline far above workers, pay and share is told with what it would take", () => {
  const rows: Fields[] = [
    {
      indicator: "revenue_state_year",
      unit: "USD/year",
      place: "world",
      start: "2017",
      value: 5_000_000,
      speaker: "headline",
    },
    present({ place: "world", start: "2017", value: 1000, speaker: "count" }),
    { indicator: "pay_gross", unit: "USD/month", place: "world", start: "2017", value: 100, speaker: "pay" },
    { indicator: "state_share", unit: "ratio", place: "world", start: "2017", value: 0.7, speaker: "share" },
  ];
  const [finding] = find("headline-against-components", rows);
  expect(finding?.level).toBe("conflict");
  expect(finding?.gap?.ratio).toBeCloseTo(5_000_000 / (1000 * 100 * 12 * 0.7), 0);
  expect(finding?.reconcile.length).toBeGreaterThan(2);
  const modest = rows.map((row) => (row.speaker === "headline" ? { ...row, value: 800_000 } : row));
  expect(find("headline-against-components", modest)).toEqual([]);
});

test("the gap of equal figures is nothing, grows with their distance and is the same both ways", () => {
  const around = (p50: number) => ({ p5: p50 / 2, p50, p95: p50 * 2 });
  expect(levelOf(gapBetween(around(100), around(100)))).toBeNull();
  let before = 0;
  for (const far of [100, 130, 200, 400, 1000]) {
    const [there, back] = [gapBetween(around(100), around(far))!, gapBetween(around(far), around(100))!];
    expect(there.bayesFactor["0.5"]).toBeCloseTo(back.bayesFactor["0.5"], 9);
    expect(there.bayesFactor["0.5"]).toBeGreaterThan(before);
    before = there.bayesFactor["0.5"];
  }
  expect(levelOf(gapBetween(around(100), around(100 * MARGIN * 12)))).toBe("conflict");
  expect(gapBetween(around(0), around(1))).toBeNull();
});

test("a finding on the same claims has the same id, in any order", () => {
  const rows = [
    present({ place: "xa", start: "2017-07", value: 2500, speaker: "one" }),
    present({ place: "xa", start: "2017-08", value: 6064, speaker: "two" }),
  ];
  expect(find("sources-disagree", rows)[0]?.id).toBe(find("sources-disagree", rows.toReversed())[0]?.id);
});
