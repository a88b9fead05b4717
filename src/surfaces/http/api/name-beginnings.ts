/**
 * Entities with a name that holds a word beginning with what was typed so far: what a person sees before a whole name
 * is there to be compared. It compares letters within one script; whole names across scripts are the screening's.
 */
import type { Picture } from "../../../picture/index.ts";

interface Begun {
  readonly id: string;
  /** The name as printed that begins so. */
  readonly name: string;
}

interface Folded {
  readonly words: string;
  readonly entity: number;
  readonly name: string;
}

/** Made once for each picture: a second's part for tens of thousands of names, then a few milliseconds a question. */
const made = new WeakMap<Picture, readonly Folded[]>();

/** Small letters without marks; Hangul as its letters, so that an unfinished syllable begins a whole one. */
export function folded(text: string): string {
  // Nine names in ten are plain letters, which have no marks to lose.
  const bare = PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PLAIN = /^[ -~]*$/;

function namesOf(picture: Picture): readonly Folded[] {
  const known = made.get(picture);
  if (known) return known;
  const names: Folded[] = [];
  for (let n = 0; n < picture.header.counts.names; n++) {
    const { entity, value } = picture.nameAt(n);
    names.push({ words: ` ${folded(value)}`, entity, name: value });
  }
  made.set(picture, names);
  return names;
}

/** Shorter names first, as the nearest to what was typed; each entity once. */
export function namesBeginning(picture: Picture, typed: string, most: number): readonly Begun[] {
  const wanted = folded(typed);
  if (wanted === "") return [];
  const found = new Map<number, Folded>();
  for (const name of namesOf(picture)) {
    if (!name.words.includes(` ${wanted}`)) continue;
    const known = found.get(name.entity);
    if (!known || name.words.length < known.words.length) found.set(name.entity, name);
  }
  return [...found.values()]
    .sort((a, b) => a.words.length - b.words.length || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))
    .slice(0, most)
    .map(({ entity, name }) => ({ id: picture.idAt(entity), name }));
}
