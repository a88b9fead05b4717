/**
 * A model as data: a formula, and where each of its inputs comes from.
 *
 * Every input is a set of claims, a constant with its source, or an assumption with an author and a reason: there is no
 * fourth way, so no number enters unseen. `each` repeats a model for several places and adds them up; in the inputs,
 * `$place` stands for the place.
 */
import { z } from "zod";
import { mismatch, parseFormula, parseUnit, readHandEntry, UnitError, unitOf } from "../../chance/index.ts";

/** A model's file is not what a model must be. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code = "MODEL_WRONG";
}

const Id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const Day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

export const ClaimSelector = z.strictObject({
  indicator: z.string(),
  place: z.string(),
  /** Claims about a span that touches from–to. */
  from: Day.optional(),
  to: Day.optional(),
  /** Also those without a date. */
  undated: z.boolean().optional(),
});
export type ClaimSelector = z.infer<typeof ClaimSelector>;

const Cite = z.strictObject({ title: z.string(), publisher: z.string().nullable(), url: z.string().nullable() });

const base = {
  id: Id,
  label: z.string(),
  unit: z.string(),
  measure: z.enum(["total", "share", "change"]).default("total"),
  /** One for all places, where a model has several. */
  shared: z.boolean().default(false),
  /** Its own dimension of the Sobol' points; by default its place in the list. */
  dimension: z.int().min(0).max(63).optional(),
};

export const ModelInput = z.union([
  /** Selectors in order: the first that finds claims is used, and the answer says which. */
  z.strictObject({ ...base, claims: z.array(ClaimSelector).min(1) }),
  z.strictObject({ ...base, constant: z.strictObject({ value: z.number(), cite: Cite }) }),
  z.strictObject({
    ...base,
    assumption: z.strictObject({ text: z.string(), author: z.string().min(1), reason: z.string().min(1) }),
  }),
]);
export type ModelInput = z.infer<typeof ModelInput>;

export const Model = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().positive(),
  title: z.string(),
  /** What is asked, as a sentence. */
  question: z.string(),
  formula: z.string(),
  unit: z.string(),
  /** Below and above which the answer makes no sense: a share ends at 0. */
  inputs: z.array(ModelInput).min(1),
  /** Pairs whose correlation matters; null is unknown, and then swept. */
  correlations: z.array(z.strictObject({ a: Id, b: Id, rho: z.number().min(-1).max(1).nullable() })).default([]),
  each: z.strictObject({ places: z.array(z.string()).min(1) }).optional(),
  /** Claims that the answer is to be seen beside. */
  beside: z.array(z.strictObject({ label: z.string(), unit: z.string(), claims: ClaimSelector })).default([]),
  limits: z.array(z.string()).default([]),
});
export type Model = z.infer<typeof Model>;

/** Reads and checks a model: shape, formula, units, entries. Throws ModelError, or the fault of the formula or unit. */
export function parseModel(raw: unknown, where: string): Model {
  const result = Model.safeParse(raw);
  if (!result.success)
    throw new ModelError(`${where}: ${z.prettifyError(result.error)}. Mend the file as docs/estimates.md says.`);
  const model = result.data;
  const ids = model.inputs.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new ModelError(`${where}: there are two inputs "${twice}". Give one another id.`);
  checkModel(model);
  return model;
}

/** Formula, units and entries, without any claim. Throws UnitError, FormulaError and DistributionError. */
export function checkModel(model: Model): void {
  const units = new Map(model.inputs.map(({ id, unit }) => [id, parseUnit(unit)]));
  const found = unitOf(parseFormula(model.formula), units);
  const why = mismatch(found, parseUnit(model.unit), `model ${model.id} promises ${model.unit} for ${model.formula}`);
  if (why !== null) throw new UnitError(why);
  for (const input of model.inputs)
    if ("assumption" in input) readHandEntry(input.assumption.text, parseUnit(input.unit), input.measure);
}
