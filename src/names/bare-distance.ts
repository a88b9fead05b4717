/**
 * Distance of a word written without short vowels (Arabic, Persian, Hebrew) from a spelling with all of them.
 *
 * Both come as sounds (`sound.ts`). In the bare word v and i may be consonants or long vowels (w\u0101w, y\u0101\u02be) and a is long
 * or an ayn; in the full one any vowel may be one that was not written, but hardly the last: Muhammad is not Muhammadi.
 */
import { FULL_EDIT, substitutionCost } from "./distance.ts";

const LONGEST = 64;
const above = new Uint16Array(LONGEST + 1);
const row = new Uint16Array(LONGEST + 1);
const V = 118;
const I = 105;
const A = 97;
const H = 104;

function isVowel(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;
}

/** Cost in tenths of reading the bare letter `x` as the sound `y`. */
export function readAs(x: number, y: number): number {
  if (x === y) return 0;
  if (isVowel(y)) {
    if (x === V) return y === 117 || y === 111 ? 0 : FULL_EDIT;
    if (x === I) return y === 101 ? 0 : 7;
    if (x === A) return y === 101 ? 1 : 4;
    if (x === H) return 2; // a final ta marbuta or Persian he
    return FULL_EDIT;
  }
  return isVowel(x) ? FULL_EDIT : substitutionCost(x, y);
}

/** Cost of a bare letter that the full spelling does not show. */
export function silent(unit: number, last: boolean): number {
  if (unit === A) return 3;
  if (unit === H && last) return 1;
  if (unit === V || unit === I) return last ? 9 : 5; // a final y\u0101\u02be is always heard
  return FULL_EDIT;
}

/** Cost of a sound that the bare spelling does not write. */
export function unwritten(unit: number, first: boolean, last: boolean): number {
  if (!isVowel(unit)) return unit === H ? 6 : FULL_EDIT;
  if (first) return 4;
  return last ? 5 : 0;
}

/** Weighted distance in tenths of an edit. Words over 64 letters are cut there. */
export function bareDistance(bare: string, full: string): number {
  const width = Math.min(full.length, LONGEST);
  const height = Math.min(bare.length, LONGEST);
  above[0] = 0;
  for (let j = 1; j <= width; j++) above[j] = above[j - 1]! + unwritten(full.charCodeAt(j - 1), j === 1, j === width);
  for (let i = 1; i <= height; i++) {
    const unit = bare.charCodeAt(i - 1);
    const drop = silent(unit, i === height);
    row[0] = above[0]! + drop;
    for (let j = 1; j <= width; j++) {
      const other = full.charCodeAt(j - 1);
      const met = above[j - 1]! + readAs(unit, other);
      const skipped = row[j - 1]! + unwritten(other, j === 1, j === width);
      row[j] = Math.min(met, skipped, above[j]! + drop);
    }
    above.set(row.subarray(0, width + 1));
  }
  return above[width]!;
}
