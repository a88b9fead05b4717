/**
 * An indicator by place and time: every source beside the others, nothing averaged.
 *
 * Each value keeps its interval and bound, its unit as said, its period as said, who says so, the citation and how it was
 * processed (read from a table, read from a sentence, judged by a person). Stock, flow, permit and entry are different
 * indicators, gross and net pay too, so they never meet here.
 */
import { combineRoots, originsOf, readAmount } from "../../chance/index.ts";
import { type Bound, type Digest, type IndicatorClass, indicatorOf, indicators } from "../../claims/index.ts";
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
  /** ISO 4217, of money only. */
  readonly currency: string | null;
  /** The year whose prices the money is in; null for the money of its own time. */
  readonly priceYear: number | null;
  readonly aspect: string;
  readonly speaker: string | null;
  readonly status: string;
  readonly dataset: string;
  /** Digest of the archived bytes it was read from. */
  readonly source: Digest;
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
  /** What independent roots of one place, time and unit say together; beside the values, never in their place. */
  readonly together: readonly SeriesTogether[];
}

export interface SeriesTogether {
  readonly place: string | null;
  readonly start: string;
  readonly end: string;
  readonly unit: string;
  /** Pooled where the roots fit one value, else laid side by side. */
  readonly method: "random effects" | "mixture";
  readonly roots: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** That the roots differ as much by their own doubt alone; null where a root is not above 0. */
  readonly chance: number | null;
  readonly evidence: readonly Digest[];
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
        ...moneyOf(claim.unit),
        aspect: claim.aspect,
        speaker: claim.speaker,
        status,
        dataset,
        source: claim.source,
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
    together: togetherOf(values, meaning.class),
    values: values.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.id < b.id ? -1 : 1)),
  };
}

/** `USD2017/year` as USD in prices of 2017. */
function moneyOf(unit: string | null): { readonly currency: string | null; readonly priceYear: number | null } {
  const [, currency, year] = /^([A-Z]{3})(\d{4})?(?=\/|$)/.exec(unit ?? "") ?? [];
  return { currency: currency ?? null, priceYear: year === undefined ? null : Number(year) };
}

function togetherOf(values: readonly SeriesValue[], kind: IndicatorClass): SeriesTogether[] {
  if (kind === "change") return [];
  const usable = values.filter(({ aspect, unit, start }) => aspect === "observed" && unit !== null && start !== null);
  const groups = Map.groupBy(usable, ({ place, start, end, unit }) =>
    JSON.stringify([place, start, end ?? start, unit]),
  );
  return [...groups.values()].flatMap((group) => {
    const heard = group.map(({ id, bound, low, value, high, unit, speaker, publisher, title }) => ({
      id,
      unit: unit!,
      speaker: speaker ?? publisher ?? title,
      amount: {
        bound,
        low,
        value,
        high,
        measure: kind === "share" ? ("share" as const) : ("total" as const),
        spread: kind === "pay" ? ("people" as const) : ("uncertainty" as const),
      },
    }));
    const origins = originsOf(heard);
    const roots = heard.flatMap((said, i) => {
      const reading = origins.indexOf(origins[i]!) === i ? readAmount(said.amount) : null;
      return reading === null ? [] : [reading.distribution];
    });
    const combined = combineRoots(roots);
    if (combined === null) return [];
    const { method, p5, p50, p95, chance } = combined;
    const { place, start, end, unit } = group[0]!;
    const span = { place, start: start!, end: end ?? start!, unit: unit! };
    return [{ ...span, method, roots: roots.length, p5, p50, p95, chance, evidence: group.map(({ id }) => id) }];
  });
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
