/**
 * Computes a formula over columns: one operation at a time over all samples, so that the loops stay plain and quick.
 *
 * What does not vary stays one number. Columns of intermediate results are lent again once nobody needs them; input
 * columns are never written to. No code is generated: measured, a generated loop is no faster.
 */
import { power } from "./elementary.ts";
import { FormulaError } from "./faults.ts";
import { type Formula, unitOf } from "./formula.ts";
import { factorBetween, type Unit } from "./units.ts";

type Value = number | Float64Array;

/** Ready to compute: units are checked and conversions are numbers. */
export interface Program {
  readonly unit: Unit;
  /** A column of length `n`; `inputs` gives a number or a column of that length for each name. */
  run(inputs: ReadonlyMap<string, Value>, n: number): Float64Array;
}

type Step = (inputs: ReadonlyMap<string, Value>, n: number, pool: Float64Array[]) => Value;

/** Throws UnitError and FormulaError as `unitOf` does. */
export function prepare(formula: Formula, units: ReadonlyMap<string, Unit>): Program {
  const unit = unitOf(formula, units);
  const step = compile(formula, units);
  return {
    unit,
    run(inputs, n) {
      const pool: Float64Array[] = [];
      const value = step(inputs, n, pool);
      if (typeof value === "number") return new Float64Array(n).fill(value);
      // An input itself must not be handed out: the caller may write to what it gets.
      for (const given of inputs.values()) if (given === value) return value.slice(0, n);
      return value;
    },
  };
}

function compile(formula: Formula, units: ReadonlyMap<string, Unit>): Step {
  switch (formula.kind) {
    case "number":
      return () => formula.value;
    case "name":
      return (inputs, n) => {
        const value = inputs.get(formula.name);
        if (value === undefined)
          throw new FormulaError(`"${formula.name}" has no value. Give it one, or take it out of the formula.`);
        if (typeof value !== "number" && value.length < n)
          throw new FormulaError(`"${formula.name}" has ${value.length} samples where ${n} are asked for.`);
        return value;
      };
    case "negative":
      return binaryStep("product", compile(formula.of, units), () => -1);
    case "in": {
      const factor = factorBetween(unitOf(formula.of, units), formula.unit);
      const inner = compile(formula.of, units);
      return factor === 1 ? inner : binaryStep("product", inner, () => factor);
    }
    case "call": {
      const args = formula.args.map((arg) => compile(arg, units));
      if (formula.name === "if") return ifStep(args[0]!, args[1]!, args[2]!);
      if (formula.name === "abs") return binaryStep("abs", args[0]!, () => 0);
      const name = formula.name;
      return args.reduce((a, b) => binaryStep(name, a, b));
    }
    default:
      return binaryStep(formula.kind, compile(formula.left, units), compile(formula.right, units));
  }
}

const scalars = {
  sum: (a: number, b: number) => a + b,
  difference: (a: number, b: number) => a - b,
  product: (a: number, b: number) => a * b,
  quotient: (a: number, b: number) => a / b,
  power,
  min: (a: number, b: number) => (a < b ? a : b),
  max: (a: number, b: number) => (a > b ? a : b),
  abs: (a: number, _b: number) => Math.abs(a),
  less: (a: number, b: number) => (a < b ? 1 : 0),
  "at-most": (a: number, b: number) => (a <= b ? 1 : 0),
} as const;

function binaryStep(kind: keyof typeof scalars, left: Step, right: Step): Step {
  const one = scalars[kind];
  return (inputs, n, pool) => {
    const a = left(inputs, n, pool);
    const b = right(inputs, n, pool);
    if (typeof a === "number" && typeof b === "number") return one(a, b);
    const out = lend(inputs, pool, n, a, b);
    if (kind === "product") productInto(out, a, b, n);
    else if (kind === "sum") sumInto(out, a, b, n);
    else if (typeof a === "number") for (let i = 0; i < n; i++) out[i] = one(a, (b as Float64Array)[i]!);
    else if (typeof b === "number") for (let i = 0; i < n; i++) out[i] = one(a[i]!, b);
    else for (let i = 0; i < n; i++) out[i] = one(a[i]!, b[i]!);
    giveBack(inputs, pool, out, a, b);
    return out;
  };
}

function productInto(out: Float64Array, a: Value, b: Value, n: number): void {
  if (typeof a === "number") productInto(out, b, a, n);
  else if (typeof b === "number") for (let i = 0; i < n; i++) out[i] = a[i]! * b;
  else for (let i = 0; i < n; i++) out[i] = a[i]! * b[i]!;
}

function sumInto(out: Float64Array, a: Value, b: Value, n: number): void {
  if (typeof a === "number") sumInto(out, b, a, n);
  else if (typeof b === "number") for (let i = 0; i < n; i++) out[i] = a[i]! + b;
  else for (let i = 0; i < n; i++) out[i] = a[i]! + b[i]!;
}

function ifStep(condition: Step, then: Step, otherwise: Step): Step {
  return (inputs, n, pool) => {
    const c = condition(inputs, n, pool);
    if (typeof c === "number") return c !== 0 ? then(inputs, n, pool) : otherwise(inputs, n, pool);
    const a = then(inputs, n, pool);
    const b = otherwise(inputs, n, pool);
    const out = new Float64Array(n);
    for (let i = 0; i < n; i++) out[i] = c[i] !== 0 ? at(a, i) : at(b, i);
    return out;
  };
}

const at = (value: Value, i: number): number => (typeof value === "number" ? value : value[i]!);

const isInput = (inputs: ReadonlyMap<string, Value>, column: Value): boolean => {
  for (const given of inputs.values()) if (given === column) return true;
  return false;
};

/** A column to write to: one of the operands where it is ours, else a spare, else a new one. */
function lend(inputs: ReadonlyMap<string, Value>, pool: Float64Array[], n: number, a: Value, b: Value): Float64Array {
  for (const own of [a, b]) if (typeof own !== "number" && !isInput(inputs, own)) return own;
  return pool.pop() ?? new Float64Array(n);
}

function giveBack(
  inputs: ReadonlyMap<string, Value>,
  pool: Float64Array[],
  out: Float64Array,
  a: Value,
  b: Value,
): void {
  for (const own of [a, b])
    if (typeof own !== "number" && own !== out && own.length === out.length && !isInput(inputs, own)) pool.push(own);
}
