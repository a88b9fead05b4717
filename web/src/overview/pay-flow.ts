/**
 * A month's gross pay split by what sources say of it: the state's share, what reaches the worker, the rest.
 *
 * Interval arithmetic with ends: the least the state takes is the least share of the least pay. The rest is what the
 * other two leave open, so it may be nothing.
 */
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { groupMarks, spread } from "../figures/groups.ts";

export interface Band {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly Mark[];
}

export interface PayFlow {
  readonly gross: Band;
  readonly state: Band | null;
  readonly share: Band | null;
  readonly worker: Band | null;
  readonly rest: Band;
}

const ofPlace = (marks: readonly Mark[], indicator: string, unit: string, place: string): readonly Mark[] =>
  groupMarks(
    marks.filter(
      (m) => m.indicator === indicator && m.unit === unit && (m.place === place || m.place?.startsWith(`${place}:`)),
    ),
  ).map(({ mark }) => mark);

function band(marks: readonly Mark[], most = Number.POSITIVE_INFINITY): Band | null {
  const { low, high } = spread(marks);
  if (low === null && high === null) return null;
  return { low: low ?? 0, high: Math.min(most, high ?? low ?? 0), marks };
}

export function payFlow(marks: readonly Mark[], place: string): PayFlow | null {
  const gross = band(ofPlace(marks, "pay_gross", "USD/month", place));
  if (!gross || gross.high <= 0) return null;
  const share = band(ofPlace(marks, "state_share", "ratio", place), 1);
  const worker = band(ofPlace(marks, "pay_net", "USD/month", place), gross.high);
  const state = share && { low: share.low * gross.low, high: share.high * gross.high, marks: share.marks };
  const rest = {
    low: Math.max(0, gross.low - (state?.high ?? 0) - (worker?.high ?? 0)),
    high: Math.max(0, gross.high - (state?.low ?? 0) - (worker?.low ?? 0)),
    marks: [],
  };
  return { gross, state, share, worker, rest };
}

/** Places for which pay is known, the best known first. */
export function payPlaces(marks: readonly Mark[]): readonly string[] {
  const pay = marks.filter(
    ({ indicator, unit, place }) => indicator === "pay_gross" && unit === "USD/month" && place !== null,
  );
  const groups = Map.groupBy(pay, ({ place }) => place!.split(": ")[0]!);
  return [...groups]
    .filter(([place]) => payFlow(marks, place)?.state || payFlow(marks, place)?.worker)
    .sort((a, b) => Number(b[0] === "world") - Number(a[0] === "world") || b[1].length - a[1].length)
    .map(([place]) => place);
}
