/**
 * A whole screening: rows in, answers out, in order, with a receipt of what was done.
 *
 * It is handed the picture and an open input; where the answers go (a file with a journal, a stream) it decides by what
 * it is told. The answers depend on the input, the picture and the settings alone: not on threads, time or kills.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Picture } from "../../picture/index.ts";
import { engineVersion } from "../version.ts";
import type { Batch } from "./batches.ts";
import { type FormName, formOf } from "./form.ts";
import { type Field, fields } from "./headings.ts";
import { htmlOf } from "./html-form.ts";
import type { Input, InputChoice } from "./input.ts";
import { Journal, PIPE } from "./journal.ts";
import { notesOf } from "./notes.ts";
import type { Receipt } from "./receipt.ts";
import { columns } from "./row-answer.ts";
import type { Counts, Screened, ScreenSetup } from "./screener.ts";
import { manyThreads, screenInOrder, type Threads, thisThread } from "./threads.ts";
import type { Thresholds } from "./thresholds.ts";
import { xlsxOf } from "./xlsx-form.ts";

export interface Screening {
  readonly picture: Picture;
  readonly snapshot: Uint8Array;
  readonly input: Input;
  /** As it was given, for the receipt; null for standard input. */
  readonly path: string | null;
  readonly choice: InputChoice;
  readonly form: FormName;
  readonly limit: number;
  readonly datasets: readonly string[] | null;
  readonly thresholds: Thresholds;
  readonly threads: number;
  readonly began: Date;
  readonly engine?: "names" | "none";
  /** The file to write, or a place that takes the bytes (standard output, nowhere). */
  readonly to: { readonly file: string; readonly resume: boolean } | { write(bytes: Uint8Array): Promise<void> };
  onProgress?(rows: number, resumedFrom: number): void;
}

/** Fewer rows are done before a thread would have started. */
const FEW_ROWS = 2048;

interface Sink {
  readonly resumedFrom: number;
  write(bytes: Uint8Array, rows: number, counts: Counts): Promise<void>;
  finish(around: ((part: string) => AsyncIterable<Uint8Array>) | null): Promise<{ digest: string; size: number }>;
  leave(): Promise<void>;
  counts(): Counts & { readonly rows: number };
}

export async function runScreening(job: Screening): Promise<Receipt> {
  const form = formOf(job.form);
  const keys: Record<string, Field> = {};
  for (const field of fields) for (const name of job.choice.map?.[field] ?? []) keys[name] = field;
  const setup: ScreenSetup = {
    map: job.input.head?.map ?? {},
    keys: job.input.head === null ? keys : {},
    options: { limit: job.limit, ...(job.datasets && { datasets: job.datasets }) },
    thresholds: job.thresholds,
    form: job.form,
    engine: job.engine ?? "names",
  };
  const settings = settingsOf(job);
  const sink = await sinkOf(job, form.container, settings);
  const nobody = { match: 0, possible: 0, none: 0, error: 0 };
  try {
    const startedAt = performance.now();
    if (sink.resumedFrom === 0) await sink.write(Buffer.from(form.head), 0, nobody);
    // One batch is on its way to the disk while the next is screened.
    let writing = Promise.resolve();
    for await (const done of answers(job, setup, sink.resumedFrom)) {
      await writing;
      job.onProgress?.(sink.counts().rows, sink.resumedFrom);
      writing = sink.write(done.bytes, done.rows, done.counts);
      writing.catch(() => {});
    }
    await writing;
    job.onProgress?.(sink.counts().rows, sink.resumedFrom);
    await sink.write(Buffer.from(form.foot), 0, nobody);
    const { rows, ...counts } = sink.counts();
    const notes = notesOf({ ...job, input: `${job.input.name}, ${job.input.digest()}` }, rows, counts);
    const around = !form.container
      ? null
      : job.form === "xlsx"
        ? (part: string) => xlsxOf(part, columns, notes)
        : (part: string) => htmlOf(part, notes);
    const output = await sink.finish(around);
    return {
      receipt: "manumit screening 1",
      path: job.path,
      input: { name: job.input.name, digest: job.input.digest(), size: job.input.size },
      picture: job.picture.digest,
      datasets: job.picture.header.datasets
        .filter(({ name, counts: { entities } }) => entities > 0 && (!job.datasets || job.datasets.includes(name)))
        .map(({ name, title, published, stale }) => ({ name, title, published, stale })),
      engine: engineVersion,
      settings,
      columns: columnsOf(job.input),
      counts: { rows, ...counts },
      began: job.began.toISOString(),
      seconds: Math.round(performance.now() - startedAt) / 1000,
      output: {
        name: "file" in job.to ? job.to.file : null,
        digest: output.digest as Receipt["output"]["digest"],
        size: output.size,
      },
    };
  } catch (error) {
    await sink.leave();
    throw error;
  }
}

