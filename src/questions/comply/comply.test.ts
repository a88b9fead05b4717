import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Claim, ClaimDraft } from "../../claims/index.ts";
import type { Picture } from "../../picture/index.ts";
import { pictureOfClaims, tableRow } from "../../picture/picture-of-claims.ts";
import { comply, ObligationError, parseObligation, stateAsked } from "./index.ts";

const folder = fileURLToPath(new URL("../../../starter/obligations/", import.meta.url));
const obligations = readdirSync(folder).map((name) =>
  parseObligation(JSON.parse(readFileSync(folder + name, "utf8")), name),
);

function row(
  indicator: string,
  place: string,
  start: string,
  end: string,
  value: number,
  said: Partial<Claim> = {},
  published: string | null = end,
): ClaimDraft {
  return tableRow(
    `${indicator} ${place} ${start} ${value}`,
    {
      indicator,
      place,
      value,
      period: { text: start === end ? start : `${start} to ${end}`, start, end, resolved: true },
      ...said,
    },
    { date: published },
  );
}

const pictureOf = (...records: readonly ClaimDraft[]): Promise<Picture> => pictureOfClaims(records);

const asked = (picture: Picture, on: string, state = "xa", known?: string) => {
  const [answer] = comply(picture, obligations, { on, state, ...(known === undefined ? {} : { known }) }).states;
  return Object.fromEntries(answer!.duties.map((duty) => [duty.obligation, duty]));
};

test("Russia 2018: new registrations after the ban are a breach unless the contracts are older", async () => {
  const picture = await pictureOf(row("workers_registered", "ru", "2017-09", "2018-08", 10_000));
  const duty = asked(picture, "2018-09-01", "ru")["unscr-2375-17"]!;
  expect(duty.answer).toBe("breached unless");
  expect(duty.unless.join()).toMatch(/11 September 2017/);
  expect(duty.missing.length).toBeGreaterThan(0);
  expect(duty.since).toBe("2017-09");
});

test("January 2020: a thousand after the deadline is a breach unless the exceptions hold, and never names people to remove", async () => {
  const picture = await pictureOf(row("workers_present", "ru", "2020-01", "2020-01", 1000));
  const duty = asked(picture, "2020-01-31", "ru")["unscr-2397-8a"]!;
  expect(duty.answer).toBe("breached unless");
  expect(duty.probability).toBeGreaterThan(0.95);
  expect(duty.unless.join()).toMatch(/must not be returned/);
  expect(duty.sentence).not.toMatch(/remove/);
});

test("a report of some doctors in April 2020 is heard for the country of the place", async () => {
  const picture = await pictureOf(
    row("workers_present", "mz: doctors", "2020-04-30", "2020-04-30", 97, {
      speaker: "Mozambique report to 1718 Committee",
    }),
  );
  const duties = asked(picture, "2020-05-10", "mz");
  expect(duties["unscr-2397-8a"]!.answer).toBe("breached unless");
  expect(duties["unscr-2397-8b"]!.answer).toBe("kept");
});

test("2025: years after the deadline the newest count decides", async () => {
  const picture = await pictureOf(
    row("workers_present", "ru", "2018-12", "2018-12", 11_000),
    row("workers_present", "ru", "2025-05", "2025-05", 15_000),
  );
  expect(asked(picture, "2025-06-01", "ru")["unscr-2397-8a"]!.observed!.median).toBeCloseTo(15_000, -3);
});

test.each([
  { day: "2017-08-04", inForce: [], why: "before the cap nothing is in the register" },
  { day: "2017-08-05", inForce: ["unscr-2371-11"], why: "the cap" },
  { day: "2017-09-10", inForce: ["unscr-2371-11"], why: "the last day of the cap" },
  { day: "2017-09-11", inForce: ["unscr-2375-17"], why: "the ban on new permits" },
  {
    day: "2017-12-21",
    inForce: ["unscr-2375-17"],
    why: "the day before repatriation is ordered",
  },
  {
    day: "2017-12-22",
    inForce: ["unscr-2375-17", "unscr-2397-8a", "unscr-2397-8b", "unscr-2397-8c"],
    why: "repatriation and reports",
  },
  {
    day: "2019-12-21",
    inForce: ["unscr-2375-17", "unscr-2397-8a", "unscr-2397-8b", "unscr-2397-8c"],
    why: "the last day allowed",
  },
])("on $day: $why", async ({ day, inForce }) => {
  const picture = await pictureOf(row("workers_present", "xa", "2016", "2016", 5));
  expect(Object.keys(asked(picture, day)).sort()).toEqual(inForce);
});

