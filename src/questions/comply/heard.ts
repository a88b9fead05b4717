/** Claims about a state as compliance hears them: when they are of, when they were known, how much. */
import { type Distribution, readAmount, type Said, saidIn, speakerKey } from "../../chance/index.ts";
import { type Digest, indicatorOf } from "../../claims/index.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";

export interface Heard {
  readonly id: Digest;
  readonly view: ClaimView;
  readonly indicator: string;
  /** ISO 3166-1 alpha-2, or `world` for all states together. */
  readonly state: string;
  /** First and last day, `YYYY-MM-DD`; rough dates stand for all their days. */
  readonly from: string;
  readonly to: string;
  /** The day it was published, as far as is known. */
  readonly known: string | null;
  readonly said: Said;
  readonly distribution: Distribution;
  readonly voice: string | null;
  readonly amount: string;
}

/** Accepted observed counts with a state and a date. */
export function heardClaims(picture: Picture): Heard[] {
  const found: Heard[] = [];
  for (const view of picture.claims({ status: "accepted" })) {
    const { claim, citation } = view;
    const state = /^([a-z]{2}|world)(?::|$)/.exec(claim.place?.trim().toLowerCase() ?? "")?.[1];
    const { start, end } = claim.period;
    if (claim.kind !== "quantity" || claim.indicator === null || claim.aspect !== "observed" || state === undefined)
      continue;
    if (start === null && end === null) continue;
    const said = saidIn(claim, indicatorOf(claim.indicator)?.class, citation.publisher);
    const reading = readAmount(said.amount);
    if (reading === null) continue;
    const { low, value, high } = claim;
    found.push({
      id: claim.id as Digest,
      view,
      indicator: claim.indicator,
      state,
      from: firstDay(start ?? end!),
      to: lastDay(end ?? start!),
      known: /^\d{4}(?:-\d{2}){0,2}/.exec(citation.date ?? "")?.[0] ?? null,
      said,
      distribution: reading.distribution,
      voice: speakerKey(said.speaker),
      amount: `${low ?? value ?? ""}|${high ?? value ?? low ?? ""}`,
    });
  }
  return found;
}

/** The first day of a rough date. */
export function firstDay(date: string): string {
  return fill(date, "-01");
}

function fill(date: string, part: string): string {
  let day = date;
  while (day.length < 10) day += part;
  return day.slice(0, 10);
}

/** The last day of a rough date: `2017-02` is the 28th. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** The day so many months earlier or later. */
export function monthsFrom(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const there = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate();
  return `${there.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, "0")}`;
}
