/**
 * Puts what was gathered into its final order: entities by canonical id, statements by what they say.
 *
 * From here on nothing depends on the order of reading. Statements of an entity are sorted by property, value, dataset,
 * and only then by their place, so that the same facts stand in the same order whatever file they came in.
 */
import { compareNatural, compareText, NONE } from "./columns.ts";
import type { GatheredColumns } from "./gather.ts";
import type { Identity } from "./identity.ts";
import { joinSchemata } from "./schemata.ts";

/** Words that few different ones of are used: sorted, and called by their number. */
export interface Words {
  readonly list: readonly string[];
  /** Text number → word number. */
  readonly numberOf: Uint32Array;
}

export interface Arranged {
  /** The texts that `value`, `original`, `record` and `field` number. */
  readonly texts: readonly string[];
  readonly props: Words;
  readonly langs: Words;
  readonly datasets: Words;
  readonly sources: Words;
  readonly schemata: readonly string[];
  /** All ids there are, canonical or not, sorted; and the entity each means. */
  readonly ids: readonly string[];
  readonly idEntity: Uint32Array;
  readonly entityCount: number;
  /** By entity: number of its canonical id in `ids`, number of its schema. */
  readonly canonical: Uint32Array;
  readonly schema: Uint32Array;
  /** By entity: where its statements start; one more at the end. */
  readonly first: Uint32Array;
  /** By entity: datasets that describe it, sorted. */
  readonly datasetsOf: readonly (readonly number[])[];
  /** By statement. */
  readonly prop: Uint32Array;
  readonly value: Uint32Array;
  readonly original: Uint32Array;
  readonly lang: Uint32Array;
  readonly dataset: Uint32Array;
  readonly source: Uint32Array;
  readonly record: Uint32Array;
  readonly field: Uint32Array;
  /** Number in `ids` of the id that the source uses. */
  readonly member: Uint32Array;
  /** The entity that a text is the id of, else NONE. By text number. */
  readonly entityOfText: Uint32Array;
}

function sortWords(texts: readonly string[], column: Uint32Array): Words {
  const used = new Set<number>();
  for (let i = 0; i < column.length; i++) if (column[i] !== NONE && column[i] !== column[i - 1]) used.add(column[i]!);
  const numbers = [...used].sort((a, b) => compareText(texts[a]!, texts[b]!));
  const numberOf = new Uint32Array(texts.length).fill(NONE);
  for (const [word, text] of numbers.entries()) numberOf[text] = word;
  return { list: numbers.map((n) => texts[n]!), numberOf };
}

export function arrange(gathered: GatheredColumns, identity: Identity): Arranged {
  const texts = gathered.texts.list;
  const of = gathered.statements;
  const props = sortWords(texts, of.prop.values());
  const langs = sortWords(texts, of.lang.values());
  const datasets = sortWords(texts, gathered.describedAs.dataset.values());
  const sources = sortWords(texts, of.source.values());
  const entities = arrangeEntities(gathered, identity, datasets);

  const description = of.description.values();
  const statementEntity = look(entities.entityOfDescription, description);
  const order = sortStatements(gathered, { props, datasets, sources }, statementEntity, entities.entityCount);
  const take = (column: Uint32Array): Uint32Array => look(column, order.rows);
  const descriptionOf = take(description);
  const describedAs = gathered.describedAs;
  return {
    texts,
    props,
    langs,
    datasets,
    sources,
    ...entities,
    first: order.first,
    prop: look(props.numberOf, take(of.prop.values())),
    value: take(of.value.values()),
    original: take(of.original.values()),
    lang: look(langs.numberOf, take(of.lang.values())),
    dataset: look(datasets.numberOf, look(describedAs.dataset.values(), descriptionOf)),
    source: look(sources.numberOf, take(of.source.values())),
    record: take(of.record.values()),
    field: take(of.field.values()),
    member: look(entities.idOfText, look(describedAs.id.values(), descriptionOf)),
  };
}

/** `table[n]` for every `n`, NONE for NONE. A loop, because `Uint32Array.from` with a function is ten times slower. */
function look(table: Uint32Array, numbers: Uint32Array): Uint32Array {
  const found = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) found[i] = numbers[i] === NONE ? NONE : table[numbers[i]!]!;
  return found;
}

