/**
 * How far an unfinished run came: a line beside the output each time a piece of it is safely on the disk.
 *
 * The output stands in `FILE.part` until it is whole, so nobody takes half a result for one. After a kill the part is cut
 * back to the last line of the journal that it reaches, and the run goes on from there; the bytes come out the same.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, stat } from "node:fs/promises";
import { UsageError } from "../faults.ts";
import type { Counts } from "./screener.ts";

/** What must be the same for a run to go on. */
export type RunPlan = Readonly<Record<string, unknown>>;

export interface Reached {
  readonly rows: number;
  readonly bytes: number;
  readonly counts: Counts;
}

/** A note is a wait for the disk: after so many milliseconds or bytes. */
const OFTEN = { milliseconds: 1000, bytes: 4 << 20 };
const nowhere: Reached = { rows: 0, bytes: 0, counts: { match: 0, possible: 0, none: 0, error: 0 } };

/** The input of a run that cannot be gone on with. */
export const PIPE = "standard input";

export const partOf = (out: string): string => `${out}.part`;
export const journalOf = (out: string): string => `${out}.journal`;

/** An output file in the making. */
export class Journal {
  readonly #out: string;
  readonly #part: FileHandle;
  readonly #log: FileHandle;
  #reached: Reached;
  /** The last end of a whole row: what follows the last row is written again after a kill. */
  #afterRow: Reached;
  #noted: number;
  #notedBytes: number;
  #synced = performance.now();
  /** A note on its way to the disk, while the next rows are screened. */
  #noting: Promise<void> | null = null;
  #fault: unknown = null;

  private constructor(out: string, part: FileHandle, log: FileHandle, reached: Reached) {
    this.#out = out;
    this.#part = part;
    this.#log = log;
    this.#reached = reached;
    this.#afterRow = reached;
    this.#noted = reached.rows;
    this.#notedBytes = reached.bytes;
  }

  get reached(): Reached {
    return this.#reached;
  }

  /** A new run, or with `resume` the unfinished one that has the same plan. */
  static async open(out: string, plan: RunPlan, resume: boolean): Promise<Journal> {
    let unfinished = await readFile(journalOf(out), "utf8").catch(() => null);
    if (unfinished !== null && planOf(unfinished)?.["input"] === PIPE) {
      await rm(journalOf(out));
      unfinished = null;
    }
    if (unfinished !== null && !resume)
      throw new UsageError(
        `${out}: an unfinished run stands beside it. Go on with --resume, or delete ${journalOf(out)} and ${partOf(out)}.`,
      );
    if (unfinished === null) {
      const log = await open(journalOf(out), "wx");
      const part = await open(partOf(out), "w");
      await log.write(`${JSON.stringify({ plan, process: process.pid })}\n`);
      await log.sync();
      return new Journal(out, part, log, nowhere);
    }
    await refuseIfRunning(out, unfinished);
    const reached = await lastReached(out, unfinished, plan);
    const part = await open(partOf(out), "r+");
    await part.truncate(reached.bytes);
    const log = await open(journalOf(out), "a");
    await log.write(`\n${JSON.stringify({ process: process.pid })}\n`);
    return new Journal(out, part, log, reached);
  }

