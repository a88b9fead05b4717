/** Columns that grow, and a pool that holds every string once. What the picture is built of. */

/** A list of unsigned 32-bit numbers that doubles as it grows. */
export class Growing {
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

  at(i: number): number {
    return this.#values[i]!;
  }

  done(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Strings by number, in the order in which they first came. */
export class StringPool {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#strings.length);
    this.#strings.push(text);
    return this.#strings.length - 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  get(number: number): string {
    return this.#strings[number]!;
  }

  /** UTF-8 bytes one after the other, and where each string starts (one more entry than strings). */
  done(): { bytes: Uint8Array; offsets: Uint32Array } {
    const encoder = new TextEncoder();
    const offsets = new Uint32Array(this.#strings.length + 1);
    let bytes = new Uint8Array(1 << 20);
    let at = 0;
    for (const [i, text] of this.#strings.entries()) {
      if (at + text.length * 3 > bytes.length) {
        const wider = new Uint8Array(Math.max(bytes.length * 2, at + text.length * 3));
        wider.set(bytes);
        bytes = wider;
      }
      at += encoder.encodeInto(text, bytes.subarray(at)).written;
      offsets[i + 1] = at;
    }
    return { bytes: bytes.slice(0, at), offsets };
  }
}
