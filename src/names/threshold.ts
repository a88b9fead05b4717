/**
 * The two cut-offs of the score, the same for people, organisations and vessels.
 *
 * Measured at MATCH on 580 labelled pairs of a peer's own bench, tuned on two thirds, the held third not looked at: held
 * F1 0.95 (precision 0.98, recall 0.92), tuned 0.92, or 0.95 without the labels that call two numbers or two Korean syllables
 * one. Of 1,000 ordinary people 7 were alerted against OFAC by name alone, of 10,000 ordinary Korean names 81, nearly all
 * of them namesakes in full. Run `bench/names/pairs.ts` and `bench/names/speed.ts` for today's figures.
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
