/**
 * Many texts as one run of UTF-8 with offsets: written once, read one at a time.
 *
 * Reading decodes only the text asked for, so a pool of any size costs nothing until it is used.
 */
const encoder = new TextEncoder();
// Texts are kept as they are: a byte order mark in front of a cell is a character of it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export interface PooledTexts {
  /** One more than there are texts: text `n` is from `offsets[n]` up to before `offsets[n + 1]`. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

export function poolTexts(texts: readonly string[]): PooledTexts {
  const offsets = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  for (let n = 0; n < texts.length; n++) {
    const text = texts[n]!;
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (at + text.length * 3 > bytes.length) {
      const wider = new Uint8Array(Math.max(bytes.length * 2, at + text.length * 3));
      wider.set(bytes);
      bytes = wider;
    }
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    offsets[n + 1] = at;
  }
  return { offsets, bytes: bytes.subarray(0, at) };
}

export class TextPool {
  readonly #offsets: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(pooled: PooledTexts) {
    this.#offsets = pooled.offsets;
    this.#bytes = pooled.bytes;
  }

  get length(): number {
    return this.#offsets.length - 1;
  }

  text(n: number): string {
    return decoder.decode(this.#bytes.subarray(this.#offsets[n]!, this.#offsets[n + 1]!));
  }
}
