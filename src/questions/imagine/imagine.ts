/**
 * What if: scenarios played on one world and compared sample by sample.
 *
 * A pure function of picture, files and options. Every answer holds what happens to the people beside the money; today is
 * always among the lines. Nothing here says what ought to be done.
 */
import { figureText, mean, quantiles, shapleyValues } from "../../chance/index.ts";
import { digestJson, type Json } from "../../claims/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { Imagined, MeasureLine, MonthRange, Range, ScenarioAnswer } from "./answer.ts";
import { drawGround, drawMeasure, type Input, type ReadMeasure, rangeOf, readMeasure, worldInputs } from "./ground.ts";
import { atMonth, type Change, type Drawn, type Ground, overMonths, type Played, play } from "./play.ts";
import { checkAgainst, type Scenario, ScenarioError, type World } from "./scenario.ts";
import { Scratch } from "./scratch.ts";
import { withSet } from "./set-by-hand.ts";
import { threeQuantiles } from "./three-quantiles.ts";

export const LIVE_SAMPLES = 4096;
export const PUBLISHED_SAMPLES = 16_384;
/** Samples played at once. What happens to people is told from the first block: a net of its own, as Sobol' points are. */
const BLOCK = 2048;
/** Months' bands are told from these. */
const BAND_SAMPLES = 1024;

export interface ImagineOptions {
  readonly months?: number;
  /** Rounded up to a power of two. */
  readonly samples?: number;
  readonly seed?: number;
  /** In place of what the files believe: `{ "russia_zero.effect": "50% to 80%", "ru_work.workers": "20k" }`. */
  readonly set?: Readonly<Record<string, string>>;
}

/** Throws ScenarioError for scenarios of several worlds or that do not fit theirs. */
export function imagine(
  picture: Picture,
  file: World,
  files: readonly Scenario[],
  options: ImagineOptions = {},
): Imagined {
  const { months = 36, seed = 1, set = {} } = options;
  const samples = powerOfTwo(options.samples ?? PUBLISHED_SAMPLES);
  if (!(Number.isInteger(months) && months >= 1 && months <= 240))
    throw new ScenarioError(`${months} months: give 1 to 240.`);
  for (const scenario of files) {
    if (scenario.world !== file.id)
      throw new ScenarioError(
        `scenario ${scenario.id} is about the world "${scenario.world}", not "${file.id}". Compare scenarios of one world.`,
      );
    checkAgainst(file, scenario);
  }
  const { world, scenarios } = withSet(file, files, set);
  const { ready, missing } = worldInputs(picture, world);
  const settled = {
    world: { id: world.id, version: world.version, title: world.title, from: world.from },
    months,
    inputs: ready.map(({ line }) => line),
    missing,
    samples,
    seed,
    set,
    picture: picture.digest,
  };
  const asked = {
    world: world as unknown as Json,
    scenarios: scenarios as unknown as Json,
    months,
    samples,
    seed,
    drawn: ready.map(({ id, distribution }) => ({ id, distribution: distribution as unknown as Json })),
  };
  if (missing.length > 0)
    return {
      ...settled,
      answer: "cannot be imagined",
      sentence: `${world.title}: cannot be imagined, ${missing.length} of ${ready.length + missing.length} inputs missing. ${missing.map(({ input, why }) => `${input}: ${why}.`).join(" ")}`,
      scenarios: [],
      hash: digestJson({ ...asked, missing }),
    };
  const nothing: Scenario = {
    kind: "scenario",
    id: "today",
    version: 1,
    title: "As today",
    question: "What if nothing changes?",
    world: world.id,
    measures: [],
    risks: ["Those abroad now stay under the conditions that are reported now."],
  };
  const all = [nothing, ...scenarios].map((scenario) => ({ scenario, read: scenario.measures.map(readMeasure) }));
  const totals = all.map(() => new Float64Array(samples));
  const first = playBlocks(world, ready, all, { months, samples, seed }, totals);
  const { best, regret } = compare(totals);
  const wide = new Scratch(samples);
  const answers = all.map(({ scenario, read }, s) =>
    answerOf({
      ...first,
      world,
      months,
      scenario,
      read,
      ...first.played[s]!,
      total: totals[s]!,
      base: totals[0]!,
      best: best[s]!,
      regret: regret[s]!,
      wide,
    }),
  );
  return {
    ...settled,
    answer: "imagined",
    sentence: answers
      .slice(1)
      .map(({ sentence }) => sentence)
      .join(" "),
    scenarios: answers,
    hash: digestJson({
      ...asked,
      totals: answers.map(({ total, displaced }) => [total, displaced]) as unknown as Json,
    }),
  };
}

