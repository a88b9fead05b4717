/**
 * Batches to answers, on one thread or many, always in the order of the input.
 *
 * No more than a few batches a thread are on their way, so memory does not grow however slow the reader of the output.
 * A picture is small and shared; each thread keeps its own memory of words it has read.
 */
import { Worker } from "node:worker_threads";
import type { Picture } from "../../picture/index.ts";
import type { Batch } from "./batches.ts";
import { makeScreener, type Screened, type ScreenSetup } from "./screener.ts";
import type { ThreadData, ThreadTask } from "./worker.ts";

const ON_THEIR_WAY = 4;

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

export function manyThreads(count: number, snapshot: Uint8Array, setup: ScreenSetup): Threads {
  const file = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  const data: ThreadData = { snapshot, setup };
  const threads = Array.from({ length: count }, () => new Thread(new Worker(file, { workerData: data })));
  return {
    screen: (batch, firstRow) => {
      const idle = threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      return idle.ask({ batch, firstRow });
    },
    room: count * ON_THEIR_WAY,
    close: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
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
  }
  for (const done of pending) yield await done;
}
