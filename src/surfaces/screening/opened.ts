/** The bytes of a file or of standard input: their beginning to guess by, all of them in pieces, and their hash. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import type { Digest } from "../../claims/index.ts";
import { UsageError } from "../faults.ts";

const HEAD = 1024 * 1024;

export interface Opened {
  readonly name: string;
  readonly size: number | null;
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
  bytesRead(): number;
  digest(): Digest;
}

export async function fromFile(path: string): Promise<Opened> {
  const { size, mtimeMs } = await stat(path);
  const hash = createHash("sha256");
  const first: Uint8Array[] = [];
  let kept = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    hash.update(piece as Buffer);
    if (kept < HEAD) {
      first.push(piece as Buffer);
      kept += (piece as Buffer).length;
    }
  }
  const head = Buffer.concat(first).subarray(0, HEAD);
  const digest: Digest = `sha256:${hash.digest("hex")}`;
  let read = 0;
  return {
    name: basename(path),
    size,
    head,
    isWhole: size <= HEAD,
    async *pieces() {
      for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
        read += (piece as Buffer).length;
        yield piece as Buffer;
      }
      const after = await stat(path);
      if (after.size !== size || after.mtimeMs !== mtimeMs)
        throw new UsageError(`${path}: it was changed while it was read. Run it again.`);
    },
    bytesRead: () => read,
    digest: () => digest,
  };
}

export async function fromStream(stream: Readable): Promise<Opened> {
  const hash = createHash("sha256");
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first: Buffer[] = [];
  let kept = 0;
  let isWhole = false;
  while (kept < HEAD / 4 && !isWhole) {
    const next = await iterator.next();
    if (next.done) isWhole = true;
    else {
      const piece = Buffer.isBuffer(next.value) ? next.value : Buffer.from(next.value);
      first.push(piece);
      kept += piece.length;
    }
  }
  const head = Buffer.concat(first);
  let read = 0;
  let digest: Digest | null = null;
  return {
    name: "standard input",
    size: null,
    head,
    isWhole,
    async *pieces() {
      for (const piece of first.splice(0)) {
        hash.update(piece);
        read += piece.length;
        yield piece;
      }
      while (!isWhole) {
        const next = await iterator.next();
        if (next.done) break;
        const piece = Buffer.isBuffer(next.value) ? next.value : Buffer.from(next.value);
        hash.update(piece);
        read += piece.length;
        yield piece;
      }
      digest = `sha256:${hash.digest("hex")}`;
    },
    bytesRead: () => read,
    digest: () => {
      if (digest === null) throw new Error("standard input was not read to its end");
      return digest;
    },
  };
}
