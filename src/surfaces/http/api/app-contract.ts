/**
 * What the app is told: the answers of `app.ts` as types, read by the server that gives them and the pages that show
 * them. Types only, so that a browser loads nothing of the server.
 */
import type { Citation, Claim, Digest, Locator, Status } from "../../../claims/index.ts";
import type { LinkLine, SourceLine } from "../../../questions/brief/briefing.ts";

/** One quantity claim as a mark in a picture: never averaged, never without who said it and where. */
export interface Mark {
  readonly id: string;
  readonly indicator: string;
  /** `world`, an ISO 3166-1 alpha-2 code, or the source's own words. */
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The source's own words for the time, where they give no date. */
  readonly timeWords: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: string | null;
  readonly unit: string | null;
  readonly aspect: string;
  readonly speaker: string | null;
  /** Standing: `accepted` or `proposed`. */
  readonly status: string;
  readonly dataset: string;
  readonly citation: Citation;
}

export interface MeasureBody {
  readonly id: string;
  readonly instrument: string;
  readonly clause: string | null;
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly until: string | null;
  readonly ends: string | null;
  /** Id of the measure that overtook it. */
  readonly supersededBy: string | null;
  readonly obligation: string;
  readonly bound: string;
  readonly exceptions: string | null;
  readonly evidence: string;
  readonly url: string;
  readonly dataset: string;
}

export interface IndicatorBody {
  readonly id: string;
  readonly label: string;
  readonly class: string;
  readonly unit: string;
  readonly why: string;
  readonly claims: number;
}

export interface PlaceBody {
  readonly place: string;
  readonly claims: number;
}

export interface Counts {
  readonly parties: number;
  readonly statements: number;
  readonly links: number;
  readonly claims: number;
  readonly measures: number;
  readonly datasets: number;
  readonly proposals: number;
}

/** A sum beside the count of workers it is told with, both by the ids of their marks, and what the two imply. */
export interface MoneyBody {
  readonly money: string;
  readonly workers: string;
  /** USD for a worker and month; null where that end is open. */
  readonly impliedLow: number | null;
  readonly impliedHigh: number | null;
}

export interface Overview {
  /** The day it is for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly picture: string;
  readonly counts: Counts;
  /** Claims that nobody has judged yet. */
  readonly waiting: number;
  readonly marks: readonly Mark[];
  readonly measures: readonly MeasureBody[];
  readonly money: readonly MoneyBody[];
  readonly channels: readonly LinkLine[];
  readonly sources: readonly SourceLine[];
}

export interface StatementBody {
  readonly prop: string;
  readonly value: string;
  readonly original: string | null;
  readonly lang: string | null;
  readonly dataset: string;
  readonly at: Locator;
}

export interface LinkBody {
  readonly id: string | null;
  readonly schema: string;
  readonly prop: string;
  readonly direction: "out" | "in";
  readonly role: string | null;
  readonly datasets: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly other: EntityLine;
  /** Links of the far end, this one included. */
  readonly degree: number;
}

export interface EntityLine {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly status: Status | null;
  readonly datasets: readonly string[];
  readonly countries: readonly string[];
}

/** A search by name or number: what was found, on what grounds, and where it was looked for. */
export interface SearchBody {
  readonly answer: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly results: readonly (EntityLine & {
    readonly score: number;
    readonly matched: { readonly prop: string; readonly query: string; readonly value: string };
  })[];
  /** Others with a name that begins with what was typed: no match, a help while typing. */
  readonly begins: readonly (EntityLine & { readonly name: string })[];
  readonly coverage: { readonly datasets: readonly { readonly name: string; readonly asOf: string | null }[] };
}

/** Entities near one, and which of them are linked: numbers into `nodes`. */
export interface NetworkBody {
  readonly nodes: readonly {
    readonly id: string;
    readonly caption: string;
    readonly schema: string;
    readonly status: Status | null;
    readonly hop: number;
  }[];
  readonly edges: readonly (readonly [number, number])[];
  /** False where more are linked than were asked for. */
  readonly isWhole: boolean;
}

/** Something dated that a source says of an entity or of what hangs on it. */
export interface EventBody {
  readonly date: string;
  readonly prop: string;
  readonly of: EntityLine;
  readonly detail: string | null;
  readonly dataset: string;
}

export interface NameBody {
  readonly value: string;
  /** ISO 15924: Latn, Hang, Hani, Cyrl. */
  readonly script: string;
  readonly prop: string;
  readonly datasets: readonly string[];
}