function arrangeEntities(gathered: GatheredColumns, identity: Identity, datasets: Words) {
  const texts = gathered.texts.list;
  const { id, schema, dataset } = gathered.describedAs;
  const described = new Set(id.values());
  const present = new Set<string>();
  for (const text of described) {
    present.add(texts[text]!);
    const under = identity.canonical.get(texts[text]!);
    if (under !== undefined) present.add(under);
  }
  const ids = [...present].sort(compareText);
  const numberOfId = new Map(ids.map((text, n) => [text, n]));

  // Entities are numbered in the order of their canonical ids.
  const isCanonical = new Uint8Array(ids.length);
  const canonicalOf = Uint32Array.from(ids, (text) => numberOfId.get(identity.canonical.get(text) ?? text)!);
  for (const n of canonicalOf) isCanonical[n] = 1;
  const canonical: number[] = [];
  const entityOfId = new Uint32Array(ids.length);
  for (let n = 0; n < ids.length; n++) if (isCanonical[n]) entityOfId[n] = canonical.push(n) - 1;
  const idEntity = Uint32Array.from(canonicalOf, (n) => entityOfId[n]!);

  const idOfText = new Uint32Array(texts.length).fill(NONE);
  const entityOfText = new Uint32Array(texts.length).fill(NONE);
  // Any text may be the id that a link names, not only those of descriptions: an id joined under another one too.
  for (const [text, n] of numberOfId) {
    const number = gathered.texts.find(text);
    if (number === undefined) continue;
    idOfText[number] = n;
    entityOfText[number] = idEntity[n]!;
  }

  const entityOfDescription = look(entityOfText, id.values());
  const schemaTexts = schema.values();
  const datasetWords = look(datasets.numberOf, dataset.values());
  const schemaOf = new Array<string>(canonical.length);
  const schemaSets = new Array<Set<string> | undefined>(canonical.length);
  // Nearly all entities have one dataset: they share one array for it.
  const alone = datasets.list.map((_, n) => [n]);
  const datasetsOf = new Array<readonly number[]>(canonical.length);
  for (let d = 0; d < entityOfDescription.length; d++) {
    const entity = entityOfDescription[d]!;
    const name = texts[schemaTexts[d]!]!;
    const known = schemaOf[entity];
    if (known === undefined) schemaOf[entity] = name;
    else if (known !== name) {
      schemaSets[entity] ??= new Set([known]);
      schemaSets[entity].add(name);
    }
    const word = datasetWords[d]!;
    const others = datasetsOf[entity];
    if (others === undefined) datasetsOf[entity] = alone[word]!;
    else if (!others.includes(word)) datasetsOf[entity] = [...others, word].sort((x, y) => x - y);
  }
  for (const [entity, set] of schemaSets.entries())
    if (set) schemaOf[entity] = [...set].sort(compareText).reduce(joinSchemata);
  const schemata = [...new Set(schemaOf)].sort(compareText);
  const schemaNumber = new Map(schemata.map((name, n) => [name, n]));
  return {
    ids,
    idEntity,
    idOfText,
    entityOfText,
    entityCount: canonical.length,
    canonical: Uint32Array.from(canonical),
    schemata,
    schema: Uint32Array.from(schemaOf, (name) => schemaNumber.get(name)!),
    datasetsOf,
    entityOfDescription,
  };
}

interface Sorted {
  /** Statement rows in final order, without rows that say the same at the same place. */
  readonly rows: Uint32Array;
  readonly first: Uint32Array;
}

function sortStatements(
  gathered: GatheredColumns,
  words: { props: Words; datasets: Words; sources: Words },
  entity: Uint32Array,
  entityCount: number,
): Sorted {
  const compare = statementOrder(gathered, words);
  const next = new Uint32Array(entityCount + 1);
  for (const e of entity) next[e + 1]!++;
  for (let e = 0; e < entityCount; e++) next[e + 1]! += next[e]!;
  const starts = next.slice();
  const rows = new Uint32Array(entity.length);
  for (let row = 0; row < entity.length; row++) rows[next[entity[row]!]!++] = row;

  const first = new Uint32Array(entityCount + 1);
  let kept = 0;
  for (let e = 0; e < entityCount; e++) {
    first[e] = kept;
    const own = rows.subarray(starts[e], starts[e + 1]);
    sortFew(own, compare);
    for (let i = 0; i < own.length; i++) {
      // What is kept moves down over what is dropped, never past the row it is compared with.
      if (i === 0 || compare(rows[kept - 1]!, own[i]!) !== 0) rows[kept++] = own[i]!;
    }
  }
  first[entityCount] = kept;
  return { rows: rows.slice(0, kept), first };
}

const FEW = 40;

/** Sorts in place: most entities have a handful of statements, nearly in order already. */
function sortFew(rows: Uint32Array, compare: (a: number, b: number) => number): void {
  if (rows.length > FEW) {
    rows.set(Array.from(rows).sort(compare));
    return;
  }
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    let j = i;
    for (; j > 0 && compare(rows[j - 1]!, row) > 0; j--) rows[j] = rows[j - 1]!;
    rows[j] = row;
  }
}

/** Compares two statements of one entity by what they say, then by where. */
function statementOrder(
  { texts: { list }, statements, describedAs }: GatheredColumns,
  { props, datasets, sources }: { props: Words; datasets: Words; sources: Words },
): (a: number, b: number) => number {
  const description = statements.description.values();
  const prop = statements.prop.values();
  const value = statements.value.values();
  const original = statements.original.values();
  const lang = statements.lang.values();
  const source = statements.source.values();
  const record = statements.record.values();
  const field = statements.field.values();
  const dataset = describedAs.dataset.values();
  const id = describedAs.id.values();
  const byText = (a: number, b: number, how: (a: string, b: string) => number): number => {
    if (a === b) return 0;
    if (a === NONE || b === NONE) return a === NONE ? -1 : 1;
    return how(list[a]!, list[b]!);
  };
  return (a, b) => {
    if (prop[a] !== prop[b]) return props.numberOf[prop[a]!]! - props.numberOf[prop[b]!]!;
    if (value[a] !== value[b]) return compareText(list[value[a]!]!, list[value[b]!]!);
    const da = description[a]!;
    const db = description[b]!;
    return (
      datasets.numberOf[dataset[da]!]! - datasets.numberOf[dataset[db]!]! ||
      byText(original[a]!, original[b]!, compareText) ||
      byText(lang[a]!, lang[b]!, compareText) ||
      byText(id[da]!, id[db]!, compareText) ||
      sources.numberOf[source[a]!]! - sources.numberOf[source[b]!]! ||
      byText(record[a]!, record[b]!, compareNatural) ||
      byText(field[a]!, field[b]!, compareNatural)
    );
  };
}
