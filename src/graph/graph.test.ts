import fc from "fast-check";
import { expect, test } from "vitest";
import { Components, groupByNode } from "./index.ts";

const graph = fc.integer({ min: 1, max: 12 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 30 }),
  }),
);

test("every edge is found under its node, in the order it came", () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const { offsets, edges: grouped } = groupByNode(
        nodes,
        Uint32Array.from(edges, ([from]) => from),
      );
      for (let node = 0; node < nodes; node++) {
        const expected = edges.flatMap(([from], edge) => (from === node ? [edge] : []));
        expect([...grouped.subarray(offsets[node], offsets[node + 1])]).toEqual(expected);
      }
    }),
  );
});

test("an edge of a node that does not exist is refused", () => {
  expect(() => groupByNode(2, Uint32Array.of(0, 2))).toThrow(/edge 1 names node 2 of 2/);
});

/** Textbook: walk from the node until nothing new is seen. */
function reached(edges: readonly (readonly [number, number])[], start: number): Set<number> {
  const seen = new Set([start]);
  for (let size = 0; size !== seen.size; ) {
    size = seen.size;
    for (const [a, b] of edges) {
      if (seen.has(a)) seen.add(b);
      if (seen.has(b)) seen.add(a);
    }
  }
  return seen;
}

test("components agree with walking, and are labelled by their smallest node", () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const components = new Components(nodes);
      let joined = 0;
      for (const [a, b] of edges) if (components.join(a, b)) joined++;
      const labels = new Set<number>();
      for (let node = 0; node < nodes; node++) {
        const label = Math.min(...reached(edges, node));
        expect(components.labelOf(node)).toBe(label);
        labels.add(label);
      }
      expect(joined).toBe(nodes - labels.size);
    }),
  );
});
