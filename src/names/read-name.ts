/**
 * A name taken apart: words, what each is (a given name, a particle, a legal form, a number …) and what it weighs.
 *
 * Everything that can be known of one name alone is decided here, once, so that comparing two is only arithmetic. Roles
 * come before weights: "general" is a title before a person and a trade word in a company. Bounded: names over 1,000
 * characters are refused, at most 40 words are compared.
 *
 * Long because the roles of a word depend on each other, and each step here reads what the one before decided.
 */
import { type ChineseName, chineseReadings } from "./chinese-name.ts";
import type { NameKind } from "./kind.ts";
import { type KoreanName, koreanReadings } from "./korean-name.ts";
import { readSpellingOf, type Spelling } from "./spelling.ts";
import { type RawWord, splitWords } from "./split-words.ts";
import { tidy } from "./tidy.ts";
import {
  frequencyOf,
  isEndOnly,
  isParticle,
  isTitle,
  organisationDictionary,
  type Phrase,
  phraseFrom,
} from "./words.ts";

export type TokenRole =
  | "name"
  | "patronymic"
  | "initial"
  | "particle"
  | "title"
  | "number"
  | "legal"
  | "generic"
  | "sector"
  | "kind"
  | "place"
  | "region"
  | "grammar";

export interface NameToken extends Spelling {
  readonly role: TokenRole;
  /** The idea an organisation word stands for in any language, "" for names. */
  readonly concept: string;
  readonly weight: number;
  /** How many bear it: log10 of its share of all names of the kind, at most 0; 0 for what is no name. */
  readonly share: number;
}

export interface ReadName {
  readonly text: string;
  readonly kind: NameKind;
  readonly tokens: readonly NameToken[];
  /** ISO 15924 codes, in order of appearance. */
  readonly scripts: readonly string[];
  /** Nothing left to compare: only marks, punctuation, emoji. Never to be answered with "none found". */
  readonly empty: boolean;
  /** How many tokens stand before a comma ("KIM, Jong Un"), 0 for no comma. */
  readonly comma: number;
  /** How it reads as a Korean person's name; empty if it cannot be one. */
  readonly korean: readonly KoreanName[];
  /** How it reads as a Chinese person's name; empty if it cannot be one. */
  readonly chinese: readonly ChineseName[];
  /** The Latin of all but titles and legal forms run together, for words that are split or joined. */
  readonly joined: string;
}

/** The longest name that is read, in UTF-16 code units after trimming. */
export const LONGEST_NAME = 1000;
const MOST_TOKENS = 40;

/** The text is too long to be one name. Split the cell, or screen the text as a document. */
export class NameTooLongError extends Error {
  override readonly name = "NameTooLongError";
  readonly code = "NAME_TOO_LONG";
  readonly length: number;
  constructor(length: number) {
    super(
      `A name of ${length} characters: at most ${LONGEST_NAME} are read. Split the cell into names, or read the text as a document.`,
    );
    this.length = length;
  }
}

const ROLE_WEIGHT: Readonly<Record<TokenRole, number>> = {
  name: 1,
  patronymic: 0.8,
  initial: 0.5,
  particle: 0.08,
  title: 0,
  number: 1.1,
  legal: 0.08,
  generic: 0.3,
  sector: 0.5,
  kind: 0.45,
  place: 0.6,
  region: 0.4,
  grammar: 0.04,
};

/** Reads a name. Throws NameTooLongError; any other text, however odd, is read in bounded time. */
export function readName(text: string, kind: NameKind): ReadName {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NAME) throw new NameTooLongError(trimmed.length);
  const words = splitWords(tidy(trimmed), kind);
  const read = kind === "person" ? personTokens(words) : thingTokens(words, kind);
  const tokens = (kind === "organisation" ? withoutShort(read, trimmed) : read).slice(0, MOST_TOKENS);
  const scripts: string[] = [];
  let comma = 0;
  for (let i = 0; i < words.length; i++) {
    const { script, afterComma } = words[i]!;
    if (script !== "Zyyy" && !scripts.includes(script)) scripts.push(script);
    if (afterComma && comma === 0) comma = i;
  }
  let joined = "";
  let empty = true;
  for (const { role, latin, weight } of tokens) {
    if (role !== "title" && role !== "legal") joined += latin;
    if (weight > 0) empty = false;
  }
  return {
    text: trimmed,
    kind,
    tokens,
    scripts,
    empty,
    comma,
    korean: kind === "person" ? koreanReadings(words) : [],
    chinese: kind === "person" ? chineseReadings(words) : [],
    joined,
  };
}

function token(spelling: Spelling, role: TokenRole, concept: string, weight: number, share = 0): NameToken {
  return { ...spelling, role, concept, weight, share };
}

