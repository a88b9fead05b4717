/**
 * What the briefing is made of: plain data, every line with the id of its evidence.
 *
 * Text, colour and charts are the surface's work.
 */
import type { Citation } from "../../claims/index.ts";

/** One figure with its evidence. `cite` is what `show` opens. */
export interface Figure {
  readonly cite: string;
  readonly indicator: string;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: string | null;
  readonly unit: string | null;
  readonly aspect: string;
  readonly speaker: string | null;
  readonly citation: Citation;
}

export interface HostLine {
  /** `world`, an ISO 3166-1 alpha-2 code, or the source's own words. */
  readonly place: string;
  readonly latest: Figure;
  /** Figures of the same span that cannot be true together with `latest`. */
  readonly conflicting: readonly Figure[];
  /** How many figures of this place and indicator there are. */
  readonly figures: number;
}

/** A sum of money, the count of workers it is told beside, and what the two imply for one worker in one month. */
export interface MoneyLine {
  readonly money: Figure;
  readonly workers: Figure;
  /** USD for a worker and month: yearly money over workers over 12. Ends are null where a bound is open. */
  readonly impliedLow: number | null;
  readonly impliedHigh: number | null;
  /** Gross pay that was observed, USD/month, to hold beside it. */
  readonly observedPay: readonly Figure[];
}

export interface MeasureLine {
  readonly cite: string;
  readonly instrument: string;
  readonly clause: string | null;
  readonly obligation: string;
  readonly bound: string;
  readonly inForce: string | null;
  readonly until: string | null;
  readonly exceptions: string | null;
  readonly evidence: string;
  readonly url: string;
}

export interface LinkLine {
  readonly cite: string;
  readonly caption: string;
  readonly schema: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string | null;
  readonly detail: string | null;
}

export interface Series {
  readonly indicator: string;
  readonly label: string;
  readonly place: string | null;
  readonly unit: string | null;
  readonly points: readonly Figure[];
}

export interface Listed {
  readonly label: string;
  readonly count: number;
  readonly byDataset: readonly { readonly dataset: string; readonly count: number }[];
  /** An entity to open as an example, null where there is none. */
  readonly cite: string | null;
}

export interface SourceLine {
  readonly cite: string;
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  /** Whole days from the last day that `published` may mean to the day of the briefing; null where it is unknown. */
  readonly ageDays: number | null;
  readonly stale: string | null;
  readonly records: number;
}

export interface Briefing {
  /** The day the briefing is for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly picture: string;
  readonly hosts: readonly HostLine[];
  readonly money: readonly MoneyLine[];
  readonly measures: readonly MeasureLine[];
  readonly links: readonly LinkLine[];
  readonly trade: readonly Series[];
  readonly growth: readonly Series[];
  readonly listed: readonly Listed[];
  readonly sources: readonly SourceLine[];
  /** Claims that nobody has accepted or rejected yet. */
  readonly waiting: number;
}
