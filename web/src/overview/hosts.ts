/** Host countries in one year: who says how many, from the least to the most; else what was last said before. */
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { groupMarks, spread } from "../figures/groups.ts";
import { yearsOf } from "../words/figure.ts";

export interface HostYear {
  readonly place: string;
  readonly marks: readonly Mark[];
  readonly low: number | null;
  readonly high: number | null;
  /** True where the figures cannot all be true. */
  readonly clash: boolean;
  /** The year of the figures: the asked one, or the last one before it. */
  readonly year: number;
  readonly isPast: boolean;
  /** Of the two years before, newest first: what the year's own figures may not know of. */
  readonly before: readonly Mark[];
}

const BEFORE = 2;

const isCountry = (place: string | null): place is string =>
  place !== null && /^[a-z]{2}$/.test(place) && place !== "eu";

const covers = (mark: Mark, year: number): boolean => {
  const years = yearsOf(mark);
  return years !== null && years.from < year + 1 && years.to > year + 1e-6;
};

const lastYear = (mark: Mark): number | null => {
  const years = yearsOf(mark);
  return years && Math.floor(years.to - 1e-6);
};

export function hostMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    ({ indicator, place, aspect }) => indicator === "workers_present" && aspect === "observed" && isCountry(place),
  );
}

/** First and last year that any of them speaks of. */
export function yearSpan(marks: readonly Mark[]): readonly [from: number, to: number] {
  const years = marks.flatMap((mark) => lastYear(mark) ?? []);
  return years.length === 0 ? [2000, 2026] : [Math.min(...years), Math.max(...years)];
}

export function hostsIn(marks: readonly Mark[], year: number): readonly HostYear[] {
  const byPlace = Map.groupBy(hostMarks(marks), ({ place }) => place!);
  const hosts = [...byPlace].flatMap(([place, all]): HostYear[] => {
    const now = all.filter((mark) => covers(mark, year));
    const past = all.filter((mark) => (lastYear(mark) ?? 9999) < year);
    const newest = Math.max(...past.map((mark) => lastYear(mark)!));
    const shown = now.length > 0 ? now : past.filter((mark) => lastYear(mark) === newest);
    if (shown.length === 0) return [];
    const distinct = groupMarks(shown).map(({ mark }) => mark);
    const at = now.length > 0 ? year : newest;
    const before = groupMarks(past.filter((mark) => !shown.includes(mark) && lastYear(mark)! >= at - BEFORE))
      .map(({ mark }) => mark)
      .sort((a, b) => lastYear(b)! - lastYear(a)!);
    return [{ place, marks: distinct, ...spread(distinct), year: at, isPast: now.length === 0, before }];
  });
  return hosts.sort((a, b) => sizeOf(b) - sizeOf(a));
}

export const sizeOf = ({ low, high }: Pick<HostYear, "low" | "high">): number => high ?? low ?? 0;
