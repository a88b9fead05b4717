/** `kill -9` at any moment: what was acknowledged is there, nothing is half written, the next start works. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Digest, digestBytes } from "../src/claims/index.ts";
import { WorkspaceFullError } from "../src/ledger/faults.ts";
import { openLedger } from "../src/ledger/ledger.ts";
import { openSnapshot, saveSnapshot } from "../src/ledger/snapshots.ts";
import { openArchive } from "../src/sources/archive.ts";
import { openReadingCache } from "../src/sources/reading-cache.ts";

const KILLS = 32;
/** As many as the worker caches at a time. */
const RECORDS = 40;
const worker = fileURLToPath(new URL("kills.ts", import.meta.url));

/** The picture's file is whole, and is the last one that was acknowledged or the one being saved when the kill came. */
function pictureAfter(folder: string, last: string | null): string | null {
  if (last === null && !existsSync(join(folder, "picture", "current"))) return null;
  const { bytes, file } = openSnapshot(join(folder, "picture"));
  const run = JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes)).trimEnd()) as { file: string | null };
  expect([file, run.file]).toContain(last);
  expect(file).toBe(`${digestBytes(Uint8Array.from(bytes)).slice(7, 39)}.picture`);
  return file;
}

interface Kept {
  readonly kept: "bytes" | "source" | "decision" | "reading" | "snapshot";
  readonly id: string;
}

/** Lets the worker run until some milliseconds after its first word, then kills it. */
function runAndKill(folder: string, seed: number, after: number): Promise<Kept[]> {
  const child = spawn(process.execPath, [worker, folder, String(seed)], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    if (text === "") setTimeout(() => child.kill("SIGKILL"), after);
    text += piece;
  });
  return new Promise((resolve) => {
    // The last line may be cut: only whole lines were acknowledged.
    child.on("close", () =>
      resolve(
        text
          .split("\n")
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Kept),
      ),
    );
  });
}

