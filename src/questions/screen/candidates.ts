/**
 * Who may be meant: by numbers first, which decide, then by names.
 *
 * Numbers and names are found through the picture's indexes; what a name is worth is decided in names/ alone. Here a
 * party keeps its best hit.
 */
import { LONGEST_NAME, MATCH, POSSIBLE, type ReadName, type Reason, readName, scoreFields } from "../../names/index.ts";
import { bareIdentifier, identifierKind } from "../../picture/identifiers.ts";
import type { Picture, Said } from "../../picture/index.ts";
import type { ScreenQuery } from "./answer.ts";
import { fieldsOfEntity, fieldsOfQuery, listOf, MOST_GAIN } from "./fields-of.ts";
import { nameIndexOf } from "./name-index-of.ts";
import { type Bearer, doubtOfNumber } from "./same-number.ts";
import type { Scope } from "./scope.ts";

export interface Candidate {
  readonly entity: number;
  readonly score: number;
  /** The part of the name alone, a weak alias counted as such; 1 for a number. */
  readonly nameScore: number;
  /** What else is known of both, for and against; already in the score. */
  readonly fields: readonly Reason[];
  readonly said: Said;
  /** The query's own name or number that met it. */
  readonly query: string;
  readonly by:
    | { readonly found: "identifier"; readonly label: string; readonly bare: string }
    | { readonly found: "name"; readonly read: ReadName; readonly weak: boolean };
}

/**
 * What a hit on a weak alias is worth of its score: the list's publisher itself warns that such a name alone gives many
 * false hits, so an exact one stands halfway between the two cut-offs: worth a look, and never a match.
 */
export const WEAK_SHARE = (MATCH + POSSIBLE) / 2;

const NAMES = ["name", "alias", "previousName", "weakAlias"];

export function byIdentifiers(
  picture: Picture,
  query: ScreenQuery,
  names: readonly ReadName[],
  scope: Scope,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const asked: Bearer = { names, countries: listOf(query.country) };
  for (const [prop, values] of Object.entries(query.identifiers ?? {})) {
    const wanted = identifierKind(prop, query.schema ?? "");
    for (const value of listOf(values)) {
      for (const { bare, said } of bearers(picture, prop, value)) {
        const kind = identifierKind(said.prop, "Identification");
        // A number on a document may be of any class; otherwise a tax number never meets a passport.
        const fits = wanted === undefined || said.prop === "number" || kind?.class === wanted.class;
        if (!fits || !scope(said.entity)) continue;
        const doubt = doubtOfNumber(kind?.class ?? "document", asked, bearerOf(picture, said.entity, names));
        found.push(identified(said, value, kind?.label ?? "number", bare, doubt));
      }
    }
  }
  return found;
}

/** Whoever bears the number, read as its property asks, or as it stands: addresses of wallets keep their case. */
function* bearers(picture: Picture, prop: string, value: string): Generator<{ bare: string; said: Said }> {
  const forms = identifierKind(prop, "") ? [prop] : ["any", "publicKey"];
  for (const bare of new Set(forms.map((form) => bareIdentifier(form, value))))
    if (bare !== null) for (const said of picture.withIdentifier(bare)) yield { bare, said };
}

/**
 * The names of a listed party in the ways the query's names were read: as people, organisations or vessels. Texts too long
 * for a name are left out, as the index leaves them out.
 */
function bearerOf(picture: Picture, entity: number, asked: readonly ReadName[]): Bearer {
  const kinds = new Set(asked.map(({ kind }) => kind));
  const names = NAMES.flatMap((prop) => picture.valuesAt(entity, prop)).filter(
    (name) => name.trim().length <= LONGEST_NAME,
  );
  return {
    names: [...kinds].flatMap((kind) => names.map((name) => readName(name, kind))),
    countries: fieldsOfEntity(picture, entity).countries ?? [],
  };
}

function identified(said: Said, query: string, label: string, bare: string, doubt: Reason | null): Candidate {
  const fields = doubt === null ? [] : [doubt];
  return {
    entity: said.entity,
    score: fields.reduce((sum, reason) => sum + reason.score, 1),
    nameScore: 1,
    fields,
    said,
    query,
    by: { found: "identifier", label, bare },
  };
}

/** Hits of one name among parties of the kind it was read as, the best of each; what else is known of the two raises or lowers them. */
export function byName(
  picture: Picture,
  read: ReadName,
  query: ScreenQuery,
  cutoff: number,
  scope: Scope,
): readonly Candidate[] {
  const index = nameIndexOf(picture);
  const known = fieldsOfQuery(query);
  const least = known ? cutoff - MOST_GAIN : cutoff;
  const best = new Map<number, Candidate>();
  for (const { entry, owner, score: full } of index.find(read, {
    limit: Number.MAX_SAFE_INTEGER,
    cutoff: least,
    kinds: [read.kind],
  })) {
    const weak = index.isWeak(entry);
    const bare = weak ? full * WEAK_SHARE : full;
    if (bare < least || (best.get(owner)?.nameScore ?? 0) >= bare || !scope(owner)) continue;
    const fields = known ? scoreFields(known, fieldsOfEntity(picture, owner)) : [];
    const score = fields.reduce((sum, reason) => sum + reason.score, bare);
    const by = { found: "name", read, weak } as const;
    best.set(owner, {
      entity: owner,
      score: Math.min(1, Math.max(0, score)),
      nameScore: bare,
      fields,
      said: picture.nameAt(entry),
      query: read.text,
      by,
    });
  }
  return [...best.values()].filter(({ score }) => score >= cutoff);
}

/** Best first, one for each party; of equal scores the smaller entity number, which is the order of ids. */
/** Of equal scores the better graded source first: who designates stands before who repeats it. */
export function bestOfEach(picture: Picture, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity);
    if (!known || candidate.score > known.score) best.set(candidate.entity, candidate);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || gradeOf(picture, a.entity) - gradeOf(picture, b.entity) || a.entity - b.entity,
  );
}

/** The best grade of those who list an entity, 0 for A. */
function gradeOf(picture: Picture, entity: number): number {
  const grades = picture
    .datasetsAt(entity)
    .map((name) => picture.header.datasets.find((dataset) => dataset.name === name)?.grade ?? "Z");
  return Math.min(...grades.map((grade) => grade.charCodeAt(0) - 65), 25);
}
