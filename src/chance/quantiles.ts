/**
 * Exact quantiles of a column without sorting it: count into bins, then sort only the bins that hold a wanted rank.
 *
 * Ranks and interpolation are those of Hyndman & Fan (American Statistician 50, 1996), definition 7: the default of R,
 * NumPy and spreadsheets. Bins are in the scale of a sample's own quantiles, so that a heavy tail does not put all
 * values into one bin.
 */
const BINS = 2048;

/** Values of `column` at the probabilities `ps`; NaN for an empty column. Leaves the column as it is. */
export function quantiles(column: Float64Array, ps: readonly number[]): number[] {
  const n = column.length;
  if (n === 0) return ps.map(() => Number.NaN);
  if (n <= 4096) {
    const sorted = column.toSorted();
    return ps.map((p) => between(p, n, (rank) => sorted[rank]!));
  }
  const { first, per, count } = edgesOf(column);
  const counts = new Uint32Array(count + 2);
  const bins = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    const place = (column[i]! - first) * per;
    // Left of the first edge is bin 0, right of the last the bin after them.
    const bin = place < 0 ? 0 : place >= count ? count + 1 : (place | 0) + 1;
    bins[i] = bin;
    counts[bin]!++;
  }
  const before = new Uint32Array(count + 3);
  for (let b = 0; b < counts.length; b++) before[b + 1] = before[b]! + counts[b]!;
  const binOf = (rank: number): number => {
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (before[middle]! <= rank) low = middle;
      else high = middle - 1;
    }
    while (counts[low] === 0) low--;
    return low;
  };
  const slot = new Int32Array(counts.length).fill(-1);
  const kept: Float64Array[] = [];
  const used: number[] = [];
  for (const p of ps)
    for (const rank of ranksOf(p, n)) {
      const bin = binOf(rank);
      if (slot[bin] !== -1) continue;
      slot[bin] = kept.length;
      const values = new Float64Array(counts[bin]!);
      kept.push(values);
      used.push(0);
    }
  for (let i = 0; i < n; i++) {
    const at = slot[bins[i]!]!;
    if (at >= 0) kept[at]![used[at]!++] = column[i]!;
  }
  for (const values of kept) values.sort();
  return ps.map((p) =>
    between(p, n, (rank) => {
      const bin = binOf(rank);
      return kept[slot[bin]!]![rank - before[bin]!]!;
    }),
  );
}

/** Even bins between the 0.4 % and 99.6 % points of some values taken at even steps. */
function edgesOf(column: Float64Array): { first: number; per: number; count: number } {
  const sample = new Float64Array(column.length < 65_536 ? 256 : 1024);
  const step = column.length / sample.length;
  for (let i = 0; i < sample.length; i++) sample[i] = column[Math.floor(i * step)]!;
  sample.sort();
  const first = sample[sample.length >> 8]!;
  const last = sample[sample.length - 1 - (sample.length >> 8)]!;
  return { first, per: last > first ? BINS / (last - first) : 0, count: BINS };
}

function ranksOf(p: number, n: number): readonly [number, number] {
  const place = Math.min(1, Math.max(0, p)) * (n - 1);
  const low = Math.floor(place);
  return [low, Math.min(n - 1, low + 1)];
}

function between(p: number, n: number, at: (rank: number) => number): number {
  const [low, high] = ranksOf(p, n);
  const part = Math.min(1, Math.max(0, p)) * (n - 1) - low;
  const a = at(low);
  return part === 0 ? a : a + part * (at(high) - a);
}

/** The mean, summed in eight lanes and then together: quicker than one lane, and less rounded. */
export function mean(column: Float64Array): number {
  const lanes = new Float64Array(8);
  const whole = column.length & ~7;
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < whole; i += 8) {
    a += column[i]!;
    b += column[i + 1]!;
    c += column[i + 2]!;
    d += column[i + 3]!;
    e += column[i + 4]!;
    f += column[i + 5]!;
    g += column[i + 6]!;
    h += column[i + 7]!;
  }
  lanes.set([a, b, c, d, e, f, g, h]);
  for (let i = whole; i < column.length; i++) lanes[0]! += column[i]!;
  return lanes.reduce((sum, lane) => sum + lane, 0) / column.length;
}

/** The variance about the mean, over n. */
export function variance(column: Float64Array): number {
  const centre = mean(column);
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    const d = column[i]! - centre;
    sum += d * d;
  }
  return sum / column.length;
}
