/**
 * Figures in words: amounts with their bounds, periods, places. A bound is never turned into a point.
 *
 * Counts of people below ten at a named site are shown as "fewer than 10" (DESIGN, "Do no harm").
 */
import { indicators } from "../../../src/claims/indicator.ts";
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import type { Texts } from "../texts/index.ts";

export type Amount = Pick<Mark, "low" | "value" | "high" | "bound" | "unit" | "place">;

const SMALL = 10;

export function numberText(value: number, t: Texts, unit: string | null = null): string {
  if (unit === "ratio") return `${(value * 100).toLocaleString(t.locale, { maximumFractionDigits: 1 })}%`;
  const money = currencyOf(unit);
  const big = Math.abs(value) >= 1_000_000;
  const text = value.toLocaleString(t.locale, {
    maximumFractionDigits: big ? 2 : Math.abs(value) < 100 ? 2 : 0,
    ...(big && { notation: "compact", compactDisplay: "short" }),
  });
  if (unit === "percent") return `${text}%`;
  return money === null ? text : `${money}${text}`;
}

/** The sign of a unit's currency, null for what is no money. */
export function currencyOf(unit: string | null): string | null {
  if (unit === null) return null;
  const [code] = unit.split("/");
  if (code === "USD") return "$";
  return /^[A-Z]{3}$/.test(code!) ? `${code}\u00a0` : null;
}

export function unitText(unit: string | null, t: Texts): string {
  const per = unit?.split("/")[1];
  if (per === "month") return t.words.perMonth;
  if (per === "year") return t.words.perYear;
  if (per === "hour") return t.words.perHour;
  return "";
}

const isSite = (place: string | null): boolean => place?.includes(":") === true;
const isPeople = (unit: string | null): boolean => unit === null || unit.startsWith("people");

/** `≥ 50,000`, `$1.2–2.3 bn`: short, for marks and tables. */
export function amountText(amount: Amount, t: Texts): string {
  const { low, value, high, bound, unit, place } = amount;
  const one = (x: number): string =>
    isPeople(unit) && isSite(place) && x < SMALL ? t.words.fewer : numberText(x, t, unit);
  if (bound === "range" && low !== null && high !== null) return `${one(low)}–${one(high)}`;
  const point = value ?? low ?? high;
  if (point === null) return t.words.noAmount;
  if (bound === "at_least") return `≥ ${one(low ?? point)}`;
  if (bound === "at_most") return `≤ ${one(high ?? point)}`;
  return bound === "about" ? `≈ ${one(point)}` : one(point);
}

/** The same for the ear: "at least 50,000". */
export function spokenAmount(amount: Amount, t: Texts): string {
  const signs: readonly (readonly [sign: string, word: string])[] = [
    ["≥ ", `${t.words.atLeast} `],
    ["≤ ", `${t.words.atMost} `],
    ["≈ ", `${t.words.about} `],
    ["–", ` ${t.words.to} `],
  ];
  return signs.reduce((text, [sign, word]) => text.replace(sign, word), amountText(amount, t));
}

export function placeText(place: string | null, t: Texts): string {
  if (place === null) return t.words.placeUnsaid;
  const [head, ...rest] = place.split(": ");
  const name = head === "world" ? t.words.world : /^[a-z]{2}$|^[A-Z]{2}$/.test(head!) ? countryText(head!, t) : head!;
  return rest.length === 0 ? name : `${name}: ${rest.join(": ")}`;
}

/** What an indicator measures; its id in words where the table does not know it. */
export function measureText(indicator: string, t: Texts): string {
  return (
    t.measures[indicator] ?? indicators.find(({ id }) => id === indicator)?.label ?? indicator.replaceAll("_", " ")
  );
}

/** What a statement is about: `previousName` in words. */
export function propText(prop: string, t: Texts): string {
  return t.props[prop] ?? prop.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
}

export function countryText(code: string, t: Texts): string {
  try {
    return new Intl.DisplayNames(t.locale, { type: "region" }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

export function periodText({ start, end }: Pick<Mark, "start" | "end">, t: Texts): string {
  if (start === null && end === null) return t.words.undated;
  if (start === end || start === null || end === null) return (start ?? end)!;
  return `${start} – ${end}`;
}

export function speakerText({ speaker }: Pick<Mark, "speaker">, t: Texts): string {
  return isNamed(speaker) ? speaker! : t.words.nobody;
}

/** False for nobody, and for a table that writes "unattributed" where nobody stands. */
export function isNamed(speaker: string | null): boolean {
  return speaker !== null && !/^unattributed\b/i.test(speaker);
}

/** Fractional year of the first and the last day that a figure speaks of; null where it does not say. */
export function yearsOf({ start, end }: Pick<Mark, "start" | "end">): { from: number; to: number } | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return null;
  return { from: yearOf(first), to: yearOf(last) + lengthOf(last) };
}

export function yearOf(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  return year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365.25;
}

const lengthOf = (date: string): number => (date.length === 4 ? 1 : date.length === 7 ? 1 / 12 : 1 / 365);

/** The amounts a figure allows; null on a side that is open. The same rule as the questions': about is a tenth. */
export function rangeOf({ low, value, high, bound }: Amount): { low: number | null; high: number | null } {
  if (bound === "at_least") return { low: low ?? value ?? high, high: null };
  if (bound === "at_most") return { low: null, high: high ?? value ?? low };
  if (bound === "about" && value !== null) return { low: value * 0.9, high: value * 1.1 };
  return { low: low ?? value, high: high ?? value };
}

/** The one number a mark is drawn at: its point, or the end that is known, or the middle of a range. */
export function heightOf({ low, value, high }: Amount): number | null {
  if (value !== null) return value;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}
