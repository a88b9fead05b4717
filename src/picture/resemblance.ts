/**
 * Which parties of different datasets may be one and the same. Only proposed: a person's decision joins them.
 *
 * Two ways: a shared identifier, or an equal name (marks, case and order aside) that nothing known contradicts. Places
 * and nationality never make two parties the same; a birth date must agree for persons.
 */
export interface Candidate {
  readonly entity: number;
  readonly datasets: readonly number[];
  readonly person: boolean;
  readonly names: readonly string[];
  /** `kind:value`, normalised. */
  readonly identifiers: readonly string[];
  readonly birthDates: readonly string[];
}

export interface Resemblance {
  readonly a: number;
  readonly b: number;
  readonly why: string;
  readonly score: number;
}

/** A name shared by more parties than this is too common to say anything. */
const CROWD = 6;
const SHORTEST_NAME = 8;

export function foldForEquality(name: string): string {
  const bare = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "")
    .sort()
    .join(" ");
}

const sameBirth = (a: Candidate, b: Candidate): boolean =>
  a.birthDates.some((x) => b.birthDates.some((y) => x.startsWith(y) || y.startsWith(x)));
const disjoint = (a: Candidate, b: Candidate): boolean => !a.datasets.some((dataset) => b.datasets.includes(dataset));

/** Sorted by a, then b; one row a pair, identifiers before names. */
export function findResemblances(candidates: readonly Candidate[]): Resemblance[] {
  const found = new Map<string, Resemblance>();
  const propose = (
    groups: Map<string, Candidate[]>,
    accept: (a: Candidate, b: Candidate) => boolean,
    why: (key: string) => string,
    score: number,
  ): void => {
    for (const key of [...groups.keys()].sort()) {
      const group = groups.get(key)!;
      if (group.length < 2 || group.length > CROWD) continue;
      for (const [i, a] of group.entries()) {
        for (const b of group.slice(i + 1)) {
          const pair = `${Math.min(a.entity, b.entity)} ${Math.max(a.entity, b.entity)}`;
          if (a.entity === b.entity || a.person !== b.person || !disjoint(a, b) || found.has(pair) || !accept(a, b))
            continue;
          found.set(pair, { a: Math.min(a.entity, b.entity), b: Math.max(a.entity, b.entity), why: why(key), score });
        }
      }
    }
  };
  const contradicts = (a: Candidate, b: Candidate): boolean =>
    a.birthDates.length > 0 && b.birthDates.length > 0 && !sameBirth(a, b);
  propose(
    groupBy(candidates, (c) => c.identifiers),
    (a, b) => !contradicts(a, b),
    (key) => `same ${key.replace(":", " ")}`,
    0.95,
  );
  propose(
    groupBy(candidates, (c) =>
      [...new Set(c.names.map(foldForEquality))].filter((name) => name.length >= SHORTEST_NAME),
    ),
    (a, b) => (a.person ? sameBirth(a, b) : true),
    (key) => `same name "${key}"`,
    0.8,
  );
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function groupBy(
  candidates: readonly Candidate[],
  keys: (c: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keys(candidate)) {
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
  }
  return groups;
}
