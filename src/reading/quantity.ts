/** What a stated number is: its place, its bound, its unit. The contract between the grammars and the claims. */
import type { NumberRead } from "./token.ts";

export type Bound = "exact" | "about" | "at_least" | "at_most" | "range";

export interface Change {
  readonly direction: "rise" | "fall";
  readonly base: number | null;
  readonly to: number | null;
}

export type QuantityKind =
  | "count"
  | "money"
  | "percent"
  | "percentage_points"
  | "measure"
  | "factor"
  | "year_like"
  | "ordinal"
  | "identifier";

export interface Quantity {
  /** The whole expression, from its bound word to its last unit word. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The words that take from its certainty: `estimated`, `reportedly`. */
  readonly hedge: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly unit: string | null;
  readonly per: "year" | "month" | "week" | "day" | "hour" | null;
  readonly perWorker: boolean;
  /** A fall keeps its value positive: the direction says it. "Doubled" is a rise of 100 percent. */
  readonly change: Change | null;
  readonly negated: boolean;
}

/** What a quantity is built of before its bound is known. */
export interface Core {
  /** Tokens of the number itself: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly first: NumberRead;
  readonly second: NumberRead | null;
}
