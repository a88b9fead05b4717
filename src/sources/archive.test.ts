import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { type Digest, digestBytes, digestText } from "../claims/index.ts";
import { ArchiveDamagedError, openArchive } from "./archive.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const place = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-archive-"));
  folders.push(folder);
  return folder;
};
async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const collect = async (from: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
  Buffer.concat(await Array.fromAsync(from));

test("bytes come back as they went in, under their own hash, whatever the pieces", async () => {
  const archive = await openArchive(place());
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 64 }), async (bytes, size) => {
      const { id } = await archive.put(pieces(bytes, size));
      expect(id).toBe(digestBytes(bytes));
      expect(new Uint8Array(await collect((await archive.file(id, "x")).open()))).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

test("the same bytes twice are one file", async () => {
  const archive = await openArchive(place());
  const bytes = new TextEncoder().encode("one list");
  expect((await archive.put(pieces(bytes))).isNew).toBe(true);
  expect((await archive.put(pieces(bytes))).isNew).toBe(false);
});

test("a writer that fails in the middle leaves nothing", async () => {
  const folder = place();
  const archive = await openArchive(folder);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new Error("the line went dead");
  }
  await expect(archive.put(broken())).rejects.toThrow("the line went dead");
  expect(readdirSync(join(folder, "incoming"))).toEqual([]);
});

test("verify names the file whose bytes were altered, and what is not ours", async () => {
  const folder = place();
  const archive = await openArchive(folder);
  const { id } = await archive.put(pieces(new TextEncoder().encode("the true bytes")));
  const hex = id.slice(7);
  expect(await Array.fromAsync(archive.verify())).toEqual([]);
  writeFileSync(join(folder, hex.slice(0, 2), hex.slice(2, 4), hex), "other bytes");
  writeFileSync(join(folder, hex.slice(0, 2), "stray"), "?");
  const faults = await Array.fromAsync(archive.verify());
  expect(faults.map((fault) => fault.id).sort()).toEqual([id, "stray"].sort());
});

test("a source that is gone is a damaged archive, not an empty file", async () => {
  const archive = await openArchive(place());
  await expect(archive.file(digestText("never stored") as Digest, "list.xml")).rejects.toThrow(ArchiveDamagedError);
});
