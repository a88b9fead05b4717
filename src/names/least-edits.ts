/**
 * A lower bound of the weighted distance in a fifth of its time: how many letters of one word find a letter like theirs in
 * the other, in order.
 *
 * The longest common subsequence, bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): a word of the
 * query is one row of bits, and each letter of the other word costs a few operations. "Alike" are letters that replace each
 * other for less than ALIKE_BELOW; every other letter must be replaced, dropped, added or swapped, and that costs what is
 * summed up here. Four of five words that meet a query's in the index are seen off by it.
 */
import { DOUBLED, FULL_EDIT, SOFT_LETTER, SWAPPED, substitutionCost } from "./distance.ts";

const ALIKE_BELOW = FULL_EDIT;
/** Words of the query longer than this have no bound. */
export const LONGEST_ROW = 30;
const LETTERS = 128;

const alike: readonly (readonly number[])[] = Array.from({ length: LETTERS }, (_, x) =>
  Array.from({ length: LETTERS }, (_, y) => y).filter((y) => substitutionCost(x, y) < ALIKE_BELOW),
);

export class LeastEdits {
  /** For each letter, at which places of the query's word one like it stands, and at which itself. */
  readonly #alike = new Int32Array(LETTERS);
  readonly #same = new Int32Array(LETTERS);
  #length = 0;
  #doubled = 0;

  /** Takes a word of the query. */
  take(word: string): void {
    this.#alike.fill(0);
    this.#same.fill(0);
    this.#length = word.length;
    this.#doubled = 0;
    if (word.length > LONGEST_ROW) return;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (i > 0 && unit === word.charCodeAt(i - 1)) this.#doubled += 2;
      if (unit >= LETTERS) {
        this.#length = LONGEST_ROW + 1; // not of plain letters: no bound
        return;
      }
      this.#same[unit]! |= 1 << i;
      for (const other of alike[unit]!) this.#alike[other]! |= 1 << i;
    }
  }

  /** At least what `weightedDistance` gives for the word taken and the plain letters in `column`; 0 where nothing is known. */
  leastCost(column: Uint16Array | Uint8Array, from: number, to: number): number {
    const length = this.#length;
    if (length > LONGEST_ROW) return 0;
    const full = (1 << length) - 1;
    let open = full;
    let swaps = false;
    let doubled = this.#doubled;
    let before = -1;
    for (let at = from; at < to; at++) {
      const unit = column[at]! & 127;
      const met = open & this.#alike[unit]!;
      open = ((open + met) | (open - met)) & full;
      if (unit === before) doubled += 2;
      else if (before >= 0 && ((this.#same[unit]! << 1) & this.#same[before]!) !== 0) swaps = true;
      before = unit;
    }
    const left = bits(open);
    const right = to - from - (length - left);
    const fewer = Math.min(left, right);
    const most = Math.max(left, right);
    const least = fewer * (swaps ? SWAPPED : ALIKE_BELOW) + (most - fewer) * SOFT_LETTER;
    return Math.max(0, least - DOUBLED * doubled);
  }
}

function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
