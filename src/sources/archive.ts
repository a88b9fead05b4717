/**
 * The archive: bytes under their SHA-256, whole or absent.
 *
 * Bytes are written aside in the same file system, synced, and renamed into place, so a killed process leaves at most
 * a file in `incoming/` that nobody reads. What the bytes are, and who gave them, is the ledger's business.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Digest, isDigest } from "../claims/digest.ts";
import type { SourceFile } from "./reader.ts";

const PIECE = 64 * 1024;
const DAY = 86_400_000;

/** The bytes are not in the archive, or not those that their name says. */
export class ArchiveDamagedError extends Error {
  override readonly name = "ArchiveDamagedError";
  readonly code = "ARCHIVE_DAMAGED";
}

export interface Archive {
  put(bytes: AsyncIterable<Uint8Array>): Promise<{ id: Digest; size: number; isNew: boolean }>;
  has(id: Digest): Promise<boolean>;
  /** Throws ArchiveDamagedError when the bytes are not there. */
  file(id: Digest, name: string): Promise<SourceFile>;
  /** Reads every file again and gives those whose bytes are not what their name says. */
  verify(onFile?: (done: number) => void): AsyncGenerator<{ id: string; found: string }>;
}

export async function openArchive(folder: string): Promise<Archive> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true });
  await sweep(incoming);
  let written = 0;

  const pathOf = (id: Digest): string => {
    const hex = id.slice("sha256:".length);
    return join(folder, hex.slice(0, 2), hex.slice(2, 4), hex);
  };

  return {
    async put(bytes) {
      const aside = join(incoming, `${process.pid}-${Date.now()}-${written++}`);
      const hash = createHash("sha256");
      let size = 0;
      const handle = await open(aside, "wx");
      try {
        for await (const piece of bytes) {
          hash.update(piece);
          size += piece.length;
          await writeAll(handle, piece);
        }
        await handle.sync();
      } catch (error) {
        await handle.close();
        await rm(aside, { force: true });
        throw error;
      }
      await handle.close();
      const id: Digest = `sha256:${hash.digest("hex")}`;
      const place = pathOf(id);
      if (await exists(place)) {
        await rm(aside, { force: true });
        return { id, size, isNew: false };
      }
      await mkdir(dirname(place), { recursive: true });
      await rename(aside, place);
      // The names on the way down must last as long as the bytes do.
      for (const above of [dirname(place), dirname(dirname(place)), folder]) await syncFolder(above);
      return { id, size, isNew: true };
    },

    has: (id) => exists(pathOf(id)),

    async file(id, name) {
      const path = pathOf(id);
      const handle = await open(path, "r").catch((cause: unknown) => {
        throw new ArchiveDamagedError(
          `${name}: the archive no longer holds ${id}. Restore it from a copy, or add the file again.`,
          { cause },
        );
      });
      try {
        const { size } = await handle.stat();
        const head = new Uint8Array(Math.min(size, PIECE));
        await handle.read(head, 0, head.length, 0);
        return { id, name, size, head, open: () => createReadStream(path, { highWaterMark: PIECE }) };
      } finally {
        await handle.close();
      }
    },

    async *verify(onFile) {
      let done = 0;
      for await (const path of filesBelow(folder)) {
        const hex = path.slice(path.lastIndexOf("/") + 1);
        const hash = createHash("sha256");
        for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
        const found = hash.digest("hex");
        if (!isDigest(`sha256:${hex}`)) yield { id: hex, found: "a file that is not the archive's" };
        else if (found !== hex) yield { id: `sha256:${hex}`, found: `its bytes hash to sha256:${found}` };
        onFile?.(++done);
      }
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** What a killed writer left a day ago will not be finished. Younger files may belong to a living one. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const about = await stat(join(incoming, name)).catch(() => null);
    if (about && Date.now() - about.mtimeMs > DAY) await rm(join(incoming, name), { force: true });
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name === "incoming") continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at, piece.length - at)).bytesWritten;
}

export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
