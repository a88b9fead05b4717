/**
 * Finds a quote again after its text has changed: exactly, else nearly, else it is lost, and said to be.
 *
 * Exact: every place of the words is weighed by the words around it and by how far it lies from where it was. Nearly:
 * a bit-parallel search (Myers 1999, as block-wise by Hyyrö 2003) finds where the quote's pieces occur with few edits;
 * the candidate's whole is then compared and given the share of the quote that survives. Under `ACCEPTED` it is lost:
 * the best place is still returned, to be shown, never to be trusted. Time grows with the text times the quote's
 * length over 32, so a page-long quote in a book stays below a second.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood; null if unknown. */
  readonly start: number | null;
}

export interface Anchor {
  readonly state: "exact" | "approximate" | "lost";
  /** The place; for a lost quote the nearest there is, null where there is none. */
  readonly start: number | null;
  readonly end: number | null;
  /** 1 for the same words; the share of the quote that is left otherwise. */
  readonly score: number;
}

const ACCEPTED = 0.9;
const MOST_PLACES = 2_000;
/** The search word's length; longer quotes are found by their opening and checked whole. */
const PIECE = 32;

export function anchor(text: string, quote: Quote): Anchor {
  if (quote.exact === "") return { state: "lost", start: null, end: null, score: 0 };
  const exact = exactPlace(text, quote);
  if (exact !== null) return { state: "exact", start: exact, end: exact + quote.exact.length, score: 1 };
  const near = nearPlace(text, quote);
  if (near === null) return { state: "lost", start: null, end: null, score: 0 };
  return { state: near.score >= ACCEPTED ? "approximate" : "lost", ...near };
}

function exactPlace(text: string, quote: Quote): number | null {
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let places = 0;
  for (let at = text.indexOf(quote.exact); at >= 0 && places < MOST_PLACES; at = text.indexOf(quote.exact, at + 1)) {
    places++;
    const score = contextScore(text, at, at + quote.exact.length, quote);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** Letters of the context that agree, less a little for the way from the old place. */
function contextScore(text: string, start: number, end: number, quote: Quote): number {
  let score = 0;
  for (let i = 1; i <= quote.prefix.length && text[start - i] === quote.prefix[quote.prefix.length - i]; i++) score++;
  for (let i = 0; i < quote.suffix.length && text[end + i] === quote.suffix[i]; i++) score++;
  return quote.start === null ? score : score - Math.abs(start - quote.start) / (text.length + 1);
}

function nearPlace(text: string, quote: Quote): { start: number; end: number; score: number } | null {
  const { exact } = quote;
  let best: { start: number; end: number; score: number; context: number } | null = null;
  // Any one of three pieces may have survived an edit in another.
  const offsets = exact.length <= PIECE ? [0] : [0, Math.floor((exact.length - PIECE) / 2), exact.length - PIECE];
  for (const offset of offsets) {
    const piece = exact.slice(offset, offset + PIECE);
    const limit = Math.max(1, Math.floor(piece.length * 0.25));
    for (const end of pieceEnds(text, piece, limit)) {
      const from = Math.max(0, end - piece.length - offset - limit);
      const window = text.slice(
        from,
        Math.min(text.length, from + exact.length + 3 * limit + Math.ceil(exact.length * 0.1)),
      );
      const found = bestSubstring(window, exact);
      const candidate = {
        start: from + found.start,
        end: from + found.end,
        score: 1 - found.edits / exact.length,
        context: 0,
      };
      candidate.context = contextScore(text, candidate.start, candidate.end, quote);
      if (
        !best ||
        candidate.score > best.score + 1e-9 ||
        (Math.abs(candidate.score - best.score) < 1e-9 && candidate.context > best.context)
      )
        best = candidate;
    }
  }
  if (!best || best.score <= 0) return null;
  return { start: best.start, end: best.end, score: best.score };
}

/** Where a piece of at most 32 units ends with at most `limit` edits: local minima of Myers' bit vectors, best 24. */
function pieceEnds(text: string, piece: string, limit: number): number[] {
  const length = piece.length;
  const masks = new Map<number, number>();
  for (let i = 0; i < length; i++) masks.set(piece.charCodeAt(i), (masks.get(piece.charCodeAt(i)) ?? 0) | (1 << i));
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let edits = length;
  const found: { end: number; edits: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const match = masks.get(text.charCodeAt(i)) ?? 0;
    const vertical = match | minus;
    const horizontal = (((match & plus) + plus) ^ plus) | match;
    let rise = minus | ~(horizontal | plus);
    let fall = plus & horizontal;
    if (rise & top) edits++;
    else if (fall & top) edits--;
    rise <<= 1;
    fall <<= 1;
    plus = fall | ~(vertical | rise);
    minus = rise & vertical;
    if (edits > limit) continue;
    const last = found.at(-1);
    if (last && i + 1 - last.end <= limit) {
      if (edits < last.edits) {
        last.end = i + 1;
        last.edits = edits;
      }
    } else found.push({ end: i + 1, edits });
  }
  return found
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 24)
    .map((one) => one.end);
}

/** The substring of `window` with the fewest edits to `whole`: the textbook table, two rows, starts carried along. */
function bestSubstring(window: string, whole: string): { start: number; end: number; edits: number } {
  const width = window.length;
  let row = new Int32Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, j) => j);
  let next = new Int32Array(width + 1);
  let nextStarts = new Int32Array(width + 1);
  for (let i = 1; i <= whole.length; i++) {
    next[0] = i;
    nextStarts[0] = 0;
    const unit = whole.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const diagonal = row[j - 1]! + (unit === window.charCodeAt(j - 1) ? 0 : 1);
      const up = row[j]! + 1;
      const left = next[j - 1]! + 1;
      const least = Math.min(diagonal, up, left);
      next[j] = least;
      nextStarts[j] = least === diagonal ? starts[j - 1]! : least === up ? starts[j]! : nextStarts[j - 1]!;
    }
    [row, next] = [next, row];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let end = 0;
  for (let j = 1; j <= width; j++) if (row[j]! < row[end]!) end = j;
  return { start: starts[end]!, end, edits: row[end]! };
}
