/**
 * Korean syllables as lists really spell them.
 *
 * A Latin (or Russian) spelling of a syllable is ambiguous: "Jong" is 정 or 종, "Jung" is 정 or 중. So a spelling is read
 * as three sets, of initials, vowels and finals, kept as bit masks; a Hangul syllable has one bit in each. Two readings
 * agree if all three sets meet. That makes Jong = Jung = Chŏng = 정 without ever making 김종은 equal 김정은, and it is three
 * ANDs. It knows syllables only; whose name they make is decided in `korean-name.ts`.
 */
import { decompose, isHangulSyllable } from "./hangul.ts";

export interface Sounds {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const FINALS = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

type Spellings = ReadonlyMap<string, number>;

/** "spelling:jamo spelling:jamo …" to spelling -> mask. "_" is the empty spelling. */
function masks(table: string, jamo: readonly string[]): Spellings {
  const result = new Map<string, number>();
  for (const cell of table.split(" ")) {
    const [spelling, letters] = cell.split(":") as [string, string];
    let mask = 0;
    for (const letter of letters) mask |= 1 << (letter === "0" ? 0 : jamo.indexOf(letter)); // 0: no final
    result.set(spelling === "_" ? "" : spelling, mask);
  }
  return result;
}

const LATIN_INITIAL = masks(
  "_:ㅇㄹㄴ g:ㄱㄲ k:ㄱㄲㅋ kk:ㄲ gg:ㄲ kh:ㅋ n:ㄴㄹ d:ㄷㄸ t:ㄷㄸㅌ tt:ㄸ dd:ㄸ th:ㅌ r:ㄹ l:ㄹ rh:ㄹ m:ㅁ b:ㅂㅃ p:ㅂㅃㅍ pp:ㅃ bb:ㅃ ph:ㅍ " +
    "s:ㅅㅆ sh:ㅅㅆ ss:ㅆ j:ㅈㅉ ch:ㅈㅉㅊ jj:ㅉ tch:ㅉ z:ㅈ tj:ㅈ dj:ㅈ ts:ㅈㅊ tsch:ㅈㅊ h:ㅎ",
  INITIALS,
);
const LATIN_VOWEL = masks(
  "a:ㅏ ah:ㅏ ae:ㅐㅔ ai:ㅐ ay:ㅐ e:ㅔㅐㅖ eh:ㅔ ei:ㅔ ya:ㅑ ia:ㅑ yae:ㅒ eo:ㅓ o:ㅗㅓ oh:ㅗ u:ㅜㅓㅡ oo:ㅜ ou:ㅓㅜ uh:ㅓ yeo:ㅕ yo:ㅛㅕ yu:ㅠㅕ " +
    "you:ㅕㅠ yoo:ㅠ yuh:ㅕ io:ㅛㅕ iu:ㅠ yeu:ㅠ ye:ㅖㅕ yeh:ㅖ wa:ㅘ oa:ㅘ wae:ㅙ wai:ㅙ oe:ㅚ oi:ㅚ we:ㅞㅚㅙ wo:ㅝ weo:ㅝ wu:ㅝㅜ woo:ㅜ wi:ㅟ ui:ㅢㅟ eui:ㅢ " +
    "yi:ㅣㅢ i:ㅣㅢ ee:ㅣㅢ ie:ㅣ eu:ㅡ ue:ㅡㅞ euy:ㅢ yaw:ㅛ aw:ㅗ ow:ㅗ",
  VOWELS,
);
const T = "ㄷㅅㅆㅈㅊㅌㅎ";
const K = "ㄱㄲㄳㅋㄺ";
const P = "ㅂㅍㅄㄿ";
const LATIN_FINAL = masks(
  `_:0ㅎ k:${K} g:${K} ck:${K} c:${K} n:ㄴㄵㄶ nn:ㄴ t:${T} d:${T} s:${T} l:ㄹㄼㄽㄾㅀ r:ㄹ ll:ㄹ m:ㅁㄻ p:${P} b:${P} ng:ㅇ h:0 ngg:ㅇ`,
  FINALS,
);
const RUSSIAN_INITIAL = masks(
  "_:ㅇㄹㄴ к:ㄱㄲㅋ г:ㄱ кх:ㅋ кк:ㄲ н:ㄴㄹ т:ㄷㄸㅌ д:ㄷ тт:ㄸ тх:ㅌ р:ㄹ л:ㄹ м:ㅁ п:ㅂㅃㅍ б:ㅂ пп:ㅃ пх:ㅍ ф:ㅍ с:ㅅㅆ ш:ㅅ сс:ㅆ ч:ㅈㅉㅊ дж:ㅈㅉ " +
    "чж:ㅈ тч:ㅉ чч:ㅉ чх:ㅊ ц:ㅈㅊ дз:ㅈ х:ㅎ",
  INITIALS,
);
const RUSSIAN_VOWEL = masks(
  "а:ㅏ э:ㅐㅔㅓ е:ㅔㅐㅓㅕㅖ я:ㅑ о:ㅗㅓ ё:ㅕㅛ йо:ㅕㅛ ъё:ㅕ у:ㅜㅓ ю:ㅠㅕ ы:ㅡㅢ и:ㅣㅢ ый:ㅢ ий:ㅢ уй:ㅟㅢ ви:ㅟ ва:ㅘ вэ:ㅙㅞㅚ ве:ㅞㅚㅙ во:ㅝ ой:ㅚ ай:ㅐ уа:ㅘ уо:ㅝ йе:ㅖ",
  VOWELS,
);
const RUSSIAN_FINAL = masks(
  `_:0ㅎ к:${K} г:${K} н:ㄴㅇ нъ:ㅇ нг:ㅇ нь:ㄴ т:${T} д:${T} с:${T} л:ㄹ ль:ㄹ р:ㄹ м:ㅁㄻ п:${P} б:${P}`,
  FINALS,
);

interface System {
  readonly initial: Spellings;
  readonly vowel: Spellings;
  readonly final: Spellings;
}
const LATIN: System = { initial: LATIN_INITIAL, vowel: LATIN_VOWEL, final: LATIN_FINAL };
const RUSSIAN: System = { initial: RUSSIAN_INITIAL, vowel: RUSSIAN_VOWEL, final: RUSSIAN_FINAL };

const LONGEST = 4;
const MOST_READINGS = 12;

/** A Hangul syllable as sounds with one bit in each set. */
export function soundsOfHangul(codePoint: number): Sounds {
  const { initial, vowel, final } = decompose(codePoint);
  return { initial: 1 << initial, vowel: 1 << vowel, final: 1 << final };
}

/** The syllables of a Hangul text, or null if it holds anything else. */
export function soundsOfText(text: string): Sounds[] | null {
  const sounds: Sounds[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (!isHangulSyllable(codePoint)) return null;
    sounds.push(soundsOfHangul(codePoint));
  }
  return sounds;
}

/** The same, of a word that the South may have softened at its start: 능라도 is Rungrado, 이 is Ri. */
export function softenedSounds(text: string): Sounds[] | null {
  const sounds = soundsOfText(text);
  const first = sounds?.[0];
  if (sounds === null || first === undefined) return sounds;
  if ((first.initial & (LIQUID | SILENT)) === 0 || ((first.initial & SILENT) !== 0 && (first.vowel & IOTATED) === 0))
    return sounds;
  return [{ ...first, initial: first.initial | LIQUID }, ...sounds.slice(1)];
}

/** Every way to read a Latin or Cyrillic token as one to `most` Korean syllables; none if it cannot be one. */
export function readSpelling(text: string, script: "Latn" | "Cyrl", most = 3): readonly (readonly Sounds[])[] {
  if (text.length > 7 * most) return [];
  const readings = known[most]!;
  const before = readings.get(text); // no letter is in both scripts
  if (before !== undefined) return before;
  const found: Sounds[][] = [];
  collect(text, 0, script === "Latn" ? LATIN : RUSSIAN, most, [], found);
  if (readings.size >= MOST_KNOWN) readings.clear();
  readings.set(text, found);
  return found;
}

/** Spellings read before, by how many syllables they were read as at most: given names repeat. */
const MOST_KNOWN = 20_000;
const known: readonly Map<string, readonly (readonly Sounds[])[]>[] = Array.from({ length: 5 }, () => new Map());

function collect(text: string, from: number, system: System, left: number, taken: Sounds[], found: Sounds[][]): void {
  if (from === text.length) {
    if (taken.length > 0) found.push(taken.slice());
    return;
  }
  if (left === 0 || found.length >= MOST_READINGS) return;
  for (let onset = 0; onset <= LONGEST && from + onset < text.length; onset++) {
    const initial = system.initial.get(text.slice(from, from + onset));
    if (initial === undefined) continue;
    for (let nucleus = 1; nucleus <= 3 && from + onset + nucleus <= text.length; nucleus++) {
      const vowel = system.vowel.get(text.slice(from + onset, from + onset + nucleus));
      if (vowel === undefined) continue;
      for (let coda = 3; coda >= 0; coda--) {
        const end = from + onset + nucleus + coda;
        if (end > text.length) continue;
        const final = system.final.get(text.slice(from + onset + nucleus, end));
        if (final === undefined) continue;
        taken.push({ initial, vowel, final });
        collect(text, end, system, left - 1, taken, found);
        taken.pop();
      }
    }
  }
}

/** True if the two can be the same syllable. */
export function agree(a: Sounds, b: Sounds): boolean {
  return (a.initial & b.initial) !== 0 && (a.vowel & b.vowel) !== 0 && (a.final & b.final) !== 0;
}

/**
 * True if two runs can be the same syllables, allowing the assimilation that lists print across a boundary
 * (압록 Amnok, 옥류 Ongnyu, 신라 Silla): there the final and the next initial change together.
 */
export function agreeRun(a: readonly Sounds[], b: readonly Sounds[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if ((x.vowel & y.vowel) === 0) return false;
    const initialFits =
      (x.initial & y.initial) !== 0 || (i > 0 && (softInitial(a[i - 1]!, x) & softInitial(b[i - 1]!, y)) !== 0);
    const next = i + 1 < a.length;
    const finalFits =
      (x.final & y.final) !== 0 || (next && (nasal(x.final, a[i + 1]!) & nasal(y.final, b[i + 1]!)) !== 0);
    if (!initialFits || !finalFits) return false;
  }
  return true;
}

const bit = (letters: string, jamo: readonly string[]): number =>
  [...letters].reduce((mask, letter) => mask | (1 << jamo.indexOf(letter)), 0);
const NASAL_OR_LIQUID = bit("ㄴㄹㅁ", INITIALS);
const LIQUID = bit("ㄹㄴ", INITIALS);
const SILENT = bit("ㅇ", INITIALS);
const IOTATED = bit("ㅑㅕㅖㅛㅠㅣ", VOWELS);
const STOP_K = bit(`${K}`, FINALS);
const STOP_P = bit(`${P}`, FINALS);
const STOP_T = bit("ㄷㅅㅆㅈㅊㅌ", FINALS);
const FINAL_NG = bit("ㅇ", FINALS);
const FINAL_M = bit("ㅁ", FINALS);
const FINAL_N = bit("ㄴ", FINALS);
const FINAL_L = bit("ㄹ", FINALS);

/** What a final may be printed as before the given next syllable. */
function nasal(final: number, next: Sounds): number {
  if ((next.initial & NASAL_OR_LIQUID) === 0 && !takesLiquid(next)) return final;
  let heard = final;
  if (final & STOP_K) heard |= FINAL_NG;
  if (final & STOP_P) heard |= FINAL_M;
  if (final & STOP_T) heard |= FINAL_N;
  if (final & FINAL_N) heard |= FINAL_L;
  return heard;
}

/** What an initial ㄹ or ㄴ may be printed as after a final. */
function softInitial(before: Sounds, syllable: Sounds): number {
  return before.final > 1 && ((syllable.initial & LIQUID) !== 0 || takesLiquid(syllable))
    ? syllable.initial | LIQUID
    : syllable.initial;
}

/** The South writes 석열 for what the North writes 석렬, and both say Songnyol. */
function takesLiquid(syllable: Sounds): boolean {
  return (syllable.initial & SILENT) !== 0 && (syllable.vowel & IOTATED) !== 0;
}

/**
 * A coarse key for retrieval: readings that can agree mostly share it, others may too. Built from the highest bits of
 * broad classes: plain, tense and aspirated stops are one, rounded and central vowels are one.
 */
export function keyOfSounds(run: readonly Sounds[]): string {
  let key = "";
  for (const { initial, vowel, final } of run) key += initialClass(initial) + vowelClass(vowel) + finalClass(final);
  return key;
}

const CLASS_K = bit("ㄱㄲㅋ", INITIALS);
const CLASS_T = bit("ㄷㄸㅌ", INITIALS);
const CLASS_P = bit("ㅂㅃㅍ", INITIALS);
const CLASS_S = bit("ㅅㅆ", INITIALS);
const CLASS_J = bit("ㅈㅉㅊ", INITIALS);
const CLASS_H = bit("ㅎ", INITIALS);
const CLASS_M = bit("ㅁ", INITIALS);

function initialClass(mask: number): string {
  if (mask & CLASS_K) return "k";
  if (mask & CLASS_T) return "t";
  if (mask & CLASS_P) return "p";
  if (mask & CLASS_S) return "s";
  if (mask & CLASS_J) return "j";
  if (mask & CLASS_H) return "h";
  if (mask & CLASS_M) return "m";
  return "l"; // ㄹ, ㄴ and nothing: the initial-sound law moves between them
}

const VOWEL_A = bit("ㅏㅑㅘ", VOWELS);
const VOWEL_I = bit("ㅣㅟ", VOWELS);
const VOWEL_UI = bit("ㅢ", VOWELS);
const VOWEL_EU = bit("ㅡ", VOWELS);

function vowelClass(mask: number): string {
  if (mask & VOWEL_A) return "a";
  if (mask & VOWEL_I || (mask & VOWEL_UI && (mask & VOWEL_EU) === 0)) return "i"; // a Russian ы is ㅡ far more often than ㅢ
  return "o"; // e too: a Russian е is ㅓ, ㅕ or ㅔ
}

function finalClass(mask: number): string {
  if (mask & STOP_K) return "k";
  if (mask & STOP_P) return "p";
  if (mask & FINAL_M) return "m";
  if (mask & FINAL_L) return "l";
  if (mask & (FINAL_NG | FINAL_N)) return "n"; // Russian writes both н
  if (mask & STOP_T && (mask & 1) === 0) return "t";
  return ".";
}