test("new permits of years before say nothing of a later day", async () => {
  const picture = await pictureOf(row("workers_registered", "xa", "2017-10", "2018-03", 900));
  expect(asked(picture, "2018-12-31")["unscr-2375-17"]!.answer).toBe("breached unless");
  expect(asked(picture, "2020-01-31")["unscr-2375-17"]!.answer).toBe("cannot be told");
});

test("the deadline itself turns time that runs into a breach", async () => {
  const picture = await pictureOf(row("workers_present", "xa", "2019-12", "2019-12", 500));
  expect(asked(picture, "2019-12-21")["unscr-2397-8a"]!.answer).toBe("kept");
  expect(asked(picture, "2019-12-22")["unscr-2397-8a"]!.answer).toBe("breached unless");
});

test("the cap compares with the day that set it", async () => {
  const stock = (day: string, value: number) => row("workers_present", "xa", day, day, value);
  expect(
    asked(await pictureOf(stock("2017-08-01", 1000), stock("2017-09-05", 2000)), "2017-09-08")["unscr-2371-11"]!.answer,
  ).toBe("breached unless");
  expect(
    asked(await pictureOf(stock("2017-08-01", 1000), stock("2017-09-05", 600)), "2017-09-08")["unscr-2371-11"]!.answer,
  ).toBe("kept");
});

test("what is missing is named, none is kept, and no figure is never a judgement", async () => {
  const none = asked(await pictureOf(row("workers_present", "xb", "2020", "2020", 5)), "2020-06-01")["unscr-2397-8a"]!;
  expect(none.answer).toBe("cannot be told");
  expect(none.missing.join()).toMatch(/a count of/);
  const zero = asked(await pictureOf(row("workers_present", "xa", "2020-03", "2020-03", 0)), "2020-06-01")[
    "unscr-2397-8a"
  ]!;
  expect(zero.answer).toBe("kept");
});

test("what was known is asked apart from what was so", async () => {
  const picture = await pictureOf(row("workers_present", "xa", "2020-01", "2020-01", 900, {}, "2021-05-01"));
  expect(asked(picture, "2020-06-01", "xa", "2020-06-01")["unscr-2397-8a"]!.answer).toBe("cannot be told");
  expect(asked(picture, "2020-06-01", "xa", "2021-06-01")["unscr-2397-8a"]!.answer).toBe("breached unless");
});

test("student visas stand beside and are never counted", async () => {
  const picture = await pictureOf(row("visas_student", "xa", "2020", "2020", 10_000, { unit: "visas" }));
  const [answer] = comply(picture, obligations, { on: "2020-12-31", state: "xa" }).states;
  expect(answer!.substitutes).toHaveLength(1);
  expect(answer!.duties.find(({ obligation }) => obligation === "unscr-2397-8a")!.answer).toBe("cannot be told");
});

test("a file that is no obligation says where and why", () => {
  expect(() => parseObligation({ id: "x" }, "obligations/x.json")).toThrow(ObligationError);
  expect(() => parseObligation({ id: "x" }, "obligations/x.json")).toThrow(/obligations\/x\.json/);
});

const COAL = "xa: DPRK exports to Somewhere | Coal";
const coal = (month: string, tonnes: number): ClaimDraft =>
  row("trade_volume", COAL, month, month, tonnes, { unit: "tonnes" });

test.each([
  {
    month: "2017-09",
    tonnes: 8000,
    answer: "breached unless",
    why: "cargoes within the time to wind down may be excused",
  },
  { month: "2017-10", tonnes: 8000, answer: "breached", why: "after it nothing excuses them" },
  { month: "2017-10", tonnes: 0, answer: "kept", why: "none came" },
])("coal of $month: $why", async ({ month, tonnes, answer }) => {
  const duties = asked(await pictureOf(coal(month, tonnes)), "2017-11-01");
  expect(duties["unscr-2371-8"]!.answer).toBe(answer);
  expect(duties["unscr-2375-16"]).toBeUndefined();
});

test("permits of a span that began before the ban are shown, and not judged", async () => {
  const duty = asked(await pictureOf(row("work_permits", "pl", "2017", "2017", 124)), "2017-12-31", "pl")[
    "unscr-2375-17"
  ]!;
  expect(duty.answer).toBe("cannot be told");
  expect(duty.evidence).toHaveLength(1);
  expect(duty.missing.join()).toMatch(/after 2017-09-11/);
});

test("each month is judged by the rule and the figures of its own day", async () => {
  const picture = await pictureOf(row("workers_present", "xa", "2019-12", "2019-12", 500));
  const [answer] = comply(picture, obligations, { on: "2020-01-31", state: "xa", months: 3 }).states;
  const home = answer!.months.filter(({ obligation }) => obligation === "unscr-2397-8a");
  expect(home.map(({ month, answer: said }) => `${month} ${said}`)).toEqual([
    "2019-11 kept",
    "2019-12 breached unless",
    "2020-01 breached unless",
  ]);
  expect(home[2]!.probability).toBeGreaterThan(0.95);
});

