/**
 * What a reader may emit: everything a source can say, in five forms.
 *
 * Small tables of law, goods and warning signs are records of their own, because FollowTheMoney has no place for them.
 */
import type { ClaimDraft } from "./claim.ts";
import type { Locator } from "./selector.ts";
import type { EntityDraft } from "./statement.ts";

/** A legal instrument and what one clause of it demands. Dates are null where the source does not state them. */
export interface MeasureDraft {
  readonly kind: "measure";
  readonly dataset: string;
  readonly id: string;
  readonly instrument: string;
  readonly clause: string | null;
  readonly adopted: string | null;
  readonly inForce: string | null;
  /** The last day to comply, or the day the rule ended or was overtaken; `ends` says which. */
  readonly until: string | null;
  readonly ends: "deadline" | "superseded" | "expired" | null;
  /** Id of the measure that overtook it or made it stricter; null where none did, or where the source does not say. */
  readonly supersededBy: string | null;
  readonly obligation: string;
  readonly bound: string;
  readonly exceptions: string | null;
  /** `confirmed` where the text itself was read, else `to be confirmed`. */
  readonly evidence: "confirmed" | "to be confirmed";
  readonly note: string | null;
  readonly url: string;
  readonly at: Locator;
}

/** A kind of goods from a country, as a list of goods made with child or forced labour names it. */
export interface GoodDraft {
  readonly kind: "good";
  readonly dataset: string;
  readonly id: string;
  readonly good: string;
  readonly sector: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly childLabour: boolean;
  readonly forcedLabour: boolean;
  readonly forcedChildLabour: boolean;
  /** Named because an input of it is made so, and where. Null where the list does not say. */
  readonly derived: string | null;
  readonly at: Locator;
}

/** A sign that issuing bodies tell reviewers to look for. Never a finding by itself. */
export interface FlagDraft {
  readonly kind: "flag";
  readonly dataset: string;
  readonly id: string;
  readonly category: string;
  readonly sign: string;
  readonly input: string;
  readonly weight: "decisive-review" | "strong" | "medium" | "weak" | "context";
  readonly issuer: string;
  readonly url: string;
  readonly note: string | null;
  readonly at: Locator;
}

export type RecordDraft = EntityDraft | ClaimDraft | MeasureDraft | GoodDraft | FlagDraft;