/** Few rows on this thread, many on all. */
async function* answers(job: Screening, setup: ScreenSetup, skip: number): AsyncGenerator<Screened, void, undefined> {
  const batches = after(job.input.batches(), skip);
  const first: Batch[] = [];
  let rows = 0;
  while (rows < FEW_ROWS) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
    rows += "cells" in next.value ? next.value.cells.length : next.value.lines.length;
  }
  const threads: Threads =
    rows < FEW_ROWS || job.threads === 1
      ? thisThread(job.picture, setup)
      : manyThreads(job.threads, job.picture, job.snapshot, setup);
  try {
    yield* screenInOrder(joined(first, batches), threads, skip + 1);
  } finally {
    await threads.close();
  }
}

async function* joined(first: Batch[], rest: AsyncGenerator<Batch>): AsyncGenerator<Batch, void> {
  while (first.length > 0) yield first.shift()!;
  yield* rest;
}

/** The batches without their first `skip` rows. */
async function* after(batches: AsyncGenerator<Batch>, skip: number): AsyncGenerator<Batch, void, undefined> {
  let left = skip;
  for await (const batch of batches) {
    const rows = "cells" in batch ? batch.cells.length : batch.lines.length;
    if (left === 0) yield batch;
    else if (rows > left) {
      yield "cells" in batch ? { cells: batch.cells.slice(left) } : { lines: batch.lines.slice(left) };
      left = 0;
    } else left -= rows;
  }
}

function settingsOf(job: Screening): Receipt["settings"] {
  return {
    form: job.form,
    limit: job.limit,
    threshold: job.thresholds.threshold,
    cutoff: job.thresholds.cutoff,
    thresholds: job.thresholds.datasets as Receipt["settings"]["thresholds"],
    datasets: job.datasets as string[] | null,
    encoding: job.choice.encoding ?? null,
    delimiter: job.choice.delimiter ?? null,
    sheet: job.choice.sheet ?? null,
    noHeader: job.choice.noHeader ?? false,
    map: (job.choice.map ?? {}) as Receipt["settings"]["map"],
  };
}

function columnsOf({ head }: Input): Receipt["columns"] {
  if (head === null) return null;
  const used: Partial<Record<Field, string[]>> = {};
  for (const field of fields) {
    const numbers = head.map[field];
    if (numbers) used[field] = numbers.map((column) => head.header[column] || `column ${column + 1}`);
  }
  return used;
}

async function sinkOf(job: Screening, container: boolean, settings: Receipt["settings"]): Promise<Sink> {
  if ("file" in job.to) {
    // What comes through a pipe cannot be read again, so nobody can go on with it.
    const input = job.path === null ? PIPE : job.input.digest();
    const plan = { input, picture: job.picture.digest, engine: engineVersion, settings };
    const journal = await Journal.open(job.to.file, plan, job.to.resume);
    return {
      resumedFrom: journal.reached.rows,
      write: (bytes, rows, counts) => journal.write(bytes, rows, counts),
      finish: (around) => journal.finish(around),
      leave: () => journal.leave(),
      counts: () => ({ ...journal.reached.counts, rows: journal.reached.rows }),
    };
  }
  return container ? spooled(job.to) : streamed(job.to);
}

function tally() {
  const all = { rows: 0, match: 0, possible: 0, none: 0, error: 0 };
  const add = (rows: number, counts: Counts): void => {
    all.rows += rows;
    for (const answer of ["match", "possible", "none", "error"] as const) all[answer] += counts[answer];
  };
  return { all, add };
}

function streamed(to: { write(bytes: Uint8Array): Promise<void> }): Sink {
  const { all, add } = tally();
  const hash = createHash("sha256");
  let size = 0;
  return {
    resumedFrom: 0,
    write: async (bytes, rows, counts) => {
      add(rows, counts);
      if (bytes.length === 0) return;
      hash.update(bytes);
      size += bytes.length;
      await to.write(bytes);
    },
    finish: async () => ({ digest: `sha256:${hash.digest("hex")}`, size }),
    leave: async () => {},
    counts: () => ({ ...all }),
  };
}

/** A container's rows wait in a file of ours until all are there. */
async function spooled(to: { write(bytes: Uint8Array): Promise<void> }): Promise<Sink> {
  const { all, add } = tally();
  const path = join(tmpdir(), `manumit-${randomUUID()}.part`);
  const part = await open(path, "wx");
  const out = streamed(to);
  const leave = async (): Promise<void> => {
    await part.close().catch(() => {});
    await rm(path, { force: true });
  };
  return {
    resumedFrom: 0,
    write: async (bytes, rows, counts) => {
      add(rows, counts);
      await part.writeFile(bytes);
    },
    finish: async (around) => {
      const nobody = { match: 0, possible: 0, none: 0, error: 0 };
      for await (const piece of around ? around(path) : createReadStream(path)) await out.write(piece, 0, nobody);
      await leave();
      return out.finish(null);
    },
    leave,
    counts: () => ({ ...all }),
  };
}
