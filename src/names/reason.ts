/** Why a score is what it is: signed parts that add up to it. */
export interface Reason {
  /** What was looked at: "name", "missing", "order", "legal-form", "korean", "rarity" … */
  readonly feature: string;
  /** Signed share of the score; a comparison's reasons add up to its score. */
  readonly score: number;
  readonly detail: string;
  readonly query?: string;
  readonly candidate?: string;
}

export interface Comparison {
  readonly score: number;
  readonly because: readonly Reason[];
}
