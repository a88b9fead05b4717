/**
 * Under which hashes a word is filed, and under which it is sought.
 *
 * A word of letters: its sound and the sound with one letter left out (two from nine letters on), of the first seven
 * letters only, after SymSpell; and its consonants, so that vowels may differ freely. Both sides leave letters out, so
 * one edit on either side meets. Concepts, numbers and scripts without romanisation are filed as they are.
 */
import type { NameToken } from "./read-name.ts";
import { skeletonOf } from "./sound.ts";

export interface Probe {
  readonly hash: number;
  /** The word must be this text; null if any word in the bucket may be compared. */
  readonly exact: string | null;
}

const PREFIX = 7;
const TWO_FROM = 9;

/** FNV-1a over UTF-16 units, finished so that the high bits are as good as the low ones. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** What a word is called in the vocabulary: its concept if it has one, else its letters. */
export function wordOf(token: NameToken): string {
  return token.concept === "" ? token.text : `=${token.concept}`;
}

/** The hashes under which a word of the list is filed. */
export function filedUnder(token: NameToken): Probe[] {
  return probes(token, token.bare ? ["B"] : ["F"]);
}

/** The hashes under which a word of a query is sought: words without vowels meet all others by consonant classes. */
export function soughtUnder(token: NameToken): Probe[] {
  return probes(token, token.bare ? ["B", "F"] : ["B"]);
}

function probes(token: NameToken, skeletons: readonly string[]): Probe[] {
  if (token.concept !== "") return [{ hash: hashOf(`=${token.concept}`), exact: `=${token.concept}` }];
  const found: Probe[] = [];
  const seen = new Set<number>();
  const add = (key: string): void => {
    const hash = hashOf(key);
    if (seen.has(hash)) return;
    seen.add(hash);
    found.push({ hash, exact: null });
  };
  if (token.latin === "" || token.bare) addDeletions(token.text, add);
  if (token.latin === "") return found;
  if (!token.bare) addDeletions(token.sound, add);
  for (const other of token.others) add(other.sound.slice(0, PREFIX));
  const bones = bonesOf(token.sound);
  if (bones.length >= 2) add(`^${bones}`);
  const skeleton = skeletonOf(token.sound.replace(/v/g, "")); // w and v may be a vowel in a word without vowels
  if (skeleton.length >= 2) for (const kind of skeletons) add(`%${kind}${skeleton}`);
  return found;
}

/** The consonants of a sound, exactly, without those that scripts without vowels also use as vowels. */
function bonesOf(sound: string): string {
  let bones = "";
  for (let i = 0; i < sound.length; i++) {
    const letter = sound[i]!;
    if ("aeiouv".includes(letter) || (letter === "h" && i === sound.length - 1)) continue;
    if (!bones.endsWith(letter)) bones += letter;
  }
  return bones;
}

function addDeletions(text: string, add: (key: string) => void): void {
  const prefix = text.slice(0, PREFIX);
  add(prefix);
  if (text.length < 3) return;
  const two = text.length >= TWO_FROM;
  for (let i = 0; i < prefix.length; i++) {
    const once = prefix.slice(0, i) + prefix.slice(i + 1);
    add(once);
    if (two) for (let j = i; j < once.length; j++) add(once.slice(0, j) + once.slice(j + 1));
  }
}
