/**
 * Columns that grow, and texts that are kept once: what statements are while a picture is being built.
 *
 * 300,000 statements as objects would cost hundreds of megabytes; as numbers they cost ten.
 */

/** "No text", "no entity": stands where a column has nothing to say. */
export const NONE = 0xffffffff;

/** A list of unsigned numbers in one typed array, which doubles when it is full. */
export class Column {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** What was pushed so far, not copied: valid until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Gives equal texts equal numbers, in the order they first come. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly list: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}

/** By code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As `compareText`, but shorter first, so that `row 9` stands before `row 12`. */
export function compareNatural(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

/** First index whose number is at least `wanted`, in sorted numbers; their count where there is none. */
export function firstAtLeast(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
