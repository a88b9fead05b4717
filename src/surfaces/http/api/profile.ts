/** One entity as a page: what each source says, its names by script, its links, its dates. */
import type { EntityView, LinkView, Picture } from "../../../picture/index.ts";
import { searchName } from "../../../questions/screen/search.ts";
import type { DecisionBody, EventBody, LinkBody, NameBody, Profile, SearchBody } from "./app-contract.ts";
import { datasetOf, lineOf } from "./marks.ts";
import { namesBeginning } from "./name-beginnings.ts";

const NAMES: ReadonlySet<string> = new Set(["name", "alias", "weakAlias", "previousName", "abbreviation"]);
const DATES: ReadonlySet<string> = new Set([
  "startDate",
  "endDate",
  "listingDate",
  "incorporationDate",
  "dissolutionDate",
  "birthDate",
  "buildDate",
  "registrationDate",
  "date",
  "modifiedAt",
]);

const SCRIPTS: readonly (readonly [script: string, letters: RegExp])[] = [
  ["Hang", /\p{Script=Hangul}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Latn", /\p{Script=Latin}/u],
];

/** The script of the first letters that tell; `Zyyy` where none does. */
export function scriptOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? "Zyyy";
}

function namesOf(statements: Profile["statements"]): readonly NameBody[] {
  const groups = Map.groupBy(
    statements.filter(({ prop }) => NAMES.has(prop)),
    ({ value }) => value,
  );
  return [...groups].map(([value, all]) => ({
    value,
    script: scriptOf(value),
    prop: all[0]!.prop,
    datasets: [...new Set(all.map(({ dataset }) => dataset))],
  }));
}

function linkOf(picture: Picture, link: LinkView): LinkBody | null {
  const other = picture.entity(link.other);
  if (!other) return null;
  const by = link.id === null ? undefined : picture.entity(link.id);
  const { id, schema, prop, direction, role, datasets } = link;
  return {
    ...{ id, schema, prop, direction, role, datasets },
    start: by?.properties["startDate"]?.[0] ?? null,
    end: by?.properties["endDate"]?.[0] ?? null,
    other: lineOf(other),
    degree: picture.adjacent(other.id).length,
  };
}

const DETAIL: readonly string[] = ["program", "reason", "role", "summary", "authority"];

function eventsOf(picture: Picture, entities: readonly EntityView[]): readonly EventBody[] {
  return entities
    .flatMap((entity): EventBody[] => {
      const detail = DETAIL.map((prop) => entity.properties[prop]?.[0]).find((text) => text !== undefined) ?? null;
      return picture
        .statements(entity.id)
        .filter(({ prop, value }) => DATES.has(prop) && /^\d{4}/.test(value))
        .map(({ prop, value, dataset }) => ({ date: value, prop, of: lineOf(entity), detail, dataset }));
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

type Said = ReturnType<Picture["statements"]>[number];

/** What the sources call the entry of this id. */
const originalName = (all: readonly Said[], id: string): string | null =>
  all.find(({ entity, prop }) => entity === id && prop === "name")?.value ?? null;

function joinedIn(all: readonly Said[]): Profile["joined"] {
  const entries = Map.groupBy(all, ({ entity }) => entity);
  if (entries.size < 2) return [];
  return [...entries].map(([id, said]) => ({
    id,
    caption: originalName(said, id) ?? id,
    datasets: [...new Set(said.map(({ dataset }) => dataset))],
  }));
}

export function profileOf(picture: Picture, id: string, decisions: readonly DecisionBody[]): Profile | null {
  const entity = picture.entity(id);
  if (!entity) return null;
  const all = picture.statements(entity.id);
  const statements = all.map(({ entity: _entity, ...said }) => said);
  const adjacent = picture.adjacent(entity.id);
  // Sanctions and papers are records about the entity: their dates belong to its timeline.
  const about = [...new Set(adjacent.flatMap(({ id: by, other }) => (by === null ? [other] : [by])))]
    .map((near) => picture.entity(near))
    .filter((near) => near !== undefined && near.status === null)
    .slice(0, 200) as EntityView[];
  return {
    ...lineOf(entity),
    topics: entity.topics,
    referents: entity.referents,
    lastSeen: entity.lastSeen,
    names: namesOf(statements),
    statements,
    links: adjacent.map((link) => linkOf(picture, link)).filter((link) => link !== null),
    events: eventsOf(picture, [entity, ...about]),
    alsoListedAs: picture.alsoListedAs(entity.id).flatMap(({ id: other, why, score }) => {
      const found = picture.entity(other);
      return found ? [{ entity: lineOf(found), why, score }] : [];
    }),
    joined: joinedIn(all),
    decisions,
    called: Object.fromEntries(
      decisions
        .flatMap(({ target, object }) => [target, ...(object === null ? [] : [object])])
        .flatMap((one) => [[one, originalName(all, one) ?? picture.entity(one)?.caption ?? one]]),
    ),
    sources: entity.datasets.flatMap((name) => datasetOf(picture, name) ?? []),
    picture: picture.digest,
  };
}

export function searchBody(picture: Picture, text: string, limit: number): SearchBody {
  const { answer, error, results, coverage } = searchName(picture, text, { limit });
  const found = results.flatMap(({ id, score, matched }) => {
    const entity = picture.entity(id);
    return entity ? [{ ...lineOf(entity), score, matched }] : [];
  });
  const known = new Set(found.map(({ id }) => id));
  const begins = namesBeginning(picture, text, limit).flatMap(({ id, name }) => {
    const entity = known.has(id) ? undefined : picture.entity(id);
    return entity ? [{ ...lineOf(entity), name }] : [];
  });
  return { answer, error, results: found, begins, coverage };
}
