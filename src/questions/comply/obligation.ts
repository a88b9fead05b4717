/**
 * An obligation as data: what a clause demands of whom, from a day to a day, and what would excuse it.
 *
 * A measure (in the register) is the text; an obligation is one thing it demands that figures can be laid against. A new one
 * is one more file. Words of the clause that no figure can test are exceptions with the fact that is missing.
 */
import { z } from "zod";

/** The file is not what an obligation must be. */
export class ObligationError extends Error {
  override readonly name = "ObligationError";
  readonly code = "OBLIGATION_WRONG";
}

const Day = z.iso.date();

export const Obligation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().positive(),
  /** Id of the measure in the register. */
  measure: z.string(),
  title: z.string(),
  /** Each member state of the UN, all states `together` (a ceiling that they share), or ISO 3166-1 alpha-2 codes in lower case. */
  bound: z.union([z.enum(["member-states", "together"]), z.array(z.string().length(2))]),
  from: Day,
  /** Superseded or expired on this day. */
  until: Day.nullable(),
  /** To be fulfilled by this day at the latest; after it a duty is late, not gone. */
  due: Day.nullable(),
  demands: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("stock"),
      indicators: z.array(z.string()).min(1),
      /** A number, or `on YYYY-MM-DD`: no more than on that day. */
      atMost: z.string().regex(/^(?:\d+|on \d{4}-\d{2}-\d{2})$/),
    }),
    z.strictObject({
      kind: z.literal("flow"),
      indicators: z.array(z.string()).min(1),
      /** Only figures whose place or product has these words: a regular expression. */
      of: z.string().optional(),
      atMost: z.string().regex(/^\d+$/),
    }),
    z.strictObject({
      /** A ceiling on what comes in one calendar year, of which figures may tell a part. */
      kind: z.literal("yearly"),
      indicators: z.array(z.string()).min(1),
      of: z.string(),
      atMost: z.string().regex(/^\d+$/),
    }),
    z.strictObject({
      kind: z.literal("report"),
      indicators: z.array(z.string()).min(1),
      /** Who speaks where the state has reported: a regular expression. */
      saidBy: z.string(),
    }),
  ]),
  /** With `through`, an exception that ends: it excuses only what began by that day. */
  unless: z.array(z.strictObject({ text: z.string(), missing: z.string(), through: Day.optional() })),
  /** The clause was seen in the text, or still has to be. */
  confirmed: z.boolean(),
});
export type Obligation = z.infer<typeof Obligation>;

/** Throws ObligationError with where it stands and what is wrong. */
export function parseObligation(raw: unknown, where: string): Obligation {
  const parsed = Obligation.safeParse(raw);
  if (!parsed.success) throw new ObligationError(`${where}: ${z.prettifyError(parsed.error)}. Mend the file.`);
  return parsed.data;
}
