/**
 * Distance of a word written without short vowels (Arabic, Persian, Hebrew) from a spelling with all of them.
 *
 * Both come as sounds (`sound.ts`). In the bare word v and i may be consonants or long vowels (w\u0101w, y\u0101\u02be) and a is long
 * or an ayn; in the full one any vowel may be one that was not written, but hardly the last: Muhammad is not Muhammadi.
 */
import { FULL_EDIT, substitutionCost } from "./distance.ts";

export const LONGEST = 64;
const row = new Uint16Array(LONGEST + 1);
const V = 118;
const I = 105;
const A = 97;
const H = 104;

function isVowel(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;
}

/** Cost in tenths of reading the bare letter `x`, perhaps the first, as the sound `y`. */
export function readAs(x: number, y: number, first: boolean): number {
  if (x === y) return 0;
  if (isVowel(y)) {
    if (x === V) return y === 117 || y === 111 ? 0 : FULL_EDIT;
    if (x === I) return y === 101 ? 0 : 7;
    if (x === A) return y === 101 ? 1 : 4;
    if (x === H && !first) return 2; // a final ta marbuta or Persian he; a first one is always heard
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

const bareUnits = new Uint8Array(LONGEST);
const fullUnits = new Uint8Array(LONGEST);

/** Letters of a sound in scratch, and how many; what is no ASCII letter is 0, which is like nothing. */
export function layOut(sound: string, units: Uint8Array): number {
  const length = Math.min(sound.length, LONGEST);
  for (let i = 0; i < length; i++) {
    const unit = sound.charCodeAt(i);
    units[i] = unit < 128 ? unit : 0;
  }
  return length;
}

/** Weighted distance in tenths of an edit. Words over 64 letters are cut there. */
export function bareDistance(bare: string, full: string): number {
  return bareDistanceBetween(bareUnits, layOut(bare, bareUnits), fullUnits, 0, layOut(full, fullUnits));
}

/** The same for letters that stand in arrays: `width` of them from `from` on in `full`. */
export function bareDistanceBetween(
  bare: Uint8Array,
  height: number,
  full: Uint8Array,
  from: number,
  width: number,
): number {
  row[0] = 0;
  for (let j = 1; j <= width; j++) row[j] = row[j - 1]! + unwritten(full[from + j - 1]!, j === 1, j === width);
  for (let i = 1; i <= height; i++) {
    const unit = bare[i - 1]!;
    const drop = silent(unit, i === height);
    let diagonal: number = row[0]!;
    row[0] = diagonal + drop;
    for (let j = 1; j <= width; j++) {
      const other = full[from + j - 1]!;
      const up: number = row[j]!;
      let cost = diagonal + readAs(unit, other, i === 1);
      const skipped = row[j - 1]! + unwritten(other, j === 1, j === width);
      if (skipped < cost) cost = skipped;
      if (up + drop < cost) cost = up + drop;
      row[j] = cost;
      diagonal = up;
    }
  }
  return row[width]!;
}
