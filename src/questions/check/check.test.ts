/** One file, because every rule is told by the same few sample claims. */
import { expect, test } from "vitest";
import type { CheckAnswer } from "./finding.ts";
import { gapBetween, levelOf, MARGIN } from "./gap.ts";
import { makeFinding, type Rule } from "./make.ts";
import { rules } from "./rules.ts";
import { claim, type Fields } from "./sample-claims.ts";
import { compareChecks } from "./since.ts";
import type { Spoken } from "./spoken.ts";
import { togetherOf } from "./together.ts";

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
  {
    rule: "loosely-dated-against-dated",
    why: "a rate without a year, printed beside the count of that year",
    rows: [
      {
        indicator: "visas_work",
        unit: "visas",
        place: "xk",
        text: "per year",
        value: 500,
        speaker: "one",
        date: "2011-02",
      },
      { indicator: "visas_work", unit: "visas", place: "xk", start: "2010", value: 1200, speaker: "two" },
    ],
    found: true,
  },
  {
    rule: "loosely-dated-against-dated",
    why: "the rate fits the count",
    rows: [
      {
        indicator: "visas_work",
        unit: "visas",
        place: "xk",
        text: "per year",
        value: 1150,
        speaker: "one",
        date: "2011-02",
      },
      { indicator: "visas_work", unit: "visas", place: "xk", start: "2010", value: 1200, speaker: "two" },
    ],
    found: false,
  },
  {
    rule: "loosely-dated-against-dated",
    why: "the rate was printed ten years later",
    rows: [
      {
        indicator: "visas_work",
        unit: "visas",
        place: "xk",
        text: "per year",
        value: 500,
        speaker: "one",
        date: "2021",
      },
      { indicator: "visas_work", unit: "visas", place: "xk", start: "2010", value: 1200, speaker: "two" },
    ],
    found: false,
  },
  {
    rule: "one-voice-two-figures",
    why: "one ministry, one year, two counts",
    rows: [
      present({ place: "xl", start: "2013", value: 700, speaker: "the ministry" }),
      present({ place: "xl", start: "2013", value: 1900, speaker: "the ministry" }),
    ],
    found: true,
  },
  {
    rule: "one-voice-two-figures",
    why: "whoever is not named is not one voice",
    rows: [
      present({ place: "xl", start: "2013", value: 700, speaker: "unattributed" }),
      present({ place: "xl", start: "2013", value: 1900, speaker: "unattributed" }),
    ],
    found: false,
  },
  {
    rule: "one-voice-two-figures",
    why: "the count of the next year is another count",
    rows: [
      present({ place: "xl", start: "2013", value: 700, speaker: "the ministry" }),
      present({ place: "xl", start: "2014", value: 1900, speaker: "the ministry" }),
    ],
    found: false,
  },
  {
    rule: "share-outside-the-whole",
    why: "a place far below what is said of all",
    rows: [
      { indicator: "state_share", unit: "ratio", place: "xm", start: "2009", value: 0.2, speaker: "one" },
      { indicator: "state_share", unit: "ratio", place: "world", start: "2009", value: 0.65, speaker: "two" },
    ],
    found: true,
  },
  {
    rule: "share-outside-the-whole",
    why: "a place near what is said of all",
    rows: [
      { indicator: "state_share", unit: "ratio", place: "xm", start: "2009", value: 0.6, speaker: "one" },
      { indicator: "state_share", unit: "ratio", place: "world", start: "2009", value: 0.65, speaker: "two" },
    ],
    found: false,
  },
  {
    rule: "parts-of-several-exceed-whole",
    why: "two countries of two sources above a third one's total",
    rows: [
      present({ place: "world", start: "2009", value: 5000, speaker: "one" }),
      present({ place: "ru", start: "2009", value: 3000, speaker: "two" }),
      present({ place: "cn", start: "2009", value: 2900, speaker: "three" }),
    ],
    found: true,
  },
  {
    rule: "parts-of-several-exceed-whole",
    why: "they stay within it",
    rows: [
      present({ place: "world", start: "2009", value: 6000, speaker: "one" }),
      present({ place: "ru", start: "2009", value: 3000, speaker: "two" }),
      present({ place: "cn", start: "2009", value: 2900, speaker: "three" }),
    ],
    found: false,
  },
  {
    rule: "above-the-peak",
    why: "more were counted than there ever were",
    rows: [
      { indicator: "workers_peak", unit: "people", place: "xn", end: "2016", value: 410, speaker: "one" },
      present({ place: "xn", start: "2014", value: 730, speaker: "two" }),
    ],
    found: true,
  },
  {
    rule: "above-the-peak",
    why: "the count is of after the peak was told",
    rows: [
      { indicator: "workers_peak", unit: "people", place: "xn", end: "2016", value: 410, speaker: "one" },
      present({ place: "xn", start: "2019", value: 730, speaker: "two" }),
    ],
    found: false,
  },
  {
    rule: "counts-alike",
    why: "one tells partners, the others hosts",
    rows: [
      { indicator: "trade_partners", unit: "countries", place: "world", start: "2009", value: 71, speaker: "one" },
      { indicator: "host_countries", unit: "countries", place: "world", start: "2009", value: 12, speaker: "two" },
    ],
    found: true,
  },
  {
    rule: "sources-disagree",
    why: "two months of one flow are two things",
    rows: [
      { indicator: "trade_volume", unit: "tonnes", place: "xo", start: "2017-03", value: 900, speaker: "one" },
      { indicator: "trade_volume", unit: "tonnes", place: "xo", start: "2017-04", value: 2600, speaker: "two" },
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

test("a consistent table raises nothing above a note, by any rule", () => {
  const years = ["2012", "2013", "2014", "2015"];
  const rows: Fields[] = years.flatMap((start, i) => [
    present({ place: "ru", start, value: 2000 + 100 * i, speaker: `office ${i}`, title: `A${i}` }),
    present({ place: "ru", start, value: 2050 + 100 * i, speaker: `survey ${i}`, title: `B${i}` }),
    present({ place: "cn", start, value: 3010 + 90 * i, speaker: `office ${i}`, title: `A${i}` }),
    present({ place: "world", start, value: 6010 + 230 * i, speaker: `office ${i}`, title: `A${i}` }),
    { indicator: "workers_sent", unit: "people/year", place: "ru", start, value: 410 + i, speaker: `office ${i}` },
    { indicator: "repatriated", unit: "people", place: "ru", start, value: 305 + i, speaker: `office ${i}` },
    { indicator: "pay_gross", unit: "USD/month", place: "world", start, value: 401 + i, speaker: `office ${i}` },
    { indicator: "state_share", unit: "ratio", place: "world", start, value: 0.7, speaker: `office ${i}` },
    { indicator: "state_share", unit: "ratio", place: "ru", start, value: 0.72, speaker: `survey ${i}` },
    {
      indicator: "revenue_state_year",
      unit: "USD/year",
      place: "world",
      start,
      value: (6010 + 230 * i) * (401 + i) * 12 * 0.7,
      speaker: `bank ${i}`,
    },
  ]);
  const found = rules.flatMap(({ id }) => find(id, rows)).filter(({ level }) => level !== "note");
  expect(found.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
});

test("roots that fit are pooled, roots that do not are laid side by side", () => {
  const rows = (numbers: readonly number[]): Spoken[] =>
    numbers.map((value, i) => claim(present({ place: "xp", start: "2017", value, speaker: `voice ${i}` })));
  expect(togetherOf(rows([2510, 2430, 2570]))?.method).toBe("random effects");
  expect(togetherOf(rows([2510, 6064, 9120]))).toMatchObject({ method: "mixture", roots: 3 });
  expect(togetherOf(rows([2510, 2510]))).toBeNull();
});

test("findings are new, unchanged, changed or gone since an earlier check", () => {
  const low = present({ place: "xa", start: "2017", value: 2500, speaker: "one" });
  const high = present({ place: "xa", start: "2017", value: 6064, speaker: "two" });
  const higher = present({ place: "xa", start: "2017", value: 6900, speaker: "three" });
  const other = present({ place: "xb", start: "2017", value: 300, speaker: "one" });
  const far = present({ place: "xb", start: "2017", value: 1900, speaker: "two" });
  const answer = (rows: readonly Fields[]): CheckAnswer => ({
    picture: `sha256:${"0".repeat(64)}`,
    rules: [{ id: "sources-disagree", version: 1, looksFor: "" }],
    claims: rows.length,
    findings: find("sources-disagree", rows),
  });
  const counts = (before: readonly Fields[], after: readonly Fields[]) =>
    compareChecks(answer(before), answer(after)).counts;
  expect(counts([low, high], [low, high])).toEqual({ new: 0, unchanged: 1, changed: 0, gone: 0 });
  expect(counts([low, high], [low, high, other, far])).toEqual({ new: 1, unchanged: 1, changed: 0, gone: 0 });
  expect(counts([low, high], [low, high, higher])).toEqual({ new: 0, unchanged: 0, changed: 1, gone: 0 });
  expect(counts([low, high, other, far], [low, high])).toEqual({ new: 0, unchanged: 1, changed: 0, gone: 1 });
});
