/** A batch of rows to the text of its answers: what every thread does, and the only place where the engine is called. */
import type { Picture } from "../../picture/index.ts";
import type { ScreenAnswer, ScreenOptions, ScreenQuery } from "../../questions/screen/answer.ts";
import { screenRecord } from "../../questions/screen/screen.ts";
import type { Batch } from "./batches.ts";
import { type FormName, formOf } from "./form.ts";
import type { ColumnMap, Field } from "./headings.ts";
import { fieldOfKey, queryOfCells, queryOfLine } from "./query.ts";
import type { RowAnswer } from "./row-answer.ts";
import { judge, type Thresholds, widest } from "./thresholds.ts";

export type Counts = Readonly<Record<ScreenAnswer["answer"], number>>;

/** All that a thread must be told; plain data, so that it can be sent. */
export interface ScreenSetup {
  readonly map: ColumnMap;
  /** Keys of JSON that a person mapped to fields. */
  readonly keys: Readonly<Record<string, Field>>;
  readonly options: ScreenOptions;
  readonly thresholds: Thresholds;
  readonly form: FormName;
  /** `none` answers nothing found without looking: what reading and writing alone cost. */
  readonly engine: "names" | "none";
}

export interface Screened {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly counts: Counts;
}

/** The same payee stands in a file of payments over and over. */
const MOST_ANSWERED = 8192;

export type Screener = (batch: Batch, firstRow: number) => Screened;

export function makeScreener(picture: Picture, setup: ScreenSetup): Screener {
  const { limit = 5 } = setup.options;
  const options = widest(setup.thresholds, setup.options);
  const form = formOf(setup.form);
  const bytes = new GrowingBytes();
  const fields = new Map<string, Field | null>(Object.entries(setup.keys));
  const fieldOf = (key: string): Field | null => {
    const known = fields.get(key);
    if (known !== undefined) return known;
    const field = key.length > 100 ? null : fieldOfKey(key);
    if (fields.size < 10_000) fields.set(key, field);
    return field;
  };
  const nothing = screenRecord(picture, { row: 0, name: "" }, options);
  const answered = new Map<string, ScreenAnswer>();
  const ask = (query: ScreenQuery): ScreenAnswer => {
    if (setup.engine === "none")
      return { ...nothing, row: query.row, query: asked(query), answer: "none", error: null };
    const key = keyOf(query);
    const known = answered.get(key);
    if (known) return { ...known, row: query.row };
    const answer = judge(screenRecord(picture, query, options), setup.thresholds, limit);
    // An error names its row.
    if (answer.error === null && key.length < 500 && answered.size < MOST_ANSWERED) answered.set(key, answer);
    return answer;
  };
  return (batch, firstRow) => {
    const counts = { match: 0, possible: 0, none: 0, error: 0 };
    const isTable = "cells" in batch;
    const rows = isTable ? batch.cells.length : batch.lines.length;
    bytes.clear();
    for (let i = 0; i < rows; i++) {
      const row = firstRow + i;
      const one = isTable ? queryOfCells(batch.cells[i]!, setup.map, row) : queryOfLine(batch.lines[i]!, fieldOf, row);
      const answer: RowAnswer =
        "query" in one ? ask(one.query) : { ...nothing, row, query: {}, answer: "error", error: one.broken };
      counts[answer.answer]++;
      bytes.add(form.row(answer));
    }
    return { bytes: bytes.copy(), rows, counts };
  };
}

/** Text as UTF-8 in a room that is used again: a row of plain letters among others is not made wide because of them. */
class GrowingBytes {
  #room = Buffer.allocUnsafe(256 * 1024);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  add(text: string): void {
    // A unit of UTF-16 takes three bytes at most.
    const needed = this.#size + 3 * text.length;
    if (needed > this.#room.length) {
      const wider = Buffer.allocUnsafe(2 * needed);
      wider.set(this.#room.subarray(0, this.#size));
      this.#room = wider;
    }
    this.#size += this.#room.write(text, this.#size);
  }

  copy(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#room.subarray(0, this.#size));
  }
}

/** Most rows give a name, perhaps with a kind: a key for these is put together quicker than JSON. */
function keyOf(query: ScreenQuery): string {
  let fields = 0;
  for (const _ in query) fields++;
  const { name, schema } = query;
  return fields === (schema === undefined ? 2 : 3) && typeof name === "string"
    ? `${schema ?? ""}\n${name}`
    : JSON.stringify(asked(query));
}

function asked({ row: _row, ...query }: ScreenQuery): Readonly<Record<string, unknown>> {
  return query;
}
