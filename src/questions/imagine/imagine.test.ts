import { expect, test } from "vitest";
import type { Claim, ClaimDraft } from "../../claims/index.ts";
import { pictureOfClaims, tableRow } from "../../picture/picture-of-claims.ts";
import { imagine, parseScenarioFile, type Scenario, ScenarioError, type World } from "./index.ts";

const row = (key: string, said: Partial<Claim>): ClaimDraft =>
  tableRow(key, {
    place: "ru",
    bound: "about",
    period: { text: "2025", start: "2025", end: "2025", resolved: true },
    ...said,
  });
const picture = await pictureOfClaims([
  row("A", { value: 20_000 }),
  row("B", { value: 40_000 }),
  row("S", { indicator: "state_share", unit: "ratio", place: "world", low: 0.7, high: 0.9, bound: "range" }),
]);

const say = (text: string) => ({ text, author: "us", reason: "a test" });
const share = { claims: [{ indicator: "state_share", place: "world" }] };
const world = parseScenarioFile(
  {
    kind: "world",
    id: "w",
    version: 1,
    title: "W",
    from: "2025-11",
    channels: [
      {
        id: "ru",
        label: "Russia",
        place: "ru",
        via: "work",
        workers: { claims: [{ indicator: "workers_present", place: "ru" }] },
        pay: say("500 to 1000"),
        share,
        capacity: say("60k to 80k"),
      },
      {
        id: "cn",
        label: "China",
        place: "cn",
        via: "work",
        workers: say("50k to 100k"),
        pay: say("300 to 400"),
        share,
        capacity: say("110k to 150k"),
      },
    ],
    exports: say("200m to 400m"),
    reserve: say("100k to 300k"),
  },
  "w.json",
) as World;
const leaves = {
  id: "ru_zero",
  label: "Russia",
  does: "send home",
  at: ["ru"],
  effect: say("60% to 90%"),
  lag: say("3 to 12"),
};
const close = {
  id: "cn_zero",
  label: "China",
  does: "send home",
  at: ["cn"],
  effect: say("50% to 90%"),
  lag: say("6 to 24"),
  diverts: { share: say("10% to 40%"), to: [{ id: "ru", weight: 1 }] },
};
const scenario = (id: string, measures: readonly object[], more: object = {}): Scenario =>
  parseScenarioFile(
    { kind: "scenario", id, version: 1, title: id, question: "?", world: "w", measures, risks: ["a risk"], ...more },
    `${id}.json`,
  ) as Scenario;
const one = scenario("one", [leaves]);
const both = scenario("both", [leaves, close]);
const quick = { samples: 2048 };

test("today is always the first line, and nothing done changes nothing", () => {
  const { scenarios } = imagine(picture, world, [one], quick);
  expect(scenarios.map(({ id }) => id)).toEqual(["today", "one"]);
  const [today] = scenarios;
  expect(today!.difference).toEqual({ p5: 0, median: 0, p95: 0, share: { p5: 0, median: 0, p95: 0 } });
  expect(new Set(today!.revenue.map(({ median }) => median)).size).toBe(1);
});

