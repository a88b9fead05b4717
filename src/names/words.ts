/**
 * The dictionaries that reading a name consults, laid out for look-up and built on first use.
 *
 * Tables arrive as rows that people can read; a name is read in microseconds, so here they become maps from the first
 * word of a phrase. What a word *weighs* is decided in `read-name.ts`.
 */
import { countries } from "../../reference/countries.ts";
import { chineseSurnames } from "../../reference/han-names.ts";
import { hanjaReadings, koreanSurnames } from "../../reference/korean-syllables.ts";
import { type LegalFormClass, legalForms } from "../../reference/legal-forms.ts";
import { commonOrganisationTokens, familyNames, givenNames } from "../../reference/name-frequency.ts";
import { nameVariants } from "../../reference/name-variants.ts";
import { endOnlyWords, organisationWords } from "../../reference/organisation-words.ts";
import { plainLatin } from "./latin.ts";
import { soundOf } from "./sound.ts";
import {
  countryWords,
  grammarWords,
  nameWords,
  particleWords,
  regionWords,
  seedLegalForms,
  seedOrganisationWords,
  titleWords,
} from "./words-seed.ts";

export type WordRole = "name" | "legal" | "generic" | "sector" | "place" | "region" | "kind" | "grammar" | "number";

export interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
  readonly role: WordRole;
}

export interface SoundedPhrase {
  readonly sounds: readonly string[];
  readonly phrase: Phrase;
}

export interface OrganisationWords {
  /** Phrases by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases by the sound of their first word, for spellings that no table has: Elektroniks, ogranichennoi. */
  readonly bySound: ReadonlyMap<string, readonly SoundedPhrase[]>;
  /** Phrases of scripts written without spaces, by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly Phrase[]>;
}

export interface KoreanSurnames {
  /** Numbers of the surnames that a Latin or Cyrillic spelling may stand for. */
  readonly bySpelling: ReadonlyMap<string, readonly number[]>;
  readonly byHangul: ReadonlyMap<string, readonly number[]>;
  readonly byHanja: ReadonlyMap<string, readonly number[]>;
}

const SIMPLE = /^[a-z0-9]+$/;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;

