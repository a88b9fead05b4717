/**
 * Which properties FollowTheMoney's schemata have, looked up once: the model's own look-up gathers all properties of a
 * schema anew at each call, which made it two thirds of the time to read a list.
 */
import { defaultModel, Model } from "@opensanctions/followthemoney";

const model = new Model(defaultModel);
const known = new Map<string, ReadonlySet<string>>();

export function isSchema(schema: string): boolean {
  return model.schemata[schema] !== undefined;
}

/** False also for a schema that there is not. */
export function hasProperty(schema: string, prop: string): boolean {
  let props = known.get(schema);
  if (!props) {
    const found = model.schemata[schema];
    props = new Set(found ? [...found.getProperties().keys()] : []);
    known.set(schema, props);
  }
  return props.has(prop);
}
