/**
 * What may come of scenarios: money and people month by month, against today, with what happens to the people beside it.
 */
import type { Digest } from "../../claims/index.ts";

export interface Range {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/** One month of a series. */
export interface MonthRange extends Range {
  /** `YYYY-MM`. */
  readonly month: string;
}

export interface MeasureLine {
  readonly id: string;
  readonly label: string;
  readonly does: string;
  readonly at: readonly string[];
  readonly effect: Range;
  readonly lagMonths: Range;
  readonly author: string;
  readonly reason: string;
  readonly source: { readonly title: string; readonly url: string | null } | null;
  /** Its fair part (Shapley) of the mean change of revenue over the whole time, USD; parts sum to the whole. */
  readonly part: number;
}

export interface ScenarioAnswer {
  /** `today` for nothing done. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly sentence: string;
  readonly measures: readonly MeasureLine[];
  /** What the state keeps in the month, USD. */
  readonly revenue: readonly MonthRange[];
  /** People abroad. */
  readonly people: readonly MonthRange[];
  /** Revenue over the whole time, USD. */
  readonly total: Range;
  /** Against today, sample by sample: less is below 0. */
  readonly difference: Range & { readonly share: Range };
  /** How often this brings the state least of all that are compared. */
  readonly best: number;
  /** Mean revenue above that of the best, USD: what choosing this would cost. */
  readonly regret: number;
  /** What happens to the people by the end. */
  readonly displaced: {
    readonly home: Range;
    readonly elsewhere: Range;
    readonly newlySent: Range;
    /** Change of each channel. */
    readonly channels: readonly ({ readonly id: string; readonly label: string } & Range)[];
  };
  /** What reaches the workers in the last month against today, USD a month; and export income a month. */
  readonly workersPay: Range;
  readonly exports: Range;
  readonly risks: readonly string[];
}

export interface WorldInput {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: "claims" | "believed";
  readonly range: Range;
  /** Ids of claims, with the words of each. */
  readonly evidence: readonly {
    readonly id: string;
    readonly key: string | null;
    readonly says: string;
    readonly speaker: string | null;
    readonly citation: string;
    readonly rule: string;
    readonly weight: number;
  }[];
  readonly note: string | null;
}

export interface Imagined {
  readonly answer: "imagined" | "cannot be imagined";
  readonly sentence: string;
  readonly world: { readonly id: string; readonly version: number; readonly title: string; readonly from: string };
  readonly months: number;
  /** Today first, then as asked. */
  readonly scenarios: readonly ScenarioAnswer[];
  readonly inputs: readonly WorldInput[];
  readonly missing: readonly { readonly input: string; readonly why: string }[];
  readonly samples: number;
  readonly seed: number;
  /** What whoever asked put in place of what the files believe. */
  readonly set: Readonly<Record<string, string>>;
  readonly picture: Digest;
  readonly hash: Digest;
}
