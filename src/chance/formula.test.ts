import fc from "fast-check";
import { expect, test } from "vitest";
import { prepare } from "./compute.ts";
import { FormulaError, UnitError } from "./faults.ts";
import { type Formula, formulaText, namesIn, parseFormula, unitOf } from "./formula.ts";
import { factorBetween, isSameUnit, over, parseUnit, raise, times } from "./units.ts";

const units = new Map(
  Object.entries({
    workers: "people",
    pay: "USD/(person*month)",
    yearly: "USD/(person*year)",
    share: "ratio",
    revenue: "USD/year",
    real: "USD2017/year",
    growth: "point",
    change: "percent",
    hourly: "USD/hour",
    new_workers: "people/year",
  }).map(([name, unit]) => [name, parseUnit(unit)]),
);
const compute = (text: string, values: Record<string, number>): number =>
  prepare(parseFormula(text), units).run(new Map(Object.entries(values)), 1)[0]!;

test.each([
  { text: "1 + 2 * 3", is: 7, why: "products before sums" },
  { text: "(1 + 2) * 3", is: 9, why: "brackets" },
  { text: "2 ^ 3 ^ 2", is: 512, why: "powers from the right" },
  { text: "-2 ^ 2", is: -4, why: "the sign after the power" },
  { text: "8 - 3 - 2", is: 3, why: "differences from the left" },
  { text: "8 / 4 / 2", is: 1, why: "quotients from the left" },
  { text: "1_000 × 2 ÷ 4", is: 500, why: "printed signs and spaced figures" },
  { text: "1.5e3 - 2e-1", is: 1499.8, why: "powers of ten" },
  { text: "min(3, 1, 2) + max(3, 1, 2)", is: 4, why: "several values" },
  { text: "abs(2 - 5)", is: 3, why: "the size" },
  { text: "if(1 < 2, 10, 20)", is: 10, why: "the first where it holds" },
  { text: "if(2 <= 1, 10, 20) + if(3 > 2, 1, 0)", is: 21, why: "both ways about" },
])("$text is $is: $why", ({ text, is }) => {
  expect(compute(text, {})).toBe(is);
});

test.each([
  { text: "1 +", found: "something is missing at the end" },
  { text: "(1", found: '")" is missing' },
  { text: "1 2", found: '"2" is left over' },
  { text: "sum(1, 2)", found: 'there is no function "sum"' },
  { text: "if(1, 2)", found: "if takes 3 values, got 2" },
  { text: "a ; b", found: '";" is not understood' },
  { text: "constructor(1)", found: "there is no function" },
  { text: "(".repeat(3000), found: "brackets deep" },
])("refused with the place: $found", ({ text, found }) => {
  expect(() => parseFormula(text)).toThrow(FormulaError);
  expect(() => parseFormula(text)).toThrow(found);
  expect(() => parseFormula(text)).toThrow(/place \d+/);
});

test.each([
  { text: "workers * pay * share", unit: "USD/month", why: "people cancel, months stay" },
  { text: "workers * pay * share in [USD/year]", unit: "USD/year", why: "asked for a year" },
  { text: "workers * pay * 12 [month/year]", unit: "USD/year", why: "twelve months a year, written out" },
  { text: "revenue / pay", unit: "person*month/year", why: "person-months a year" },
  { text: "revenue / pay in [people]", unit: "people", why: "workers implied by a revenue" },
  { text: "share ^ 2 + 1", unit: "ratio", why: "a plain number" },
  { text: "revenue ^ 2", unit: "USD^2/year^2", why: "whole powers" },
])("$text comes out in $unit: $why", ({ text, unit }) => {
  expect(isSameUnit(unitOf(parseFormula(text), units), parseUnit(unit))).toBe(true);
});

test.each([
  { text: "pay + yearly", found: "12", why: "a month taken for a year" },
  { text: "revenue + workers * pay", found: "12", why: "a monthly wage bill added to a yearly revenue" },
  { text: "revenue + workers * pay * 12", found: "12", why: "a bare 12 turns no months into years" },
  { text: "workers + pay", found: "different things", why: "people and money" },
  { text: "workers + new_workers", found: "different things", why: "a stock and a flow" },
  { text: "revenue + real", found: "different things", why: "nominal and real money" },
  { text: "change + growth", found: "different things", why: "percent and percentage points" },
  { text: "share + change", found: "100", why: "a ratio and a percent" },
  { text: "hourly in [USD/month]", found: "different things", why: "nobody works every hour of a month" },
  { text: "if(workers, 1, 2)", found: "condition", why: "people are no condition" },
  { text: "workers < pay", found: "different things", why: "only like is compared" },
  { text: "workers ^ share", found: "whole number", why: "no broken powers of people" },
  { text: "min(pay, yearly)", found: "12", why: "the lesser of a month and a year" },
])("$text is refused: $why", ({ text, found }) => {
  expect(() => unitOf(parseFormula(text), units)).toThrow(UnitError);
  expect(() => unitOf(parseFormula(text), units)).toThrow(found);
});

test("a year asked for is twelve months of money", () => {
  const values = { workers: 50_000, pay: 500, share: 0.7 };
  expect(compute("workers * pay * share in [USD/year]", values)).toBeCloseTo(210e6, 3);
  expect(compute("workers * pay * share * 12 [month/year]", values)).toBeCloseTo(210e6, 3);
});

