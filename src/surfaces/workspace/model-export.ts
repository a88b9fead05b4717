/**
 * What documents say, in FollowTheMoney's own words: a Mention for each name that a document's claims hold, a
 * Documentation for each entity that an accepted claim of it speaks of.
 *
 * A mention is a name in a document and nothing more: `resolved` is set only where a person accepted a claim about it.
 * Covered names stay out, since there is no record of a worker. The model has no place for quantities: they leave as
 * annotations or claims.
 */
import type { ClaimView, Picture } from "../../picture/index.ts";

export interface ModelEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: "Mention" | "Documentation";
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

const COVER = "█";
const COUNTRY = /^[A-Z]{2}$/;
const MOST_SUMMARY = 500;

/** In the order of the claims, each name and each entity once a document. */
export function* documentsInModel(picture: Picture): Generator<ModelEntity, void, undefined> {
  const told = new Set<string>();
  for (const view of picture.claims()) {
    const document = documentOf(picture, view);
    if (document === null || view.status === "rejected") continue;
    const entities = view.status === "accepted" ? endsOf(picture, view) : new Map<string, string>();
    for (const name of namesIn(view)) {
      const id = `mention-${document}-${encodeURIComponent(name.toLowerCase())}`;
      if (told.has(id)) continue;
      told.add(id);
      const resolved = entities.get(name);
      yield {
        id,
        caption: name,
        schema: "Mention",
        properties: { document: [document], name: [name], ...(resolved !== undefined && { resolved: [resolved] }) },
        datasets: [view.dataset],
      };
    }
    for (const entity of new Set(entities.values())) {
      const id = `documentation-${document}-${entity}`;
      if (told.has(id)) continue;
      told.add(id);
      yield {
        id,
        caption: view.claim.quote.slice(0, MOST_SUMMARY),
        schema: "Documentation",
        properties: {
          document: [document],
          entity: [entity],
          role: [(view.claim.relation ?? "named").replace(/^UnknownLink:/, "").replaceAll("_", " ")],
          summary: [view.claim.quote.slice(0, MOST_SUMMARY)],
        },
        datasets: [view.dataset],
      };
    }
  }
}

/** The document's own entity; null for a claim of a table. */
function documentOf(picture: Picture, { dataset, anchor }: ClaimView): string | null {
  if (anchor === undefined) return null;
  const id = dataset.replace(/^doc_/, "doc-");
  return picture.entity(id) === undefined ? null : id;
}

function namesIn({ claim }: ClaimView): readonly string[] {
  const said = claim.kind === "link" ? [claim.subject, claim.object, claim.speaker] : [claim.speaker];
  return said.filter(
    (name) => name !== null && name !== "" && !name.includes(COVER) && !COUNTRY.test(name),
  ) as string[];
}

/** The two ends of an accepted link as they stand in the picture, by the words of the claim. */
function endsOf(picture: Picture, { claim }: ClaimView): Map<string, string> {
  const ends = new Map<string, string>();
  const link = picture.entity(`link-${claim.id.slice("sha256:".length, "sha256:".length + 20)}`);
  if (claim.kind !== "link" || link === undefined) return ends;
  const found = Object.values(link.properties)
    .flat()
    .filter((value) => picture.entity(value) !== undefined);
  for (const name of [claim.subject, claim.object]) {
    if (name === null) continue;
    const end = found.find(
      (id) => id === name || picture.entity(id)!.caption === name || id === `state-${name.toLowerCase()}`,
    );
    if (end !== undefined) ends.set(name, end);
  }
  return ends;
}