/** Words as the tokeniser would cut them: lower case, dots and apostrophes gone. */
export function phraseWords(text: string): string[] {
  if (SIMPLE.test(text)) return [text];
  const words = text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[.'’ʼ`]/g, "")
    .split(/[\s,/()&-]+/)
    .filter((word) => word !== "");
  return words.map((word) =>
    word.charCodeAt(word.length - 1) < 0x250 && LATIN_WORD.test(word) ? plainLatin(word) : word,
  );
}

const UNSPACED = /^[\p{Script=Hangul}\p{Script=Han}]+$/u;

/** What a body is, coarsely: forms of one group are confused by habit, forms of two are two bodies. */
const LEGAL_GROUP: Readonly<Record<LegalFormClass, string>> = {
  limited: "company",
  "joint-stock": "company",
  partnership: "company",
  sole: "company",
  other: "company",
  state: "company",
  cooperative: "cooperative",
  foundation: "nonprofit",
};

let organisation: OrganisationWords | null = null;

export function organisationDictionary(): OrganisationWords {
  organisation ??= buildOrganisationWords();
  return organisation;
}

function buildOrganisationWords(): OrganisationWords {
  const byFirst = new Map<string, Phrase[]>();
  const unspaced = new Map<string, Phrase[]>();
  const conceptOf = new Map<string, string>();
  const add = (spelling: string, concept: string, role: WordRole): void => {
    const words = phraseWords(spelling);
    const key = words.join(" ");
    if (words.length === 0 || conceptOf.has(key)) return;
    conceptOf.set(key, concept);
    const phrase = { words, concept, role };
    push(byFirst, words[0]!, phrase);
    if (words.length === 1 && UNSPACED.test(key)) push(unspaced, key[0]!, phrase);
  };
  for (const [concept, spellings] of grammarWords)
    for (const spelling of spellings.split("|")) add(spelling, concept, "grammar");
  for (const [concept, group, spellings] of seedLegalForms) {
    for (const spelling of spellings.split("|")) add(spelling, `${group}:${concept}`, "legal");
  }
  for (const [code, spellings] of Object.entries(countryWords)) {
    for (const spelling of spellings.split(" ")) add(spelling, `country:${code}`, "place");
  }
  for (const country of countries) {
    // Korea, Choson, 조선, 한국 and DPRK are one word of the table: listed companies translate their own name at will.
    if (country.code === "kp" || country.code === "kr") continue;
    for (const name of [...country.names, ...country.demonyms]) add(name, `country:${country.code}`, "place");
  }
  for (const word of organisationWords) {
    if (word.concept === "general trading") continue; // 총무역 meets both "general trading" and "trading" as two words
    // Foreign trade is the trade of a company of a closed country: 조선무역은행 is its Foreign Trade Bank.
    const concept = word.concept === "foreign trade" ? "trading" : word.concept;
    const lists = Object.values(word.variants);
    const ordinal = ORDINALS.indexOf(word.concept);
    if (ordinal > 0) {
      for (const list of lists) for (const spelling of list) add(spelling, `#${ordinal}`, "number");
      continue;
    }
    const state = word.weight === "place" ? stateAmong(lists, conceptOf) : undefined;
    for (const list of lists) for (const spelling of list) add(spelling, state ?? concept, word.weight);
  }
  for (const [concept, strength, spellings] of seedOrganisationWords) {
    const list = spellings.split("|");
    // The same idea under the table's name for it, if the table knows any of its spellings.
    const known = list
      .map((spelling) => conceptOf.get(phraseWords(spelling).join(" ")))
      .find((each) => each !== undefined);
    for (const spelling of list) add(spelling, known ?? concept, strength);
  }
  for (const [concept, spellings] of nameWords)
    for (const spelling of spellings.split("|")) add(spelling, `name:${concept}`, "name");
  for (const word of regionWords.split(" ")) add(word, `region:${word}`, "region");
  // After the trade words: where a spelling may be either (Fund, Bank), it says what is done, not who is liable.
  for (const form of legalForms) {
    for (const spelling of form.variants) add(spelling, `${LEGAL_GROUP[form.class]}:${form.class}`, "legal");
  }
  for (const table of [byFirst, unspaced]) {
    for (const phrases of table.values()) phrases.sort((a, b) => lengthOf(b) - lengthOf(a));
  }
  return { byFirst, bySound: soundedOf(byFirst), unspaced };
}

/** The Second Bureau and Bureau 2 are one, and neither is the Bureau. */
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth"];

/** Words shorter than this sound like too many others. */
const SOUNDED = 6;
/** One word alone must be longer than one of a phrase, which its neighbours confirm. */
const SOUNDED_ALONE = 7;

/** Latin phrases by how they sound; names and places are left out, because a slip makes another name of them. */
function soundedOf(byFirst: ReadonlyMap<string, readonly Phrase[]>): Map<string, SoundedPhrase[]> {
  const table = new Map<string, SoundedPhrase[]>();
  for (const phrases of byFirst.values()) {
    for (const phrase of phrases) {
      const { words, role } = phrase;
      const least = words.length === 1 ? SOUNDED_ALONE : SOUNDED;
      if (role === "name" || role === "place" || role === "region" || !words.every((word) => SIMPLE.test(word)))
        continue;
      if (words[0]!.length >= least) push(table, soundOf(words[0]!), { sounds: words.map(soundOf), phrase });
    }
  }
  for (const list of table.values()) list.sort((a, b) => lengthOf(b.phrase) - lengthOf(a.phrase));
  return table;
}

/** A place of the table that is a state goes by the state's code, so that every language's word for it is one. */
function stateAmong(lists: readonly (readonly string[])[], conceptOf: ReadonlyMap<string, string>): string | undefined {
  for (const list of lists) {
    for (const spelling of list) {
      const known = conceptOf.get(phraseWords(spelling).join(" "));
      if (known?.startsWith("country:")) return known;
    }
  }
  return undefined;
}

/** The longest phrase that begins with the given words, by their plain forms. */
export function phraseFrom(words: readonly { readonly plain: string }[], at: number): Phrase | undefined {
  const { byFirst, bySound } = organisationDictionary();
  const first = words[at]!.plain;
  const written = byFirst
    .get(first)
    ?.find((phrase) => phrase.words.every((word, offset) => words[at + offset]?.plain === word));
  if (written !== undefined || first.length < SOUNDED || !SIMPLE.test(first)) return written;
  const heard = bySound.get(soundHeard(first));
  if (heard === undefined) return undefined;
  return heard.find(({ sounds }) =>
    sounds.every((sound, offset) => {
      const word = words[at + offset]?.plain;
      return word !== undefined && SIMPLE.test(word) && soundOf(word) === sound;
    }),
  )?.phrase;
}

/** Words repeat, and how one sounds is asked for every company that has it. */
const heardSounds = new Map<string, string>();
const MOST_HEARD = 50_000;

function soundHeard(word: string): string {
  let sound = heardSounds.get(word);
  if (sound === undefined) {
    sound = soundOf(word);
    if (heardSounds.size >= MOST_HEARD) heardSounds.clear();
    heardSounds.set(word, sound);
  }
  return sound;
}

const endOnly: ReadonlySet<string> = new Set(endOnlyWords);

/** Characters that are a word only at the end of a name: 국 is a bureau in 총국 and a country in 국제. */
export function isEndOnly(character: string): boolean {
  return endOnly.has(character);
}

function lengthOf(phrase: Phrase): number {
  return phrase.words.reduce((sum, word) => sum + 100 + word.length, 0);
}

function push<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
}

