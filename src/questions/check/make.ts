/** A finding with its id, from what a rule says. */
import { digestJson } from "../../claims/index.ts";
import type { CheckRule, Finding, FindingLevel, Gap, Together } from "./finding.ts";
import { periodText, type Spoken } from "./spoken.ts";

export interface Drafted {
  readonly level: FindingLevel;
  readonly sentence: string;
  readonly about: readonly Spoken[];
  readonly gap?: Gap | null;
  readonly reconcile?: readonly string[];
  readonly verdict?: string;
  readonly together?: Together | null;
}

/** What one rule looks for and how it looks. A new rule is one more of these in `rules.ts`. */
export interface Rule extends CheckRule {
  /** True for a rule about repeating itself: it gets every copy, others get each thing said once. */
  readonly repeats?: boolean;
  find(claims: readonly Spoken[], known: Known): Iterable<Drafted>;
}

/** What else a rule may look at. */
export interface Known {
  /** Four-digit numbers of the resolutions in the register of measures. */
  readonly resolutions: readonly string[];
}

export function makeFinding(rule: CheckRule, drafted: Drafted): Finding {
  const { level, sentence, about, gap = null, reconcile = [], verdict = null, together = null } = drafted;
  const evidence = about.map(({ id }) => id);
  const [first] = about;
  return {
    id: digestJson({ rule: rule.id, evidence: [...evidence].sort() }),
    rule: rule.id,
    level,
    sentence,
    indicator: first?.indicator ?? null,
    place: first?.place ?? null,
    period: first ? periodText(first) : null,
    evidence,
    gap,
    reconcile,
    verdict,
    together,
  };
}
