/**
 * The answer to an estimate: the figure with its range, what it stands on, what it hangs on, and how to get it again.
 *
 * Plain values, so that it can be printed, sent and kept. `error` is the sampling error of the figure itself: how far
 * another seed would land; it is not the uncertainty of the world, which is the range.
 */
import type { Citation, Digest } from "../../claims/index.ts";

export interface Range {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/** A claim that an input stands on. */
export interface Evidence {
  /** The claim's id: what `show` opens. */
  readonly id: string;
  readonly key: string | null;
  /** As the source has it: `≥ 50,000 people`. */
  readonly says: string;
  readonly speaker: string | null;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly citation: Citation;
  /** How the words were read, `more-than@1`, by which variant, and what that takes them to mean. */
  readonly rule: string;
  readonly variant: string;
  readonly means: string;
  /** Claims of one origin have one voice; number into `origins`. */
  readonly origin: number;
  readonly weight: number;
}

export interface InputLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** `set`: typed by whoever asked. */
  readonly kind: "claims" | "constant" | "assumption" | "set";
  readonly range: Range;
  readonly evidence: readonly Evidence[];
  readonly origins: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly key: string | null; readonly why: string }[];
  /** Where claims for the place itself were missing: what they were taken from. */
  readonly borrowed: string | null;
  /** For an assumption: what, whose and why. For a constant: its source. For `set`: what was typed. */
  readonly note: string | null;
}

export interface InputShare {
  /** An input, or several that are correlated and cannot be told apart. */
  readonly inputs: readonly string[];
  /** Share of the variance that goes when it is known alone; with its standard error. */
  readonly first: number;
  readonly firstError: number;
  /** Share that stays when all else is known. */
  readonly total: number;
  readonly totalError: number;
  /** Shapley effect: its fair share of the variance; they sum to 1. */
  readonly shapley: number;
  /** How much narrower the 90 % range would be on average, were it known: 0 to 1. */
  readonly narrows: number;
}

export interface SourceShare {
  readonly origin: string;
  readonly claims: readonly string[];
  /** Shapley effect of this origin (its own doubt, and its disagreement with others). */
  readonly shapley: number;
  /** The answer without it; null where an input would then have nothing. */
  readonly without: Range | null;
}

export interface Estimate {
  readonly model: { readonly id: string; readonly version: number; readonly title: string; readonly question: string };
  /** For a person: `workers × pay × share, in USD/year`. */
  readonly formula: string;
  readonly unit: string;
  readonly answer: "estimated" | "cannot be estimated";
  /** One sentence that says it all. */
  readonly sentence: string;
  readonly result: (Range & { readonly mean: number; readonly p25: number; readonly p75: number }) | null;
  /** Quantiles at 0 %, 1 %, … 100 %: enough to draw the distribution. */
  readonly quantiles: readonly number[];
  /** Standard errors of the figures themselves. */
  readonly error: (Range & { readonly mean: number }) | null;
  readonly parts: readonly ({ readonly place: string } & Range)[];
  readonly inputs: readonly InputLine[];
  readonly missing: readonly { readonly input: string; readonly label: string; readonly why: string }[];
  readonly sensitivity: readonly InputShare[];
  readonly sources: readonly SourceShare[];
  /** Which fact to find next. */
  readonly next: { readonly input: string; readonly narrows: number; readonly sentence: string } | null;
  /** The range under other correlations, where they are unknown. */
  readonly sweep: readonly ({ readonly rho: number } & Range)[];
  readonly beside: readonly {
    readonly label: string;
    readonly below: number;
    readonly evidence: readonly Evidence[];
    readonly range: Range;
  }[];
  readonly limits: readonly string[];
  readonly samples: number;
  readonly seed: number;
  /** Rules of wording that were switched. */
  readonly rules: Readonly<Record<string, string>>;
  /** Claims that whoever asked left out. */
  readonly without: readonly string[];
  readonly picture: Digest;
  /** Of everything that makes the answer, and of the answer: equal hashes are equal results. */
  readonly hash: Digest;
}