const titles: ReadonlySet<string> = new Set(titleWords.split(" "));
const particles: ReadonlySet<string> = new Set(particleWords.split(" "));

export function isTitle(word: string): boolean {
  return titles.has(word);
}

export function isParticle(word: string): boolean {
  return particles.has(word);
}

let surnames: KoreanSurnames | null = null;

export function koreanSurnameTable(): KoreanSurnames {
  surnames ??= buildSurnames();
  return surnames;
}

function buildSurnames(): KoreanSurnames {
  const bySpelling = new Map<string, number[]>();
  const byHangul = new Map<string, number[]>();
  const byHanja = new Map<string, number[]>();
  koreanSurnames.forEach(({ hangul, southern, hanja, latin, cyrillic }, index) => {
    // 리 in the North is 이 in the South: one surname under two spellings.
    for (const spelling of new Set([hangul, southern])) push(byHangul, spelling, index);
    for (const spelling of new Set(latin.map(plainLatin))) push(bySpelling, spelling, index);
    for (const spelling of new Set(cyrillic)) push(bySpelling, spelling, index);
    for (const character of new Set(hanja)) push(byHanja, character, index);
  });
  return { bySpelling, byHangul, byHanja };
}

/** How many in a million bearers or company names carry this token; 0 for what the tables do not know. */
export function frequencyOf(token: string, kind: "person" | "organisation"): number {
  if (kind === "person") return Math.max(familyNames[token] ?? 0, givenNames[token] ?? 0, commonestForm(token));
  return commonOrganisationTokens[token] ?? 0;
}

/** The Korean readings of a Han character as Hangul syllables run together, "" if not known. */
export function hangulOfHanja(character: string): string {
  return (hanjaReadings[character] ?? "").replaceAll("/", "");
}

let variants: ReadonlyMap<string, readonly string[]> | null = null;

/** The groups a name belongs to: "=…" one name in several languages, "~…" a short form, "≈…" a Chinese syllable run. */
export function variantGroups(word: string): readonly string[] {
  variants ??= buildVariants();
  return variants.get(word) ?? NO_GROUPS;
}

function buildVariants(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const file = (form: string, group: string): void => {
    const key = LATIN_WORD.test(form) ? plainLatin(form) : form;
    if (!(table.get(key)?.includes(group) ?? false)) push(table, key, group);
  };
  for (const { canonical, variants: same, short, kind } of nameVariants) {
    if (kind === "particle") continue;
    for (const form of [canonical, ...same]) file(form, `=${canonical}`);
    for (const form of [canonical, ...same, ...short]) if (short.length > 0) file(form, `~${canonical}`);
  }
  for (const { pinyin, cantonese } of chineseSurnames)
    for (const form of new Set([pinyin, ...cantonese])) file(form, `≈${pinyin}`);
  return table;
}

const NO_GROUPS: readonly string[] = [];

let groupFrequencies: Map<string, number> | null = null;

/** A spelling is as common as the commonest of its name: Husayn is not rarer than Hussein, حسین neither. */
function commonestForm(token: string): number {
  if (groupFrequencies === null) {
    groupFrequencies = new Map();
    for (const { canonical, variants: same } of nameVariants)
      for (const form of [canonical, ...same]) {
        const perMillion = Math.max(familyNames[form] ?? 0, givenNames[form] ?? 0);
        if (perMillion > (groupFrequencies.get(canonical) ?? 0)) groupFrequencies.set(canonical, perMillion);
      }
  }
  let most = 0;
  for (const group of variantGroups(token))
    if (group[0] === "=") most = Math.max(most, groupFrequencies.get(group.slice(1)) ?? 0);
  return most;
}
