/**
 * Finds the longest phrase of a table at a place in a folded text.
 *
 * All phrases of a language stand in one trie of UTF-16 units, so a lookup costs the length of the phrase and not the
 * size of the table. A space in a phrase matches any run of white space. A phrase that ends in `*` takes the rest of
 * its word. In scripts with spaces a phrase ends at a word's end; the caller starts it at a word's start.
 */
import { Branches } from "./branches.ts";
import { isSpaceUnit, isWordUnit } from "./fold.ts";

interface Node<Meaning> {
  readonly next: Branches<Node<Meaning>>;
  whole: Meaning[] | null;
  stem: Meaning[] | null;
}

export interface Phrase<Meaning> {
  end: number;
  meanings: readonly Meaning[];
}

const newNode = <Meaning>(): Node<Meaning> => ({ next: new Branches(), whole: null, stem: null });

export class PhraseTable<Meaning> {
  readonly #root: Node<Meaning> = newNode();

  add(phrase: string, meaning: Meaning): void {
    const isStem = phrase.endsWith("*");
    const letters = isStem ? phrase.slice(0, -1) : phrase;
    let node = this.#root;
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = newNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    if (isStem) {
      node.stem ??= [];
      node.stem.push(meaning);
    } else {
      node.whole ??= [];
      node.whole.push(meaning);
    }
  }

  /** Writes the longest phrase that starts at `start` into `found`; false where there is none. */
  longestAt(folded: string, start: number, found: Phrase<Meaning>): boolean {
    let node: Node<Meaning> | undefined = this.#root;
    let isFound = false;
    let i = start;
    while (i < folded.length) {
      let unit = folded.charCodeAt(i);
      if (isSpaceUnit(unit)) {
        unit = 32;
        while (i + 1 < folded.length && isSpaceUnit(folded.charCodeAt(i + 1))) i++;
      }
      node = node.next.get(unit);
      if (node === undefined) break;
      i += 1;
      if (node.whole !== null && !(isWordUnit(unit) && isWordUnit(folded.charCodeAt(i)))) {
        found.end = i;
        found.meanings = node.whole;
        isFound = true;
      } else if (node.stem !== null) {
        let end = i;
        while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
        found.end = end;
        found.meanings = node.stem;
        isFound = true;
      }
    }
    return isFound;
  }
}
