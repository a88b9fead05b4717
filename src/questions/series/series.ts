/**
 * An indicator by place and time: every source beside the others, nothing averaged.
 *
 * Each value keeps its interval and bound, its unit as said, its period as said, who says so, the citation and how it was
 * processed (read from a table, read from a sentence, judged by a person). Stock, flow, permit and entry are different
 * indicators, gross and net pay too, so they never meet here.
 */
import { type Bound, type Digest, indicatorOf, indicators } from "../../claims/index.ts";
import type { Picture } from "../../picture/index.ts";

export interface SeriesValue {
  readonly id: Digest;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The words of the source about the time. */
  readonly period: string | null;
  readonly low: number | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly aspect: string;
  readonly speaker: string | null;
  readonly status: string;
  readonly dataset: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** "as printed" from a table, "read from a sentence" by a rule, which is named. */
  readonly processing: string;
  readonly rule: string;
  readonly note: string | null;
}

export interface Series {
  readonly picture: Digest;
  readonly indicator: string;
  readonly label: string;
  readonly kind: string;
  readonly why: string;
  readonly values: readonly SeriesValue[];
}

/** Null for an indicator that does not exist. In order of place and time; undated values last. */
export function series(picture: Picture, indicator: string, place?: string): Series | null {
  const meaning = indicatorOf(indicator);
  if (meaning === undefined) return null;
  const wanted = place?.toLowerCase();
  const values = picture
    .claims({ indicator })
    .filter(
      ({ status, claim }) =>
        (status === "accepted" || status === "proposed") && (wanted === undefined || isIn(claim.place, wanted)),
    )
    .map(
      ({ claim, status, dataset, key, citation, note }): SeriesValue => ({
        id: claim.id as Digest,
        place: claim.place,
        start: claim.period.start,
        end: claim.period.end,
        period: claim.period.text,
        low: claim.low,
        value: claim.value,
        high: claim.high,
        bound: claim.bound,
        unit: claim.unit,
        aspect: claim.aspect,
        speaker: claim.speaker,
        status,
        dataset,
        key,
        title: citation.title,
        publisher: citation.publisher,
        published: citation.date,
        url: citation.url,
        processing: claim.start === null ? "as printed in a table" : "read from a sentence by a rule",
        rule: claim.rule,
        note,
      }),
    );
  const order = (one: SeriesValue): string => `${one.place ?? "~"} ${one.start ?? one.end ?? "9999"}`;
  return {
    picture: picture.digest,
    indicator,
    label: meaning.label,
    kind: meaning.class,
    why: meaning.why,
    values: values.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.id < b.id ? -1 : 1)),
  };
}

function isIn(place: string | null, wanted: string): boolean {
  const said = place?.trim().toLowerCase();
  return said === wanted || said?.startsWith(`${wanted}:`) === true;
}

/** Indicators with how many values each has, those with none left out. */
export function seriesThereAre(
  picture: Picture,
): readonly { readonly indicator: string; readonly label: string; readonly values: number }[] {
  return indicators
    .map(({ id, label }) => ({ indicator: id, label, values: series(picture, id)?.values.length ?? 0 }))
    .filter(({ values }) => values > 0);
}
