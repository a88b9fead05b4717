/**
 * The snapshot file: a header in JSON and named sections of typed arrays, each with its CRC-32.
 *
 * Little-endian. `MANUMIT\0`, version, header length, header; then the sections, each starting on 8 bytes. Opening
 * reads the header only; a section is checked when it is first used, so the first answer does not wait for the rest.
 */
export const SNAPSHOT_VERSION = 1;
const MAGIC = "MANUMIT\0";
const START = 16;

const kinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
type KindName = keyof typeof kinds;
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

interface SectionEntry {
  readonly name: string;
  readonly kind: KindName;
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/** A section of the picture is not what was written. */
export class PictureDamagedError extends Error {
  override readonly name = "PictureDamagedError";
  readonly code = "PICTURE_DAMAGED";
}

/** The picture was written by another version of Manumit. */
export class PictureVersionError extends Error {
  override readonly name = "PictureVersionError";
  readonly code = "PICTURE_VERSION";
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
// Slicing by four: three further tables let one turn of the loop take four bytes.
const slices = [table];
for (let s = 1; s < 4; s++) slices.push(slices[s - 1]!.map((c) => (table[c & 255]! ^ (c >>> 8)) >>> 0));

/** CRC-32 (IEEE 802.3), as zlib computes it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = slices as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let c = 0xffffffff;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 255]! ^ t2[(c >>> 8) & 255]! ^ t1[(c >>> 16) & 255]! ^ t0[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = t0[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

const bytesOf = (column: Column): Uint8Array => new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
const kindOf = (column: Column): KindName =>
  (Object.keys(kinds) as KindName[]).find((kind) => column instanceof kinds[kind])!;
const aligned = (n: number): number => (n + 7) & ~7;

/** Sections in the order of their names, so that equal content gives equal bytes. */
export function encodeSections(header: object, sections: Readonly<Record<string, Column>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sections).sort();
  let offset = 0;
  const entries = names.map((name): SectionEntry => {
    const column = sections[name]!;
    const entry = { name, kind: kindOf(column), offset, length: column.length, crc: crc32(bytesOf(column)) };
    offset = aligned(offset + column.byteLength);
    return entry;
  });
  const head = new TextEncoder().encode(JSON.stringify({ header, sections: entries }));
  const body = aligned(START + head.length);
  const bytes = new Uint8Array(body + offset);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, SNAPSHOT_VERSION, true);
  new DataView(bytes.buffer).setUint32(12, head.length, true);
  bytes.set(head, START);
  for (const entry of entries) bytes.set(bytesOf(sections[entry.name]!), body + entry.offset);
  return bytes;
}

/** A snapshot that opens its sections as they are asked for. */
export class Sections {
  readonly header: unknown;
  readonly #bytes: Uint8Array;
  readonly #body: number;
  readonly #entries: ReadonlyMap<string, SectionEntry>;
  readonly #open = new Map<string, Column>();

  constructor(bytes: Uint8Array) {
    const text = new TextDecoder();
    if (bytes.length < START || text.decode(bytes.slice(0, 8)) !== MAGIC)
      throw new PictureDamagedError('the picture: this is not a picture file. Run "manumit build".');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(8, true);
    if (version !== SNAPSHOT_VERSION)
      throw new PictureVersionError(
        `the picture: written as version ${version}, this Manumit reads version ${SNAPSHOT_VERSION}. Run "manumit build".`,
      );
    const size = view.getUint32(12, true);
    let head: { header: unknown; sections: SectionEntry[] };
    try {
      // A shared buffer cannot be decoded in place, hence the copy.
      head = JSON.parse(text.decode(bytes.slice(START, START + size)));
    } catch (cause) {
      throw new PictureDamagedError('the picture, header: not readable. Run "manumit build".', { cause });
    }
    this.header = head.header;
    this.#bytes = bytes;
    this.#body = aligned(START + size);
    this.#entries = new Map(head.sections.map((entry) => [entry.name, entry]));
  }

  names(prefix: string): string[] {
    return [...this.#entries.keys()].filter((name) => name.startsWith(prefix));
  }

  /** The section, checked against its CRC the first time. Throws PictureDamagedError. */
  column<C extends Column>(name: string): C {
    const known = this.#open.get(name);
    if (known) return known as C;
    const entry = this.#entries.get(name);
    if (!entry) throw new PictureDamagedError(`the picture, section ${name}: missing. Run "manumit build".`);
    const kind = kinds[entry.kind];
    const start = this.#bytes.byteOffset + this.#body + entry.offset;
    if (start + entry.length * kind.BYTES_PER_ELEMENT > this.#bytes.byteOffset + this.#bytes.length)
      throw new PictureDamagedError(`the picture, section ${name}: cut short. Run "manumit build".`);
    const column = new kind(this.#bytes.buffer as ArrayBuffer, start, entry.length) as Column;
    if (crc32(bytesOf(column)) !== entry.crc)
      throw new PictureDamagedError(`the picture, section ${name}: its bytes were altered. Run "manumit build".`);
    this.#open.set(name, column);
    return column as C;
  }

  /** A section that holds JSON as UTF-8. */
  json<T>(name: string): T {
    return JSON.parse(new TextDecoder().decode(this.column<Uint8Array>(name).slice())) as T;
  }
}
