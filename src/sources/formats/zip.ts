/**
 * Entries of a ZIP container (ODS, XLSX, DOCX), inflated in pieces and counted as they come.
 *
 * Sizes in the container are not believed: what counts is what really comes out, so a bomb or a lying header ends in a
 * clear error. Encrypted and multi-volume containers are refused.
 */
import { createInflateRaw } from "node:zlib";
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";

const MOST = {
  container: 256 * 1024 * 1024,
  entry: 512 * 1024 * 1024,
  entries: 10_000,
  freely: 16 * 1024 * 1024,
  ratio: 300,
};

export interface ZipEntry {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Reads the container into memory and gives its entries by name. */
export async function readZip(file: SourceFile): Promise<ReadonlyMap<string, ZipEntry>> {
  const broken = (found: string): SourceBrokenError =>
    new SourceBrokenError({ source: file.name, record: "the container" }, found, "Download or save the file again.");
  const tooLarge = (record: string, found: string): SourceTooLargeError =>
    new SourceTooLargeError(
      { source: file.name, record },
      found,
      "No honest file is packed so: check where it came from.",
    );
  if (file.size > MOST.container) throw tooLarge("the container", `${file.size} bytes`);
  const bytes = Buffer.concat(await Array.fromAsync(file.open()));
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length)
    throw broken("no table of contents at its end: the file was cut or is no ZIP");
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST.entries) throw tooLarge("the container", `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw broken(`its table of contents is damaged at entry ${i + 1}`);
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const [nameSize, extraSize, noteSize] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize);
    at += 46 + nameSize + extraSize + noteSize;
    if (flags & 1) throw broken(`entry ${name} is encrypted`);
    if (method !== 0 && method !== 8) throw broken(`entry ${name} is packed by an unknown method ${method}`);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
      throw broken(`entry ${name} is not where the table of contents says`);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + packed > bytes.length) throw broken(`entry ${name} is cut short`);
    const piece = bytes.subarray(start, start + packed);
    entries.set(name, { name, open: () => (method === 0 ? once(piece) : inflate(piece, name)) });
  }
  return entries;

  async function* inflate(packed: Buffer, name: string): AsyncGenerator<Uint8Array> {
    const stream = createInflateRaw();
    stream.end(packed);
    let size = 0;
    try {
      for await (const piece of stream) {
        size += (piece as Buffer).length;
        if (size > MOST.entry || (size > MOST.freely && size > packed.length * MOST.ratio))
          throw tooLarge(name, `inflates to more than ${size} bytes from ${packed.length}`);
        yield piece as Buffer;
      }
    } catch (error) {
      throw error instanceof SourceTooLargeError
        ? error
        : broken(`entry ${name} cannot be inflated (${String(error)})`);
    }
  }
}

async function* once(piece: Uint8Array): AsyncGenerator<Uint8Array> {
  yield piece;
}
