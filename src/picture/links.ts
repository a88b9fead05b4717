/**
 * Who is tied to whom, as edges between entity numbers.
 *
 * An Ownership or Directorship is an edge between its two ends and stands for it; any other property that names an
 * entity (a Sanction's `entity`, a passport's `holder`) is an edge by itself. An end that nobody describes makes no
 * edge; its statement stays.
 */
import type { Arranged } from "./arrange.ts";
import { Column, NONE } from "./columns.ts";
import { linkEnds, referencesOf } from "./schemata.ts";

export interface Links {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The entity that stands for the edge, NONE where one names the other itself. */
  readonly by: Uint32Array;
  /** Properties that name the `from` and the `to` end. */
  readonly fromProp: Uint32Array;
  readonly toProp: Uint32Array;
  /** References to ids that nobody describes. */
  readonly open: number;
}

/** A link of very many owners and assets is written out up to so many pairs. */
const MOST_PAIRS = 10_000;

interface Reference {
  readonly prop: number;
  readonly target: number;
}

export function findLinks(a: Arranged): Links {
  const columns = {
    from: new Column(),
    to: new Column(),
    by: new Column(),
    fromProp: new Column(),
    toProp: new Column(),
  };
  const push = (from: number, to: number, by: number, fromProp: number, toProp: number): void => {
    columns.from.push(from);
    columns.to.push(to);
    columns.by.push(by);
    columns.fromProp.push(fromProp);
    columns.toProp.push(toProp);
  };
  const rules = a.schemata.map((schema) => ({
    props: new Set([...referencesOf(schema)].map((name) => a.props.list.indexOf(name)).filter((n) => n >= 0)),
    ends: linkEnds(schema),
  }));
  let open = 0;
  for (let entity = 0; entity < a.entityCount; entity++) {
    const { props, ends } = rules[a.schema[entity]!]!;
    if (props.size === 0) continue;
    const references: Reference[] = [];
    for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
      const prop = a.prop[s]!;
      if (!props.has(prop)) continue;
      const target = a.entityOfText[a.value[s]!]!;
      const last = references.at(-1);
      if (target === NONE) open++;
      else if (last?.prop !== prop || last.target !== target) references.push({ prop, target });
    }
    const sources = references.filter(({ prop }) => ends && a.props.list[prop] === ends.source);
    const targets = references.filter(({ prop }) => ends && a.props.list[prop] === ends.target);
    const whole = sources.length > 0 && targets.length > 0 && sources.length * targets.length <= MOST_PAIRS;
    if (whole)
      for (const source of sources)
        for (const target of targets) push(source.target, target.target, entity, source.prop, target.prop);
    for (const { prop, target } of references) {
      const name = a.props.list[prop];
      if (!(whole && (name === ends!.source || name === ends!.target))) push(entity, target, NONE, prop, prop);
    }
  }
  return {
    from: columns.from.values(),
    to: columns.to.values(),
    by: columns.by.values(),
    fromProp: columns.fromProp.values(),
    toProp: columns.toProp.values(),
    open,
  };
}
