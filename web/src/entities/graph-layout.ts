/** Where the names of a small graph stand: the first in the middle, its neighbours around it, theirs beyond them. */
export interface GraphNode {
  readonly id: string;
  readonly parent: string | null;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A tree in rings: each child has a slice of the circle as large as what hangs on it. Same input, same picture. */
export function ringLayout(nodes: readonly GraphNode[], radius: number): ReadonlyMap<string, Placed> {
  const children = Map.groupBy(nodes, ({ parent }) => parent ?? "");
  const root = nodes.find(({ parent }) => parent === null);
  const places = new Map<string, Placed>();
  if (!root) return places;
  const weights = new Map<string, number>();
  const weigh = (id: string): number => {
    const below = children.get(id) ?? [];
    const weight = below.length === 0 ? 1 : below.reduce((sum, child) => sum + weigh(child.id), 0);
    weights.set(id, weight);
    return weight;
  };
  weigh(root.id);
  const place = (id: string, depth: number, from: number, to: number): void => {
    const angle = (from + to) / 2;
    const r = depth * radius;
    places.set(id, { x: Math.cos(angle) * r, y: Math.sin(angle) * r * 0.72 });
    let at = from;
    for (const child of children.get(id) ?? []) {
      const slice = ((to - from) * weights.get(child.id)!) / weights.get(id)!;
      place(child.id, depth + 1, at, at + slice);
      at += slice;
    }
  };
  place(root.id, 0, -Math.PI, Math.PI);
  return places;
}
