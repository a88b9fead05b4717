/**
 * The 5 %, 50 % and 95 % points of a short column by selection in place: a month's band, hundreds of times an answer.
 *
 * Hoare's quickselect with the median of three; after the median is found the two tails are looked for on their own
 * sides. Ranks are those of `chance/quantiles.ts`. The column is reordered.
 */
export function threeQuantiles(column: Float64Array): { p5: number; median: number; p95: number } {
  const n = column.length;
  const middle = pick(column, 0, n - 1, 0.5 * (n - 1));
  const half = Math.floor(0.5 * (n - 1));
  return {
    p5: pick(column, 0, half, 0.05 * (n - 1)),
    median: middle,
    p95: pick(column, half, n - 1, 0.95 * (n - 1)),
  };
}

/** The value at a place between ranks; all of `from`..`to` are ranks of the whole. */
function pick(column: Float64Array, from: number, to: number, place: number): number {
  const low = Math.floor(place);
  select(column, from, to, low);
  const a = column[low]!;
  if (low === place || low === to) return a;
  let next = Number.POSITIVE_INFINITY;
  for (let i = low + 1; i <= to; i++) if (column[i]! < next) next = column[i]!;
  return a + (place - low) * (next - a);
}

function select(column: Float64Array, from: number, to: number, rank: number): void {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = medianOfThree(column[left]!, column[(left + right) >> 1]!, column[right]!);
    let i = left;
    let j = right;
    while (i <= j) {
      while (column[i]! < pivot) i++;
      while (column[j]! > pivot) j--;
      if (i <= j) {
        const kept = column[i]!;
        column[i++] = column[j]!;
        column[j--] = kept;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
}
