/**
 * How far a foreign name written out in Han characters or Kana agrees with its Latin spelling.
 *
 * Such a transcription keeps the consonants, roughly, and adds vowels: 贝拉克 bei-la-ke is Barack, ウラジーミル u-ra-ji-mi-ru is
 * Vladimir. So consonants are compared by what each may stand for (a Chinese j may be j, z, d before i, or g), an r, h or final
 * nasal of the Latin side may be missing, and vowels are not looked at. A proposal, never as sure as a spelling.
 */

/** Bits of sounds: labial stops, v/f/w, dentals, velars, sibilants and affricates, m, n, liquids, h. */
const P = 1;
const F = 2;
const T = 4;
const K = 8;
const S = 16;
const M = 32;
const N = 64;
const L = 128;
const H = 256;
const J = 512;

const LATIN: Readonly<Record<string, number>> = {
  b: P, p: P, f: F, v: F | P, w: F, d: T, t: T, g: K | J, k: K, q: K, x: K | S, c: S | K, s: S, z: S, S, j: J | S | H, m: M, n: N, l: L, r: L, h: H,
}; // biome-ignore format: one row of letters
const CHINESE: Readonly<Record<string, number>> = {
  b: P | F, p: P, f: F, w: F, d: T, t: T, g: K, k: K, h: H | K | F, j: J | K | T | S, q: J | K | T | S, x: S | H, S, s: S | T, z: S | J, c: S, m: M, n: N, l: L, r: L | J | S,
}; // biome-ignore format: one row of letters
const KANA: Readonly<Record<string, number>> = {
  b: P | F, p: P, h: H | F, f: F | H, w: F, v: F, d: T, t: T, c: S | T, j: J | T | S, z: S, g: K | J, k: K, s: S, S, m: M, n: N | M, r: L, y: 0,
}; // biome-ignore format: one row of letters

const LONGEST = 24;

function consonants(sound: string, table: Readonly<Record<string, number>>): number[] {
  const found: number[] = [];
  for (let i = 0; i < sound.length && found.length < LONGEST; i++) {
    const mask = table[sound[i]!];
    if (mask !== undefined && mask !== 0 && found.at(-1) !== mask) found.push(mask);
  }
  return found;
}

/** What the Latin side may have and the transcription not: an r or h, a nasal, a final stop. */
function droppable(mask: number): number {
  return mask === L || mask === H || mask === N || mask === M ? 0.4 : 0.8;
}

/** 0 to 0.9; -1 where fewer than two consonants are there to compare. `sound` as `soundOf` gives it. */
export function transcribedAgreement(transcription: string, script: "Hani" | "Kana", sound: string): number {
  const a = consonants(transcription, script === "Hani" ? CHINESE : KANA);
  const b = consonants(sound, LATIN);
  if (a.length < 2 || b.length < 2) return -1;
  const row = [0];
  for (let j = 1; j <= b.length; j++) row[j] = row[j - 1]! + droppable(b[j - 1]!);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0]! += 0.9;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const met = diagonal + ((a[i - 1]! & b[j - 1]!) !== 0 ? 0 : 1);
      row[j] = Math.min(met, above + 0.9, row[j - 1]! + droppable(b[j - 1]!));
      diagonal = above;
    }
  }
  return Math.max(-1, 0.9 - (1.5 * row[b.length]!) / Math.max(a.length, b.length));
}
