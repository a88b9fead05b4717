/** The numbers that a sentence states, each with its bound, unit and currency. */
import type { Language } from "./language.ts";

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
  readonly bound: "exact" | "about" | "at_least" | "at_most" | "range";
  /** The words that take from its certainty: `estimated`, `as many as`, `-odd`. */
  readonly hedge: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly unit: string | null;
  readonly per: "year" | "month" | "week" | "day" | "hour" | null;
  readonly perWorker: boolean;
  readonly change: null | {
    readonly direction: "rise" | "fall";
    readonly base: number | null;
    readonly to: number | null;
  };
  readonly negated: boolean;
}

/** Every quantity of one sentence, in order, not overlapping; offsets are into `text`. */
export function findQuantities(text: string, _language: Language): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(/(?<![\w.])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\w.])\d+(?:\.\d+)?(?!\d)/g)) {
    const start = match.index;
    const value = Number(match[0].replaceAll(",", ""));
    const after = /^ ?(?:%|per ?cent\b)/.exec(text.slice(start + match[0].length, start + match[0].length + 12));
    const end = start + match[0].length;
    found.push({
      start,
      end: end + (after?.[0].length ?? 0),
      numberStart: start,
      numberEnd: end,
      kind: after !== null ? "percent" : /^(?:19|20)\d\d$/.test(match[0]) ? "year_like" : "count",
      value,
      low: null,
      high: null,
      bound: "exact",
      hedge: null,
      currency: null,
      unit: null,
      per: null,
      perWorker: false,
      change: null,
      negated: false,
    });
  }
  return found;
}
