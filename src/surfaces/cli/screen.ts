/** `screen`: a table of records against the picture, or a receipt's run once more. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { exit, OutputFullError, UsageError } from "../faults.ts";
import { expectedAt } from "../screening/expected-alerts.ts";
import { type FormName, formNames } from "../screening/form.ts";
import { type Input, type InputChoice, openInput } from "../screening/input.ts";
import { type Receipt, readReceipt, writeReceipt } from "../screening/receipt.ts";
import { checkSameInput, checkSamePicture, compareRuns, inputOf } from "../screening/replay.ts";
import { runScreening, type Screening } from "../screening/run.ts";
import { readThresholds } from "../screening/settings.ts";
import { describeHead, readMapOption } from "../screening/table-head.ts";
import { isByList, type Thresholds } from "../screening/thresholds.ts";
import { openShared, readSheet } from "../wiring.ts";
import { screenOptions } from "./answers.ts";
import { type Call, textOption } from "./command.ts";
import { dim, endProgress, note, progress } from "./print.ts";

export async function screen(call: Call): Promise<number> {
  const replaying = textOption(call, "replay");
  if (replaying !== undefined) return replay(call, replaying);
  const path = call.args[0];
  if (path === undefined) throw new UsageError("screen needs a FILE, or - for standard input.");
  const out = textOption(call, "out");
  const resume = call.options["resume"] === true;
  if (resume && (out === undefined || path === "-"))
    throw new UsageError("--resume goes on with a run from a FILE to --out FILE; it needs both.");
  if (out !== undefined && path !== "-" && isSameFile(path, out))
    throw new UsageError(`--out ${out} is the input itself. Write the answers to another file.`);
  const choice = choiceOf(call);
  const form = formFor(call, out);
  if (form === "xlsx" && out === undefined && process.stdout.isTTY)
    throw new UsageError("a workbook cannot be shown on a terminal. Write it with --out FILE.xlsx.");
  const input = await openInput(path, choice, readSheet);
  if (input.head) note(dim(describeHead(input.head)));
  for (const remark of input.remarks) note(dim(remark));
  const { limit, datasets, ...given } = screenOptions(call);
  const thresholds = await thresholdsOf(call, given);
  const expected = expectedAt(thresholds.threshold);
  note(
    dim(
      `match from ${thresholds.threshold}${isByList(thresholds) ? " (other thresholds by list in settings.json)" : ""}${expected === null ? "" : `: ${expected}`}`,
    ),
  );
  const { picture, snapshot } = await openShared(call.workspace);
  const receipt = await run(
    {
      picture,
      snapshot,
      input,
      path: path === "-" ? null : path,
      choice,
      form,
      limit: limit ?? 5,
      datasets: datasets ?? null,
      thresholds,
      threads: threadsOf(call),
      began: new Date(),
      to: out === undefined ? { write: toStdout } : { file: out, resume },
    },
    input,
  );
  // Whoever read the answers has seen enough.
  if (receipt === null) return exit.done;
  const receiptPath = textOption(call, "receipt") ?? (out === undefined ? null : `${out}.receipt.json`);
  if (receiptPath !== null) await writeReceipt(receiptPath, receipt);
  summarise(receipt, input);
  if (receiptPath !== null) note(dim(`receipt: ${receiptPath}`));
  return receipt.counts.match + receipt.counts.possible > 0 ? exit.found : exit.done;
}

function isSameFile(path: string, other: string): boolean {
  const [a, b] = [path, other].map((one) => statSync(one, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Runs it with a line of progress on a terminal. */
async function run(job: Screening, input: Input): Promise<Receipt | null> {
  const began = performance.now();
  let shown = began;
  try {
    return await runScreening({
      ...job,
      onProgress: (rows, from) => {
        const now = performance.now();
        if (now - shown < 300) return;
        shown = now;
        const rate = (rows - from) / ((now - began) / 1000);
        const share = input.size ? input.bytesRead() / input.size : 0;
        const left = share > 0.01 && share < 1 ? ((now - began) / 1000) * (1 / share - 1) : null;
        progress(
          `${rows.toLocaleString("en-US")} rows, ${Math.round(rate).toLocaleString("en-US")} a second${left === null ? "" : `, about ${spell(left)} left`}`,
        );
      },
    });
  } catch (error) {
    if (error instanceof ReaderGone) return null;
    throw "file" in job.to ? inWordsOfOutput(error, job.to.file) : error;
  } finally {
    endProgress();
  }
}

/** Nobody reads standard output any more. */
class ReaderGone extends Error {}

function inWordsOfOutput(error: unknown, out: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (!/^(ENOSPC|EDQUOT|EROFS|EFBIG)$/.test(String(code))) return error;
  return new OutputFullError(
    `${out}: cannot be written (${(error as Error).message}). Make room, then give the same command with --resume.`,
    { cause: error },
  );
}

