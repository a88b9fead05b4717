/**
 * Takes a document apart in a thread of its own, with a limit on time and memory, and ends the thread whatever happens.
 *
 * No check before parsing finds every bomb; a thread that may be ended does. One document costs one thread.
 */
import { Worker } from "node:worker_threads";
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import type { ExtractedText } from "./extracted.ts";
import type { DocumentFormat } from "./formats.ts";

export interface Caps {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

export const caps: Caps = { milliseconds: 20_000, megabytes: 768, bytes: 256 * 1024 * 1024 };

/** Throws SourceTooLargeError past a cap and SourceBrokenError for what is not the format its name says. */
export async function extractInWorker(
  format: DocumentFormat,
  file: SourceFile,
  limits: Caps = caps,
): Promise<ExtractedText> {
  const at = { source: file.name, record: "the document" };
  const tooLarge = (found: string): SourceTooLargeError =>
    new SourceTooLargeError(at, found, "Split it, or check where it came from.");
  if (file.size > limits.bytes) throw tooLarge(`${file.size} bytes, more than ${limits.bytes}`);
  const bytes = new Uint8Array(file.size);
  let size = 0;
  for await (const piece of file.open()) {
    bytes.set(piece, size);
    size += piece.length;
  }
  const thread = new Worker(new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url), {
    workerData: { format, bytes, name: file.name },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
    // What a parser prints about a hostile file is no message of ours.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ExtractedText>((resolve, reject) => {
      timer = setTimeout(
        () => reject(tooLarge(`it was not read after ${limits.milliseconds / 1000} seconds`)),
        limits.milliseconds,
      );
      thread.on("message", (answer: { found: ExtractedText } | { code: string; message: string }) => {
        if ("found" in answer) resolve(answer.found);
        else reject(again(at, answer));
      });
      thread.on("error", (error: Error & { code?: string }) => {
        const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError;
        reject(
          memory
            ? tooLarge(`it takes more than ${limits.megabytes} MB or too deep a stack to read`)
            : new SourceBrokenError(
                at,
                `it cannot be read as ${format} (${error.message.slice(0, 200)})`,
                "Save it again.",
                { cause: error },
              ),
        );
      });
      thread.on("exit", () =>
        reject(new SourceBrokenError(at, "reading it ended without an answer", "Save it again.")),
      );
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

/** The thread's error with its class: threads hand over plain values only. */
function again(at: { source: string; record: string }, { code, message }: { code: string; message: string }): Error {
  const Kind = code === "SOURCE_TOO_LARGE" ? SourceTooLargeError : SourceBrokenError;
  const error = new Kind(at, message, "");
  error.message = message;
  return error;
}
