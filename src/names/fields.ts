/**
 * What else is known of two people or companies, for and against their being one.
 *
 * Signed reasons, to be added to the score of the names. A date of birth may confirm; a country or a gender can only
 * contradict, because millions share them: nationality, citizenship and ethnicity never raise a score. Missing is silent.
 */
import type { Reason } from "./compare.ts";

export interface Fields {
  /** ISO dates, perhaps partial: 1961, 1961-03, 1961-03-08. */
  readonly birthDates?: readonly string[];
  readonly deathDates?: readonly string[];
  /** Founding of a company, building of a ship. */
  readonly foundingDates?: readonly string[];
  /** Lower-case ISO 3166-1 alpha-2 codes of citizenship, jurisdiction, flag. */
  readonly countries?: readonly string[];
  readonly genders?: readonly string[];
  /** Places of birth or seat, as written. */
  readonly places?: readonly string[];
}

const SAME_DAY = 0.05;
const SAME_YEAR = 0.01;
const OTHER_DAY = -0.15;
const OTHER_YEAR = -0.25;
const NEAR_YEAR = -0.05;
const FLIPPED = -0.03;
const OTHER_COUNTRY = -0.12;
const OTHER_GENDER = -0.25;
const SAME_PLACE = 0.03;

/** The reasons that the fields give; none for what either side does not say. */
export function scoreFields(query: Fields, candidate: Fields): Reason[] {
  const reasons: Reason[] = [];
  const add = (reason: Reason | null): void => {
    if (reason !== null) reasons.push(reason);
  };
  add(dates("birth-date", query.birthDates, candidate.birthDates));
  add(dates("death-date", query.deathDates, candidate.deathDates));
  add(dates("founding-date", query.foundingDates, candidate.foundingDates));
  add(disjoint("country", query.countries, candidate.countries, OTHER_COUNTRY));
  add(disjoint("gender", genders(query.genders), genders(candidate.genders), OTHER_GENDER));
  add(places(query.places, candidate.places));
  return reasons;
}

/** The best agreement any two of the dates have: lists give several dates for one person. */
function dates(feature: string, query: readonly string[] = [], candidate: readonly string[] = []): Reason | null {
  let best: Reason | null = null;
  for (const q of query) {
    for (const c of candidate) {
      const reason = compareDates(feature, q, c);
      if (reason !== null && (best === null || reason.score > best.score)) best = reason;
    }
  }
  return best;
}

const ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

function compareDates(feature: string, query: string, candidate: string): Reason | null {
  const [q, c] = [ISO.exec(query), ISO.exec(candidate)];
  if (q === null || c === null) return null;
  const reason = (score: number, detail: string): Reason => ({ feature, score, detail, query, candidate });
  const [yearQ, monthQ, dayQ] = [Number(q[1]), q[2], q[3]];
  const [yearC, monthC, dayC] = [Number(c[1]), c[2], c[3]];
  const apart = Math.abs(yearQ - yearC);
  if (apart > 0) {
    const bare = monthQ === undefined || monthC === undefined;
    return apart === 1 && bare
      ? reason(NEAR_YEAR, "one year apart, no day given")
      : reason(OTHER_YEAR, `${apart} years apart`);
  }
  if (monthQ === undefined || monthC === undefined) return reason(SAME_YEAR, "the same year");
  const daysKnown = dayQ !== undefined && dayC !== undefined;
  if (monthQ === monthC && (!daysKnown || dayQ === dayC))
    return reason(daysKnown ? SAME_DAY : 2 * SAME_YEAR, daysKnown ? "the same day" : "the same month");
  if (daysKnown && monthQ === dayC && dayQ === monthC) return reason(FLIPPED, "day and month exchanged");
  if (daysKnown && (`${monthQ}${dayQ}` === "0101" || `${monthC}${dayC}` === "0101"))
    return reason(SAME_YEAR, "the same year (1 January stands for an unknown day)");
  return reason(OTHER_DAY, "the same year, another day");
}

function disjoint(
  feature: string,
  query: readonly string[] = [],
  candidate: readonly string[] = [],
  score: number,
): Reason | null {
  if (query.length === 0 || candidate.length === 0) return null;
  const others = candidate.map((each) => each.toLowerCase());
  if (query.some((each) => others.includes(each.toLowerCase()))) return null;
  const [q, c] = [query.join(", "), candidate.join(", ")];
  return { feature, score, detail: `${q} against ${c}`, query: q, candidate: c };
}

/** Only male and female can contradict each other. */
function genders(values: readonly string[] = []): string[] {
  return values
    .map((value) => value.toLowerCase())
    .map((value) => (/^m(ale)?$/.test(value) ? "male" : /^f(emale)?$/.test(value) ? "female" : ""))
    .filter((value) => value !== "");
}

function places(query: readonly string[] = [], candidate: readonly string[] = []): Reason | null {
  const fold = (text: string): string =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  for (const q of query) {
    for (const c of candidate) {
      const [x, y] = [fold(q), fold(c)];
      if (x === "" || y === "") continue;
      if (x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))
        return { feature: "place", score: SAME_PLACE, detail: "the same place", query: q, candidate: c };
    }
  }
  return null;
}
