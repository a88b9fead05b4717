/** Does the same screening, run again, give the same answers? What a receipt is for. */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Picture } from "../../picture/index.ts";
import { UsageError } from "../faults.ts";
import { engineVersion } from "../version.ts";
import type { Receipt } from "./receipt.ts";

/** The picture of the workspace is not the one of the receipt: the answers cannot be had again from it. */
export class ReplayDiffersError extends Error {
  override readonly name = "ReplayDiffersError";
  readonly code = "REPLAY_DIFFERS";
}

/** The file the receipt speaks of: as given now, as given then, or beside the receipt. */
export function inputOf(receipt: Receipt, receiptPath: string, given: string | undefined): string {
  if (given !== undefined) return given;
  if (receipt.path === null)
    throw new UsageError(
      `${receiptPath}: the run read standard input. Give the same rows again: --replay RECEIPT FILE.`,
    );
  const beside = join(dirname(receiptPath), basename(receipt.path));
  const found = [receipt.path, beside].find((path) => existsSync(path));
  if (found === undefined)
    throw new UsageError(`${receipt.path}: the input is not there any more. Say where it is: --replay RECEIPT FILE.`);
  return found;
}

/** Throws where a run could not give the same answers, and says why. */
export function checkSameInput(receipt: Receipt, digest: string, name: string): void {
  if (receipt.input.digest !== digest)
    throw new UsageError(
      `${name}: it is not what was screened then (${digest.slice(0, 19)}…, then ${receipt.input.digest.slice(0, 19)}…). Give the file of that day.`,
    );
}

export function checkSamePicture(receipt: Receipt, picture: Picture): void {
  if (receipt.picture === picture.digest) return;
  const now = new Map(picture.header.datasets.map((dataset) => [dataset.name, dataset.published]));
  const changed = receipt.datasets.flatMap(({ name, published }) => {
    if (!now.has(name)) return [`${name} is gone`];
    const today = now.get(name) ?? null;
    return today === published ? [] : [`${name} was of ${published ?? "no date"}, is of ${today ?? "no date"}`];
  });
  throw new ReplayDiffersError(
    `the picture is not the one of that day (${picture.digest.slice(0, 19)}…, then ${receipt.picture.slice(0, 19)}…): ${changed.join("; ") || "the lists have the same dates; decisions or other sources changed"}. Build a workspace from the sources of that day to run it again.`,
  );
}

export interface Replayed {
  readonly isSame: boolean;
  /** For a person. */
  readonly text: string;
}

export function compareRuns(then: Receipt, now: Receipt): Replayed {
  if (then.output.digest === now.output.digest)
    return {
      isSame: true,
      text: `the same answers: ${now.counts.rows} rows, ${now.output.digest}`,
    };
  const counts = (["rows", "match", "possible", "none", "error"] as const)
    .filter((name) => then.counts[name] !== now.counts[name])
    .map((name) => `${name} ${then.counts[name]} then, ${now.counts[name]} now`);
  const engine = then.engine === engineVersion ? [] : [`the engine was ${then.engine}, is ${engineVersion}`];
  return {
    isSame: false,
    text: `other answers: ${[...engine, ...counts].join("; ") || "the counts are the same, but not every score or reason"}`,
  };
}
