/**
 * From when to when, and from how much to how much: what a figure leaves open.
 *
 * Dates may be as rough as a year; a rough date stands for all its days. Bounds are never turned into points.
 */

export interface Span {
  /** Days as `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
}

/** First day of `2017`, `2017-02` or `2017-02-28`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of the same; a month's last day is counted by the calendar. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The days a figure speaks of; null where it does not say. An open end reaches to the day it starts from. */
export function spanOf({ start, end }: { start: string | null; end: string | null }): Span | null {
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? null : { from: firstDay(from), to: lastDay(to) };
}

export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** From `low` to `high`; null where that side is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** How far "about" is taken to reach: a tenth to either side. */
export const ABOUT = 0.1;

interface Amount {
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: string | null;
}

/** The amounts a figure allows; null where it gives none. */
export function intervalOf({ low, value, high, bound }: Amount): Interval | null {
  if (low === null && value === null && high === null) return null;
  if (bound === "at_least") return { low: low ?? value ?? high, high: null };
  if (bound === "at_most") return { low: null, high: high ?? value ?? low };
  if (bound === "about" && value !== null) {
    const reach = Math.abs(value) * ABOUT;
    return { low: value - reach, high: value + reach };
  }
  return { low: low ?? value, high: high ?? value };
}

/** True where no amount fits both. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval): boolean => x.high !== null && y.low !== null && x.high < y.low;
  return below(a, b) || below(b, a);
}

const DAY = 86_400_000;

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
