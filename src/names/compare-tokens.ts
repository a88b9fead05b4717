/**
 * How far two words of two names agree: 1 the same, 0 no evidence, below 0 a contradiction.
 *
 * Spelling decides. Within a script the weighted distance of the spellings counts, with the distance of the sounds as a
 * second opinion; across scripts only sounds can be compared, so equal sound is near certainty; scripts without vowels
 * are compared by consonants. Short words forgive nothing.
 */
import { bareDistance } from "./bare-distance.ts";
import { FULL_EDIT, leastDistance, weightedDistance } from "./distance.ts";
import { agreeRun, readSpelling, softenedSounds } from "./korean.ts";
import { soundsOfHanja } from "./korean-name.ts";
import type { NameToken } from "./read-name.ts";
import type { Reading, Spelling } from "./spelling.ts";
import { transcribedAgreement } from "./transcribed.ts";

export type Likeness =
  | "exact"
  | "concept"
  | "sound"
  | "spelling"
  | "consonants"
  | "initial"
  | "joined"
  | "variant"
  | "reading";

export interface Agreement {
  readonly value: number;
  readonly how: Likeness;
}

const NONE: Agreement = { value: -1, how: "spelling" };
const EXACT: Agreement = { value: 1, how: "exact" };
const CONCEPT: Agreement = { value: 1, how: "concept" };
/** Two words of one script for one idea may also be two ideas: Sea Capital, Ocean Investment; Trade and Trading are one. */
const SYNONYM: Agreement = { value: 0.8, how: "concept" };
const SAME_ROOT: Agreement = { value: 0.97, how: "concept" };
/** How much of the agreement one edit per letter takes: at 2.2, one edit in five letters leaves 0.56. */
export const SLOPE = 2.2;
export const SLOPE_ACROSS = 1.7;
/** Equal sound in two spellings, and in two scripts. */
export const SOUND_ALIKE = 0.9;
export const SOUND_ACROSS = 0.97;
/** One name in two languages, and a name and its short form. */
const SAME_NAME = 0.93;
const SHORT_NAME = 0.75;
export const SERVANT: Agreement = { value: 0.8, how: "variant" };
const GROUP_VALUE: Readonly<Record<string, number>> = { "=": SAME_NAME, "~": SHORT_NAME, "≈": 0.85 };
/** What a likeness in sound is worth less than one in letters. */
export const SOUND_ONLY = 0.2;

/** Below this, likeness is chance: such pairs are given -1 without being worked out. */
export const LEAST_AGREEMENT = 0.3;

const CACHED_PAIRS = 200_000;
const pairs = new Map<number, Agreement>();

/** Agreement of two words, -1 if nothing speaks for it. Symmetric. */
export function compareTokens(a: NameToken, b: NameToken): Agreement {
  if (a.concept !== "" || b.concept !== "") {
    if (a.concept === b.concept)
      return a.text === b.text || a.script !== b.script || a.role === "number" ? CONCEPT : synonym(a, b);
    // Two known words that mean different things are not a slip of the pen: Chile is not China.
    if (a.concept !== "" && b.concept !== "") return NONE;
    if (a.role === "number" || b.role === "number") return NONE;
  }
  if (a.id === b.id || (a.text === b.text && a.script === b.script)) return EXACT;
  if (a.role === "initial" || b.role === "initial") return initials(a, b);
  // A word for a sort of body is hardly another body's own name with a slip: Charity is not Charia.
  if ((a.role === "legal") !== (b.role === "legal")) return nearlySame(a, b);
  const key = a.id < b.id ? a.id * 0x2000000 + b.id : b.id * 0x2000000 + a.id;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const agreement = compareForms(a, b);
  if (pairs.size >= CACHED_PAIRS) pairs.clear();
  pairs.set(key, agreement.value >= LEAST_AGREEMENT ? agreement : NONE);
  return agreement.value >= LEAST_AGREEMENT ? agreement : NONE;
}

function nearlySame(a: NameToken, b: NameToken): Agreement {
  const agreement = compareForms(a, b, NEARLY_SAME_WORD);
  return agreement.value >= NEARLY_SAME_WORD ? agreement : NONE;
}

const NEARLY_SAME_WORD = 0.7;

function synonym(a: NameToken, b: NameToken): Agreement {
  return a.role === "legal" || a.role === "place" || a.latin.slice(0, 4) === b.latin.slice(0, 4) ? SAME_ROOT : SYNONYM;
}

