/** The answer's distribution from its percentiles: where it is thick it is likely; what it is to be seen beside below. */
import type { Estimate } from "../../../src/questions/estimate/answer.ts";
import { linear, logarithmic } from "../figures/scale.ts";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { rangeWords, valueText } from "./value-text.ts";

const HEIGHT = 170;
const ROW = 40;
const BINS = 48;

/** Share of the samples in each of equal pieces of the scale, read off the percentiles. */
export function density(
  quantiles: readonly number[],
  place: (value: number) => number,
  from: number,
  to: number,
): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (let i = 1; i < quantiles.length; i++) {
    const [a, b] = [place(quantiles[i - 1]!), place(quantiles[i]!)].map((x) => ((x - from) / (to - from)) * BINS) as [
      number,
      number,
    ];
    const width = Math.max(b - a, 1e-6);
    for (let bin = Math.max(0, Math.floor(a)); bin < Math.min(BINS, Math.ceil(b + 1e-9)); bin++) {
      const share = (Math.min(b, bin + 1) - Math.max(a, bin)) / width;
      if (share > 0) bins[bin]! += share;
    }
  }
  return bins.map((_, i) => (bins[Math.max(0, i - 1)]! + 2 * bins[i]! + bins[Math.min(BINS - 1, i + 1)]!) / 4);
}

export function Distribution({ data }: { data: Estimate }) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
  const { quantiles, result, unit, beside } = data;
  if (!result || quantiles.length < 3) return null;
  const [left, right] = [8, width - 24];
  const ends = [quantiles[1]!, quantiles.at(-2)!, ...beside.flatMap(({ range }) => [range.p5, range.p95])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isWide = least > 0 && most / least > 20;
  const x = isWide
    ? logarithmic(least / 1.2, most * 1.2, left, right, width > 560 && most / least < 1000)
    : linear(Math.min(0, least), most * 1.05, left, right, Math.max(3, Math.floor(width / 110)));
  const thick = density(quantiles, x, left, right);
  const tallest = Math.max(...thick);
  const base = HEIGHT - 8;
  const step = (right - left) / BINS;
  const outline = thick
    .map((share, i) => `${left + (i + 0.5) * step} ${base - (share / tallest) * (HEIGHT - 46)}`)
    .join("L");
  const height = HEIGHT + beside.length * ROW + 26;
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={data.sentence}>
        <g className="axis">
          {x.ticks.map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={20} y2={height - 24} />
              <text x={x(tick)} y={height - 8} textAnchor="middle">
                {valueText(tick, unit, t)}
              </text>
            </g>
          ))}
        </g>
        <path
          d={`M${left} ${base}L${outline}L${right} ${base}Z`}
          fill="var(--d1)"
          fillOpacity={0.22}
          stroke="var(--d1)"
        />
        <path
          d={`M${x(result.p5)} ${base}H${x(result.p95)}`}
          stroke="var(--d1)"
          strokeWidth={6}
          strokeLinecap="round"
        />
        <path d={`M${x(result.median)} ${base - 10}v20`} stroke="var(--ink)" strokeWidth={2.5} />
        <text x={x(result.median)} y={14} textAnchor="middle" className="strong">
          {valueText(result.median, unit, t)}
        </text>
        {beside.map(({ label, range, below }, i) => {
          const y = HEIGHT + i * ROW + 20;
          return (
            <g key={label}>
              <path
                d={`M${x(range.p5)} ${y}H${x(range.p95)}`}
                stroke="var(--d2)"
                strokeWidth={6}
                strokeLinecap="round"
                strokeOpacity={0.8}
              />
              <path d={`M${x(range.median)} ${y - 8}v16`} stroke="var(--ink)" strokeWidth={2} />
              <text
                x={width < 560 ? left : Math.min(x(range.p5), width * 0.4)}
                y={y - 10}
                style={{ fill: "var(--ink-2)" }}
              >
                {label}: {rangeWords(range, unit, t)}{" "}
                {width < 560 ? "" : ` · ${t.estimate.below(Math.round(below * 100))}`}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
