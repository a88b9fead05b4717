/**
 * Under which hashes a word is filed, and under which it is sought.
 *
 * A word of letters: its sound and the sound with one letter left out (two from nine letters on), of the first seven
 * letters only, after SymSpell; and its consonants, so that vowels may differ freely. Both sides leave letters out, so
 * one edit on either side meets. Concepts, numbers and scripts without romanisation are filed as they are.
 */
import type { NameToken } from "./read-name.ts";
import { skeletonOf, soundOf } from "./sound.ts";

const PREFIX = 7;
const TWO_FROM = 9;
const SHORT = 8;
const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units, finished so that the high bits are as good as the low ones. */
export function hashOf(text: string): number {
  return hashWithout(text, text.length, -1, -1, SEED);
}

/** The hash of the first `end` units without those at `skip` and `skip2`: no string is cut. */
function hashWithout(text: string, end: number, skip: number, skip2: number, seed: number): number {
  let hash = seed;
  for (let i = 0; i < end; i++) if (i !== skip && i !== skip2) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Seeds of the kinds of key, so that a sound and a skeleton of the same letters do not share a bucket. */
const GROUP = SEED ^ 0x325;
const BONES = SEED ^ 0x5e;
const FULL_SKELETON = SEED ^ 0x125;
const BARE_SKELETON = SEED ^ 0x225;

/** What a word is called in the vocabulary: its concept if it has one, else its letters. */
export function wordOf(token: NameToken): string {
  return token.concept === "" ? token.text : `=${token.concept}`;
}

/** The hashes under which a word of the list is filed. */
export function filedUnder(token: NameToken): number[] {
  return hashes(token, true);
}

/** Under these a query's neighbouring words run together are sought: whoever joins words does not misspell them twice. */
export function soughtJoined(token: NameToken): number[] {
  if (token.latin === "" || token.bare) return soughtUnder(token);
  const found: number[] = [];
  addDeletions(token.sound, false, found);
  return found;
}

/** The hashes under which a word of a query is sought: words without vowels meet all others by consonant classes. */
export function soughtUnder(token: NameToken): number[] {
  return hashes(token, false);
}

function hashes(token: NameToken, filed: boolean): number[] {
  if (token.concept !== "") return [hashOf(wordOf(token))];
  const found: number[] = [];
  const { latin, bare } = token;
  if (latin === "" || bare) addDeletions(token.text, token.text.length >= TWO_FROM, found);
  if (latin === "") return found;
  if (!bare) addDeletions(token.sound, latin.length >= TWO_FROM, found);
  // A slip inside a digraph changes the sound beyond what deletions bridge; long words have two.
  if (!bare && latin !== token.sound && latin.length <= SHORT) addDeletions(latin, false, found);
  for (const other of token.others)
    found.push(hashWithout(other.sound, Math.min(PREFIX, other.sound.length), -1, -1, SEED));
  if (latin.length > 6 && latin.startsWith("abd")) {
    const served = soundOf(latin.slice(3)); // Abdul Rahman is looked for as Rahman too
    found.push(hashWithout(served, Math.min(PREFIX, served.length), -1, -1, SEED));
  }
  for (const group of token.groups) found.push(hashWithout(group, group.length, -1, -1, GROUP));
  const bones = bonesOf(token.sound);
  if (bones.length >= 3 || bare || filed) found.push(hashWithout(bones, bones.length, -1, -1, BONES));
  // One consonant gained, lost or replaced, with any vowels.
  if (bones.length >= 4 && (bare || filed || bones.length >= 6)) {
    for (let i = 0; i < bones.length; i++) found.push(hashWithout(bones, bones.length, i, -1, BONES));
  }
  const skeleton = skeletonOf(token.sound.replace(/v/g, "")); // w and v may be a vowel in a word without vowels
  if (skeleton.length < 2) return found;
  if (bare || !filed) found.push(hashWithout(skeleton, skeleton.length, -1, -1, BARE_SKELETON));
  if (filed ? !bare : bare) found.push(hashWithout(skeleton, skeleton.length, -1, -1, FULL_SKELETON));
  return found;
}

/** The consonants of a sound, exactly, without those that scripts without vowels also use as vowels. */
function bonesOf(sound: string): string {
  let bones = "";
  for (let i = 0; i < sound.length; i++) {
    const letter = sound[i]!;
    if ("aeiouv".includes(letter) || (letter === "h" && i === sound.length - 1)) continue;
    bones += letter;
  }
  return bones;
}

function addDeletions(text: string, two: boolean, found: number[]): void {
  const end = Math.min(PREFIX, text.length);
  found.push(hashWithout(text, end, -1, -1, SEED));
  if (text.length < 3) return;
  for (let i = 0; i < end; i++) {
    if (i > 0 && text[i] === text[i - 1]) continue; // leaving out either of two equal letters gives the same word
    found.push(hashWithout(text, end, i, -1, SEED));
    if (two) for (let j = i + 1; j < end; j++) found.push(hashWithout(text, end, i, j, SEED));
  }
}
