/**
 * Snapshots of the picture on disk: a new one is written beside the old, then one small file says which counts.
 *
 * A reader that holds the old one is never disturbed. This file must stay light (no database), since `search` opens
 * nothing else.
 */
import { createHash, randomUUID } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { inWorkspaceWords } from "./faults.ts";

const KEPT = 3;
const DAY = 86_400_000;
const NAME = /^[0-9a-f]{32}\.picture$/;
const PIECE = 8 * 1024 * 1024;

/** There is no picture yet, or its file is not what was written. */
export class SnapshotMissingError extends Error {
  override readonly name = "SnapshotMissingError";
  readonly code = "SNAPSHOT_MISSING";
}

/** Keeps `bytes` and makes them the current picture. Gives the file's name. */
export async function saveSnapshot(folder: string, bytes: Uint8Array): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.picture`;
    await writeWhole(folder, name, bytes);
    await writeWhole(folder, "current", new TextEncoder().encode(name));
    await forgetOld(folder, name);
    return name;
  } catch (error) {
    throw inWorkspaceWords(error, "keep the picture", folder);
  }
}

async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `.${name}.${randomUUID()}.part`);
  const handle = await open(aside, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(aside, join(folder, name));
  const above = await open(folder, "r");
  await above.sync().finally(() => above.close());
}

async function forgetOld(folder: string, current: string): Promise<void> {
  const all = await readdir(folder);
  const names = all.filter((name) => NAME.test(name) && name !== current);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  aged.sort((a, b) => b.at - a.at);
  for (const { name } of aged.slice(KEPT - 1)) await rm(join(folder, name), { force: true });
  // A killed writer left these; younger ones may belong to a living one.
  for (const name of all.filter((one) => one.startsWith(".") && one.endsWith(".part"))) {
    const at = (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - at > DAY) await rm(join(folder, name), { force: true });
  }
}

/** The current picture's bytes, in memory that worker threads can share. */
export function openSnapshot(folder: string): { bytes: Uint8Array; file: string } {
  let file: string;
  try {
    file = readFileSync(join(folder, "current"), "utf8").trim();
  } catch (cause) {
    throw new SnapshotMissingError(`${folder}: there is no picture yet. Run "manumit build" first.`, { cause });
  }
  try {
    if (!NAME.test(file)) throw new Error(`"current" names no picture: ${JSON.stringify(file.slice(0, 60))}`);
    const handle = openSync(join(folder, file), "r");
    try {
      const { size } = fstatSync(handle);
      const bytes = new Uint8Array(new SharedArrayBuffer(size));
      for (let at = 0; at < size; ) {
        const got = readSync(handle, bytes, at, Math.min(PIECE, size - at), at);
        if (got === 0) throw new Error("the file ended early");
        at += got;
      }
      return { bytes, file };
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw new SnapshotMissingError(
      `${join(folder, file)}: cannot be read: ${String(cause)}. Run "manumit build" to make it again.`,
      { cause },
    );
  }
}
