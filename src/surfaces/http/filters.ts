/** What a client narrows its question with, as a test of one entity. Used by /match, /search and /reconcile alike. */
import { z } from "zod";
import type { EntityView, Picture } from "../../picture/index.ts";
import { lineage } from "../../picture/schemata.ts";
import { Values } from "./problem.ts";

/** A day, or a day with a time of it; what comes after the seconds (a zone) is passed over. */
export const ChangedSince = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?)?(Z|[+-]\d{2}:?\d{2})?$/);
/** `true`, `1`, `on`, `yes` and their opposites, as clients of many languages write them. */
export const Truth = z
  .enum(["true", "1", "on", "yes", "True", "false", "0", "off", "no", "False"])
  .transform((word) => /^(true|1|on|yes)$/i.test(word));

export const commonFilters = {
  include_dataset: Values.optional(),
  exclude_dataset: Values.optional(),
  include_schema: Values.optional(),
  exclude_schema: Values.optional(),
  topics: Values.optional(),
  changed_since: ChangedSince.optional(),
} as const;

export interface EntityFilter {
  readonly include_schema?: readonly string[] | undefined;
  readonly exclude_schema?: readonly string[] | undefined;
  readonly changed_since?: string | undefined;
}

/** True where the filter can be left to the engine: nothing that it does not know is asked. */
export function isPlain(filter: EntityFilter): boolean {
  return !filter.include_schema && !filter.exclude_schema && filter.changed_since === undefined;
}

export function narrowDatasets(
  names: readonly string[],
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): readonly string[] {
  return names.filter((name) => (!include || include.includes(name)) && !exclude?.includes(name));
}

/** By schema (what descends from it counts as it) and by the day of the newest list that names the entity. */
export function entityTest(
  picture: Picture,
  filter: EntityFilter,
): (one: { readonly id: string; readonly schema: string; readonly datasets: readonly string[] }) => boolean {
  const { include_schema: include, exclude_schema: exclude } = filter;
  const since = filter.changed_since?.slice(0, 10);
  const dates = new Map(picture.header.datasets.map((dataset) => [dataset.name, dataset.published]));
  return ({ schema, datasets }) => {
    if (exclude?.includes(schema)) return false;
    if (include && !include.some((name) => lineage(schema).has(name))) return false;
    if (since === undefined) return true;
    // Lists that state no whole day may have changed: they are never left out by a date.
    return datasets.some((name) => {
      const published = dates.get(name) ?? null;
      return published === null || published.length < 10 || published > since;
    });
  };
}

/** Values of an entity by the names that clients filter and count by. */
export function valuesBy(entity: EntityView, field: string): readonly string[] {
  switch (field) {
    case "datasets":
      return entity.datasets;
    case "schema":
      return [entity.schema];
    case "topics":
      return entity.topics;
    case "countries":
      return of(entity, [
        "country",
        "nationality",
        "citizenship",
        "jurisdiction",
        "mainCountry",
        "flag",
        "birthCountry",
      ]);
    case "genders":
      return of(entity, ["gender"]);
    case "identifiers":
      return of(entity, [
        "registrationNumber",
        "idNumber",
        "passportNumber",
        "taxNumber",
        "innCode",
        "ogrnCode",
        "leiCode",
        "imoNumber",
        "mmsi",
        "swiftBic",
      ]);
    case "id":
    case "entity_id":
      return [entity.id];
    case "target":
      return [String(entity.topics.length > 0)];
    default:
      return entity.properties[field.replace(/^properties\./, "")] ?? [];
  }
}

function of(entity: EntityView, props: readonly string[]): readonly string[] {
  return [...new Set(props.flatMap((prop) => entity.properties[prop] ?? []))];
}
