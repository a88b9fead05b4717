/**
 * Everything linked with an entity, up to five thousand names, drawn by the graphics card.
 *
 * Where there is none, or for whoever cannot see it, the table below holds the same names; it comes from the same
 * answer. The layout is worked out beside the page.
 */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Graph from "graphology";
import { useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import { NodePointProgram } from "sigma/rendering";
import type { NetworkBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { useChange, withChange } from "../address.ts";
import { questions } from "../api.ts";
import { DataTable } from "../figures/DataTable.tsx";
import { Answer } from "../shell/Trouble.tsx";
import { useTexts, wordFor } from "../texts/index.ts";

export function Network({ id }: { id: string }) {
  const t = useTexts();
  const [hops, setHops] = useState(2);
  const answer = useQuery(questions.network(id, hops));
  return (
    <section className="stack">
      <label className="row">
        {t.who.hops(hops)}
        <input
          type="range"
          min={1}
          max={6}
          value={hops}
          style={{ flex: "0 1 14rem", width: "auto" }}
          onChange={(event) => setHops(event.target.valueAsNumber)}
        />
      </label>
      <Answer of={answer}>{(data) => <Drawn key={`${id} ${hops}`} data={data} />}</Answer>
    </section>
  );
}

const hasGraphics = (): boolean => {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
};

function Drawn({ data }: { data: NetworkBody }) {
  if (data.nodes.length < 2) return <Alone />;
  return <Linked data={data} />;
}

function Alone() {
  const t = useTexts();
  return <p className="notice">{t.who.noLinks}</p>;
}

function Linked({ data }: { data: NetworkBody }) {
  const t = useTexts();
  const change = useChange();
  const box = useRef<HTMLDivElement>(null);
  const [canDraw] = useState(hasGraphics);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!box.current || !canDraw) return;
    const page = getComputedStyle(document.documentElement);
    const color = (name: string): string => page.getPropertyValue(name).trim();
    const graph = new Graph({ type: "undirected" });
    data.nodes.forEach(({ id, caption, status, hop }, i) => {
      const size = hop === 0 ? 11 : Math.max(2.5, 7 - hop * 1.5);
      graph.addNode(String(i), {
        x: Math.cos(i),
        y: Math.sin(i),
        size,
        label: caption,
        entity: id,
        color: color(status ? "--d2" : "--d1"),
      });
    });
    for (const [a, b] of data.edges)
      graph.mergeEdge(String(a), String(b), { color: color("--line-strong"), size: 0.6 });
    const sigma = new Sigma(graph, box.current, {
      // A point is one corner to draw where a disc of triangles is three: half the work without a card.
      defaultNodeType: "point",
      nodeProgramClasses: { point: NodePointProgram },
      labelColor: { color: color("--ink") },
      labelFont: "system-ui, sans-serif",
      labelRenderedSizeThreshold: data.nodes.length > 400 ? 8 : 3,
      // Thousands of lines are not drawn thirty times a second without a card; they come back when the graph rests.
      hideEdgesOnMove: data.edges.length > 1000,
      hideLabelsOnMove: data.nodes.length > 1000,
      allowInvalidContainer: true,
    });
    sigma.on("clickNode", ({ node }) => change({ show: String(graph.getNodeAttribute(node, "entity")) }));
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = (event: MessageEvent<Float32Array>) => {
      const places = event.data;
      graph.updateEachNodeAttributes((node, attributes) => ({
        ...attributes,
        x: places[Number(node) * 2],
        y: places[Number(node) * 2 + 1],
      }));
      setReady(true);
    };
    worker.postMessage({
      count: data.nodes.length,
      edges: data.edges,
      iterations: data.nodes.length > 1500 ? 120 : 240,
    });
    return () => {
      worker.terminate();
      sigma.kill();
    };
  }, [data, canDraw, change]);
  return (
    <>
      <p className="small quiet" role="status">
        {t.who.networkCount(data.nodes.length, data.edges.length)} {!data.isWhole && t.who.networkMore}
        {!canDraw && ` ${t.who.noGraphics}`}
      </p>
      {canDraw && <div ref={box} className="network" aria-hidden="true" data-ready={isReady} />}
      <DataTable
        label={t.who.network}
        rows={data.nodes}
        rowKey={({ id }) => id}
        height="24rem"
        columns={[
          {
            head: t.words.name,
            text: ({ caption }) => caption,
            show: ({ id, caption }) => (
              <Link to="." search={(old: Record<string, unknown>) => withChange(old, { id, tab: undefined })}>
                {caption}
              </Link>
            ),
          },
          { head: t.words.kind, text: ({ schema }) => schema },
          { head: t.words.status, text: ({ status }) => (status ? wordFor(t.status, status) : "") },
          { head: t.who.steps, text: ({ hop }) => String(hop), sort: ({ hop }) => hop, isNumber: true },
        ]}
      />
    </>
  );
}
