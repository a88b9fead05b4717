/** The map itself: its own countries as rings, the far ends' as discs that can be chosen. */
import { geoEqualEarth, geoPath } from "d3-geo";
import { useMemo } from "react";
import type { Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { useWidth } from "../figures/use-width.ts";
import { countries, middleOf } from "../overview/land.ts";
import { useTexts } from "../texts/index.ts";
import { countryText } from "../words/figure.ts";
import type { LinkedPlace } from "./links-places.ts";

export function LinksMapPicture({
  profile,
  places,
  chosen,
  choose,
}: {
  profile: Profile;
  places: readonly LinkedPlace[];
  chosen: string | undefined;
  choose: (place: string | undefined) => void;
}) {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(900);
  const height = Math.round(width * (width < 560 ? 0.7 : 0.48));
  const codes = [...profile.countries.map((code) => code.toLowerCase()), ...places.flatMap(({ place }) => place ?? [])];
  const known = [...new Set(codes)].sort().join(" ");
  const { project, land } = useMemo(() => {
    const projection = geoEqualEarth().fitExtent(
      [
        [8, 8],
        [width - 8, height - 20],
      ],
      around(known.split(" ")),
    );
    const draw = geoPath(projection);
    return { project: projection, land: countries.map(({ code, outline }) => ({ code, d: draw(outline) ?? "" })) };
  }, [width, height, known]);
  const pointOf = (code: string): [number, number] | null => {
    const middle = middleOf(code);
    return middle && project([...middle]);
  };
  const homes = profile.countries
    .map((code) => code.toLowerCase())
    .flatMap((code) => {
      const at = pointOf(code);
      return at ? [{ code, at }] : [];
    });
  const named = new Set(homes.map(({ code }) => code));
  const spots = places.flatMap(({ place, links }) => {
    const at = place === null ? null : pointOf(place);
    return at ? [{ place: place!, links, at }] : [];
  });
  return (
    <div ref={box} style={{ overflow: "hidden" }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a map of buttons is a group, not a fieldset */}
      <svg className="plot map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.who.linksMap}>
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
          {homes.flatMap((home) =>
            spots
              .filter(({ place }) => place !== home.code)
              .map(({ place, at }) => (
                <path key={`${home.code} ${place}`} className="wire" fill="none" d={arc(home.at, at)} />
              )),
          )}
          {homes.map(({ code, at: [x, y] }) => (
            <circle key={code} className="home" cx={x} cy={y} r={5} />
          ))}
        </g>
        {spots.map(({ place, links, at: [x, y] }) => {
          const r = 5 + Math.min(14, Math.sqrt(links.length) * 2.5);
          const isChosen = chosen === place;
          return (
            // biome-ignore lint/a11y/useSemanticElements: inside a picture there is no other button
            <g
              key={place}
              role="button"
              tabIndex={0}
              className="claim-mark"
              aria-pressed={isChosen}
              aria-label={t.who.linksIn(countryText(place, t), links.length)}
              onClick={() => choose(isChosen ? undefined : place)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose(isChosen ? undefined : place);
              }}
            >
              <circle
                cx={x}
                cy={y}
                r={r}
                fill="var(--d1)"
                fillOpacity={0.85}
                stroke="var(--surface)"
                strokeWidth={1.5}
              />
              <circle className="halo" cx={x} cy={y} r={r + 4} />
              {width > 480 && (
                <text x={x} y={y + r + 13} textAnchor="middle" className={isChosen ? "strong" : ""}>
                  {countryText(place, t)} ({links.length})
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Degrees that are shown around each country, so that one alone is not all there is to see. */
const AROUND = 16;

function around(codes: readonly string[]) {
  const corners = codes.flatMap((code) => {
    const [x, y] = middleOf(code) ?? [null, null];
    return x === null || y === null
      ? []
      : [-AROUND, AROUND].map((step): [number, number] => [x + step * 1.6, Math.max(-80, Math.min(82, y + step))]);
  });
  return {
    type: "MultiPoint" as const,
    coordinates: corners.length > 0 ? corners : [[-160, -50] as const, [160, 70] as const].map(([x, y]) => [x, y]),
  };
}

/** A line that bends a little, so that ways there and back do not lie on one another. */
function arc([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.18;
  return `M${x1},${y1}Q${(x1 + x2) / 2},${(y1 + y2) / 2 - bend} ${x2},${y2}`;
}
