/**
 * The distance of two spellings, letter by letter, cut off early.
 *
 * Optimal string alignment (insert, delete, substitute, swap neighbours) with weights: typists and romanisers confuse some
 * letters more readily than others. Hot: words are laid out in scratch arrays that are filled again, nothing is allocated.
 * What a distance means is decided in `compare-tokens.ts`.
 */

/** What one full edit costs in the weighted kernel: costs are whole tenths, so that sums are exact. */
export const FULL_EDIT = 10;
const VOWEL_FOR_VOWEL = 6;
const ALIKE = 5;
const NEARLY_SAME = 2;
export const DOUBLED = 3;
export const SOFT_LETTER = 6; // an h or a vowel gained or lost
export const SWAPPED = 6;

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

/** Room for words joined to so many letters; what is longer is cut there. */
const LONGEST = 2000;

/** A word laid out for the kernel: its letters and what dropping each costs. Filled again for every word. */
export class LaidOut {
  readonly units = new Uint16Array(LONGEST);
  readonly gaps = new Uint8Array(LONGEST);
  length = 0;

  fill(text: string): this {
    const length = Math.min(text.length, LONGEST);
    for (let i = 0; i < length; i++) this.units[i] = text.charCodeAt(i);
    return this.#filled(length);
  }

  /** From a column of letters, without a string. */
  fillFrom(column: Uint16Array | Uint8Array, from: number, to: number): this {
    const length = Math.min(to - from, LONGEST);
    for (let i = 0; i < length; i++) this.units[i] = column[from + i]!;
    return this.#filled(length);
  }

  #filled(length: number): this {
    const { units, gaps } = this;
    let before = -1;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      gaps[i] = gapCost(unit, before, i + 1 < length ? units[i + 1]! : -1);
      before = unit;
    }
    this.length = length;
    return this;
  }
}

const first = new LaidOut();
const second = new LaidOut();
const rows = new Uint16Array(3 * (LONGEST + 1));

/** Weighted distance in tenths of an edit, or `limit + 1` if it is more. */
export function weightedDistance(a: string, b: string, limit: number): number {
  return distanceBetween(first.fill(a), second.fill(b), limit);
}

/**
 * The same for words that are laid out already. The least of two numbers is taken by arithmetic, because which one it is
 * cannot be foretold and a wrong guess of the machine costs more than the sum.
 */
export function distanceBetween(a: LaidOut, b: LaidOut, limit: number): number {
  const width = b.length + 1;
  const { units: theirs, gaps } = b;
  let before = 0;
  let above = width;
  let row = 2 * width;
  rows[above] = 0;
  for (let j = 1; j < width; j++) rows[above + j] = rows[above + j - 1]! + gaps[j - 1]!;
  let lastBest = 0;
  let previous = -1;
  for (let i = 0; i < a.length; i++) {
    const unit = a.units[i]!;
    const costs = unit < 128 ? unit << 7 : -1;
    const gapHere = a.gaps[i]!;
    let diagonal = rows[above]!;
    let left = diagonal + gapHere;
    let best = left;
    rows[row] = left;
    let last = -1;
    for (let j = 1; j < width; j++) {
      const other = theirs[j - 1]!;
      const up = rows[above + j]!;
      let cost = diagonal;
      if (costs >= 0 && other < 128) cost += substitution[costs + other]!;
      else if (unit !== other) cost += FULL_EDIT;
      let less = up + gapHere - cost;
      cost += less & (less >> 31);
      less = left + gaps[j - 1]! - cost;
      cost += less & (less >> 31);
      if (previous === other && unit === last) {
        const swapped = rows[before + j - 2]! + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      rows[row + j] = cost;
      left = cost;
      diagonal = up;
      last = other;
      less = cost - best;
      best += less & (less >> 31);
    }
    // A swap may reach back over one row, never over two.
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