/** What a name weighs that is in no table of common ones: a given or family name, a company's own word. */
const UNKNOWN: Readonly<Record<"person" | "organisation", number>> = { person: 3, organisation: 0.3 };

/** Words repeat: what one is as a name is worked out once for as long as its spelling is kept. */
const namings = { person: new WeakMap<Spelling, NameToken>(), organisation: new WeakMap<Spelling, NameToken>() };

/** A name's own word. Rarer ones weigh more: a million-to-one surname about twice a Mohammed. */
function naming(spelling: Spelling, kind: "person" | "organisation"): NameToken {
  const known = namings[kind].get(spelling);
  if (known !== undefined) return known;
  const perMillion = Math.max(frequencyOf(spelling.latin, kind), spelling.bare ? frequencyOf(spelling.text, kind) : 0);
  const weight = Math.max(0.6, 1.1 - 0.12 * Math.log10(1 + perMillion));
  const made = token(spelling, "name", "", weight, Math.log10(Math.max(perMillion, UNKNOWN[kind])) - 6);
  namings[kind].set(spelling, made);
  return made;
}

const PATRONYMIC = /(?:[oea]vich|[oe]vych|[oe]vitch|[oe]vic|[oea]vna|ivna|[ae]una|ichna)$/;
const ABD = /^abd(?:[aeiou]?l|[aeou](?=(.)\1)|ou|u)?(.{3,})$/;

function personTokens(words: readonly RawWord[]): NameToken[] {
  const tokens: NameToken[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.script === "Hani" || word.script === "Hang") {
      for (const part of personParts(words, i)) tokens.push(naming(part, "person"));
      continue;
    }
    const spelling = readSpellingOf(word.text, word.script);
    const joined = joinAbd(words, i, spelling);
    if (joined !== null) {
      if (joined.wrapped) tokens.shift();
      tokens.push(token(joined.spelling, "name", "", 0.85, -3.5));
      i = joined.last;
      continue;
    }
    tokens.push(personToken(spelling, endsPart(words, i)));
  }
  return named(tokens);
}

const FATHER_OF = /^(?:abu|abou|umm|oum)$/;

/** No word of the same part follows: what stands here is a name even if it could be a particle ("LO, Stephen"). */
function endsPart(words: readonly RawWord[], at: number): boolean {
  const next = words[at + 1];
  // "AAYADH, Abou": the father-of that stands before the name.
  if (next === undefined && at > 0 && words[at]!.afterComma && FATHER_OF.test(words[at]!.plain)) return false;
  return next === undefined || next.afterComma;
}

/** Words that are titles before a name and names in it; never read as titles where they would leave fewer than two names. */
function named(tokens: NameToken[]): NameToken[] {
  const names = tokens.filter((each) => each.role === "name" || each.role === "patronymic").length;
  if (names >= 2) return tokens;
  const raised = tokens.map((each): NameToken => {
    if (each.role === "title" && !SURE_TITLE.has(each.latin)) return { ...each, role: "name", weight: 0.7 };
    return each.role === "particle" && names === 0 ? { ...each, role: "name", weight: 0.7 } : each;
  });
  // A name that is only titles is still a name.
  return raised.some((each) => each.weight > 0.2)
    ? raised
    : raised.map((each) => ({ ...each, role: "name", weight: 1 }));
}

const SURE_TITLE = new Set(
  "mr mrs ms miss dr prof professor mullah mulla maulavi maulawi mawlawi ayatollah gen col lt capt sgt monsieur mme mlle herr frau ing engr phd md esq rev hon".split(
    " ",
  ),
);

/** García y López, Pereira e Silva: any other letter alone is an initial. */
const LONE_PARTICLES = new Set(["y", "e"]);
const innerTokens = new WeakMap<Spelling, NameToken>();
const lastTokens = new WeakMap<Spelling, NameToken>();

function personToken(spelling: Spelling, last: boolean): NameToken {
  const tokens = last ? lastTokens : innerTokens;
  const known = tokens.get(spelling);
  if (known !== undefined) return known;
  const made = makePersonToken(spelling, last);
  tokens.set(spelling, made);
  return made;
}

function makePersonToken(spelling: Spelling, last: boolean): NameToken {
  const { latin, text, script } = spelling;
  if (script === "Zyyy") return token(spelling, "number", "", 0.5);
  if (isTitle(latin) || isTitle(text)) return token(spelling, "title", "", 0);
  if (isParticle(latin) && !last && (text.length > 1 || LONE_PARTICLES.has(text)))
    return token(spelling, "particle", "", ROLE_WEIGHT.particle);
  if ((latin.length === 1 && script === "Latn") || (text.length === 1 && script === "Cyrl"))
    return token(spelling, "initial", "", ROLE_WEIGHT.initial);
  if (PATRONYMIC.test(latin)) return token(spelling, "patronymic", "", ROLE_WEIGHT.patronymic);
  // "Nicolás Maduro LLC" is a slip of the form, not a part of the person; the dictionary of forms is not opened for it.
  if (/^(?:llc|ltd|inc|gmbh|ooo|ооо)$/.test(text)) return token(spelling, "legal", "company:any", ROLE_WEIGHT.legal);
  return naming(spelling, "person");
}

