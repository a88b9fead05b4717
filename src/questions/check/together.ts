/** What independent roots of one quantity say together. */
import { combineRoots } from "../../chance/index.ts";
import type { Together } from "./finding.ts";
import { isSameOrigin, type Spoken } from "./spoken.ts";

/** Each origin is heard once, by the first that stands for it. Null for fewer than two of one unit. */
export function togetherOf(claims: readonly Spoken[]): Together | null {
  const roots: Spoken[] = [];
  for (const each of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (!roots.some((root) => isSameOrigin(root, each))) roots.push(each);
  const combined = combineRoots(roots.map(({ reading }) => reading.distribution));
  if (combined === null) return null;
  const { method, p5, p50, p95, chance } = combined;
  return { method, roots: roots.length, p5, p50, p95, chance, unit: roots[0]!.said.unit };
}
