/**
 * A tidy text cut into words of one script each.
 *
 * Letters of two scripts never share a word, with one exception: a word that mixes look-alike Latin and Cyrillic letters
 * is brought to the script that most of it is in, because that is how names are disguised. Apostrophes vanish inside
 * words (Qa'ida, Ch'ol); dots vanish between single letters of things (U.S.A.) and separate initials of people.
 */
import type { NameKind } from "./kind.ts";
import { plainLatin } from "./latin.ts";
import { scriptOf } from "./scripts.ts";

export interface RawWord {
  readonly text: string;
  /** The text without marks if Latin: what dictionaries are asked for. */
  readonly plain: string;
  readonly script: string;
  /** A comma stood between this word and the one before. */
  readonly afterComma: boolean;
}

/** What stands after so many units of one word is not compared: no name has such a word, and distances are bounded by it. */
const LONGEST_WORD = 100;
const APOSTROPHES = /['’‘ʼʻʿʾ`´′ʹ＇"“”„«»]/;
const ONLY_QUOTES = /["“”„«»]/g;
const CYRILLIC_LIKE = "авеёикмнорстухіјѕһԁѵ";
const LATIN_LIKE = "abeeukmhopctyxijshdv";
const MARK = /\p{M}/u;

/** Words in order. Numbers are words of their own with script "Zyyy". */
export function splitWords(text: string, kind: NameKind): RawWord[] {
  if (WORDS_AND_COMMAS.test(text)) return plainWords(text);
  const words: RawWord[] = [];
  const source = kind === "person" ? text : dotless(text);
  let word = "";
  let script = "";
  let comma = false;
  const close = (): void => {
    if (word !== "") {
      words.push({ text: word, plain: word, script, afterComma: comma && words.length > 0 });
      comma = false;
    }
    word = "";
  };
  for (const character of source.replace(/\\"/g, '"').replace(ONLY_QUOTES, " ")) {
    const code = character.codePointAt(0)!;
    const found = kindOfCharacter(character, code, script);
    if (found === "join") continue;
    if (found === "") {
      close();
      if (character === "," || character === "،" || character === "、") comma = true;
      continue;
    }
    if (word !== "" && found !== script && !bridges(script, found)) close();
    script = word !== "" && bridges(script, found) ? script : found;
    if (word.length < LONGEST_WORD) word += character;
  }
  close();
  for (let i = 0; i < words.length; i++) {
    const each = words[i]!;
    if (!ASCII.test(each.text)) words[i] = withPlain(undisguised(each));
  }
  return words;
}

const ASCII = /^[a-z0-9]*$/;
const WORDS_AND_COMMAS = /^[a-z0-9 ,-]*$/;
const COMMA = 44;
const DIGITS_END = 58;

/** Most names are words of ASCII with spaces, commas and hyphens between: cut without looking at each letter's script. */
function plainWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  let comma = false;
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (first < 48) {
      if (first === COMMA) comma = true;
      at++;
      continue;
    }
    const isNumber = first < DIGITS_END;
    let end = at + 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit < 48 || unit < DIGITS_END !== isNumber) break;
    }
    const word = text.slice(at, Math.min(end, at + LONGEST_WORD));
    words.push({ text: word, plain: word, script: isNumber ? "Zyyy" : "Latn", afterComma: comma && words.length > 0 });
    comma = false;
    at = end;
  }
  return words;
}

function withPlain(word: RawWord): RawWord {
  return word.script !== "Latn" || ASCII.test(word.text) ? word : { ...word, plain: plainLatin(word.text) };
}

/** The script of a character, "join" for what vanishes inside a word, "" for what separates. */
function kindOfCharacter(character: string, code: number, current: string): string {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return "Latn";
    if (code >= 0x30 && code <= 0x39) return "Zyyy";
    return character === "'" || character === "`" ? "join" : "";
  }
  if (APOSTROPHES.test(character)) return "join";
  const script = scriptOf(code);
  if (script === "Hira") return "Kana";
  if (script !== "Zyyy") return /[\p{L}\p{M}\p{N}]/u.test(character) ? script : "";
  if (MARK.test(character)) return current === "" ? "join" : current;
  return /[\p{L}\p{N}]/u.test(character) ? "Zzzz" : "";
}

/** Latin and Cyrillic may share a word until `undisguised` has looked at it. */
function bridges(a: string, b: string): boolean {
  return (a === "Latn" && b === "Cyrl") || (a === "Cyrl" && b === "Latn");
}

function undisguised(word: RawWord): RawWord {
  if (word.script !== "Latn" && word.script !== "Cyrl") return word;
  let latin = 0;
  let cyrillic = 0;
  for (const character of word.text) {
    const script = scriptOf(character.codePointAt(0)!);
    if (script === "Latn") latin++;
    else if (script === "Cyrl") cyrillic++;
  }
  if (latin === 0 || cyrillic === 0) return latin === 0 && cyrillic > 0 ? { ...word, script: "Cyrl" } : word;
  const letters = [...word.text];
  const allLike = (script: string, likes: string): boolean =>
    letters.every((letter) => scriptOf(letter.codePointAt(0)!) !== script || likes.includes(letter));
  const toLatin = allLike("Cyrl", CYRILLIC_LIKE) || (!allLike("Latn", LATIN_LIKE) && latin >= cyrillic);
  const [from, to] = toLatin ? [CYRILLIC_LIKE, LATIN_LIKE] : [LATIN_LIKE, CYRILLIC_LIKE];
  let text = "";
  for (const character of word.text) {
    const at = from.indexOf(character);
    text += at < 0 ? character : to[at]!;
  }
  return { text, plain: text, script: toLatin ? "Latn" : "Cyrl", afterComma: word.afterComma };
}

/** "l.x.c. aviation" to "lxc aviation", "sp. z o.o." to "sp. z oo". */
function dotless(text: string): string {
  return text.includes(".")
    ? text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (run) => run.replaceAll(".", ""))
    : text;
}
