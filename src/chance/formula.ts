/**
 * Formulas: text to a tree, and the tree's unit.
 *
 * `workers * pay * share in [USD/year]`: + − * / ^, brackets, min, max, abs, if(condition, then, else), comparisons
 * inside `if`, numbers with a unit in square brackets (`12 [month/year]`), conversion with `in [unit]` (binds loosest).
 * Parsed by precedence climbing (Pratt, 1973). The same tree is checked, computed by columns, printed and asked for the
 * names it needs.
 */
import { FormulaError, UnitError } from "./faults.ts";
import { dimensionless, isSameKind, mismatch, over, parseUnit, raise, times, type Unit } from "./units.ts";

export type Formula =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Formula }
  | {
      readonly kind: "sum" | "difference" | "product" | "quotient" | "power";
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "less" | "at-most"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: "min" | "max" | "abs" | "if"; readonly args: readonly Formula[] }
  | { readonly kind: "in"; readonly of: Formula; readonly unit: Unit };

interface Token {
  readonly kind: "number" | "name" | "unit" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|\[([^\]]*)\]|(<=|>=|[-+*/^(),<>−×÷·]))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    if (text.slice(at).trim() === "") break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match)
      throw new FormulaError(
        `formula "${text}", place ${at + 1}: "${text.slice(at).trim()[0]}" is not understood. Use names, numbers, + - * / ^ ( ), min, max, abs, if and [unit].`,
      );
    const [, number, name, unit, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number.replaceAll("_", ""), at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else if (unit !== undefined) tokens.push({ kind: "unit", text: unit, at });
    else
      tokens.push({
        kind: "sign",
        text: ({ "−": "-", "×": "*", "·": "*", "÷": "/" } as Record<string, string>)[sign!] ?? sign!,
        at,
      });
    at = TOKEN.lastIndex;
  }
  tokens.push({ kind: "end", text: "the end", at: text.length });
  return tokens;
}

const binary: Readonly<
  Record<string, readonly [left: number, right: number, kind: "sum" | "difference" | "product" | "quotient" | "power"]>
> = {
  "+": [20, 21, "sum"],
  "-": [20, 21, "difference"],
  "*": [30, 31, "product"],
  "/": [30, 31, "quotient"],
  "^": [51, 50, "power"],
};
const arity = { min: [2, 64], max: [2, 64], abs: [1, 1], if: [3, 3] } as const;
const MOST_DEEP = 200;
const MOST_LONG = 4000;

/** Throws FormulaError with the place. */
export function parseFormula(text: string): Formula {
  if (text.length > MOST_LONG)
    throw new FormulaError(`the formula is ${text.length} signs long, at most ${MOST_LONG}. Split it into models.`);
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;
  const fail = (token: Token, found: string): never => {
    throw new FormulaError(`formula "${text}", place ${token.at + 1}: ${found}.`);
  };
  const take = (sign: string): void => {
    const token = tokens[at]!;
    if (token.text !== sign)
      fail(token, `"${sign}" is missing before ${token.kind === "end" ? "the end" : `"${token.text}"`}`);
    at++;
  };
  const first = (): Formula => {
    const token = tokens[at++]!;
    if (token.kind === "number") {
      const unit = tokens[at]!.kind === "unit" ? parseUnit(tokens[at++]!.text) : dimensionless;
      return { kind: "number", value: Number(token.text), unit };
    }
    if (token.text === "-") return { kind: "negative", of: expression(40) };
    if (token.text === "(") {
      const inner = expression(0);
      take(")");
      return inner;
    }
    if (token.kind !== "name")
      return fail(
        token,
        `${token.kind === "end" ? "something is missing at the end" : `"${token.text}" cannot stand here`}`,
      );
    if (tokens[at]!.text !== "(") return { kind: "name", name: token.text };
    if (!Object.hasOwn(arity, token.text))
      fail(token, `there is no function "${token.text}"; there are ${Object.keys(arity).join(", ")}`);
    const name = token.text as keyof typeof arity;
    at++;
    const args = [expression(0)];
    while (tokens[at]!.text === ",") {
      at++;
      args.push(expression(0));
    }
    take(")");
    const [least, most] = arity[name];
    if (args.length < least || args.length > most)
      fail(token, `${name} takes ${least === most ? least : `${least} or more`} values, got ${args.length}`);
    return { kind: "call", name, args };
  };
  const expression = (least: number): Formula => {
    if (++depth > MOST_DEEP) fail(tokens[at]!, `more than ${MOST_DEEP} brackets deep`);
    let left = first();
    for (;;) {
      const token = tokens[at]!;
      if (token.kind === "name" && token.text === "in" && tokens[at + 1]?.kind === "unit" && least <= 5) {
        left = { kind: "in", of: left, unit: parseUnit(tokens[at + 1]!.text) };
        at += 2;
        continue;
      }
      if (token.kind !== "sign") break;
      if (/^[<>]/.test(token.text) && least <= 10) {
        at++;
        const right = expression(11);
        const kind = token.text.endsWith("=") ? "at-most" : "less";
        left = token.text[0] === "<" ? { kind, left, right } : { kind, left: right, right: left };
        continue;
      }
      const rule = binary[token.text];
      if (!rule || rule[0] < least) break;
      at++;
      left = { kind: rule[2], left, right: expression(rule[1]) };
    }
    depth--;
    return left;
  };
  const whole = expression(0);
  if (tokens[at]!.kind !== "end") fail(tokens[at]!, `"${tokens[at]!.text}" is left over`);
  return whole;
}

