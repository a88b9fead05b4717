/** Packs bytes into a ZIP container, as office programs do. Stamps no time, so equal contents give equal bytes. */
import { crc32, deflateRawSync } from "node:zlib";

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The unpacked size to state instead of the true one, to try readers on liars. */
  readonly claims?: number;
}

export function packZip(entries: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    // What the entry and the table of contents say alike: version, flags (UTF-8 names), method, day, checksum, sizes.
    const said = Buffer.alloc(26);
    said.writeUInt16LE(20, 0);
    said.writeUInt16LE(0x0800, 2);
    said.writeUInt16LE(8, 4);
    said.writeUInt16LE(0x21, 8); // 1 January 1980, the first day there is
    said.writeUInt32LE(crc32(bytes), 10);
    said.writeUInt32LE(packed.length, 14);
    said.writeUInt32LE(claims ?? bytes.length, 18);
    said.writeUInt16LE(label.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), said, label, packed);
    table.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), said, offset, label);
    at += 30 + label.length + packed.length;
  }
  const size = table.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...table, end]);
}
