/** The best scores so far, so that a search may stop when nothing left can be among them. */

/** Puts a score among the `limit` best, kept falling, and gives the one that a further score has to reach. */
export function enter(best: number[], score: number, limit: number): number {
  let at = best.length;
  while (at > 0 && best[at - 1]! < score) at--;
  if (at < limit) best.splice(at, 0, score);
  if (best.length > limit) best.pop();
  return best.length < limit ? 0 : best[limit - 1]!;
}
