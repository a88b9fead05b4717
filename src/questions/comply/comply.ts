/**
 * Which obligations bind a state on a day, and what the figures known by then say: kept, breached, breached unless, or cannot be
 * told, with the missing fact named.
 *
 * A gap is never "people to remove": the resolutions themselves except those who must not be returned, and the answer says so.
 * What was known is asked apart from what was so (`known`), so that an earlier judgement can be made again.
 */
import { claimText, probabilityOf, quantileOf } from "../../chance/index.ts";
import { type Digest, indicatorOf } from "../../claims/index.ts";
import { countryCode, countryName } from "../../claims/place.ts";
import type { Picture } from "../../picture/index.ts";
import { type Band, bandOf, FRESH, type Gap, gapOn, newest, STALE, straddling } from "./gap.ts";
import { type Heard, heardClaims, monthsFrom } from "./heard.ts";
import { type MeasureOnDay, measuresOn } from "./measures-on.ts";
import type { Obligation } from "./obligation.ts";

export type Compliance = "kept" | "breached" | "breached unless" | "cannot be told";

export interface DutyAnswer {
  readonly obligation: string;
  readonly measure: string;
  readonly title: string;
  readonly confirmed: boolean;
  readonly answer: Compliance;
  readonly sentence: string;
  readonly from: string;
  readonly due: string | null;
  /** The most that was permitted; null for a duty to report. */
  readonly permitted: Band | null;
  readonly observed: Band | null;
  /** That more was there than permitted, 0 to 1; null where nothing can be told. */
  readonly probability: number | null;
  /** The first month in which that is likelier than 95 %. */
  readonly since: string | null;
  readonly evidence: readonly Digest[];
  readonly unless: readonly string[];
  readonly missing: readonly string[];
}

/** One duty in one month: what was permitted against what was observed, as distributions. */
export interface MonthAnswer {
  readonly month: string;
  readonly obligation: string;
  readonly answer: Compliance;
  readonly permitted: Band | null;
  readonly observed: Band | null;
  readonly probability: number | null;
}

export interface StateAnswer {
  readonly state: string;
  /** The months before and with the day asked about; empty unless asked for. */
  readonly months: readonly MonthAnswer[];
  readonly duties: readonly DutyAnswer[];
  /** Visas and entries of the year before that may stand in for permits. Shown, never counted. */
  readonly substitutes: readonly { readonly id: Digest; readonly says: string; readonly indicator: string }[];
}

export interface ComplyAnswer {
  readonly picture: Digest;
  readonly on: string;
  readonly known: string | null;
  readonly states: readonly StateAnswer[];
  /** The register on that day, whether or not figures can test it. */
  readonly measures: readonly MeasureOnDay[];
  /** Claims left out because nobody says when they were published; only with `known`. */
  readonly undated: number;
}

export interface ComplyOptions {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** ISO 3166-1 alpha-2; every state with a figure if absent. */
  readonly state?: string;
  /** Only what was published by this day. */
  readonly known?: string;
  /** So many months that end with the day, each judged by itself. */
  readonly months?: number;
}

const SURE = 0.95;
const SUBSTITUTES = new Set([
  "visas_student",
  "visas_tourist",
  "visas_other",
  "entries_education",
  "entries_business",
  "entries_tourism",
]);

export function comply(picture: Picture, obligations: readonly Obligation[], options: ComplyOptions): ComplyAnswer {
  const { on, known } = options;
  const all = heardClaims(picture);
  const heard = known === undefined ? all : all.filter((claim) => claim.known !== null && claim.known <= known);
  const wanted = options.state?.toLowerCase();
  const duties = new Set(obligations.flatMap(({ demands }) => demands.indicators));
  const states =
    wanted === undefined
      ? [...new Set(heard.filter(({ indicator }) => duties.has(indicator)).map(({ state }) => state))].sort()
      : [wanted];
  return {
    picture: picture.digest,
    on,
    known: known ?? null,
    states: states.map((state) =>
      answerFor(
        state,
        heard.filter((claim) => claim.state === state),
        obligations,
        on,
        options.months ?? 0,
      ),
    ),
    measures: measuresOn(picture, on),
    undated: known === undefined ? 0 : all.filter((claim) => claim.known === null).length,
  };
}

