/**
 * Whose names begin with these letters, or hold all these words: what a search box and suggestions ask.
 *
 * Screening compares names as wholes; here half a word already finds. Made once for each picture, when first asked.
 */
import type { Picture } from "../../picture/index.ts";
import { nameProperties } from "../../picture/schemata.ts";

export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export interface NameWords {
  /** Entities of which one name has a word beginning with each of the words asked, those that begin alike first. */
  holding(text: string): readonly number[];
}

const made = new WeakMap<Picture, NameWords>();

export function nameWordsOf(picture: Picture): NameWords {
  const known = made.get(picture);
  if (known) return known;
  const texts: string[] = [];
  const owners: number[] = [];
  for (const prop of nameProperties)
    for (const { entity, value } of picture.saying(prop)) {
      if (!picture.isPartyAt(entity)) continue;
      texts.push(` ${fold(value)}`);
      owners.push(entity);
    }
  const words: NameWords = {
    holding: (text) => {
      const wanted = fold(text)
        .split(" ")
        .filter((word) => word !== "")
        .slice(0, 20)
        .map((word) => ` ${word}`);
      if (wanted.length === 0) return [];
      const begins = wanted.join("");
      const [first, rest] = [new Set<number>(), new Set<number>()];
      for (let n = 0; n < texts.length; n++) {
        const name = texts[n]!;
        let holds = true;
        for (let w = 0; holds && w < wanted.length; w++) holds = name.includes(wanted[w]!);
        if (holds) (name.startsWith(begins) ? first : rest).add(owners[n]!);
      }
      return [...new Set([...first, ...rest])];
    },
  };
  made.set(picture, words);
  return words;
}
