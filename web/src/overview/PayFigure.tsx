/** Where a worker's pay goes: a flow whose bands are as wide as the sources leave it open. */
import { type ReactNode, useMemo, useState } from "react";
import type { Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { markTable, titlesOf } from "../figures/mark-table.tsx";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { amountText, measureText, numberText, placeText, speakerText } from "../words/figure.ts";
import { type Band, type PayFlow, payFlow, payPlaces } from "./pay-flow.ts";

const HEIGHT = 300;
const NODE = 12;

export function PayFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const places = useMemo(() => payPlaces(overview.marks), [overview]);
  const [chosen, choose] = useState<string | null>(null);
  const place = chosen ?? places[0] ?? "world";
  const flow = useMemo(() => payFlow(overview.marks, place), [overview, place]);
  const marks = flow ? [...flow.gross.marks, ...(flow.share?.marks ?? []), ...(flow.worker?.marks ?? [])] : [];
  return (
    <FigureFrame
      title={t.overview.flowTitle}
      note={t.overview.flowNote}
      name={`pay-${place}`}
      table={markTable(marks, t)}
      sources={titlesOf(marks)}
      picture={overview.picture}
      command={`manumit claims --indicator pay_gross --place ${place}`}
      controls={
        <label className="row">
          {t.overview.placeLabel}
          <select
            className="input"
            style={{ width: "auto" }}
            value={place}
            onChange={(event) => choose(event.target.value)}
          >
            {places.map((code) => (
              <option key={code} value={code}>
                {placeText(code, t)}
              </option>
            ))}
          </select>
        </label>
      }
      foot={
        <ul className="plain-list small pay-sources">
          {marks.map((mark) => (
            <li key={mark.id}>
              <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
              <span className="quiet">
                {measureText(mark.indicator, t)}, {speakerText(mark, t)}
              </span>
            </li>
          ))}
        </ul>
      }
    >
      {flow ? <Flow flow={flow} /> : <p className="notice">{t.overview.flowNone}</p>}
    </FigureFrame>
  );
}

interface Stream {
  readonly name: string;
  readonly band: Band;
  readonly color: string;
  readonly extra?: string;
}

function Flow({ flow }: { flow: PayFlow }) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(520);
  const isNarrow = width < 420;
  const percent = (x: number): string => `${Math.round(x * 100)}%`;
  const streams: Stream[] = [
    ...(flow.state && flow.share
      ? [
          {
            name: t.overview.toState,
            band: flow.state,
            color: "var(--d2)",
            extra: t.overview.share(percent(flow.share.low), percent(flow.share.high)),
          },
        ]
      : []),
    ...(flow.worker ? [{ name: t.overview.toWorker, band: flow.worker, color: "var(--d1)" }] : []),
    { name: t.overview.toOthers, band: flow.rest, color: "var(--line-strong)" },
  ].map((stream) => (isNarrow ? inTwoLines(stream) : stream));
  const total = streams.reduce((sum, { band }) => sum + band.high, 0);
  const gap = 34;
  const scale = (HEIGHT - 30 - gap * (streams.length - 1)) / Math.max(total, 1);
  const left = 6;
  const right = width * (isNarrow ? 0.34 : 0.52);
  const range = ({ low, high }: Band): string =>
    low === high
      ? numberText(high, t, "USD")
      : `${numberText(Math.round(low), t, "USD")}–${numberText(Math.round(high), t, "USD")}`;
  const tall = flow.gross.high * scale;
  const top = Math.max(26, (HEIGHT - tall) / 2);
  let fromY = top;
  let toY = isNarrow ? 44 : 24;
  const shapes = streams.map((stream) => {
    const tallest = stream.band.high * scale;
    const least = stream.band.low * scale;
    // On the side of the employer the streams share what is paid, so each has its part of it.
    const part = total > 0 ? (stream.band.high / total) * tall : 0;
    const shape = { stream, tallest, least, part, y0: fromY + part / 2, y1: toY + tallest / 2 };
    fromY += part;
    toY += tallest + gap;
    return shape;
  });
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset */}
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${HEIGHT + (isNarrow ? 40 : 20)}`}
        role="group"
        aria-label={`${t.overview.employer} ${range(flow.gross)}. ${streams.map(({ name, band }) => `${name}: ${range(band)}`).join(". ")}`}
      >
        <Behind band={flow.gross}>
          <rect x={left} y={top} width={NODE} height={tall} rx={3} fill="var(--ink-2)" />
          <text x={left} y={isNarrow ? 14 : top - 9} className="strong">
            {t.overview.employer} {range(flow.gross)}
          </text>
        </Behind>
        {shapes.map(({ stream, tallest, least, part, y0, y1 }) => {
          const inner = tallest > 0 ? (part * least) / tallest : 0;
          return (
            <Behind key={stream.name} band={stream.band}>
              <path
                d={ribbon(left + NODE, y0, part, right, y1, Math.max(2, tallest))}
                fill={stream.color}
                fillOpacity={0.26}
              />
              {least > 0 && (
                <path
                  d={ribbon(left + NODE, y0, inner, right, y1, Math.max(1.5, least))}
                  fill={stream.color}
                  fillOpacity={0.75}
                />
              )}
              <rect
                x={right}
                y={y1 - tallest / 2}
                width={NODE}
                height={Math.max(2, tallest)}
                rx={3}
                fill={stream.color}
              />
              <text x={right + NODE + 8} y={y1 - 3} className="strong">
                {range(stream.band)}
              </text>
              <text x={right + NODE + 8} y={y1 + 13} style={{ fill: "var(--ink-2)" }}>
                {stream.name}
              </text>
              {stream.extra && (
                <text x={right + NODE + 8} y={y1 + 28}>
                  {stream.extra}
                </text>
              )}
            </Behind>
          );
        })}
      </svg>
    </div>
  );
}

/** A long name goes on where the share would stand. */
function inTwoLines(stream: Stream): Stream {
  const at = stream.name.lastIndexOf(", ");
  if (stream.extra !== undefined || at < 0 || stream.name.length < 24) return stream;
  return { ...stream, name: stream.name.slice(0, at + 1), extra: stream.name.slice(at + 2) };
}

/** Opens the first figure that a part of the picture stands on; the rest stand below it. */
function Behind({ band, children }: { band: Band; children: ReactNode }) {
  const id = band.marks[0]?.id;
  if (id === undefined) return <g>{children}</g>;
  return (
    <EvidenceLink id={id} className="claim-mark">
      {children}
    </EvidenceLink>
  );
}

/** A band from one height to another, between two places, with level ends. */
function ribbon(x0: number, y0: number, h0: number, x1: number, y1: number, h1: number): string {
  const middle = (x0 + x1) / 2;
  const [a, b, c, d] = [y0 - h0 / 2, y1 - h1 / 2, y1 + h1 / 2, y0 + h0 / 2];
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}