/** Forms of one name agree although they are spelled apart. */
function withVariants(a: Spelling, b: Spelling, spelled: Agreement): Agreement {
  const shared = a.groups.filter((group) => b.groups.includes(group));
  if (shared.length === 0) return spelled;
  const value = Math.max(...shared.map((group) => GROUP_VALUE[group[0]!]!));
  return value > spelled.value ? { value, how: "variant" } : spelled;
}

/** "Abdul Saifullah" and "Saifullah" are one man's name often enough; the servant-of is left out or put before. */
function servantOf(a: Spelling, b: Spelling): boolean {
  const more = a.latin.length - b.latin.length;
  if (more !== 3 && more !== -3) return false;
  const [long, short] = more > 0 ? [a.latin, b.latin] : [b.latin, a.latin];
  return short.length > 3 && long.startsWith("abd") && long.endsWith(short);
}

/** The same for two words of the vocabulary, of which neither role nor concept is known. */
export function compareForms(a: Spelling, b: Spelling, least = LEAST_AGREEMENT): Agreement {
  const spelling = compareSpellings(a, b, least);
  return a.groups.length > 0 && b.groups.length > 0 ? withVariants(a, b, spelling) : spelling;
}

function compareSpellings(a: Spelling, b: Spelling, least: number): Agreement {
  if (a.id === b.id) return EXACT;
  if (a.latin === "" || b.latin === "") return sameScript(a, b);
  if (servantOf(a, b)) return SERVANT;
  if (a.bare && b.bare) return sameScript(a, b);
  if (a.bare || b.bare) return consonants(a, b);
  return a.script === b.script && a.script !== "Hang" && a.script !== "Hani" ? spelled(a, b, least) : readings(a, b);
}

function initials(a: NameToken, b: NameToken): Agreement {
  const [x, y] = [a.latin[0], b.latin[0]];
  if (x === undefined || y === undefined) return NONE;
  const same = x === y || (a.script !== b.script && a.sound[0] === b.sound[0]);
  return same ? { value: a.role === b.role ? 1 : 0.8, how: "initial" } : NONE;
}

/** Same script: the written letters, or the sounds if those are closer. */
function spelled(a: Spelling, b: Spelling, least: number): Agreement {
  if (a.script !== "Latn" && a.script !== "Cyrl" && a.script !== "Grek") return sameScript(a, b);
  let best = closeness(a.latin, b.latin, SLOPE, leastDistance(a.latinLetters, b.latinLetters), least);
  let how: Likeness = "spelling";
  const sound =
    a.sound === b.sound && a.sound.length > 2
      ? SOUND_ALIKE
      : best > 0.8 || (a.sound === a.latin && b.sound === b.latin)
        ? -1
        : closeness(
            a.sound,
            b.sound,
            SLOPE,
            leastDistance(a.soundLetters, b.soundLetters),
            Math.max(least, best) + SOUND_ONLY,
          ) - SOUND_ONLY;
  if (sound > best) {
    best = sound;
    how = "sound";
  }
  for (const other of a.others) best = Math.max(best, reading(other, b));
  for (const other of b.others) best = Math.max(best, reading(a, other));
  return { value: best, how };
}

function reading(a: Reading, b: Reading): number {
  if (a.latin === b.latin) return 0.97;
  return closeness(a.latin, b.latin, SLOPE, leastDistance(a.latinLetters, b.latinLetters), 0.5) - 0.05;
}

/** Two scripts: every reading of one against every reading of the other, by sound. */
function readings(a: Spelling, b: Spelling): Agreement {
  const korean = asKorean(a, b) || asKorean(b, a);
  if (korean) return { value: KOREAN_WORD, how: "reading" };
  // Three characters or more in one word write out a foreign name; fewer are a Chinese one, of which one letter is another.
  const han = a.script === "Hani" ? a : b.script === "Hani" ? b : null;
  if (han !== null && han.text.length < 3) return { value: sharesReading(a, b) ? 1 : -1, how: "reading" };
  const slope = han === null ? SLOPE_ACROSS : 1.3;
  let best = acrossOnce(a, b, slope);
  for (const x of a.others) best = Math.max(best, acrossOnce(x, b, slope));
  for (const y of b.others) best = Math.max(best, acrossOnce(a, y, slope));
  for (const x of a.others) for (const y of b.others) best = Math.max(best, acrossOnce(x, y, slope));
  const foreign = han ?? (a.script === "Kana" ? a : b.script === "Kana" ? b : null);
  if (foreign !== null && best < SURE_READING) {
    const other = foreign === a ? b : a;
    if (other.script !== "Hang" && other.script !== "Hani" && other.script !== "Kana")
      best = Math.max(best, transcribedAgreement(foreign.sound, han === null ? "Kana" : "Hani", other.sound));
  }
  return { value: best, how: "reading" };
}

