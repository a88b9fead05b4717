/** One claim as a mark. The shape says the bound, hollow says that nobody is named, a ring says it is repeated. */
import { isNamed } from "../words/figure.ts";
import type { Group } from "./groups.ts";

const R = 5;

export function ClaimGlyph({
  group,
  x,
  y,
  top,
  bottom,
}: {
  group: Pick<Group, "count" | "mark">;
  x: number;
  y: number;
  /** Ends of a range on the screen; null where open. */
  top?: number | null;
  bottom?: number | null;
}) {
  const { mark, count } = group;
  const paint = {
    fill: isNamed(mark.speaker) ? "currentColor" : "var(--surface)",
    stroke: "currentColor",
    strokeWidth: 1.6,
    ...(mark.status === "proposed" && { strokeDasharray: "2 2" }),
  };
  const ring =
    count > 1 ? <circle cx={x} cy={y} r={R + 3.2} fill="none" stroke="currentColor" strokeWidth={1} /> : null;
  const bound = mark.bound;
  if (bound === "range" && top != null && bottom != null)
    return (
      <g>
        <path
          d={`M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`}
          fill="none"
          stroke="currentColor"
          strokeWidth={isNamed(mark.speaker) ? 2.4 : 1.6}
          {...(!isNamed(mark.speaker) && { strokeDasharray: "3 2" })}
        />
        {count > 1 && <circle cx={x} cy={(top + bottom) / 2} r={3.6} {...paint} />}
      </g>
    );
  if (bound === "at_least")
    return (
      <g>
        <path d={`M${x} ${y}V${y - 22}`} stroke="currentColor" strokeWidth={1.6} strokeDasharray="1.5 3" />
        <path
          d={`M${x - R - 1} ${y + 3}L${x} ${y - R - 1.5}L${x + R + 1} ${y + 3}Z`}
          {...paint}
          strokeLinejoin="round"
        />
        {ring}
      </g>
    );
  if (bound === "at_most")
    return (
      <g>
        <path d={`M${x} ${y}V${y + 22}`} stroke="currentColor" strokeWidth={1.6} strokeDasharray="1.5 3" />
        <path
          d={`M${x - R - 1} ${y - 3}L${x} ${y + R + 1.5}L${x + R + 1} ${y - 3}Z`}
          {...paint}
          strokeLinejoin="round"
        />
        {ring}
      </g>
    );
  if (bound === "about")
    return (
      <g>
        <rect x={x - 4.2} y={y - 4.2} width={8.4} height={8.4} rx={1.5} transform={`rotate(45 ${x} ${y})`} {...paint} />
        {ring}
      </g>
    );
  return (
    <g>
      <circle cx={x} cy={y} r={R} {...paint} />
      {ring}
    </g>
  );
}
