/** Dated points of one measure as small pictures: trade by its kinds, growth by bars below and above nothing. */
import { useMemo } from "react";
import type { Mark, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { groupMarks } from "../figures/groups.ts";
import { markTable, titlesOf } from "../figures/mark-table.tsx";
import { linear } from "../figures/scale.ts";
import { useWidth } from "../figures/use-width.ts";
import { type Texts, useTexts } from "../texts/index.ts";
import {
  amountText,
  heightOf,
  measureText,
  numberText,
  periodText,
  placeText,
  speakerText,
  yearsOf,
} from "../words/figure.ts";

interface Point {
  readonly mark: Mark;
  readonly year: number;
  readonly value: number;
}

function points(marks: readonly Mark[]): readonly Point[] {
  return groupMarks(marks)
    .flatMap(({ mark }): Point[] => {
      const years = yearsOf(mark);
      const value = heightOf(mark);
      // Months are no years: only whole years stand beside each other.
      if (!years || value === null || Math.abs(years.to - years.from - 1) > 0.02) return [];
      return [{ mark, year: Math.floor(years.from), value }];
    })
    .sort((a, b) => a.year - b.year);
}

const spoken = (mark: Mark, t: Texts): string =>
  `${periodText(mark, t)}: ${amountText(mark, t)}, ${placeText(mark.place, t)}, ${speakerText(mark, t)}`;

export function GrowthFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const marks = useMemo(() => overview.marks.filter(({ indicator }) => indicator === "gdp_growth"), [overview]);
  const bars = useMemo(() => points(marks), [marks]);
  const [box, width] = useWidth<HTMLDivElement>(420);
  const height = 210;
  const values = bars.map(({ value }) => value);
  const years = bars.map(({ year }) => year);
  const x = linear(Math.min(...years), Math.max(...years) + 1, 34, width - 8, Math.floor(width / 70));
  const y = linear(Math.min(0, ...values) * 1.15, Math.max(0, ...values) * 1.15, height - 24, 12, 4);
  const wide = Math.max(3, (x(1) - x(0)) * 0.68);
  return (
    <FigureFrame
      title={t.overview.growthTitle}
      note={t.overview.growthNote}
      name="growth"
      table={markTable(marks, t)}
      sources={titlesOf(marks)}
      picture={overview.picture}
      command="manumit claims --indicator gdp_growth"
    >
      <div ref={box}>
        {bars.length === 0 ? (
          <p className="notice">{t.figure.none}</p>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset
          <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.overview.growthTitle}>
            <g className="axis" aria-hidden="true">
              {y.ticks.map((tick) => (
                <g key={tick}>
                  <line x1={34} x2={width - 8} y1={y(tick)} y2={y(tick)} />
                  <text x={28} y={y(tick) + 4} textAnchor="end">
                    {tick}
                  </text>
                </g>
              ))}
              {x.ticks.filter(Number.isInteger).map((tick) => (
                <text key={tick} x={x(tick) + wide / 2} y={height - 6} textAnchor="middle">
                  {tick}
                </text>
              ))}
            </g>
            {bars.map(({ mark, year, value }) => (
              <EvidenceLink key={mark.id} id={mark.id} className="claim-mark" label={spoken(mark, t)}>
                <rect
                  x={x(year)}
                  y={Math.min(y(0), y(value))}
                  width={wide}
                  height={Math.max(1.5, Math.abs(y(value) - y(0)))}
                  rx={1.5}
                  fill={value < 0 ? "var(--d2)" : "var(--d1)"}
                />
                <rect
                  className="halo"
                  x={x(year) - 2}
                  y={Math.min(y(0), y(value)) - 2}
                  width={wide + 4}
                  height={Math.abs(y(value) - y(0)) + 4}
                />
              </EvidenceLink>
            ))}
          </svg>
        )}
      </div>
    </FigureFrame>
  );
}

const TRADE = [
  ["trade_value", "var(--d3)"],
  ["trade_exports", "var(--d2)"],
  ["trade_imports", "var(--d1)"],
] as const;

export function TradeFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(420);
  const height = 210;
  const series = useMemo(
    () =>
      TRADE.map(([indicator, color]) => ({
        indicator,
        color,
        marks: overview.marks.filter(
          (m) => m.indicator === indicator && m.unit?.startsWith("USD") && (m.place === "world" || m.place === "kp"),
        ),
      })).map((one) => ({ ...one, points: points(one.marks) })),
    [overview],
  );
  const all = series.flatMap((one) => one.points);
  const marks = series.flatMap((one) => one.marks);
  const years = all.map(({ year }) => year);
  const x = linear(Math.min(...years), Math.max(...years), 46, width - 12, Math.floor(width / 70));
  const y = linear(0, Math.max(...all.map(({ value }) => value)) * 1.08, height - 24, 12, 4);
  return (
    <FigureFrame
      title={t.overview.tradeTitle}
      note={t.overview.tradeNote}
      name="trade"
      table={markTable(marks, t)}
      sources={titlesOf(marks)}
      picture={overview.picture}
      command="manumit claims --indicator trade_value"
      foot={
        <ul className="legend">
          {series
            .filter((one) => one.points.length > 0)
            .map(({ indicator, color }, i) => (
              <li key={indicator}>
                <svg viewBox="0 0 20 20" aria-hidden="true">
                  <Dot at={i} x={10} y={10} color={color} />
                </svg>
                {measureText(indicator, t)}
              </li>
            ))}
        </ul>
      }
    >
      <div ref={box}>
        {all.length === 0 ? (
          <p className="notice">{t.figure.none}</p>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset
          <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.overview.tradeTitle}>
            <g className="axis" aria-hidden="true">
              {y.ticks.map((tick) => (
                <g key={tick}>
                  <line x1={46} x2={width - 8} y1={y(tick)} y2={y(tick)} />
                  <text x={40} y={y(tick) + 4} textAnchor="end">
                    {numberText(tick, t, "USD")}
                  </text>
                </g>
              ))}
              {x.ticks.filter(Number.isInteger).map((tick) => (
                <text key={tick} x={x(tick)} y={height - 6} textAnchor="middle">
                  {tick}
                </text>
              ))}
            </g>
            {series.map(({ indicator, color, points: dots }, i) =>
              dots.map(({ mark, year, value }) => (
                <EvidenceLink
                  key={mark.id}
                  id={mark.id}
                  className="claim-mark"
                  label={`${measureText(indicator, t)}, ${spoken(mark, t)}`}
                >
                  <circle className="hit" cx={x(year)} cy={y(value)} r={9} />
                  <circle className="halo" cx={x(year)} cy={y(value)} r={8} />
                  <Dot at={i} x={x(year)} y={y(value)} color={color} />
                </EvidenceLink>
              )),
            )}
          </svg>
        )}
      </div>
    </FigureFrame>
  );
}

/** A shape of its own for each kind, so that colour is not alone. */
function Dot({ at, x, y, color }: { at: number; x: number; y: number; color: string }) {
  if (at === 1) return <path d={`M${x - 5} ${y + 4}L${x} ${y - 5}L${x + 5} ${y + 4}Z`} fill={color} />;
  if (at === 2) return <rect x={x - 4} y={y - 4} width={8} height={8} fill={color} />;
  return <circle cx={x} cy={y} r={4.5} fill={color} />;
}
