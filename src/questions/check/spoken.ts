/** Claims made ready for checking: when, where, how much, and who may have said it first. */
import { quantileOf, type Reading, readAmount, type Said, saidIn, speakerKey } from "../../chance/index.ts";
import { type Digest, type IndicatorClass, indicatorOf } from "../../claims/index.ts";
import { countryName } from "../../claims/place.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";

export interface Spoken {
  readonly view: ClaimView;
  readonly id: Digest;
  readonly indicator: string;
  readonly kind: IndicatorClass | undefined;
  /** Lower case; null where nothing is said. */
  readonly place: string | null;
  /** First and last moment in years: 2017.5 is the middle of 2017. Null where the claim has no date. */
  readonly from: number | null;
  readonly to: number | null;
  readonly said: Said;
  readonly reading: Reading;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Who may have said it first; null where neither a speaker nor a publisher is known. */
  readonly voice: string | null;
  /** The same interval is the same key, however it is hedged. */
  readonly amount: string;
  readonly observed: boolean;
}

/** Accepted and proposed quantity claims that give a number; what was rejected or replaced is left out. */
export function spokenClaims(picture: Picture): Spoken[] {
  return picture
    .claims()
    .filter(({ status }) => status === "accepted" || status === "proposed")
    .flatMap((view) => spokenOf(view) ?? []);
}

/** One claim made ready; null where it is no quantity or gives no number that can be read. */
export function spokenOf(view: ClaimView): Spoken | null {
  const { claim } = view;
  if (claim.kind !== "quantity" || claim.indicator === null) return null;
  const kind = indicatorOf(claim.indicator)?.class;
  const said = saidIn(claim, kind, publisherOf(view));
  const reading = readAmount(said.amount);
  if (reading === null) return null;
  const [p5, p50, p95] = [0.05, 0.5, 0.95].map((p) => quantileOf(reading.distribution, p)) as [number, number, number];
  const { low, value, high, period } = claim;
  const last = period.end ?? period.start;
  return {
    view,
    id: claim.id as Digest,
    indicator: claim.indicator,
    kind,
    place: claim.place?.trim().toLowerCase() ?? null,
    from: period.start === null ? null : yearOf(period.start, false),
    to: last === null ? null : yearOf(last, true),
    said,
    reading,
    p5,
    p50,
    p95,
    voice: speakerKey(said.speaker),
    amount: `${low ?? value ?? ""}|${high ?? value ?? low ?? ""}`,
    observed: claim.aspect === "observed",
  };
}

/** Each thing that was said once: the same number by the same voice for the same time, however often it is in the record. */
export function distinct(claims: readonly Spoken[]): Spoken[] {
  const found = new Map<string, Spoken>();
  for (const each of claims) {
    const key = [each.indicator, each.place, each.amount, each.voice, each.said.unit, each.from, each.observed].join(
      "\u0000",
    );
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

/** `2017-10` as 2017.75, or as 2017.83 at its end. */
export function yearOf(date: string, end: boolean): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return end ? year + 0.999 : year;
  if (day === undefined) return year + (end ? month - 0.001 : month - 1) / 12;
  return year + (month - 1) / 12 + (day - (end ? 0 : 1)) / 366;
}

/** Counts of people this near in time are of one time; what flows is only compared over spans of one length. */
const NEAR_STOCKS = 0.2;
const SAME_SPAN = 0.15;
/** Of spans of months, each month is its own. */
const SHORT = 0.5;
const SAME_MONTH = 0.02;

/** True if the two may be compared: stocks whose times nearly touch, flows over the same span. Without a date nothing is. */
export function isSameTime(a: Spoken, b: Spoken): boolean {
  const apart = yearsApart(a, b);
  // Definitions, not days, make counts of employers or host countries differ: a year apart is one time for them.
  if (a.kind === "count" && apart !== null) return apart <= 1;
  if (apart === null) return false;
  const isStock = a.kind === "stock" || a.kind === "pay" || a.kind === "share" || a.kind === "count";
  if (isStock) return apart <= NEAR_STOCKS;
  const tolerance = Math.min(a.to! - a.from!, b.to! - b.from!) < SHORT ? SAME_MONTH : SAME_SPAN;
  return Math.abs(a.from! - b.from!) <= tolerance && Math.abs(a.to! - b.to!) <= tolerance;
}

/** Years between two spans, 0 where they touch; null where one has no date. */
export function yearsApart(a: Spoken, b: Spoken): number | null {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Two voices of one origin: the same speaker, or the same numbers said again. */
export function isSameOrigin(a: Spoken, b: Spoken): boolean {
  return (a.voice !== null && a.voice === b.voice) || a.amount === b.amount;
}

/** `cn` as "China", `cn: Dandong` as "China (Dandong)"; other words stay as they are written. */
export function whereText({ view }: Spoken): string {
  const place = view.claim.place?.trim() ?? "";
  if (place === "") return "no place named";
  const [, code, part] = /^([a-z]{2})(?::\s*(.+))?$/i.exec(place) ?? [];
  if (code === undefined) return place;
  return part === undefined ? countryName(code.toLowerCase()) : `${countryName(code.toLowerCase())} (${part})`;
}

export function speakerText({ view }: Spoken): string {
  return view.claim.speaker ?? publisherOf(view) ?? "nobody named";
}

/** The publisher, or the title where a table says that the title names it. */
export function publisherOf({ citation: { publisher, title } }: ClaimView): string | null {
  if (publisher !== null && !/^see title$/i.test(publisher)) return publisher;
  return title?.replace(/\s*\(.*$/, "") ?? null;
}

/** `a source`, `unattributed`: words that name nobody, and so are never one voice. */
export function isNamed(voice: string | null): voice is string {
  return voice !== null && !/^(?:unattributed|unknown|anonymous|nobody|some|several|a|local|private)\b/.test(voice);
}

/** How many different publications print these. */
export function publicationsOf(claims: readonly Spoken[]): number {
  return new Set(claims.map(({ view: { citation } }) => citation.url ?? citation.title)).size;
}

/** The earliest by the day of publication, else by the time it is of; and how that day reads. */
export function rootOf(claims: readonly Spoken[]): { readonly root: Spoken; readonly when: string } {
  const when = ({ view, from }: Spoken): string =>
    /^\d{4}(?:-\d{2}){0,2}/.exec(view.citation.date ?? "")?.[0] ?? (from === null ? "9999" : String(Math.floor(from)));
  const root = claims.reduce((first, each) => (when(each) < when(first) ? each : first));
  return { root, when: when(root) === "9999" ? "no date" : when(root) };
}

export function periodText({ view }: Spoken): string {
  const { start, end, text } = view.claim.period;
  if (start === null && end === null) return text ?? "no date";
  return start === end || end === null ? start! : `${start ?? "…"} to ${end}`;
}

export function indicatorText(indicator: string): string {
  return indicatorOf(indicator)?.label ?? indicator.replaceAll("_", " ");
}
