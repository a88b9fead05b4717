/** Reads a file with a reader to its end and keeps everything: for tests and small files. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { EntityDraft, RecordDraft } from "../claims/index.ts";
import { memoryFile } from "./formats/memory-file.ts";
import type { Reader, ReadReport } from "./reader.ts";

export interface WholeReading {
  readonly records: readonly RecordDraft[];
  readonly report: ReadReport;
}

export async function readingOf(
  reader: Reader,
  paths: readonly (string | { name: string; text: string | Uint8Array })[],
): Promise<WholeReading> {
  const files = paths.map((path) =>
    typeof path === "string" ? memoryFile(basename(path), readFileSync(path)) : memoryFile(path.name, path.text),
  );
  const [bundle, ...more] = await reader.recognise(files);
  if (!bundle || more.length > 0)
    throw new Error(
      `${reader.name} found ${bundle ? more.length + 1 : 0} versions in ${files.map((file) => file.name).join(", ")}, wanted one`,
    );
  const records: RecordDraft[] = [];
  const reading = reader.read(bundle);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) records.push(step.value);
  return { records, report: step.value };
}

/** The values an entity has of a property, in the order of the source. */
export function valuesOf(records: readonly RecordDraft[], id: string, prop: string): string[] {
  const entity = records.find((record): record is EntityDraft => record.kind === "entity" && record.id === id);
  return entity?.statements.filter((s) => s.prop === prop).map((s) => s.value) ?? [];
}
