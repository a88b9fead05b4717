/**
 * The links as a picture: at most 25 neighbours at a time, the number on a name says how many more are behind it.
 *
 * Links that are records (a listing, a passport) are left to the table.
 */
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { EntityLine, Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { withChange } from "../address.ts";
import { questions } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { useWidth } from "../figures/use-width.ts";
import { useTexts } from "../texts/index.ts";
import { ringLayout } from "./graph-layout.ts";
import { isParty } from "./parties.ts";

const MOST = 25;
/** Letters of a name in one line. */
const LINE = 20;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly cite: string;
}

/** A long name over several lines; the space stays at the end of each, so that it reads as it is written. */
function inLines(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=\s)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length <= LINE) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

function collect(profiles: readonly Profile[]) {
  const nodes = new Map<string, { line: EntityLine; parent: string | null; degree: number }>();
  const edges: Edge[] = [];
  for (const profile of profiles) {
    const links = profile.links.filter(isParty).toSorted((a, b) => b.degree - a.degree);
    if (!nodes.has(profile.id)) nodes.set(profile.id, { line: profile, parent: null, degree: links.length });
    for (const { other, degree, role, schema, id, direction } of links.slice(0, MOST)) {
      if (!nodes.has(other.id)) nodes.set(other.id, { line: other, parent: profile.id, degree });
      const [from, to] = direction === "out" ? [profile.id, other.id] : [other.id, profile.id];
      if (!edges.some((edge) => edge.from === from && edge.to === to))
        edges.push({ from, to, words: role ?? schema, cite: id ?? other.id });
    }
  }
  return { nodes, edges };
}

export function LinksGraph({ profile }: { profile: Profile }) {
  const t = useTexts();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const more = useQueries({ queries: opened.map((id) => questions.profile(id)) });
  const loaded = more.flatMap(({ data }) => data ?? []);
  const { nodes, edges } = useMemo(() => collect([profile, ...loaded]), [profile, loaded]);
  const [box, width] = useWidth<HTMLDivElement>(800);
  const all = profile.links.filter(isParty).length;
  if (all === 0) return <p className="notice">{t.who.noLinks}</p>;
  const depth = opened.length > 0 ? 2 : 1;
  const radius = Math.min(300, (width / 2 - 70) / depth, 110 + nodes.size * 14);
  // One neighbour stands beside the first: no room is needed above.
  const height = nodes.size < 3 ? 130 : Math.max(180, radius * depth * 1.5 + 80);
  const places = ringLayout(
    [...nodes].map(([id, { parent }]) => ({ id, parent })),
    radius,
  );
  const at = (id: string) => ({ x: width / 2 + places.get(id)!.x, y: height / 2 + places.get(id)!.y });
  return (
    <FigureFrame
      title={t.who.linksGraph}
      note={`${t.who.graphNote} ${t.who.graphCount(nodes.size - 1, all)}`}
      name={`${profile.id}-links`}
      picture={profile.picture}
      sources={profile.sources.map(({ title }) => title)}
      table={{
        rows: edges,
        rowKey: ({ from, to }) => `${from} ${to}`,
        columns: [
          { head: t.who.fromWhom, text: ({ from }) => nodes.get(from)!.line.caption },
          {
            head: t.who.role,
            text: ({ words }) => words,
            show: ({ words, cite }) => <EvidenceLink id={cite}>{words}</EvidenceLink>,
          },
          { head: t.who.toWhom, text: ({ to }) => nodes.get(to)!.line.caption },
        ],
      }}
    >
      <div ref={box}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a fieldset */}
        <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.who.linksGraph}>
          {edges.map(({ from, to, words, cite }) => {
            const [a, b] = [at(from), at(to)];
            return (
              <EvidenceLink
                key={`${from} ${to}`}
                id={cite}
                className="claim-mark edge"
                label={`${nodes.get(from)!.line.caption} → ${nodes.get(to)!.line.caption}: ${words}`}
              >
                <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} stroke="transparent" strokeWidth={12} />
                <line className="wire" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
                <title>{words}</title>
              </EvidenceLink>
            );
          })}
          {[...nodes].map(([id, { line, degree }]) => {
            const { x, y } = at(id);
            const isRoot = id === profile.id;
            const hidden = isRoot || opened.includes(id) ? 0 : degree - 1;
            return (
              <g key={id}>
                <Link
                  to="."
                  search={(old: Record<string, unknown>) => withChange(old, { id })}
                  className="claim-mark"
                  activeProps={{}}
                  aria-label={line.caption}
                >
                  <circle
                    cx={x}
                    cy={y}
                    r={isRoot ? 11 : 7}
                    fill={line.status ? "var(--d2)" : "var(--d1)"}
                    stroke="var(--surface)"
                    strokeWidth={2}
                  />
                  <circle className="halo" cx={x} cy={y} r={isRoot ? 14 : 10} />
                  <text textAnchor="middle" className={isRoot ? "strong" : ""}>
                    {inLines(line.caption).map((words, i) => (
                      <tspan key={words} x={x} y={y + (isRoot ? 26 : 20) + i * 13}>
                        {words}
                      </tspan>
                    ))}
                  </text>
                </Link>
                {hidden > 0 && (
                  // biome-ignore lint/a11y/useSemanticElements: inside a picture there is no other button
                  <g
                    role="button"
                    tabIndex={0}
                    className="claim-mark"
                    aria-label={`${t.who.expand}: ${line.caption}, ${t.who.hidden(hidden)}`}
                    onClick={() => setOpened((old) => [...old, id])}
                    onKeyDown={(event) => {
                      if (event.key === "Enter" || event.key === " ") setOpened((old) => [...old, id]);
                    }}
                  >
                    <circle cx={x + 12} cy={y - 10} r={9} fill="var(--surface)" stroke="currentColor" />
                    <circle className="halo" cx={x + 12} cy={y - 10} r={11} />
                    <text x={x + 12} y={y - 6} textAnchor="middle" style={{ fontSize: "10px" }}>
                      {hidden > 99 ? "99+" : hidden}
                    </text>
                  </g>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </FigureFrame>
  );
}
