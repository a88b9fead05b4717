/**
 * What every publisher's folder gives: a reader that recognises files and says what they state.
 *
 * Readers are strict and streaming: one record in memory at a time, and a field they do not know stops them
 * (SourceChangedError), because facts we do not understand must not be dropped. They know nothing of the ledger, the
 * picture or the workspace; they get bytes and give records.
 */
import type { Dataset, Digest, RecordDraft } from "../claims/index.ts";

/** One archived file that a reader may open. */
export interface SourceFile {
  readonly id: Digest;
  /** The name it came with, without folders: `sdn.csv`. */
  readonly name: string;
  readonly size: number;
  /** The first 64 KiB, enough to tell formats apart. */
  readonly head: Uint8Array;
  /** The bytes, in pieces of at most 64 KiB. May be called more than once. */
  open(): AsyncIterable<Uint8Array>;
}

/** Files that one reader takes together as one version of a dataset. */
export interface Bundle {
  readonly dataset: Dataset;
  /** Role in the reader's own words → file: `{ primary, aliases, addresses, comments }`. */
  readonly files: Readonly<Record<string, SourceFile>>;
}

/** What a reader says once a version is read through. */
export interface ReadReport {
  /** Records of the main kind: what "far fewer than last time" is measured on. */
  readonly records: number;
  /** Day of issue as the files themselves state it, `YYYY[-MM[-DD]]`; null where they do not. */
  readonly published: string | null;
  /** Counts worth showing: rows a file, joined rows, entities a programme. */
  readonly counts: Readonly<Record<string, number>>;
  /** Things a person should see though the reading went on: an orphan row, a truncated remark. At most 100. */
  readonly warnings: readonly string[];
}

/** Stores a text taken from a document beside its bytes, and gives its hash. */
export type KeepText = (bytes: AsyncIterable<Uint8Array>) => Promise<unknown>;

export interface Reader {
  /** Stable name, also the folder: `us-ofac`. With `version` it keys what was read from a source before. */
  readonly name: string;
  /** Raised whenever the same bytes would give other records. */
  readonly version: number;
  /**
   * Picks the files that are this reader's, grouped into versions. Files of one call come from one folder (or are one
   * file alone). Files that no reader picks are kept and reported as unread.
   */
  recognise(files: readonly SourceFile[]): readonly Bundle[] | Promise<readonly Bundle[]>;
  /** Gives every record of the bundle in the order of its files, then the report as the return value. */
  read(bundle: Bundle, keep?: KeepText): AsyncGenerator<RecordDraft, ReadReport, undefined>;
  /** Names of the columns by role, for tables that come without a heading. */
  readonly headings?: Readonly<Record<string, readonly string[]>>;
  /** False where a date in a file's name says nothing of when its content was published. Default: true. */
  readonly namesCarryDates?: boolean;
  /** The same version with the date of publication that a person states; absent where readers know better. */
  withDate?(bundle: Bundle, published: string): Bundle;
  /** Every field of the format: how it is mapped, or why it is left out. A test walks real files against it. */
  readonly fields: Readonly<Record<string, FieldUse>>;
}

/** `to` is where a field goes (`Person.birthDate`, `Sanction.program`); `ignored` is why it goes nowhere. */
export type FieldUse = { readonly to: string } | { readonly ignored: string };

/** A publisher changed its format. We stop rather than drop facts that we do not understand. */
export class SourceChangedError extends Error {
  override readonly name = "SourceChangedError";
  readonly code = "SOURCE_CHANGED";
  readonly at: { readonly source: string; readonly record: string };
  constructor(at: { source: string; record: string }, found: string, fix: string, options?: ErrorOptions) {
    super(`${at.source}, ${at.record}: ${found}. ${fix}`, options);
    this.at = at;
  }
}

/** The bytes are not what their format allows: broken UTF-8, an unclosed quote, a truncated archive. */
export class SourceBrokenError extends Error {
  override readonly name = "SourceBrokenError";
  readonly code = "SOURCE_BROKEN";
  readonly at: { readonly source: string; readonly record: string };
  constructor(at: { source: string; record: string }, found: string, fix: string, options?: ErrorOptions) {
    super(`${at.source}, ${at.record}: ${found}. ${fix}`, options);
    this.at = at;
  }
}

/** The input would take more time or memory than any honest file: a bomb, or a mistake. */
export class SourceTooLargeError extends Error {
  override readonly name = "SourceTooLargeError";
  readonly code = "SOURCE_TOO_LARGE";
  readonly at: { readonly source: string; readonly record: string };
  constructor(at: { source: string; record: string }, found: string, fix: string, options?: ErrorOptions) {
    super(`${at.source}, ${at.record}: ${found}. ${fix}`, options);
    this.at = at;
  }
}