function powerOfTwo(samples: number): number {
  if (!(samples >= 1 && samples <= 1_048_576)) throw new ScenarioError(`${samples} samples: give 1 to 1,048,576.`);
  let n = 64;
  while (n < samples) n *= 2;
  return n;
}

interface First {
  readonly ground: Ground;
  readonly today: Today;
  readonly played: readonly { readonly drawn: readonly Drawn[]; readonly played: Played }[];
}

/**
 * Plays all scenarios block by block, so that a block's columns stay in the processor's cache, and writes each sample's sum
 * of revenue to `totals`. Gives back the first block whole: months and people are told from it.
 */
function playBlocks(
  world: World,
  inputs: readonly Input[],
  all: readonly { readonly read: readonly ReadMeasure[] }[],
  { months, samples, seed }: { readonly months: number; readonly samples: number; readonly seed: number },
  totals: readonly Float64Array[],
): First {
  const block = Math.min(BLOCK, samples);
  const scratch = new Scratch(block);
  let first: First | null = null;
  for (let from = 0; from < samples; from += block) {
    // The first block's columns are kept: the others have their own.
    const columns = from === 0 ? new Scratch(block) : scratch;
    columns.release(0);
    const ground = drawGround(world, inputs, seed, from, columns);
    const today = todayOf(ground, columns);
    const played = all.map(({ read }, s) => {
      const mark = columns.mark();
      const drawn = read.map((one) => drawMeasure(world, one, seed, from, columns));
      const one = play(ground, drawn, months, columns);
      overMonths(today.revenue, one.changes, "revenue", months, totals[s]!.subarray(from, from + block));
      if (from > 0) columns.release(mark);
      return { drawn, played: one };
    });
    first ??= { ground, today, played };
  }
  return first!;
}

interface Today {
  readonly revenue: Float64Array;
  readonly people: Float64Array;
}

function todayOf({ workers, pay, share }: Ground, scratch: Scratch): Today {
  const [revenue, people] = [scratch.take(), scratch.take()];
  const n = revenue.length;
  for (let c = 0; c < workers.length; c++)
    for (let i = 0; i < n; i++) {
      people[i]! += workers[c]![i]!;
      revenue[i]! += workers[c]![i]! * pay[c]![i]! * share[c]![i]!;
    }
  return { revenue, people };
}

/** How often each total is the least, and how far above the least it lies on average. Equal ones share. */
export function compare(totals: readonly Float64Array[]): {
  readonly best: readonly number[];
  readonly regret: readonly number[];
} {
  const n = totals[0]!.length;
  const best = new Array<number>(totals.length).fill(0);
  const regret = new Array<number>(totals.length).fill(0);
  for (let i = 0; i < n; i++) {
    let least = Number.POSITIVE_INFINITY;
    let ties = 0;
    for (const total of totals) {
      const x = total[i]!;
      if (x < least) {
        least = x;
        ties = 1;
      } else if (x === least) ties++;
    }
    for (let s = 0; s < totals.length; s++) {
      const above = totals[s]![i]! - least;
      if (above === 0) best[s]! += 1 / ties / n;
      regret[s]! += above / n;
    }
  }
  return { best, regret };
}

interface Parts {
  readonly world: World;
  readonly ground: Ground;
  readonly today: Today;
  readonly months: number;
  readonly scenario: Scenario;
  readonly read: readonly ReadMeasure[];
  readonly drawn: readonly Drawn[];
  readonly played: Played;
  readonly total: Float64Array;
  readonly base: Float64Array;
  readonly best: number;
  readonly regret: number;
  /** Columns of all samples, for the time of one answer. */
  readonly wide: Scratch;
}

