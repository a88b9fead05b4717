/**
 * A person's append-only judgement. Undo is one more row that says which it replaces; nothing is ever overwritten.
 */
import { z } from "zod";

export const decisionKinds = [
  /** Take a claim, or every claim of a table, as an observation. */
  "accept",
  "reject",
  /** Take a claim as put right: `object` is the edit as JSON (edit.ts). */
  "edit",
  /** A claim that a person marked in a text: `target` is its id, `object` all of it as JSON (marked.ts). */
  "mark",
  /** The claim `target` repeats the claim `object`: one piece of evidence, not two. */
  "repeats",
  /** The claims `target` and `object` look alike and are two pieces of evidence. */
  "independent",
  /** Two entity ids are one; `target` is the id, `object` the canonical id. */
  "same",
  "different",
  /** Take in a version of a list although it is far smaller than the last. */
  "take-in",
  /** A screening alert, `target` the listed entity and `object` the name screened: a match, none, or not told without more. */
  "alert-true",
  "alert-false",
  "alert-more",
  /** Takes back the decision named in `replaces`. */
  "undo",
] as const;

export const Decision = z.strictObject({
  kind: z.enum(decisionKinds),
  /** What is judged: a claim, source, dataset or entity id. */
  target: z.string().min(1),
  /** The other party of `same` and `different`, the root of `repeats`, the fields of `edit`, the claim of `mark`. */
  object: z.string().min(1).nullable(),
  who: z.string().min(1),
  /** ISO 8601 in UTC. */
  when: z.iso.datetime(),
  why: z.string().min(1),
  /** The id of the decision that this one replaces. */
  replaces: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;

/** A decision as the ledger keeps it. */
export interface DecisionRow extends Decision {
  readonly id: string;
}

/** Those still standing: not replaced by a later one. `rows` in the order they were written. */
export function standing(rows: readonly DecisionRow[]): readonly DecisionRow[] {
  const replaced = new Set<string>();
  // Newest first: an undone undo gives the older decision back its force.
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (row.replaces !== null && !replaced.has(row.id)) replaced.add(row.replaces);
  }
  return rows.filter((row) => !replaced.has(row.id) && row.kind !== "undo");
}