function answerFor(
  state: string,
  heard: readonly Heard[],
  obligations: readonly Obligation[],
  on: string,
  months: number,
): StateAnswer {
  const bound = obligations.filter((duty) => binds(duty, state));
  const inForce = bound.filter(
    (duty) => duty.from <= on && (duty.until === null || on < duty.until) && isTraded(duty, heard),
  );
  const since = monthsFrom(on, -FRESH);
  return {
    state,
    months: Array.from({ length: months }, (_, i) => monthsFrom(on, i - months + 1)).flatMap((day) =>
      bound
        .filter((duty) => duty.from <= day && (duty.until === null || day < duty.until) && isTraded(duty, heard))
        .filter(({ demands }) => demands.kind !== "report")
        .map((duty): MonthAnswer => {
          const { obligation, answer, permitted, observed, probability } = judge(duty, state, heard, day);
          return { month: day.slice(0, 7), obligation, answer, permitted, observed, probability };
        }),
    ),
    duties: inForce.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map((duty) => judge(duty, state, heard, on)),
    substitutes: newest(
      heard.filter(({ indicator, from, to }) => SUBSTITUTES.has(indicator) && from <= on && to >= since),
      "flow",
    ).map(({ id, view, indicator }) => ({ id, indicator, says: `${claimText(view.claim)} (${speaker(view)})` })),
  };
}

/** Under this code stands what all states do together. */
const TOGETHER = "world";

/** The state that is meant by a code, a name, or `world` for all together; null where none is. */
export function stateAsked(text: string): string | null {
  return text.trim().toLowerCase() === TOGETHER ? TOGETHER : countryCode(text.trim());
}

function binds({ bound }: Obligation, state: string): boolean {
  if (typeof bound !== "string") return bound.includes(state);
  return (bound === "together") === (state === TOGETHER);
}

const labelOf = (indicator: string): string => indicatorOf(indicator)?.label ?? indicator;
const nameOf = (state: string): string => (state === TOGETHER ? "All states together" : countryName(state));

/** A duty about goods is asked of states with a figure of such goods; the register lists it for all. */
function isTraded({ demands }: Obligation, heard: readonly Heard[]): boolean {
  if ((demands.kind !== "flow" && demands.kind !== "yearly") || demands.of === undefined) return true;
  const of = new RegExp(demands.of, "i");
  return heard.some(({ indicator, view }) => demands.indicators.includes(indicator) && of.test(view.claim.place ?? ""));
}

const speaker = ({ claim, citation }: Heard["view"]): string => claim.speaker ?? citation.publisher ?? "nobody named";

