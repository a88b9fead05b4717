/**
 * A mapping says what the columns of a table mean, so that a new table needs no code.
 *
 * It stands beside the table as `NAME.mapping.json`, or among the built-in ones here, which are found by the exact
 * header. Every column must be used or ignored with a reason.
 */
import { z } from "zod";
import { grades } from "../../claims/index.ts";

/** Where a value comes from: a column (or several, joined by ` | `), a constant, and what its words stand for. */
export const Rule = z.union([
  z.strictObject({ constant: z.union([z.string(), z.number()]) }),
  z.strictObject({
    column: z.union([z.string(), z.array(z.string()).min(2)]),
    /** Words → value; null is "not said". A word that is not here is an error, unless `else` says otherwise. */
    map: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
    else: z.enum(["keep", "null"]).optional(),
    /** Taken off before anything else: a regular expression. */
    strip: z.string().optional(),
    /** Pieces of one cell: a regular expression between them. */
    split: z.string().optional(),
  }),
]);
export type Rule = z.infer<typeof Rule>;

const UnitRule = z.strictObject({ unit: z.string(), scale: z.number().positive().optional() });

const about = {
  name: z.string().regex(/^[a-z0-9_]+$/),
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  licence: z.string(),
  grade: z.enum(grades),
  rhythm: z.string(),
  columns: z.array(z.string()).min(1),
  ignored: z.record(z.string(), z.string()).default({}),
  /** Rows whose column has one of these values are left out, for this reason. */
  skip: z.array(z.strictObject({ column: z.string(), is: z.array(z.string()), why: z.string() })).default([]),
  /** A person's judgement of the whole table, written to the ledger when it is added. */
  accept: z.strictObject({ who: z.string(), why: z.string() }).optional(),
};

export const Mapping = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("quantities"),
    ...about,
    key: Rule.optional(),
    indicator: Rule,
    place: Rule,
    part: Rule.optional(),
    period: Rule,
    low: Rule.optional(),
    value: Rule.optional(),
    high: Rule.optional(),
    /** What a column's unit words are in the units of the indicator table. */
    unit: Rule,
    units: z.record(z.string(), UnitRule).default({}),
    bound: Rule.optional(),
    aspect: Rule.optional(),
    speaker: Rule.optional(),
    quote: Rule.optional(),
    subject: Rule.optional(),
    cite: z.strictObject({ title: Rule, publisher: Rule, date: Rule, url: Rule }),
    note: Rule.optional(),
  }),
  z.strictObject({
    kind: z.literal("entities"),
    ...about,
    id: Rule,
    /** Several parties in one cell: each piece becomes one of its own. */
    several: z.strictObject({ column: z.string(), split: z.string() }).optional(),
    schema: Rule,
    properties: z.record(z.string(), z.union([Rule, z.array(Rule)])),
    countries: z.array(z.string()).default([]),
  }),
  z.strictObject({
    kind: z.literal("measures"),
    ...about,
    id: Rule,
    instrument: Rule,
    clause: Rule.optional(),
    adopted: Rule,
    inForce: Rule,
    until: Rule,
    ends: Rule.optional(),
    supersededBy: Rule.optional(),
    obligation: Rule,
    bound: Rule,
    exceptions: Rule,
    evidence: Rule,
    note: Rule.optional(),
    link: Rule,
  }),
  z.strictObject({
    kind: z.literal("flags"),
    ...about,
    id: Rule,
    category: Rule,
    sign: Rule,
    input: Rule,
    weight: Rule,
    issuer: Rule,
    link: Rule,
    note: Rule.optional(),
  }),
]);
export type Mapping = z.infer<typeof Mapping>;

/** A mapping file is wrong: the message says where in it. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  readonly code = "MAPPING_WRONG";
}

export function parseMapping(json: unknown, from: string): Mapping {
  const result = Mapping.safeParse(json);
  if (!result.success)
    throw new MappingError(
      `${from}: ${z.prettifyError(result.error)}. Correct the mapping; docs/tables.md shows each field.`,
    );
  const mapping = result.data;
  const used = new Set(columnsUsed(mapping));
  const unknown = [...used].filter((column) => !mapping.columns.includes(column));
  if (unknown.length > 0)
    throw new MappingError(
      `${from}: there is no column ${unknown.join(", ")}. Its columns are ${mapping.columns.join(", ")}.`,
    );
  const loose = mapping.columns.filter((column) => !used.has(column) && !(column in mapping.ignored));
  if (loose.length > 0)
    throw new MappingError(
      `${from}: column ${loose.join(", ")} is neither used nor ignored. Use it, or say under "ignored" why not.`,
    );
  return mapping;
}

function columnsUsed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(columnsUsed);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "column"
      ? [inner].flat().map(String)
      : key === "map" || key === "columns" || key === "ignored"
        ? []
        : columnsUsed(inner),
  );
}
