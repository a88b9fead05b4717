/**
 * Is a name contained in a longer text: a payment line, a crew list, a cell with several names?
 *
 * A separate, stricter path than `compareNames`: words that stand around the name cost nothing here, so every word of the
 * name itself must be met, in one run and nearly to the letter. A single short or common word is never enough.
 */
import { compareTokens } from "./compare-tokens.ts";
import type { NameToken, ReadName } from "./read-name.ts";

export interface Containment {
  /** Mean agreement of the name's words, weighted; 0 if the name is not contained. */
  readonly score: number;
  /** Places of the first and last word of the text that belong to the name; -1 if not contained. */
  readonly from: number;
  readonly to: number;
}

const NOT_CONTAINED: Containment = { score: 0, from: -1, to: -1 };
/** Every word must agree so far; in a text of many words a looser bound finds names everywhere. */
const LEAST_WORD = 0.78;
/** Weight of the name's words below which it says too little to be looked for in a text: one rare word of five letters. */
const LEAST_WEIGHT = 1;
const LEAST_LETTERS = 5;

/** Where and how well `name` stands in `text`. Both must be read for the name's kind. */
export function containsName(text: ReadName, name: ReadName): Containment {
  const wanted = name.tokens.filter((token) => token.weight > 0.1 && token.role !== "legal");
  const naming = wanted.filter((token) => token.role === "name" || token.role === "patronymic");
  const letters = naming.reduce((sum, token) => sum + Math.max(token.latin.length, token.text.length), 0);
  const weight = wanted.reduce((sum, token) => sum + token.weight, 0);
  if (naming.length === 0 || weight < LEAST_WEIGHT || letters < LEAST_LETTERS) return NOT_CONTAINED;
  let best = NOT_CONTAINED;
  const words = text.tokens;
  for (let from = 0; from < words.length; from++) {
    const to = Math.min(words.length, from + wanted.length + 1);
    const found = runScore(words, from, to, wanted, weight);
    if (found.score > best.score) best = found;
  }
  return best;
}

/** The wanted words met within a run that starts with one of them; order is free, as in names. */
function runScore(
  words: readonly NameToken[],
  from: number,
  to: number,
  wanted: readonly NameToken[],
  weight: number,
): Containment {
  const used = new Uint8Array(to - from);
  let sum = 0;
  let last = from;
  for (const token of wanted) {
    let best = -1;
    let at = -1;
    for (let i = from; i < to; i++) {
      if (used[i - from] === 1) continue;
      const { value } = compareTokens(token, words[i]!);
      if (value > best) {
        best = value;
        at = i;
      }
    }
    if (best < LEAST_WORD) return NOT_CONTAINED;
    used[at - from] = 1;
    sum += best * token.weight;
    last = Math.max(last, at);
  }
  return used[0] === 1 ? { score: sum / weight, from, to: last } : NOT_CONTAINED;
}
