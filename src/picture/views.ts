/**
 * What one sees of a picture: entities, statements, links, claims with their standing.
 *
 * Views are made when asked for and hold plain values, so they can be printed, sent and compared.
 */
import type {
  Bound,
  Citation,
  Claim,
  Dataset,
  Digest,
  FlagDraft,
  GoodDraft,
  Locator,
  MeasureDraft,
  Status,
  TextAnchor,
} from "../claims/index.ts";
import type { DatasetFile, SourceCitation } from "./input.ts";

export interface DatasetCounts {
  readonly entities: number;
  readonly statements: number;
  readonly claims: number;
  readonly measures: number;
  readonly goods: number;
  readonly flags: number;
}

export interface DatasetView extends Dataset {
  readonly reader: string;
  /** `YYYY[-MM[-DD]]`, null where nobody says. */
  readonly published: string | null;
  readonly stale: string | null;
  readonly files: readonly DatasetFile[];
  readonly counts: DatasetCounts;
}

export interface PictureCounts extends DatasetCounts {
  /** Listed parties: entities that have a name to be screened. */
  readonly parties: number;
  readonly names: number;
  readonly links: number;
  /** References to an entity that no dataset describes. */
  readonly openLinks: number;
  readonly observations: number;
  readonly proposals: number;
  /** Entities of each schema. */
  readonly schemata: Readonly<Record<string, number>>;
}

/** Digests of what is said, each independent of the others: an export that carries only one can be compared by it. */
export interface PictureDigests {
  /** Ids, schemata, properties and values: what FollowTheMoney entities carry. */
  readonly properties: Digest;
  /** These with their datasets, originals and languages: what statements carry. */
  readonly statements: Digest;
  /** Everything about entities, with the place of every statement. */
  readonly entities: Digest;
  readonly claims: Digest;
  readonly measures: Digest;
  readonly goods: Digest;
  readonly flags: Digest;
}

export interface PictureHeader {
  readonly digest: Digest;
  readonly digests: PictureDigests;
  /** Sorted by name. */
  readonly datasets: readonly DatasetView[];
  readonly counts: PictureCounts;
}

export interface EntityView {
  /** Canonical: the id that standing `same` decisions give, else the source's. */
  readonly id: string;
  readonly schema: string;
  /** The best name to show; see picture/caption.ts for the rule. */
  readonly caption: string;
  /** Distinct values by property, in the order of the statements. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly topics: readonly string[];
  /** What may be said of the party; null for things that are no party (an address, a sanction). */
  readonly status: Status | null;
  /** Ids that were joined into this one, itself included where a source uses it. */
  readonly referents: readonly string[];
  /** Null while no source says it. */
  readonly firstSeen: string | null;
  /** Day of issue of the newest dataset that names it; null where no dataset states one. */
  readonly lastSeen: string | null;
}

export interface StatementView {
  /** The source's own id of the entity. */
  readonly entity: string;
  readonly prop: string;
  readonly value: string;
  /** What the source printed, where `value` was cleaned. */
  readonly original: string | null;
  readonly lang: string | null;
  readonly dataset: string;
  readonly at: Locator;
}

export interface LinkView {
  /** The entity that stands for the link (an Ownership, a Directorship); null where one entity names another directly. */
  readonly id: string | null;
  /** Schema of the link entity, or of the entity that names the other. */
  readonly schema: string;
  /** The property by which the far end is named, read from this side: `owner`, `asset`, `holder`. */
  readonly prop: string;
  /** `out` from the link's source to its target (owner → asset); `in` is its reverse. */
  readonly direction: "out" | "in";
  readonly other: string;
  readonly role: string | null;
  readonly datasets: readonly string[];
}

export interface Proposal {
  readonly id: string;
  /** For a person to read: `same IMO number 8133138`. */
  readonly why: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface ClaimView {
  readonly claim: Claim;
  /** Standing by people's decisions: the claim's own status where nobody decided. */
  readonly status: Claim["status"];
  readonly dataset: string;
  readonly at: Locator;
  readonly citation: Citation;
  readonly key: string | null;
  readonly note: string | null;
  /** Only where it stands in a text. */
  readonly anchor?: TextAnchor;
  /** The claim that this one repeats, by a person's word. */
  readonly repeats?: string;
  /** Fields that a person put right. */
  readonly edited?: readonly string[];
}

export interface ClaimFilter {
  readonly dataset?: string;
  readonly indicator?: string;
  readonly place?: string;
  readonly status?: Claim["status"];
}

/** An accepted claim about a quantity, in the unit of its indicator. */
export interface Observation {
  /** The claim's id: what `show` opens. */
  readonly id: Digest;
  readonly indicator: string;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly aspect: Claim["aspect"];
  readonly speaker: string | null;
  readonly dataset: string;
  readonly key: string | null;
  readonly citation: Citation;
}

export type MeasureView = Omit<MeasureDraft, "kind">;
export type GoodView = Omit<GoodDraft, "kind">;
export type FlagView = Omit<FlagDraft, "kind">;

export interface SourceView extends SourceCitation {
  readonly id: Digest;
  /** Datasets that use it, and as what. */
  readonly uses: readonly { readonly dataset: string; readonly role: string; readonly name: string }[];
}
