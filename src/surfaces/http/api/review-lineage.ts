/**
 * Who said a claim before, and who says it again: other documents' claims that may be its echoes, and figures of the
 * picture with the very same amounts. A proposal until a person decides; nothing here joins anything.
 */
import type { Claim, DecisionRow } from "../../../claims/index.ts";
import type { Picture } from "../../../picture/index.ts";
import { type Echo, echoesOf, type ReviewedDocument } from "../../workspace/review.ts";
import { alike } from "./alike.ts";
import type { LineageBody, LineageEnd, LineageLine } from "./app-contract.ts";
import { markOf, standingMarks } from "./marks.ts";

/** Figures of the picture that are shown beside a claim. */
const MOST = 4;

export function lineageOf(
  document: ReviewedDocument,
  documents: readonly ReviewedDocument[],
  decisions: readonly DecisionRow[],
  picture: Picture,
): ReadonlyMap<string, LineageBody> {
  const ends = endsOf(documents);
  const echoes = echoesOf(documents, decisions);
  const line = (id: string, { because, mutations, decided }: Echo): LineageLine[] => {
    const other = ends.get(id);
    return other ? [{ other, because, mutations, decided }] : [];
  };
  const indicators = new Set(document.claims.flatMap(({ claim }) => claim.indicator ?? []));
  const marks = standingMarks(picture, indicators).filter(({ id }) => !ends.has(id));
  const found = new Map<string, LineageBody>();
  for (const { claim, standing, dataset, citation, at, key, note } of document.claims) {
    const before = echoes.filter(({ id }) => id === claim.id).flatMap((echo) => line(echo.repeats, echo));
    const after = echoes.filter(({ repeats }) => repeats === claim.id).flatMap((echo) => line(echo.id, echo));
    const mark = markOf({ claim, status: standing, dataset, citation, at, key, note });
    const same =
      claim.kind === "link"
        ? []
        : alike(mark, marks)
            .filter(({ relation }) => relation === "same amounts")
            .slice(0, MOST)
            .map(
              ({ id, speaker, citation, low, value, high, bound, unit, place }): LineageEnd => ({
                ...{ id, quote: "", title: citation.title, publisher: citation.publisher, published: citation.date },
                ...{ speaker, source: null, low, value, high, unit, place, bound: bound as Claim["bound"] },
              }),
            );
    if (before.length + after.length + same.length > 0) found.set(claim.id, { before, after, same });
  }
  return found;
}

function endsOf(documents: readonly ReviewedDocument[]): ReadonlyMap<string, LineageEnd> {
  return new Map(
    documents.flatMap(({ source, title, publisher, published, claims }) =>
      claims.map(({ claim: { id, quote, speaker, low, value, high, bound, unit, place } }): [string, LineageEnd] => [
        id,
        { id, quote, title, publisher, published, speaker, source, low, value, high, bound, unit, place },
      ]),
    ),
  );
}
