/** A thread that screens batches over the snapshot all threads share, and sends the text of the answers back. */
import { parentPort, workerData } from "node:worker_threads";
import { decodeSnapshot } from "../../picture/snapshot.ts";
import type { Batch } from "./batches.ts";
import { makeScreener, type ScreenSetup } from "./screener.ts";

export interface ThreadData {
  readonly snapshot: Uint8Array;
  readonly setup: ScreenSetup;
}
export interface ThreadTask {
  readonly batch: Batch;
  readonly firstRow: number;
}

// Only threads.ts starts this file, and it sends nothing else.
const { snapshot, setup } = workerData as ThreadData;
const screen = makeScreener(decodeSnapshot(snapshot), setup);
parentPort!.on("message", ({ batch, firstRow }: ThreadTask) => {
  const done = screen(batch, firstRow);
  parentPort!.postMessage(done, [done.bytes.buffer]);
});
