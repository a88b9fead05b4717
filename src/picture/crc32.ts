/**
 * CRC-32 (IEEE 802.3), as zlib computes it, eight bytes a turn.
 *
 * Sections of megabytes are checked while a person waits for the first answer, so the loop reads eight bytes a turn
 * from eight tables ("slicing by eight", Kounavis and Berry 2005). It finds damage, not tampering.
 */
const tables = makeTables();

function makeTables(): Uint32Array {
  const all = new Uint32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    all[n] = c >>> 0;
  }
  for (let n = 256; n < all.length; n++) {
    const before = all[n - 256]!;
    all[n] = (before >>> 8) ^ all[before & 255]!;
  }
  return all;
}

export function crc32(bytes: Uint8Array): number {
  const t = tables;
  const whole = bytes.length - (bytes.length % 8);
  let c = ~0;
  let i = 0;
  for (; i < whole; i += 8) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c =
      t[1792 + (c & 255)]! ^
      t[1536 + ((c >>> 8) & 255)]! ^
      t[1280 + ((c >>> 16) & 255)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + bytes[i + 4]!]! ^
      t[512 + bytes[i + 5]!]! ^
      t[256 + bytes[i + 6]!]! ^
      t[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}
