/**
 * A normalised twin of a text, and the way back.
 *
 * Grammars should not know of hard spaces, soft hyphens, curly quotes, full-width digits or words broken at a line's
 * end. The twin has none of them; `at` gives for each place of the twin the place in the text, so that a claim's offsets
 * are always those of the unchanged text. Most text needs no change, and then the twin is the text itself.
 */
export interface Twin {
  readonly text: string;
  /** The offset in the original of an offset in the twin. */
  at(offset: number): number;
}

const odd =
  /[\u00a0\u00ad\u2000-\u200f\u2018-\u201f\u2028-\u202f\u2032\u2033\u2060\u3000\ufeff\uff05\uff10-\uff19\u00b4]|\p{Ll}-\r?\n\p{Ll}/u;

const dropped = new Set([
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
]);
const replaced = new Map<string, string>([
  ["‘", "'"],
  ["’", "'"],
  ["‛", "'"],
  ["´", "'"],
  ["′", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["″", '"'],
  ["％", "%"],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
]);

export function twinOf(text: string): Twin {
  if (!odd.test(text)) return { text, at: (offset) => offset };
  const places: number[] = [];
  const pieces: string[] = [];
  let from = 0;
  const emit = (upTo: number, piece: string | null, next: number): void => {
    if (upTo > from) {
      pieces.push(text.slice(from, upTo));
      for (let i = from; i < upTo; i++) places.push(i);
    }
    if (piece !== null && piece !== "") {
      pieces.push(piece);
      places.push(upTo);
    }
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 45 && breaksWord(text, i)) {
      const end = text.charCodeAt(i + 1) === 13 ? i + 3 : i + 2;
      emit(i, null, end);
      i = end - 1;
      continue;
    }
    if (unit < 0xa0) continue;
    const sign = text[i]!;
    if (dropped.has(sign)) emit(i, null, i + 1);
    else if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000)
      emit(i, " ", i + 1);
    else if (unit >= 0xff10 && unit <= 0xff19) emit(i, String(unit - 0xff10), i + 1);
    else {
      const other = replaced.get(sign);
      if (other !== undefined) emit(i, other, i + 1);
    }
  }
  emit(text.length, null, text.length);
  places.push(text.length);
  const map = Int32Array.from(places);
  return { text: pieces.join(""), at: (offset) => map[offset] ?? text.length };
}

/** A hyphen between small letters at a line's end joins a broken word. */
function breaksWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 10 && next !== 13) return false;
  const after = text[next === 13 ? at + 3 : at + 2];
  return after !== undefined && /\p{Ll}/u.test(after) && at > 0 && /\p{Ll}/u.test(text[at - 1]!);
}
