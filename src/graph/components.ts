/**
 * Which nodes hang together, while edges arrive one by one (disjoint sets with path halving and union by smaller
 * label: Tarjan 1975). The label of a component is its smallest node, so it does not depend on the order of edges.
 */
export class Components {
  readonly #parent: Uint32Array;

  constructor(nodeCount: number) {
    this.#parent = new Uint32Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) this.#parent[node] = node;
  }

  /** The smallest node that `node` hangs together with. */
  labelOf(node: number): number {
    const parent = this.#parent;
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Joins two nodes; true where they were apart. */
  join(a: number, b: number): boolean {
    const one = this.labelOf(a);
    const two = this.labelOf(b);
    if (one === two) return false;
    if (one < two) this.#parent[two] = one;
    else this.#parent[one] = two;
    return true;
  }
}
