/**
 * The briefing: what the picture shows at one glance.
 *
 * Accepted observations only; figures that disagree stand side by side and nothing is averaged. A claim that nobody
 * judged is counted as waiting, not shown.
 */
import { indicatorOf } from "../../claims/indicator.ts";
import type { DatasetView, Observation, Picture } from "../../picture/index.ts";
import type { Briefing, Figure, Series, SourceLine } from "./briefing.ts";
import { channelLines } from "./channels.ts";
import { hostLines } from "./hosts.ts";
import { listedLines } from "./listed.ts";
import { measureLines } from "./measures.ts";
import { moneyLines } from "./money.ts";
import { daysBetween, lastDay, spanOf } from "./span.ts";

const TRADE: readonly string[] = ["trade_value", "trade_exports", "trade_imports", "trade_volume"];
const GROWTH: readonly string[] = ["gdp_growth"];

/** The briefing for the day `on` (`YYYY-MM-DD`), which the caller gives because the picture has no clock. */
export function brief(picture: Picture, on: string): Briefing {
  const observations = picture.observations();
  const figures = observations.filter(({ aspect }) => aspect === "observed").map(figureOf);
  const of = (indicator: string): Figure[] => figures.filter((figure) => figure.indicator === indicator);
  return {
    on,
    picture: picture.digest,
    hosts: hostLines(of("workers_present")),
    money: moneyLines(of("revenue_state_year"), of("workers_present"), of("pay_gross")),
    measures: measureLines(picture.measures(), on),
    links: channelLines(picture),
    trade: seriesOf(figures, TRADE),
    growth: seriesOf(figures, GROWTH),
    listed: listedLines(picture),
    sources: picture.header.datasets.map((dataset) => sourceLine(dataset, on)),
    waiting: picture.claims({ status: "proposed" }).length,
  };
}

function figureOf({ id, dataset: _dataset, key: _key, ...said }: Observation): Figure {
  return { cite: id, ...said };
}

/** A series for each place and unit, in the order of time; figures of one time stand side by side. */
function seriesOf(figures: readonly Figure[], indicators: readonly string[]): readonly Series[] {
  const dated = figures.filter((figure) => indicators.includes(figure.indicator) && spanOf(figure) !== null);
  const groups = Map.groupBy(dated, ({ indicator, place, unit }) => JSON.stringify([indicator, place, unit]));
  const time = (figure: Figure): string => `${spanOf(figure)!.from} ${spanOf(figure)!.to} ${figure.cite}`;
  const series = [...groups.values()].map((points): Series => {
    const { indicator, place, unit } = points[0]!;
    const sorted = points.toSorted((a, b) => (time(a) < time(b) ? -1 : 1));
    return { indicator, label: indicatorOf(indicator)?.label ?? indicator, place, unit, points: sorted };
  });
  const name = ({ indicator, place, unit }: Series): string => `${indicator} ${place} ${unit}`;
  return series.sort((a, b) => b.points.length - a.points.length || (name(a) < name(b) ? -1 : 1));
}

function sourceLine(dataset: DatasetView, on: string): SourceLine {
  const { name, title, publisher, published, stale, files, counts } = dataset;
  return {
    cite: files[0]?.source ?? name,
    dataset: name,
    title,
    publisher,
    published,
    ageDays: published === null ? null : daysBetween(lastDay(published), on),
    stale,
    records: counts.entities + counts.claims + counts.measures + counts.goods + counts.flags,
  };
}
