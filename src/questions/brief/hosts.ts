/** Workers by host country: the latest figure, and those of its time that cannot be true beside it. */
import type { Figure, HostLine } from "./briefing.ts";
import { intervalOf, isDisjoint, overlap, spanOf } from "./span.ts";

const isHost = (place: string | null): place is string => place !== null && /^([a-z]{2}|world)$/i.test(place);

/** Later spans first; of one span, what was published later; then by id, so that the choice is always the same. */
export function compareLatest(a: Figure, b: Figure): number {
  const key = (f: Figure): string[] => [spanOf(f)?.to ?? "", spanOf(f)?.from ?? "", f.citation.date ?? "", f.cite];
  const [x, y] = [key(a), key(b)];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! > y[i]! ? -1 : 1;
  return 0;
}

export function conflictsWith(figure: Figure, others: readonly Figure[]): readonly Figure[] {
  const span = spanOf(figure);
  const interval = intervalOf(figure);
  if (!span || !interval) return [];
  return others.filter((other) => {
    const theirSpan = spanOf(other);
    const theirs = intervalOf(other);
    return theirSpan && theirs && overlap(span, theirSpan) && isDisjoint(interval, theirs);
  });
}

const size = ({ latest }: HostLine): number => latest.value ?? latest.high ?? latest.low ?? 0;

/** `figures`: observed stocks of workers. The world first, then from the most to the fewest. */
export function hostLines(figures: readonly Figure[]): readonly HostLine[] {
  const byPlace = Map.groupBy(
    figures.filter(({ place }) => isHost(place)),
    ({ place }) => place!.toLowerCase(),
  );
  const lines = [...byPlace].map(([place, all]): HostLine => {
    const [latest, ...earlier] = all.toSorted(compareLatest);
    return { place, latest: latest!, conflicting: conflictsWith(latest!, earlier), figures: all.length };
  });
  const isWorld = ({ place }: HostLine): number => Number(place === "world");
  return lines.sort((a, b) => isWorld(b) - isWorld(a) || size(b) - size(a) || (a.place < b.place ? -1 : 1));
}
