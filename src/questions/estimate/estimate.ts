/**
 * Estimates a model from the claims of a picture: the figure with its range, its evidence, and what it hangs on.
 *
 * A pure function of picture, model and options. Where an input has no claim the answer is "cannot be estimated" with what
 * is missing; nothing is filled in.
 */
import {
  type Correlation,
  factorBetween,
  figureText,
  formulaText,
  mean,
  parseFormula,
  parseUnit,
  quantiles,
  rangeText,
  type WordingChoice,
  wordingRules,
} from "../../chance/index.ts";
import { digestJson, type Json } from "../../claims/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { Estimate, Range } from "./answer.ts";
import { inputShares, sourceShares } from "./hang.ts";
import { besideOf, type Ready, rangeOf, resolveInputs } from "./inputs.ts";
import { drawInputs, programOf, REPLICATES, runModel } from "./machine.ts";
import { checkModel, type Model, ModelError } from "./model.ts";

/** Enough for a slider; and for print. */
export const LIVE_SAMPLES = 4096;
export const PUBLISHED_SAMPLES = 65_536;
/** Of these the narrowing by a known input is taken: parts of a sixteenth must still have their own ends. */
const NARROWING_SAMPLES = 2048;
const MOST_SAMPLES = 4_194_304;

export interface EstimateOptions {
  /** Inputs typed by hand: `{ workers: "50k to 100k" }`. */
  readonly set?: Readonly<Record<string, string>>;
  /** Rounded up to a power of two, at least 64. */
  readonly samples?: number;
  readonly seed?: number;
  /** Other readings of words: `{ "more-than": "echo" }`. */
  readonly rules?: WordingChoice;
  /** Claims not to be heard, by id or by the key of their row: what does the answer look like without them? */
  readonly without?: readonly string[];
  /** False leaves out what the answer hangs on, where only the figure is wanted. */
  readonly sensitivity?: boolean;
}

/** Throws ModelError, UnitError, FormulaError and DistributionError for what cannot be asked. */
export function estimate(picture: Picture, model: Model, options: EstimateOptions = {}): Estimate {
  const { set = {}, seed = 1, rules = {}, without = [], sensitivity = true } = options;
  checkModel(model);
  checkRules(rules);
  const samples = powerOfTwo(options.samples ?? PUBLISHED_SAMPLES);
  const program = programOf(model);
  const { ready, missing } = resolveInputs(picture, model, { set, rules, without });
  const known = correlationsOf(model, ready, 0);
  const settled = {
    model: { id: model.id, version: model.version, title: model.title, question: model.question },
    formula: formulaText(
      parseFormula(model.formula),
      (name) => model.inputs.find(({ id }) => id === name)?.label ?? name,
    ),
    unit: model.unit,
    inputs: ready.map(({ line }) => line),
    missing,
    limits: model.limits,
    samples,
    seed,
    rules,
    without,
    picture: picture.digest,
  };
  const asked = {
    model: model as unknown as Json,
    drawn: ready.map(({ key, distribution, dimension }) => ({
      key,
      dimension,
      distribution: distribution as unknown as Json,
    })),
    samples,
    seed,
  };
  const nothing = (sentence: string): Estimate => ({
    ...settled,
    answer: "cannot be estimated",
    sentence,
    result: null,
    quantiles: [],
    error: null,
    parts: [],
    sensitivity: [],
    sources: [],
    next: null,
    sweep: [],
    beside: [],
    hash: digestJson({ ...asked, missing: missing as unknown as Json }),
  });
  if (missing.length > 0)
    return nothing(
      `${model.title}: cannot be estimated, ${missing.length} of ${ready.length + missing.length} inputs missing. ${missing.map(({ label, why }) => `${label}: ${why}.`).join(" ")}`,
    );
  const drawn = drawInputs(ready, known, samples, seed);
  const { total, parts } = runModel(model, program, ready, drawn, samples);
  const broken = total.reduce((count, x) => count + Number(!Number.isFinite(x)), 0);
  if (broken > 0)
    return nothing(
      `${model.title}: cannot be estimated, the formula has no value in ${figureText(broken / samples, "ratio")} of the samples. Look for a division by something that may be 0.`,
    );
  const percentiles = quantiles(
    total,
    Array.from({ length: 101 }, (_, i) => i / 100),
  );
  const result = {
    p5: percentiles[5]!,
    p25: percentiles[25]!,
    median: percentiles[50]!,
    p75: percentiles[75]!,
    p95: percentiles[95]!,
    mean: mean(total),
  };
  const setting = { model, program, ready, correlations: known, seed };
  const shares = sensitivity ? inputShares(setting, drawn, total.subarray(0, NARROWING_SAMPLES)) : [];
  const next = nextFact(shares, ready);
  return {
    ...settled,
    answer: "estimated",
    sentence: sentenceOf(model, result, ready, next),
    result,
    quantiles: percentiles,
    error: errorOf(total),
    parts: parts.map(({ place, column }) => ({ place, ...three(column) })),
    sensitivity: shares,
    sources: sensitivity ? sourceShares(setting) : [],
    next,
    sweep: sweepOf(model, ready, seed, program),
    beside: model.beside.flatMap(({ label, unit, claims }) => {
      const found = besideOf(picture, claims, parseUnit(unit), rules);
      if (found === null) return [];
      const factor = factorBetween(parseUnit(model.unit), parseUnit(unit));
      const range = rangeOf(found.distribution);
      const below = total.reduce((count, x) => count + Number(x * factor < range.p95), 0) / samples;
      return [{ label, below, evidence: found.evidence, range }];
    }),
    hash: digestJson({ ...asked, percentiles, mean: result.mean }),
  };
}

