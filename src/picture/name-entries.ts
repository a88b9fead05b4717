/**
 * The names under which parties are looked for, each with the statement that says it.
 *
 * Every name of every party, aliases and weak ones too; what a match with a weak one is worth is judged elsewhere.
 */

import type { NameEntry } from "../names/build-name-index.ts";
import { kindOfSchema } from "../names/kind.ts";
import { withoutMarks } from "../names/latin.ts";
import { tidy } from "../names/tidy.ts";
import type { Arranged } from "./arrange.ts";
import type { FoldedName } from "./proposals.ts";
import { isParty, nameProperties } from "./schemata.ts";

/** As the name index takes it; `owner` is the entity, `weak` where the list itself warns that it says little. */
export interface PartyName extends NameEntry {
  readonly statement: number;
}

const weakProperties: ReadonlySet<string> = new Set(["weakAlias", "abbreviation"]);

/** In the order of entities and their statements; a name said twice of an entity stands once. */
export function* nameEntries(a: Arranged): Generator<PartyName> {
  const names: ReadonlySet<string> = new Set(nameProperties);
  const isName = a.props.list.map((prop) => names.has(prop));
  const isWeak = a.props.list.map((prop) => weakProperties.has(prop));
  const kinds = a.schemata.map((schema) => (isParty(schema) ? kindOfSchema(schema) : null));
  for (let entity = 0; entity < a.entityCount; entity++) {
    const kind = kinds[a.schema[entity]!];
    if (kind == null) continue;
    for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
      if (!isName[a.prop[s]!]) continue;
      if (s > a.first[entity]! && a.prop[s] === a.prop[s - 1] && a.value[s] === a.value[s - 1]) continue;
      yield { text: a.texts[a.value[s]!]!, kind, weak: isWeak[a.prop[s]!]!, owner: entity, statement: s };
    }
  }
}

const SHORTEST_KEY = 7;

/** The name without case, marks, signs and order, for asking whether two are equal; null where little is left of it. */
export function equalityKey(text: string): string | null {
  const words = withoutMarks(tidy(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .sort();
  const key = words.join(" ");
  // One short word is shared by many; a word in a script of syllables or ideographs is short and still says much.
  const isLong = /[\u1100-\uffdc]/.test(key) ? key.length >= 3 : key.length >= SHORTEST_KEY;
  return isLong ? key : null;
}

export function* foldNames(entries: readonly PartyName[]): Generator<FoldedName> {
  for (const { text, weak, owner } of entries) {
    const key = weak ? null : equalityKey(text);
    if (key !== null) yield { entity: owner, key, text };
  }
}
