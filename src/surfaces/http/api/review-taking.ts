/**
 * One document into the workspace: its bytes kept, read, and what came of it said.
 *
 * In a thread where it is told of as long work: a book takes seconds to read, and others must not wait; a page is read
 * before a thread would have started. What is stopped has recorded no reading; bytes that were kept by then stay in the
 * archive, as any bytes do.
 */
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadingRow } from "../../../ledger/ledger.ts";
import type { Doors } from "../../wiring.ts";
import { type AddOptions, addPaths } from "../../workspace/add.ts";
import type { JobHand } from "../jobs.ts";

/** Fewer bytes are read at once. */
const FEW = 64 * 1024;

export interface Taking {
  readonly doors: Doors;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: Omit<AddOptions, "now" | "onFile">;
  readonly at: Date;
}

export const takeIn = (taking: Taking) =>
  withFile(taking, async (path) => {
    const { doors, options, at } = taking;
    return (await addPaths(doors, [path], { ...options, now: () => at })).readings;
  });

export const takeInThread = (taking: Taking, { tell, signal }: JobHand) => {
  if (taking.bytes.length < FEW) return takeIn(taking);
  return withFile(taking, (path) => {
    const name = import.meta.url.endsWith(".ts") ? "add-worker.ts" : "add-worker.js";
    const workerData = { folder: taking.doors.folder, path, options: taking.options, at: taking.at.toISOString() };
    const thread = new Worker(new URL(`../../workspace/${name}`, import.meta.url), { workerData });
    signal.addEventListener("abort", () => void thread.terminate());
    return new Promise<readonly ReadingRow[]>((resolve, reject) => {
      thread.on("message", (message: Message) => {
        if ("step" in message) tell("step", { step: message.step });
        else if ("readings" in message) resolve(message.readings);
        else reject(new Error(message.failed));
      });
      thread.once("error", reject);
      thread.once("exit", () => reject(new Error("reading was ended before it was done. Add the source again.")));
    });
  });
};

type Message = { readonly step: string } | { readonly readings: readonly ReadingRow[] } | { readonly failed: string };

async function withFile({ name, bytes }: Taking, read: (path: string) => Promise<readonly ReadingRow[]>) {
  const id = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const folder = await mkdtemp(join(tmpdir(), "manumit-upload-"));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const row = (await read(path)).find(({ files }) => files.some(({ source }) => source === id));
    return {
      id,
      dataset: row?.dataset ?? null,
      state: row?.status ?? "unread",
      proposed: (row?.counts["quantities"] ?? 0) + (row?.counts["links"] ?? 0),
      message: row?.message ?? null,
      warnings: row?.warnings ?? [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
