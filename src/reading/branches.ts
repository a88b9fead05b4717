/**
 * Where a trie goes on from a node: most nodes have one way, which is kept beside them; only the others need a table.
 *
 * The word tables hold some tens of thousands of nodes and every letter of a text asks one of them.
 */
export class Branches<Node> {
  #unit = -1;
  #only: Node | undefined = undefined;
  #others: Map<number, Node> | null = null;

  /** The node behind a UTF-16 unit. */
  get(unit: number): Node | undefined {
    if (unit === this.#unit) return this.#only;
    return this.#others === null ? undefined : this.#others.get(unit);
  }

  /** A way that is not there yet. */
  set(unit: number, node: Node): void {
    if (this.#unit < 0) {
      this.#unit = unit;
      this.#only = node;
      return;
    }
    this.#others ??= new Map();
    this.#others.set(unit, node);
  }
}
