/** A text cut where claims begin and end, so that overlapping spans can each be marked. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Claims that this piece belongs to, the shortest first. */
  readonly ids: readonly string[];
}

export function cutText(text: string, spans: readonly Span[]): readonly Piece[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const byLength = inside.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const ids = byLength.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
    return { start, text: text.slice(start, end), ids };
  });
}

/** UTF-16 offset of a place in the text below `root`, whose text nodes are the stored text unchanged. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}
