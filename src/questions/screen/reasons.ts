/** Why a candidate has its score: reasons that add up to it. Worked out for what is shown only. */
import { compareNames, type Reason, readName } from "../../names/index.ts";
import { type Candidate, WEAK_SHARE } from "./candidates.ts";

export function reasonsFor(candidate: Candidate): readonly Reason[] {
  const { by, said, score, nameScore, fields } = candidate;
  if (by.found === "identifier")
    return [
      { feature: "identifier", score: nameScore, detail: `the same ${by.label}: ${by.bare}`, candidate: said.value },
      ...fields,
    ];
  const compared = compareNames(by.read, readName(said.value, by.read.kind));
  const reasons = [...compared.because];
  if (by.weak) {
    const loss = compared.score * (WEAK_SHARE - 1);
    reasons.push({ feature: "weak alias", score: loss, detail: "the list calls this alias weak" });
  }
  reasons.push(...fields);
  const over = fields.reduce((sum, reason) => sum + reason.score, nameScore) - score;
  if (over > 0) reasons.push({ feature: "ceiling", score: -over, detail: "a score is never above 1" });
  return reasons;
}
