/** The hosts on a map: a disc for the least that is said, a ring for the most, dashed where sources exclude each other. */
import { geoEqualEarth, geoPath } from "d3-geo";
import { useMemo, useRef, useState } from "react";
import { useAddressPart, useChange } from "../address.ts";
import { useWidth } from "../figures/use-width.ts";
import { type Texts, useTexts } from "../texts/index.ts";
import { countryText, numberText } from "../words/figure.ts";
import { type HostYear, sizeOf } from "./hosts.ts";
import { countries, middleOf } from "./land.ts";

/** The most workers that any figure gives has a disc of this share of the map's width. */
const LARGEST = 0.062;

export function hostWords(host: HostYear, t: Texts): string {
  const { low, high, clash, isPast, year } = host;
  const amount =
    low !== null && high !== null && low !== high
      ? `${numberText(low, t)}–${numberText(high, t)}`
      : high === null
        ? `≥ ${numberText(low ?? 0, t)}`
        : numberText(high, t);
  const notes = [clash ? t.overview.disagree : "", isPast ? t.overview.lastSaid(String(year)) : ""].filter(Boolean);
  return `${amount}${notes.length ? ` (${notes.join(", ")})` : ""}`;
}

export function WorldMap({ hosts, most }: { hosts: readonly HostYear[]; most: number }) {
  const t = useTexts();
  const place = useAddressPart("place");
  const change = useChange();
  const [box, width] = useWidth<HTMLDivElement>(900);
  const [hover, setHover] = useState<HostYear | null>(null);
  const [active, setActive] = useState(0);
  const discs = useRef<(SVGGElement | null)[]>([]);
  const height = Math.round(width * (width < 560 ? 0.66 : 0.5));
  const { project, land } = useMemo(() => {
    const frame = {
      type: "MultiPoint" as const,
      coordinates: [
        [-18, -26],
        [-18, 72],
        [65, 76],
        [150, 72],
        [150, -26],
      ],
    };
    const projection = geoEqualEarth()
      .rotate([-65, 0])
      .fitExtent(
        [
          [6, 6],
          [width - 6, height - 6],
        ],
        frame,
      );
    const draw = geoPath(projection);
    return { project: projection, land: countries.map(({ code, outline }) => ({ code, d: draw(outline) ?? "" })) };
  }, [width, height]);
  const named = new Set(hosts.map((host) => host.place));
  const radius = (people: number): number => Math.max(2.5, Math.sqrt(people / most) * Math.max(20, width * LARGEST));
  const spots = hosts.flatMap((host) => {
    const middle = middleOf(host.place);
    const point = middle && project([...middle]);
    return point ? [{ host, x: point[0], y: point[1] }] : [];
  });
  // The country's figures stand below the map, and the first of them opens: its drawer leads to all of the same time.
  const choose = (host: HostYear): void =>
    change(
      place === host.place ? { place: undefined, show: undefined } : { place: host.place, show: host.marks[0]?.id },
    );
  return (
    <div ref={box} style={{ overflow: "hidden" }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a map of buttons is a group, not a fieldset */}
      <svg
        className="plot map"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${t.overview.mapLabel}. ${t.figure.arrows}`}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          if (!step) return;
          event.preventDefault();
          discs.current[Math.min(spots.length - 1, Math.max(0, active + step))]?.focus();
        }}
      >
        <g aria-hidden="true">
          {land.map(({ code, d }, i) => (
            <path
              key={code ?? `x${i}`}
              d={d}
              fill={code !== null && named.has(code) ? "var(--land-host)" : "var(--land)"}
              stroke="var(--surface)"
              strokeWidth={0.6}
            />
          ))}
        </g>
        {spots.map(({ host, x, y }, i) => {
          const { low, high, clash, isPast } = host;
          const color = isPast ? "var(--ink-3)" : clash ? "var(--d2)" : "var(--d1)";
          const [inner, outer] = [radius(low ?? 0), radius(high ?? low ?? 0)];
          return (
            // biome-ignore lint/a11y/useSemanticElements: inside a picture there is no other button
            <g
              key={host.place}
              ref={(element) => {
                discs.current[i] = element;
              }}
              className="claim-mark"
              role="button"
              aria-pressed={place === host.place}
              tabIndex={i === active ? 0 : -1}
              aria-label={`${countryText(host.place, t)}: ${hostWords(host, t)}`}
              onClick={() => choose(host)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose(host);
              }}
              onFocus={() => {
                setActive(i);
                setHover(host);
              }}
              onBlur={() => setHover(null)}
              onMouseEnter={() => setHover(host)}
              onMouseLeave={() => setHover(null)}
            >
              <circle cx={x} cy={y} r={Math.max(outer, 11)} className="hit" />
              <circle
                cx={x}
                cy={y}
                r={outer}
                fill={color}
                fillOpacity={0.14}
                stroke={color}
                strokeWidth={1.4}
                {...(clash && { strokeDasharray: "4 3" })}
              />
              {low !== null && <circle cx={x} cy={y} r={inner} fill={color} fillOpacity={isPast ? 0.45 : 0.8} />}
              {high === null && (
                <text x={x + outer + 2} y={y + 4} style={{ fill: color }}>
                  +
                </text>
              )}
              <circle className="halo" cx={x} cy={y} r={Math.max(outer, 8) + 3} />
              {width > 640 && sizeOf(host) >= most / 60 && (
                <text x={x} y={y + outer + 14} textAnchor="middle" className={place === host.place ? "strong" : ""}>
                  {countryText(host.place, t)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {hover && (
        <div className="tip" style={{ left: 8, bottom: 8 }}>
          <strong>{countryText(hover.place, t)}</strong> {hostWords(hover, t)}
          <br />
          {t.words.marks(hover.marks.length)}
        </div>
      )}
    </div>
  );
}
