/** Measures as bars over the years of the figures above; each opens its text, exceptions and evidence. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { MeasureBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddressPart, withChange } from "../address.ts";
import { MARGIN } from "../figures/ClaimChart.tsx";
import { linear } from "../figures/scale.ts";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { yearOf } from "../words/figure.ts";

const ROW = 24;
/** More than these are shown when asked for. */
const FIRST = 24;

export function MeasureTimeline({
  measures,
  years,
}: {
  measures: readonly MeasureBody[];
  years: readonly [from: number, to: number];
}) {
  const t = useTexts();
  const show = useAddressPart("show");
  const [box, width] = useWidth<HTMLDivElement>();
  const x = linear(years[0], years[1], MARGIN.left, width - MARGIN.right, Math.max(2, Math.floor(width / 85)));
  const [isWhole, setWhole] = useState(false);
  const all = measures.filter(({ inForce }) => inForce !== null).toSorted((a, b) => (a.inForce! < b.inForce! ? -1 : 1));
  const rows = isWhole ? all : all.slice(0, FIRST);
  const height = rows.length * ROW + 26;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset */}
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.overview.measuresTitle}>
        <g className="axis" aria-hidden="true">
          {x.ticks
            .filter((tick) => Number.isInteger(tick))
            .map((tick) => (
              <g key={tick}>
                <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - 22} />
                <text x={x(tick)} y={height - 6} textAnchor="middle">
                  {tick}
                </text>
              </g>
            ))}
        </g>
        {rows.map((measure, i) => {
          const from = Math.max(years[0], yearOf(measure.inForce!));
          // After its deadline a duty is late, not gone.
          const isDue = measure.ends === "deadline" && measure.until !== null;
          const to = Math.min(years[1], measure.until && !isDue ? yearOf(measure.until) : years[1]);
          const mark = measure.until ? x(Math.min(years[1], yearOf(measure.until))) : null;
          const [left, right] = [x(from), Math.max(x(from) + 3, x(Math.max(from, to)))];
          const name = `${measure.instrument}${measure.clause ? `, ${measure.clause}` : ""}`;
          const short = width < 560 ? name.replace(/^UN Security Council resolution/, "UNSCR") : name;
          const room = Math.floor((width - left - 8) / 6.6);
          const isLate = room < 26;
          const label =
            short.length > (isLate ? left / 6.6 : room)
              ? `${short.slice(0, Math.max(12, isLate ? left / 6.6 - 2 : room - 2))}…`
              : short;
          const isSure = measure.evidence === "confirmed";
          return (
            <g key={measure.id} className="measure">
              <Link
                to="."
                search={(old: Record<string, unknown>) => withChange(old, { show: measure.id })}
                resetScroll={false}
                preload={false}
                activeProps={{}}
                className="claim-mark"
                data-open={show === measure.id}
                aria-label={`${name}: ${measure.inForce} ${isDue ? `${t.words.to} …, ${t.evidence.dueBy}` : t.words.to} ${measure.until ?? "…"}. ${measure.obligation}`}
              >
                <rect className="hit" x={0} y={i * ROW} width={width} height={ROW} />
                <rect
                  x={left}
                  y={i * ROW + 15}
                  width={right - left}
                  height={6}
                  rx={3}
                  fill={isSure ? "var(--d3)" : "var(--surface)"}
                  stroke="var(--d3)"
                  strokeDasharray={isSure ? "none" : "3 2"}
                />
                {mark !== null && <path d={`M${mark} ${i * ROW + 11}v14`} stroke="var(--d3)" strokeWidth={2} />}
                <rect
                  className="halo"
                  x={left - 3}
                  y={i * ROW + 1}
                  width={Math.max(40, right - left + 6)}
                  height={ROW - 2}
                  rx={5}
                />
              </Link>
              <text
                aria-hidden="true"
                pointerEvents="none"
                x={isLate ? left + 4 : left}
                y={i * ROW + 11}
                textAnchor={isLate ? "end" : "start"}
                style={{ fill: "var(--ink-2)" }}
              >
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      {!isWhole && all.length > FIRST && (
        <button type="button" className="button tiny" onClick={() => setWhole(true)}>
          {t.who.hidden(all.length - FIRST)}
        </button>
      )}
    </div>
  );
}
