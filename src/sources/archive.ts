/**
 * The archive: bytes under their SHA-256, whole or absent.
 *
 * Bytes are written aside in the same file system, synced, and renamed into place, so a killed process leaves at most
 * a file in `incoming/` that nobody reads. What the bytes are, and who gave them, is the ledger's business.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Digest, isDigest } from "../claims/digest.ts";
import type { SourceFile } from "./reader.ts";

const PIECE = 64 * 1024;
const DAY = 86_400_000;
const LEFTOVER = /^[0-9a-f-]{36}\.part$/;

/** The bytes are not in the archive, or not those that their name says. */
export class ArchiveDamagedError extends Error {
  override readonly name = "ArchiveDamagedError";
  readonly code = "ARCHIVE_DAMAGED";
}

/** The disk is full or may not be written. Nothing of this file was kept: make room and repeat. */
export class ArchiveFullError extends Error {
  override readonly name = "ArchiveFullError";
  readonly code = "WORKSPACE_FULL";
}

const FULL = new Set(["ENOSPC", "EDQUOT", "EROFS"]);
const FORBIDDEN = new Set(["EACCES", "EPERM"]);

/** Puts "no space" and "may not write" into our words; any other error comes back as it is. */
export function inArchiveWords(error: unknown, place: string): unknown {
  const { code, path } = error as { code?: string; path?: string };
  // A file of somebody's own that may not be read is not our folder that may not be written.
  if (!FULL.has(code ?? "") && !(FORBIDDEN.has(code ?? "") && path?.startsWith(place))) return error;
  return new ArchiveFullError(
    `${place}: could not be written: ${(error as Error).message}. Nothing of this step was kept. Make room or allow writing, then run the command again.`,
    { cause: error },
  );
}

export interface Archive {
  /** Bytes that are there already are replaced by these, which are the same unless the file was damaged. */
  put(bytes: AsyncIterable<Uint8Array>): Promise<{ id: Digest; size: number; isNew: boolean }>;
  has(id: Digest): Promise<boolean>;
  /** Throws ArchiveDamagedError when the bytes are not there. */
  file(id: Digest, name: string): Promise<SourceFile>;
  /** Reads every file again and gives those whose bytes are not what their name says. */
  verify(onFile?: (done: number) => void): AsyncGenerator<{ id: string; found: string }>;
}

export async function openArchive(folder: string): Promise<Archive> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true }).catch((error: unknown) => {
    throw inArchiveWords(error, folder);
  });
  await sweep(incoming, LEFTOVER);

  const pathOf = (id: Digest): string => {
    const hex = id.slice("sha256:".length);
    return join(folder, hex.slice(0, 2), hex.slice(2, 4), hex);
  };

  return {
    async put(bytes) {
      const aside = join(incoming, `${randomUUID()}.part`);
      try {
        const { id, size } = await writeAside(aside, bytes);
        const place = pathOf(id);
        const isNew = !(await exists(place));
        await mkdir(dirname(place), { recursive: true });
        await rename(aside, place);
        // The names on the way down must last as long as the bytes do.
        for (const above of [dirname(place), dirname(dirname(place)), folder]) await syncFolder(above);
        return { id, size, isNew };
      } catch (error) {
        await rm(aside, { force: true });
        throw inArchiveWords(error, folder);
      }
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
        return { id, name, size, head, open: () => checked(path, id, name) };
      } finally {
        await handle.close();
      }
    },

    async *verify(onFile) {
      let done = 0;
      for await (const path of filesBelow(folder)) {
        const hex = basename(path);
        const id = `sha256:${hex}`;
        const found = isDigest(id) && pathOf(id) === path ? await hashOf(path) : null;
        if (found === null) yield { id: hex, found: "a file that is not the archive's" };
        else if (found !== id) yield { id, found: isDigest(found) ? `its bytes hash to ${found}` : found };
        onFile?.(++done);
      }
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** What a killed writer left a day ago will not be finished. Younger files may belong to a living one. */
export async function sweep(folder: string, leftover: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!leftover.test(name)) continue;
    const about = await stat(join(folder, name)).catch(() => null);
    // On a read-only disk it simply stays.
    if (about && Date.now() - about.mtimeMs > DAY) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

async function writeAside(aside: string, bytes: AsyncIterable<Uint8Array>): Promise<{ id: Digest; size: number }> {
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
  } finally {
    await handle.close();
  }
  return { id: `sha256:${hash.digest("hex")}`, size };
}

/** The bytes, and an error after the last of them if they are not those of the name: nothing is read from altered bytes. */
async function* checked(path: string, id: Digest, name: string): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    yield piece;
  }
  if (`sha256:${hash.digest("hex")}` !== id)
    throw new ArchiveDamagedError(
      `${name}: the archive's bytes of ${id} were altered. Restore that file from a copy, or add the file again.`,
    );
}

/** The digest of a file, or why it cannot be had. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
    return `sha256:${hash.digest("hex")}`;
  } catch (error) {
    return `it cannot be read: ${String(error)}`;
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name === "incoming") continue;
    const path = join(folder, entry.name);
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
