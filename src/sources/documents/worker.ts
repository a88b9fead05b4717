/** The thread in which one document is taken apart; it ends with the answer. */
import { parentPort, workerData } from "node:worker_threads";
import { extract } from "./extract.ts";
import type { DocumentFormat } from "./formats.ts";

const { format, bytes, name } = workerData as { format: DocumentFormat; bytes: Uint8Array; name: string };
try {
  parentPort!.postMessage({ found: await extract(format, bytes, name) });
} catch (error) {
  const { code, message } = error as { code: string; message: string };
  parentPort!.postMessage({ code, message });
}
