/**
 * A query's word against the list's words of plain Latin letters, without reading one of them.
 *
 * Nine of ten words on lists are plain Latin: their letters and their sounds lie in the index, so the two kernels run over
 * the arrays where they stand. Gives exactly the value of `compareForms`, which reads words of every other sort; a test
 * holds the two together.
 */
import { bareDistanceBetween, LONGEST, layOut } from "./bare-distance.ts";
import {
  bareCloseness,
  closenessOf,
  LEAST_AGREEMENT,
  mostForgiven,
  SERVANT,
  SLOPE,
  SLOPE_ACROSS,
  SOUND_ACROSS,
  SOUND_ALIKE,
  SOUND_ONLY,
} from "./compare-tokens.ts";
import { distanceBetween, LaidOut } from "./distance.ts";
import { LeastEdits } from "./least-edits.ts";
import type { NameTables } from "./name-tables.ts";
import type { Spelling } from "./spelling.ts";

/** Scripts whose words are compared with Latin ones in other ways than letter by letter. */
const OTHERWISE = new Set(["Hang", "Hani", "Kana"]);

/** Whether a word of the list can be met in place. Longer ones than a byte counts are read. */
export function isPlain({ script, text, latin, sound, others, bare }: Spelling): boolean {
  const length = latin.length;
  return (
    script === "Latn" && !bare && others.length === 0 && text === latin && length > 0 && length < 256 && sound !== ""
  );
}

type Way = "none" | "letters" | "across" | "bare";

export class PlainWords {
  readonly #tables: NameTables;
  readonly #latin = new LaidOut();
  readonly #sound = new LaidOut();
  readonly #word = new LaidOut();
  readonly #latinEdits = new LeastEdits();
  readonly #soundEdits = new LeastEdits();
  readonly #bare = new Uint8Array(LONGEST);
  #bareLength = 0;
  #way: Way = "none";
  #groups = false;
  #sameSound = false;
  #least = 0;

  constructor(tables: NameTables) {
    this.#tables = tables;
  }

  /** Lays out a word of a query; values below `least` come out as -1 or as they are. */
  take(word: Spelling, least: number): void {
    this.#way = wayOf(word);
    if (this.#way === "none") return;
    this.#least = least;
    this.#groups = word.groups.length > 0;
    if (this.#way === "bare") {
      this.#bareLength = layOut(word.sound, this.#bare);
      return;
    }
    this.#latin.fill(word.latin);
    this.#sound.fill(word.sound);
    this.#latinEdits.take(word.latin);
    this.#soundEdits.take(word.sound);
    this.#sameSound = word.sound === word.latin;
  }

  /** Whether `valueOf` can tell; else the word has to be read. */
  meets(word: number): boolean {
    if (this.#way === "none" || this.#tables.wordSoundLength[word] === 0) return false;
    return !(this.#groups && this.#tables.wordHasGroups[word] === 1);
  }

  /** The value of `compareForms`, where that is `least` or more; else anything below. */
  valueOf(word: number): number {
    const { wordStart, wordSound, wordSoundLength } = this.#tables;
    const from = wordStart[word]!;
    const heard = wordSoundLength[word]!;
    if (this.#way === "bare") {
      const width = Math.min(heard, LONGEST);
      const cost = bareDistanceBetween(this.#bare, this.#bareLength, wordSound, from, width);
      return bareCloseness(cost, this.#bareLength, heard);
    }
    return this.#way === "letters"
      ? this.#byLetters(from, wordStart[word + 1]!, heard)
      : this.#across(from, wordStart[word + 1]!, heard);
  }

  #byLetters(from: number, to: number, heard: number): number {
    const { word, wordSound } = this.#tables;
    const length = to - from;
    if (length === this.#latin.length && isSame(this.#latin, word, from)) return 1;
    if (Math.abs(length - this.#latin.length) === 3 && this.#servant(from, length)) return SERVANT.value;
    const best = this.#closeness(this.#latin, this.#latinEdits, word, from, length, SLOPE, this.#least);
    if (heard === this.#sound.length && heard > 2 && isSame(this.#sound, wordSound, from))
      return Math.max(best, SOUND_ALIKE);
    if (best > 0.8 || (this.#sameSound && heard === length && isSameColumns(word, wordSound, from, length)))
      return best;
    const least = Math.max(this.#least, best) + SOUND_ONLY;
    const sound = this.#closeness(this.#sound, this.#soundEdits, wordSound, from, heard, SLOPE, least) - SOUND_ONLY;
    return Math.max(best, sound);
  }

  #across(from: number, to: number, heard: number): number {
    const { word, wordSound } = this.#tables;
    const length = to - from;
    if (length === this.#latin.length && isSame(this.#latin, word, from)) return 1;
    if (Math.abs(length - this.#latin.length) === 3 && this.#servant(from, length)) return SERVANT.value;
    if (heard === this.#sound.length && isSame(this.#sound, wordSound, from)) return SOUND_ACROSS;
    return Math.max(
      this.#closeness(this.#latin, this.#latinEdits, word, from, length, SLOPE_ACROSS, LEAST_AGREEMENT),
      this.#closeness(this.#sound, this.#soundEdits, wordSound, from, heard, SLOPE_ACROSS, LEAST_AGREEMENT),
    );
  }

  #closeness(
    mine: LaidOut,
    bound: LeastEdits,
    column: Uint16Array | Uint8Array,
    from: number,
    length: number,
    slope: number,
    least: number,
  ): number {
    const limit = mostForgiven(mine.length, length, slope, 0, least);
    if (limit < 0 || bound.leastCost(column, from, from + length) > limit) return -1;
    const cost = distanceBetween(mine, this.#word.fillFrom(column, from, from + length), limit);
    return closenessOf(cost, limit, mine.length, length, slope);
  }

  /** Abdul before a name of four letters or more; see `compareForms`. */
  #servant(from: number, length: number): boolean {
    const { word } = this.#tables;
    const { units, length: mine } = this.#latin;
    if (Math.min(mine, length) <= 3) return false;
    const theirs = length > mine;
    const at = (i: number): number => (theirs ? word[from + i]! : units[i]!);
    if (at(0) !== 97 || at(1) !== 98 || at(2) !== 100) return false;
    for (let i = 0; i < Math.min(mine, length); i++)
      if (at(i + 3) !== (theirs ? units[i]! : word[from + i]!)) return false;
    return true;
  }
}

function wayOf({ script, latin, sound, others, bare }: Spelling): Way {
  if (latin === "" || sound === "" || others.length > 0 || OTHERWISE.has(script)) return "none";
  if (bare) return "bare";
  return script === "Latn" ? "letters" : "across";
}

function isSame({ units, length }: LaidOut, column: Uint16Array | Uint8Array, from: number): boolean {
  for (let i = 0; i < length; i++) if (units[i] !== column[from + i]) return false;
  return true;
}

function isSameColumns(a: Uint16Array, b: Uint8Array, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (a[i] !== b[i]) return false;
  return true;
}
