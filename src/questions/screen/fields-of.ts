/**
 * What is known besides the name, of the query and of a listed party: dates, countries, gender, places.
 *
 * One row says which properties speak of one thing. What they are worth is decided in names/fields.ts.
 */
import type { Fields } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { ScreenQuery } from "./answer.ts";

/** The most that fields can add to a name: names a little under the cut-off are looked at too when fields are given. */
export const MOST_GAIN = 0.1;

const properties: Readonly<Record<keyof Fields, readonly string[]>> = {
  birthDates: ["birthDate"],
  deathDates: ["deathDate"],
  foundingDates: ["incorporationDate", "buildDate"],
  countries: ["country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag"],
  genders: ["gender"],
  places: ["birthPlace"],
};

export function listOf(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return [];
  return (typeof values === "string" ? [values] : values).filter((value) => value.trim() !== "");
}

/** Null where the query gives a name alone, which is the common and the fast case. */
export function fieldsOfQuery(query: ScreenQuery): Fields | null {
  const fields: Fields = {
    birthDates: listOf(query.birthDate),
    foundingDates: listOf(query.foundingDate),
    countries: listOf(query.country),
    genders: listOf(query.gender),
    places: listOf(query.birthPlace),
  };
  return Object.values(fields).some((values) => values.length > 0) ? fields : null;
}

export function fieldsOfEntity(picture: Picture, entity: number): Fields {
  const values = ([field, props]: [string, readonly string[]]) => [
    field,
    props.flatMap((prop) => picture.valuesAt(entity, prop)),
  ];
  return Object.fromEntries(Object.entries(properties).map(values)) as Fields;
}
