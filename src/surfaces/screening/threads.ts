/**
 * Batches to answers, on one thread or many, always in the order of the input.
 *
 * This thread works too: it screens what the others have no room for, above all while they start. No more than so many
 * batches are on their way, so memory does not grow however slow the reader of the output. The picture is shared; each
 * thread keeps its own memory of words it has read.
 */
import { Worker } from "node:worker_threads";
import type { Picture } from "../../picture/index.ts";
import type { Batch } from "./batches.ts";
import { makeScreener, type Screened, type ScreenSetup } from "./screener.ts";
import type { ThreadData, ThreadTask } from "./worker.ts";

/** Batches that wait at one thread: enough to work on while this one is busy with a batch of its own. */
const AT_ONE = 4;
/** All that may be on their way; what this thread does while the others start must fit. */
const ON_THEIR_WAY = 64;

export interface Threads {
  screen(batch: Batch, firstRow: number): Promise<Screened>;
  /** Batches that may be on their way at once. */
  readonly room: number;
  close(): Promise<void>;
}

export function thisThread(picture: Picture, setup: ScreenSetup): Threads {
  const screen = makeScreener(picture, setup);
  return { screen: async (batch, firstRow) => screen(batch, firstRow), room: 1, close: async () => {} };
}

/** `count` threads, this one among them. */
export function manyThreads(count: number, picture: Picture, snapshot: Uint8Array, setup: ScreenSetup): Threads {
  const file = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  const data: ThreadData = { snapshot, setup };
  const others = Array.from({ length: count - 1 }, () => new Thread(new Worker(file, { workerData: data })));
  const screen = makeScreener(picture, setup);
  return {
    screen: async (batch, firstRow) => {
      const idle = others.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      if (idle.waiting < AT_ONE) return idle.ask({ batch, firstRow });
      const done = screen(batch, firstRow);
      // What the others have finished meanwhile is taken in before the next batch is given out.
      await new Promise(setImmediate);
      return done;
    },
    room: Math.max(ON_THEIR_WAY, count * AT_ONE),
    close: async () => void (await Promise.all(others.map((thread) => thread.end()))),
  };
}

interface Waiting {
  readonly resolve: (done: Screened) => void;
  readonly reject: (error: Error) => void;
}

/** Answers come back in the order of the tasks. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #broken: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (done: Screened) => this.#waiting.shift()?.resolve(done));
    worker.on("error", (error: unknown) => this.#break(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => this.#break(new Error(`a screening thread ended early (${code})`)));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  ask(task: ThreadTask): Promise<Screened> {
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#broken);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Screens all batches from row `firstRow` on, and gives the answers in their order. */
export async function* screenInOrder(
  batches: AsyncIterable<Batch>,
  threads: Threads,
  firstRow: number,
): AsyncGenerator<Screened, void, undefined> {
  const pending: Promise<Screened>[] = [];
  let row = firstRow;
  for await (const batch of batches) {
    const done = threads.screen(batch, row);
    // Whoever waits for it gets the error; until then it must not end the process.
    done.catch(() => {});
    pending.push(done);
    row += "cells" in batch ? batch.cells.length : batch.lines.length;
    if (pending.length >= threads.room) yield await pending.shift()!;
    else await new Promise(setImmediate);
  }
  for (const done of pending) yield await done;
}
