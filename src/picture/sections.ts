/**
 * The snapshot file: magic, version, header, then sections of typed arrays, each with its checksum.
 *
 * Layout, little-endian: `MANUMIT\0`, u32 version, u32 length of the header, u32 its CRC-32, u32 zero; the header as
 * JSON; the sections, each on a multiple of eight bytes so that it can be looked at in place. The header is read at
 * once, a section when it is first asked for: the first answer does not wait for what it does not need. What the
 * sections mean is known in `layout.ts`, which writes them, and `picture.ts`, which reads them.
 */
import { crc32 } from "./crc32.ts";

export const SNAPSHOT_VERSION = 1;

const MAGIC = "MANUMIT\0";
const START = 24;

const types = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
};
type TypeName = keyof typeof types;
/** A column of whole numbers, as wide as it needs to be. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export type Section = Numbers | Int32Array | Float32Array | Float64Array;

interface SectionEntry {
  readonly name: string;
  readonly type: TypeName;
  /** From the end of the header, in bytes. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
  readonly crc: number;
}

/** A section of the snapshot is not what was written. Build the picture again. */
export class PictureDamagedError extends Error {
  override readonly name = "PictureDamagedError";
  readonly code = "PICTURE_DAMAGED";
  readonly section: string;
  constructor(section: string, found: string, options?: ErrorOptions) {
    super(`picture, section ${section}: ${found}. Run "manumit build" to make it again.`, options);
    this.section = section;
  }
}

/** The snapshot was written by another version of the format. */
export class PictureVersionError extends Error {
  override readonly name = "PictureVersionError";
  readonly code = "PICTURE_VERSION";
  constructor(found: number, wanted: number) {
    super(`picture: written in format ${found}, this program reads ${wanted}. Run "manumit build" to make it again.`);
  }
}

const bytesOf = (section: Section): Uint8Array =>
  new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
const typeOf = (section: Section): TypeName =>
  (Object.keys(types) as TypeName[]).find((name) => section instanceof types[name])!;
const toEight = (size: number): number => Math.ceil(size / 8) * 8;

/** The narrowest column for numbers below `limit`. */
export function narrow(values: ArrayLike<number>, limit: number): Numbers {
  if (limit <= 1 << 8) return new Uint8Array(values);
  if (limit <= 1 << 16) return new Uint16Array(values);
  return new Uint32Array(values);
}

/** Writes the file. Sections stand in the order given. */
export function encodeSections(header: object, sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer> {
  const entries: SectionEntry[] = [];
  let size = 0;
  for (const [name, section] of Object.entries(sections)) {
    const crc = crc32(bytesOf(section));
    entries.push({ name, type: typeOf(section), offset: size, length: section.length, crc });
    size = toEight(size + section.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ header, sections: entries }));
  const body = toEight(START + head.length);
  const bytes = new Uint8Array(body + size);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, SNAPSHOT_VERSION, true);
  view.setUint32(12, head.length, true);
  view.setUint32(16, crc32(head), true);
  bytes.set(head, START);
  for (const entry of entries) bytes.set(bytesOf(sections[entry.name]!), body + entry.offset);
  return bytes;
}

/** An opened file: its header, and its sections by name, checked when first asked for. */
export class Sections {
  readonly header: unknown;
  readonly #bytes: Uint8Array;
  readonly #body: number;
  readonly #entries: ReadonlyMap<string, SectionEntry>;
  readonly #open = new Map<string, Section>();

  constructor(bytes: Uint8Array) {
    if (bytes.length < START || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
      throw new PictureDamagedError("header", "this is not a picture");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(8, true);
    if (version !== SNAPSHOT_VERSION) throw new PictureVersionError(version, SNAPSHOT_VERSION);
    const length = view.getUint32(12, true);
    if (length > bytes.length - START) throw new PictureDamagedError("header", "the file ends early");
    const head = bytes.subarray(START, START + length);
    if (crc32(head) !== view.getUint32(16, true))
      throw new PictureDamagedError("header", "its bytes do not match their checksum");
    const { header, sections } = JSON.parse(new TextDecoder().decode(head)) as {
      header: unknown;
      sections: readonly SectionEntry[];
    };
    this.header = header;
    // Typed arrays must lie on a multiple of their size, which bytes handed in as a part of something may not.
    this.#bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    this.#body = toEight(START + length);
    this.#entries = new Map(sections.map((entry) => [entry.name, entry]));
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Throws PictureDamagedError where the section is missing, cut off or altered. */
  get(name: string): Section {
    const known = this.#open.get(name);
    if (known) return known;
    const entry = this.#entries.get(name);
    if (!entry) throw new PictureDamagedError(name, "it is missing");
    const Type = types[entry.type];
    const start = this.#body + entry.offset;
    if (start + entry.length * Type.BYTES_PER_ELEMENT > this.#bytes.length)
      throw new PictureDamagedError(name, "the file ends early");
    const section = new Type(this.#bytes.buffer as ArrayBuffer, this.#bytes.byteOffset + start, entry.length);
    if (crc32(bytesOf(section)) !== entry.crc)
      throw new PictureDamagedError(name, "its bytes do not match their checksum");
    this.#open.set(name, section);
    return section;
  }

  u8(name: string): Uint8Array {
    return this.#typed(name, Uint8Array);
  }

  u16(name: string): Uint16Array {
    return this.#typed(name, Uint16Array);
  }

  u32(name: string): Uint32Array {
    return this.#typed(name, Uint32Array);
  }

  /** A column whose width depends on how much it must tell apart. */
  numbers(name: string): Numbers {
    const section = this.get(name);
    if (section instanceof Uint8Array || section instanceof Uint16Array || section instanceof Uint32Array)
      return section;
    throw new PictureDamagedError(name, "it holds another kind of number");
  }

  #typed<T extends Section>(name: string, Type: new (...given: never[]) => T): T {
    const section = this.get(name);
    if (section instanceof Type) return section;
    throw new PictureDamagedError(name, "it holds another kind of number");
  }

  /** A section that holds JSON. */
  json(name: string): unknown {
    const bytes = this.u8(name);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (cause) {
      throw new PictureDamagedError(name, "it is not JSON", { cause });
    }
  }
}
