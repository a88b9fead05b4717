/**
 * Joining two entities, and parting them again: a person's word with its reason, in force at the next build.
 *
 * Parting says that two are not one, which wins over any word that joined them; what was said before stays in the
 * ledger, and undo of either gives back what stood.
 */
import { standing } from "../../claims/decision.ts";
import type { DecisionRow } from "../../claims/index.ts";
import { NotFoundError, UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { type DecidedBy, instantOf } from "./review.ts";

export interface IdentityWord {
  readonly kind: "same" | "different" | "undo";
  /** The entity that is put under `object` or parted from it; for `undo` the decision. */
  readonly target: string;
  readonly object: string | null;
  readonly why: string;
}

/** `canonicalOf` gives the id of the entity that an id belongs to in the picture, null for none. */
export async function decideIdentityOf(
  doors: Doors,
  word: IdentityWord,
  canonicalOf: (id: string) => string | null,
  by: DecidedBy,
): Promise<readonly DecisionRow[]> {
  const current = standing(await doors.ledger.decisions());
  const rest = { why: word.why, who: by.who, when: instantOf(by) };
  if (word.kind === "undo") {
    const row = current.find(({ id, kind }) => id === word.target && (kind === "same" || kind === "different"));
    if (!row) throw new UsageError(`"${word.target}": no decision about two entities stands under this id.`);
    return [
      await doors.ledger.decide({ ...rest, kind: "undo", target: row.target, object: row.object, replaces: row.id }),
    ];
  }
  const { kind, target, object } = word;
  for (const id of [target, object])
    if (id === null || canonicalOf(id) === null)
      throw new NotFoundError(`"${id ?? ""}": no entity of this picture has this id.`);
  if (target === object) throw new UsageError("an entity is itself already. Choose another one.");
  if (kind === "same" && canonicalOf(target) === canonicalOf(object!))
    throw new UsageError(`${target} and ${object} are one entity already.`);
  const known = current.filter((row) => row.kind === "different");
  const parts = (row: DecisionRow, a: string, b: string): boolean =>
    (row.target === a && row.object === b) || (row.target === b && row.object === a);
  if (kind === "same" && known.some((row) => parts(row, target, object!)))
    throw new UsageError(`somebody parted ${target} and ${object}: take that decision back first.`);
  if (kind === "same") return [await doors.ledger.decide({ ...rest, kind, target, object, replaces: null })];
  // An id may hang on the entity through several words: each pair that joins it is parted.
  const joins = current.filter((row) => row.kind === "same" && (row.target === target || row.object === target));
  const others = new Set([object!, ...joins.map((row) => (row.target === target ? row.object! : row.target))]);
  const rows: DecisionRow[] = [];
  for (const other of others) {
    if (known.some((row) => parts(row, target, other))) continue;
    rows.push(await doors.ledger.decide({ ...rest, kind, target, object: other, replaces: null }));
  }
  if (rows.length === 0) throw new UsageError(`${target} and ${object} are parted already.`);
  return rows;
}
