/** Which figures say the same as one: what a reader wants to see beside it. */
import type { AlikeBody, Mark } from "./app-contract.ts";

/** Same measure and place: first those with the same amounts (said before or again), then those of the same time. */
export function alike(mark: Mark, all: readonly Mark[]): readonly AlikeBody[] {
  const amounts = (m: Mark): string => JSON.stringify([m.low, m.value, m.high]);
  const found = all.flatMap((other): AlikeBody[] => {
    if (other.id === mark.id || other.indicator !== mark.indicator) return [];
    if ((other.place ?? "") !== (mark.place ?? "") || other.unit !== mark.unit) return [];
    if (amounts(other) === amounts(mark)) return [{ ...other, relation: "same amounts" }];
    const year = (m: Mark): string | undefined => (m.end ?? m.start)?.slice(0, 4);
    return year(other) !== undefined && year(other) === year(mark)
      ? [{ ...other, relation: "same place and time" }]
      : [];
  });
  const date = (m: Mark): string => m.citation.date ?? m.end ?? "9999";
  return found.sort((a, b) => {
    if (a.relation !== b.relation) return a.relation < b.relation ? -1 : 1;
    return date(a) < date(b) ? -1 : 1;
  });
}
