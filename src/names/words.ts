/**
 * The dictionaries that reading a name consults, laid out for look-up and built on first use.
 *
 * Tables arrive as rows that people can read; a name is read in microseconds, so here they become maps from the first
 * word of a phrase. What a word *weighs* is decided in `read-name.ts`.
 */
import { countries } from "../../reference/countries.ts";
import { hanjaReadings, koreanSurnames } from "../../reference/korean-syllables.ts";
import { type LegalFormClass, legalForms } from "../../reference/legal-forms.ts";
import { endOnlyWords, organisationWords } from "../../reference/organisation-words.ts";
import { plainLatin } from "./latin.ts";
import { sameNames, shortNames } from "./variants-seed.ts";
import {
  commonCompanyWords,
  countryWords,
  grammarWords,
  particleWords,
  regionWords,
  seedLegalForms,
  seedOrganisationWords,
  titleWords,
} from "./words-seed.ts";

export type WordRole = "legal" | "generic" | "sector" | "place" | "region" | "kind" | "grammar";

export interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
  readonly role: WordRole;
}

export interface OrganisationWords {
  /** Phrases by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
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
  state: "state",
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
    const lists = Object.values(word.variants);
    const state = word.weight === "place" ? stateAmong(lists, conceptOf) : undefined;
    for (const list of lists) for (const spelling of list) add(spelling, state ?? word.concept, word.weight);
  }
  for (const [concept, strength, spellings] of seedOrganisationWords) {
    const list = spellings.split("|");
    // The same idea under the table's name for it, if the table knows any of its spellings.
    const known = list
      .map((spelling) => conceptOf.get(phraseWords(spelling).join(" ")))
      .find((each) => each !== undefined);
    for (const spelling of list) add(spelling, known ?? concept, strength);
  }
  for (const word of regionWords.split(" ")) add(word, `region:${word}`, "region");
  // After the trade words: where a spelling may be either (Fund, Bank), it says what is done, not who is liable.
  for (const form of legalForms) {
    for (const spelling of form.variants) add(spelling, `${LEGAL_GROUP[form.class]}:${form.class}`, "legal");
  }
  for (const table of [byFirst, unspaced]) {
    for (const phrases of table.values()) phrases.sort((a, b) => lengthOf(b) - lengthOf(a));
  }
  return { byFirst, unspaced };
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
  const phrases = organisationDictionary().byFirst.get(words[at]!.plain);
  return phrases?.find((phrase) => phrase.words.every((word, offset) => words[at + offset]?.plain === word));
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

/** How many in a million bearers or company names carry this token; 0 for what the table does not know. */
export function frequencyOf(token: string, kind: "person" | "organisation"): number {
  if (kind === "person") return COMMON_NAMES.get(token) ?? 0;
  return COMMON_COMPANY_WORDS.has(token) ? COMMON_COMPANY_WORD : 0;
}

/** What counts as common among company names, in a million: enough to halve the weight of "Star" or "Golden". */
const COMMON_COMPANY_WORD = 8000;
const COMMON_COMPANY_WORDS = new Set(commonCompanyWords.split(" "));

const COMMON_NAMES = new Map<string, number>(
  (
    "mohammad:9000 mohammed:9000 muhammad:9000 mohamed:9000 ahmed:4000 ahmad:4000 ali:6000 hassan:2500 hasan:2500 hussein:2000 hussain:2000 ibrahim:2000 omar:1500 " +
    "abdallah:1500 kim:6000 lee:6000 li:9000 ri:2000 wang:9000 zhang:8000 chen:7000 park:2500 pak:900 john:5000 james:3500 david:3500 michael:3500 maria:5000 jose:4000 juan:3000 " +
    "alexander:2000 aleksandr:2000 sergei:1500 vladimir:1500 ivan:1500 ivanov:700 smith:2500 garcia:2000 khan:2500 singh:3000 jong:800 chol:600 yong:800 il:500 song:700 un:300 " +
    "nguyen:4000 thomas:2000 robert:2500 richard:2000 anna:2000 elena:1200 mahmoud:900 salim:500 saeed:700"
  )
    .split(" ")
    .map((cell) => {
      const [name, perMillion] = cell.split(":") as [string, string];
      return [name, Number(perMillion)];
    }),
);

/** The Korean readings of a Han character as Hangul syllables run together, "" if not known. */
export function hangulOfHanja(character: string): string {
  return (hanjaReadings[character] ?? "").replaceAll("/", "");
}

let variants: ReadonlyMap<string, readonly string[]> | null = null;

/** The groups a given name belongs to: "=…" one name in several languages, "~…" a short form. */
export function variantGroups(latin: string): readonly string[] {
  if (variants === null) {
    const table = new Map<string, string[]>();
    for (const group of sameNames)
      for (const form of group.split(" ")) push(table, form, `=${group.slice(0, group.indexOf(" "))}`);
    for (const group of shortNames)
      for (const form of group.split(" ")) push(table, form, `~${group.slice(0, group.indexOf(" "))}`);
    variants = table;
  }
  return variants.get(latin) ?? NO_GROUPS;
}

const NO_GROUPS: readonly string[] = [];
