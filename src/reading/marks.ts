/**
 * Finds the words of a lexicon in a text, in one pass.
 *
 * A lexicon is a list of rows, a concept and its words. All words of a language stand in one trie of characters, so
 * the cost of a text does not grow with the number of words, and a language is one file of data. In scripts with
 * spaces a word starts at a word's start and ends at its end, unless it ends in `*`, which takes the rest of the word
 * (`рабоч*`); Chinese and Korean words may start and end anywhere, because particles and compounds hide the borders.
 * It knows nothing of what a concept means.
 */
import { Branches } from "./branches.ts";

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `worker`, or with a detail `visa:student`. */
  readonly concept: string;
  /** The part before the colon. */
  readonly kind: string;
  /** The part after the colon; "" where there is none. */
  readonly detail: string;
}

/** `concept`, then words apart by `|`. */
export type LexiconRow = readonly [concept: string, words: string];

export interface LanguageLexicon {
  readonly language: string;
  /** Whether the counted noun and the object stand before the verb (Korean) or about it. */
  readonly order: "verb-middle" | "verb-last";
  readonly rows: readonly LexiconRow[];
}

interface Node {
  readonly next: Branches<Node>;
  /** What ends here, at a word's end. */
  ends: Concept[] | null;
  /** What ends here with the rest of the word taken. */
  stars: Concept[] | null;
  /** Where a word goes on after a `*` in its middle. */
  after: Node | null;
}

interface Concept {
  readonly concept: string;
  readonly kind: string;
  readonly detail: string;
  /** The capitals the text must show: none, the first, or the whole word (`US` is not `us`). */
  readonly capitals: "none" | "first" | "all";
  readonly word: string;
}

export interface Lexicon {
  readonly root: Node;
}

const STAR = 42;
const SPACE = 32;
const HYPHEN = 45;

const newNode = (): Node => ({ next: new Branches(), ends: null, stars: null, after: null });

/** Han, Hangul and kana: scripts whose words have no visible border. */
export function isBorderless(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Latin and Cyrillic letters, with marks; digits are no letters. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x400 && unit <= 0x52f) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  );
}

/** Rows in which a word written with a capital asks for a capital in the text. */
export function compileLexicon(rows: Iterable<LexiconRow>): Lexicon {
  const root = newNode();
  for (const [concept, words] of rows) {
    const colon = concept.indexOf(":");
    const kind = colon < 0 ? concept : concept.slice(0, colon);
    const detail = colon < 0 ? "" : concept.slice(colon + 1);
    for (const word of words.split("|")) {
      if (word === "") continue;
      const entry: Concept = { concept, kind, detail, capitals: capitalsOf(word), word };
      let node = root;
      const lower = word.toLowerCase();
      for (let i = 0; i < lower.length; i++) {
        const unit = lower.charCodeAt(i);
        if (unit === STAR) {
          if (i === lower.length - 1) break;
          node.after ??= newNode();
          node = node.after;
          continue;
        }
        let child = node.next.get(unit);
        if (!child) {
          child = newNode();
          node.next.set(unit, child);
        }
        node = child;
      }
      if (word.endsWith("*")) node.stars = [...(node.stars ?? []), entry];
      else node.ends = [...(node.ends ?? []), entry];
    }
  }
  return { root };
}

function capitalsOf(word: string): Concept["capitals"] {
  if (word[0] === word[0]!.toLowerCase()) return "none";
  return word.length > 1 && word.length <= 6 && word === word.toUpperCase() ? "all" : "first";
}

/** Lower case without a change of length, so that offsets hold. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (const sign of text) {
    const small = sign.toLowerCase();
    out += small.length === sign.length ? small : sign;
  }
  return out;
}

interface Found {
  end: number;
  concepts: Concept[] | null;
}

/** Read through a function, because the compiler cannot see that `walk` writes it. */
const takeConcepts = (found: Found): readonly Concept[] | null => found.concepts;

/** The longest word of the lexicon at `at`, of equal ones the longest stem; one level of recursion for each `*` inside a word. */
function walk(node: Node, lower: string, at: number, limit: number, found: Found): void {
  let here: Node = node;
  let i = at;
  for (;;) {
    if (here.stars !== null || here.after !== null) {
      let end = i;
      while (end < limit && isLetter(lower.charCodeAt(end))) end++;
      if (here.stars !== null && end >= found.end) {
        found.end = end;
        found.concepts = here.stars;
      }
      if (here.after !== null) walk(here.after, lower, end, limit, found);
    }
    if (here.ends !== null && i >= found.end) {
      const last = lower.charCodeAt(i - 1);
      if (!isLetter(last) || i >= limit || !isLetter(lower.charCodeAt(i))) {
        found.end = i;
        found.concepts = here.ends;
      }
    }
    if (i >= limit) return;
    const unit = lower.charCodeAt(i);
    let child = here.next.get(unit);
    if (child === undefined && (unit === SPACE || unit === HYPHEN)) {
      child = here.next.get(unit === SPACE ? HYPHEN : SPACE);
      // A line's end in the middle of a name leaves more than one space.
      if (child === undefined && unit === SPACE && i > at && lower.charCodeAt(i - 1) === SPACE) child = here;
    }
    if (child === undefined) return;
    here = child;
    i++;
  }
}

/** All words of the lexicon in `text` from `start` to `end`, none inside another. `lower` is `lowerOf(text)`. */
export function findMarks(lexicon: Lexicon, text: string, lower: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const found: Found = { end: 0, concepts: null };
  let i = start;
  while (i < end) {
    const unit = lower.charCodeAt(i);
    const letter = isLetter(unit);
    if (letter || isBorderless(unit)) {
      const child = lexicon.root.next.get(unit);
      if (child !== undefined) {
        found.end = i;
        found.concepts = null;
        walk(child, lower, i + 1, end, found);
        const concepts = takeConcepts(found);
        if (concepts !== null && found.end > i) {
          const upper = lower.charCodeAt(i) !== text.charCodeAt(i);
          let any = false;
          for (const entry of concepts) {
            if (entry.capitals !== "none" && !upper) continue;
            if (entry.capitals === "all" && !text.startsWith(entry.word, i)) continue;
            marks.push({ start: i, end: found.end, concept: entry.concept, kind: entry.kind, detail: entry.detail });
            any = true;
          }
          if (any) {
            i = found.end;
            continue;
          }
        }
      }
    }
    i++;
    if (letter) while (i < end && isLetter(lower.charCodeAt(i))) i++;
  }
  return marks;
}
