/**
 * What an answer hangs on: its inputs, and the sources behind them.
 *
 * Variances are those of the logarithm where the answer is above 0 in every sample, since its range is a factor; else of
 * the answer. Correlated inputs are one player, because their shares cannot be told apart.
 *
 * For sources every origin is a player that brings its own reading of each input it speaks on and its own chance of being
 * the right one: origins race with exponential times whose rates are their weights, and the first is believed (the least
 * of independent exponentials falls on each in proportion to its rate). So an input is the same mixture as before, made
 * of parts that are independent from source to source, and Shapley effects are exact shares.
 */

import { logColumn } from "../../chance/elementary.ts";
import {
  type Correlation,
  drawColumn,
  type Game,
  groupsOf,
  mixture,
  narrowing,
  type Program,
  quantiles,
  Stream,
  seedOf,
  shapleyEffects,
  sobolIndices,
  speakerKey,
} from "../../chance/index.ts";
import type { InputShare, SourceShare } from "./answer.ts";
import type { Ready } from "./inputs.ts";
import { type Columns, drawInputs, runModel } from "./machine.ts";
import type { Model } from "./model.ts";

interface Setting {
  readonly model: Model;
  readonly program: Program;
  readonly ready: readonly Ready[];
  readonly correlations: readonly Correlation[];
  readonly seed: number;
}

/** Samples for each run of a sensitivity; a power of two. */
const SAMPLES = 1024;
const SOURCE_SAMPLES = 1024;

/** The logarithm in place where all is above 0. */
function scaled(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) if (!(column[i]! > 0)) return column;
  return logColumn(column);
}

export function inputShares(setting: Setting, drawn: Columns, result: Float64Array): readonly InputShare[] {
  const { model, program, ready, correlations, seed } = setting;
  const varying = ready.filter(({ distribution }) => distribution.kind !== "point");
  const keys = varying.map(({ key }) => key);
  // What is fixed moves with nothing.
  const groups = groupsOf(
    keys,
    correlations.filter(({ a, b }) => keys.includes(a) && keys.includes(b)),
  );
  const a = drawInputs(ready, correlations, SAMPLES, seed, "a:");
  const b = drawInputs(ready, correlations, SAMPLES, seed, "b:", ready.length);
  const of = new Map(groups.flatMap((group, g) => group.map((key) => [key, g] as const)));
  const run: Game = (mask) => {
    const columns = new Map([...a].map(([key, column]) => [key, mask[of.get(key) ?? -1] === 1 ? b.get(key)! : column]));
    return scaled(runModel(model, program, ready, columns, SAMPLES).total);
  };
  const indices = sobolIndices(groups.length, run);
  if (indices === null) return [];
  const effects = shapleyEffects(groups.length, run, new Stream(seed, "shapley"), 16);
  return groups
    .map((inputs, g) => ({
      inputs,
      ...indices[g]!,
      shapley: effects?.[g] ?? 0,
      narrows: Math.max(...inputs.map((key) => narrowing(result, drawn.get(key) as Float64Array))),
    }))
    .sort((x, y) => y.shapley - x.shapley);
}

interface Player {
  readonly name: string;
  /** Key of the input and number of the origin there; −1 where the input has no claims. */
  readonly speaks: readonly { readonly key: string; readonly origin: number }[];
}

/** Origins of all inputs; those with a speaker in common are one. */
function playersOf(ready: readonly Ready[]): readonly Player[] {
  const players: { names: Set<string>; keys: Set<string>; speaks: { key: string; origin: number }[] }[] = [];
  for (const { key, said, voices, origins, line, distribution } of ready) {
    if (origins.length === 0) {
      if (distribution.kind !== "point")
        players.push({
          names: new Set([`${line.kind}: ${line.label}`]),
          keys: new Set(),
          speaks: [{ key, origin: -1 }],
        });
      continue;
    }
    origins.forEach((name, origin) => {
      const own = voices.flatMap((voice, i) => (voice.origin === origin ? [speakerKey(said[i]!.speaker)] : []));
      const same = players.find(({ keys }) => own.some((one) => one !== null && keys.has(one)));
      const player = same ?? { names: new Set(), keys: new Set(), speaks: [] };
      if (!same) players.push(player);
      player.names.add(name);
      for (const one of own) if (one !== null) player.keys.add(one);
      player.speaks.push({ key, origin });
    });
  }
  return players.map(({ names, speaks }) => ({
    name: [...new Set([...names].flatMap((name) => name.split("; ")))].join("; "),
    speaks,
  }));
}

/** One origin's part in one input: its times in the race and its own draws, in two independent samples. */
export interface Part {
  readonly player: number;
  readonly times: readonly [Float64Array, Float64Array];
  readonly draws: readonly [Float64Array, Float64Array];
}