function judge(duty: Obligation, state: string, heard: readonly Heard[], on: string): DutyAnswer {
  const head = {
    obligation: duty.id,
    measure: duty.measure,
    title: duty.title,
    confirmed: duty.confirmed,
    from: duty.from,
    due: duty.due,
    permitted: null,
    observed: null,
    probability: null,
    since: null,
    evidence: [],
    unless: [],
    missing: [],
  };
  if (duty.demands.kind === "report") return { ...head, ...report(duty, duty.demands.saidBy, state, heard, on) };
  if (duty.demands.kind === "yearly") return { ...head, ...inYear(duty, duty.demands, state, heard, on) };
  const now = gapOn(duty, heard, on);
  const name = nameOf(state);
  if (duty.due !== null && on < duty.due) {
    const there =
      now === null ? "No figure in the record says how many are there." : `There were ${bandText(now.observed)}.`;
    return {
      ...head,
      ...numbers(now),
      probability: null,
      answer: "kept",
      sentence: `${name}: ${duty.title}: the time it allows runs until ${duty.due}${duty.demands.kind === "stock" ? ', "immediately" if possible' : ""}. ${there}`,
    };
  }
  const across = now === null ? newest(straddling(duty, heard, on), "flow") : [];
  if (now === null && across.length > 0)
    return {
      ...head,
      answer: "cannot be told",
      sentence: `${name}: ${duty.title}: ${across.map(({ view }) => `${claimText(view.claim)} (${speaker(view)}, ${view.claim.period.text ?? view.claim.period.start})`).join("; ")}: a span that began before ${duty.from}, so how many came after it is not said.`,
      evidence: across.map(({ id }) => id),
      missing: [`how many of them in ${name} were given after ${duty.from}`],
    };
  if (now === null)
    return {
      ...head,
      answer: "cannot be told",
      sentence: `${name}: ${duty.title}: no figure of the ${duty.demands.kind === "flow" ? FRESH : STALE} months before ${on} is in the record.`,
      missing: [`a count of ${duty.demands.indicators.map(labelOf).join(" or ")} in ${name} near ${on}`],
    };
  if (now.permitted === null)
    return {
      ...head,
      ...numbers(now),
      answer: "cannot be told",
      sentence: `${name}: ${duty.title}: how many there were on the day that sets the ceiling is not in the record.`,
      missing: [`a count in ${name} on ${duty.demands.atMost.slice(3)}`],
    };
  const p = now.probability;
  // A wind-down that had ended before the last of it began excuses nothing.
  const last = now.claims.reduce((latest, { from }) => (from > latest ? from : latest), "");
  const open = duty.unless.filter(({ through }) => through === undefined || last <= through);
  const unless = open.map(({ text }) => text);
  const answer: Compliance =
    p >= SURE ? (open.length > 0 ? "breached unless" : "breached") : p <= 1 - SURE ? "kept" : "cannot be told";
  const counted = now.claims
    .slice(0, 3)
    .map(({ view }) => `${claimText(view.claim)} (${speaker(view)})`)
    .join("; ");
  const sentence =
    answer === "kept"
      ? `${name}: ${duty.title}: kept as far as the figures say: ${counted}.`
      : answer === "cannot be told"
        ? `${name}: ${duty.title}: sources disagree (${counted}); that more were there than the ${bandText(now.permitted)} permitted has a probability of ${Math.round(100 * p)} %.`
        : `${name}: ${duty.title}: ${bandText(now.permitted)} permitted, ${counted} observed${now.stale ? ", carried over from more than a year before" : ""}. Breached${unless.length > 0 ? `, unless ${unless.join(", or ")}` : ""}.`;
  return {
    ...head,
    ...numbers(now),
    answer,
    sentence,
    since: answer === "kept" || answer === "cannot be told" ? null : firstMonth(duty, heard, on),
    unless: answer === "kept" ? [] : unless,
    missing: answer === "kept" ? [] : open.map(({ missing }) => missing),
  };
}

const numbers = (gap: Gap | null) =>
  gap === null
    ? {}
    : {
        observed: gap.observed,
        permitted: gap.permitted,
        probability: gap.probability,
        evidence: gap.claims.map(({ id }) => id),
      };

function firstMonth(duty: Obligation, heard: readonly Heard[], on: string): string | null {
  for (let day = duty.due ?? duty.from; day <= on; day = monthsFrom(day, 1)) {
    const gap = gapOn(duty, heard, day);
    if (gap !== null && gap.permitted !== null && gap.probability >= SURE) return day.slice(0, 7);
  }
  return on.slice(0, 7);
}

/**
 * A ceiling of a calendar year. Every figure that lies in the year is a part of it, so the largest is the least that came;
 * that the ceiling was kept can be told only by a figure of the whole year.
 */
