/**
 * The two cut-offs of the score, the same for people, organisations and vessels.
 */

/** From here on the answer is "match". */
export const MATCH = 0.7;
/** From here on, below MATCH, the answer is "possible": worth a look by a person who has time. */
export const POSSIBLE = 0.55;

export type Answer = "match" | "possible" | "none";

export function answerOf(score: number): Answer {
  if (score >= MATCH) return "match";
  return score >= POSSIBLE ? "possible" : "none";
}
