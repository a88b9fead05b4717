/**
 * Claims over time, each a mark that opens its evidence. Nothing is joined by a line, because no two of them need be
 * measures of the same thing by the same means.
 *
 * One stop for the tab key; arrows go from mark to mark.
 */
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddressPart, withChange } from "../address.ts";
import { type Texts, useTexts, wordFor } from "../texts/index.ts";
import { amountText, numberText, periodText, placeText, speakerText, spokenAmount, unitText } from "../words/figure.ts";
import { ClaimGlyph } from "./ClaimGlyph.tsx";
import { groupMarks, type Spot, spotsOf } from "./groups.ts";
import { linear, logarithmic } from "./scale.ts";
import { useWidth } from "./use-width.ts";

export interface Shade {
  readonly from: number;
  readonly label: string;
}

export const MARGIN = { left: 54, right: 14, top: 26, bottom: 26 };

export function spokenMark({ group }: Spot, t: Texts): string {
  const { mark, count } = group;
  const repeats = count > 1 ? `, ${t.words.publications(count)}` : "";
  return `${periodText(mark, t)}, ${placeText(mark.place, t)}: ${spokenAmount(mark, t)} ${unitText(mark.unit, t)}, ${speakerText(mark, t)}${repeats}`;
}

export function ClaimChart({
  marks,
  label,
  years,
  shade = null,
  byRatio,
  height = 340,
}: {
  marks: readonly Mark[];
  label: string;
  years: readonly [from: number, to: number];
  shade?: Shade | null;
  byRatio: boolean;
  height?: number;
}) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
  const show = useAddressPart("show");
  const spots = useMemo(() => spotsOf(groupMarks(marks)), [marks]);
  const [active, setActive] = useState(0);
  const [hover, setHover] = useState<Spot | null>(null);
  const links = useRef<(SVGAElement | null)[]>([]);
  const ends = spots.flatMap(({ group: { mark } }) =>
    [mark.low, mark.value, mark.high].filter((v) => v !== null && (!byRatio || v > 0)),
  ) as number[];
  const unit = marks[0]?.unit ?? null;
  const most = Math.max(...ends, 1);
  const least = Math.min(...ends, most);
  const y = byRatio
    ? logarithmic(least / 1.35, most * 1.35, height - MARGIN.bottom, MARGIN.top, height > 220 && most / least < 2000)
    : linear(Math.min(0, least), most * 1.08, height - MARGIN.bottom, MARGIN.top);
  const x = linear(years[0], years[1], MARGIN.left, width - MARGIN.right, Math.max(2, Math.floor(width / 85)));
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? spots.length - 1 : step ? active + step : -1;
    if (to < 0 || to >= spots.length) return;
    event.preventDefault();
    setActive(to);
    links.current[to]?.focus();
  };
  if (spots.length === 0) return <p className="notice">{t.figure.none}</p>;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset */}
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${label}. ${t.words.marks(spots.length)}. ${t.figure.arrows}`}
        onKeyDown={onKey}
      >
        {shade && shade.from < years[1] && (
          <g aria-hidden="true">
            <rect
              x={x(shade.from)}
              y={MARGIN.top - 8}
              width={Math.max(0, width - MARGIN.right - x(shade.from))}
              height={height - MARGIN.bottom - MARGIN.top + 8}
              fill="var(--shade)"
            />
            <path
              d={`M${x(shade.from)} ${MARGIN.top - 8}V${height - MARGIN.bottom}`}
              stroke="var(--bad)"
              strokeDasharray="4 3"
            />
            <text
              x={x(shade.from) + 5}
              y={MARGIN.top - 12}
              style={{ fill: "var(--bad)" }}
              textAnchor={width < 560 ? "end" : "start"}
            >
              {shade.label}
            </text>
          </g>
        )}
        <g className="axis" aria-hidden="true">
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left - 7} y={y(tick) + 4} textAnchor="end">
                {numberText(tick, t, unit)}
              </text>
            </g>
          ))}
          {x.ticks
            .filter((tick) => Number.isInteger(tick))
            .map((tick) => (
              <text key={tick} x={x(tick)} y={height - 8} textAnchor="middle">
                {tick}
              </text>
            ))}
        </g>
        {spots.map((spot, i) => {
          const { mark } = spot.group;
          const [cx, cy] = [x(spot.year), y(spot.height)];
          const ends = {
            top: mark.high === null ? null : y(mark.high),
            bottom: mark.low === null ? null : y(mark.low),
          };
          const isOpen = spot.group.all.some(({ id }) => id === show);
          return (
            <Link
              key={mark.id}
              ref={(element: unknown) => {
                links.current[i] = element as SVGAElement | null;
              }}
              to="."
              search={(old: Record<string, unknown>) => withChange(old, { show: mark.id })}
              resetScroll={false}
              preload={false}
              className="claim-mark"
              activeProps={{}}
              data-open={isOpen}
              tabIndex={i === active ? 0 : -1}
              aria-label={spokenMark(spot, t)}
              onFocus={() => {
                setActive(i);
                setHover(spot);
              }}
              onBlur={() => setHover(null)}
              onMouseEnter={() => setHover(spot)}
              onMouseLeave={() => setHover(null)}
            >
              <circle className="hit" cx={cx} cy={cy} r={12} />
              {ends.top !== null && ends.bottom !== null && (
                <rect className="hit" x={cx - 7} y={ends.top} width={14} height={Math.abs(ends.bottom - ends.top)} />
              )}
              <circle className="halo" cx={cx} cy={cy} r={12} />
              <ClaimGlyph group={spot.group} x={cx} y={cy} {...ends} />
            </Link>
          );
        })}
      </svg>
      {hover && (
        <div
          className="tip"
          style={{
            left: Math.min(x(hover.year) + 12, Math.max(0, width - 250)),
            top: Math.max(0, y(hover.height) - 84),
          }}
        >
          <strong>
            {amountText(hover.group.mark, t)} {unitText(hover.group.mark.unit, t)}
          </strong>{" "}
          {hover.group.mark.bound &&
            hover.group.mark.bound !== "exact" &&
            `(${wordFor(t.bounds, hover.group.mark.bound)})`}
          <br />
          {speakerText(hover.group.mark, t)}, {periodText(hover.group.mark, t)}
          {hover.group.count > 1 && (
            <>
              <br />
              {t.words.publications(hover.group.count)}
            </>
          )}
        </div>
      )}
    </div>
  );
}
