/** Which parties a screening looks at: their kind, their lists, their topics, and who is left out. */
import { kindOfSchema, type NameKind } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { ScreenOptions } from "./answer.ts";

/** How the query's names are read. "other" reads them as whatever the candidate is. */
export function kindOfQuery(schema: string | undefined): NameKind {
  return schema === undefined || WIDE.has(schema) ? "other" : kindOfSchema(schema);
}

/** Schemata that do not tell a person from a company: both are looked through. */
const WIDE: ReadonlySet<string> = new Set(["LegalEntity", "Thing", "Asset"]);

export function kindsOfQuery(schema: string | undefined): readonly NameKind[] | undefined {
  if (schema === "LegalEntity") return ["person", "organisation"];
  const kind = kindOfQuery(schema);
  return kind === "other" ? undefined : [kind];
}

export type Scope = (entity: number) => boolean;

export function scopeOf(picture: Picture, { datasets, topics, excludeIds }: ScreenOptions): Scope {
  const excluded = new Set((excludeIds ?? []).map((id) => picture.entityNumber(id)));
  return (entity) =>
    !excluded.has(entity) &&
    (datasets === undefined || picture.datasetsAt(entity).some((name) => datasets.includes(name))) &&
    (topics === undefined || picture.valuesAt(entity, "topics").some((topic) => topics.includes(topic)));
}
