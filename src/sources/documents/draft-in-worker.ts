/**
 * Reads the claims of a document in a thread of its own, with a limit on time for each stretch and on memory.
 *
 * Reading grows with the length of a text, whatever it says (bench/reading/hostile.ts), so a short one is read where the
 * caller is: a thread costs more than it. Of a long one each stretch has its own deadline; a thread past it is ended.
 */
import { Worker } from "node:worker_threads";
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { type DraftedClaim, type DraftOptions, drafterOf, type Stretch, stretches } from "./claim-drafts.ts";

export interface ReadingCaps {
  /** For one stretch of at most a million characters. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Texts up to this many characters are read without a thread. */
  readonly short: number;
}

export const readingCaps: ReadingCaps = { milliseconds: 20_000, megabytes: 768, short: 32 * 1024 };

export type Answer = { readonly drafts: readonly DraftedClaim[] } | { readonly fault: string };

/** Throws SourceTooLargeError where a stretch is not read within the caps. */
export async function* draftClaims(
  pieces: AsyncIterable<string>,
  options: DraftOptions,
  limits: ReadingCaps = readingCaps,
): AsyncGenerator<DraftedClaim> {
  const draft = drafterOf(options);
  let thread: Worker | null = null;
  try {
    for await (const stretch of stretches(pieces)) {
      if (thread === null && stretch.offset === 0 && stretch.text.length <= limits.short) yield* draft(stretch);
      else {
        thread ??= open(options, limits);
        yield* await answerTo(thread, stretch, options.citation.title ?? options.dataset, limits);
      }
    }
  } finally {
    await thread?.terminate();
  }
}

function open(options: DraftOptions, { megabytes }: ReadingCaps): Worker {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const thread = new Worker(new URL(`./draft-worker.${ending}`, import.meta.url), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
  });
  // Between two stretches nobody waits: the next one then meets its deadline.
  thread.on("error", () => {});
  return thread;
}

async function answerTo(
  thread: Worker,
  stretch: Stretch,
  name: string,
  { milliseconds, megabytes }: ReadingCaps,
): Promise<readonly DraftedClaim[]> {
  const at = { source: name, record: `the text from character ${stretch.offset} on` };
  const tooLarge = (found: string): Error =>
    new SourceTooLargeError(at, found, "Split it, or check where it came from.");
  const { promise, resolve, reject } = Promise.withResolvers<readonly DraftedClaim[]>();
  const message = (answer: Answer): void => {
    if ("drafts" in answer) resolve(answer.drafts);
    else reject(new SourceBrokenError(at, `its claims cannot be read (${answer.fault})`, "Report the document."));
  };
  const ended = (): void => reject(tooLarge(`reading its claims takes more than ${megabytes} MB`));
  const timer = setTimeout(
    () => reject(tooLarge(`its claims were not read after ${milliseconds / 1000} seconds`)),
    milliseconds,
  );
  thread.on("message", message).on("error", ended).on("exit", ended).postMessage(stretch);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    thread.off("message", message).off("error", ended).off("exit", ended);
  }
}
