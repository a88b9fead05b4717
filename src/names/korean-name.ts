/**
 * A person's name as a Korean one: a surname and one or two syllables of given name, in whatever script it stands.
 *
 * A spelling may be read several ways ("Han Song": which is the surname?), so a name has a short list of readings. Two
 * names that both can be Korean are compared here and nowhere else: the surname must be one, and every syllable of the
 * given name must agree in its place. One differing syllable is another person.
 */
import { agreeRun, keyOfSounds, readSpelling, type Sounds, soundsOfHangul, soundsOfText } from "./korean.ts";
import { plainLatin } from "./latin.ts";
import type { RawWord } from "./split-words.ts";
import { hangulOfHanja, isTitle, koreanSurnameTable } from "./words.ts";

export interface KoreanName {
  /** Numbers of the surnames it may be. */
  readonly surnames: readonly number[];
  readonly given: readonly Sounds[];
  /** The surname and the given name as written, to tell equal spellings from merely agreeing ones. */
  readonly written: readonly [surname: string, given: string];
  readonly script: string;
}

export interface KoreanVerdict {
  /**
   * "same": spelled alike; "agree": can be the same syllables; "differ": same surname, another given name of as many
   * syllables, or of another number if one stands in Hangul; "length": same surname, more or fewer syllables in Latin (a
   * slip or another person: the words decide, strictly); "stranger": no surname is shared, and one stands in Hangul or is a full name.
   */
  readonly verdict: "same" | "agree" | "differ" | "length" | "stranger";
  readonly query: KoreanName;
  readonly candidate: KoreanName;
}

const MOST = 16;

/** The ways to read the words of a name as Korean; empty if there is none. */
export function koreanReadings(words: readonly RawWord[]): KoreanName[] {
  const parts = words.filter((word) => !isTitle(word.text));
  if (parts.length === 0 || parts.length > 4) return [];
  const script = parts[0]!.script;
  if (parts.some((part) => part.script !== script)) return [];
  if (script === "Hang" || script === "Hani") return fromCharacters(parts, script);
  if (script !== "Latn" && script !== "Cyrl") return [];
  if (parts.length < 2) return [];
  const readings: KoreanName[] = [];
  const commaAt = parts.findIndex((part) => part.afterComma);
  if (commaAt <= 0 || commaAt === 1) addSpelled(parts[0]!, parts.slice(1), script, readings);
  if (commaAt < 0) addSpelled(parts[parts.length - 1]!, parts.slice(0, -1), script, readings);
  else if (commaAt === parts.length - 1) addSpelled(parts[commaAt]!, parts.slice(0, -1), script, readings);
  return readings;
}

function addSpelled(
  surname: RawWord,
  given: readonly RawWord[],
  script: "Latn" | "Cyrl",
  readings: KoreanName[],
): void {
  const spelled = script === "Latn" ? plainLatin(surname.text) : surname.text;
  const surnames = koreanSurnameTable().bySpelling.get(spelled);
  if (surnames === undefined) return;
  let runs: Sounds[][] = [[]];
  for (const part of given) {
    const options = readSpelling(
      script === "Latn" ? plainLatin(part.text) : part.text,
      script,
      given.length === 1 ? 3 : 2,
    );
    runs = runs.flatMap((run) => options.map((option) => [...run, ...option])).slice(0, MOST);
  }
  const written: [string, string] = [spelled, given.map((part) => part.text).join("")];
  for (const run of runs)
    if (run.length > 0 && run.length <= 3) readings.push({ surnames, given: run, written, script });
}

function fromCharacters(parts: readonly RawWord[], script: "Hang" | "Hani"): KoreanName[] {
  const text = parts.map((part) => part.text).join("");
  const characters = [...text];
  if (characters.length < 2 || characters.length > 4) return [];
  const table = koreanSurnameTable();
  const readings: KoreanName[] = [];
  for (let cut = 1; cut <= 2 && cut < characters.length; cut++) {
    const surname = characters.slice(0, cut).join("");
    const given = characters.slice(cut);
    const surnames = (script === "Hang" ? table.byHangul : table.byHanja).get(surname);
    const sounds = script === "Hang" ? soundsOfText(given.join("")) : soundsOfHanja(given);
    if (surnames !== undefined && sounds !== null)
      readings.push({ surnames, given: sounds, written: [surname, given.join("")], script });
  }
  const last = parts[parts.length - 1]!.text;
  const surnames = (script === "Hang" ? table.byHangul : table.byHanja).get(last);
  if (parts.length < 2 || surnames === undefined || parts[0]!.text.length < 2) return readings;
  const before = characters.slice(0, characters.length - [...last].length);
  const sounds = script === "Hang" ? soundsOfText(before.join("")) : soundsOfHanja(before);
  if (sounds !== null) readings.push({ surnames, given: sounds, written: [last, before.join("")], script });
  return readings;
}

/** The Korean readings of Han characters; a character with several has all their bits. */
export function soundsOfHanja(characters: readonly string[]): Sounds[] | null {
  const run: Sounds[] = [];
  for (const character of characters) {
    const hangul = hangulOfHanja(character);
    if (hangul === "") return null;
    let merged = { initial: 0, vowel: 0, final: 0 };
    for (const reading of hangul) {
      const { initial, vowel, final } = soundsOfHangul(reading.codePointAt(0)!);
      merged = { initial: merged.initial | initial, vowel: merged.vowel | vowel, final: merged.final | final };
    }
    run.push(merged);
  }
  return run;
}

/** What the two names are to each other as Korean names, or null if they cannot be compared so. */
export function compareKorean(query: readonly KoreanName[], candidate: readonly KoreanName[]): KoreanVerdict | null {
  let differ: KoreanVerdict | null = null;
  let length: KoreanVerdict | null = null;
  let stranger: KoreanVerdict | null = null;
  let agreeing: KoreanVerdict | null = null;
  for (const a of query) {
    for (const b of candidate) {
      if (!a.surnames.some((surname) => b.surnames.includes(surname))) {
        const full = a.given.length + b.given.length >= 3;
        if (a.script === "Hang" || b.script === "Hang" || full)
          stranger ??= { verdict: "stranger", query: a, candidate: b };
        continue;
      }
      if (a.script === b.script && a.written[1] === b.written[1]) return { verdict: "same", query: a, candidate: b };
      if (a.script === "Hani" && b.script === "Hani") continue;
      if (agreeRun(a.given, b.given)) agreeing ??= { verdict: "agree", query: a, candidate: b };
      else if (a.given.length === b.given.length || a.script === "Hang" || b.script === "Hang")
        differ ??= { verdict: "differ", query: a, candidate: b };
      else length ??= { verdict: "length", query: a, candidate: b };
    }
  }
  return agreeing ?? differ ?? length ?? stranger;
}

/** Keys under which a Korean name is filed and sought. */
export function koreanKeys(name: KoreanName): string[] {
  const given = keyOfSounds(name.given);
  return name.surnames.map((surname) => `${surname}.${given}`);
}
