/**
 * What the check finds: claims that cannot all be true, that repeat one origin, or that were changed on the way.
 *
 * A finding is an answer with its rule, its evidence and a sentence a minister can read. It never says who is right.
 */
import type { Digest } from "../../claims/index.ts";

export type FindingLevel = "conflict" | "tension" | "note";

/** How far two quantities are apart, in numbers that can be checked by hand. */
export interface Gap {
  /** The larger middle divided by the smaller. */
  readonly ratio: number;
  /** Distance of the middles in standard deviations of their difference (log scale). */
  readonly z: number;
  /** Share of the two distributions that overlaps, 0 to 1 (equal normal shapes on the log scale). */
  readonly overlap: number;
  /** How many times likelier the figures are if they measure different things, by the prior's width tau. */
  readonly bayesFactor: { readonly "0.25": number; readonly "0.5": number; readonly "1": number };
}

export interface Finding {
  /** The same findings on the same claims have the same id in every run. */
  readonly id: Digest;
  readonly rule: string;
  readonly level: FindingLevel;
  readonly sentence: string;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: string | null;
  /** Ids of claims, the one the finding is about first. */
  readonly evidence: readonly Digest[];
  readonly gap: Gap | null;
  /** What would have to be so for all of it to be true, solved for each input. */
  readonly reconcile: readonly string[];
  /** What may be said of the figure, in a few words; null where the sentence says it. */
  readonly verdict: string | null;
  /** What its independent roots say together; null for fewer than two. */
  readonly together: Together | null;
}

/** Independent roots taken together: pooled where they are consistent, laid side by side where they are not. */
export interface Together {
  readonly method: "random effects" | "mixture";
  readonly roots: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly unit: string;
  /** That the roots differ as much by their own doubt alone. */
  readonly chance: number | null;
}

export interface CheckRule {
  readonly id: string;
  readonly version: number;
  /** What it looks for, in one line. */
  readonly looksFor: string;
}

export interface CheckAnswer {
  readonly picture: Digest;
  readonly rules: readonly CheckRule[];
  readonly claims: number;
  readonly findings: readonly Finding[];
}