const SURE_READING = 0.85;
const KOREAN_WORD = 0.95;

/** A word in Hangul or Han characters whose Korean syllables the other one spells: 铁山 is Cholsan. */
function asKorean(a: Spelling, b: Spelling): boolean {
  if ((a.script !== "Hang" && a.script !== "Hani") || (b.script !== "Latn" && b.script !== "Cyrl")) return false;
  if (a.text.length < 2 || a.text.length > LONGEST_KOREAN) return false;
  const syllables = a.script === "Hang" ? softenedSounds(a.text) : soundsOfHanja([...a.text]);
  if (syllables === null) return false;
  const spelled = readSpelling(b.script === "Latn" ? b.latin : b.text, b.script, LONGEST_KOREAN);
  return spelled.some((run) => agreeRun(syllables, run));
}

const LONGEST_KOREAN = 4;

function sharesReading(a: Spelling, b: Spelling): boolean {
  if (a.latin === b.latin) return true;
  if (a.others.some((x) => x.latin === b.latin || b.others.some((y) => x.latin === y.latin))) return true;
  return b.others.some((y) => y.latin === a.latin);
}

function acrossOnce(a: Reading, b: Reading, slope: number): number {
  if (a.latin === b.latin) return 1;
  if (a.sound === b.sound) return SOUND_ACROSS;
  const latin = closeness(a.latin, b.latin, slope, leastDistance(a.latinLetters, b.latinLetters), LEAST_AGREEMENT);
  return Math.max(
    latin,
    closeness(a.sound, b.sound, slope, leastDistance(a.soundLetters, b.soundLetters), LEAST_AGREEMENT),
  );
}

/** One side has no short vowels: letter against sound, less sure the fewer letters there are. */
function consonants(a: Spelling, b: Spelling): Agreement {
  const bare = a.bare ? a : b;
  const full = a.bare ? b : a;
  let cost = bareDistance(bare.sound, full.sound);
  for (const other of full.others) cost = Math.min(cost, bareDistance(bare.sound, other.sound));
  return { value: bareCloseness(cost, bare.sound.length, full.sound.length), how: "consonants" };
}

/** What a cost is worth between so many letters without vowels and so many with them. */
export function bareCloseness(cost: number, bare: number, full: number): number {
  const sure = bare <= 2 ? 0.75 : bare === 3 ? 0.86 : 0.97;
  return Math.max(-1, sure - (2 * cost) / FULL_EDIT / Math.max(bare, full * 0.7));
}

/** A script we cannot romanise: its own letters, plainly counted. */
function sameScript(a: Spelling, b: Spelling): Agreement {
  if (a.script !== b.script) return NONE;
  return { value: closeness(a.text, b.text, SLOPE, 0, LEAST_AGREEMENT), how: "spelling" };
}

/** 1 - slope × cost a letter, -1 if below `least`; words of three letters or fewer forgive only half an edit. */
function closeness(a: string, b: string, slope: number, floor: number, least: number): number {
  const limit = mostForgiven(a.length, b.length, slope, floor, least);
  return limit < 0 ? -1 : closenessOf(weightedDistance(a, b, limit), limit, a.length, b.length, slope);
}

/** What two words of these lengths may cost in tenths of an edit to agree by `least`; -1 if they cannot. */
export function mostForgiven(a: number, b: number, slope: number, floor: number, least: number): number {
  if (a === 0 || b === 0) return -1;
  const limit = Math.floor(((1 - least) * Math.max(a, b) * FULL_EDIT) / slope);
  return floor > limit || Math.abs(a - b) * 3 > limit ? -1 : limit;
}

/** What a cost within `limit` is worth for words of these lengths; -1 beyond it. */
export function closenessOf(cost: number, limit: number, a: number, b: number, slope: number): number {
  if (cost > limit || (cost > 6 && Math.min(a, b) <= 3)) return -1;
  return 1 - (slope * cost) / FULL_EDIT / Math.max(a, b);
}
