/**
 * Builds the typed arrays of a name index.
 *
 * Deterministic: the arrays depend on the entries in their order and on nothing else. Entries whose names are empty or
 * too long are kept (so numbers stay the caller's) but filed under no word.
 */
import { chineseKeys } from "./chinese-name.ts";
import { vowelsOf } from "./distance.ts";
import { filedUnder, hashOf, wordOf } from "./index-keys.ts";
import { type NameKind, nameKinds } from "./kind.ts";
import { koreanKeys } from "./korean-name.ts";
import type { NameIndexData } from "./name-tables.ts";
import { isPlain } from "./plain-words.ts";
import { LONGEST_NAME, type NameToken, type ReadName, readName } from "./read-name.ts";
import { allScripts } from "./scripts.ts";
import { soundOf } from "./sound.ts";
import type { Spelling } from "./spelling.ts";

export interface NameEntry {
  readonly text: string;
  readonly kind: NameKind;
  readonly owner: number;
  readonly weak: boolean;
}

export const NAME_INDEX_VERSION = 7;

export function buildNameIndex(entries: readonly NameEntry[]): NameIndexData {
  const words = new Vocabulary();
  const wholes = new PairList();
  const count = entries.length;
  const kind = new Uint8Array(count);
  const weak = new Uint8Array(count);
  const owner = new Uint32Array(count);
  const entryWeight = new Float32Array(count);
  const held = new PairList(); // (word, entry)
  entries.forEach((entry, number) => {
    kind[number] = nameKinds.indexOf(entry.kind);
    weak[number] = entry.weak ? 1 : 0;
    owner[number] = entry.owner;
    if (entry.text.trim().length > LONGEST_NAME) return;
    const name = readName(entry.text, entry.kind);
    entryWeight[number] = fileName(name, number, words, held, wholes);
  });
  const { start: postingStart, values: posting } = grouped(held, words.size);
  return {
    version: NAME_INDEX_VERSION,
    arrays: {
      ...textsOf(entries),
      ...strings("word", words.texts),
      wordScript: Uint8Array.from(words.scripts),
      wordLetters: Int32Array.from(words.tokens, lettersToMeet),
      wordVowels: Uint16Array.from(words.tokens, ({ sound }) => vowelsOf(sound)),
      wordLength: Uint8Array.from(words.tokens, (token) => Math.min(255, token.latin.length)),
      wordHasGroups: Uint8Array.from(words.tokens, ({ groups }) => (groups.length > 0 ? 1 : 0)),
      ...sounds(words),
      kind,
      weak,
      owner,
      entryWeight,
      postingStart,
      posting,
      ...buckets(words),
      ...sortedWholes(wholes),
    },
  };
}

/** A name that is also translated (목란, Mokran, Magnolia) is one word by its meaning and another by its letters. */
export function asWords(token: NameToken): readonly NameToken[] {
  return token.concept.startsWith("name:") ? [token, { ...token, concept: "" }] : [token];
}

/** The classes of letters that a quick look may compare; 0 where only a full comparison will do. */
export function lettersToMeet(token: Spelling): number {
  return token.bare ||
    token.latin === "" ||
    token.script === "Hani" ||
    token.script === "Hang" ||
    token.others.length > 0
    ? 0
    : token.soundLetters;
}

/** Files one name and returns its weight. */
function fileName(name: ReadName, number: number, words: Vocabulary, held: PairList, wholes: PairList): number {
  let weight = 0;
  const seen = new Set<number>();
  const { tokens } = name;
  const keys = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.weight > 0.1) {
      // An initial is met by words that are not sought for it: who lacks it is not farther away.
      if (token.role !== "initial") weight += token.weight;
      for (const each of asWords(token)) {
        const word = words.number(each);
        if (!seen.has(word)) held.push(word, number);
        seen.add(word);
      }
    }
    const next = tokens[i + 1];
    if (next === undefined || !mayJoin(token, next)) continue;
    keys.add(`+${soundOf(token.latin + next.latin)}`);
    const third = tokens[i + 2];
    if (third !== undefined && token.role === "particle" && next.role === "particle")
      keys.add(`+${soundOf(token.latin + next.latin + third.latin)}`);
  }
  if (tokens.length > 1 && name.joined.length >= 6 && name.joined.length <= 40) keys.add(`+${soundOf(name.joined)}`);
  if (name.kind !== "person") {
    for (const letters of acronymsOf(tokens)) keys.add(`@${letters}`);
    // "GCT" is found by those who write it out.
    if (tokens.filter(({ role }) => role !== "legal").length === 1)
      for (const { role, latin } of tokens)
        if (role === "name" && latin.length >= 3 && latin.length <= 6) keys.add(`!${latin}`);
  }
  for (const reading of name.korean) for (const key of koreanKeys(reading)) keys.add(`~${key}`);
  for (const reading of name.chinese) for (const key of chineseKeys(reading)) keys.add(`≈${key}`);
  for (const key of keys) wholes.push(hashOf(key), number);
  return weight;
}

/** Second halves of Arabic and Persian names, written apart or together: Khair Ullah, Shams Uddin. */
const JOINED_LAST = /^(?:[aeu]l?lah|[aeu]d+in|allahi|zadeh|oglu)$/;

/** Neighbours of which one is short are often written together: Jong Un, al Sabah, van Dyk. */
export function mayJoin(a: NameToken, b: NameToken): boolean {
  if (
    a.latin === "" ||
    b.latin === "" ||
    (a.concept !== "" && a.role !== "grammar") ||
    (b.concept !== "" && b.role !== "grammar")
  )
    return false;
  return (
    (a.latin.length <= 4 || b.latin.length <= 4 || JOINED_LAST.test(b.latin)) &&
    a.role !== "title" &&
    b.role !== "title"
  );
}