export interface DecisionBody {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly object: string | null;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** Not taken back. */
  readonly stands: boolean;
}

export interface Profile extends EntityLine {
  readonly topics: readonly string[];
  readonly referents: readonly string[];
  readonly lastSeen: string | null;
  readonly names: readonly NameBody[];
  readonly statements: readonly StatementBody[];
  readonly links: readonly LinkBody[];
  readonly events: readonly EventBody[];
  readonly alsoListedAs: readonly { readonly entity: EntityLine; readonly why: string; readonly score: number }[];
  /** The entries that people joined into this entity, where there are several: each as its source calls it. */
  readonly joined: readonly { readonly id: string; readonly caption: string; readonly datasets: readonly string[] }[];
  readonly decisions: readonly DecisionBody[];
  /** What the ids in the decisions are called. */
  readonly called: Readonly<Record<string, string>>;
  readonly sources: readonly DatasetBody[];
  readonly picture: string;
}

export interface DatasetBody {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly grade: string;
  readonly published: string | null;
  readonly stale: string | null;
}

/** One receipt of the bytes. */
export interface CustodyBody {
  readonly origin: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly grade: string | null;
  readonly licence: string | null;
}

export interface SourceBody {
  readonly id: Digest;
  readonly name: string | null;
  readonly custody: CustodyBody;
  readonly dataset: DatasetBody | null;
}

/** `column` is a heading, or the way down to an element of XML; `isMeant` where the fact stands on it. */
export interface CellBody {
  readonly column: string;
  readonly text: string;
  readonly isMeant: boolean;
}

/** The row or the words that a fact stands on, as the archive holds them. */
export type Excerpt =
  | { readonly kind: "row"; readonly record: string; readonly cells: readonly CellBody[] }
  | { readonly kind: "text"; readonly before: string; readonly exact: string; readonly after: string };

/** Why a mark stands beside another one. */
export interface AlikeBody extends Mark {
  readonly relation: "same amounts" | "same place and time";
}

export interface LineageEnd extends Pick<Claim, "low" | "value" | "high" | "bound" | "unit" | "place"> {
  readonly id: string;
  readonly quote: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly speaker: string | null;
  /** The document's id; null for a figure of a table. */
  readonly source: string | null;
}

export interface LineageLine {
  readonly because: string;
  readonly mutations: readonly { readonly what: string; readonly from: string | null; readonly to: string | null }[];
  /** A person's word on the two, null while it waits. */
  readonly decided: "repeats" | "independent" | null;
  readonly other: LineageEnd;
}

export interface LineageBody {
  /** What it may repeat. */
  readonly before: readonly LineageLine[];
  /** What may repeat it. */
  readonly after: readonly LineageLine[];
  /** Figures of tables with the same amounts for the same place. */
  readonly same: readonly LineageEnd[];
}

export type Evidence = { readonly picture: string; readonly decisions: readonly DecisionBody[] } & (
  | {
      readonly kind: "claim";
      readonly mark: Mark;
      readonly quote: string;
      readonly hedge: string | null;
      readonly relationText: string | null;
      readonly periodText: string | null;
      readonly rule: string;
      readonly note: string | null;
      readonly at: Locator;
      readonly source: SourceBody | null;
      readonly excerpt: Excerpt | null;
      readonly alike: readonly AlikeBody[];
      readonly lineage: LineageBody | null;
    }
  | {
      readonly kind: "entity";
      readonly entity: EntityLine;
      readonly statements: readonly StatementBody[];
      readonly sources: readonly DatasetBody[];
    }
  | {
      readonly kind: "measure";
      readonly measure: MeasureBody;
      readonly note: string | null;
      readonly at: Locator;
      readonly source: SourceBody | null;
      readonly excerpt: Excerpt | null;
    }
  | {
      readonly kind: "flag";
      readonly id: string;
      readonly sign: string;
      readonly category: string;
      readonly weight: string;
      readonly issuer: string;
      readonly url: string;
      readonly note: string | null;
      readonly source: SourceBody | null;
    }
  | {
      readonly kind: "place";
      readonly at: Locator;
      readonly source: SourceBody;
      readonly excerpt: Excerpt | null;
    }
  | {
      readonly kind: "source";
      readonly source: SourceBody;
      readonly uses: readonly { dataset: string; role: string; name: string }[];
      readonly claims: number;
    }
);
