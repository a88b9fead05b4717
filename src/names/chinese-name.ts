/**
 * A person's name as a Chinese one: a surname and one or two syllables, in characters, Pinyin, Wade–Giles, the spellings of
 * Hong Kong, or Palladius.
 *
 * Every syllable is read as the set of Pinyin syllables that it may stand for (print drops Wade–Giles' apostrophes, so "chiang" is
 * jiang or qiang), and two names agree if the surnames meet and every syllable does in its place. Two names in characters are
 * one only if the characters are: Wang Wei is many people, 王伟 and 王薇 are two. Sound proposes, characters decide.
 */
import { cantoneseGiven } from "../../reference/cantonese-syllables.ts";
import { chineseSurnames, palladius, wadeGiles } from "../../reference/han-names.ts";
import { pinyinSyllables, simplified } from "./han.ts";
import { plainLatin } from "./latin.ts";
import type { RawWord } from "./split-words.ts";

export interface ChineseName {
  /** Pinyin of the surnames it may be. */
  readonly surnames: readonly string[];
  /** For each syllable of the given name the Pinyin it may be. */
  readonly given: readonly (readonly string[])[];
  /** Simplified characters, "" where it is not written in them. */
  readonly characters: string;
  readonly script: "Hani" | "Latn" | "Cyrl";
  readonly written: readonly [surname: string, given: string];
}

export interface ChineseVerdict {
  /** "same": the same characters; "agree": can be the same syllables; "differ": two names in characters that differ. */
  readonly verdict: "same" | "agree" | "differ";
  readonly query: ChineseName;
  readonly candidate: ChineseName;
}

