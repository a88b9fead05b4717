/**
 * The names that one query has met so far, with what they share of it.
 *
 * A common word stands in thousands of names, and each is met at a place of its own in memory: so all that is kept of a
 * name lies side by side, and whether it was met at all is one bit of a table small enough to stay at hand. What a word
 * is worth and which names it stands in is decided by the caller.
 */
import { type NameKind, nameKinds } from "./kind.ts";

/** Of each entry: its kind, the word that met it last and how many did; the weight that it shares; its whole weight. */
const FIELDS = 3;
const SHARED = 1;
const WHOLE = 2;
const KIND_SHIFT = 28;
const TOKEN_SHIFT = 8;
const MOST_TOKENS = (1 << (KIND_SHIFT - TOKEN_SHIFT)) - 1;
const MOST_WORDS = 0xff;
const KIND_BITS = (0xf << KIND_SHIFT) >>> 0;
/** From so many times as many names of a word as are open on, looking each up is quicker than going through all. */
const MANY_TIMES = 64;

/** What a word weighs that hardly anybody else has. */
const RARE = 0.95;
/** Of those that a rare word alone brings near, so many are looked at: in a long list even a rare word has many bearers. */
const MOST_NEAR = 30;

export interface Likely {
  readonly entry: number;
  readonly estimate: number;
}

export class Opened {
  readonly #numbers: Uint32Array;
  readonly #weights: Float32Array;
  readonly #entries: Uint32Array;
  /** One bit an entry: is it open? */
  readonly #bits: Uint32Array;
  #token = 0;
  #mask = 0;
  #count = 0;

  /** @param kinds place in `nameKinds` of each entry; @param weights its whole weight */
  constructor(kinds: Uint8Array, weights: Float32Array) {
    const memory = new ArrayBuffer(kinds.length * FIELDS * 4);
    this.#numbers = new Uint32Array(memory);
    this.#weights = new Float32Array(memory);
    this.#entries = new Uint32Array(kinds.length);
    this.#bits = new Uint32Array((kinds.length >>> 5) + 1);
    for (let entry = 0; entry < kinds.length; entry++) {
      this.#numbers[entry * FIELDS] = kinds[entry]! << KIND_SHIFT;
      this.#weights[entry * FIELDS + WHOLE] = weights[entry]!;
    }
  }

  /** Forgets the query before. `mask`: kinds of entries that are looked for. */
  begin(mask: number): void {
    for (let i = 0; i < this.#count; i++) this.#bits[this.#entries[i]! >>> 5] = 0;
    this.#mask = mask;
    this.#token = 0;
    this.#count = 0;
  }

  /** From here on the matches of another word are added; of those an entry takes the first. */
  nextToken(): void {
    this.#token = Math.min(this.#token + 1, MOST_TOKENS);
  }

  /** An entry met by more than a word. */
  raise(entry: number, weight: number, words: number): void {
    if (!this.#isOpen(entry)) {
      this.#open(entry, weight, words, 0);
      return;
    }
    const at = entry * FIELDS;
    const state = this.#numbers[at]!;
    this.#weights[at + SHARED]! += weight;
    if ((state & MOST_WORDS) < MOST_WORDS) this.#numbers[at] = state + 1;
  }

  #isOpen(entry: number): boolean {
    return ((this.#bits[entry >>> 5]! >>> (entry & 31)) & 1) === 1;
  }

  #open(entry: number, weight: number, words: number, token: number): void {
    const at = entry * FIELDS;
    const kind = this.#numbers[at]! & KIND_BITS;
    if ((this.#mask & (1 << (kind >>> KIND_SHIFT))) === 0) return;
    this.#bits[entry >>> 5]! |= 1 << (entry & 31);
    this.#numbers[at] = kind | (token << TOKEN_SHIFT) | words;
    this.#weights[at + SHARED] = weight;
    this.#entries[this.#count++] = entry;
  }

  /** The names from `from` to `end` of `posting`, in order of their numbers, hold a word worth `weight`; new ones only if `opens`. */
  add(posting: Uint32Array, from: number, end: number, weight: number, opens: boolean): void {
    if (!opens && end - from > this.#count * MANY_TIMES) {
      this.#addToOpened(posting, from, end, weight);
      return;
    }
    for (let i = from; i < end; i++) {
      const entry = posting[i]!;
      if (this.#isOpen(entry)) this.#more(entry, weight);
      else if (opens) this.#open(entry, weight, 1, this.#token);
    }
  }

  #more(entry: number, weight: number): void {
    const at = entry * FIELDS;
    const state = this.#numbers[at]!;
    // A better match of this word was counted.
    if ((state & ~KIND_BITS) >>> TOKEN_SHIFT === this.#token) return;
    const words = Math.min((state & MOST_WORDS) + 1, MOST_WORDS);
    this.#numbers[at] = (state & KIND_BITS) | (this.#token << TOKEN_SHIFT) | words;
    this.#weights[at + SHARED]! += weight;
  }

  /** The same for a word that far more names hold than are open: each open name is looked for in the word's list. */
  #addToOpened(posting: Uint32Array, from: number, end: number, weight: number): void {
    for (let i = 0; i < this.#count; i++) {
      const entry = this.#entries[i]!;
      let low = from;
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (posting[middle]! < entry) low = middle + 1;
        else high = middle;
      }
      if (low < end && posting[low] === entry) this.#more(entry, weight);
    }
  }

  /**
   * The open entries that may reach `least`, or come so near to it by `nearer` with a rare word, likeliest first.
   * `total`: the query's whole weight.
   */
  likely(total: number, kind: NameKind, least: number, nearer: number): Likely[] {
    const likely: Likely[] = [];
    let near = 0;
    for (let i = 0; i < this.#count; i++) {
      const entry = this.#entries[i]!;
      const at = entry * FIELDS;
      const words = this.#numbers[at]! & MOST_WORDS;
      const shared = this.#weights[at + SHARED]!;
      const estimate = estimateOf(shared, total, this.#weights[at + WHOLE]!, words, kind);
      if (estimate < least && (shared < RARE || estimate < least - nearer)) continue;
      likely.push({ entry, estimate });
      if (estimate < least) near++;
    }
    likely.sort((a, b) => b.estimate - a.estimate || a.entry - b.entry);
    if (near > MOST_NEAR) likely.length -= near - MOST_NEAR;
    return likely;
  }
}

/** Upper guess of the raw score from the weights alone. */
function estimateOf(shared: number, total: number, whole: number, words: number, kind: NameKind): number {
  const matched = Math.min(shared, total);
  const restQuery = total - matched;
  const restEntry = Math.max(0, whole - matched);
  const both = Math.min(restQuery, restEntry);
  const one = kind === "person" && words < 2;
  const lost = Math.abs(restQuery - restEntry) * (one ? 0.65 : kind === "person" ? 0.2 : 0.3);
  return (matched - 0.45 * both) / (matched + 0.9 * both + lost);
}

if (nameKinds.length > 16) throw new RangeError("Opened keeps a kind in four bits.");