/** "Abdul Rahman", "Abd al-Rahman", "Abdurrahman" and عبد الرحمن as one word: abd + what follows. */
function joinAbd(
  words: readonly RawWord[],
  at: number,
  spelling: Spelling,
): { spelling: Spelling; last: number; wrapped: boolean } | null {
  const { latin, script } = spelling;
  const arabic = script === "Arab";
  if (!latin.startsWith("abd")) return null;
  if (arabic ? latin === "abd" : /^abd(?:[aeiou]?l|ou|u)?$/.test(latin)) {
    let next = at + 1;
    while (next < words.length - 1 && isParticle(readSpellingOf(words[next]!.text, words[next]!.script).latin)) next++;
    // "HAKIM MURAD, ABDUL": what follows stands in front of the comma.
    const wrapped = next === words.length && words[at]!.afterComma;
    const follower = wrapped ? words[0] : words[next];
    if (follower === undefined || (follower.afterComma && !wrapped) || follower.script !== script) return null;
    const rest = readSpellingOf(follower.text, script).text.replace(arabic ? /^ال/ : /^al(?=l)/, "");
    return {
      spelling: readSpellingOf((arabic ? "عبد" : "abd") + rest.replace(/^(.)\1/, "$1"), script),
      last: next,
      wrapped,
    };
  }
  if (arabic) return null;
  const inside = ABD.exec(latin);
  return inside === null
    ? null
    : { spelling: readSpellingOf(`abd${inside[2]!.replace(/^(.)\1/, "$1")}`, "Latn"), last: at, wrapped: false };
}

/** A Han or Hangul word of a person: an unspaced full name is cut into surname and given name. */
function personParts(words: readonly RawWord[], at: number): Spelling[] {
  const { text, script } = words[at]!;
  const alone = words.filter((word) => word.script === script).length === 1;
  const characters = [...text];
  if (script === "Hani" && !alone) return [readSpellingOf(text, script, at === 0 && characters.length <= 2)];
  if (!alone || characters.length < 2 || characters.length > 5) return [readSpellingOf(text, script, at === 0)];
  const double =
    /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/.test(text) || (script === "Hani" && isTwoCharacterSurname(text));
  const cut = double && characters.length > 2 ? 2 : 1;
  return [
    readSpellingOf(characters.slice(0, cut).join(""), script, true),
    readSpellingOf(characters.slice(cut).join(""), script),
  ];
}

function isTwoCharacterSurname(text: string): boolean {
  return /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|长孙|長孫|宇文|夏侯)/.test(
    text,
  );
}

const ROMAN = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
    .split(" ")
    .map((text, index) => [text, String(index + 1)]),
);
const VESSEL_PREFIX = new Set(
  "mv ms mt ss m s v t f fv my sv mts msv lng lpg hms uss the motor vessel tanker mt/ m/v m/t ship".split(" "),
);

function thingTokens(words: readonly RawWord[], kind: NameKind): NameToken[] {
  const tokens: NameToken[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    if (endsOrdinal(words, i)) {
      i++;
      continue;
    }
    if (kind === "vessel" && i < 2 && words.length > i + 1 && tokens.length === 0 && VESSEL_PREFIX.has(word.plain)) {
      i++;
      continue;
    }
    const phrase = kind === "vessel" ? undefined : phraseFrom(words, i);
    if (phrase !== undefined) {
      tokens.push(phraseToken(phrase, words, i));
      i += phrase.words.length;
      continue;
    }
    if (word.script === "Hani" || word.script === "Hang") tokens.push(...unspacedTokens(word, kind));
    else tokens.push(thingToken(word, i, words[i + 1]?.script !== word.script || isLegalFrom(words, i + 1), kind));
    i++;
  }
  return strengthened(tokens);
}

