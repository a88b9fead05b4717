/**
 * Chance that can be repeated: a stream of numbers for every name.
 *
 * A stream is started from the run's seed and the name of what it is for (an input's id). So a new input, wherever it
 * is put, changes no number that another one draws: the fault of every tool that shares one stream. Integers only, so
 * the same on every machine. The generator is xoshiro128** (Blackman & Vigna, ACM TOMS 47, 2021), its state from
 * MurmurHash3's finalizer over the name.
 */

/** A 32-bit hash of a name under a seed; FNV-1a over UTF-16, then mixed until every bit counts. */
export function seedOf(seed: number, name: string): number {
  let h = (0x811c9dc5 ^ mix(seed | 0)) | 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    h = Math.imul(h ^ (unit & 0xff), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  return mix(h) >>> 0;
}

/** MurmurHash3's finalizer: a bijection of 32 bits in which each bit depends on all. */
export function mix(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export class Stream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number, name: string) {
    const start = seedOf(seed, name);
    this.#a = mix(start + 0x9e3779b9);
    this.#b = mix(start + 0x3c6ef372);
    this.#c = mix(start + 0xdaa66d2b);
    // Never all zero, which would stay zero.
    this.#d = mix(start + 0x78dde6e4) | 1;
  }

  /** A whole number from 0 to 2^32 − 1. */
  integer(): number {
    const b = this.#b;
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const t = b << 9;
    this.#c ^= this.#a;
    this.#d ^= b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** Strictly between 0 and 1, in steps of 2^−52: the ends would be infinite under an inverse. */
  uniform(): number {
    const high = this.integer() >>> 6;
    const low = this.integer() >>> 6;
    return (high * 67108864 + low + 0.5) / 4503599627370496;
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  fill(column: Float64Array): Float64Array {
    for (let i = 0; i < column.length; i++) column[i] = this.uniform();
    return column;
  }
}

/** The numbers 0 to n − 1 in an order by chance (Fisher–Yates). */
export function shuffled(n: number, stream: Stream): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