function answerOf(parts: Parts): ScenarioAnswer {
  const { world, ground, today, months, scenario, played, total, base, wide } = parts;
  const n = total.length;
  const { changes } = played;
  wide.release(0);
  const difference = wide.take();
  const share = wide.take();
  for (let i = 0; i < n; i++) {
    difference[i] = total[i]! - base[i]!;
    share[i] = base[i]! > 0 ? difference[i]! / base[i]! : 0;
  }
  // What happens to people is told in two or three digits: the first samples suffice, and are a net of their own.
  const few = ground.reserve.length;
  const sum = (of: (change: Change) => Float64Array): Range => {
    const out = new Float64Array(few);
    for (const change of changes) {
      const column = of(change);
      for (let i = 0; i < few; i++) out[i]! += column[i]!;
    }
    return threeQuantiles(out);
  };
  const shift = (c: number): Range => {
    const out = new Float64Array(few);
    for (let i = 0; i < few; i++) out[i] = played.workers[c]![i]! - ground.workers[c]![i]!;
    return threeQuantiles(out);
  };
  const displaced = {
    home: sum(({ home }) => home),
    elsewhere: sum(({ elsewhere }) => elsewhere),
    newlySent: sum(({ sent }) => sent),
    channels: world.channels.map(({ id, label }, c) => ({
      id,
      label,
      ...shift(c),
    })),
  };
  const answer = {
    id: scenario.id,
    title: scenario.title,
    question: scenario.question,
    measures: measureLines(parts),
    revenue: bands(world.from, today.revenue, changes, "revenue", months),
    people: bands(world.from, today.people, changes, "people", months),
    total: three(total),
    difference:
      scenario.measures.length === 0 ? { ...NONE, share: NONE } : { ...three(difference), share: three(share) },
    best: parts.best,
    regret: parts.regret,
    displaced,
    workersPay: sum(({ wages }) => wages),
    exports: sum(({ exports }) => exports),
    risks: scenario.risks,
  };
  return { ...answer, sentence: sentenceOf(answer, months) };
}

const NONE: Range = { p5: 0, median: 0, p95: 0 };

function three(column: Float64Array): Range {
  const [p5, median, p95] = quantiles(column, [0.05, 0.5, 0.95]) as [number, number, number];
  return { p5, median, p95 };
}

function bands(
  from: string,
  today: Float64Array,
  changes: readonly Change[],
  of: "revenue" | "people",
  months: number,
): readonly MonthRange[] {
  const column = new Float64Array(Math.min(BAND_SAMPLES, today.length));
  const first = monthNumber(from);
  const moves = changes.some((change) => change[of].some((x) => x !== 0));
  let last: Range | null = null;
  return Array.from({ length: months + 1 }, (_, t) => {
    if (last === null || moves) last = threeQuantiles(atMonth(today, changes, of, t, column));
    return { month: monthText(first + t), ...last };
  });
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** Each measure with its fair part of the change: Shapley values over all sets of the scenario's measures. */
function measureLines({ ground, today, months, read, drawn }: Parts): readonly MeasureLine[] {
  const scratch = new Scratch(today.revenue.length);
  const sum = new Float64Array(today.revenue.length);
  const parts = shapleyValues(drawn.length, (set) => {
    const active = drawn.filter((_, m) => (set >> m) & 1);
    scratch.release(0);
    return mean(overMonths(today.revenue, play(ground, active, months, scratch).changes, "revenue", months, sum));
  });
  return read.map(({ measure, effect, lag }, m) => ({
    id: measure.id,
    label: measure.label,
    does: measure.does,
    at: measure.at,
    effect: rangeOf(effect),
    lagMonths: rangeOf(lag),
    author: measure.effect.author,
    reason: measure.effect.reason,
    source: measure.source ?? measure.effect.source ?? null,
    part: parts[m]!,
  }));
}

function sentenceOf(answer: Omit<ScenarioAnswer, "sentence">, months: number): string {
  const { title, total, difference, displaced, workersPay } = answer;
  if (answer.id === "today")
    return `${title}: the state keeps about ${figureText(total.median, "USD")} in ${months} months.`;
  const { share } = difference;
  const change = (x: number): string => `${figureText(Math.abs(x), "ratio")} ${x < 0 ? "less" : "more"}`;
  const money = `${title}: the state keeps about ${change(share.median)} in ${months} months (9 in 10: from ${change(share.p5)} to ${change(share.p95)}).`;
  const people = [
    [displaced.home.median, "people go home"],
    [displaced.elsewhere.median, "are moved elsewhere"],
    [displaced.newlySent.median, "are newly sent"],
  ] as const;
  const moved = people.filter(([count]) => count >= 1).map(([count, what]) => `about ${figureText(count)} ${what}`);
  const fate = moved.length > 0 ? ` ${moved.join(", ").replace(/^a/, "A")}.` : " Nobody is moved.";
  const pay =
    Math.abs(workersPay.median) >= 1
      ? ` Workers receive about ${figureText(Math.abs(workersPay.median), "USD")} a month ${workersPay.median < 0 ? "less" : "more"} in all.`
      : "";
  return money + fate + pay;
}
