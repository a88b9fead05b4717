/**
 * A screening run of this page: its table, which column is what, answers as they arrive. Kept while the app is open, so
 * that one can look something up and come back. Rows are in memory alone, here and on the server: they are the user's own.
 */
import { useSyncExternalStore } from "react";
import type { ScreenAnswer } from "../../../src/questions/screen/answer.ts";
import { type ColumnMap, type Field, guessColumns, isField } from "../../../src/surfaces/screening/headings.ts";
import { ask, askFile, send } from "../api.ts";
import { type Carrier, dropWork, faultOf, follow, type WorkEvent } from "../long-work.ts";
import { readTable, type Table, tableOfRows } from "./read-table.ts";

export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly answer: "match" | "possible" | "none" | "error";
  readonly message: string | null;
  readonly results: ScreenAnswer["results"];
}

export interface Run {
  readonly name: string;
  readonly table: Table;
  readonly map: ColumnMap;
  readonly lines: readonly Line[];
  readonly coverage: ScreenAnswer["coverage"] | null;
  readonly picture: string | null;
  readonly state: "ready" | "running" | "done" | "stopped" | "failed";
  readonly error: unknown;
  /** The work of the server that answers, and holds the rows for saving; null before it began. */
  readonly job: string | null;
  readonly line: Carrier;
}

/** Thousands of rows come in hundreds of messages; people see ten a second. */
const DRAW_EVERY = 100;

let run: Run | null = null;
let stop: AbortController | null = null;
const listeners = new Set<() => void>();

function set(next: Run | null): void {
  run = next;
  for (const listener of listeners) listener();
}

export const useRun = (): Run | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => run,
  );

const isHead = (cells: readonly string[]): boolean => guessColumns(cells).recognised > 0;

export function openTable(text: string, name: string): void {
  show(readTable(text, isHead), name);
}

interface Workbook {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly leftOut: number;
}

/** A workbook is read by the server, which keeps nothing of it. Throws what the server says of it. */
export async function openWorkbook(file: File): Promise<void> {
  forget();
  const book = await ask<Workbook>(`/api/screen/sheet?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  show(tableOfRows(book.rows, isHead), book.sheets.length > 0 ? `${file.name} · ${book.sheet}` : file.name);
}

function show(table: Table, name: string): void {
  forget();
  const guessed = guessColumns(table.heads).map;
  const map = guessed.name || guessed.lastName ? guessed : { ...guessed, name: [0] };
  set({
    name,
    table,
    map,
    lines: [],
    coverage: null,
    picture: null,
    state: "ready",
    error: null,
    job: null,
    line: "stream",
  });
}

export function closeTable(): void {
  forget();
  set(null);
}

/** Says that a column is a field, or nothing. */
export function mapColumn(column: number, field: string): void {
  if (!run) return;
  const map: Partial<Record<Field, readonly number[]>> = {};
  for (const [name, columns] of Object.entries(run.map)) {
    const left = columns.filter((one) => one !== column);
    if (isField(name) && left.length > 0) map[name] = left;
  }
  if (isField(field)) map[field] = [...(map[field] ?? []), column].sort((a, b) => a - b);
  forget();
  set({ ...run, map, lines: [], state: "ready", job: null });
}

export async function startRun(): Promise<void> {
  if (!run) return;
  forget();
  const control = new AbortController();
  stop = control;
  const { name, table, map } = run;
  set({ ...run, lines: [], state: "running", error: null, job: null, line: "stream" });
  const change = (next: Partial<Run>): void => {
    if (run && !control.signal.aborted) set({ ...run, ...next });
  };
  try {
    const { signal } = control;
    const asked = { name, heads: table.heads, rows: table.rows, map };
    const { job } = await send<{ job: string }>("/api/screen/runs", asked, { signal });
    change({ job });
    let fresh: Line[] = [];
    let drawn = 0;
    const draw = (): void => {
      change({ lines: [...(run?.lines ?? []), ...fresh] });
      fresh = [];
      drawn = performance.now();
    };
    const onEvent = ({ event, data }: WorkEvent): void => {
      if (event === "begun") change(data as Pick<Run, "coverage" | "picture">);
      if (event !== "answers") return;
      fresh.push(...linesOf(table, data as Answers));
      if (performance.now() - drawn > DRAW_EVERY) draw();
    };
    const last = await follow(job, { onEvent, onLine: (line) => change({ line }), signal });
    draw();
    if (last.event === "failed") throw faultOf(last);
    change({ state: last.event === "done" ? "done" : "stopped" });
  } catch (error) {
    change({ state: "failed", error });
  }
}

export function stopRun(): void {
  stop?.abort();
  if (!run) return;
  if (run.job !== null) dropWork(run.job);
  set({ ...run, state: "stopped" });
}

/** The server lets go of the rows that it was sent. */
function forget(): void {
  stop?.abort();
  if (run?.job == null) return;
  if (run.state === "running") dropWork(run.job);
  dropWork(run.job);
}

interface Answers {
  readonly from: number;
  readonly answers: readonly (Pick<ScreenAnswer, "row" | "answer" | "results"> & {
    readonly error: { readonly message: string } | null;
  })[];
}

const linesOf = ({ rows }: Table, { answers }: Answers): Line[] =>
  answers.map(({ row, answer, error, results }) => ({
    row,
    cells: rows[row - 1] ?? [],
    answer,
    message: error?.message ?? null,
    results,
  }));

/** What was answered so far, as the server writes it. Throws RefusedError, LostError. */
export function fileOfRun(job: string, form: string): Promise<Blob> {
  return askFile(`/api/screen/runs/${job}/file?form=${form}`);
}

/** What a person calls the row: its cells of names. */
export function nameOfLine({ cells }: Pick<Line, "cells">, map: ColumnMap): string {
  const columns = [...(map.name ?? []), ...(map.firstName ?? []), ...(map.lastName ?? [])];
  return columns
    .map((column) => cells[column]?.trim() ?? "")
    .filter((text) => text !== "")
    .join(", ");
}
