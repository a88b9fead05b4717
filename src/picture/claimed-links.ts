/**
 * Accepted links between named actors, as entities of the model: the relation, its two ends, the words it stands on.
 *
 * An end is the entity whose id a person put there; else a country's state, else a party known by this name alone,
 * which the picture then proposes to be one with listed ones of that name: joining them is one more decision. A link
 * whose end is covered (a victim, a worker) makes no entity, since there is no record of a worker.
 */
import type { EntityDraft, StatementDraft } from "../claims/index.ts";
import { countryName } from "../claims/place.ts";
import { compareText } from "./columns.ts";
import type { JudgedClaim } from "./judged-claims.ts";
import { linkEnds } from "./schemata.ts";

const COVER = "█";
const UNKNOWN = "UnknownLink";

/** `knows` says whether some dataset describes an id. Sorted, each entity once a dataset. */
export function claimedLinks(claims: readonly JudgedClaim[], knows: (id: string) => boolean): EntityDraft[] {
  const found = new Map<string, EntityDraft>();
  for (const judged of claims) {
    const { claim, dataset } = judged;
    if (claim.kind !== "link" || judged.standing !== "accepted") continue;
    const { subject, object, relation } = claim;
    if (subject === null || object === null || relation === null) continue;
    if (subject.includes(COVER) || object.includes(COVER)) continue;
    const draft = (id: string, schema: string, said: Readonly<Record<string, string | null>>): string => {
      const statements = Object.entries(said).flatMap(([prop, value]): StatementDraft[] =>
        value === null || value === "" ? [] : [{ prop, value, at: judged.at }],
      );
      const key = `${dataset}\0${id}`;
      if (!found.has(key)) found.set(key, { kind: "entity", id, schema, dataset, statements });
      return id;
    };
    const end = (name: string): string => {
      if (knows(name)) return name;
      if (/^[A-Z]{2}$/.test(name))
        return draft(`state-${name.toLowerCase()}`, "PublicBody", {
          name: countryName(name),
          country: name.toLowerCase(),
        });
      return draft(`named-${slugOf(name)}`, "LegalEntity", { name, status: "reported" });
    };
    const [named, role = null] = relation.split(":", 2) as [string, string?];
    const ends = linkEnds(named);
    const schema = ends ? named : UNKNOWN;
    const { source, target } = ends ?? linkEnds(UNKNOWN)!;
    draft(`link-${claim.id.slice("sha256:".length, "sha256:".length + 20)}`, schema, {
      [source]: end(subject),
      [target]: end(object),
      role: role?.replaceAll("_", " ") ?? (ends ? null : named),
      startDate: claim.period.start,
      endDate: claim.period.end,
      summary: claim.quote,
      publisher: judged.citation.publisher,
      sourceUrl: judged.citation.url,
    });
  }
  return [...found.values()].sort((a, b) => compareText(a.dataset, b.dataset) || compareText(a.id, b.id));
}

const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
