/**
 * A picture: what all sources and decisions give together, opened from a snapshot and never changed.
 */
import type { Digest } from "../claims/index.ts";
import type {
  ClaimFilter,
  ClaimView,
  EntityView,
  FlagView,
  GoodView,
  LinkView,
  MeasureView,
  Observation,
  PictureHeader,
  Proposal,
  SourceView,
  StatementView,
} from "./views.ts";

export interface Picture {
  readonly digest: Digest;
  readonly header: PictureHeader;
  readonly entityCount: number;
  /** By canonical id, or by any id that was joined into it. */
  entity(id: string): EntityView | undefined;
  entityAt(n: number): EntityView;
  /** The entity's number, -1 where there is none. Numbers hold within one picture only. */
  entityNumber(id: string): number;
  /** Canonical ids in code-unit order. */
  entityIds(): Iterable<string>;
  statements(id: string): readonly StatementView[];
  adjacent(id: string): readonly LinkView[];
  alsoListedAs(id: string): readonly Proposal[];
  claims(filter?: ClaimFilter): readonly ClaimView[];
  claim(id: string): ClaimView | undefined;
  observations(filter?: Omit<ClaimFilter, "status">): readonly Observation[];
  measures(): readonly MeasureView[];
  goods(): readonly GoodView[];
  flags(): readonly FlagView[];
  source(id: string): SourceView | undefined;
  sources(): readonly SourceView[];
  /** Checks and opens every section, so that damage is found now. Throws PictureDamagedError. */
  verify(): void;
}
