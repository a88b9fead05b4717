/**
 * Takes the records of all datasets into columns, one record at a time.
 *
 * Numbers given here depend on the order of reading; `arrange.ts` gives them their final order. Claims, measures, goods
 * and signs are few and stay as they are.
 */
import type { ClaimDraft, EntityDraft, FlagDraft, GoodDraft, MeasureDraft } from "../claims/index.ts";
import { Column, NONE, Texts } from "./columns.ts";
import type { DatasetVersion } from "./input.ts";
import type { DatasetCounts } from "./views.ts";

/** Every statement as numbers: one row each, all columns equally long. Texts are numbers of `texts`. */
export interface StatementColumns {
  /** Number of the description (`describedAs`) that it belongs to. */
  readonly description: Column;
  readonly prop: Column;
  readonly value: Column;
  readonly original: Column;
  readonly lang: Column;
  readonly source: Column;
  readonly record: Column;
  readonly field: Column;
}

/** Entities as columns. */
export interface GatheredColumns {
  readonly texts: Texts;
  readonly statements: StatementColumns;
  /** One row for each entity draft. */
  readonly describedAs: { readonly id: Column; readonly schema: Column; readonly dataset: Column };
}

export interface Gathered extends GatheredColumns {
  readonly claims: readonly ClaimDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly goods: readonly GoodDraft[];
  readonly flags: readonly FlagDraft[];
  /** What each version gave, in the order of the versions. */
  readonly counts: readonly DatasetCounts[];
}

class Gathering {
  readonly texts = new Texts();
  readonly statements = {
    description: new Column(),
    prop: new Column(),
    value: new Column(),
    original: new Column(),
    lang: new Column(),
    source: new Column(),
    record: new Column(),
    field: new Column(),
  };
  readonly describedAs = { id: new Column(), schema: new Column(), dataset: new Column() };
  readonly claims: ClaimDraft[] = [];
  readonly measures: MeasureDraft[] = [];
  readonly goods: GoodDraft[] = [];
  readonly flags: FlagDraft[] = [];

  size(): DatasetCounts {
    return {
      entities: this.describedAs.id.length,
      statements: this.statements.prop.length,
      claims: this.claims.length,
      measures: this.measures.length,
      goods: this.goods.length,
      flags: this.flags.length,
    };
  }

  takeEntity(entity: EntityDraft): void {
    const { texts, statements, describedAs } = this;
    const description = describedAs.id.length;
    describedAs.id.push(texts.number(entity.id));
    describedAs.schema.push(texts.number(entity.schema));
    describedAs.dataset.push(texts.number(entity.dataset));
    let { source = "", record = "" } = entity.statements[0]?.at ?? {};
    let sourceNumber = texts.number(source);
    let recordNumber = texts.number(record);
    for (const statement of entity.statements) {
      // Nearly all statements of an entity stand in one record, so it is looked up once.
      if (statement.at.source !== source) {
        source = statement.at.source;
        sourceNumber = texts.number(source);
      }
      if (statement.at.record !== record) {
        record = statement.at.record;
        recordNumber = texts.number(record);
      }
      statements.description.push(description);
      statements.prop.push(texts.number(statement.prop));
      statements.value.push(texts.number(statement.value));
      statements.original.push(statement.original === undefined ? NONE : texts.number(statement.original));
      statements.lang.push(statement.lang === undefined ? NONE : texts.number(statement.lang));
      statements.source.push(sourceNumber);
      statements.record.push(recordNumber);
      statements.field.push(texts.number(statement.at.field));
    }
  }
}

/** Goes through every version once; `following` gives what follows from all claims, counted to its dataset. */
export async function gather(
  versions: readonly DatasetVersion[],
  following?: (claims: readonly ClaimDraft[], knows: (id: string) => boolean) => readonly EntityDraft[],
): Promise<Gathered> {
  const gathering = new Gathering();
  const counts: DatasetCounts[] = [];
  for (const version of versions) {
    const before = gathering.size();
    for await (const record of version.records()) {
      if (record.kind === "entity") gathering.takeEntity(record);
      else if (record.kind === "claim") gathering.claims.push(record);
      else if (record.kind === "measure") gathering.measures.push(record);
      else if (record.kind === "good") gathering.goods.push(record);
      else gathering.flags.push(record);
    }
    counts.push(difference(gathering.size(), before));
  }
  for (const entity of following?.(gathering.claims, described(gathering)) ?? []) {
    const before = gathering.size();
    gathering.takeEntity(entity);
    const n = versions.findIndex(({ dataset }) => dataset.name === entity.dataset);
    const more = difference(gathering.size(), before);
    const { entities, statements } = counts[n]!;
    counts[n] = { ...counts[n]!, entities: entities + more.entities, statements: statements + more.statements };
  }
  const { texts, statements, describedAs, claims, measures, goods, flags } = gathering;
  return { texts, statements, describedAs, claims, measures, goods, flags, counts };
}

/** Whether some dataset describes an id; the ids are numbered once, when first asked. */
function described({ texts, describedAs }: Gathering): (id: string) => boolean {
  let known: Set<number> | null = null;
  return (id) => {
    known ??= new Set(describedAs.id.values());
    const number = texts.find(id);
    return number !== undefined && known.has(number);
  };
}

function difference(after: DatasetCounts, before: DatasetCounts): DatasetCounts {
  return {
    entities: after.entities - before.entities,
    statements: after.statements - before.statements,
    claims: after.claims - before.claims,
    measures: after.measures - before.measures,
    goods: after.goods - before.goods,
    flags: after.flags - before.flags,
  };
}
