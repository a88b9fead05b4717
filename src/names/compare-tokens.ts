/**
 * How far two words of two names agree: 1 the same, 0 no evidence, below 0 a contradiction.
 *
 * Spelling decides. Within a script the weighted distance of the spellings counts, with the distance of the sounds as a
 * second opinion; across scripts only sounds can be compared, so equal sound is near certainty; scripts without vowels
 * are compared by consonants. Short words forgive nothing.
 */
import { bareDistance } from "./bare-distance.ts";
import { distanceRows, FULL_EDIT, weightedDistance } from "./distance.ts";
import type { NameToken } from "./read-name.ts";

export type Likeness =
  | "exact"
  | "concept"
  | "sound"
  | "spelling"
  | "consonants"
  | "initial"
  | "joined"
  | "number"
  | "reading";

export interface Agreement {
  readonly value: number;
  readonly how: Likeness;
}

const rows = distanceRows();
const NONE: Agreement = { value: -1, how: "spelling" };
/** How much of the agreement one edit per letter takes: at 2.2, one edit in five letters leaves 0.56. */
const SLOPE = 2.2;
const SLOPE_ACROSS = 1.7;
/** Equal sound in two spellings, and in two scripts. */
const SOUND_ALIKE = 0.9;
const SOUND_ACROSS = 0.97;

/** Agreement of two words, -1 if nothing speaks for it. Symmetric. */
export function compareTokens(a: NameToken, b: NameToken): Agreement {
  if (a.concept !== "" || b.concept !== "") {
    if (a.concept === b.concept) return { value: 1, how: a.text === b.text ? "exact" : "concept" };
    if (a.role === "number" || b.role === "number") return NONE;
  }
  if (a.text === b.text && a.script === b.script) return { value: 1, how: "exact" };
  if (a.role === "initial" || b.role === "initial") return initials(a, b);
  if (a.latin === "" || b.latin === "") return sameScript(a, b);
  if (a.bare && b.bare) return sameScript(a, b);
  if (a.bare || b.bare) return consonants(a, b);
  return a.script === b.script && a.script !== "Hang" && a.script !== "Hani" ? spelled(a, b) : readings(a, b);
}

function initials(a: NameToken, b: NameToken): Agreement {
  const [x, y] = [a.latin[0], b.latin[0]];
  if (x === undefined || y === undefined) return NONE;
  const same = x === y || (a.script !== b.script && a.sound[0] === b.sound[0]);
  return same ? { value: a.role === b.role ? 1 : 0.8, how: "initial" } : NONE;
}

/** Same script: the written letters, or the sounds if those are closer. */
function spelled(a: NameToken, b: NameToken): Agreement {
  if (a.script !== "Latn" && a.script !== "Cyrl" && a.script !== "Grek") return sameScript(a, b);
  let best = closeness(a.latin, b.latin, SLOPE);
  let how: Likeness = "spelling";
  const sound = a.sound === b.sound && a.sound.length > 2 ? SOUND_ALIKE : closeness(a.sound, b.sound, SLOPE) - 0.12;
  if (sound > best) {
    best = sound;
    how = "sound";
  }
  for (const other of a.others) best = Math.max(best, reading(other.latin, b.latin));
  for (const other of b.others) best = Math.max(best, reading(a.latin, other.latin));
  return { value: best, how };
}

function reading(a: string, b: string): number {
  return a === b ? 0.97 : closeness(a, b, SLOPE) - 0.05;
}

/** Two scripts: every reading of one against every reading of the other, by sound. */
function readings(a: NameToken, b: NameToken): Agreement {
  // Three characters or more in one word write out a foreign name; fewer are a Chinese one, of which one letter is another.
  const han = a.script === "Hani" ? a : b.script === "Hani" ? b : null;
  const slope = han === null ? SLOPE_ACROSS : han.text.length >= 3 ? 1.3 : 4;
  let best = acrossOnce(a.latin, a.sound, b.latin, b.sound, slope);
  for (const x of a.others) best = Math.max(best, acrossOnce(x.latin, x.sound, b.latin, b.sound, slope));
  for (const y of b.others) best = Math.max(best, acrossOnce(a.latin, a.sound, y.latin, y.sound, slope));
  for (const x of a.others)
    for (const y of b.others) best = Math.max(best, acrossOnce(x.latin, x.sound, y.latin, y.sound, slope));
  return { value: best, how: "reading" };
}

function acrossOnce(latinA: string, soundA: string, latinB: string, soundB: string, slope: number): number {
  if (latinA === latinB) return 1;
  if (soundA === soundB) return SOUND_ACROSS;
  return Math.max(closeness(latinA, latinB, slope), closeness(soundA, soundB, slope));
}

/** One side has no short vowels: letter against sound, less sure the fewer letters there are. */
function consonants(a: NameToken, b: NameToken): Agreement {
  const bare = a.bare ? a : b;
  const full = a.bare ? b : a;
  let cost = bareDistance(bare.sound, full.sound);
  for (const other of full.others) cost = Math.min(cost, bareDistance(bare.sound, other.sound));
  const length = Math.max(bare.sound.length, full.sound.length * 0.7);
  const sure = bare.sound.length <= 2 ? 0.85 : 0.97;
  return { value: settle(sure - (2 * cost) / FULL_EDIT / length), how: "consonants" };
}

/** A script we cannot romanise: its own letters, plainly counted. */
function sameScript(a: NameToken, b: NameToken): Agreement {
  if (a.script !== b.script) return NONE;
  return { value: closeness(a.text, b.text, SLOPE), how: "spelling" };
}

/** 1 - slope × cost a letter; words of three letters or fewer forgive only half an edit. */
function closeness(a: string, b: string, slope: number): number {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest === 0) return -1;
  const limit = Math.ceil((longest * FULL_EDIT) / slope);
  if (Math.abs(a.length - b.length) * 3 > limit) return -1;
  const cost = weightedDistance(a, b, limit, rows) / FULL_EDIT;
  if (shortest <= 3 && cost > 0.65) return settle(0.3 - cost);
  return settle(1 - (slope * cost) / longest);
}

function settle(value: number): number {
  return Math.max(value, -1);
}
