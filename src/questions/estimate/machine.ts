/**
 * A model made ready to run: inputs drawn as columns, the formula computed for each place and added up.
 *
 * The draws of an input depend on the seed, its key and its dimension alone, so another input changes none of them. The
 * samples come in `REPLICATES` blocks, each a Sobol' net of its own scramble: their spread is the error of the answer.
 */
import {
  type Correlation,
  correlate,
  DIMENSIONS,
  drawColumn,
  drawFromNormal,
  type Program,
  parseFormula,
  parseUnit,
  prepare,
  Stream,
  seedOf,
  sobolColumn,
  toNormal,
} from "../../chance/index.ts";
import type { Ready } from "./inputs.ts";
import type { Model } from "./model.ts";

export const REPLICATES = 8;

export type Columns = ReadonlyMap<string, Float64Array | number>;

export interface Outcome {
  readonly total: Float64Array;
  readonly parts: readonly { readonly place: string; readonly column: Float64Array }[];
}

export function programOf(model: Model): Program {
  return prepare(parseFormula(model.formula), new Map(model.inputs.map(({ id, unit }) => [id, parseUnit(unit)])));
}

/** Draws of all inputs by key. `role` sets apart samples that must be independent of one another. */
export function drawInputs(
  ready: readonly Ready[],
  correlations: readonly Correlation[],
  n: number,
  seed: number,
  role = "",
  shift = 0,
): Map<string, Float64Array | number> {
  const columns = new Map<string, Float64Array | number>();
  const tied = new Set(correlations.filter(({ rho }) => rho !== 0).flatMap(({ a, b }) => [a, b]));
  for (const { key, dimension, distribution } of ready) {
    if (distribution.kind === "point") {
      columns.set(key, distribution.value);
      continue;
    }
    const column = evenColumn(dimension + shift, n, seed, `${role}${key}`);
    columns.set(key, tied.has(key) ? toNormal(column) : drawColumn(distribution, column));
  }
  const together = ready.filter(({ key, distribution }) => tied.has(key) && distribution.kind !== "point");
  if (together.length > 0) {
    const scores = together.map(({ key }) => columns.get(key) as Float64Array);
    correlate(
      scores,
      together.map(({ key }) => key),
      correlations,
    );
    together.forEach(({ distribution }, i) => {
      drawFromNormal(distribution, scores[i]!);
    });
  }
  return columns;
}

/** Even numbers in blocks of separate scrambles; plain chance past the last dimension there is. */
export function evenColumn(dimension: number, n: number, seed: number, name: string): Float64Array {
  const column = new Float64Array(n);
  if (dimension >= DIMENSIONS) return new Stream(seed, name).fill(column);
  const block = n / REPLICATES;
  for (let r = 0; r < REPLICATES; r++)
    sobolColumn(dimension, seedOf(seed, `${name}#${r}`), column.subarray(r * block, (r + 1) * block));
  return column;
}

/** Computes the answer from drawn columns. */
export function runModel(
  model: Model,
  program: Program,
  ready: readonly Ready[],
  columns: Columns,
  n: number,
): Outcome {
  const bound = (place: string | null): Map<string, Float64Array | number> =>
    new Map(
      ready
        .filter((one) => one.place === null || one.place === place)
        .map(({ name, key }) => [name, columns.get(key)!]),
    );
  if (model.each === undefined) return { total: program.run(bound(null), n), parts: [] };
  const parts = model.each.places.map((place) => ({ place, column: program.run(bound(place), n) }));
  const total = new Float64Array(n);
  for (const { column } of parts) for (let i = 0; i < n; i++) total[i]! += column[i]!;
  return { total, parts };
}
