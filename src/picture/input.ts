/**
 * What a picture is made from: the versions of datasets that count, people's decisions, and who published what.
 *
 * Choosing the version of a dataset is the workspace's work; here every version handed in is used.
 */
import type { Dataset, DecisionRow, Digest, RecordDraft } from "../claims/index.ts";

export interface DatasetFile {
  /** Role in its reader's own words: `primary`, `aliases`. */
  readonly role: string;
  readonly source: Digest;
  readonly name: string;
}

/** One version of a dataset, with a way to go through its records (more than once). */
export interface DatasetVersion {
  readonly dataset: Dataset;
  /** The reader and its version: `us-ofac@1`. */
  readonly reader: string;
  /** Day of issue, `YYYY[-MM[-DD]]`; null where nobody says. */
  readonly published: string | null;
  /** Why this is not the newest version (the newest could not be read); null where it is. */
  readonly stale: string | null;
  readonly files: readonly DatasetFile[];
  records(): AsyncIterable<RecordDraft> | Iterable<RecordDraft>;
}

/** What a citation of a source prints. Unknown is null. */
export interface SourceCitation {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Where the bytes came from. */
  readonly origin: string | null;
  /** ISO 8601 in UTC. */
  readonly retrieved: string | null;
}

export interface PictureInput {
  readonly datasets: readonly DatasetVersion[];
  /** In the order they were written. */
  readonly decisions: readonly DecisionRow[];
  readonly citations: Readonly<Record<Digest, SourceCitation>>;
}
