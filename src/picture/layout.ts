/**
 * Which sections a picture has, and what stands in them. `picture.ts` reads what is written here.
 *
 * Texts of statements lie in two pools, values and places, numbered in the order of first use: texts of one entity lie
 * side by side, and the numbering follows from the facts alone. What few statements have (an original, a language, an
 * id of their own) is kept as pairs of statement and number.
 */
import { groupByNode } from "../graph/adjacency.ts";
import type { NameIndexData } from "../names/index.ts";
import type { Arranged } from "./arrange.ts";
import { Column, NONE } from "./columns.ts";
import type { Described } from "./describe.ts";
import type { IdentifierTable } from "./identifier-table.ts";
import type { Links } from "./links.ts";
import type { PartyName } from "./name-entries.ts";
import type { FoundProposal } from "./proposals.ts";
import { narrow, type Section } from "./sections.ts";
import { poolTexts } from "./text-pool.ts";

/** Lists that the header holds and columns number. */
export interface HeaderWords {
  readonly schemata: readonly string[];
  readonly props: readonly string[];
  readonly langs: readonly string[];
  readonly datasets: readonly string[];
  readonly sources: readonly string[];
  readonly indicators: readonly string[];
}

/** Before the name of each array of the name index. */
export const NAME_INDEX = "name.index.";

type Layout = Record<string, Section>;

/** Numbers texts anew, in the order they are asked for. */
class Renumbering {
  readonly list: string[] = [];
  readonly #texts: readonly string[];
  readonly #numbers: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#numbers = new Uint32Array(texts.length).fill(NONE);
  }

  of(text: number): number {
    const known = this.#numbers[text]!;
    if (known !== NONE) return known;
    this.#numbers[text] = this.list.push(this.#texts[text]!) - 1;
    return this.list.length - 1;
  }
}

function pooled(name: string, texts: readonly string[]): Layout {
  const { offsets, bytes } = poolTexts(texts);
  return { [`${name}.offsets`]: offsets, [`${name}.bytes`]: bytes };
}

/** Rows where `column` has something to say, as pairs. */
function sparse(
  name: string,
  column: Uint32Array,
  absent: (row: number) => boolean,
  number: (n: number) => number,
): Layout {
  const at = new Column();
  const value = new Column();
  for (let row = 0; row < column.length; row++) {
    if (absent(row)) continue;
    at.push(row);
    value.push(number(column[row]!));
  }
  return { [`${name}.at`]: at.values().slice(), [`${name}.value`]: value.values().slice() };
}

export function layoutEntities(a: Arranged, described: Described): Layout {
  const values = new Renumbering(a.texts);
  const places = new Renumbering(a.texts);
  const value = new Uint32Array(a.value.length);
  const record = new Uint32Array(a.value.length);
  const field = new Uint32Array(a.value.length);
  for (let s = 0; s < a.value.length; s++) {
    value[s] = values.of(a.value[s]!);
    if (a.original[s] !== NONE) values.of(a.original[s]!);
    record[s] = places.of(a.record[s]!);
    field[s] = places.of(a.field[s]!);
  }
  const owner = new Uint32Array(a.value.length);
  for (let entity = 0; entity < a.entityCount; entity++)
    owner.fill(a.canonical[entity]!, a.first[entity], a.first[entity + 1]);
  const datasets = a.datasetsOf.flat();
  const datasetOffsets = new Uint32Array(a.entityCount + 1);
  for (const [entity, of] of a.datasetsOf.entries()) datasetOffsets[entity + 1] = datasetOffsets[entity]! + of.length;
  return {
    ...pooled("id", a.ids),
    "id.entity": narrow(a.idEntity, a.entityCount),
    "entity.id": narrow(a.canonical, a.ids.length),
    "entity.schema": narrow(a.schema, a.schemata.length),
    "entity.first": a.first,
    "entity.caption": Uint32Array.from(described.caption, (text) => (text === NONE ? NONE : values.of(text))),
    "entity.status": described.status,
    "entity.datasets.offsets": datasetOffsets,
    "entity.datasets": narrow(datasets, a.datasets.list.length),
    "statement.prop": narrow(a.prop, a.props.list.length),
    "statement.value": value,
    "statement.dataset": narrow(a.dataset, a.datasets.list.length),
    "statement.source": narrow(a.source, a.sources.list.length),
    "statement.record": record,
    "statement.field": narrow(field, places.list.length),
    ...sparse(
      "statement.original",
      a.original,
      (s) => a.original[s] === NONE,
      (text) => values.of(text),
    ),
    ...sparse(
      "statement.lang",
      a.lang,
      (s) => a.lang[s] === NONE,
      (word) => word,
    ),
    ...sparse(
      "statement.member",
      a.member,
      (s) => a.member[s] === owner[s],
      (id) => id,
    ),
    ...pooled("value", values.list),
    ...pooled("place", places.list),
  };
}

export function layoutLinks(a: Arranged, links: Links): Layout {
  const out = groupByNode(a.entityCount, links.from);
  const back = groupByNode(a.entityCount, links.to);
  return {
    "link.from": links.from,
    "link.to": links.to,
    "link.by": links.by,
    "link.fromProp": narrow(links.fromProp, a.props.list.length),
    "link.toProp": narrow(links.toProp, a.props.list.length),
    "link.out.offsets": out.offsets,
    "link.out.edges": out.edges,
    "link.in.offsets": back.offsets,
    "link.in.edges": back.edges,
  };
}

/** Each proposal twice, once under each party, so that both find it. */
export function layoutProposals(a: Arranged, proposals: readonly FoundProposal[]): Layout {
  const directed = proposals.flatMap((p) => [
    { from: p.a, to: p.b, score: p.score, why: p.why },
    { from: p.b, to: p.a, score: p.score, why: p.why },
  ]);
  directed.sort((x, y) => x.from - y.from || y.score - x.score || x.to - y.to);
  const { offsets } = groupByNode(
    a.entityCount,
    Uint32Array.from(directed, (p) => p.from),
  );
  return {
    "proposal.offsets": offsets,
    "proposal.other": Uint32Array.from(directed, (p) => p.to),
    "proposal.percent": Uint8Array.from(directed, (p) => Math.round(p.score * 100)),
    ...pooled(
      "proposal.why",
      directed.map((p) => p.why),
    ),
  };
}

export function layoutIdentifiers(a: Arranged, table: IdentifierTable): Layout {
  return {
    "identifier.hash": table.hash,
    "identifier.statement": table.statement,
    "identifier.entity": narrow(table.entity, a.entityCount),
  };
}

/** The name index, and which statement says each of its names. */
export function layoutNames(entries: readonly PartyName[], index: NameIndexData): Layout {
  const layout: Layout = { "name.statement": Uint32Array.from(entries, (entry) => entry.statement) };
  for (const [name, array] of Object.entries(index.arrays)) layout[`${NAME_INDEX}${name}`] = array;
  return layout;
}

export { pooled as layoutTexts };
