/**
 * An entity with its neighbours inside it, one step away, as FollowTheMoney nests them.
 *
 * What an entity names stands under its own property; what names the entity stands under the reverse of that property
 * (`sanctions`, `ownershipOwner`), and where that is a link (an Ownership), its far end stands inside it.
 */
import type { EntityView, Picture } from "../../picture/index.ts";
import { entityBody, type Properties } from "./bodies.ts";
import { isReference, propertiesOf, schemaNamed } from "./model.ts";

type Body = ReturnType<typeof entityBody>;

/** A party with more neighbours is shown with so many; the paged routes have the rest. */
const MOST_NESTED = 1000;

/** Property of `entity` → neighbours that it names or that name it, in the order of ids. */
export function neighboursOf(picture: Picture, entity: EntityView): ReadonlyMap<string, readonly EntityView[]> {
  const found = new Map<string, Map<string, EntityView>>();
  const add = (prop: string, other: EntityView): void => {
    const under = found.get(prop) ?? new Map<string, EntityView>();
    found.set(prop, under.set(other.id, other));
  };
  for (const property of propertiesOf(entity.schema).values()) {
    if (!isReference(property) || property.stub) continue;
    for (const id of entity.properties[property.name] ?? []) {
      const other = picture.entity(id);
      if (other && other.id !== entity.id) add(property.name, other);
    }
  }
  const own = new Set([entity.id, ...entity.referents]);
  const seen = new Set<string>();
  for (const link of picture.adjacent(entity.id)) {
    const id = link.id ?? link.other;
    if (seen.has(id)) continue;
    seen.add(id);
    const other = picture.entity(id);
    if (!other) continue;
    for (const property of propertiesOf(other.schema).values()) {
      if (!isReference(property) || property.stub || !property.hasReverse) continue;
      if (other.properties[property.name]?.some((value) => own.has(value))) add(property.getReverse().name, other);
    }
  }
  return new Map(
    [...found].map(([prop, others]) => [
      prop,
      [...others.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    ]),
  );
}

/** A neighbour as it stands inside `root`: a link with its far ends, anything else alone. */
export function nestedNeighbour(picture: Picture, neighbour: EntityView, root: EntityView): Body {
  if (!schemaNamed(neighbour.schema)?.isEdge) return entityBody(neighbour, without(neighbour, root));
  const properties: Record<string, readonly unknown[]> = { ...without(neighbour, root) };
  for (const property of propertiesOf(neighbour.schema).values()) {
    const values = properties[property.name];
    if (!values || !isReference(property)) continue;
    properties[property.name] = values.map((value) => {
      const far = typeof value === "string" ? picture.entity(value) : undefined;
      return far ? entityBody(far) : value;
    });
  }
  return entityBody(neighbour, properties);
}

/** Without the way back: the property that names the root would nest it in itself. */
function without(neighbour: EntityView, root: EntityView): Properties {
  const own = new Set([root.id, ...root.referents]);
  const properties: Record<string, readonly unknown[]> = {};
  for (const [prop, values] of Object.entries(neighbour.properties)) {
    const left = values.filter((value) => !own.has(value));
    if (left.length > 0) properties[prop] = left;
  }
  return properties;
}

export function nestedBody(picture: Picture, entity: EntityView): Body {
  const properties: Record<string, readonly unknown[]> = { ...entity.properties };
  for (const [prop, others] of neighboursOf(picture, entity)) {
    const nested = others.slice(0, MOST_NESTED).map((other) => nestedNeighbour(picture, other, entity));
    const known = new Set(others.flatMap((other) => [other.id, ...other.referents]));
    const open = (entity.properties[prop] ?? []).filter((value) => !known.has(value));
    properties[prop] = [...nested, ...open];
  }
  return entityBody(entity, properties);
}