const SHORT_BESIDE = /[("“]\s*(\p{Lu}{3,8})\s*[)"”]/u;
/** What a name's own short form weighs beside it: said twice is not more. */
const SHORT_WEIGHT = 0.15;

/** "Korea Mining Development Trading Corporation (KOMID)": the letters in brackets are those of the words before. */
function withoutShort(tokens: readonly NameToken[], text: string): readonly NameToken[] {
  const short = SHORT_BESIDE.exec(text)?.[1]?.toLowerCase();
  if (short === undefined || tokens.length < 3) return tokens;
  const at = tokens.findIndex((each) => each.text === short && each.role === "name");
  if (at < 0) return tokens;
  let met = 0;
  for (const { latin } of tokens.filter((_, i) => i !== at))
    for (const letter of latin) if (letter === short[met]) met++;
  if (met < short.length) return tokens;
  return tokens.map((each, i) => (i === at ? { ...each, role: "generic", weight: SHORT_WEIGHT } : each));
}

/** "The 140th Repair Plant" is Repair Plant 140: the ending is a word of its own by now. */
function endsOrdinal(words: readonly RawWord[], at: number): boolean {
  const before = words[at - 1];
  if (before?.script !== "Zyyy") return false;
  return /^(?:th|nd|rd|й|я)$/.test(words[at]!.text) || (words[at]!.text === "st" && before.text.endsWith("1"));
}

function thingToken(word: RawWord, index: number, last: boolean, kind: NameKind): NameToken {
  const spelling = readSpellingOf(word.text, word.script);
  if (word.script === "Zyyy")
    return token(spelling, "number", `#${word.text.replace(/^0+(?=.)/, "")}`, ROLE_WEIGHT.number);
  const roman = index > 0 && (word.text.length > 1 || last) ? ROMAN.get(word.text) : undefined;
  if (roman !== undefined) return token(spelling, "number", `#${roman}`, ROLE_WEIGHT.number);
  if (spelling.latin.length === 1) return token(spelling, "initial", "", ROLE_WEIGHT.initial);
  return kind === "vessel" ? token(spelling, "name", "", 1, -5) : naming(spelling, "organisation");
}

/** How many companies are called by one word that all languages translate, as NameToken's share. */
const CALLED = -4;

/** Only a legal form follows: "Fund V L.P.". */
function isLegalFrom(words: readonly RawWord[], at: number): boolean {
  const phrase = phraseFrom(words, at);
  return phrase?.role === "legal" && at + phrase.words.length === words.length;
}

/** Of each word of the dictionary the spelling it was met in last: most are written in one way. */
const phraseTokens = new WeakMap<Phrase, NameToken>();

function phraseToken(phrase: Phrase, words: readonly RawWord[], at: number): NameToken {
  let text = words[at]!.text;
  for (let i = 1; i < phrase.words.length; i++) text += words[at + i]!.text;
  const spelling = readSpellingOf(text, words[at]!.script);
  const known = phraseTokens.get(phrase);
  if (known !== undefined && known.id === spelling.id) return known;
  const { role, concept } = phrase;
  const made = token(spelling, role, concept, ROLE_WEIGHT[role], role === "name" ? CALLED : 0);
  phraseTokens.set(phrase, made);
  return made;
}

/** 조선철산총무역회사 into 조선 | 철산 | 총 | 무역 | 회사: known words by longest match, the rest are names. */
function unspacedTokens(word: RawWord, kind: NameKind): NameToken[] {
  const table = organisationDictionary().unspaced;
  const tokens: NameToken[] = [];
  let rest = "";
  const flush = (): void => {
    if (rest !== "") tokens.push(token(readSpellingOf(rest, word.script), "name", "", 1, -6));
    rest = "";
  };
  for (let i = 0; i < word.text.length; ) {
    const found =
      kind === "vessel"
        ? undefined
        : table.get(word.text[i]!)?.find((phrase) => word.text.startsWith(phrase.words[0]!, i));
    // A single character is a word only at the end of a run or beside another known word; inside a name it is a sound.
    const lone =
      found?.words[0]?.length === 1 &&
      i + 1 < word.text.length &&
      (rest !== "" || isEndOnly(word.text[i]!)) &&
      !startsKnown(word.text, i + 1);
    if (found === undefined || lone) {
      rest += word.text[i]!;
      i++;
      continue;
    }
    flush();
    tokens.push(
      token(
        readSpellingOf(found.words[0]!, word.script),
        found.role,
        found.concept,
        ROLE_WEIGHT[found.role],
        found.role === "name" ? CALLED : 0,
      ),
    );
    i += found.words[0]!.length;
  }
  flush();
  return tokens;
}

function startsKnown(text: string, at: number): boolean {
  return (
    organisationDictionary()
      .unspaced.get(text[at]!)
      ?.some((phrase) => phrase.words[0]!.length > 1 && text.startsWith(phrase.words[0]!, at)) ?? false
  );
}

/** A name made of trade words only ("General Trading Company") has nothing else to go by: they carry the weight. */
function strengthened(tokens: NameToken[]): NameToken[] {
  const heavy = tokens.some((each) => each.role === "name");
  if (heavy) return tokens;
  const factor: Partial<Record<TokenRole, number>> = {
    sector: 1.6,
    generic: 1.6,
    kind: 1.6,
    place: 1.3,
    initial: 2,
    grammar: 2,
  };
  return tokens.map((each) => ({ ...each, weight: each.weight * (factor[each.role] ?? 1) }));
}
