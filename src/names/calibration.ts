/**
 * From the raw agreement of two names to a score that means the same everywhere.
 *
 * A monotone table of corners, straight between them. The raw agreement was nearly calibrated as it is: of the tuning
 * pairs with 0.80 to 0.85 some 80 % are right, above 0.85 all. The corners put the best cut-off at 0.70, where clients of
 * other engines set it, and leave 0.80 and above alone. `bench/names/pairs.ts` prints the curve.
 */
const CORNERS: readonly (readonly [raw: number, score: number])[] = [
  [0, 0],
  [0.6, 0.55],
  [0.72, 0.7],
  [0.8, 0.8],
  [1, 1],
];

/** The calibrated score of a raw agreement; rises with it, 0 at and below 0, 1 at and above 1. */
export function calibrated(raw: number): number {
  if (raw <= 0) return 0;
  for (let i = 1; i < CORNERS.length; i++) {
    const [x1, y1] = CORNERS[i]!;
    if (raw > x1) continue;
    const [x0, y0] = CORNERS[i - 1]!;
    return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
  }
  return 1;
}
