/**
 * Which ids are one entity: what standing decisions say, and nothing else.
 *
 * `same` puts its target under its object's id; chains are followed. `different` about the same two wins over `same`,
 * as a rejection wins over an acceptance: what a person parted stays apart until that is undone. The outcome does not
 * depend on the order of decisions.
 */
import type { DecisionRow } from "../claims/index.ts";
import { Components } from "../graph/components.ts";
import { compareText, Texts } from "./columns.ts";

export interface Identity {
  /** Ids that lie under another, each with the canonical one. */
  readonly canonical: ReadonlyMap<string, string>;
  /** True where a person said that the two are not one. */
  isParted(a: string, b: string): boolean;
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** `decisions` must be standing ones. */
export function decideIdentity(decisions: readonly DecisionRow[]): Identity {
  const parted = new Set<string>();
  for (const { kind, target, object } of decisions)
    if (kind === "different" && object !== null) parted.add(pair(target, object));
  const joins: { target: string; object: string }[] = [];
  for (const { kind, target, object } of decisions)
    if (kind === "same" && object !== null && !parted.has(pair(target, object))) joins.push({ target, object });

  const canonical = new Map<string, string>();
  for (const members of groups(joins)) {
    const chosen = chooseCanonical(members, joins);
    for (const id of members) if (id !== chosen) canonical.set(id, chosen);
  }
  // What was said of an id holds for the entity it lies under.
  const under = (id: string): string => canonical.get(id) ?? id;
  const apart = new Set<string>();
  for (const { kind, target, object } of decisions)
    if (kind === "different" && object !== null) apart.add(pair(under(target), under(object)));
  return { canonical, isParted: (a, b) => apart.has(pair(under(a), under(b))) };
}

function groups(joins: readonly { target: string; object: string }[]): string[][] {
  const ids = new Texts();
  for (const id of joins.flatMap(({ target, object }) => [target, object]).sort(compareText)) ids.number(id);
  const components = new Components(ids.list.length);
  for (const { target, object } of joins) components.join(ids.find(target)!, ids.find(object)!);
  const byLabel = Map.groupBy(ids.list, (id) => components.labelOf(ids.find(id)!));
  return [...byLabel.values()];
}

/** The id that others were put under and that was put under none; the first by code units where that leaves a choice. */
function chooseCanonical(members: readonly string[], joins: readonly { target: string; object: string }[]): string {
  const targets = new Set(joins.map(({ target }) => target));
  return members.find((id) => !targets.has(id)) ?? members[0]!;
}
