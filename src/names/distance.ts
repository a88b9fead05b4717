/**
 * Edit distances between two tokens, cut off early.
 *
 * Two kernels with one shape (optimal string alignment: insert, delete, substitute, swap neighbours). The plain one
 * counts edits and serves retrieval; the weighted one knows that typists and romanisers confuse some letters more
 * readily than others and serves the score. Both are hot: the caller lends `rows`, nothing is allocated. What a distance
 * means is decided in `compare-tokens.ts`.
 */

/** Scratch for both kernels: room for five rows of words joined to 2,000 letters. */
export function distanceRows(): Uint16Array {
  return new Uint16Array(5 * 2001);
}

/** Edits from `a` to `b` (a swap of neighbours counts one), or `limit + 1` if there are more. */
export function boundedDistance(a: string, b: string, limit: number, rows: Uint16Array): number {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = 0;
  let above = width;
  let row = 2 * width;
  for (let j = 0; j < width; j++) rows[above + j] = j;
  let lastBest = 0;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    rows[row] = i;
    let best = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        rows[above + j]! + 1,
        rows[row + j - 1]! + 1,
        rows[above + j - 1]! + (unit === other ? 0 : 1),
      );
      if (j > 1 && previous === other && unit === b.charCodeAt(j - 2)) cost = Math.min(cost, rows[before + j - 2]! + 1);
      rows[row + j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit && lastBest > limit) return limit + 1; // a swap may reach back over one row, never over two
    lastBest = best;
    const free = before;
    before = above;
    above = row;
    row = free;
  }
  return Math.min(rows[above + b.length]!, limit + 1);
}

/** What one full edit costs in the weighted kernel: costs are whole tenths, so that sums are exact. */
export const FULL_EDIT = 10;
const VOWEL_FOR_VOWEL = 6;
const ALIKE = 5;
const NEARLY_SAME = 2;
const DOUBLED = 3;
const SOFT_LETTER = 6; // an h or a vowel gained or lost
const SWAPPED = 6;

const substitution = buildSubstitution();

function buildSubstitution(): Uint8Array {
  const table = new Uint8Array(128 * 128).fill(FULL_EDIT);
  const set = (pairs: string, cost: number): void => {
    for (const pair of pairs.split(" ")) {
      const [x, y] = [pair.charCodeAt(0), pair.charCodeAt(1)];
      table[x * 128 + y] = cost;
      table[y * 128 + x] = cost;
    }
  };
  const vowels = "aeiouy";
  for (const x of vowels) for (const y of vowels) set(x + y, VOWEL_FOR_VOWEL);
  set("kg bp dt sz vf jg vb ck kh gh cs jz jy cz td wu", ALIKE);
  set("Sc Sj Sz", ALIKE);
  set("mn lr", 8);
  set("iy kc kq vw cq ie ou sS", NEARLY_SAME + 1);
  set("iy kq vw", NEARLY_SAME);
  for (let digit = 48; digit < 58; digit++) {
    for (let other = 0; other < 128; other++) {
      table[digit * 128 + other] = 2 * FULL_EDIT;
      table[other * 128 + digit] = 2 * FULL_EDIT;
    }
  }
  for (let unit = 0; unit < 128; unit++) table[unit * 128 + unit] = 0;
  return table;
}

/** Cost in tenths of writing `y` where the other name has `x`. */
export function substitutionCost(x: number, y: number): number {
  if (x === y) return 0;
  return x < 128 && y < 128 ? substitution[x * 128 + y]! : FULL_EDIT;
}

/** Cost in tenths of an extra letter `unit` that stands after `before` (or -1 at the start). */
export function gapCost(unit: number, before: number, after: number): number {
  if (unit === before || unit === after) return DOUBLED;
  if (unit >= 48 && unit < 58) return 2 * FULL_EDIT;
  if (unit === 104 /* h */ || isVowel(unit)) return SOFT_LETTER;
  return FULL_EDIT;
}

function isVowel(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117 || unit === 121;
}

