/**
 * Claims with their standing by people's decisions, in an order of their own.
 *
 * `accept` names a claim or a whole dataset; `reject` names a claim or a dataset and wins for what it names. A word
 * about one claim outweighs a word about its dataset. `edit` accepts a claim as put right. A claim that `repeats`
 * another is superseded by it: five echoes of a report are one observation. Who decided, and when, does not enter.
 */
import { type Claim, type ClaimDraft, type DecisionRow, edited, editOf, faultOf } from "../claims/index.ts";
import { compareNatural, compareText } from "./columns.ts";

export type JudgedClaim = ClaimDraft & {
  readonly standing: Claim["status"];
  /** The claim that this one repeats, by a person's word. */
  readonly repeats?: string;
  /** Fields that a person put right. */
  readonly edited?: readonly string[];
};

/** `decisions` must be standing ones. */
export function judgeClaims(drafts: readonly ClaimDraft[], decisions: readonly DecisionRow[]): readonly JudgedClaim[] {
  const judge = judgeOf(decisions);
  const sorted = drafts
    .map(judge)
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

/** What stands for one claim, by standing decisions. */
export function judgeOf(decisions: readonly DecisionRow[]): (draft: ClaimDraft) => JudgedClaim {
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const edits = new Map<string, string>();
  const roots = new Map<string, string>();
  // Of two words that should have replaced one another the same is taken in any order of writing.
  const greater = (map: Map<string, string>, target: string, object: string): void => {
    const known = map.get(target);
    if (known === undefined || known < object) map.set(target, object);
  };
  for (const { kind, target, object } of decisions) {
    if (kind === "accept") accepted.add(target);
    else if (kind === "reject") rejected.add(target);
    else if (kind === "edit" && object !== null) greater(edits, target, object);
    else if (kind === "repeats" && object !== null) greater(roots, target, object);
  }
  const standing = ({ claim, dataset }: ClaimDraft): Claim["status"] => {
    if (rejected.has(claim.id)) return "rejected";
    if (accepted.has(claim.id) || edits.has(claim.id)) return "accepted";
    if (rejected.has(dataset)) return "rejected";
    return accepted.has(dataset) ? "accepted" : claim.status;
  };
  return (draft) => {
    const { id } = draft.claim;
    const edit = editOf(edits.get(id) ?? null);
    const changed = edit === null ? draft.claim : edited(draft.claim, edit);
    const taken = edit !== null && faultOf(changed) === null;
    const state = standing(draft);
    const root = state === "rejected" ? null : rootOf(id, roots);
    return {
      ...draft,
      ...(taken && { claim: changed, edited: Object.keys(edit).sort() }),
      ...(root !== null && { repeats: root }),
      standing: root === null ? state : "superseded",
    };
  };
}

/** The first of a chain of repeaters; null for a claim that repeats none, or itself by a ring. */
function rootOf(id: string, roots: ReadonlyMap<string, string>): string | null {
  const seen = new Set([id]);
  let root = roots.get(id);
  if (root === undefined) return null;
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) {
    if (seen.has(root)) return null;
    seen.add(root);
    root = next;
  }
  return seen.has(root) ? null : root;
}
