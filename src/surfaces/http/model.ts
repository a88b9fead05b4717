/** FollowTheMoney's model as routes ask it: looked up once, since its own look-ups gather all properties anew. */
import { defaultModel, Model, type Property, type Schema } from "@opensanctions/followthemoney";

const model = new Model(defaultModel);
const properties = new Map<string, ReadonlyMap<string, Property>>();

export function schemaNamed(name: string): Schema | null {
  return Object.hasOwn(model.schemata, name) ? (model.schemata[name] ?? null) : null;
}

/** By their names; empty for a schema that there is not. */
export function propertiesOf(schema: string): ReadonlyMap<string, Property> {
  const known = properties.get(schema);
  if (known) return known;
  const found = schemaNamed(schema)?.getProperties() ?? new Map<string, Property>();
  properties.set(schema, found);
  return found;
}

/** `Person:birthDate`, or a bare name that some schema has. */
export function propertyNamed(name: string): Property | null {
  const [schema, prop] = name.includes(":") ? (name.split(":", 2) as [string, string]) : ["", name];
  if (schema !== "") return propertiesOf(schema).get(prop) ?? null;
  for (const one of Object.keys(model.schemata)) {
    const found = propertiesOf(one).get(prop);
    if (found) return found;
  }
  return null;
}

export function isReference(property: Property): boolean {
  return property.type.name === "entity";
}

export function captionOf(schema: string): string {
  return schemaNamed(schema)?.label ?? schema;
}

export const pluralOf = (schema: string): string => schemaNamed(schema)?.plural ?? schema;

/** What can be asked for: the schema, or one it descends from. */
export function isMatchable(schema: string): boolean {
  return schema === "Thing" || schemaNamed(schema)?.matchable === true;
}
