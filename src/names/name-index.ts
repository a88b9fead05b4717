/**
 * Many names searched for the few that resemble one.
 *
 * Words are matched, not names: a list of 33,000 names has 35,000 distinct words, a query has three. Each query word is
 * looked up once (by the deletions of its sound, its consonants, or its own letters), the names that hold a match are
 * added up through posting lists, and only names whose estimate may reach the cut-off are compared in full. So `find`
 * returns exactly the scores of `compareNames`; the estimate only decides who is looked at, and the loss is measured by
 * a full scan in the tests.
 *
 * All data, strings included, lies in typed arrays: a snapshot file can hold it and worker threads can share it.
 * What a name's owner is, is not known here.
 */

import { enter } from "./best-scores.ts";
import { acronymsOf, asWords, lettersToMeet, mayJoin } from "./build-name-index.ts";
import { chineseKeys } from "./chinese-name.ts";
import { scoreNames } from "./compare.ts";
import { compareForms } from "./compare-tokens.ts";
import { Credits } from "./credits.ts";
import { leastDistance, leastVowels, vowelsOf } from "./distance.ts";
import { hashOf, soughtJoined, soughtUnder, wordOf } from "./index-keys.ts";
import { kindMask, type NameKind, nameKinds } from "./kind.ts";
import { koreanKeys } from "./korean-name.ts";
import { lowerBound, type NameIndexData, type NameTables, nameAt, tablesOf, textAt } from "./name-tables.ts";
import { Opened } from "./opened.ts";
import { PlainWords } from "./plain-words.ts";
import { type NameToken, type ReadName, readName } from "./read-name.ts";
import { allScripts } from "./scripts.ts";
import { soundOf } from "./sound.ts";
import { readSpellingOf, type Spelling } from "./spelling.ts";

export { buildNameIndex, type NameEntry } from "./build-name-index.ts";
export type { NameIndexData } from "./name-tables.ts";

export interface Hit {
  /** Number of the entry as given to `buildNameIndex`. */
  readonly entry: number;
  readonly owner: number;
  readonly score: number;
}

export interface FindOptions {
  /** At most so many hits. */
  readonly limit: number;
  /** Lowest score to return. */
  readonly cutoff: number;
  /** Only entries of these kinds; all if absent. */
  readonly kinds?: readonly NameKind[];
}

interface WordMatch {
  readonly word: number;
  readonly value: number;
}

interface Sought {
  readonly weight: number;
  /** The matching words of the list, best first: number, and where its names begin and end in the postings. */
  readonly places: readonly number[];
  /** What each is worth, in the same order. */
  readonly values: readonly number[];
  /** Names that hold a match, to take rare words first. */
  readonly reach: number;
}

const WORD_LEAST = 0.5;
/** Tenths of an edit a letter that WORD_LEAST forgives: (1 - 0.4) / 2.2, and a little for the other spelling. */
const WORD_SLACK = 2.35;
/** Words of so many letters are looked for with one left out among words that the list writes apart. */
const LONG_RUN = 7;
const CACHED_WORDS = 100_000;
const CACHED_NAMES = 20_000;
/** How far the estimate may lie under the cut-off: it does not know joined words, initials and order. */
const MARGIN = 0.13;
/** So much lower it may lie where a rare word is shared: the others may be half alike in a way that no key finds. */
const MARGIN_OF_RARE = 0.14;
/** A name that shares less than this of the query's weight is not looked for; of many words fewer may be left. */
const LEAST_SHARE = 0.52;
const LEAST_SHARE_LONG = 0.45;
const LONG_NAME = 4;
/** Whoever has a word that so few names have is looked at in any case. */
const FEW_NAMES = 100;
/** Longer lists than this are not ranked while they are gathered. */
const MOST_RANKED = 100;

const NONE: readonly number[] = [];
const VOWELS = "aeiou";

