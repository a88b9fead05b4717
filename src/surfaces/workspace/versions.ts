/** Which version of each dataset counts: the newest that was read, by the publisher's date and never by when it came. */
import type { ReadingRow } from "../../ledger/ledger.ts";

export interface ChosenVersion {
  readonly reading: ReadingRow;
  /** Why a newer version does not count, or null. */
  readonly stale: string | null;
}

const filesKey = (row: ReadingRow): string => row.files.map((file) => `${file.role}=${file.source}`).join(" ");
const byAge = (a: ReadingRow, b: ReadingRow): number => {
  const [x, y] = [`${a.published ?? ""} ${filesKey(a)}`, `${b.published ?? ""} ${filesKey(b)}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The newest row for each reader and set of files. */
function latest(rows: readonly ReadingRow[]): ReadingRow[] {
  return [...new Map(rows.map((row) => [`${row.reader} ${filesKey(row)}`, row])).values()];
}

const counts = (row: ReadingRow, takenIn: ReadonlySet<string>): boolean =>
  row.status === "read" || (row.status === "held" && takenIn.has(row.files[0]!.source));

export function newestRead(
  rows: readonly ReadingRow[],
  dataset: string,
  takenIn: ReadonlySet<string>,
): ReadingRow | undefined {
  return latest(rows)
    .filter((row) => row.dataset === dataset && counts(row, takenIn))
    .sort(byAge)
    .at(-1);
}

export function chooseVersions(rows: readonly ReadingRow[], takenIn: ReadonlySet<string>): ChosenVersion[] {
  const byDataset = Map.groupBy(
    latest(rows).filter((row) => row.dataset !== ""),
    (row) => row.dataset,
  );
  return [...byDataset.keys()].sort().flatMap((dataset) => {
    const versions = byDataset.get(dataset)!.sort(byAge);
    const chosen = versions.findLast((row) => counts(row, takenIn));
    if (!chosen) return [];
    // A failed version without a date may be the newest: better to say so once too often.
    const newer = versions.find((row) => !counts(row, takenIn) && (row.published === null || byAge(row, chosen) > 0));
    return [{ reading: chosen, stale: newer ? (newer.message ?? "a newer version could not be read") : null }];
  });
}