/** The names a formula needs, in the order they stand. */
export function namesIn(formula: Formula, found: Set<string> = new Set()): ReadonlySet<string> {
  switch (formula.kind) {
    case "number":
      break;
    case "name":
      found.add(formula.name);
      break;
    case "negative":
    case "in":
      namesIn(formula.of, found);
      break;
    case "call":
      for (const arg of formula.args) namesIn(arg, found);
      break;
    default:
      namesIn(formula.left, found);
      namesIn(formula.right, found);
  }
  return found;
}

/** The unit a formula comes out in. Throws UnitError where units do not fit and FormulaError for a name without a unit. */
export function unitOf(formula: Formula, units: ReadonlyMap<string, Unit>): Unit {
  const of = (part: Formula): Unit => unitOf(part, units);
  const same = (a: Unit, b: Unit, where: string): Unit => {
    const why = mismatch(b, a, where);
    if (why !== null) throw new UnitError(why);
    return a;
  };
  switch (formula.kind) {
    case "number":
      return formula.unit;
    case "name": {
      const unit = units.get(formula.name);
      if (!unit)
        throw new FormulaError(
          `"${formula.name}" is not among the inputs: ${[...units.keys()].join(", ") || "there are none"}.`,
        );
      return unit;
    }
    case "negative":
      return of(formula.of);
    case "in": {
      const from = of(formula.of);
      if (!isSameKind(from, formula.unit))
        throw new UnitError(
          `${formulaText(formula)}: ${from.text} cannot be turned into ${formula.unit.text}; they measure different things.`,
        );
      return formula.unit;
    }
    case "sum":
    case "difference":
    case "less":
    case "at-most": {
      const unit = same(of(formula.left), of(formula.right), formulaText(formula));
      return formula.kind === "less" || formula.kind === "at-most" ? dimensionless : unit;
    }
    case "product":
      return times(of(formula.left), of(formula.right));
    case "quotient":
      return over(of(formula.left), of(formula.right));
    case "power": {
      const base = of(formula.left);
      same(dimensionless, of(formula.right), `the power in ${formulaText(formula)}`);
      if (base.powers.length === 0 && base.size === 1) return dimensionless;
      if (formula.right.kind !== "number" || !Number.isInteger(formula.right.value))
        throw new UnitError(
          `${formulaText(formula)}: what has a unit (${base.text}) can only be raised to a whole number that is written out.`,
        );
      return raise(base, formula.right.value);
    }
    case "call": {
      const args = formula.args.map(of);
      if (formula.name === "if") {
        same(dimensionless, args[0]!, `the condition in ${formulaText(formula)}`);
        return same(args[1]!, args[2]!, formulaText(formula));
      }
      return args.reduce((a, b) => same(a, b, formulaText(formula)));
    }
  }
}

const sign = { sum: "+", difference: "−", product: "×", quotient: "÷", power: "^", less: "<", "at-most": "≤" } as const;
const strength = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
  power: 3,
  less: 0,
  "at-most": 0,
  negative: 2,
  in: -1,
} as const;

/** A formula for a person to read; `names` puts words for names. */
export function formulaText(formula: Formula, names: (name: string) => string = (name) => name): string {
  const show = (part: Formula, least: number): string => {
    const text = formulaText(part, names);
    return part.kind in strength && strength[part.kind as keyof typeof strength] < least ? `(${text})` : text;
  };
  switch (formula.kind) {
    case "number":
      return formula.unit === dimensionless ? String(formula.value) : `${formula.value} ${formula.unit.text}`;
    case "name":
      return names(formula.name);
    case "negative":
      return `−${show(formula.of, 3)}`;
    case "in":
      return `${formulaText(formula.of, names)}, in ${formula.unit.text}`;
    case "call":
      return `${formula.name}(${formula.args.map((arg) => formulaText(arg, names)).join(", ")})`;
    default: {
      const own = strength[formula.kind];
      return `${show(formula.left, own)} ${sign[formula.kind]} ${show(formula.right, own + (formula.kind === "power" ? 0 : 1))}`;
    }
  }
}
