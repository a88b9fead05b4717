/**
 * Edges grouped by their node, as offsets into one array (compressed sparse rows).
 *
 * Two typed arrays and nothing else, so a graph can be stored and shared as bytes. It knows nothing of what nodes are.
 */

export interface Adjacency {
  /** The edges of node `n` are `edges[offsets[n]]` up to before `edges[offsets[n + 1]]`. */
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Groups edge numbers by `nodeOf[edge]`, keeping their order within a node. */
export function groupByNode(nodeCount: number, nodeOf: Uint32Array): Adjacency {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let edge = 0; edge < nodeOf.length; edge++) {
    const node = nodeOf[edge]!;
    if (node >= nodeCount) throw new RangeError(`edge ${edge} names node ${node} of ${nodeCount}`);
    offsets[node + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, nodeCount);
  const edges = new Uint32Array(nodeOf.length);
  for (let edge = 0; edge < nodeOf.length; edge++) edges[next[nodeOf[edge]!]!++] = edge;
  return { offsets, edges };
}
