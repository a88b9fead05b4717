/** Several names of one party written in one cell. */

/** Signs and words that people put between names; "/" only where it stands alone. */
const BETWEEN =
  /\s*(?:[;|\n\r；｜]|\s\/\s|(?<![\p{L}\p{N}])(?:a\s?\.?\s?\/?k\s?\.?\s?\/?a|f\s?\.?\s?\/?k\s?\.?\s?\/?a|n\s?\.?\s?\/?k\s?\.?\s?\/?a|also known as|formerly known as|now known as|d\/b\/a|doing business as|trading as|t\/a|он же|она же|он\/она же|также известен как|также известна как|ранее|alias|又名|又称|曾用名|别名|別名|일명|이명|구)(?:[.:：]|(?![\p{L}\p{N}]))[.:：]?)\s*/giu;

/** ASCII cells without any of this hold no sign or word of BETWEEN, and no bracket: most of them. */
const PLAIN = /^[\x20-\x7e]*$/;
const MAY_PART = /[;|/():]|(?<![a-z0-9])[afn] ?\.? ?k ?\.? ?a(?![a-z0-9])|known as|doing business|trading as|alias/i;

const LATIN = /\p{Script=Latin}/u;
const OTHER =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}]/u;

export function namesInCell(text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (PLAIN.test(trimmed) && !MAY_PART.test(trimmed) && !/^,|,$/.test(trimmed)) return [trimmed];
  const found: string[] = [];
  for (const part of trimmed.length > 3 ? trimmed.split(BETWEEN) : [trimmed]) {
    const name = withoutHalfBrackets(part).trim();
    if (name !== "") found.push(...withBracketed(name));
  }
  // Nothing but separators stays as it was: it is the engine that says what cannot be read.
  return found.length > 0 ? [...new Set(found)] : [trimmed];
}

/** What is left of brackets around an alias: `Ri Yong Ho (` and `Ri Yong-ho)`. */
function withoutHalfBrackets(text: string): string {
  const trimmed = text.replace(/^[\s,]+|[\s,(（]+$/gu, "");
  return /[(（]/u.test(trimmed) ? trimmed : trimmed.replace(/[)）]+$/u, "");
}

/** `조선철산총무역회사 (Korea Cholsan General Trading)` is a name in two scripts; `Mokran (Moscow)` is one name. */
function withBracketed(name: string): readonly string[] {
  const match = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(name);
  if (!match) return [name];
  const [, outside, inside] = match as unknown as [string, string, string];
  const differ =
    (LATIN.test(outside) && !LATIN.test(inside) && OTHER.test(inside)) ||
    (LATIN.test(inside) && !LATIN.test(outside) && OTHER.test(outside));
  return differ ? [outside, inside.trim()] : [name];
}