test("what is endless is refused, not run out of memory with", () => {
  expect(() => parseFormula("1+".repeat(100_000))).toThrow(/at most 4000/);
  expect(() => parseUnit("(".repeat(100_000))).toThrow(/no unit needs more than 200/);
  expect(() => unitOf(parseFormula(`${"1+".repeat(1999)}1`), units)).not.toThrow();
});

test("an unknown name is told with those there are", () => {
  expect(() => unitOf(parseFormula("wages * 2"), units)).toThrow(/"wages" is not among the inputs: workers, pay/);
});

test.each(["USD/", "USD/(person", "fortnight", "usd", "USD 2", "USD^x", ""])("unit %j is refused", (text) => {
  expect(() => parseUnit(text)).toThrow(UnitError);
});

const word = fc.constantFrom("people", "USD", "month", "year", "tonne", "visa", "percent", "day");
const unit = fc
  .array(fc.tuple(fc.constantFrom("*", "/"), word), { maxLength: 5 })
  .map((parts) => parts.reduce((text, [sign, w]) => `${text}${sign}${w}`, "USD"));

test("units multiply and divide like numbers", () => {
  fc.assert(
    fc.property(unit, unit, unit, (a, b, c) => {
      const [x, y, z] = [parseUnit(a), parseUnit(b), parseUnit(c)];
      expect(isSameUnit(times(x, y), times(y, x))).toBe(true);
      expect(isSameUnit(times(times(x, y), z), times(x, times(y, z)))).toBe(true);
      expect(isSameUnit(over(times(x, y), y), x)).toBe(true);
      expect(isSameUnit(raise(x, 2), times(x, x))).toBe(true);
      expect(isSameUnit(parseUnit(a), over(x, parseUnit("ratio")))).toBe(true);
    }),
  );
});

test("there and back is the same amount", () => {
  fc.assert(
    fc.property(
      unit,
      fc.constantFrom("month", "year", "day", "quarter", "week"),
      fc.constantFrom("month", "year", "day"),
      (a, from, to) => {
        const [x, y] = [times(parseUnit(a), parseUnit(from)), times(parseUnit(a), parseUnit(to))];
        expect(factorBetween(x, y) * factorBetween(y, x)).toBeCloseTo(1, 12);
      },
    ),
  );
});

/** A tree walked one sample at a time. */
function slowly(formula: Formula, values: Readonly<Record<string, number>>): number {
  const of = (part: Formula): number => slowly(part, values);
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "name":
      return values[formula.name]!;
    case "negative":
      return -of(formula.of);
    case "sum":
      return of(formula.left) + of(formula.right);
    case "difference":
      return of(formula.left) - of(formula.right);
    case "product":
      return of(formula.left) * of(formula.right);
    case "quotient":
      return of(formula.left) / of(formula.right);
    case "less":
      return of(formula.left) < of(formula.right) ? 1 : 0;
    case "at-most":
      return of(formula.left) <= of(formula.right) ? 1 : 0;
    case "call": {
      const args = formula.args.map(of);
      if (formula.name === "if") return args[0] !== 0 ? args[1]! : args[2]!;
      if (formula.name === "abs") return Math.abs(args[0]!);
      return args.reduce((x, y) => (formula.name === "min" ? (x < y ? x : y) : x > y ? x : y));
    }
    default:
      throw new Error(formula.kind);
  }
}

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom("a", "b", "c", "2", "0.5"),
    fc
      .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
      .map(([l, sign, r]) => `(${l} ${sign} ${r})`),
    fc.tuple(tie("tree"), tie("tree")).map(([l, r]) => `min(${l}, ${r})`),
    fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([x, l, r]) => `if(${x} < ${l}, ${l}, ${r})`),
    tie("tree").map((x) => `-${x}`),
    tie("tree").map((x) => `abs(${x})`),
  ),
}));

test("columns agree with the tree walked sample by sample, and inputs stay as they were", () => {
  const plain = new Map(["a", "b", "c"].map((name) => [name, parseUnit("ratio")]));
  const numbers = fc.array(
    fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -10_000, max: 10_000 }).map((x) => x / 100),
    ),
    { minLength: 4, maxLength: 4 },
  );
  fc.assert(
    fc.property(
      tree,
      numbers,
      numbers,
      fc.integer({ min: -90, max: 90 }).map((x) => x / 10),
      (text, a, b, c) => {
        const formula = parseFormula(text);
        const inputs = new Map<string, number | Float64Array>([
          ["a", Float64Array.from(a)],
          ["b", Float64Array.from(b)],
          ["c", c],
        ]);
        const out = prepare(formula, plain).run(inputs, 4);
        expect(Array.from(out, (x) => x + 0)).toEqual(
          [0, 1, 2, 3].map((i) => slowly(formula, { a: a[i]!, b: b[i]!, c }) + 0),
        );
        out.fill(0);
        expect([...(inputs.get("a") as Float64Array)]).toEqual(a);
      },
    ),
    { numRuns: 500 },
  );
});

test("a printed formula is read back as the same", () => {
  fc.assert(
    fc.property(tree, (text) => {
      const formula = parseFormula(text);
      expect(parseFormula(formulaText(formula).replaceAll("≤", "<="))).toEqual(formula);
    }),
  );
});

test("names come in the order they stand, each once", () => {
  expect([...namesIn(parseFormula("workers * pay * (1 - share) / workers"))]).toEqual(["workers", "pay", "share"]);
});
