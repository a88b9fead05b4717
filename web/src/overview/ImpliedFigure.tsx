/** What a yearly sum implies for one worker and month, beside the gross pay that was observed. */
import { useMemo } from "react";
import type { Mark, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { groupMarks, spread } from "../figures/groups.ts";
import { titlesOf } from "../figures/mark-table.tsx";
import { logarithmic } from "../figures/scale.ts";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { amountText, numberText, periodText, speakerText } from "../words/figure.ts";

interface Line {
  readonly money: Mark;
  readonly workers: Mark;
  readonly low: number | null;
  readonly high: number | null;
}

const ROW = 40;

/** One line for each distinct sum and count: repeats of both add nothing. */
export function impliedLines(overview: Overview): readonly Line[] {
  const marks = new Map(overview.marks.map((mark) => [mark.id, mark]));
  const lines = overview.money.flatMap(({ money, workers, impliedLow, impliedHigh }): Line[] => {
    const [sum, people] = [marks.get(money), marks.get(workers)];
    if (!sum || !people || sum.place !== "world" || (impliedLow === null && impliedHigh === null)) return [];
    return [{ money: sum, workers: people, low: impliedLow, high: impliedHigh }];
  });
  const byAmounts = Map.groupBy(lines, ({ low, high }) => `${Math.round(low ?? 0)} ${Math.round(high ?? 0)}`);
  return [...byAmounts.values()]
    .map((same) => same[0]!)
    .sort((a, b) => (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0));
}

export function ImpliedFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const lines = useMemo(() => impliedLines(overview).slice(0, 9), [overview]);
  const pay = useMemo(
    () =>
      groupMarks(
        overview.marks.filter(
          ({ indicator, unit, place }) => indicator === "pay_gross" && unit === "USD/month" && place === "world",
        ),
      ).map(({ mark }) => mark),
    [overview],
  );
  const dollars = (value: number | null): string => (value === null ? "…" : numberText(value, t, "USD"));
  return (
    <FigureFrame
      title={t.overview.impliedTitle}
      note={t.overview.impliedNote}
      name="implied-pay"
      picture={overview.picture}
      sources={titlesOf([...lines.flatMap(({ money, workers }) => [money, workers]), ...pay])}
      command="manumit start --no-serve"
      table={{
        rows: lines,
        rowKey: ({ money }) => money.id,
        columns: [
          {
            head: t.overview.moneyTitle,
            text: ({ money }) => amountText(money, t),
            show: ({ money }) => <EvidenceLink id={money.id}>{amountText(money, t)}</EvidenceLink>,
          },
          { head: t.words.saysWho, text: ({ money }) => speakerText(money, t) },
          {
            head: t.overview.workers,
            text: ({ workers }) => amountText(workers, t),
            show: ({ workers }) => <EvidenceLink id={workers.id}>{amountText(workers, t)}</EvidenceLink>,
          },
          { head: t.overview.impliedAxis, text: ({ low, high }) => `${dollars(low)}–${dollars(high)}`, isNumber: true },
        ],
      }}
    >
      <Bars lines={lines} pay={pay} />
    </FigureFrame>
  );
}

function Bars({ lines, pay }: { lines: readonly Line[]; pay: readonly Mark[] }) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
  if (lines.length === 0) return <p className="notice">{t.figure.none}</p>;
  const observed = spread(pay);
  const left = 8;
  const x = logarithmic(50, 8000, left, width - 20, width > 480);
  const height = lines.length * ROW + 54;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset */}
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.overview.impliedTitle}>
        {observed.low !== null && observed.high !== null && (
          <g aria-hidden="true">
            <rect
              x={x(observed.low)}
              y={20}
              width={x(observed.high) - x(observed.low)}
              height={height - 46}
              fill="var(--good-soft)"
            />
            <text x={x(observed.low) + 4} y={14} style={{ fill: "var(--good)" }}>
              {`${t.overview.observedPay} $${observed.low}–${numberText(observed.high, t)}`}
            </text>
          </g>
        )}
        <g className="axis" aria-hidden="true">
          {x.ticks.map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={20} y2={height - 26} />
              <text x={x(tick)} y={height - 10} textAnchor="middle">
                {numberText(tick, t, "USD")}
              </text>
            </g>
          ))}
        </g>
        {lines.map(({ money, workers, low, high }, i) => {
          const [from, to] = [x(low ?? high!), x(high ?? low!)];
          const y = 30 + i * ROW;
          const isBeyond = observed.high !== null && low !== null && low > observed.high;
          const color = isBeyond ? "var(--d2)" : "var(--d1)";
          // An open end is drawn open: a dashed line to where the scale ends.
          const open = low === null ? x(50) : high === null ? width - 20 : null;
          const words = `${amountText(money, t)} (${speakerText(money, t)}, ${periodText(money, t)}) ${t.overview.impliedBy(amountText(workers, t))}`;
          const clip = Math.floor((width - 16) / 6.4);
          return (
            <g key={money.id}>
              <EvidenceLink
                id={money.id}
                className="claim-mark"
                label={`${words}: ${low === null ? "…" : numberText(low, t, "USD")}–${high === null ? "…" : numberText(high, t, "USD")}`}
              >
                <rect className="hit" x={0} y={y - 8} width={width} height={ROW - 2} />
                {open !== null && (
                  <path d={`M${from} ${y + 14.5}H${open}`} stroke={color} strokeWidth={2} strokeDasharray="2 4" />
                )}
                <rect
                  x={Math.min(from, to)}
                  y={y + 10}
                  width={Math.max(6, Math.abs(to - from))}
                  height={9}
                  rx={4.5}
                  fill={color}
                />
                <rect
                  className="halo"
                  x={Math.min(from, to) - 4}
                  y={y + 6}
                  width={Math.max(6, Math.abs(to - from)) + 8}
                  height={17}
                  rx={8}
                />
              </EvidenceLink>
              <text aria-hidden="true" pointerEvents="none" x={left} y={y + 4} style={{ fill: "var(--ink-2)" }}>
                {words.length > clip ? `${words.slice(0, clip - 1)}…` : words}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
