/**
 * Which input an answer hangs on: Sobol' indices and Shapley effects by swapping inputs between two samples.
 *
 * A player is an input, a group of inputs that are correlated, or a source; players must be independent of one another.
 * All methods ask one thing of a model: `run(mask)`, its results where the marked players take the second sample's values.
 * First-order and total indices: Saltelli et al. 2010 and Jansen 1999 (Comput. Phys. Commun. 181 and 117). Shapley
 * effects: all subsets up to 8 players, else permutations (Goda, RESS 2021). Nothing is clipped: an index below zero is
 * sampling error, and the standard error beside it says so.
 */
import { quantiles, variance } from "./quantiles.ts";
import { type Stream, shuffled } from "./streams.ts";

/** Results with the marked players taken from the second sample. The column is read before the next call. */
export type Game = (mask: Uint8Array) => Float64Array;

export interface SobolIndex {
  /** Share of the variance that goes when this one is known. */
  readonly first: number;
  readonly firstError: number;
  /** Share that stays when all others are known. */
  readonly total: number;
  readonly totalError: number;
}

/** Standard error of a mean. */
function errorOf(sum: number, squares: number, n: number): number {
  return Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2) / n);
}

/** (d + 2) runs for d players. Null where the answer does not vary. */
export function sobolIndices(players: number, run: Game): readonly SobolIndex[] | null {
  const mask = new Uint8Array(players);
  const a = run(mask).slice();
  const b = run(mask.fill(1)).slice();
  const n = a.length;
  const v = (variance(a) + variance(b)) / 2;
  if (!(v > 0)) return null;
  return Array.from({ length: players }, (_, player) => {
    mask.fill(0);
    mask[player] = 1;
    const swapped = run(mask);
    let [first, firsts, total, totals] = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      const toB = b[i]! - swapped[i]!;
      const toA = a[i]! - swapped[i]!;
      const f = v - 0.5 * toB * toB;
      const t = 0.5 * toA * toA;
      first += f;
      firsts += f * f;
      total += t;
      totals += t * t;
    }
    return {
      first: first / n / v,
      firstError: errorOf(first, firsts, n) / v,
      total: total / n / v,
      totalError: errorOf(total, totals, n) / v,
    };
  });
}

/** Players up to which every subset is run. */
export const MOST_EXACT = 8;

/** Shapley effects as shares of the variance: they sum to 1, and nothing is counted twice. Null where nothing varies. */
export function shapleyEffects(
  players: number,
  run: Game,
  stream: Stream,
  permutations = 48,
): readonly number[] | null {
  const effects =
    players <= MOST_EXACT ? exactEffects(players, run) : permutedEffects(players, run, stream, permutations);
  const sum = effects.reduce((total, one) => total + one, 0);
  return sum > 0 ? effects.map((one) => one / sum) : null;
}

/** Half the mean square of a difference: what the swapped players leave open. */
function halfSquare(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum / 2 / a.length;
}

function exactEffects(players: number, run: Game): number[] {
  const mask = new Uint8Array(players);
  const base = run(mask).slice();
  return shapleyValues(players, (set) => {
    for (let j = 0; j < players; j++) mask[j] = (set >> j) & 1;
    return halfSquare(base, run(mask));
  });
}

function permutedEffects(players: number, run: Game, stream: Stream, permutations: number): number[] {
  const mask = new Uint8Array(players);
  const base = run(mask).slice();
  const effects = new Array<number>(players).fill(0);
  // Each order is also walked backwards: what one over-counts the other under-counts.
  for (let p = 0; p < permutations; p += 2) {
    const order = shuffled(players, stream);
    for (const walk of [order, order.toReversed()]) {
      mask.fill(0);
      let before = 0;
      for (const player of walk) {
        mask[player] = 1;
        const now = halfSquare(base, run(mask));
        effects[player]! += now - before;
        before = now;
      }
    }
  }
  return effects;
}

/**
 * Shapley values of a game on subsets (bit j of the set: player j is in). Each player's mean gain over all orders of
 * joining; they sum to worth(all) − worth(none). 2^players calls, so at most 16 players.
 */
export function shapleyValues(players: number, worth: (set: number) => number): number[] {
  if (players > 16) throw new RangeError(`${players} players: at most 16, since every subset is tried`);
  const worths = Float64Array.from({ length: 1 << players }, (_, set) => worth(set));
  // s!(d−1−s)!/d! for a set of s others.
  const weights: number[] = [1 / players];
  for (let s = 1; s < players; s++) weights.push((weights[s - 1]! * s) / (players - s));
  return Array.from({ length: players }, (_, j) => {
    let value = 0;
    for (let set = 0; set < worths.length; set++) {
      if ((set >> j) & 1) continue;
      let size = 0;
      for (let bits = set; bits !== 0; bits &= bits - 1) size++;
      value += weights[size]! * (worths[set | (1 << j)]! - worths[set]!);
    }
    return value;
  });
}

/**
 * How much narrower the 90 % interval would be, on average, if this input were known: 0 to 1.
 *
 * The sample is cut by the input into even classes; within a class it is nearly known. Correlated inputs inform each
 * other here, as they should: finding one out says something of the other.
 */
export function narrowing(result: Float64Array, input: Float64Array, classes = 16): number {
  const n = result.length;
  const width = spread(result.toSorted());
  if (!(width > 0)) return 0;
  // Classes need be even only roughly, so some of the inputs tell where to cut.
  const cuts = quantiles(
    input.subarray(0, Math.min(n, 512)),
    Array.from({ length: classes - 1 }, (_, k) => (k + 1) / classes),
  );
  const ends = new Uint32Array(classes + 1);
  const classOf = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    let low = 0;
    let high = classes - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (input[i]! > cuts[middle]!) low = middle + 1;
      else high = middle;
    }
    classOf[i] = low;
    ends[low + 1]!++;
  }
  for (let k = 0; k < classes; k++) ends[k + 1]! += ends[k]!;
  const next = ends.slice();
  const byClass = new Float64Array(n);
  for (let i = 0; i < n; i++) byClass[next[classOf[i]!]!++] = result[i]!;
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    const part = byClass.subarray(ends[k], ends[k + 1]);
    if (part.length > 0) sum += (spread(part.sort()) * part.length) / n;
  }
  return Math.max(0, 1 - sum / width);
}

function spread(sorted: Float64Array): number {
  const at = (p: number): number => {
    const place = p * (sorted.length - 1);
    const low = Math.floor(place);
    const high = Math.min(sorted.length - 1, low + 1);
    return sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
  };
  return at(0.95) - at(0.05);
}
