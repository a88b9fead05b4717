/** What this room refuses. */

/** A unit does not fit, or is not known. */
export class UnitError extends Error {
  override readonly name = "UnitError";
  readonly code = "UNIT_WRONG";
}

/** A formula cannot be read, or names something that is not there. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
  readonly code = "FORMULA_WRONG";
}

/** A distribution that cannot be: its ends are the wrong way about, its floor is not positive. */
export class DistributionError extends Error {
  override readonly name = "DistributionError";
  readonly code = "DISTRIBUTION_WRONG";
}
