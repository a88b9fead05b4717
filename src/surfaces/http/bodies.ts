/** Entities and matches in the shapes that yente's clients read; beside them what only we have. */
import { countryCode } from "../../claims/place.ts";
import { MATCH, POSSIBLE } from "../../names/index.ts";
import { type EntityView, identifierKind, type Picture } from "../../picture/index.ts";
import type { ScreenOptions, ScreenQuery, ScreenResult } from "../../questions/screen/answer.ts";
import { screenRecord } from "../../questions/screen/screen.ts";
import { dayOf } from "../screening/day.ts";
import { propertiesOf } from "./model.ts";

/** Topics of which a client says that an entity is a target. */
const RISKS =
  /^(sanction|debarment|forced\.labor|crime|export\.control|poi|wanted|role\.(pep|rca|oligarch|spy)|reg\.|asset\.frozen|invest\.)/;

/** Clients take a time of day with it; a day that no source states whole is not given. */
export const timeOf = (day: string | null): string | null =>
  day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00` : null;

export type Properties = Readonly<Record<string, readonly unknown[]>>;

export function entityBody(
  entity: EntityView,
  properties: Properties = entity.properties,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  return {
    id: entity.id,
    caption: entity.caption,
    schema: entity.schema,
    properties,
    datasets: entity.datasets,
    referents: entity.referents,
    target: entity.topics.some((topic) => RISKS.test(topic)),
    first_seen: timeOf(entity.firstSeen),
    last_seen: timeOf(entity.lastSeen),
    last_change: timeOf(entity.lastSeen),
    status: entity.status,
  };
}

export interface ExampleEntity {
  readonly id?: string | null | undefined;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What a client describes by its properties, as screening asks it. */
export function queryOfExample({ schema, properties }: ExampleEntity, row = 1): ScreenQuery {
  const get = (...props: string[]): string[] => props.flatMap((prop) => properties[prop] ?? []);
  const parts = [get("firstName")[0], get("middleName", "fatherName")[0], get("lastName")[0]].filter(
    (part) => part !== undefined,
  );
  const whole = get("name", "alias", "previousName", "weakAlias", "abbreviation");
  const names = whole.length === 0 && parts.length > 0 ? [parts.join(" ")] : whole;
  const known = (values: readonly string[], read: (text: string) => string | null): string[] =>
    values.map(read).filter((value) => value !== null);
  const countries = known(
    get("country", "nationality", "jurisdiction", "citizenship", "mainCountry", "flag"),
    countryCode,
  );
  const births = known(get("birthDate"), dayOf);
  const founded = known(get("incorporationDate", "buildDate"), dayOf);
  const places = get("birthPlace");
  const gender = get("gender")[0]?.toLowerCase();
  const identifiers = Object.fromEntries(
    Object.entries(properties).filter(
      ([prop, values]) =>
        values.length > 0 && (identifierKind(prop, schema) ?? identifierKind(prop, "Identification")) !== undefined,
    ),
  );
  return {
    row,
    name: names.length === 1 ? names[0]! : names,
    ...(schema !== "Thing" && { schema }),
    ...(countries.length > 0 && { country: countries }),
    ...(births.length > 0 && { birthDate: births }),
    ...(founded.length > 0 && { foundingDate: founded }),
    ...(places.length > 0 && { birthPlace: places }),
    ...(gender !== undefined && { gender }),
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
  };
}

/** One answer of `/match`. A query that cannot be screened says so; it never looks like one without results. */
export function matchBody(
  picture: Picture,
  example: ExampleEntity,
  options: ScreenOptions,
  keeps: (result: ScreenResult) => boolean,
  shown: number = options.limit ?? 5,
): Readonly<Record<string, unknown>> {
  const { threshold = MATCH, cutoff = Math.min(POSSIBLE, threshold) } = options;
  const answer = screenRecord(picture, queryOfExample(example), { ...options, threshold, cutoff });
  const kept = answer.results.filter(keeps);
  const results = kept.slice(0, shown).map((result) => ({
    ...entityBody(picture.entity(result.id)!),
    score: result.score,
    match: result.score >= threshold,
    ...explained(result),
    matched: result.matched,
    because: result.because,
  }));
  const known = propertiesOf(example.schema);
  const properties = Object.fromEntries(Object.entries(example.properties).filter(([prop]) => known.has(prop)));
  return {
    status: answer.answer === "error" ? 400 : 200,
    results,
    total: {
      value: kept.filter((result) => result.score >= threshold).length,
      relation: answer.results.length >= (options.limit ?? 5) ? "gte" : "eq",
    },
    query: { id: example.id ?? null, schema: example.schema, properties },
    answer: kept.length === 0 && !answer.error ? "none" : answer.answer,
    error: answer.error,
    coverage: answer.coverage,
  };
}

/** Reasons by their names, which a client looks up; a second of one name gets a number. */
function explained(result: ScreenResult): { explanations: Record<string, unknown>; features: Record<string, number> } {
  const explanations: Record<string, unknown> = {};
  const features: Record<string, number> = {};
  for (const reason of result.because) {
    let name: string = reason.feature;
    for (let n = 2; Object.hasOwn(features, name); n++) name = `${reason.feature}-${n}`;
    features[name] = reason.score;
    explanations[name] = {
      score: reason.score,
      detail: reason.detail,
      query: reason.query ?? result.matched.query,
      candidate: reason.candidate ?? result.matched.value,
      weight: 1,
    };
  }
  return { explanations, features };
}
