/** A source file that is held in memory: an entry of a container, or a fixture. */
import { type Digest, digestBytes } from "../../claims/digest.ts";
import type { SourceFile } from "../reader.ts";

const PIECE = 64 * 1024;

export function memoryFile(name: string, content: string | Uint8Array, id?: Digest): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    id: id ?? digestBytes(bytes),
    name,
    size: bytes.length,
    head: bytes.subarray(0, PIECE),
    async *open() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
  };
}
