import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Picture } from "../../picture/index.ts";
import { measuresOn, parseObligation } from "./index.ts";

const folder = fileURLToPath(new URL("../../../starter/obligations/", import.meta.url));
const obligations = readdirSync(folder).map((name) =>
  parseObligation(JSON.parse(readFileSync(folder + name, "utf8")), name),
);

const register = readFileSync(fileURLToPath(new URL("../../../starter/measures.csv", import.meta.url)), "utf8");
const registered = (parse(register, { columns: true }) as Record<string, string>[]).map((cells) => ({
  ...cells,
  id: cells["id"]!,
  adopted: cells["adopted"] || null,
  inForce: cells["in_force"] || null,
  until: cells["until"] || null,
  ends: cells["ends"] || null,
  supersededBy: cells["superseded_by"] || null,
}));
const standings = (on: string): Readonly<Record<string, string>> => {
  const picture = { measures: () => registered } as unknown as Picture;
  return Object.fromEntries(measuresOn(picture, on).map(({ id, standing }) => [id, standing]));
};

/** Every change of rule from August 2017 to the end of 2019: how the measure stood on the day before, and on the day. */
const changes = [
  {
    day: "2017-08-02",
    id: "us-caatsa-321b",
    before: undefined,
    on: "in force",
    why: "goods presumed made by forced labour",
  },
  { day: "2017-08-02", id: "us-22usc9241b", before: undefined, on: "in force", why: "sanctions on those who employ" },
  { day: "2017-08-05", id: "unscr-2371-11", before: undefined, on: "in force", why: "the cap on permits" },
  { day: "2017-08-05", id: "unscr-2321-coal", before: "in force", on: "superseded", why: "by the ban on coal" },
  { day: "2017-08-05", id: "unscr-2371-8", before: undefined, on: "in force", why: "the ban on coal and iron" },
  { day: "2017-08-05", id: "unscr-2371-9", before: undefined, on: "in force", why: "the ban on seafood" },
  { day: "2017-08-05", id: "unscr-2371-12", before: undefined, on: "in force", why: "no new joint ventures" },
  { day: "2017-09-11", id: "unscr-2371-11", before: "in force", on: "superseded", why: "by the ban on new permits" },
  { day: "2017-09-11", id: "unscr-2371-12", before: "in force", on: "superseded", why: "by the ban on all ventures" },
  { day: "2017-09-11", id: "unscr-2375-13", before: undefined, on: "in force", why: "no condensates" },
  { day: "2017-09-11", id: "unscr-2375-15", before: undefined, on: "in force", why: "crude oil as before" },
  { day: "2017-09-11", id: "unscr-2375-16", before: undefined, on: "in force", why: "the ban on textiles" },
  { day: "2017-09-11", id: "unscr-2375-17", before: undefined, on: "in force", why: "the ban on new permits" },
  {
    day: "2017-09-11",
    id: "unscr-2375-18",
    before: undefined,
    on: "time to comply runs",
    why: "ventures to be closed",
  },
  { day: "2017-09-21", id: "us-eo-13810", before: undefined, on: "in force", why: "signed the day before" },
  {
    day: "2017-10-01",
    id: "unscr-2375-14",
    before: undefined,
    on: "in force",
    why: "refined petroleum of the last quarter",
  },
  {
    day: "2017-10-01",
    id: "eu-permits-2017",
    before: undefined,
    on: "in force",
    why: "the Union's rule, of which the month is known",
  },
  { day: "2017-11-02", id: "us-311-dandong", before: undefined, on: "in force", why: "the bank" },
  { day: "2017-12-22", id: "unscr-2375-15", before: "in force", on: "superseded", why: "by a ceiling in barrels" },
  { day: "2017-12-22", id: "unscr-2397-4", before: undefined, on: "in force", why: "crude oil in barrels" },
  { day: "2017-12-22", id: "unscr-2397-6", before: undefined, on: "in force", why: "food and machinery" },
  { day: "2017-12-22", id: "unscr-2397-7", before: undefined, on: "in force", why: "nothing of metal sold" },
  { day: "2017-12-22", id: "unscr-2397-8a", before: undefined, on: "time to comply runs", why: "24 months begin" },
  { day: "2017-12-22", id: "unscr-2397-8b", before: undefined, on: "time to comply runs", why: "15 months begin" },
  { day: "2017-12-22", id: "unscr-2397-8c", before: undefined, on: "time to comply runs", why: "27 months begin" },
  { day: "2017-12-22", id: "unscr-2397-9", before: undefined, on: "in force", why: "ships" },
  { day: "2018-01-01", id: "unscr-2375-14", before: "in force", on: "superseded", why: "by the yearly ceiling" },
  { day: "2018-01-01", id: "unscr-2397-5", before: undefined, on: "in force", why: "refined petroleum a year" },
  { day: "2018-01-01", id: "ru-quota-2018", before: undefined, on: "in force", why: "the new quota" },
  { day: "2018-01-01", id: "pl-2018", before: undefined, on: "in force", why: "the Polish rule" },
  {
    day: "2018-01-09",
    id: "unscr-2375-18",
    before: "time to comply runs",
    on: "deadline passed",
    why: "120 days are over",
  },
  {
    day: "2019-03-22",
    id: "unscr-2397-8b",
    before: "time to comply runs",
    on: "deadline passed",
    why: "the interim report",
  },
  {
    day: "2019-12-22",
    id: "unscr-2397-8a",
    before: "time to comply runs",
    on: "deadline passed",
    why: "24 months are over",
  },
  {
    day: "2020-03-22",
    id: "unscr-2397-8c",
    before: "time to comply runs",
    on: "deadline passed",
    why: "the final report",
  },
  { day: "2024-05-01", id: "unscr-2680", before: "in force", on: "expired", why: "the panel has ended" },
  { day: "2027-12-14", id: "eu-2024-3015", before: "time to comply runs", on: "deadline passed", why: "it applies" },
];

test.each(changes)("$id from $day: $why", ({ day, id, before, on }) => {
  const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect([standings(eve)[id], standings(day)[id]]).toEqual([before, on]);
});

test("no change of the register between August 2017 and the end of 2019 is missing there", () => {
  const told = new Set(changes.map(({ day, id }) => `${id} ${day.slice(0, 7)}`));
  const days = registered.flatMap(({ id, adopted, inForce, until }) =>
    [inForce ?? adopted, until].map((day) => ({ id, day })),
  );
  const untold = days.filter(
    ({ id, day }) => day !== null && day >= "2017-08" && day < "2020" && !told.has(`${id} ${day.slice(0, 7)}`),
  );
  expect(untold).toEqual([]);
});

test("what overtook a measure is in the register and was there when it did", () => {
  for (const { id, until, ends, supersededBy } of registered) {
    expect(`${id} ${supersededBy !== null}`).toBe(`${id} ${ends === "superseded"}`);
    if (supersededBy === null) continue;
    const next = registered.find((one) => one.id === supersededBy);
    expect(`${id} ${next?.inForce}`).toBe(`${id} ${until}`);
  }
});

test("every obligation is of a measure of the register, and begins on its day", () => {
  for (const { id, measure, from } of obligations) {
    const found = registered.find((one) => one.id === measure);
    expect(`${id} ${found?.inForce}`).toBe(`${id} ${from.slice(0, found?.inForce?.length)}`);
  }
});
