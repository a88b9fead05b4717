/**
 * Every identifier of every party in one look-up table: sorted hashes, each with the statement that says it.
 *
 * A number on a passport or identity document counts for its holder.
 */
import type { Arranged } from "./arrange.ts";
import { Column, NONE } from "./columns.ts";
import { bareIdentifier, hashIdentifier, type IdentifierKind, identifierKind } from "./identifiers.ts";

export interface IdentifierTable {
  /** Sorted; equal hashes lie together, by statement. */
  readonly hash: Uint32Array;
  readonly statement: Uint32Array;
  readonly entity: Uint32Array;
}

export interface FoundIdentifier {
  readonly entity: number;
  readonly statement: number;
  readonly kind: IdentifierKind;
  readonly bare: string;
}

/** Every identifier, in the order of entities and their statements. */
export function* findIdentifiers(a: Arranged): Generator<FoundIdentifier> {
  const holderProp = a.props.list.indexOf("holder");
  for (let entity = 0; entity < a.entityCount; entity++) {
    const schema = a.schemata[a.schema[entity]!]!;
    const onDocument = schema === "Passport" || schema === "Identification";
    for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
      const prop = a.props.list[a.prop[s]!]!;
      const kind = identifierKind(prop, schema);
      if (!kind) continue;
      const bare = bareIdentifier(prop, a.texts[a.value[s]!]!);
      if (bare === null) continue;
      if (!onDocument) yield { entity, statement: s, kind, bare };
      else for (const holder of valuesOf(a, entity, holderProp)) yield { entity: holder, statement: s, kind, bare };
    }
  }
}

function* valuesOf(a: Arranged, entity: number, prop: number): Generator<number> {
  for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
    const target = a.prop[s] === prop ? a.entityOfText[a.value[s]!]! : NONE;
    if (target !== NONE) yield target;
  }
}

export function tableOf(found: readonly FoundIdentifier[]): IdentifierTable {
  const hash = new Column();
  for (const { bare } of found) hash.push(hashIdentifier(bare));
  const hashes = hash.values();
  const order = Uint32Array.from(found, (_, n) => n).sort((x, y) => hashes[x]! - hashes[y]! || x - y);
  return {
    hash: Uint32Array.from(order, (n) => hashes[n]!),
    statement: Uint32Array.from(order, (n) => found[n]!.statement),
    entity: Uint32Array.from(order, (n) => found[n]!.entity),
  };
}
