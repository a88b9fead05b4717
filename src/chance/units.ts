/**
 * What a number counts: people, money of a currency and price year, time, weight, and so on, each to a power, with a size.
 *
 * A unit is checked once for a formula, never for a sample. Nothing is converted silently: USD/month added to USD/year,
 * or returned where USD/year is promised, is an error that names both and the factor between them. A formula converts by
 * `… in [USD/year]` or by a number with a unit, `12 [month/year]`. A plain number has no unit, so `* 12` never turns
 * months into years. Money of different currencies or price years (`USD`, `USD2017`) are different things; what one
 * costs in the other is a claim with a source, not a unit. A percentage point is not a percent. An hour of work is not
 * a part of a month, since nobody works all of them.
 */
import { power } from "./elementary.ts";
import { UnitError } from "./faults.ts";

export interface Unit {
  /** Base and power, sorted by base; no power is 0. */
  readonly powers: readonly (readonly [base: string, power: number])[];
  /** How many of the base units one of this unit is. */
  readonly size: number;
  /** As it was written; for messages. */
  readonly text: string;
}

/** Units of one base each: name, base, size. Calendar units by the mean Gregorian year of 365.2425 days. */
const words: Readonly<Record<string, readonly [base: string, size: number]>> = {
  person: ["person", 1],
  people: ["person", 1],
  worker: ["person", 1],
  workers: ["person", 1],
  year: ["time", 12],
  years: ["time", 12],
  quarter: ["time", 3],
  month: ["time", 1],
  months: ["time", 1],
  week: ["time", (12 * 7) / 365.2425],
  day: ["time", 12 / 365.2425],
  days: ["time", 12 / 365.2425],
  hour: ["hour worked", 1],
  hours: ["hour worked", 1],
  tonne: ["tonne", 1],
  tonnes: ["tonne", 1],
  kg: ["tonne", 0.001],
  barrel: ["barrel", 1],
  barrels: ["barrel", 1],
  m3: ["m3", 1],
  permit: ["permit", 1],
  permits: ["permit", 1],
  visa: ["visa", 1],
  visas: ["visa", 1],
  entry: ["entry", 1],
  entries: ["entry", 1],
  country: ["country", 1],
  countries: ["country", 1],
  state: ["state", 1],
  states: ["state", 1],
  company: ["company", 1],
  companies: ["company", 1],
  vessel: ["vessel", 1],
  vessels: ["vessel", 1],
  shipment: ["shipment", 1],
  shipments: ["shipment", 1],
  importer: ["importer", 1],
  importers: ["importer", 1],
  point: ["percentage point", 1],
  points: ["percentage point", 1],
};

/** Without dimension: ratio, and percent, which is a hundredth. */
const plain: Readonly<Record<string, number>> = { "1": 1, ratio: 1, share: 1, percent: 0.01, "%": 0.01 };
const MONEY = /^[A-Z]{3}((19|20)\d\d)?$/;

export const dimensionless: Unit = { powers: [], size: 1, text: "a plain number" };

