/**
 * One written word and every way to read it: plain Latin, its rough sound, its consonants, its other readings.
 *
 * Independent of what the word means in the name, so it is cached by the word: lists and customer files repeat the same
 * few hundred thousand words, and reading one costs microseconds.
 */

import { lettersOf } from "./distance.ts";
import { pinyinSyllables, simplified, wadeGiles } from "./han.ts";
import { mccune, revised, romaniseHangul } from "./hangul.ts";
import { romaniseIndic, romaniseThai } from "./indic.ts";
import { plainLatin, spelledLatin, withoutMarks } from "./latin.ts";
import { romaniseKana, romaniseLetters } from "./letters.ts";
import { skeletonOf, soundOf } from "./sound.ts";
import { variantGroups } from "./words.ts";

export interface Reading {
  readonly latin: string;
  readonly sound: string;
  /** Classes of letters, for a quick lower bound of the distance. */
  readonly latinLetters: number;
  readonly soundLetters: number;
}

export interface Spelling extends Reading {
  /** Number of this spelling in this process: equal objects for equal words. */
  readonly id: number;
  /** As written, tidy, marks off; simplified if Han. */
  readonly text: string;
  readonly script: string;
  /** a–z and 0–9, or "" if the script has no romanisation here. */
  readonly latin: string;
  readonly sound: string;
  readonly skeleton: string;
  /** Other Latin readings with their sounds. */
  readonly others: readonly Reading[];
  /** Groups of names of which this is a form; see `variantGroups`. */
  readonly groups: readonly string[];
  /** Written without (most) vowels: Arabic, Hebrew, Syriac. */
  readonly bare: boolean;
}

const CACHE_LIMIT = 60_000;
const cache = new Map<string, Spelling>();

/** Reads one word of one script. `surname` matters to Han only. */
export function readSpellingOf(text: string, script: string, surname = false): Spelling {
  const key = surname && script === "Hani" ? `1${text}` : text;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const spelling = spell(text, script, surname);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, spelling);
  return spelling;
}

let made = 0;

function make(text: string, script: string, readings: readonly string[], bare = false): Spelling {
  const distinct = readings.length > 1 ? [...new Set(readings)].filter((each) => each !== "") : readings;
  const first = read(distinct[0] ?? "");
  const others = distinct.slice(1).map(read);
  made = (made + 1) % 0x2000000;
  const { latin, sound, latinLetters, soundLetters } = first;
  return {
    id: made,
    text,
    script,
    latin,
    sound,
    latinLetters,
    soundLetters,
    skeleton: skeletonOf(sound),
    others,
    groups: groupsOf(text, latin),
    bare,
  };
}

/** By its own letters where the table has them, else by its Latin. */
function groupsOf(text: string, latin: string): readonly string[] {
  const own = variantGroups(text);
  const groups = own.length > 0 || text === latin || latin === "" ? own : variantGroups(latin);
  if (groups.length > 0) return groups;
  const father = FATHERS_NAME.exec(latin)?.[1];
  if (father === undefined) return groups;
  // Vladimirovna and Uladzimirauna are daughters of one name, and Vladimirovich is no daughter.
  return variantGroups(father).map((group) => `${group}+${latin.endsWith("a") ? "daughter" : "son"}`);
}

const FATHERS_NAME = /^(.{3,}?)(?:[oea]v(?:ich|ych|na)|[ae]una)$/;

const LONGEST_LATIN = 300;

function read(whole: string): Reading {
  const latin = whole.length > LONGEST_LATIN ? whole.slice(0, LONGEST_LATIN) : whole;
  const sound = soundOf(latin);
  const latinLetters = lettersOf(latin);
  return { latin, sound, latinLetters, soundLetters: sound === latin ? latinLetters : lettersOf(sound) };
}

function spell(text: string, script: string, surname: boolean): Spelling {
  switch (script) {
    case "Latn": {
      const plain = plainLatin(text);
      return plain === text ? make(text, script, [plain]) : make(plain, script, [plain, spelledLatin(text)]);
    }
    case "Cyrl": {
      const letters = withoutCyrillicStress(text);
      return make(letters, script, [romaniseLetters(letters), ukrainian(letters)]);
    }
    case "Hang":
      return make(text, script, [romaniseHangul(text, mccune), romaniseHangul(text, revised)]);
    case "Hani": {
      const syllables = pinyinSyllables(text, surname);
      return make(simplified(text), script, [syllables.join(""), syllables.map(wadeGiles).join("")]);
    }
    case "Kana":
      return make(text, script, [romaniseKana(text)]);
    case "Arab": {
      const letters = withoutMarks(text)
        .replace(/ـ/g, "")
        .replace(/[أإآٱ]/g, "ا")
        .replace(/ى/g, "ي")
        .replace(/ة/g, "ه")
        .replace(/ک/g, "ك")
        .replace(/ی/g, "ي");
      const stem = letters.replace(/^عبد\s?ال/, "عبد").replace(/^و?ال(?=...)(?!له$)/, "");
      return make(stem, script, [romaniseLetters(stem)], true);
    }
    case "Hebr":
    case "Syrc":
      return make(withoutMarks(text), script, [romaniseLetters(withoutMarks(text))], true);
    case "Grek": {
      const letters = withoutMarks(text);
      const pairs = letters
        .replace(/ου/g, "u")
        .replace(/μπ/g, "b")
        .replace(/ντ/g, "d")
        .replace(/γκ/g, "g")
        .replace(/[αε]υ/g, (pair) => `${pair[0]!}v`);
      return make(letters, script, [mixedLetters(pairs), romaniseLetters(letters)]);
    }
    case "Geor":
    case "Armn":
      return make(text, script, [romaniseLetters(text)]);
    case "Thai":
      return make(text, script, [romaniseThai(text)], true);
    case "Deva":
    case "Beng":
    case "Guru":
    case "Gujr":
    case "Orya":
    case "Taml":
    case "Telu":
    case "Knda":
    case "Mlym":
      return make(text, script, [romaniseIndic(text)]);
    case "Zyyy":
      return make(text, script, [/^[0-9]+$/.test(text) ? text : ""]);
    default:
      return make(text, script, []);
  }
}

function mixedLetters(text: string): string {
  let latin = "";
  for (const character of text) latin += character < "\u0080" ? character : romaniseLetters(character);
  return latin;
}

/** й and ё carry marks that matter; a stress does not. */
function withoutCyrillicStress(text: string): string {
  return text.replace(/[\u0300\u0301]/g, "");
}

/** Ukrainian and Belarusian read г as h and и as y. */
function ukrainian(text: string): string {
  return /[іїєґў]/.test(text) || /г/.test(text) ? romaniseLetters(text.replace(/г/g, "һ")) : "";
}
