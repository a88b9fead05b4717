/** A file that is in no archive: its bytes are hashed where they lie and read as they are needed. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { SourceFile } from "../reader.ts";

const PIECE = 64 * 1024;

/** Throws what the file system says where the file cannot be read. */
export async function diskFile(path: string): Promise<SourceFile> {
  const hash = createHash("sha256");
  let size = 0;
  let head = new Uint8Array(0);
  const open = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: PIECE });
  for await (const piece of open()) {
    hash.update(piece);
    size += piece.length;
    if (head.length < PIECE) head = new Uint8Array(Buffer.concat([head, piece]).subarray(0, PIECE));
  }
  return { id: `sha256:${hash.digest("hex")}`, name: basename(path), size, head, open };
}
