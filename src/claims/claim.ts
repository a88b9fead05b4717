/**
 * A claim: what a sentence or a table cell says about a quantity or a link, with its exact words and place.
 *
 * The fields of DESIGN §6. A claim never says what we believe; a person's decision makes it an observation.
 */
import { z } from "zod";
import { type Digest, digestJson, type Json } from "./digest.ts";
import type { Locator } from "./selector.ts";

export const bounds = ["exact", "about", "at_least", "at_most", "range"] as const;
export type Bound = (typeof bounds)[number];
export const aspects = ["observed", "forecast", "target"] as const;
export const claimStatuses = ["proposed", "accepted", "rejected", "superseded"] as const;

const DigestText = z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]);

export const Period = z.strictObject({
  /** The words of the source, null where it says nothing. */
  text: z.string().nullable(),
  /** First and last day, month or year, `YYYY[-MM[-DD]]`; null where unknown or open. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** False while a relative date waits for the document's date. */
  resolved: z.boolean(),
});
export type Period = z.infer<typeof Period>;

/** Who published the words the claim was read from: what a citation prints. */
export const Citation = z.strictObject({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** `YYYY[-MM[-DD]]`; null where it is not known. */
  date: z.string().nullable(),
  url: z.string().nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const Claim = z.strictObject({
  id: DigestText,
  kind: z.enum(["quantity", "link"]),
  source: DigestText,
  /** The words or cells it stands on. */
  quote: z.string(),
  /** UTF-16 offsets into the source's text; null for tables, whose place is `at`. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  /** An id of the indicator table (claims/indicator.ts); null for links. */
  indicator: z.string().nullable(),
  subject: z.string().nullable(),
  object: z.string().nullable(),
  /** `world`, an ISO 3166-1 alpha-2 code, or the source's own words for a part of one. */
  place: z.string().nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(bounds).nullable(),
  unit: z.string().nullable(),
  period: Period,
  aspect: z.enum(aspects),
  /** Who says so; null when nobody is named. */
  speaker: z.string().nullable(),
  relation: z.string().nullable(),
  hedge: z.string().nullable(),
  status: z.enum(claimStatuses),
  /** What read it, with its version: `table:figures@1`, `num.more-than@3`. */
  rule: z.string(),
});
export type Claim = z.infer<typeof Claim>;

/** Where in a stored text a claim stands, beside its own offsets: what a W3C annotation needs. */
export interface TextAnchor {
  /** SHA-256 of the text that offsets refer to, as UTF-8. */
  readonly text: Digest;
  /** Up to 32 characters to either side of the quote. */
  readonly prefix: string;
  readonly suffix: string;
  readonly sentence: { readonly start: number; readonly end: number };
  /** Names inside the sentence that are shown covered. */
  readonly masked: readonly { readonly start: number; readonly end: number; readonly role: string }[];
}

/** A claim with the things a table adds: its place, its citation, the dataset, a remark by whoever made the table. */
export interface ClaimDraft {
  readonly kind: "claim";
  readonly dataset: string;
  readonly claim: Claim;
  readonly at: Locator;
  readonly citation: Citation;
  /** The row's own name in its table (`F001`), stable across versions; null where the table has none. */
  readonly key: string | null;
  readonly note: string | null;
  /** Only where it stands in a text. */
  readonly anchor?: TextAnchor;
}

type ClaimFields = Omit<Claim, "id">;

/** Completes a claim with its id, which depends on what is said and where, not on its status. */
export function identifyClaim(fields: ClaimFields, record: string | null = null): Claim {
  const { status: _status, ...said } = fields;
  return { id: digestJson({ ...said, record } as Json), ...fields } as Claim;
}

export type ClaimId = Digest;