  async write(bytes: Uint8Array, rows: number, counts: Counts): Promise<void> {
    for (let at = 0; at < bytes.length; )
      at += (await this.#part.write(bytes, at, bytes.length - at, this.#reached.bytes + at)).bytesWritten;
    const before = this.#reached;
    this.#reached = {
      rows: before.rows + rows,
      bytes: before.bytes + bytes.length,
      counts: {
        match: before.counts.match + counts.match,
        possible: before.counts.possible + counts.possible,
        none: before.counts.none + counts.none,
        error: before.counts.error + counts.error,
      },
    };
    if (rows === 0) return;
    this.#afterRow = this.#reached;
    if (this.#fault !== null) throw this.#fault;
    const { bytes: now } = this.#reached;
    const isDue = performance.now() - this.#synced >= OFTEN.milliseconds || now - this.#notedBytes >= OFTEN.bytes;
    if (!isDue || this.#noting !== null) return;
    this.#noting = this.#note()
      .catch((error: unknown) => {
        this.#fault = error;
      })
      .finally(() => {
        this.#noting = null;
      });
  }

  /** Puts on the disk what is written, then says so. */
  async #note(): Promise<void> {
    const reached = this.#afterRow;
    if (this.#noted === reached.rows) return;
    await this.#part.datasync();
    await this.#log.write(`${JSON.stringify(reached)}\n`);
    await this.#log.datasync();
    this.#noted = reached.rows;
    this.#notedBytes = reached.bytes;
    this.#synced = performance.now();
  }

  /** Leaves the run unfinished, to be gone on with. */
  async leave(): Promise<void> {
    await this.#noting;
    await this.#note().catch(() => {});
    await this.#part.close().catch(() => {});
    await this.#log.close().catch(() => {});
  }

  /**
   * Makes the part the output, or what `around` makes of it, under its own name in one step. Gives the output's hash.
   */
  async finish(
    around: ((part: string) => AsyncIterable<Uint8Array>) | null,
  ): Promise<{ digest: string; size: number }> {
    await this.#noting;
    if (this.#fault !== null) throw this.#fault;
    await this.#part.sync();
    await this.#part.close();
    await this.#log.close();
    const part = partOf(this.#out);
    let whole = part;
    if (around) {
      whole = `${this.#out}.whole`;
      const handle = await open(whole, "w");
      try {
        for await (const piece of around(part)) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    const hash = createHash("sha256");
    for await (const piece of createReadStream(whole, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
    const { size } = await stat(whole);
    await rename(whole, this.#out);
    await rm(journalOf(this.#out), { force: true });
    if (around) await rm(part, { force: true });
    return { digest: `sha256:${hash.digest("hex")}`, size };
  }
}

async function lastReached(out: string, text: string, plan: RunPlan): Promise<Reached> {
  const lines = text.split("\n");
  const before = planOf(text);
  const differs = Object.keys(plan).filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(plan[name]));
  if (before === undefined || differs.length > 0)
    throw new UsageError(
      `${out}: the unfinished run beside it cannot be gone on with: ${differs.join(", ") || "its journal"} ${before === undefined ? "cannot be read" : "is not the same"}. Delete ${journalOf(out)} and ${partOf(out)} to begin anew.`,
    );
  const { size } = await stat(partOf(out)).catch(() => ({ size: -1 }));
  for (const line of lines.slice(1).reverse()) {
    const reached = parse(line) as Reached | null;
    if (reached && typeof reached.bytes === "number" && reached.bytes <= size) return reached;
  }
  if (size < 0) await (await open(partOf(out), "w")).close();
  return nowhere;
}

const STILL = 30_000;

/** Two that write one file would spoil it: the process that began it must have ended, or be another that got its number. */
async function refuseIfRunning(out: string, journal: string): Promise<void> {
  const numbers = journal.split("\n").map((line) => parse(line)?.["process"]);
  const last = numbers.findLast((number) => typeof number === "number");
  const { mtimeMs } = await stat(partOf(out)).catch(() => ({ mtimeMs: 0 }));
  if (last === undefined || last === process.pid || Date.now() - mtimeMs > STILL || !isAlive(last)) return;
  throw new UsageError(`${out}: the run beside it still goes on, in process ${last}. Wait for it, or end it first.`);
}

function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as { code?: unknown }).code === "EPERM";
  }
}

function planOf(journal: string): RunPlan | undefined {
  return parse(journal.split("\n", 1)[0])?.["plan"] as RunPlan | undefined;
}

/** A line that a kill cut off says nothing. */
function parse(line: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
