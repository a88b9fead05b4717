/**
 * What the words of the list have been given by one query, so that a word of the list is met once.
 *
 * "Kim Kim" meets "Kim" twice, and two words run together meet what one of them met: the larger counts, not the sum.
 * A query meets a few dozen of a million words, so they are kept in a small table by their number (open addressing,
 * a power of two), not at their places: what is small stays at hand in the processor.
 */
const FIRST_SIZE = 512;

export class Credits {
  #slots = new Uint32Array(FIRST_SIZE);
  #stamps = new Uint32Array(FIRST_SIZE);
  #given = new Float32Array(FIRST_SIZE);
  #query = 0;
  #count = 0;

  /** Forgets the query before. */
  begin(): void {
    this.#query = (this.#query + 1) >>> 0;
    if (this.#query === 0) {
      this.#stamps.fill(0);
      this.#query = 1;
    }
    this.#count = 0;
  }

  /** What `weight` adds to what the word was given before, at least 0. */
  more(word: number, weight: number): number {
    const mask = this.#slots.length - 1;
    let at = Math.imul(word, 0x9e3779b1) >>> 7;
    for (at &= mask; this.#stamps[at] === this.#query; at = (at + 1) & mask) {
      if (this.#slots[at] !== word) continue;
      const before = this.#given[at]!;
      if (weight <= before) return 0;
      this.#given[at] = weight;
      return weight - before;
    }
    if (weight <= 0) return 0;
    this.#stamps[at] = this.#query;
    this.#slots[at] = word;
    this.#given[at] = weight;
    if (++this.#count > this.#slots.length >> 1) this.#grow();
    return weight;
  }

  #grow(): void {
    const [slots, stamps, given] = [this.#slots, this.#stamps, this.#given];
    const size = slots.length * 2;
    [this.#slots, this.#stamps, this.#given] = [new Uint32Array(size), new Uint32Array(size), new Float32Array(size)];
    this.#count = 0;
    for (let at = 0; at < slots.length; at++) if (stamps[at] === this.#query) this.more(slots[at]!, given[at]!);
  }
}
