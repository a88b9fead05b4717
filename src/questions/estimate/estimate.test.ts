import fc from "fast-check";
import { expect, test } from "vitest";
import { logColumn, lognormalBetween, quantileOf, Stream, UnitError } from "../../chance/index.ts";
import type { Claim, ClaimDraft } from "../../claims/index.ts";
import { pictureOfClaims, tableRow } from "../../picture/picture-of-claims.ts";
import { race } from "./hang.ts";
import { estimate, figureText, type Model, ModelError, parseModel } from "./index.ts";
import { resolveInputs } from "./inputs.ts";
import { drawInputs } from "./machine.ts";

/** One row of a table, of a year. */
function row(key: string, said: Partial<Claim>, year: string | null = "2017"): ClaimDraft {
  return tableRow(key, { period: { text: year, start: year, end: year, resolved: true }, ...said });
}

const assume = (id: string, unit: string, text: string, measure = "total") => ({
  id,
  label: id,
  unit,
  measure,
  assumption: { text, author: "us", reason: "a test" },
});
const claims = (id: string, unit: string, indicator: string, place = "world", measure = "total") => ({
  id,
  label: id,
  unit,
  measure,
  claims: [{ indicator, place }],
});
const model = (more: object): Model =>
  parseModel(
    {
      id: "m",
      version: 1,
      title: "M",
      question: "?",
      formula: "workers * pay * share in [USD/year]",
      unit: "USD/year",
      inputs: [],
      ...more,
    },
    "m.json",
  );

const byHand = model({
  inputs: [
    assume("workers", "people", "50k to 100k"),
    assume("pay", "USD/(person*month)", "300 to 1000"),
    assume("share", "ratio", "0.8"),
  ],
});
const fromClaims = model({
  inputs: [
    claims("workers", "people", "workers_present"),
    claims("pay", "USD/(person*month)", "pay_gross"),
    claims("share", "ratio", "state_share", "world", "share"),
  ],
});

const figures = [
  row("A", { low: 50_000, bound: "at_least" }),
  row("B", { value: 100_000, bound: "about" }),
  row("Russia", { value: 30_023, unit: "permits" }),
  row("State", { indicator: "pay_gross", unit: "USD/month", low: 300, high: 1000, bound: "range" }),
  row("Yearly", { indicator: "pay_gross", unit: "USD/year", value: 7200 }),
  row("Hourly", { indicator: "pay_gross", unit: "USD/hour", value: 2.5 }),
  row("State", { indicator: "state_share", unit: "ratio", low: 0.7, high: 0.9, bound: "range" }),
];
const picture = await pictureOfClaims(figures);
const empty = await pictureOfClaims([]);

test("a product of lognormals has the median and the ends of the closed form, within its own error", () => {
  const { result, error } = estimate(empty, byHand, { seed: 3, sensitivity: false });
  const [w, p] = [lognormalBetween(50_000, 100_000), lognormalBetween(300, 1000)] as { mu: number; sigma: number }[];
  const product = {
    kind: "lognormal" as const,
    mu: w!.mu + p!.mu + Math.log(0.8 * 12),
    sigma: Math.hypot(w!.sigma, p!.sigma),
  };
  for (const [name, at] of [
    ["p5", 0.05],
    ["median", 0.5],
    ["p95", 0.95],
  ] as const)
    expect(Math.abs(result![name] - quantileOf(product, at))).toBeLessThan(4 * error![name]);
  expect(Math.abs(result!.mean - Math.exp(product.mu + product.sigma ** 2 / 2))).toBeLessThan(
    4 * error!.mean + 1e-4 * result!.mean,
  );
  expect(error!.median / result!.median).toBeLessThan(0.002);
});

test("the error that is stated is the error that other seeds show", () => {
  const runs = Array.from({ length: 40 }, (_, seed) =>
    estimate(empty, byHand, { seed, samples: 4096, sensitivity: false }),
  );
  const medians = runs.map(({ result }) => result!.median);
  const centre = medians.reduce((sum, x) => sum + x, 0) / medians.length;
  const seen = Math.sqrt(medians.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (medians.length - 1));
  const stated = runs.reduce((sum, { error }) => sum + error!.median, 0) / runs.length;
  // The standard deviation of 40 runs is itself known to 11 %, and that stated by eight blocks to 27 %.
  expect(seen / stated).toBeGreaterThan(0.6);
  expect(seen / stated).toBeLessThan(1.7);
});