/** The initials of a thing's words, legal form and "of" left out: KCST for Korean Committee for Space Technology. */
export function acronymsOf(tokens: readonly NameToken[]): readonly string[] {
  let bare = "";
  let whole = "";
  for (const { role, latin } of tokens) {
    if (role === "legal") continue;
    whole += latin[0] ?? "";
    if (role !== "grammar") bare += latin[0] ?? "";
  }
  return [...new Set([bare, whole])].filter((letters) => letters.length >= 3);
}

class Vocabulary {
  readonly texts: string[] = [];
  readonly scripts: number[] = [];
  readonly tokens: NameToken[] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.texts.length;
  }

  number(token: NameToken): number {
    const text = wordOf(token);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.#numbers.set(text, number);
    this.texts.push(text);
    this.scripts.push(Math.max(0, allScripts.indexOf(token.script)));
    this.tokens.push(token);
    return number;
  }
}

/** Two growing columns of integers. */
class PairList {
  left = new Uint32Array(1024);
  right = new Uint32Array(1024);
  length = 0;

  push(left: number, right: number): void {
    if (this.length === this.left.length) {
      this.left = grown(this.left);
      this.right = grown(this.right);
    }
    this.left[this.length] = left;
    this.right[this.length++] = right;
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Values by their group, in order of arrival: compressed rows by counting. */
function grouped(pairs: PairList, groups: number): { start: Uint32Array; values: Uint32Array } {
  const start = new Uint32Array(groups + 1);
  for (let i = 0; i < pairs.length; i++) start[pairs.left[i]! + 1]!++;
  for (let group = 0; group < groups; group++) start[group + 1]! += start[group]!;
  const next = start.slice();
  const values = new Uint32Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) values[next[pairs.left[i]!]!++] = pairs.right[i]!;
  return { start, values };
}

/** The sounds of plain words, each where its letters stand: a sound is never longer than what it is written with. */
function sounds(words: Vocabulary): Record<string, Uint8Array> {
  let place = 0;
  const starts = words.texts.map((text) => {
    const start = place;
    place += text.length;
    return start;
  });
  const wordSound = new Uint8Array(place);
  const wordSoundLength = new Uint8Array(words.size);
  words.tokens.forEach((token, word) => {
    if (token.concept !== "" || !isPlain(token)) return;
    wordSoundLength[word] = token.sound.length;
    for (let i = 0; i < token.sound.length; i++) wordSound[starts[word]! + i] = token.sound.charCodeAt(i);
  });
  return { wordSound, wordSoundLength };
}

function buckets(words: Vocabulary): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  const pairs = new PairList(); // (hash, word)
  words.tokens.forEach((token, word) => {
    for (const hash of new Set(filedUnder(token))) pairs.push(hash, word);
  });
  const bits = Math.min(22, Math.max(8, 32 - Math.clz32(pairs.length >>> 1)));
  const shift = 32 - bits;
  const inBuckets = new PairList();
  for (let i = 0; i < pairs.length; i++) inBuckets.push(pairs.left[i]! >>> shift, i);
  const { start, values } = grouped(inBuckets, 1 << bits);
  const bucketTag = new Uint16Array(pairs.length);
  const bucketWord = new Uint32Array(pairs.length);
  for (let at = 0; at < values.length; at++) {
    bucketTag[at] = pairs.left[values[at]!]! & 0xffff;
    bucketWord[at] = pairs.right[values[at]!]!;
  }
  return { bucketStart: start, bucketTag, bucketWord, bucketShift: Uint8Array.of(shift) };
}

function sortedWholes(wholes: PairList): Record<string, Uint32Array> {
  const order = new Float64Array(wholes.length); // hash and entry in one number: 32 bits and 21 are exact in 53
  for (let i = 0; i < wholes.length; i++) order[i] = wholes.left[i]! * 0x200000 + wholes.right[i]!;
  order.sort();
  const wholeHash = new Uint32Array(order.length);
  const wholeEntry = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    wholeHash[i] = Math.floor(order[i]! / 0x200000);
    wholeEntry[i] = order[i]! % 0x200000;
  }
  return { wholeHash, wholeEntry };
}

/** The names as they stand, in UTF-8: most take one byte a letter. */
function textsOf(entries: readonly NameEntry[]): { text: Uint8Array; textStart: Uint32Array } {
  const encoder = new TextEncoder();
  const textStart = new Uint32Array(entries.length + 1);
  let room = new Uint8Array(entries.length * 32 + LONGEST_UTF8);
  let size = 0;
  entries.forEach(({ text }, index) => {
    if (room.length - size < text.length * LONGEST_UTF8) room = widened(room, size + text.length * LONGEST_UTF8);
    size += encoder.encodeInto(text, room.subarray(size)).written;
    textStart[index + 1] = size;
  });
  return { text: room.slice(0, size), textStart };
}

/** Of a unit of UTF-16. */
const LONGEST_UTF8 = 3;

function widened(room: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(least, room.length * 2));
  wider.set(room);
  return wider;
}

function strings(name: string, texts: readonly string[]): Record<string, Uint16Array | Uint32Array> {
  const start = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    start[index + 1] = start[index]! + text.length;
  });
  const units = new Uint16Array(start[texts.length]!);
  texts.forEach((text, index) => {
    for (let i = 0; i < text.length; i++) units[start[index]! + i] = text.charCodeAt(i);
  });
  return { [name]: units, [`${name}Start`]: start };
}
