/** Where the names of a large network stand, computed beside the page so that it stays quick. Same input, same picture. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

export interface LayoutAsked {
  readonly count: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly iterations: number;
}

self.onmessage = (event: MessageEvent<LayoutAsked>): void => {
  const { count, edges, iterations } = event.data;
  const graph = new Graph({ type: "undirected" });
  // A sunflower's spiral: even, without chance, and never two in one place.
  for (let i = 0; i < count; i++) {
    const [angle, radius] = [i * 2.399963, Math.sqrt(i + 1)];
    graph.addNode(String(i), { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
  }
  for (const [a, b] of edges) graph.mergeEdge(String(a), String(b));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: count > 400, adjustSizes: false };
  const steps = 4;
  for (let step = 0; step < steps; step++) {
    forceAtlas2.assign(graph, { iterations: Math.ceil(iterations / steps), settings });
    const places = new Float32Array(count * 2);
    for (let i = 0; i < count; i++) {
      places[i * 2] = graph.getNodeAttribute(String(i), "x") as number;
      places[i * 2 + 1] = graph.getNodeAttribute(String(i), "y") as number;
    }
    self.postMessage(places);
  }
};