/** `USD/(person*month)`, `people/year`, `percent`, `USD2017`. Throws UnitError. */
export function parseUnit(text: string): Unit {
  const tokens = text.match(/[A-Za-z%][A-Za-z0-9]*|\d+|[*/^()]|\S/g) ?? [];
  let at = 0;
  const fail = (found: string): never => {
    throw new UnitError(
      `unit "${text.slice(0, 60)}": ${found}. Write units as in "USD/(person*month)"; money is three capitals, with a price year as in USD2017; others are ${Object.keys(words).join(", ")}, ratio and percent.`,
    );
  };
  if (text.length > 200) fail(`it is ${text.length} signs long; no unit needs more than 200`);
  const factor = (): Unit => {
    const token = tokens[at++];
    if (token === undefined) return fail("it ends too early");
    if (token === "(") {
      const inner = product();
      if (tokens[at++] !== ")") fail("a bracket is not closed");
      return inner;
    }
    let unit: Unit;
    const size = Object.hasOwn(plain, token) ? plain[token] : undefined;
    if (size !== undefined) unit = { ...dimensionless, size };
    else if (Object.hasOwn(words, token))
      unit = { powers: [[words[token]![0], 1]], size: words[token]![1], text: token };
    else if (MONEY.test(token)) unit = { powers: [[token, 1]], size: 1, text: token };
    else return fail(`"${token}" is no unit`);
    if (tokens[at] !== "^") return unit;
    at++;
    const exponent = Number(tokens[at++]);
    return Number.isInteger(exponent) ? raise(unit, exponent) : fail("after ^ comes a whole number");
  };
  const product = (): Unit => {
    let unit = factor();
    while (tokens[at] === "*" || tokens[at] === "/")
      unit = tokens[at++] === "*" ? times(unit, factor()) : over(unit, factor());
    return unit;
  };
  const unit = product();
  if (at < tokens.length) fail(`"${tokens[at]}" is not understood`);
  return { ...unit, text };
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers);
  for (const [base, power] of b.powers) {
    const sum = (powers.get(base) ?? 0) + sign * power;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  const sorted = [...powers].sort(([x], [y]) => (x < y ? -1 : 1));
  return named({ powers: sorted, size: sign === 1 ? a.size * b.size : a.size / b.size, text: "" });
}

export const times = (a: Unit, b: Unit): Unit => combine(a, b, 1);
export const over = (a: Unit, b: Unit): Unit => combine(a, b, -1);

export function raise(unit: Unit, exponent: number): Unit {
  if (exponent === 0) return dimensionless;
  return named({
    powers: unit.powers.map(([base, exponentOf]) => [base, exponentOf * exponent] as const),
    size: power(unit.size, exponent),
    text: "",
  });
}

/** A time of 12 months is shown as a year; other sizes as a factor. */
function named(unit: Unit): Unit {
  const time = unit.powers.find(([base]) => base === "time")?.[1] ?? 0;
  const year = time !== 0 && close(unit.size, power(12, time));
  const word = (base: string, power: number): string =>
    (base === "time" ? (year ? "year" : "month") : base) + (Math.abs(power) === 1 ? "" : `^${Math.abs(power)}`);
  const up = unit.powers.filter(([, power]) => power > 0).map(([base, power]) => word(base, power));
  const down = unit.powers.filter(([, power]) => power < 0).map(([base, power]) => word(base, power));
  const left = year ? 1 : unit.size;
  const factor = close(left, 1) ? "" : `${Number(left.toPrecision(6))} × `;
  if (up.length + down.length === 0) return { ...unit, text: factor === "" ? "a plain number" : `${factor}1` };
  const below = down.length === 0 ? "" : down.length === 1 ? `/${down[0]}` : `/(${down.join("*")})`;
  return { ...unit, text: `${factor}${up.join("*") || "1"}${below}` };
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

export function isSameKind(a: Unit, b: Unit): boolean {
  return (
    a.powers.length === b.powers.length &&
    a.powers.every(([base, power], i) => b.powers[i]![0] === base && b.powers[i]![1] === power)
  );
}

/** The same kind and the same size. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return isSameKind(a, b) && close(a.size, b.size);
}

/** How many of `to` one of `from` is. Throws UnitError where they are different kinds. */
export function factorBetween(from: Unit, to: Unit): number {
  if (!isSameKind(from, to))
    throw new UnitError(`${from.text} cannot be turned into ${to.text}: they measure different things.`);
  return from.size / to.size;
}

/** Why two units may not stand for each other; null where they may. `where` begins the sentence. */
export function mismatch(found: Unit, wanted: Unit, where: string): string | null {
  if (isSameUnit(found, wanted)) return null;
  if (!isSameKind(found, wanted)) return `${where}: ${found.text} and ${wanted.text} measure different things.`;
  const factor = found.size / wanted.size;
  const [big, small] = factor > 1 ? [found, wanted] : [wanted, found];
  const ratio = Number((factor > 1 ? factor : 1 / factor).toPrecision(6));
  return `${where}: ${found.text} and ${wanted.text} are the same kind, but one ${big.text} is ${ratio} ${small.text}. Convert with "in [${wanted.text}]".`;
}