test(`after ${KILLS} kills every acknowledged row and byte is there, and no half file`, {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-kills-"));
  try {
    const kept: Kept[] = [];
    let random = 12345;
    let before: string | null = null;
    for (let kill = 0; kill < KILLS; kill++) {
      random = (random * 1103515245 + 12345) % 2147483648;
      const said = await runAndKill(folder, kill, random % 60);
      kept.push(...said);
      const last = said.findLast((one) => one.kept === "snapshot")?.id ?? before;
      before = pictureAfter(folder, last);
    }
    const [archive, cache, ledger] = await Promise.all([
      openArchive(join(folder, "archive")),
      openReadingCache(join(folder, "readings")),
      openLedger(join(folder, "ledger.sqlite")),
    ]);
    const of = (what: Kept["kept"]): string[] => kept.filter((one) => one.kept === what).map((one) => one.id);
    expect(kept.length).toBeGreaterThan(KILLS * 2);
    expect(await ledger.verify()).toBeNull();
    const [sources, decisions] = [
      new Set((await ledger.sources()).map((source) => source.id as string)),
      new Set((await ledger.decisions()).map((row) => row.id)),
    ];
    expect(of("source").filter((id) => !sources.has(id))).toEqual([]);
    expect(of("decision").filter((id) => !decisions.has(id))).toEqual([]);
    for (const id of of("bytes")) expect(await archive.has(id as Digest)).toBe(true);
    expect(await Array.fromAsync(archive.verify())).toEqual([]);
    for (const key of new Set(of("reading"))) expect((await Array.fromAsync(cache.read(key))).length).toBe(RECORDS);
    await ledger.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder of one megabyte, where this machine lets us make one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "manumit-full-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0) return folder;
  rmSync(folder, { recursive: true, force: true });
  return null;
}
const small = process.platform === "linux" ? smallDisk() : null;

test.skipIf(small === null)(
  "a full disk loses nothing that was kept, and work goes on when there is room (needs leave to mount)",
  async () => {
    const folder = small!;
    try {
      const ledger = await openLedger(join(folder, "ledger.sqlite"));
      const decide = (why: string) =>
        ledger.decide({
          kind: "accept",
          target: "t",
          object: null,
          who: "a test",
          when: "2026-01-01T00:00:00Z",
          why,
          replaces: null,
        });
      const kept: string[] = [];
      let full: unknown = null;
      for (let i = 0; i < 4000 && full === null; i++) {
        await decide(`${i} ${"x".repeat(2000)}`).then(
          (row) => kept.push(row.id),
          (error: unknown) => {
            full = error;
          },
        );
      }
      expect(full).toBeInstanceOf(WorkspaceFullError);
      expect((await ledger.decisions()).map((row) => row.id)).toEqual(kept);
      expect(await ledger.verify()).toBeNull();
      spawnSync("mount", ["-o", "remount,size=2m", folder]);
      await decide("there is room again");
      const archive = await openArchive(join(folder, "archive"));
      const put = (pieces: number) =>
        archive.put(
          (async function* () {
            for (let i = 0; i < pieces; i++) yield new Uint8Array(65_536).fill(i);
          })(),
        );
      const { id } = await put(1);
      await expect(put(40)).rejects.toMatchObject({ code: "WORKSPACE_FULL" });
      await expect(saveSnapshot(join(folder, "picture"), new Uint8Array(3_000_000))).rejects.toThrow(
        WorkspaceFullError,
      );
      expect(await archive.has(id)).toBe(true);
      expect(await Array.fromAsync(archive.verify())).toEqual([]);
      expect(readdirSync(join(folder, "archive", "incoming"))).toEqual([]);
      spawnSync("mount", ["-o", "remount,size=8m", folder]);
      expect((await put(40)).isNew).toBe(true);
      expect(await ledger.verify()).toBeNull();
      await ledger.close();
    } finally {
      spawnSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test("two processes that write at once lose nothing", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-two-"));
  try {
    mkdirSync(folder, { recursive: true });
    const kept = (await Promise.all([runAndKill(folder, 1, 900), runAndKill(folder, 2, 900)])).flat();
    const ledger = await openLedger(join(folder, "ledger.sqlite"));
    const decisions = new Set((await ledger.decisions()).map((row) => row.id));
    const said = kept.filter((one) => one.kept === "decision").map((one) => one.id);
    expect(said.length).toBeGreaterThan(4);
    expect(said.filter((id) => !decisions.has(id))).toEqual([]);
    expect(await ledger.verify()).toBeNull();
    await ledger.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("of two processes that both replace the same decision one wins, and the other is told by whom", {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-race-"));
  try {
    const ledger = await openLedger(join(folder, "ledger.sqlite"));
    const rows: string[] = [];
    for (let i = 0; i < 40; i++) {
      const row = await ledger.decide({
        kind: "accept",
        target: `t${i}`,
        object: null,
        who: "a test",
        when: "2026-01-01T00:00:00Z",
        why: `no. ${i}`,
        replaces: null,
      });
      rows.push(row.id);
    }
    const race = fileURLToPath(new URL("replacing.ts", import.meta.url));
    const said = ["one", "two"].map(
      (who) =>
        new Promise<{ won: string[]; told: string[] }>((resolve, reject) => {
          const child = spawn(process.execPath, [race, folder, who, ...rows], { stdio: ["ignore", "pipe", "inherit"] });
          let text = "";
          child.stdout.setEncoding("utf8").on("data", (piece: string) => {
            text += piece;
          });
          child.on("close", (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`exit ${code}`))));
        }),
    );
    const [one, two] = (await Promise.all(said)) as [
      { won: string[]; told: string[] },
      { won: string[]; told: string[] },
    ];
    expect([...one.won, ...two.won].sort()).toEqual([...rows].sort());
    expect(one.told.length + two.told.length).toBe(rows.length);
    for (const words of one.told) expect(words).toMatch(/two already replaced it at 2026-01-02T00:00:00Z/);
    for (const words of two.told) expect(words).toMatch(/one already replaced it at 2026-01-02T00:00:00Z/);
    expect(await ledger.verify()).toBeNull();
    await ledger.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
