/**
 * From the raw agreement of two names to a score that means the same everywhere.
 *
 * A monotone table of corners, straight between them.
 */
const CORNERS: readonly (readonly [raw: number, score: number])[] = [
  [0, 0],
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
