/** What stands beside the rows in a report: what was screened against what, and how. */
import type { Picture } from "../../picture/index.ts";
import { engineVersion } from "../version.ts";
import type { Counts } from "./screener.ts";
import type { Thresholds } from "./thresholds.ts";

export interface Screened {
  readonly picture: Picture;
  /** The input's name, with its digest where it is known. */
  readonly input: string;
  readonly datasets: readonly string[] | null;
  readonly thresholds: Thresholds;
}

/** Nothing that differs between two runs of the same. */
export function notesOf(
  { picture, input, datasets, thresholds }: Screened,
  rows: number,
  counts: Counts,
): readonly (readonly [string, string])[] {
  return [
    ["Input", input],
    ["Rows", String(rows)],
    ["Match", String(counts.match)],
    ["Possible", `${counts.possible} (a person should look)`],
    ["None found", `${counts.none} (which does not mean clear)`],
    ["Could not be screened", String(counts.error)],
    ["Threshold", `match from ${thresholds.threshold}, shown from ${thresholds.cutoff}`],
    ...picture.header.datasets
      .filter(({ name, counts: { entities } }) => entities > 0 && (!datasets || datasets.includes(name)))
      .map(({ title, name, published, stale }): readonly [string, string] => [
        `List ${name}`,
        `${title}, ${published ?? "no date"}${stale === null ? "" : `; stale: ${stale}`}`,
      ]),
    ["Picture", picture.digest],
    ["Engine", engineVersion],
  ];
}