export function sourceShares(setting: Setting): readonly SourceShare[] {
  const { model, program, ready, seed } = setting;
  const n = SOURCE_SAMPLES;
  // Assumptions alone have no sources: their shares are those of the inputs.
  if (ready.every(({ origins }) => origins.length === 0)) return [];
  const players = playersOf(ready);
  const parts = new Map<string, Part[]>();
  for (const [player, { speaks }] of players.entries())
    for (const { key, origin } of speaks) {
      const input = ready.find((one) => one.key === key)!;
      const voices = input.voices.filter((voice) => voice.origin === origin);
      const weight = origin < 0 ? 1 : voices.reduce((sum, voice) => sum + voice.weight, 0);
      const own =
        origin < 0
          ? input.distribution
          : mixture(voices.map((voice) => ({ weight: voice.weight, of: voice.distribution })));
      const stream = (what: string): Float64Array =>
        new Stream(seed, `${what}:${key}:${origin}`).fill(new Float64Array(n));
      const times = (what: string): Float64Array => {
        const column = logColumn(stream(what));
        for (let i = 0; i < n; i++) column[i] = -column[i]! / weight;
        return column;
      };
      const draws = (what: string): Float64Array => drawColumn(own, stream(what));
      const part: Part = { player, times: [times("ta"), times("tb")], draws: [draws("da"), draws("db")] };
      parts.set(key, [...(parts.get(key) ?? []), part]);
    }
  // A walk changes one player at a time: an input none of whose players changed is raced already.
  const raced = new Map<string, { readonly sides: string; readonly column: Float64Array }>();
  const columnOf = (key: string, racing: readonly Part[], mask: Uint8Array): Float64Array => {
    const sides = racing.map(({ player }) => mask[player]).join("");
    const known = raced.get(key);
    if (known?.sides === sides) return known.column;
    const column = race(racing, mask, n);
    raced.set(key, { sides, column });
    return column;
  };
  const run: Game = (mask) => {
    const columns = new Map<string, Float64Array | number>();
    for (const { key, distribution } of ready) {
      const racing = parts.get(key);
      columns.set(key, racing ? columnOf(key, racing, mask) : distribution.kind === "point" ? distribution.value : 0);
    }
    return scaled(runModel(model, program, ready, columns, n).total);
  };
  const effects = shapleyEffects(
    players.length,
    run,
    new Stream(seedOf(seed, "sources"), "shapley"),
    players.length > 20 ? 8 : 16,
  );
  const before = drawInputs(ready, setting.correlations, 4096, seed);
  return players
    .map(({ name, speaks }, p) => ({
      origin: name,
      claims: speaks.flatMap(({ key, origin }) =>
        ready
          .find((one) => one.key === key)!
          .voices.filter((voice) => voice.origin === origin)
          .map(({ id }) => id),
      ),
      shapley: effects?.[p] ?? 0,
      without: withoutPlayer(setting, speaks, before),
    }))
    .sort((x, y) => y.shapley - x.shapley);
}

/** An input as its origins give it: in each sample the draw of whoever is first. */
export function race(parts: readonly Part[], mask: Uint8Array, n: number): Float64Array {
  const out = new Float64Array(n);
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  for (const { player, times, draws } of parts) {
    const sample = mask[player]!;
    const [time, draw] = [times[sample]!, draws[sample]!];
    for (let i = 0; i < n; i++)
      if (time[i]! < least[i]!) {
        least[i] = time[i]!;
        out[i] = draw[i]!;
      }
  }
  return out;
}

/** The answer where an origin is not heard; null where an input then has no other. */
function withoutPlayer(setting: Setting, speaks: Player["speaks"], before: Columns): SourceShare["without"] {
  const { model, program, ready, correlations, seed } = setting;
  const changed: Ready[] = [];
  for (const { key } of speaks) {
    if (changed.some((one) => one.key === key)) continue;
    const input = ready.find((one) => one.key === key)!;
    const silent = new Set(speaks.filter((one) => one.key === key).map(({ origin }) => origin));
    const others = input.voices.filter(({ origin }) => !silent.has(origin));
    if (others.length === 0) return null;
    changed.push({ ...input, distribution: mixture(others.map(({ weight, distribution: of }) => ({ weight, of }))) });
  }
  const columns = new Map(before);
  const tied = correlations.some(({ rho }) => rho !== 0);
  const all = ready.map((one) => changed.find(({ key }) => key === one.key) ?? one);
  // Inputs are drawn alone unless they move together; then all must be drawn again.
  for (const [key, column] of drawInputs(tied ? all : changed, correlations, 4096, seed)) columns.set(key, column);
  const [p5, median, p95] = quantiles(runModel(model, program, ready, columns, 4096).total, [0.05, 0.5, 0.95]) as [
    number,
    number,
    number,
  ];
  return { p5, median, p95 };
}
