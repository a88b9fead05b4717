/** One attribution: who is said to say it, with what words, and how far it reaches. */
import type { Stretch } from "./sentence-view.ts";

export interface Attribution extends Stretch {
  /** The words of the text; null where a speaker is meant but nobody is named. */
  readonly speaker: string | null;
  /** The word of estimating or believing, if the attribution is one: `estimates`, `추정`. */
  readonly weak: string | null;
  /** Quoted by somebody else in the sentence: the innermost speaker. */
  readonly cited?: boolean;
  readonly scope: Stretch;
}
