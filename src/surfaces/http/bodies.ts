/** Entities, matches and links in the shapes that yente's clients read. */
import type { EntityView, LinkView, Picture } from "../../picture/index.ts";
import type { ScreenOptions, ScreenResult } from "../../questions/screen/answer.ts";
import { screenRecord } from "../../questions/screen/screen.ts";

const IDENTIFIERS = [
  "imoNumber",
  "mmsi",
  "passportNumber",
  "registrationNumber",
  "taxNumber",
  "innCode",
  "ogrnCode",
  "leiCode",
  "swiftBic",
  "idNumber",
  "publicKey",
] as const;

export function entityBody(picture: Picture, of: EntityView | ScreenResult): Record<string, unknown> {
  const entity = picture.entity(of.id)!;
  const body = {
    id: entity.id,
    caption: entity.caption,
    schema: entity.schema,
    properties: entity.properties,
    datasets: entity.datasets,
    referents: entity.referents,
    target: entity.status !== null,
    first_seen: entity.firstSeen,
    last_seen: entity.lastSeen,
    last_change: entity.lastSeen,
    status: entity.status,
  };
  return "score" in of ? { ...body, score: of.score, matched: of.matched, because: of.because } : body;
}

interface Query {
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** One query of `/match`. A query that cannot be screened says so; it never looks like one without results. */
export function matchBody(picture: Picture, query: Query, options: ScreenOptions): Record<string, unknown> {
  const get = (...props: string[]): string[] => props.flatMap((prop) => query.properties[prop] ?? []);
  const parts = [get("firstName")[0], get("middleName", "fatherName")[0], get("lastName")[0]]
    .filter((part) => part !== undefined)
    .join(" ");
  const names = [...get("name", "alias"), ...(get("name").length === 0 && parts !== "" ? [parts] : [])];
  const identifiers = Object.fromEntries(
    IDENTIFIERS.flatMap((prop) => (query.properties[prop] ? [[prop, query.properties[prop]]] : [])),
  );
  const [countries, births, gender] = [
    get("country", "nationality", "jurisdiction", "citizenship"),
    get("birthDate"),
    get("gender")[0],
  ];
  const answer = screenRecord(
    picture,
    {
      row: 1,
      name: names,
      schema: query.schema,
      ...(countries.length > 0 && { country: countries }),
      ...(births.length > 0 && { birthDate: births }),
      ...(gender !== undefined && { gender }),
      ...(Object.keys(identifiers).length > 0 && { identifiers }),
    },
    options,
  );
  const status = answer.answer === "error" ? 400 : 200;
  const results = answer.results.map((result) => ({
    ...entityBody(picture, result),
    match: answer.answer === "match" && result.score >= (options.threshold ?? answer.results[0]!.score),
    features: Object.fromEntries(result.because.map((reason) => [reason.feature, reason.score])),
    explanations: Object.fromEntries(
      result.because.map((reason) => [reason.feature, { score: reason.score, detail: reason.detail }]),
    ),
  }));
  return {
    status,
    results,
    total: { value: results.length, relation: "eq" },
    query: { schema: query.schema, properties: query.properties },
    answer: answer.answer,
    error: answer.error,
    coverage: answer.coverage,
  };
}

export function linkBody(picture: Picture, link: LinkView): Record<string, unknown> {
  const other = picture.entity(link.other);
  const by = link.id === null ? undefined : picture.entity(link.id);
  return { ...link, entity: other ? entityBody(picture, other) : null, via: by ? entityBody(picture, by) : null };
}
