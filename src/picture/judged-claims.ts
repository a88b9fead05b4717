/**
 * Claims with their standing by people's decisions, in an order of their own.
 *
 * `accept` names a claim or a whole dataset; `reject` names a claim or a dataset and wins for what it names. A word
 * about one claim outweighs a word about its dataset. Who decided, and when, does not enter the picture.
 */
import type { Claim, ClaimDraft, DecisionRow } from "../claims/index.ts";
import { compareNatural, compareText } from "./columns.ts";

export type JudgedClaim = ClaimDraft & { readonly standing: Claim["status"] };

/** `decisions` must be standing ones. */
export function judgeClaims(drafts: readonly ClaimDraft[], decisions: readonly DecisionRow[]): readonly JudgedClaim[] {
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  for (const { kind, target } of decisions) {
    if (kind === "accept") accepted.add(target);
    else if (kind === "reject") rejected.add(target);
  }
  const judge = ({ claim, dataset }: ClaimDraft): Claim["status"] => {
    for (const target of [claim.id, dataset]) {
      if (rejected.has(target)) return "rejected";
      if (accepted.has(target)) return "accepted";
    }
    return claim.status;
  };
  const sorted = drafts
    .map((draft) => ({ ...draft, standing: judge(draft) }))
    .sort(
      (a, b) =>
        compareText(a.dataset, b.dataset) ||
        compareNatural(a.key ?? "", b.key ?? "") ||
        compareText(a.claim.id, b.claim.id) ||
        compareNatural(a.at.record, b.at.record),
    );
  return sorted.filter((draft, n) => {
    const before = sorted[n - 1];
    return before?.claim.id !== draft.claim.id || before.dataset !== draft.dataset;
  });
}
