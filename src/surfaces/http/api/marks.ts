/** Claims, entities and sources in the shapes that the app shows. */
import type { ClaimView, EntityView, Picture, SourceView } from "../../../picture/index.ts";
import type { DatasetBody, EntityLine, Mark, MeasureBody, SourceBody } from "./app-contract.ts";

export function markOf({ claim, status, dataset, citation }: ClaimView): Mark {
  const { id, indicator, place, low, value, high, bound, unit, aspect, speaker, period } = claim;
  const { start, end } = period;
  return {
    ...{ id, indicator: indicator ?? "link", place, start, end, low, value, high, bound, unit, aspect, speaker },
    ...{ status, dataset, citation, timeWords: start === null && end === null ? period.text : null },
  };
}

/** Claims that nobody rejected or overtook. */
export function standingMarks(picture: Picture, indicators: ReadonlySet<string> | null): readonly Mark[] {
  return picture
    .claims()
    .filter(({ claim, status }) => {
      if (claim.kind !== "quantity" || claim.indicator === null) return false;
      return (
        (status === "accepted" || status === "proposed") && (indicators === null || indicators.has(claim.indicator))
      );
    })
    .map(markOf);
}

const COUNTRY: readonly string[] = ["country", "jurisdiction", "nationality", "flag", "mainCountry"];

export function lineOf(entity: EntityView): EntityLine {
  const { id, caption, schema, status, datasets, properties } = entity;
  const countries = [...new Set(COUNTRY.flatMap((prop) => properties[prop] ?? []))];
  return { id, caption, schema, status, datasets, countries };
}

export function measureOf(measure: ReturnType<Picture["measures"]>[number]): MeasureBody {
  const { id, instrument, clause, adopted, inForce, until, ends, supersededBy } = measure;
  const { obligation, bound, exceptions, evidence, url } = measure;
  return {
    ...{ id, instrument, clause, adopted, inForce, until, ends, supersededBy },
    ...{ obligation, bound, exceptions, evidence, url },
    dataset: measure.dataset,
  };
}

export function datasetOf(picture: Picture, name: string): DatasetBody | null {
  const found = picture.header.datasets.find((dataset) => dataset.name === name);
  if (!found) return null;
  const { title, publisher, url, licence, grade, published, stale } = found;
  return { name, title, publisher, url, licence, grade, published, stale };
}

export function sourceOf(picture: Picture, id: string): SourceBody | null {
  const found: SourceView | undefined = picture.source(id);
  if (!found) return null;
  const use = found.uses[0];
  const dataset = use ? datasetOf(picture, use.dataset) : null;
  const { origin, publisher, title, published, retrieved } = found;
  return {
    id: found.id,
    name: use?.name ?? null,
    custody: {
      ...{ origin, publisher: publisher ?? dataset?.publisher ?? null, title: title ?? dataset?.title ?? null },
      ...{ published: published ?? dataset?.published ?? null, retrieved },
      ...{ grade: dataset?.grade ?? null, licence: dataset?.licence ?? null },
    },
    dataset,
  };
}