export class NameIndex {
  readonly size: number;
  readonly #data: NameTables;
  readonly #opened: Opened;
  readonly #wordStamp: Uint32Array;
  readonly #credits = new Credits();
  readonly #words: (Spelling | undefined)[];
  /** By the spelling's number; words with a concept by that. */
  readonly #matches = new Map<number | string, Sought>();
  readonly #names = new Map<number, ReadName>();
  readonly #plain: PlainWords;
  readonly #cutApart = new Map<string, readonly number[]>();
  readonly #joined = new Map<string, Sought>();
  #wordsRead = 0;
  #probes = 0;

  constructor(data: NameIndexData) {
    this.#data = tablesOf(data);
    this.#plain = new PlainWords(this.#data);
    this.size = this.#data.owner.length;
    this.#opened = new Opened(this.#data.kind, this.#data.entryWeight);
    this.#wordStamp = new Uint32Array(this.#data.wordStart.length);
    this.#words = new Array<Spelling | undefined>(this.#data.wordStart.length);
  }

  /** The entries that resemble `query`, best first (then by entry number). */
  find(query: ReadName, options: FindOptions): Hit[] {
    if (query.empty || options.limit <= 0) return [];
    this.#opened.begin(kindMask(options.kinds));
    const total = this.#gather(query);
    const hits: Hit[] = [];
    const rereads = new Map<NameKind, ReadName>([[query.kind, query]]);
    const likely = this.#opened.likely(total, query.kind, options.cutoff - MARGIN, MARGIN_OF_RARE);
    let least = options.cutoff; // once the list is full, the score that a name must reach to be on it
    const best: number[] = [];
    for (const { entry, estimate } of likely) {
      if (estimate < least - MARGIN - MARGIN_OF_RARE) break;
      const kind = nameKinds[this.#data.kind[entry]!]!;
      const score = this.#score(query, entry, kind, rereads);
      if (score < least) continue;
      hits.push({ entry, owner: this.#data.owner[entry]!, score });
      if (options.limit <= MOST_RANKED) least = Math.max(least, enter(best, score, options.limit));
    }
    hits.sort((a, b) => b.score - a.score || a.entry - b.entry);
    return hits.length > options.limit ? hits.slice(0, options.limit) : hits;
  }

  /** The text of an entry as it was indexed. */
  textOf(entry: number): string {
    return nameAt(this.#data.text, this.#data.textStart, entry);
  }

  kindOf(entry: number): NameKind {
    return nameKinds[this.#data.kind[entry]!]!;
  }

  isWeak(entry: number): boolean {
    return this.#data.weak[entry] === 1;
  }

  #score(query: ReadName, entry: number, kind: NameKind, rereads: Map<NameKind, ReadName>): number {
    const as = query.kind === "other" ? kind : query.kind;
    let reread = rereads.get(as);
    if (reread === undefined) {
      reread = readName(query.text, as);
      rereads.set(as, reread);
    }
    return scoreNames(reread, this.#read(entry, as));
  }

  #read(entry: number, kind: NameKind): ReadName {
    const known = this.#names.get(entry);
    if (known !== undefined && known.kind === kind) return known;
    const read = readName(this.textOf(entry), kind);
    if (this.#names.size >= CACHED_NAMES) this.#names.clear();
    this.#names.set(entry, read);
    return read;
  }

  /** Opens the entries that share enough words with the query; gives the weight that they may share. */
  #gather(query: ReadName): number {
    this.#credits.begin();
    const sought: Sought[] = [];
    let total = 0;
    let initials = 0;
    for (const token of query.tokens) {
      if (token.weight <= 0.1) continue;
      const each = this.#seek(token);
      // A word said twice is sought once: what it adds a second time is left to the comparison.
      if (sought.some(({ places }) => places === each.places)) continue;
      sought.push(each);
      total += token.weight;
      if (token.role === "initial") initials += token.weight;
    }
    sought.sort((a, b) => a.reach - b.reach);
    this.#gatherWhole(query, total);
    let left = total;
    const least = (sought.length < LONG_NAME ? LEAST_SHARE : LEAST_SHARE_LONG) * total;
    for (const each of sought) {
      this.#add(each, left >= least || each.reach <= FEW_NAMES);
      left -= each.weight;
    }
    // An initial meets words that are not sought for it: it is neither asked for nor missed.
    return initials < total ? total - initials : total;
  }

  /** Entries found by the whole name: Korean keys, and words that are split or joined. */
  #gatherWhole(query: ReadName, total: number): void {
    for (const name of query.korean) for (const key of koreanKeys(name)) this.#addWhole(`~${key}`, total);
    for (const name of query.chinese) for (const key of chineseKeys(name)) this.#addWhole(`≈${key}`, total);
    const { tokens, joined } = query;
    if (joined.length >= 6) this.#addWhole(`+${soundOf(joined)}`, total);
    if (query.kind !== "person") for (const letters of acronymsOf(tokens)) this.#addWhole(`!${letters}`, total);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (query.kind !== "person" && token.latin.length >= 3 && token.latin.length <= 6)
        this.#addWhole(`@${token.latin}`, total);
      if (token.role !== "name" && token.role !== "patronymic" && token.role !== "particle") continue;
      if (token.latin.length >= 5) this.#addEntries(this.#runs(token.sound), token.weight);
      const next = tokens[i + 1];
      if (next === undefined || !mayJoin(token, next)) continue;
      this.#add(this.#seekJoined(token, next), true);
    }
  }

  /** Entries in which the word stands cut apart, perhaps with one letter less or another vowel; remembered. */
  #runs(sound: string): readonly number[] {
    const known = this.#cutApart.get(sound);
    if (known !== undefined) return known;
    const found = new Set(this.#wholes(`+${sound}`));
    for (let i = 1; i < sound.length && sound.length >= LONG_RUN; i++) {
      const [before, after] = [sound.slice(0, i), sound.slice(i + 1)];
      for (const instead of VOWELS.includes(sound[i]!) ? ["", ...VOWELS] : [""])
        for (const entry of this.#wholes(`+${before}${instead}${after}`)) found.add(entry);
    }
    if (this.#cutApart.size >= CACHED_WORDS) this.#cutApart.clear();
    const entries = found.size === 0 ? NONE : [...found];
    this.#cutApart.set(sound, entries);
    return entries;
  }

  /** The words of the list that match two words run together. */
  #seekJoined(token: NameToken, next: NameToken): Sought {
    const latin = token.latin + next.latin;
    const weight = token.weight + next.weight;
    const known = this.#joined.get(latin);
    if (known !== undefined) return known.weight === weight ? known : { ...known, weight };
    const pair = readSpellingOf(latin, "Latn");
    const sought = this.#seek({ ...pair, role: "name", concept: "", weight, share: 0 }, soughtJoined);
    if (this.#joined.size >= CACHED_WORDS) this.#joined.clear();
    this.#joined.set(latin, sought);
    return sought;
  }

  #addWhole(key: string, weight: number): void {
    this.#addEntries(this.#wholes(key), weight);
  }

  #addEntries(entries: readonly number[], weight: number): void {
    for (const entry of entries) this.#opened.raise(entry, weight, 2);
  }

  #wholes(key: string): readonly number[] {
    const { wholeHash, wholeEntry } = this.#data;
    const hash = hashOf(key);
    const from = lowerBound(wholeHash, hash);
    if (wholeHash[from] !== hash) return NONE;
    const found: number[] = [];
    for (let at = from; at < wholeHash.length && wholeHash[at] === hash; at++) found.push(wholeEntry[at]!);
    return found;
  }

  /** Adds one word's weight to the names that hold a match of it; new names only if `opens`. */
  #add(sought: Sought, opens: boolean): void {
    const { posting } = this.#data;
    const { places, values } = sought;
    this.#opened.nextToken();
    for (let i = 0; i < values.length; i++) {
      const weight = this.#credits.more(places[3 * i]!, sought.weight * values[i]!);
      if (weight > 0) this.#opened.add(posting, places[3 * i + 1]!, places[3 * i + 2]!, weight, opens);
    }
  }

