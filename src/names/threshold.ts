/**
 * The two cut-offs of the score, the same for people, organisations and vessels.
 *
 * Measured at MATCH on 580 labelled pairs of a peer's own bench, tuned on two thirds: held third F1 0.96 (precision 1.00,
 * recall 0.93), tuned 0.93; every one of the 28 pairs across scripts is found. By name alone against OFAC, UN, UK and
 * Canada together: 2 of 1,000 people who are on no list alerted, both namesakes in full; of 10,000 ordinary Korean names 30
 * in Hangul and 77 in Latin; of 10,000 companies called by trade words 34. `bench/names/` prints today's figures.
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
