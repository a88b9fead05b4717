/**
 * A statement: one value of one property of one entity, as one source gives it. Never what we believe.
 *
 * FollowTheMoney's statement (https://followthemoney.tech/docs/statements/) with a locator. Readers emit whole
 * entities as lists of drafts; ids, dates and canonical ids are added where the picture is built.
 */
import { digestJson } from "./digest.ts";
import type { Locator } from "./selector.ts";

/** One value as it stands in the source. `value` is cleaned for its property's type; `original` is kept where that changed it. */
export interface StatementDraft {
  readonly prop: string;
  readonly value: string;
  readonly original?: string;
  /** ISO 639-3, where the source says it. */
  readonly lang?: string;
  readonly at: Locator;
}

/** An entity as one dataset describes it: FollowTheMoney schema, stable id, statements in the order of the source. */
export interface EntityDraft {
  readonly kind: "entity";
  /** Stable across versions of the dataset: `ofac-36`, never a row number or a hash of the name. */
  readonly id: string;
  /** A FollowTheMoney schema: Person, Company, Organization, LegalEntity, Vessel, Airplane, Sanction, Ownership, … */
  readonly schema: string;
  readonly dataset: string;
  readonly statements: readonly StatementDraft[];
}

/** FollowTheMoney's statement id depends only on what is said, so the same statement in two versions has one id. */
export function statementId(dataset: string, entity: string, prop: string, value: string): string {
  return digestJson([dataset, entity, prop, value]).slice("sha256:".length, "sha256:".length + 40);
}

/** Columns of a statement file, in the order in which OpenSanctions and FollowTheMoney write them. */
export const statementColumns = [
  "id",
  "entity_id",
  "canonical_id",
  "prop",
  "prop_type",
  "schema",
  "value",
  "original_value",
  "dataset",
  "origin",
  "lang",
  "external",
  "first_seen",
  "last_seen",
] as const;
