/**
 * Claims that say the very same amount of the same place and time, as one mark: five papers that repeat one report
 * are one piece of evidence until someone shows otherwise.
 */
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { heightOf, isNamed, rangeOf, yearsOf } from "../words/figure.ts";

export interface Group {
  /** The one that names a speaker, else the first. */
  readonly mark: Mark;
  readonly count: number;
  readonly all: readonly Mark[];
}

export function groupMarks(marks: readonly Mark[]): readonly Group[] {
  const key = (m: Mark): string =>
    JSON.stringify([m.indicator, m.place, m.start, m.end, m.low, m.value, m.high, kindOf(m), m.unit]);
  return [...Map.groupBy(marks, key).values()].map((all) => {
    const named = all.find(({ speaker }) => isNamed(speaker));
    return { mark: named ?? all[0]!, count: all.length, all };
  });
}

/** "About" and "exact" of one number are the same figure, copied with more or less care. */
const kindOf = ({ bound }: Mark): string => (bound === "about" || bound === "exact" ? "point" : (bound ?? "point"));

export interface Spot {
  readonly group: Group;
  /** Fractional year. */
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Where marks stand in time. Those of one whole year are spread over it in the order of their size. */
export function spotsOf(groups: readonly Group[]): readonly Spot[] {
  const placed = groups.flatMap((group) => {
    const years = yearsOf(group.mark);
    const height = heightOf(group.mark);
    return years && height !== null ? [{ group, height, ...years }] : [];
  });
  const rough = Map.groupBy(placed, ({ from, to }) => (to - from >= 0.99 ? Math.floor((from + to) / 2 - 1e-6) : -1));
  const spots = placed
    .filter(({ from, to }) => to - from < 0.99)
    .map((spot) => ({ ...spot, year: (spot.from + spot.to) / 2 }));
  for (const [year, all] of rough) {
    if (year < 0) continue;
    const sorted = all.toSorted((a, b) => a.height - b.height);
    for (const [i, spot] of sorted.entries()) spots.push({ ...spot, year: year + (i + 1) / (all.length + 1) });
  }
  return spots.sort((a, b) => a.year - b.year || a.height - b.height);
}

/** From the least number that is said to the most; null where a side is open everywhere. Clash: they cannot all be true. */
export function spread(marks: readonly Mark[]): { low: number | null; high: number | null; clash: boolean } {
  const said = (ends: readonly (number | null)[]): number[] => ends.filter((end) => end !== null);
  const lows = said(marks.map(({ low, value, bound }) => (bound === "at_most" ? null : (low ?? value))));
  const highs = said(marks.map(({ high, value, bound }) => (bound === "at_least" ? null : (high ?? value))));
  const ranges = marks.map(rangeOf);
  const clash = Math.max(...said(ranges.map(({ low }) => low))) > Math.min(...said(ranges.map(({ high }) => high)));
  const all = [...lows, ...highs];
  if (all.length === 0) return { low: null, high: null, clash: false };
  return { low: Math.min(...all), high: highs.length === 0 ? null : Math.max(...all), clash };
}
