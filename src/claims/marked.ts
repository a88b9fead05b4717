/**
 * A claim that a person marked in a text, where no rule had found one: the words are the source's, the rest is theirs.
 *
 * It travels whole in the `object` of its decision, as an edit does, so the ledger needs no new shape and undo takes it
 * back. What was altered on the way, so that its id no longer fits what it says, is none.
 */
import { z } from "zod";
import { Citation, Claim, type ClaimDraft, identifyClaim } from "./claim.ts";
import type { DecisionRow } from "./decision.ts";
import { canonicalJson, type Json } from "./digest.ts";

export const BY_HAND = "by-hand@1";

const Range = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const DigestText = z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]);
const Marked = z.strictObject({
  kind: z.literal("claim"),
  dataset: z.string().min(1),
  claim: Claim.extend({ rule: z.literal(BY_HAND), status: z.literal("accepted") }),
  at: z.strictObject({ source: DigestText, record: z.string(), field: z.string() }),
  citation: Citation,
  key: z.null(),
  note: z.string().nullable(),
  anchor: z.strictObject({
    text: DigestText,
    prefix: z.string(),
    suffix: z.string(),
    sentence: Range,
    masked: z.array(Range.extend({ role: z.string() })),
  }),
});

/** The claim as a decision's `object`. */
export const markedText = (draft: ClaimDraft): string => canonicalJson(draft as unknown as Json);

/** Claims that stand by these decisions alone, in the order of their ids. `decisions` must be standing ones. */
export function markedClaims(decisions: readonly DecisionRow[]): readonly ClaimDraft[] {
  const found = new Map<string, ClaimDraft>();
  for (const { kind, target, object } of decisions) {
    const draft = kind === "mark" && object !== null ? markedIn(object) : null;
    if (draft !== null && draft.claim.id === target) found.set(target, draft);
  }
  return [...found.keys()].sort().map((id) => found.get(id)!);
}

function markedIn(object: string): ClaimDraft | null {
  try {
    const parsed = Marked.safeParse(JSON.parse(object));
    if (!parsed.success) return null;
    const { id, ...said } = parsed.data.claim;
    return identifyClaim(said).id === id ? parsed.data : null;
  } catch {
    return null;
  }
}