test("an answer names every claim, how its words were read, and what was left out and why", () => {
  const { inputs, sentence, answer } = estimate(picture, fromClaims, { samples: 4096 });
  expect(answer).toBe("estimated");
  const [workers, pay] = inputs;
  expect(workers!.evidence.map(({ key, rule, says }) => `${key} ${rule} ${says}`)).toEqual([
    "A more-than@1 ≥ 50,000 people",
    "B about@1 about 100,000 people",
  ]);
  expect(workers!.leftOut.map(({ key }) => key)).toEqual(["Russia"]);
  expect(pay!.evidence.map(({ key, rule }) => `${key} ${rule}`)).toEqual(["State across-people@1", "Yearly about@1"]);
  expect(pay!.leftOut[0]!.why).toMatch(/hour/);
  expect(sentence).toMatch(/^M: about \d+ million USD a year \(9 in 10: \d+ million to/);
});

test("what nobody has accepted is not counted", async () => {
  const { answer, missing } = estimate(await pictureOfClaims(figures, false), fromClaims);
  expect(answer).toBe("cannot be estimated");
  expect(missing.map(({ input }) => input)).toEqual(["workers", "pay", "share"]);
});

test("missing inputs are named, and nothing is filled in", async () => {
  const some = await pictureOfClaims(figures.slice(0, 3));
  const { answer, sentence, result, missing } = estimate(some, fromClaims);
  expect(answer).toBe("cannot be estimated");
  expect(sentence).toContain("2 of 3 inputs missing");
  expect(result).toBeNull();
  expect(missing[0]!.why).toContain("no accepted claim of pay_gross for world");
});

test("a claim that only has the wrong unit is a reason, not a number", async () => {
  const { missing } = estimate(
    await pictureOfClaims([figures[2]!]),
    model({ formula: "workers", unit: "people", inputs: [claims("workers", "people", "workers_present")] }),
  );
  expect(missing[0]!.why).toMatch(/1 claim, none usable: permits/);
});

test.each([
  { formula: "workers * pay * share", why: "months of money where a year is promised" },
  { formula: "workers * pay * share * 12", why: "a bare 12" },
  { formula: "workers * share", why: "people where money is promised" },
])("$formula is refused: $why", ({ formula }) => {
  expect(() => model({ inputs: byHand.inputs, formula })).toThrow(UnitError);
});

test.each([
  { file: {}, why: "an empty file" },
  {
    file: {
      inputs: [{ id: "workers", label: "w", unit: "people", assumption: { text: "5", author: "", reason: "r" } }],
    },
    why: "an assumption without an author",
  },
  {
    file: { inputs: [assume("workers", "people", "5"), assume("workers", "people", "6")] },
    why: "two inputs of one name",
  },
  { file: { inputs: byHand.inputs, color: "red" }, why: "a field that means nothing" },
])("a model is refused: $why", ({ file }) => {
  expect(() =>
    parseModel(
      { id: "m", version: 1, title: "M", question: "?", formula: "workers", unit: "people", ...file },
      "m.json",
    ),
  ).toThrow(ModelError);
  expect(() => parseModel(file, "m.json")).toThrow(/^m\.json/);
});

test("an input typed by hand stands in for claims, and says so", () => {
  const { inputs, result } = estimate(empty, fromClaims, {
    set: { workers: "100000", pay: "500", share: "0.7" },
    samples: 64,
    sensitivity: false,
  });
  expect(result!.median).toBeCloseTo(420e6, 3);
  expect(inputs[0]).toMatchObject({ kind: "set", note: "set by hand: 100000" });
  expect(() => estimate(empty, fromClaims, { set: { wrokers: "5" } })).toThrow(
    /no input "wrokers" to set; there are workers/,
  );
});

test("a claim can be left out, by its id or its key, and is told among those left out", () => {
  const { inputs, without } = estimate(picture, fromClaims, { without: ["B"], sensitivity: false });
  expect(inputs[0]!.evidence.map(({ key }) => key)).toEqual(["A"]);
  expect(inputs[0]!.leftOut.map(({ key, why }) => `${key}: ${why.slice(0, 7)}`)).toEqual([
    "B: left ou",
    "Russia: permits",
  ]);
  expect(without).toEqual(["B"]);
  const byId = estimate(picture, fromClaims, { without: [inputs[0]!.leftOut[0]!.id], sensitivity: false });
  expect(byId.inputs[0]!.range).toEqual(inputs[0]!.range);
});

test("another reading of words is used, and named", () => {
  const plain = estimate(picture, fromClaims, { sensitivity: false });
  const echo = estimate(picture, fromClaims, { sensitivity: false, rules: { "more-than": "echo" } });
  expect(echo.result!.p95).toBeGreaterThan(plain.result!.p95);
  expect(echo.inputs[0]!.evidence[0]!.variant).toBe("echo");
  expect(() => estimate(picture, fromClaims, { rules: { "more-than": "loud" } })).toThrow(
    /no variant "loud"; there are implied-ceiling/,
  );
  expect(() => estimate(picture, fromClaims, { rules: { louder: "x" } })).toThrow(/no rule "louder"/);
});

test("one seed gives one hash, whatever else is asked; another seed another", () => {
  const first = estimate(picture, fromClaims, { seed: 5, samples: 4096 });
  expect(estimate(picture, fromClaims, { seed: 5, samples: 4096, sensitivity: false }).hash).toBe(first.hash);
  expect(estimate(picture, fromClaims, { seed: 6, samples: 4096 }).hash).not.toBe(first.hash);
  expect(estimate(picture, fromClaims, { seed: 5, samples: 8192 }).hash).not.toBe(first.hash);
});

test("the hash is the same on every machine: only operations that IEEE 754 fixes are used", () => {
  expect(estimate(empty, byHand, { seed: 1, samples: 65_536, sensitivity: false }).hash).toBe(
    "sha256:c28f5edc35a0ae7eb0666bb1bf4f24791e9421fe1eba758323bb1a68b07d435d",
  );
});

const drawsOf = (of: Model): ReadonlyMap<string, Float64Array | number> =>
  drawInputs(resolveInputs(empty, of, { set: {}, rules: {}, without: [] }).ready, [], 1024, 9);

test("another input changes no draw of those that were there", () => {
  const before = drawsOf(byHand);
  const after = drawsOf(model({ inputs: [...byHand.inputs, assume("extra", "ratio", "1 to 2")] }));
  for (const [key, column] of before) expect(after.get(key)).toEqual(column);
});

test("with their own dimensions, inputs may stand in any order and be joined anywhere", () => {
  const own = byHand.inputs.map((input, dimension) => ({ ...input, dimension }));
  const before = drawsOf(model({ inputs: own }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...own, assume("extra", "ratio", "1 to 2"), assume("other", "ratio", "3 to 4")], {
        minLength: 5,
      }),
      (inputs) => {
        const after = drawsOf(model({ inputs }));
        for (const [key, column] of before) expect(after.get(key)).toEqual(column);
      },
    ),
    { numRuns: 20 },
  );
});