interface Tables {
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

const MOST = 8;
let latin: Tables | null = null;
let cyrillic: Tables | null = null;

/** Wade–Giles as print has it: apostrophes, hyphens and marks gone. */
function bare(text: string): string {
  return plainLatin(text.toLowerCase().replace(/['’ʻ-]/g, ""));
}

function put(table: Map<string, string[]>, key: string, pinyin: string): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [pinyin]);
  else if (!list.includes(pinyin)) list.push(pinyin);
}

function latinTables(): Tables {
  if (latin !== null) return latin;
  const surnames = new Map<string, string[]>();
  const syllables = new Map<string, string[]>();
  for (const { pinyin, wadeGiles: wade, cantonese } of chineseSurnames)
    for (const form of [pinyin, bare(wade), ...cantonese]) put(surnames, form, pinyin);
  for (const [pinyin, wade] of Object.entries(wadeGiles)) {
    put(syllables, bare(pinyin), bare(pinyin));
    put(syllables, bare(wade), bare(pinyin));
    if (wade === "ssu") put(syllables, "szu", bare(pinyin));
    put(surnames, bare(pinyin), bare(pinyin));
  }
  for (const [form, characters] of Object.entries(cantoneseGiven))
    for (const character of characters)
      for (const pinyin of pinyinSyllables(character, false)) put(syllables, form, pinyin);
  latin = { surnames, syllables, longest: 7 };
  return latin;
}

function cyrillicTables(): Tables {
  if (cyrillic !== null) return cyrillic;
  const surnames = new Map<string, string[]>();
  const syllables = new Map<string, string[]>();
  for (const { pinyin, cyrillic: form } of chineseSurnames) put(surnames, form, pinyin);
  for (const [pinyin, form] of Object.entries(palladius)) put(syllables, form, bare(pinyin));
  cyrillic = { surnames, syllables, longest: 6 };
  return cyrillic;
}

/** The ways to read the words of a person's name as Chinese; empty if there is none. */
export function chineseReadings(words: readonly RawWord[]): ChineseName[] {
  if (words.length === 0 || words.length > 4) return [];
  const script = words[0]!.script;
  if (words.some((word) => word.script !== script)) return [];
  if (script === "Hani") return fromCharacters(words);
  if ((script !== "Latn" && script !== "Cyrl") || words.length < 2) return [];
  const readings: ChineseName[] = [];
  const commaAt = words.findIndex((word) => word.afterComma);
  if (commaAt <= 1) addSpelled(words[0]!.plain, words.slice(1), script, readings);
  if (commaAt < 0) addSpelled(words.at(-1)!.plain, words.slice(0, -1), script, readings);
  // Two words of a surname: Ou-yang, Au-yeung.
  if (words.length > 2 && commaAt !== 1)
    addSpelled(words[0]!.plain + words[1]!.plain, words.slice(2), script, readings);
  return readings;
}

function addSpelled(
  surname: string,
  given: readonly RawWord[],
  script: "Latn" | "Cyrl",
  readings: ChineseName[],
): void {
  const tables = script === "Latn" ? latinTables() : cyrillicTables();
  const surnames = tables.surnames.get(surname);
  if (surnames === undefined || given.length > 2) return;
  let runs: (readonly string[])[][] = [[]];
  for (const { plain } of given) {
    const options = syllablesOf(plain, tables, given.length === 1 ? 2 : 1);
    runs = runs.flatMap((run) => options.map((option) => [...run, ...option])).slice(0, MOST);
  }
  const written: [string, string] = [surname, given.map(({ plain }) => plain).join("")];
  for (const run of runs) if (run.length > 0) readings.push({ surnames, given: run, characters: "", script, written });
}

/** Words cut before, into one syllable and into two at most: given names repeat. */
const MOST_CUT = 20_000;
const cuts = [new Map<string, (readonly string[])[][]>(), new Map<string, (readonly string[])[][]>()] as const;

/** Every way to cut a word into one to `most` syllables. */
function syllablesOf(word: string, tables: Tables, most: 1 | 2): (readonly string[])[][] {
  const cut = cuts[most === 1 ? 0 : 1];
  const known = cut.get(word); // no letter is in both scripts
  if (known !== undefined) return known;
  if (cut.size >= MOST_CUT) cut.clear();
  const found = cutSyllables(word, tables, most);
  cut.set(word, found);
  return found;
}

function cutSyllables(word: string, { syllables, longest }: Tables, most: number): (readonly string[])[][] {
  const found: (readonly string[])[][] = [];
  const whole = syllables.get(word);
  if (whole !== undefined) found.push([whole]);
  if (most > 1 && word.length <= 2 * longest) {
    for (let cut = 1; cut < word.length && found.length < MOST; cut++) {
      const [first, second] = [syllables.get(word.slice(0, cut)), syllables.get(word.slice(cut))];
      if (first !== undefined && second !== undefined) found.push([first, second]);
    }
  }
  return found;
}

const doubles = new Set(chineseSurnames.filter(({ han }) => [...han].length === 2).map(({ han }) => han));

function fromCharacters(words: readonly RawWord[]): ChineseName[] {
  const characters = simplified(words.map((word) => word.text).join(""));
  const all = [...characters];
  // Words of two characters and more side by side write out a foreign name.
  if (all.length < 2 || all.length > 4 || (words.length > 1 && [...words[0]!.text].length > 2)) return [];
  const cut = doubles.has(all.slice(0, 2).join("")) && all.length > 2 ? 2 : 1;
  if (all.length - cut > 2) return [];
  const surname = all.slice(0, cut).join("");
  const given = all.slice(cut);
  const readings = given.map((each) => pinyinSyllables(each, false));
  const surnames = pinyinSyllables(surname, true).join("");
  if (surnames === "" || readings.some((each) => each.length === 0)) return [];
  return [{ surnames: [surnames], given: readings, characters, script: "Hani", written: [surname, given.join("")] }];
}

/** What two names are to each other as Chinese ones, or null if that cannot be told. */
export function compareChinese(
  query: readonly ChineseName[],
  candidate: readonly ChineseName[],
): ChineseVerdict | null {
  for (const a of query) {
    for (const b of candidate) {
      if (a.characters !== "" && b.characters !== "")
        return { verdict: a.characters === b.characters ? "same" : "differ", query: a, candidate: b };
      if (!a.surnames.some((surname) => b.surnames.includes(surname))) continue;
      if (a.given.length !== b.given.length) continue;
      if (a.given.every((syllable, i) => syllable.some((pinyin) => b.given[i]!.includes(pinyin))))
        return { verdict: "agree", query: a, candidate: b };
    }
  }
  return null;
}

/** Under what a Chinese name is filed and sought: surname and given name in Pinyin, each way it may be. */
export function chineseKeys(name: ChineseName): string[] {
  const keys: string[] = [];
  const given = name.given.length === 1 ? name.given[0]! : pairsOf(name.given[0]!, name.given[1]!);
  for (const surname of name.surnames) for (const each of given) keys.push(`${surname}.${each}`);
  return keys.slice(0, MOST * MOST);
}

function pairsOf(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a} ${b}`));
}
