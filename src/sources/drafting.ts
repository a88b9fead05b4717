/**
 * Writing down an entity statement by statement, each with its place: what every reader of lists does.
 *
 * It also keeps the reader's report: warnings, of which a hundred are kept in words and all are counted.
 */

import type { Digest, EntityDraft, StatementDraft } from "../claims/index.ts";
import { countryCode } from "../claims/place.ts";

const KEPT = 100;

export class Notebook {
  readonly warnings: string[] = [];
  readonly counts: Record<string, number> = {};

  warn(text: string): void {
    this.count("warnings");
    if (this.warnings.length < KEPT) this.warnings.push(text);
  }

  count(what: string, by = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + by;
  }
}

interface Said {
  readonly original?: string | undefined;
  readonly lang?: string | undefined;
}

export class EntityWriter {
  readonly id: string;
  readonly schema: string;
  readonly #dataset: string;
  readonly #source: Digest;
  readonly #record: string;
  readonly #notes: Notebook;
  readonly #statements: StatementDraft[] = [];
  readonly #said = new Set<string>();

  constructor(of: { id: string; schema: string; dataset: string; source: Digest; record: string; notes: Notebook }) {
    this.id = of.id;
    this.schema = of.schema;
    this.#dataset = of.dataset;
    this.#source = of.source;
    this.#record = of.record;
    this.#notes = of.notes;
  }

  /** Adds a value unless it is empty or already said of this property at this place. */
  add(prop: string, value: string | null | undefined, field: string, said: Said = {}): this {
    const text = value?.trim() ?? "";
    if (text === "") return this;
    const key = `${prop}\0${field}\0${text}`;
    if (this.#said.has(key)) return this;
    this.#said.add(key);
    this.#statements.push({
      prop,
      value: text,
      ...(said.original !== undefined && said.original !== text && { original: said.original }),
      ...(said.lang !== undefined && { lang: said.lang }),
      at: { source: this.#source, record: this.#record, field },
    });
    return this;
  }

  /** A country in the words of the source, as its code; words that name no country we know stay as they are. */
  addCountry(prop: string, words: string | null | undefined, field: string): this {
    const text = words?.trim() ?? "";
    if (text === "") return this;
    const code = countryCode(text);
    if (code === null)
      this.#notes.warn(`${this.#record}, ${field}: "${text}" is no country we know; kept in its words`);
    return this.add(prop, code ?? text, field, { original: text });
  }

  done(): EntityDraft {
    return { kind: "entity", id: this.id, schema: this.schema, dataset: this.#dataset, statements: this.#statements };
  }
}

/** `Songkwang Trading, Co.` → `songkwang-trading-co`, for ids; letters of every script stay. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
