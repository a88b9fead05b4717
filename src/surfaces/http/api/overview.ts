/** The overview: every figure that its pictures draw, with the measures they stand against. */
import { indicators } from "../../../claims/indicator.ts";
import type { Picture } from "../../../picture/index.ts";
import { brief } from "../../../questions/brief/brief.ts";
import type { IndicatorBody, Overview, PlaceBody } from "./app-contract.ts";
import { measureOf, standingMarks } from "./marks.ts";

const SHOWN: ReadonlySet<string> = new Set([
  "workers_present",
  "workers_peak",
  "revenue_state_year",
  "pay_gross",
  "pay_net",
  "state_share",
  "trade_value",
  "trade_exports",
  "trade_imports",
  "gdp_growth",
  "repatriated",
  "host_countries",
]);

/** A picture never changes, so its overview of a day is made once. */
const made = new WeakMap<Picture, Overview>();

export function overviewOf(picture: Picture, on: string): Overview {
  const known = made.get(picture);
  if (known?.on === on) return known;
  const overview = makeOverview(picture, on);
  made.set(picture, overview);
  return overview;
}

function makeOverview(picture: Picture, on: string): Overview {
  const { counts, datasets } = picture.header;
  const briefing = brief(picture, on);
  const { parties, statements, links, claims, measures, proposals } = counts;
  return {
    on,
    picture: picture.digest,
    counts: { parties, statements, links, claims, measures, datasets: datasets.length, proposals },
    waiting: briefing.waiting,
    marks: standingMarks(picture, SHOWN),
    measures: picture.measures().map(measureOf),
    money: briefing.money.map(({ money, workers, impliedLow, impliedHigh }) => ({
      ...{ money: money.cite, workers: workers.cite, impliedLow, impliedHigh },
    })),
    channels: briefing.links,
    sources: briefing.sources,
  };
}

/** Indicators that anything measures, the commonest first. */
export function indicatorBodies(picture: Picture): readonly IndicatorBody[] {
  const counts = Map.groupBy(standingMarks(picture, null), ({ indicator }) => indicator);
  return indicators
    .flatMap((indicator) => {
      const claims = counts.get(indicator.id)?.length ?? 0;
      return claims === 0 ? [] : [{ ...indicator, claims }];
    })
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}

export function placeBodies(picture: Picture): readonly PlaceBody[] {
  const groups = Map.groupBy(standingMarks(picture, null), ({ place }) => place ?? "");
  return [...groups]
    .filter(([place]) => place !== "")
    .map(([place, all]) => ({ place, claims: all.length }))
    .sort((a, b) => b.claims - a.claims || (a.place < b.place ? -1 : 1));
}