test("money and people come month by month from the first month, and never rise while people leave", () => {
  const answer = imagine(picture, world, [one], { ...quick, months: 14 }).scenarios[1]!;
  expect(answer.revenue.map(({ month }) => month)).toEqual([
    "2025-11",
    "2025-12",
    ...Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`),
    "2027-01",
  ]);
  for (const series of [answer.revenue, answer.people])
    series.slice(1).forEach(({ median }, i) => {
      expect(median).toBeLessThanOrEqual(series[i]!.median);
    });
});

test("the same measure has the same draws whatever stands beside it", () => {
  const alone = imagine(picture, world, [one], quick).scenarios[1]!;
  const beside = imagine(picture, world, [both, one], quick).scenarios[2]!;
  expect({ ...beside, best: 0, regret: 0 }).toEqual({ ...alone, best: 0, regret: 0 });
});

test("parts of measures sum to the mean change, and diverted people are seen where they arrive", () => {
  const { scenarios } = imagine(picture, world, [both], { samples: 2048 });
  const [today, answer] = scenarios;
  const parts = answer!.measures.reduce((sum, { part }) => sum + part, 0);
  expect(parts).toBeLessThan(0);
  // Mean changes are near the change of medians; the sum itself is exact by construction and tested in chance.
  expect(Math.abs(parts - (answer!.total.median - today!.total.median))).toBeLessThan(0.25 * Math.abs(parts));
  expect(answer!.displaced.elsewhere.median).toBeGreaterThan(1000);
  expect(answer!.displaced.home.median).toBeGreaterThan(10_000);
  expect(answer!.sentence).toMatch(/people go home, about .* are moved elsewhere/);
});

test("how often each is least sums to one, and more enforcement is least more often", () => {
  const { scenarios } = imagine(picture, world, [one, both], quick);
  expect(scenarios.reduce((sum, { best }) => sum + best, 0)).toBeCloseTo(1, 9);
  expect(scenarios[2]!.best).toBeGreaterThan(scenarios[1]!.best);
  expect(scenarios[0]!.regret).toBeGreaterThan(scenarios[2]!.regret);
});

test("inputs on the same claims are one unknown, drawn once", () => {
  // Were the two shares drawn apart, the total's relative width would be narrower.
  const apart = {
    ...world,
    channels: world.channels.map((channel, c) => ({ ...channel, share: c === 0 ? share : say("70% to 90%") })),
  } as World;
  const width = (of: World): number => {
    const { total } = imagine(picture, of, [one], quick).scenarios[0]!;
    return total.p95 / total.p5;
  };
  expect(width(world)).toBeGreaterThan(width(apart) * 1.001);
});

test("every input says where it comes from", () => {
  const { inputs } = imagine(picture, world, [one], quick);
  expect(
    inputs.every(({ kind, evidence, note }) => (kind === "claims" ? evidence.length > 0 : note?.includes("us"))),
  ).toBe(true);
  expect(inputs[0]!.evidence.map(({ key, says }) => `${key} ${says}`)).toEqual([
    "A about 20,000 people",
    "B about 40,000 people",
  ]);
});

test("risks to the people stand with every answer", () => {
  for (const { risks } of imagine(picture, world, [one], quick).scenarios) expect(risks.length).toBeGreaterThan(0);
  expect(() => scenario("none", [leaves], { risks: [] })).toThrow(ScenarioError);
});

test("where an input has no claim, nothing is imagined", async () => {
  const { answer, sentence, scenarios } = imagine(await pictureOfClaims([]), world, [one], quick);
  expect(answer).toBe("cannot be imagined");
  expect(sentence).toContain("3 of 10 inputs missing");
  expect(scenarios).toEqual([]);
});

test("what a file believes can be put otherwise when asking, and the file stays as it is", () => {
  const believed = imagine(picture, world, [both], quick).scenarios[1]!;
  const set = { "ru_zero.effect": "10%", "cn_zero.lag": "1", "cn_zero.diverted": "0.9", "ru.workers": "30000" };
  const answer = imagine(picture, world, [both], { ...quick, set });
  const [zero, cn] = answer.scenarios[1]!.measures;
  expect([zero!.effect.median, zero!.author, cn!.lagMonths.median]).toEqual([0.1, "whoever asked", 1]);
  expect(answer.inputs[0]!.range).toEqual({ p5: 30_000, median: 30_000, p95: 30_000 });
  expect(answer.set).toEqual(set);
  expect(answer.scenarios[1]!.displaced.elsewhere.median).toBeGreaterThan(believed.displaced.elsewhere.median);
  expect(imagine(picture, world, [both], quick).scenarios[1]).toEqual(believed);
});

test("one seed gives one hash, another another", () => {
  const { hash } = imagine(picture, world, [both], { ...quick, seed: 4 });
  expect(imagine(picture, world, [both], { ...quick, seed: 4 }).hash).toBe(hash);
  expect(imagine(picture, world, [both], { ...quick, seed: 5 }).hash).not.toBe(hash);
});

test.each([
  {
    make: () => imagine(picture, world, [scenario("s", [{ ...leaves, at: ["mars"] }])]),
    found: 'the world w has no channel "mars"; there are ru, cn',
  },
  {
    make: () => imagine(picture, world, [scenario("s", [leaves], { world: "x" })]),
    found: 'is about the world "x", not "w"',
  },
  {
    make: () => imagine(picture, world, [one], { set: { "ru_zero.diverted": "1" } }),
    found: 'there is no "ru_zero.diverted" to set; there are ru_zero.effect, ru_zero.lag, ru.workers',
  },
  {
    make: () => imagine(picture, world, [one], { set: { constructor: "1" } }),
    found: 'there is no "constructor" to set',
  },
  { make: () => imagine(picture, world, [one], { months: 0 }), found: "0 months: give 1 to 240" },
  { make: () => imagine(picture, world, [one], { samples: 0 }), found: "0 samples" },
  { make: () => scenario("s", [leaves, leaves]), found: '"ru_zero" stands there twice' },
  { make: () => scenario("s", [{ ...leaves, does: "vanish" }]), found: "s.json" },
])("refused: $found", ({ make, found }) => {
  expect(make).toThrow(ScenarioError);
  expect(make).toThrow(found);
});
