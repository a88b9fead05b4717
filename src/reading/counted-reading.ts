/** What the rules for counts, money, percentages and trade give back. */
export interface Reading {
  readonly indicator: string;
  readonly unit: string;
  /** Words before or after the number that belong to the claim. */
  readonly from: number;
  readonly to: number;
  /** What is traded, where the claim is about a product. */
  readonly object: string | null;
  /** The number is a fall: it is made negative. */
  readonly falls: boolean;
  /** Names the rule, without its version. */
  readonly rule: string;
}

export function reading(
  indicator: string,
  unit: string,
  rule: string,
  span: { readonly start: number; readonly end: number },
  more: Partial<Pick<Reading, "object" | "falls">> = {},
): Reading {
  return {
    indicator,
    unit,
    from: span.start,
    to: span.end,
    object: more.object ?? null,
    falls: more.falls ?? false,
    rule,
  };
}

/** From the first of two stretches to the end of the last. */
export const over = (q: { start: number; end: number }, head: { start: number; end: number }) => ({
  start: Math.min(q.start, head.start),
  end: Math.max(q.end, head.end),
});
