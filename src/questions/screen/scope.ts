/** Which parties a screening looks at: their kind, their lists, their topics, and who is left out. */
import { kindOfSchema, type NameKind, nameKinds } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { ScreenOptions } from "./answer.ts";

/** Schemata that do not tell a person from a company or a ship. */
const WIDE: Readonly<Record<string, readonly NameKind[]>> = {
  LegalEntity: ["person", "organisation"],
  Thing: nameKinds,
  Asset: nameKinds,
};

/**
 * The kinds of party that the query may mean. Its names are read once for each, because the same letters are read
 * differently as a person and as a company.
 */
export function kindsOfQuery(schema: string | undefined): readonly NameKind[] {
  if (schema === undefined) return nameKinds;
  return Object.hasOwn(WIDE, schema) ? WIDE[schema]! : [kindOfSchema(schema)];
}

export type Scope = (entity: number) => boolean;

export function scopeOf(picture: Picture, { datasets, topics, excludeIds }: ScreenOptions): Scope {
  const excluded = new Set((excludeIds ?? []).map((id) => picture.entityNumber(id)));
  return (entity) =>
    !excluded.has(entity) &&
    (datasets === undefined || picture.datasetsAt(entity).some((name) => datasets.includes(name))) &&
    (topics === undefined || picture.valuesAt(entity, "topics").some((topic) => topics.includes(topic)));
}