function spell(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function summarise({ counts, seconds, picture, output }: Receipt, input: Input): void {
  const stray = input.strayQuotes();
  if (stray > 0) note(`${stray} cells had a quote that was never closed; it was read as it stands`);
  const wide = input.wideRows();
  if (wide.count > 0)
    note(
      `${wide.count} rows have more cells than there are headings, row ${wide.first} first: a separator inside a name may have cut it. Put such names in quotes, or say --delimiter`,
    );
  note(
    `${counts.rows} rows: ${counts.match} match, ${counts.possible} possible, ${counts.none} none found (not "clear"), ${counts.error} could not be screened; ${seconds.toFixed(1)} s, ${Math.round(counts.rows / Math.max(seconds, 0.001))} rows/s; picture ${picture.slice(7, 19)}${output.name === null ? "" : `; written to ${output.name}`}`,
  );
}

async function replay(call: Call, path: string): Promise<number> {
  const then = await readReceipt(path);
  const file = inputOf(then, path, call.args[0]);
  const { settings } = then;
  const { encoding, delimiter, sheet, noHeader, map } = settings;
  const choice: InputChoice = {
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
    ...(sheet !== null && { sheet }),
    ...(noHeader && { noHeader }),
    ...(Object.keys(map).length > 0 && { map: map as NonNullable<InputChoice["map"]> }),
  };
  const { picture, snapshot } = await openShared(call.workspace);
  checkSamePicture(then, picture);
  const input = await openInput(file, choice, readSheet);
  if (file !== "-") checkSameInput(then, input.digest(), file);
  const now = await run(
    {
      picture,
      snapshot,
      // The name stands in reports: a copy elsewhere must give the same bytes.
      input: { ...input, name: then.input.name },
      path: then.path,
      choice,
      form: settings.form,
      limit: settings.limit,
      datasets: settings.datasets,
      thresholds: { threshold: settings.threshold, cutoff: settings.cutoff, datasets: settings.thresholds },
      threads: threadsOf(call),
      began: new Date(),
      to: { write: async () => {} },
    },
    input,
  );
  if (now === null) throw new Error("a replay has no reader that could leave");
  checkSameInput(then, now.input.digest, file);
  const { isSame, text } = compareRuns(then, now);
  note(text);
  return isSame ? exit.done : exit.damaged;
}

function choiceOf(call: Call): InputChoice {
  const [map, encoding, delimiter, sheet] = ["map", "encoding", "delimiter", "sheet"].map((name) =>
    textOption(call, name),
  );
  const sign = delimiter === "\\t" || delimiter === "tab" ? "\t" : delimiter;
  if (sign !== undefined && (sign.length !== 1 || /["\r\n]/.test(sign)))
    throw new UsageError(`--delimiter must be one sign (or "tab"), got "${sign}".`);
  return {
    ...(map !== undefined && { map: readMapOption(map) }),
    ...(encoding !== undefined && { encoding }),
    ...(sign !== undefined && { delimiter: sign }),
    ...(sheet !== undefined && { sheet }),
    ...(call.options["header"] === false && { noHeader: true }),
  };
}

/** What was typed counts for every list; else what the workspace has settled. */
async function thresholdsOf(call: Call, given: { threshold?: number; cutoff?: number }): Promise<Thresholds> {
  const settled = await readThresholds(call.workspace);
  const threshold = given.threshold ?? settled.threshold;
  return {
    threshold,
    cutoff: Math.min(given.cutoff ?? settled.cutoff, threshold),
    datasets: given.threshold === undefined ? settled.datasets : {},
  };
}

function formFor(call: Call, out: string | undefined): FormName {
  if (out === undefined || call.format !== "text") return call.format;
  const ending = extname(out).slice(1).toLowerCase();
  const form = ending === "jsonl" ? "ndjson" : ending === "htm" ? "html" : ending === "txt" ? "text" : ending;
  const found = formNames.find((name) => name === form);
  if (found) return found;
  throw new UsageError(
    `--out ${out}: its ending names no form. Use .ndjson, .csv, .xlsx, .html, .json, or give --format.`,
  );
}

function threadsOf(call: Call): number {
  const threads = Number(textOption(call, "threads") ?? availableParallelism());
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new UsageError(`--threads must be a whole number from 1 to 256, got "${String(call.options["threads"])}".`);
  return threads;
}

/** Waits while the reader of the pipe is slow. Throws ReaderGone. */
async function toStdout(bytes: Uint8Array): Promise<void> {
  if (process.stdout.errored || !process.stdout.writable) throw new ReaderGone();
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => {
      if (!error) resolve();
      else reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new ReaderGone() : error);
    });
  });
}
