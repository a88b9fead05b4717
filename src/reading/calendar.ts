/**
 * What a date in a sentence stands for, as first and last year, month or day.
 *
 * Absolute dates stand by themselves. Relative ones wait for the day of the document and are resolved backward: a bare
 * "May" is the May last past, unless the sentence speaks of the future. What cannot be resolved is null, never guessed.
 * It knows no words.
 */
export type CalendarUnit = "year" | "quarter" | "month" | "week" | "day";

export interface DateSpec {
  readonly year?: number;
  /** Years from the document's year: last year is -1. */
  readonly yearOffset?: number;
  readonly yearEnd?: number;
  readonly month?: number;
  readonly monthEnd?: number;
  readonly day?: number;
  readonly dayEnd?: number;
  /** Whole units from the document's own: last month is month -1. */
  readonly relative?: { readonly unit: CalendarUnit; readonly delta: number };
  /** The last (negative) or next units up to the document's day. */
  readonly span?: { readonly unit: CalendarUnit; readonly count: number };
  readonly weekday?: number;
  readonly isEnd?: boolean;
  /** Both ends are named: a "from" or "until" beside it opens nothing. */
  readonly isRange?: boolean;
  /** Years from the date named before it in the sentence: "the year before". */
  readonly anchored?: number;
  /** "recent years": never resolved. */
  readonly isVague?: boolean;
  /** The direction a bare month or weekday is sought in, where a word says it: last May, next Friday. */
  readonly direction?: -1 | 0 | 1;
}

export interface Dates {
  readonly start: string;
  readonly end: string;
}

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => String(n).padStart(4, "0");

export function readPublished(published: string | null): Day | null {
  const found = published === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published);
  if (found === null) return null;
  return {
    year: Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]),
    day: found[3] === undefined ? null : Number(found[3]),
  };
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First and last of what a date names, or null while it cannot be known. */
export function resolveDates(spec: DateSpec, published: Day | null, isFuture: boolean): Dates | null {
  if (spec.isVague === true) return null;
  if (spec.relative !== undefined) return resolveRelative(spec, spec.relative, published);
  if (spec.span !== undefined) return resolveSpan(spec.span, published);
  if (spec.weekday !== undefined) return resolveWeekday(spec, published);
  if (spec.anchored !== undefined) return null;
  const year = spec.year ?? yearOf(spec, published, isFuture);
  return year === null ? null : datesIn(year, spec);
}

function yearOf(spec: DateSpec, published: Day | null, isFuture: boolean): number | null {
  if (published === null) return null;
  if (spec.yearOffset !== undefined) return published.year + spec.yearOffset;
  if (spec.month === undefined || published.month === null) return null;
  const direction = spec.direction ?? (isFuture ? 1 : -1);
  if (direction === 0) return published.year;
  const ahead = spec.month - published.month || (spec.day ?? 0) - (spec.day === undefined ? 0 : (published.day ?? 0));
  // "Last May" in May is a year ago, a bare "May" in May is this one.
  if (direction === 1) return ahead >= 0 ? published.year : published.year + 1;
  return ahead > 0 || (ahead === 0 && spec.direction === -1 && spec.day === undefined)
    ? published.year - 1
    : published.year;
}

function datesIn(year: number, spec: DateSpec): Dates {
  const lastYear = spec.yearEnd ?? year;
  if (spec.month === undefined) {
    if (spec.isEnd === true) return sameDay(`${four(lastYear)}-12-31`);
    return { start: four(year), end: four(lastYear) };
  }
  const lastMonth = spec.monthEnd ?? spec.month;
  if (spec.isEnd === true) return sameDay(`${four(lastYear)}-${two(lastMonth)}-${two(lastDayOf(lastYear, lastMonth))}`);
  const start = `${four(year)}-${two(spec.month)}`;
  const end = `${four(lastYear)}-${two(lastMonth)}`;
  if (spec.day === undefined) return { start, end };
  return { start: `${start}-${two(spec.day)}`, end: `${end}-${two(spec.dayEnd ?? spec.day)}` };
}

const sameDay = (day: string): Dates => ({ start: day, end: day });

function resolveRelative(
  spec: DateSpec,
  by: { unit: CalendarUnit; delta: number },
  published: Day | null,
): Dates | null {
  if (published === null) return null;
  if (by.unit === "year")
    return datesIn(published.year + by.delta, { ...(spec.isEnd === true ? { isEnd: true } : {}) });
  if (published.month === null) return null;
  if (by.unit === "month") {
    const months = published.year * 12 + published.month - 1 + by.delta;
    return datesIn(Math.floor(months / 12), {
      month: (months % 12) + 1,
      ...(spec.isEnd === true ? { isEnd: true } : {}),
    });
  }
  if (by.unit === "quarter") {
    const quarters = published.year * 4 + Math.floor((published.month - 1) / 3) + by.delta;
    const first = (quarters % 4) * 3 + 1;
    return datesIn(Math.floor(quarters / 4), { month: first, monthEnd: first + 2 });
  }
  if (published.day === null) return null;
  const day = Date.UTC(published.year, published.month - 1, published.day);
  if (by.unit === "day") return sameDay(isoOf(day + by.delta * DAY));
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY + by.delta * 7 * DAY;
  return { start: isoOf(monday), end: isoOf(monday + 6 * DAY) };
}

const DAY = 86_400_000;

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** "The last five years": from the unit that many before the document's to the document's own. */
function resolveSpan(span: { unit: CalendarUnit; count: number }, published: Day | null): Dates | null {
  if (published === null || Math.abs(span.count) > 1000) return null;
  const far = resolveRelative({}, { unit: span.unit, delta: span.count }, published);
  const near = resolveRelative({}, { unit: span.unit, delta: 0 }, published);
  if (far === null || near === null) return null;
  return span.count < 0 ? { start: far.start, end: near.end } : { start: near.start, end: far.end };
}

function resolveWeekday(spec: DateSpec, published: Day | null): Dates | null {
  if (published === null || published.month === null || published.day === null) return null;
  const day = Date.UTC(published.year, published.month - 1, published.day);
  const today = (new Date(day).getUTCDay() + 6) % 7;
  const isAhead = spec.direction === 1;
  const back = (today - (spec.weekday! - 1) + 7) % 7;
  if (isAhead) return sameDay(isoOf(day + (7 - back) * DAY));
  return sameDay(isoOf(day - (back === 0 && spec.direction === -1 ? 7 : back) * DAY));
}
