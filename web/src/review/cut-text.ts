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
  const beginning = Map.groupBy(inside, ({ start }) => start);
  let over: readonly Span[] = [];
  return cuts.slice(0, -1).map((start, i) => {
    over = [...over.filter(({ end }) => end > start), ...(beginning.get(start) ?? [])];
    const ids = over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
    return { start, text: text.slice(start, cuts[i + 1]), ids };
  });
}
