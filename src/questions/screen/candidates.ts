/**
 * Who may be meant: by numbers first, which decide, then by names.
 *
 * Numbers and names are found through the picture's indexes; what a name is worth is decided in names/ alone. Here a
 * party keeps its best hit.
 */
import type { NameKind, ReadName } from "../../names/index.ts";
import { identifierKind, normaliseIdentifier } from "../../picture/identifiers.ts";
import type { Picture, Said } from "../../picture/index.ts";
import type { ScreenQuery } from "./answer.ts";
import { nameIndexOf } from "./name-index-of.ts";
import type { Scope } from "./scope.ts";

export interface Candidate {
  readonly entity: number;
  readonly score: number;
  readonly said: Said;
  /** The query's own name or number that met it. */
  readonly query: string;
  readonly by:
    | { readonly found: "identifier"; readonly label: string; readonly bare: string }
    | { readonly found: "name"; readonly entry: number; readonly read: ReadName; readonly weak: boolean };
}

/**
 * What a hit on a weak alias is worth of its score: the list's publisher itself warns that such a name alone gives many
 * false hits, so an exact one is worth a look and never a match.
 */
export const WEAK_SHARE = 0.75;

const all = (values: string | readonly string[]): readonly string[] => (typeof values === "string" ? [values] : values);

export function byIdentifiers(picture: Picture, query: ScreenQuery, scope: Scope): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [prop, values] of Object.entries(query.identifiers ?? {})) {
    const wanted = identifierKind(prop, query.schema ?? "");
    for (const value of all(values)) {
      const bare = normaliseIdentifier(prop, value);
      if (bare === null) continue;
      for (const said of picture.withIdentifier(bare)) {
        const kind = identifierKind(said.prop, "Identification");
        // A number on a document may be of any class; otherwise a tax number never meets a passport.
        const fits = wanted === undefined || said.prop === "number" || kind?.class === wanted.class;
        if (fits && scope(said.entity)) found.push(identified(said, value, kind?.label ?? "number", bare));
      }
    }
  }
  return found;
}

function identified(said: Said, query: string, label: string, bare: string): Candidate {
  return { entity: said.entity, score: 1, said, query, by: { found: "identifier", label, bare } };
}

export function byName(
  picture: Picture,
  read: ReadName,
  kinds: readonly NameKind[] | undefined,
  cutoff: number,
  scope: Scope,
): readonly Candidate[] {
  const index = nameIndexOf(picture);
  const hits = index.find(read, { limit: Number.MAX_SAFE_INTEGER, cutoff, ...(kinds && { kinds }) });
  const best = new Map<number, Candidate>();
  for (const { entry, owner, score: full } of hits) {
    const weak = index.isWeak(entry);
    const score = weak ? full * WEAK_SHARE : full;
    const known = best.get(owner);
    if (score < cutoff || (known && known.score >= score) || !scope(owner)) continue;
    const by = { found: "name", entry, read, weak } as const;
    best.set(owner, { entity: owner, score, said: picture.nameAt(entry), query: read.text, by });
  }
  return [...best.values()];
}

/** Best first, one for each party; of equal scores the smaller entity number, which is the order of ids. */
export function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity);
    if (!known || candidate.score > known.score) best.set(candidate.entity, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.entity - b.entity);
}
