/**
 * Where in a source a fact stands.
 *
 * Text has the two selectors of the W3C Web Annotation model; tables and XML have a record and a field. Offsets count
 * UTF-16 code units of the stored text, as JavaScript does (https://www.w3.org/TR/annotation-model/#selectors).
 */
import type { Digest } from "./digest.ts";

/** A place in a table or element tree: `row 12` and `Name`, or `INDIVIDUAL[12]` and `INDIVIDUAL_ALIAS[2]/ALIAS_NAME`. */
export interface Locator {
  readonly source: Digest;
  /** The record: `row N` (1 = the first line of the file, so N is what an editor shows) or an element path. */
  readonly record: string;
  /** The column or element inside the record. */
  readonly field: string;
}

export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}
