/**
 * A screening run of this page: its table, which column is what, answers as they arrive. Kept while the app is open, so
 * that one can look something up and come back. Never written anywhere: the rows are the user's own.
 */
import { useSyncExternalStore } from "react";
import type { ScreenAnswer } from "../../../src/questions/screen/answer.ts";
import { type ColumnMap, type Field, guessColumns, isField } from "../../../src/surfaces/screening/headings.ts";
import { queryOfCells } from "../../../src/surfaces/screening/query.ts";
import { ask, send } from "../api.ts";
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
}

/** Rows in one request: a few dozen milliseconds of work, so that progress is seen and stopping is quick. */
const AT_ONCE = 100;

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
  stop?.abort();
  const book = await ask<Workbook>(`/api/screen/sheet?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  show(tableOfRows(book.rows, isHead), book.sheets.length > 0 ? `${file.name} · ${book.sheet}` : file.name);
}

function show(table: Table, name: string): void {
  stop?.abort();
  const guessed = guessColumns(table.heads).map;
  const map = guessed.name || guessed.lastName ? guessed : { ...guessed, name: [0] };
  set({ name, table, map, lines: [], coverage: null, picture: null, state: "ready", error: null });
}

export function closeTable(): void {
  stop?.abort();
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
  set({ ...run, map, lines: [], state: "ready" });
}

export async function startRun(): Promise<void> {
  if (!run) return;
  stop?.abort();
  const control = new AbortController();
  stop = control;
  const { table, map } = run;
  set({ ...run, lines: [], state: "running", error: null });
  let lines: readonly Line[] = [];
  try {
    for (let from = 0; from < table.rows.length; from += AT_ONCE) {
      const cells = table.rows.slice(from, from + AT_ONCE);
      const { done, coverage, picture } = await screenRows(cells, from, map, control.signal);
      if (control.signal.aborted) return;
      lines = [...lines, ...done];
      set({ ...run, lines, coverage: coverage ?? run.coverage, picture: picture ?? run.picture });
    }
    set({ ...run, state: "done" });
  } catch (error) {
    if (!control.signal.aborted) set({ ...run, state: "failed", error });
  }
}

export function stopRun(): void {
  stop?.abort();
  if (run) set({ ...run, state: "stopped" });
}

async function screenRows(cells: readonly (readonly string[])[], from: number, map: ColumnMap, signal: AbortSignal) {
  const asked = cells.map((row, i) => queryOfCells(row, map, from + i + 1));
  const rows = asked.flatMap((one) => ("query" in one ? [one.query] : []));
  const { answers } = rows.length
    ? await send<{ answers: readonly ScreenAnswer[] }>("/api/screen", { rows, limit: 5 }, { signal })
    : { answers: [] };
  let next = 0;
  const done = asked.map((one, i): Line => {
    const base = { row: from + i + 1, cells: cells[i]! };
    if (!("query" in one)) return { ...base, answer: "error", message: one.broken.message, results: [] };
    const { answer, error, results } = answers[next++]!;
    return { ...base, answer, message: error?.message ?? null, results };
  });
  return { done, coverage: answers[0]?.coverage ?? null, picture: answers[0]?.picture ?? null };
}

/** What a person calls the row: its cells of names. */
export function nameOfLine({ cells }: Pick<Line, "cells">, map: ColumnMap): string {
  const columns = [...(map.name ?? []), ...(map.firstName ?? []), ...(map.lastName ?? [])];
  return columns
    .map((column) => cells[column]?.trim() ?? "")
    .filter((text) => text !== "")
    .join(", ");
}