const oil = (start: string, end: string, barrels: number): ClaimDraft =>
  row("trade_volume_barrels", "world: Reported deliveries to DPRK | Refined petroleum", start, end, barrels, {
    unit: "barrels",
  });

test.each([
  {
    figures: [oil("2021-01", "2021-12", 90_000)],
    on: "2021-12-31",
    answer: "kept",
    why: "a figure of the whole year lies below",
  },
  {
    figures: [oil("2021-01", "2021-06", 23_000)],
    on: "2021-12-31",
    answer: "cannot be told",
    why: "half a year says too little",
  },
  {
    figures: [oil("2021-01", "2021-05", 1_600_000)],
    on: "2021-06-30",
    answer: "breached unless",
    why: "a part is above the whole ceiling",
  },
  {
    figures: [oil("2020-01", "2020-12", 1_600_000)],
    on: "2021-06-30",
    answer: "cannot be told",
    why: "another year's ceiling",
  },
  {
    figures: [oil("2021", "2021", 500_000)],
    on: "2021-12-31",
    answer: "cannot be told",
    why: "a round number at the ceiling may lie on either side",
  },
])("the ceiling of a year that all states share: $why", async ({ figures, on, answer }) => {
  const duties = asked(await pictureOf(...figures), on, "world");
  expect(duties["unscr-2397-5"]!.answer).toBe(answer);
  expect(duties["unscr-2397-8a"]).toBeUndefined();
});

test("a ceiling that all states share binds no state alone, and one of the Union none outside it", async () => {
  const picture = await pictureOf(oil("2021", "2021", 90_000), row("work_permits", "xa", "2018-03", "2018-03", 5));
  expect(asked(picture, "2021-12-31", "ru")["unscr-2397-5"]).toBeUndefined();
  expect(asked(picture, "2018-06-01", "xa")["eu-permits-2017"]).toBeUndefined();
});

test("permits given under the Polish rule breach it, the Union's and the resolution, each with its own exceptions", async () => {
  const duties = asked(await pictureOf(row("work_permits", "pl", "2018-02", "2018-12", 40)), "2018-12-31", "pl");
  for (const id of ["pl-2018", "eu-permits-2017", "unscr-2375-17"]) expect(duties[id]!.answer).toBe("breached unless");
  expect(duties["eu-permits-2017"]!.unless.join()).toMatch(/protection/);
});

test.each([
  { what: "Seafood, frozen", id: "unscr-2371-9", month: "2017-10", answer: "breached" },
  { what: "Seafood, frozen", id: "unscr-2371-9", month: "2017-08", answer: "breached unless" },
  { what: "Magnesite and other stone", id: "unscr-2397-6", month: "2018-03", answer: "breached" },
  { what: "Wigs", id: "unscr-2397-6", month: "2018-03", answer: undefined },
])("$what of $month: $answer", async ({ what, id, month, answer }) => {
  const place = `xa: DPRK exports to Somewhere | ${what}`;
  const picture = await pictureOf(row("trade_volume", place, month, month, 10, { unit: "tonnes" }));
  expect(asked(picture, "2018-04-30")[id]?.answer).toBe(answer);
});

test.each([
  { text: "RU", state: "ru" },
  { text: "Poland", state: "pl" },
  { text: "world", state: "world" },
  { text: "Atlantis", state: null },
  { text: "zz", state: null },
])("the state that is asked for as $text is $state", ({ text, state }) => {
  expect(stateAsked(text)).toBe(state);
});

test.each([
  { place: "us: imports from Xinjiang | Apparel", answer: "breached unless", why: "presumed made with forced labour" },
  { place: "us: imports from Somewhere | Apparel", answer: undefined, why: "nothing is presumed of it" },
])("$place: $why", async ({ place, answer }) => {
  const picture = await pictureOf(row("trade_imports", place, "2022-08", "2022-08", 31_000, { unit: "USD" }));
  expect(asked(picture, "2022-09-01", "us")["us-uflpa"]?.answer).toBe(answer);
  expect(asked(picture, "2022-06-20", "us")["us-uflpa"]).toBeUndefined();
});

test.each([
  { on: "2027-12-13", answer: "kept", why: "the regulation does not apply yet" },
  { on: "2027-12-14", answer: "breached unless", why: "it applies" },
])("goods of forced labour on the Union's market on $on: $why", async ({ on, answer }) => {
  const place = "de: Imports of seafood made with North Korean labour";
  const picture = await pictureOf(row("trade_volume", place, "2027-11", "2027-11", 20, { unit: "tonnes" }));
  expect(asked(picture, on, "de")["eu-2024-3015"]!.answer).toBe(answer);
});
