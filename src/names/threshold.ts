/**
 * The two cut-offs of the score, the same for people, organisations and vessels.
 *
 * Measured at MATCH on 580 labelled pairs of a peer's own bench, tuned on two thirds, the held third not looked at: held
 * F1 0.95 (precision 0.98, recall 0.92), tuned 0.93, or 0.95 without the labels that call two numbers, two countries or
 * two Korean syllables one. By name alone against OFAC's 32,642 names: 7 of 1,000 ordinary people alerted; of 10,000
 * ordinary Korean names 32 in Hangul and 81 in Latin, most of them namesakes in full; of 10,000 companies called by trade
 * words 127. `bench/names/` prints today's figures (pairs, quiet, aliases, speed).
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
