/** Months ahead: the middle of each scenario as a line, where nine in ten fall as a band, today's course as reference. */
import type { MonthRange } from "../../../src/questions/imagine/answer.ts";
import { linear } from "../figures/scale.ts";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { valueText } from "./value-text.ts";

export interface FanLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly MonthRange[];
  readonly isReference: boolean;
}

/** A colour and a dash of its own for each, so that neither is alone. */
export const STYLES = [
  { color: "var(--ink-3)", dash: "6 4" },
  { color: "var(--d1)", dash: "none" },
  { color: "var(--d2)", dash: "10 3" },
  { color: "var(--d3)", dash: "3 3" },
  { color: "var(--d5)", dash: "12 3 3 3" },
  { color: "var(--d6)", dash: "1 4" },
  { color: "var(--d4)", dash: "8 2 2 2" },
] as const;

const HEIGHT = 260;
/** Room for a month in figures. */
const LABEL = 84;

export function FanChart({ lines, unit, label }: { lines: readonly FanLine[]; unit: string; label: string }) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
  const months = lines[0]?.points ?? [];
  if (months.length === 0) return <p className="notice">{t.figure.none}</p>;
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ p95 }) => p95)));
  const x = linear(0, Math.max(1, months.length - 1), 58, width - 12, 4);
  const y = linear(0, most * 1.05 || 1, HEIGHT - 26, 12, 4);
  const course = (points: readonly MonthRange[], key: "p5" | "median" | "p95"): string =>
    points.map((point, i) => `${x(i).toFixed(1)} ${y(point[key]).toFixed(1)}`).join("L");
  // Not nearer to each other than their words are wide.
  const room = Math.ceil((LABEL * months.length) / Math.max(1, width - 70) / 12) * 12;
  const last = months.length - 1;
  const years = months.flatMap(({ month }, i) =>
    i === last || (i % room === 0 && (i === 0 || x(last) - x(i) > LABEL)) ? [[month, i] as const] : [],
  );
  return (
    <div ref={box}>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`${label}: ${lines.map((line) => line.label).join(", ")}`}
      >
        <g className="axis">
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line x1={58} x2={width - 12} y1={y(tick)} y2={y(tick)} />
              <text x={52} y={y(tick) + 4} textAnchor="end">
                {valueText(tick, unit, t)}
              </text>
            </g>
          ))}
          {years.map(([month, i]) => (
            <text
              key={month}
              x={x(i)}
              y={HEIGHT - 8}
              textAnchor={i === 0 ? "start" : i === months.length - 1 ? "end" : "middle"}
            >
              {month}
            </text>
          ))}
        </g>
        {lines.map(({ id, points, isReference }, i) => {
          const style = STYLES[i % STYLES.length]!;
          const back = points
            .map((point, at) => `${x(at).toFixed(1)} ${y(point.p5).toFixed(1)}`)
            .reverse()
            .join("L");
          return (
            <g key={id}>
              {!isReference && <path d={`M${course(points, "p95")}L${back}Z`} fill={style.color} fillOpacity={0.13} />}
              <path
                d={`M${course(points, "median")}`}
                fill="none"
                stroke={style.color}
                strokeWidth={2.4}
                strokeDasharray={style.dash}
              />
            </g>
          );
        })}
      </svg>
      <ul className="legend">
        {lines.map(({ id, label: name }, i) => (
          <li key={id}>
            <svg viewBox="0 0 24 10" aria-hidden="true">
              <path
                d="M0 5H24"
                stroke={STYLES[i % STYLES.length]!.color}
                strokeWidth={3}
                strokeDasharray={STYLES[i % STYLES.length]!.dash}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
