/**
 * What sort of thing bears a name. The rules for people, organisations and vessels differ (order, initials, legal
 * forms, hull numbers), so every comparison is told the kind. Knows the schema names of FollowTheMoney, nothing else.
 */
export type NameKind = "person" | "organisation" | "vessel" | "other";

export const nameKinds: readonly NameKind[] = ["person", "organisation", "vessel", "other"];

const KIND_OF_SCHEMA: Readonly<Record<string, NameKind>> = {
  Person: "person",
  Company: "organisation",
  Organization: "organisation",
  Organisation: "organisation",
  LegalEntity: "organisation",
  PublicBody: "organisation",
  Vessel: "vessel",
  Vehicle: "vessel",
  Airplane: "vessel",
};

/** The kind that the names of a FollowTheMoney schema have; schemata we have no rules for are "other". */
export function kindOfSchema(schema: string): NameKind {
  return Object.hasOwn(KIND_OF_SCHEMA, schema) ? (KIND_OF_SCHEMA[schema] ?? "other") : "other";
}

/** One bit a kind; all of them if none is named. */
export function kindMask(kinds: readonly NameKind[] | undefined): number {
  if (kinds === undefined) return (1 << nameKinds.length) - 1;
  return kinds.reduce((mask, kind) => mask | (1 << nameKinds.indexOf(kind)), 0);
}