  /** The words of the list that match a query word, best first; remembered. */
  #seek(token: NameToken, under = soughtUnder): Sought {
    const key = keyOf(token, under === soughtJoined);
    const known = this.#matches.get(key);
    if (known !== undefined) return known.weight === token.weight ? known : { ...known, weight: token.weight };
    const matches: WordMatch[] = [];
    const probe = ++this.#probes;
    for (const each of asWords(token)) {
      const exact = each.concept === "" ? null : wordOf(each);
      this.#plain.take(each, WORD_LEAST);
      this.#probe(each, under(each), exact, probe, matches);
    }
    matches.sort((a, b) => b.value - a.value || a.word - b.word);
    const { postingStart } = this.#data;
    let reach = 0;
    const places: number[] = [];
    for (const { word } of matches) {
      places.push(word, postingStart[word]!, postingStart[word + 1]!);
      reach += postingStart[word + 1]! - postingStart[word]!;
    }
    const sought = { weight: token.weight, places, values: matches.map(({ value }) => value), reach };
    if (this.#matches.size >= CACHED_WORDS) this.#matches.clear();
    this.#matches.set(key, sought);
    return sought;
  }

  #probe(token: NameToken, hashes: readonly number[], exact: string | null, probe: number, matches: WordMatch[]): void {
    const { bucketStart, bucketTag, bucketWord, bucketShift, wordLetters, wordVowels, wordLength } = this.#data;
    const letters = lettersToMeet(token);
    const vowels = vowelsOf(token.sound);
    const length = token.latin.length;
    const groups = token.groups.length > 0;
    for (const hash of hashes) {
      const bucket = hash >>> bucketShift;
      const tag = hash & 0xffff;
      const end = bucketStart[bucket + 1]!;
      for (let at = bucketStart[bucket]!; at < end; at++) {
        if (bucketTag[at] !== tag) continue;
        const word = bucketWord[at]!;
        if (this.#wordStamp[word] === probe) continue;
        this.#wordStamp[word] = probe;
        if (exact !== null) {
          if (textAt(this.#data.word, this.#data.wordStart, word) === exact) matches.push({ word, value: 1 });
          continue;
        }
        const others = groups ? 0 : wordLetters[word]!;
        if (letters !== 0 && others !== 0) {
          const longest = Math.max(length, wordLength[word]!);
          const forgiven = WORD_SLACK * longest + 3;
          if (leastDistance(letters, others) > forgiven || leastVowels(vowels, wordVowels[word]!) > forgiven) continue;
        }
        const value = this.#plain.meets(word)
          ? this.#plain.valueOf(word)
          : compareForms(token, this.#wordSpelling(word), WORD_LEAST).value;
        if (value >= WORD_LEAST) matches.push({ word, value });
      }
    }
  }

  #wordSpelling(word: number): Spelling {
    const known = this.#words[word];
    if (known !== undefined) return known;
    const text = textAt(this.#data.word, this.#data.wordStart, word);
    const spelling = readSpellingOf(text, allScripts[this.#data.wordScript[word]!]!);
    if (++this.#wordsRead > CACHED_WORDS) {
      this.#words.fill(undefined);
      this.#wordsRead = 1;
    }
    this.#words[word] = spelling;
    return spelling;
  }
}

/** Words sought alike have one key; what has a concept and letters of its own is sought by both. */
function keyOf({ id, role, concept }: NameToken, joined: boolean): number | string {
  if (concept === "") return id * 4 + (joined ? 2 : 0) + (role === "initial" ? 1 : 0);
  return concept.startsWith("name:") ? `${concept} ${id}` : concept;
}