/** Weighted distance in tenths of an edit, or `limit + 1` if it is more. */
export function weightedDistance(a: string, b: string, limit: number, rows: Uint16Array): number {
  const width = b.length + 1;
  const gaps = 3 * width; // what dropping each letter of b costs is the same in every row
  const units = 4 * width;
  let before = 0;
  let above = width;
  let row = 2 * width;
  rows[above] = 0;
  for (let j = 1; j < width; j++) {
    const gap = gapAt(b, j - 1);
    rows[gaps + j] = gap;
    rows[units + j] = b.charCodeAt(j - 1);
    rows[above + j] = rows[above + j - 1]! + gap;
  }
  let lastBest = 0;
  let previous = -1;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const costs = unit < 128 ? unit * 128 : -1;
    const gapHere = gapAt(a, i - 1);
    let left = rows[above]! + gapHere;
    let best = left;
    let diagonal = rows[above]!;
    rows[row] = left;
    for (let j = 1; j < width; j++) {
      const other = rows[units + j]!;
      const up = rows[above + j]!;
      let cost = diagonal;
      if (unit !== other) cost += costs >= 0 && other < 128 ? substitution[costs + other]! : FULL_EDIT;
      if (up + gapHere < cost) cost = up + gapHere;
      left += rows[gaps + j]!;
      if (left < cost) cost = left;
      if (previous === other && j > 1 && unit === rows[units + j - 1]!) {
        const swapped = rows[before + j - 2]! + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      rows[row + j] = cost;
      left = cost;
      diagonal = up;
      if (cost < best) best = cost;
    }
    if (best > limit && lastBest > limit) return limit + 1;
    lastBest = best;
    previous = unit;
    const free = before;
    before = above;
    above = row;
    row = free;
  }
  return Math.min(rows[above + b.length]!, limit + 1);
}

/** Letters that replace each other for less than half an edit share a bit; so do the vowels y, i and e. */
const CLASSES = "a|eiy|ou|b|ckq|d|f|g|h|j|l|m|n|p|r|sS|t|vw|x|z|0|1|2|3|4|5|6|7|8|9".split("|");
const classBit = new Int32Array(128);
CLASSES.forEach((letters, index) => {
  for (const letter of letters) classBit[letter.charCodeAt(0)] = 1 << index;
});

/** The classes of letters in an a–z word, one bit each. */
export function lettersOf(latin: string): number {
  let mask = 0;
  for (let i = 0; i < latin.length; i++) mask |= classBit[latin.charCodeAt(i) & 127]!;
  return mask;
}

/** The weighted distance is never below this: a class that only one word has must be replaced or dropped. */
export function leastDistance(maskA: number, maskB: number): number {
  return ALIKE * Math.max(bitCount(maskA & ~maskB), bitCount(maskB & ~maskA));
}

/** How many vowels of each class (a, e i y, o u) a word has, four bits each. */
export function vowelsOf(latin: string): number {
  let open = 0;
  let front = 0;
  let round = 0;
  for (let i = 0; i < latin.length; i++) {
    const unit = latin.charCodeAt(i);
    if (unit === 97) open++;
    else if (unit === 101 || unit === 105 || unit === 121) front++;
    else if (unit === 111 || unit === 117) round++;
  }
  return Math.min(15, open) | (Math.min(15, front) << 4) | (Math.min(15, round) << 8);
}

/** What differing vowels cost at least: each has to be replaced, dropped or added. */
export function leastVowels(a: number, b: number): number {
  let more = 0;
  let fewer = 0;
  for (let shift = 0; shift < 12; shift += 4) {
    const difference = ((a >>> shift) & 15) - ((b >>> shift) & 15);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return SOFT_LETTER * Math.max(more, fewer);
}

function bitCount(mask: number): number {
  let x = mask - ((mask >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The cost of dropping the letter at `index`: depends on its own neighbours only, so it is the same in every row. */
export function gapAt(text: string, index: number): number {
  return gapCost(
    text.charCodeAt(index),
    index > 0 ? text.charCodeAt(index - 1) : -1,
    index + 1 < text.length ? text.charCodeAt(index + 1) : -1,
  );
}
