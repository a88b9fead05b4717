import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
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

const pathIn = (folder: string, id: Digest): string => join(folder, id.slice(7, 9), id.slice(9, 11), id.slice(7));

test("altered bytes are never read as if they were the source's, and adding the file again repairs it", async () => {
  const folder = place();
  const archive = await openArchive(folder);
  const bytes = new TextEncoder().encode("the true bytes");
  const { id } = await archive.put(pieces(bytes));
  writeFileSync(pathIn(folder, id), "the fals bytes");
  await expect(collect((await archive.file(id, "list.xml")).open())).rejects.toThrow(ArchiveDamagedError);
  expect((await archive.put(pieces(bytes))).isNew).toBe(false);
  expect(readFileSync(pathIn(folder, id), "utf8")).toBe("the true bytes");
  expect(await Array.fromAsync(archive.verify())).toEqual([]);
});

test("verify names whole bytes that stand where nobody looks for them", async () => {
  const folder = place();
  const archive = await openArchive(folder);
  const { id } = await archive.put(pieces(new TextEncoder().encode("one list")));
  mkdirSync(join(folder, "zz"));
  writeFileSync(join(folder, "zz", id.slice(7)), "one list");
  expect(await Array.fromAsync(archive.verify())).toEqual([
    { id: id.slice(7), found: "a file that is not the archive's" },
  ]);
});

test("opening clears away what a killed writer left more than a day ago, and nothing else", async () => {
  const folder = place();
  await openArchive(folder);
  const left = (name: string, hours: number): void => {
    const path = join(folder, "incoming", name);
    writeFileSync(path, "half");
    const at = Date.now() / 1000 - hours * 3600;
    utimesSync(path, at, at);
  };
  left("00000000-0000-4000-8000-000000000001.part", 25);
  left("00000000-0000-4000-8000-000000000002.part", 23);
  left("somebody's notes.txt", 1000);
  await openArchive(folder);
  expect(readdirSync(join(folder, "incoming")).sort()).toEqual([
    "00000000-0000-4000-8000-000000000002.part",
    "somebody's notes.txt",
  ]);
});
