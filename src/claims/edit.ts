/**
 * What a person may put right in a claim: what it is taken to say, never its words or its place.
 *
 * An edit travels in the `object` of its decision as JSON, so the ledger needs no new shape. A claim after an edit must
 * still be one: a bound without its number is refused when the decision is made, and passed over when it is read.
 */
import { z } from "zod";
import { aspects, bounds, type Claim } from "./claim.ts";
import { canonicalJson, type Json } from "./digest.ts";
import { PartialDate } from "./source.ts";

const Text = z.string().trim().min(1).max(300).nullable();
const Amount = z.number().finite().nullable();

export const ClaimEdit = z
  .strictObject({
    indicator: Text,
    subject: Text,
    object: Text,
    place: Text,
    value: Amount,
    low: Amount,
    high: Amount,
    bound: z.enum(bounds).nullable(),
    unit: Text,
    /** First and last day of the period. */
    start: PartialDate.nullable(),
    end: PartialDate.nullable(),
    aspect: z.enum(aspects),
    speaker: Text,
    relation: Text,
    hedge: Text,
  })
  .partial();
export type ClaimEdit = z.infer<typeof ClaimEdit>;

/** The edit as a decision's `object`. */
export const editText = (edit: ClaimEdit): string => canonicalJson(edit as Json);

/** The edit in a decision's `object`; null where it is none. */
export function editOf(object: string | null): ClaimEdit | null {
  if (object === null) return null;
  try {
    const parsed = ClaimEdit.safeParse(JSON.parse(object));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The claim as the edit leaves it: same id, same words, same place. */
export function edited(claim: Claim, edit: ClaimEdit): Claim {
  const { start, end, ...fields } = edit;
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const dated = start !== undefined || end !== undefined;
  const period = {
    ...claim.period,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(dated && { resolved: true }),
  };
  return { ...claim, ...said, period } as Claim;
}

/** Why the claim cannot stand so, for a person to read; null where it can. */
export function faultOf(claim: Claim): string | null {
  const { kind, bound, value, low, high, unit, indicator, period } = claim;
  if (period.start !== null && period.end !== null && period.start > period.end && !period.start.startsWith(period.end))
    return `its period begins (${period.start}) after it ends (${period.end})`;
  if (kind === "link") {
    if (claim.relation === null) return "a link needs a relation";
    return claim.subject === null || claim.object === null ? "a link needs a subject and an object" : null;
  }
  if (indicator === null) return "a quantity needs an indicator";
  if (unit === null) return "a quantity needs a unit";
  if ((bound === "exact" || bound === "about") && value === null) return `the bound "${bound}" needs a value`;
  if (bound === "at_least" && low === null) return 'the bound "at_least" needs low';
  if (bound === "at_most" && high === null) return 'the bound "at_most" needs high';
  if (bound === "range" && (low === null || high === null)) return 'the bound "range" needs low and high';
  if (bound === null) return "a quantity needs a bound";
  return low !== null && high !== null && low > high ? `low (${low}) is above high (${high})` : null;
}
