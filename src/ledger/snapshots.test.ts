import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openSnapshot, SnapshotMissingError, saveSnapshot } from "./snapshots.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const place = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-snapshots-"));
  folders.push(folder);
  return folder;
};
const picture = (n: number): Uint8Array => new Uint8Array(1000).fill(n);
const hoursAgo = (path: string, hours: number): void => {
  const at = Date.now() / 1000 - hours * 3600;
  utimesSync(path, at, at);
};

test("the newest picture is the current one, in memory that threads can share", async () => {
  const folder = place();
  await saveSnapshot(folder, picture(1));
  const file = await saveSnapshot(folder, picture(2));
  const opened = openSnapshot(folder);
  expect(opened.file).toBe(file);
  expect(new Uint8Array(opened.bytes)).toEqual(picture(2));
  expect(opened.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test("three pictures are kept: the current one and the two before it", async () => {
  const folder = place();
  const names: string[] = [];
  for (let n = 0; n < 5; n++) {
    names.push(await saveSnapshot(folder, picture(n)));
    hoursAgo(join(folder, names[n]!), 10 - n);
  }
  expect(readdirSync(folder).sort()).toEqual([...names.slice(2), "current"].sort());
});

test("a picture saved again counts again", async () => {
  const folder = place();
  const first = await saveSnapshot(folder, picture(1));
  await saveSnapshot(folder, picture(2));
  expect(await saveSnapshot(folder, picture(1))).toBe(first);
  expect(openSnapshot(folder).file).toBe(first);
});

test("saving clears away what a killed writer left more than a day ago, and nothing younger", async () => {
  const folder = place();
  for (const [name, hours] of [
    [".a.part", 25],
    [".b.part", 23],
  ] as const) {
    writeFileSync(join(folder, name), "half");
    hoursAgo(join(folder, name), hours);
  }
  const name = await saveSnapshot(folder, picture(1));
  expect(readdirSync(folder).sort()).toEqual([".b.part", name, "current"].sort());
});

test.each([
  { said: null, why: "no pointer" },
  { said: "", why: "an empty pointer" },
  { said: `${"0".repeat(32)}.picture`, why: "a picture that is gone" },
  { said: "../ledger.sqlite", why: "a pointer out of the folder" },
])("$why: the picture must be built", async ({ said }) => {
  const folder = place();
  if (said !== null) writeFileSync(join(folder, "current"), said);
  expect(() => openSnapshot(folder)).toThrow(SnapshotMissingError);
  expect(() => openSnapshot(folder)).toThrow(/manumit build/);
});
