/**
 * Which claims speak on an input, and what each says in full: the unit that its indicator leaves unsaid, whether a range is
 * doubt or a spread across people.
 *
 * Claims are taken by their shape alone, so that this room needs no other. `kind` is the indicator's class.
 */
import type { Said } from "./pool.ts";
import type { Amount } from "./wording.ts";

export interface ClaimSelector {
  readonly indicator: string;
  readonly place: string;
  /** Claims about a span that touches from–to, `YYYY[-MM[-DD]]`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Also those without a date. */
  readonly undated?: boolean | undefined;
}

/** The fields of a quantity claim that are needed here. */
export interface QuantityClaim {
  readonly id: string;
  readonly kind: string;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: Amount["bound"];
  readonly unit: string | null;
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly aspect: string;
  readonly speaker: string | null;
  readonly hedge: string | null;
}

/** Observed quantities only: a plan is not a count. */
export function isSelected(claim: QuantityClaim, selector: ClaimSelector): boolean {
  return (
    claim.kind === "quantity" &&
    claim.aspect === "observed" &&
    claim.indicator === selector.indicator &&
    isPlace(claim.place, selector.place) &&
    touches(claim.period, selector)
  );
}

/** `world: 16 countries` is the world, differently counted; `cn: Dandong` is not China. */
function isPlace(said: string | null, wanted: string): boolean {
  if (said === null) return false;
  if (said.trim().toLowerCase() === wanted.toLowerCase()) return true;
  const [whole, part] = said.split(":").map((word) => word.trim().toLowerCase());
  return wanted === "world" && whole === "world" && part !== undefined && /\bcountries\b/.test(part);
}

function touches({ start, end }: QuantityClaim["period"], { from, to, undated }: ClaimSelector): boolean {
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null) return undated === true || (from === undefined && to === undefined);
  // Rough dates compare as text: "2017" touches "2017-09", since one begins the other.
  const notAfter = (a: string, b: string): boolean => a <= b || a.startsWith(b);
  return (to === undefined || notAfter(first, to)) && (from === undefined || notAfter(from, last));
}

/** The unit with what the indicator leaves unsaid: pay is for one person, a whole year's trade is a year's. */
export function unitInFull(
  { unit, indicator, period: { start, end } }: QuantityClaim,
  kind: string | undefined,
): string {
  const said = unit ?? "ratio";
  if (kind === "pay") return `${said}/person`;
  const isWholeYear = start !== null && start === end && /^\d{4}$/.test(start);
  const isIncome = kind === "trade" || indicator === "export_revenue";
  return isIncome && isWholeYear && !said.includes("/") ? `${said}/year` : said;
}

/** What the claim says, for a pool. `publisher` speaks where nobody is named. */
export function saidIn(claim: QuantityClaim, kind: string | undefined, publisher: string | null): Said {
  return {
    id: claim.id,
    unit: unitInFull(claim, kind),
    speaker: claim.speaker?.trim() || publisher,
    amount: {
      bound: claim.bound,
      low: claim.low,
      value: claim.value,
      high: claim.high,
      words: claim.hedge,
      measure: kind === "share" ? "share" : kind === "change" ? "change" : "total",
      spread: kind === "pay" ? "people" : "uncertainty",
    },
  };
}

const marks: Readonly<Record<string, string>> = { at_least: "≥ ", at_most: "≤ ", about: "about " };

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** `≥ 50,000 people`, `300–1,000 USD a month`, `1.2–2.3 billion USD a year`, `70–90 %`. */
export function claimText({ low, value, high, bound, unit, place }: QuantityClaim): string {
  const isShare = unit === "ratio";
  // A handful of people at a named site could be recognised.
  const isSite = place?.includes(":") === true && unit === "people";
  if (isSite && Math.max(low ?? 0, value ?? 0, high ?? 0) < 10) return "fewer than 10 people";
  const [step, word] = isShare ? [1, ""] : scaleOf([low, value, high]);
  const show = (n: number): string =>
    step > 1 ? scaled.format(n / step) : digits.format(isShare ? Number((n * 100).toPrecision(6)) : n);
  const ends = low !== null && high !== null ? `${show(low)}–${show(high)}` : show((value ?? low ?? high)!);
  const counted = (unit ?? "").replace("/h", " an h").replace("/", " a ");
  return `${marks[bound ?? ""] ?? ""}${ends}${word} ${isShare ? "%" : counted}`.trim();
}

/** Millions and billions in words, where nothing of the figure is lost by it. */
function scaleOf(ends: readonly (number | null)[]): readonly [step: number, word: string] {
  const known = ends.filter((n): n is number => n !== null);
  for (const [step, word] of SCALES)
    if (known.every((n) => n >= step && Number((n / step).toPrecision(5)) * step === n)) return [step, word];
  return [1, ""];
}

const scaled = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

const SCALES = [
  [1e9, " billion"],
  [1e6, " million"],
] as const;