function checkRules(rules: WordingChoice): void {
  for (const [id, variant] of Object.entries(rules)) {
    const rule = wordingRules.find((one) => one.id === id);
    const known = rule?.variants.map((one) => one.id);
    if (!known?.includes(variant))
      throw new ModelError(
        known
          ? `the rule "${id}" has no variant "${variant}"; there are ${known.join(", ")}.`
          : `there is no rule "${id}"; there are ${wordingRules.map((one) => one.id).join(", ")}.`,
      );
  }
}

function powerOfTwo(samples: number): number {
  if (!(samples >= 1 && samples <= MOST_SAMPLES))
    throw new ModelError(`${samples} samples: give 1 to ${MOST_SAMPLES.toLocaleString("en-US")}.`);
  let n = 64;
  while (n < samples) n *= 2;
  return n;
}

function three(column: Float64Array): Range {
  const [p5, median, p95] = quantiles(column, [0.05, 0.5, 0.95]) as [number, number, number];
  return { p5, median, p95 };
}

/** Correlations between inputs as drawn; unknown ones at `unknown`. */
function correlationsOf(model: Model, ready: readonly Ready[], unknown: number): readonly Correlation[] {
  return model.correlations.flatMap(({ a, b, rho }) =>
    ready
      .filter(({ name }) => name === a)
      .flatMap((one) =>
        ready
          .filter(({ name, place }) => name === b && (place === one.place || place === null || one.place === null))
          .map((other) => ({ a: one.key, b: other.key, rho: rho ?? unknown })),
      ),
  );
}

function sweepOf(
  model: Model,
  ready: readonly Ready[],
  seed: number,
  program: ReturnType<typeof programOf>,
): Estimate["sweep"] {
  const varies = (name: string): boolean => ready.some((one) => one.name === name && one.distribution.kind !== "point");
  if (!model.correlations.some(({ a, b, rho }) => rho === null && varies(a) && varies(b))) return [];
  return [-0.5, 0, 0.5].map((rho) => {
    const columns = drawInputs(ready, correlationsOf(model, ready, rho), LIVE_SAMPLES, seed);
    return { rho, ...three(runModel(model, program, ready, columns, LIVE_SAMPLES).total) };
  });
}

/** From the spread of the blocks, each of which is an estimate of its own. */
function errorOf(total: Float64Array): NonNullable<Estimate["error"]> {
  const block = total.length / REPLICATES;
  const each = Array.from({ length: REPLICATES }, (_, r) => {
    const part = total.subarray(r * block, (r + 1) * block);
    return { ...three(part), mean: mean(part) };
  });
  const error = (of: (one: (typeof each)[number]) => number): number => {
    const centre = each.reduce((sum, one) => sum + of(one), 0) / REPLICATES;
    return Math.sqrt(each.reduce((sum, one) => sum + (of(one) - centre) ** 2, 0) / (REPLICATES - 1) / REPLICATES);
  };
  return {
    p5: error((x) => x.p5),
    median: error((x) => x.median),
    p95: error((x) => x.p95),
    mean: error((x) => x.mean),
  };
}

function nextFact(shares: Estimate["sensitivity"], ready: readonly Ready[]): Estimate["next"] {
  const best = shares.toSorted((a, b) => b.narrows - a.narrows)[0];
  if (best === undefined || best.narrows < 0.02) return null;
  const label = best.inputs.map((key) => ready.find((one) => one.key === key)!.line.label).join(" and ");
  return {
    input: best.inputs.join(", "),
    narrows: best.narrows,
    sentence: `Find out ${label} first: knowing it would narrow the range by about ${figureText(best.narrows, "ratio")}.`,
  };
}

function sentenceOf(model: Model, { p5, median, p95 }: Range, ready: readonly Ready[], next: Estimate["next"]): string {
  const origins = new Set(ready.flatMap((one) => one.origins)).size;
  const sources =
    origins === 0
      ? "from what is typed or assumed alone"
      : `from ${origins} independent ${origins === 1 ? "origin" : "origins"}`;
  const range = p5 === p95 ? "" : ` (9 in 10: ${rangeText(p5, p95, model.unit)})`;
  return `${model.title}: about ${figureText(median, model.unit)}${range}, ${sources}.${next === null ? "" : ` ${next.sentence}`}`;
}