function inYear(
  duty: Obligation,
  demands: Extract<Obligation["demands"], { kind: "yearly" }>,
  state: string,
  heard: readonly Heard[],
  on: string,
): Partial<DutyAnswer> & Pick<DutyAnswer, "answer" | "sentence"> {
  const year = on.slice(0, 4);
  const [first, last] = [`${year}-01-01` < duty.from ? duty.from : `${year}-01-01`, `${year}-12-31`];
  const of = new RegExp(demands.of, "i");
  const parts = newest(
    heard.filter(
      ({ indicator, from, to, view }) =>
        demands.indicators.includes(indicator) && of.test(view.claim.place ?? "") && from >= first && to <= last,
    ),
    "flow",
  ).filter(({ to }) => to <= on || on === last);
  const name = nameOf(state);
  const most = Number(demands.atMost);
  const permitted = { p5: most, median: most, p95: most };
  const said = (one: Heard): string =>
    `${claimText(one.view.claim)} (${speaker(one.view)}, ${one.view.claim.period.text ?? year})`;
  if (parts.length === 0)
    return {
      permitted,
      answer: "cannot be told",
      sentence: `${name}: ${duty.title}: no figure of ${year} is in the record.`,
      missing: [`what came in ${year}, month by month or in all`],
    };
  const largest = parts.reduce((a, b) => (quantileOf(b.distribution, 0.5) > quantileOf(a.distribution, 0.5) ? b : a));
  const probability = 1 - probabilityOf(largest.distribution, most + 0.5);
  const head = { permitted, observed: bandOf(largest.distribution), probability, evidence: parts.map(({ id }) => id) };
  const unless = duty.unless.map(({ text }) => text);
  if (probability >= SURE)
    return {
      ...head,
      answer: unless.length > 0 ? "breached unless" : "breached",
      sentence: `${name}: ${duty.title}: ${bandText(permitted)} permitted in ${year}, ${said(largest)} observed. Breached${unless.length > 0 ? `, unless ${unless.join(", or ")}` : ""}.`,
      unless,
      missing: duty.unless.map(({ missing }) => missing),
    };
  const whole = largest.from <= first && largest.to >= last;
  if (whole && probability <= 1 - SURE)
    return {
      ...head,
      answer: "kept",
      sentence: `${name}: ${duty.title}: kept as far as what was reported says: ${said(largest)} of ${bandText(permitted)} permitted. What was not reported is not in it.`,
    };
  return {
    ...head,
    answer: "cannot be told",
    sentence: `${name}: ${duty.title}: ${bandText(permitted)} permitted in ${year}; the largest figure in the record, ${said(largest)}, ${whole ? "may lie on either side" : "is of a part of the year"}.`,
    missing: [`what came in the whole of ${year}, also what was not reported`],
  };
}

function report(duty: Obligation, saidBy: string, state: string, heard: readonly Heard[], on: string) {
  const name = nameOf(state);
  const due = duty.due ?? duty.from;
  const said = new RegExp(saidBy, "i");
  const reported = heard.filter(
    ({ view, to, known }) => said.test(speaker(view)) && to >= duty.from && (known ?? to) <= on,
  );
  const evidence = reported.map(({ id }) => id);
  if (reported.length > 0)
    return {
      answer: "kept" as const,
      sentence: `${name}: ${duty.title}: the record holds figures from its report (${claimText(reported[0]!.view.claim)}, ${speaker(reported[0]!.view)}). Whether it came by ${due} is not told.`,
      evidence,
    };
  if (on < due) return { answer: "kept" as const, sentence: `${name}: ${duty.title}: due by ${due}.`, evidence };
  return {
    answer: "cannot be told" as const,
    sentence: `${name}: ${duty.title}: due by ${due}, overdue unless it was filed without being published; no figure in the record comes from it.`,
    evidence,
    missing: [`whether ${name} has reported to the 1718 Committee`],
  };
}

function bandText({ p5, median, p95 }: Band): string {
  const show = (n: number): string => Math.round(n).toLocaleString("en-US");
  return p95 - p5 <= 0.02 * median ? show(median) : `${show(p5)} to ${show(p95)}`;
}
