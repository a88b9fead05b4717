/** `kill -9` at any moment: what was acknowledged is there, nothing is half written, the next start works. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Digest } from "../src/claims/index.ts";
import { WorkspaceFullError } from "../src/ledger/faults.ts";
import { openLedger } from "../src/ledger/ledger.ts";
import { openSnapshot } from "../src/ledger/snapshots.ts";
import { openArchive } from "../src/sources/archive.ts";
import { openReadingCache } from "../src/sources/reading-cache.ts";

const KILLS = 32;
const worker = fileURLToPath(new URL("kills.ts", import.meta.url));

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
    for (let kill = 0; kill < KILLS; kill++) {
      random = (random * 1103515245 + 12345) % 2147483648;
      kept.push(...(await runAndKill(folder, kill, random % 60)));
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
    for (const key of new Set(of("reading"))) expect(await Array.fromAsync(cache.read(key))).toEqual([]);
    const snapshot = openSnapshot(join(folder, "picture"));
    expect(new Set(snapshot.bytes).size).toBe(1);
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
      const archive = await openArchive(join(folder, "archive")).catch((error: unknown) => error);
      if (archive instanceof Error) expect((archive as NodeJS.ErrnoException).code).toBe("ENOSPC");
      spawnSync("mount", ["-o", "remount,size=8m", folder]);
      await decide("there is room again");
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