test("shares of the doubt sum to one, over inputs and over sources, and the widest input has the most", () => {
  const { sensitivity, sources, next } = estimate(picture, fromClaims, { samples: 4096 });
  expect(sensitivity.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(1, 9);
  expect(sources.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(1, 9);
  expect(next!.sentence).toContain("narrow the range");
  // State speaks on pay and on share, where it is alone: without it there is no answer.
  const state = sources.find(({ origin }) => origin === "State")!;
  expect(state.claims.length).toBe(2);
  expect(state.without).toBeNull();
  const b = sources.find(({ origin }) => origin === "B")!;
  expect(b.without!.median).toBeLessThan(estimate(picture, fromClaims, { sensitivity: false }).result!.median);
});

test("for a product of lognormals the shares of the doubt are those of the squared widths", () => {
  const { sensitivity } = estimate(empty, byHand, { samples: 4096 });
  const [w, p] = [lognormalBetween(50_000, 100_000), lognormalBetween(300, 1000)] as { sigma: number }[];
  const share = p!.sigma ** 2 / (w!.sigma ** 2 + p!.sigma ** 2);
  const pay = sensitivity.find(({ inputs }) => inputs[0] === "pay")!;
  for (const found of [pay.first, pay.total, pay.shapley]) expect(Math.abs(found - share)).toBeLessThan(0.02);
});

test("an unknown correlation is swept, a known one is used and its inputs are one player", () => {
  const tied = (rho: number | null): Model =>
    model({ inputs: byHand.inputs, correlations: [{ a: "workers", b: "pay", rho }] });
  const { sweep } = estimate(empty, tied(null), { sensitivity: false });
  const widths = sweep.map(({ p5, p95 }) => Math.log(p95 / p5) / 2 / 1.6448536);
  const [w, p] = [lognormalBetween(50_000, 100_000), lognormalBetween(300, 1000)] as { sigma: number }[];
  [-0.5, 0, 0.5].forEach((rho, i) => {
    expect(widths[i]! / Math.sqrt(w!.sigma ** 2 + p!.sigma ** 2 + 2 * rho * w!.sigma * p!.sigma)).toBeCloseTo(1, 1);
  });
  expect(
    estimate(empty, tied(0.5), { samples: 4096, set: { pay: "500" } }).sensitivity.map(({ inputs }) => inputs),
  ).toEqual([["workers"]]);
  expect(estimate(empty, tied(null), { samples: 64, set: { pay: "500" } }).sweep).toEqual([]);
  const known = estimate(empty, tied(0.5), { samples: 4096 });
  expect(known.sweep).toEqual([]);
  expect(known.sensitivity.map(({ inputs }) => inputs)).toEqual([["workers", "pay"]]);
});

test("a model of several places adds them up and shows each, with what is shared drawn once", async () => {
  const places = await pictureOfClaims([
    row("A", { place: "ru", value: 20_000 }),
    row("B", { place: "cn", value: 50_000 }),
    row("C", { place: "world", indicator: "pay_gross", unit: "USD/month", value: 500 }),
    row("D", { place: "cn", indicator: "pay_gross", unit: "USD/month", value: 300 }),
  ]);
  const of = model({
    formula: "workers * pay * error in [USD/year]",
    each: { places: ["ru", "cn"] },
    inputs: [
      { ...assume("error", "ratio", "0.8 to 1.25"), shared: true },
      claims("workers", "people", "workers_present", "$place"),
      {
        ...claims("pay", "USD/(person*month)", "pay_gross", "$place"),
        claims: [
          { indicator: "pay_gross", place: "$place" },
          { indicator: "pay_gross", place: "world" },
        ],
      },
    ],
  });
  const { parts, result, inputs } = estimate(places, of, { sensitivity: false });
  expect(parts.map(({ place }) => place)).toEqual(["ru", "cn"]);
  expect(result!.median / (20_000 * 500 * 12 + 50_000 * 300 * 12)).toBeCloseTo(1, 1);
  expect(inputs.find(({ id }) => id === "pay_ru")!.borrowed).toBe("pay_gross for world");
  expect(inputs.find(({ id }) => id === "pay_cn")!.borrowed).toBeNull();
});

test("five repeats of one number do not outweigh another source", async () => {
  const repeats = ["UN", "KBS", "AP", "Yonhap", "CNN"].map((who) => row(who, { value: 200_000 }));
  const of = model({ formula: "workers", unit: "people", inputs: [claims("workers", "people", "workers_present")] });
  const { inputs, result } = estimate(await pictureOfClaims([...repeats, row("NKDB", { value: 50_000 })]), of, {
    sensitivity: false,
  });
  expect(inputs[0]!.origins.length).toBe(2);
  expect(result!.p25).toBeLessThan(60_000);
  expect(result!.p75).toBeGreaterThan(150_000);
});

test("a formula that divides by what may be nothing is not answered with nonsense", () => {
  const of = model({ formula: "a / b", unit: "ratio", inputs: [assume("a", "ratio", "1"), assume("b", "ratio", "0")] });
  expect(estimate(empty, of).sentence).toContain("the formula has no value in 100 % of the samples");
});

test.each([
  { n: 377_412_903, unit: "USD/year", is: "377 million USD a year" },
  { n: 0.2, unit: "ratio", is: "20 %" },
  { n: 1_240_000_000, unit: "USD/year", is: "1.24 billion USD a year" },
  { n: 999_600, unit: "people", is: "1 million people" },
  { n: 2_000, unit: "USD/(person*month)", is: "2,000 USD for a worker and month" },
  { n: 0, unit: "people", is: "0 people" },
])("$n is written $is", ({ n, unit, is }) => {
  expect(figureText(n, unit)).toBe(is);
});

test("origins that race are believed as often as their weights say", () => {
  const n = 20_000;
  const weights = [0.2, 0.5, 0.3];
  const parts = weights.map((weight, player) => {
    const times = logColumn(new Stream(player, "times").fill(new Float64Array(n))).map((x) => -x / weight);
    const draws = new Float64Array(n).fill(player);
    return { player, times: [times, times], draws: [draws, draws] } as const;
  });
  const first = race(parts, new Uint8Array(3), n);
  weights.forEach((weight, player) => {
    const share = first.reduce((count, who) => count + Number(who === player), 0) / n;
    // Four standard errors of a share of 20,000.
    expect(Math.abs(share - weight)).toBeLessThan(4 * Math.sqrt((weight * (1 - weight)) / n));
  });
});

test("where each input has one source, the sources' shares are the inputs' squared widths", async () => {
  const two = await pictureOfClaims([
    row("A", { low: 50_000, high: 100_000, bound: "range" }),
    row("B", { indicator: "workers_it", low: 1_000, high: 4_000, bound: "range" }),
  ]);
  const of = model({
    formula: "it / workers",
    unit: "ratio",
    inputs: [claims("workers", "people", "workers_present"), claims("it", "people", "workers_it")],
  });
  const { sources } = estimate(two, of, { samples: 1024 });
  const [a, b] = [Math.log(2) ** 2, Math.log(4) ** 2];
  expect(sources.map(({ origin }) => origin)).toEqual(["B", "A"]);
  // 1,024 samples by chance: the shares are known to some hundredths.
  expect(Math.abs(sources[0]!.shapley - b / (a + b))).toBeLessThan(0.06);
});
