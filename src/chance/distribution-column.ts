/**
 * Draws a whole column from a distribution: even numbers in, values out, in place.
 *
 * This is the hot part of every estimate. The inverse normal is read from a table of cubics (4,096 cells between 1/64
 * and 63/64, error below 3e-10; AS 241 itself outside), the exponential is written out in the loop. Both use + − × ÷ √
 * only, so a column is the same on every machine. Distributions without a quick quantile function are tabulated once in
 * the scale where they are smooth.
 */
import { betaDensity, betaQuantile } from "./beta.ts";
import { type Distribution, probabilityOf, quantileOf } from "./distribution.ts";
import { exp, exponential, log, logColumn, logit } from "./elementary.ts";
import { normalDensity, normalProbability, normalQuantile } from "./normal.ts";

const CELLS = 4096;
const FROM = 1 / 64;
const TO = 63 / 64;
let cubics: Float64Array | null = null;

/** Hermite cubics of the inverse normal: four coefficients a cell. */
function normalTable(): Float64Array {
  if (cubics) return cubics;
  const table = new Float64Array(CELLS * 4);
  const width = (TO - FROM) / CELLS;
  let z = normalQuantile(FROM);
  let slope = width / normalDensity(z);
  for (let i = 0; i < CELLS; i++) {
    const next = normalQuantile(FROM + (i + 1) * width);
    const nextSlope = width / normalDensity(next);
    const rise = next - z;
    table[4 * i] = z;
    table[4 * i + 1] = slope;
    table[4 * i + 2] = 3 * rise - 2 * slope - nextSlope;
    table[4 * i + 3] = slope + nextSlope - 2 * rise;
    z = next;
    slope = nextSlope;
  }
  cubics = table;
  return table;
}

/** Replaces probabilities by normal scores. */
export function toNormal(column: Float64Array): Float64Array {
  // A short column is not worth the table's 4,097 exact values.
  const table = cubics ?? (column.length >= 2048 ? normalTable() : null);
  if (!table) {
    for (let i = 0; i < column.length; i++) column[i] = normalQuantile(column[i]!);
    return column;
  }
  const scale = CELLS / (TO - FROM);
  for (let i = 0; i < column.length; i++) {
    const p = column[i]!;
    if (p < FROM || p >= TO) {
      column[i] = normalQuantile(p);
      continue;
    }
    const place = (p - FROM) * scale;
    const cell = place | 0;
    const t = place - cell;
    const at = cell << 2;
    column[i] = table[at]! + t * (table[at + 1]! + t * (table[at + 2]! + t * table[at + 3]!));
  }
  return column;
}

const { fractions, powers, POWER_ZERO, PER_STEP, STEP_HIGH, STEP_LOW, STEPS, ROUNDER } = exponential;

/** Replaces x by e^(mu + sigma·x). */
function exponentiate(column: Float64Array, mu: number, sigma: number): void {
  for (let i = 0; i < column.length; i++) {
    const x = mu + sigma * column[i]!;
    if (!(x > -700 && x < 700)) {
      column[i] = exp(x);
      continue;
    }
    const k = x * PER_STEP + ROUNDER - ROUNDER;
    const r = x - k * STEP_HIGH - k * STEP_LOW;
    const series = r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
    const fraction = fractions[k & (STEPS - 1)]!;
    column[i] = (fraction + fraction * series) * powers[POWER_ZERO + (k >> 6)]!;
  }
}

const REACH = 6.5;
const KNOTS = 256;

/** Log-odds of beta quantiles as cubics of the normal score, which is where they are smooth; the last few are kept. */
const betaTables = new Map<string, { readonly values: Float64Array; readonly slopes: Float64Array }>();

function betaTable(a: number, b: number): { readonly values: Float64Array; readonly slopes: Float64Array } {
  const name = `${a} ${b}`;
  const known = betaTables.get(name);
  if (known) return known;
  const width = (2 * REACH) / KNOTS;
  const values = new Float64Array(KNOTS + 1);
  const slopes = new Float64Array(KNOTS + 1);
  for (let i = 0; i <= KNOTS; i++) {
    const z = -REACH + i * width;
    values[i] = betaOdds(z, a, b);
    const x = 1 / (1 + exp(-values[i]!));
    const density = betaDensity(x, a, b) * x * (1 - x);
    slopes[i] = density > 0 ? (normalDensity(z) / density) * width : 0;
  }
  if (betaTables.size >= 16) betaTables.clear();
  betaTables.set(name, { values, slopes });
  return { values, slopes };
}

function betaOdds(z: number, a: number, b: number): number {
  const x = z < 0 ? betaQuantile(normalProbability(z), a, b) : 1 - betaQuantile(normalProbability(-z), b, a);
  return logit(Math.min(1 - 1e-15, Math.max(1e-300, x)));
}

