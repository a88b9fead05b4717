/**
 * Every identifier of every party in one look-up table: sorted hashes, each with the statement that says it.
 *
 * A number on a passport or identity document counts for its holder, the reference number of a sanction for its party.
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

/** Schemata that hold a number of another, and the property that says whose. */
const OWNERS: Readonly<Record<string, string>> = { Passport: "holder", Identification: "holder", Sanction: "entity" };

/** Every identifier, in the order of entities and their statements. */
export function* findIdentifiers(a: Arranged): Generator<FoundIdentifier> {
  const owners = a.schemata.map((schema) =>
    Object.hasOwn(OWNERS, schema) ? a.props.list.indexOf(OWNERS[schema]!) : null,
  );
  const kinds = a.schemata.map((schema) => a.props.list.map((prop) => identifierKind(prop, schema)));
  for (let entity = 0; entity < a.entityCount; entity++) {
    const schema = a.schema[entity]!;
    const ownerProp = owners[schema];
    for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
      const kind = kinds[schema]![a.prop[s]!];
      if (!kind) continue;
      const bare = bareIdentifier(a.props.list[a.prop[s]!]!, a.texts[a.value[s]!]!);
      if (bare === null) continue;
      if (ownerProp == null) yield { entity, statement: s, kind, bare };
      else for (const owner of valuesOf(a, entity, ownerProp)) yield { entity: owner, statement: s, kind, bare };
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