function betaOddsColumn(column: Float64Array, a: number, b: number): void {
  const { values, slopes } = betaTable(a, b);
  const perCell = KNOTS / (2 * REACH);
  for (let i = 0; i < column.length; i++) {
    const place = (column[i]! + REACH) * perCell;
    if (!(place >= 0 && place < KNOTS)) {
      column[i] = betaOdds(column[i]!, a, b);
      continue;
    }
    const cell = place | 0;
    const t = place - cell;
    const rise = values[cell + 1]! - values[cell]!;
    const from = slopes[cell]!;
    const to = slopes[cell + 1]!;
    column[i] = values[cell]! + t * (from + t * (3 * rise - 2 * from - to + t * (from + to - 2 * rise)));
  }
}

const isNormalScaled = ({ kind }: Distribution): boolean =>
  kind === "normal" || kind === "lognormal" || kind === "logit-normal" || kind === "beta";

/** Draws from `d` in place of the probabilities in `column`. */
export function drawColumn(d: Distribution, column: Float64Array): Float64Array {
  if (isNormalScaled(d)) return drawFromNormal(d, toNormal(column));
  const n = column.length;
  switch (d.kind) {
    case "point":
      return column.fill(d.value);
    case "uniform": {
      const span = d.high - d.low;
      for (let i = 0; i < n; i++) column[i] = d.low + span * column[i]!;
      return column;
    }
    case "log-uniform":
      exponentiate(column, log(d.low), log(d.high / d.low));
      return column;
    case "pareto": {
      for (let i = 0; i < n; i++) column[i] = 1 - column[i]!;
      logColumn(column);
      exponentiate(column, log(d.floor), -1 / d.alpha);
      return column;
    }
    case "truncated": {
      const below = d.low === null ? 0 : probabilityOf(d.of, d.low);
      const mass = (d.high === null ? 1 : probabilityOf(d.of, d.high)) - below;
      for (let i = 0; i < n; i++) column[i] = below + mass * column[i]!;
      drawColumn(d.of, column);
      const least = d.low ?? Number.NEGATIVE_INFINITY;
      const most = d.high ?? Number.POSITIVE_INFINITY;
      for (let i = 0; i < n; i++) {
        const x = column[i]!;
        column[i] = x < least ? least : x > most ? most : x;
      }
      return column;
    }
    case "mixture":
      return drawMixture(d.parts, column);
    default:
      for (let i = 0; i < n; i++) column[i] = quantileOf(d, column[i]!);
      return column;
  }
}

/**
 * A part is picked by where the number falls, and what is left of the number draws from it: the same distribution as
 * the mixture's own quantile function gives, and the cost of one draw.
 */
function drawMixture(
  parts: readonly { readonly weight: number; readonly of: Distribution }[],
  column: Float64Array,
): Float64Array {
  const places = parts.map(() => [] as number[]);
  const starts: number[] = [];
  let sum = 0;
  for (const { weight } of parts) {
    starts.push(sum);
    sum += weight;
  }
  const last = parts.length - 1;
  for (let i = 0; i < column.length; i++) {
    let k = last;
    while (k > 0 && column[i]! < starts[k]!) k--;
    places[k]!.push(i);
  }
  parts.forEach(({ weight, of }, k) => {
    const at = places[k]!;
    const own = new Float64Array(at.length);
    for (let j = 0; j < at.length; j++)
      own[j] = Math.min(1 - 1e-12, Math.max(1e-12, (column[at[j]!]! - starts[k]!) / weight));
    drawColumn(of, own);
    for (let j = 0; j < at.length; j++) column[at[j]!] = own[j]!;
  });
  return column;
}

/** Draws from `d` in place of the normal scores in `column`: what a Gaussian copula gives. */
export function drawFromNormal(d: Distribution, column: Float64Array): Float64Array {
  const n = column.length;
  switch (d.kind) {
    case "normal":
      for (let i = 0; i < n; i++) column[i] = d.mean + d.sd * column[i]!;
      return column;
    case "lognormal":
      exponentiate(column, d.mu, d.sigma);
      return column;
    case "logit-normal":
      exponentiate(column, -d.mu, -d.sigma);
      for (let i = 0; i < n; i++) column[i] = 1 / (1 + column[i]!);
      return column;
    case "beta":
      if (n < 256) for (let i = 0; i < n; i++) column[i] = betaOdds(column[i]!, d.a, d.b);
      else betaOddsColumn(column, d.a, d.b);
      exponentiate(column, 0, -1);
      for (let i = 0; i < n; i++) column[i] = 1 / (1 + column[i]!);
      return column;
    default:
      for (let i = 0; i < n; i++) column[i] = Math.min(1 - 2 ** -53, Math.max(1e-300, normalProbability(column[i]!)));
      if (d.kind === "mixture") byRank(d.parts, column);
      else drawColumn(d, column);
      return column;
  }
}

/**
 * A mixture must keep the order of the scores, else a correlation would be lost in the choice of the part. An even sample
 * of it, sorted, is its quantile function to one part in its length.
 */
function byRank(parts: readonly { readonly weight: number; readonly of: Distribution }[], column: Float64Array): void {
  const m = Math.max(4096, column.length);
  const even = drawMixture(
    parts,
    Float64Array.from({ length: m }, (_, i) => (i + 0.5) / m),
  ).sort();
  for (let i = 0; i < column.length; i++) column[i] = even[Math.min(m - 1, Math.floor(column[i]! * m))]!;
}
