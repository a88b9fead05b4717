/**
 * Taking files in: archive the bytes, note their custody, read what a reader recognises, report the rest.
 *
 * One file that cannot be read never costs the others. A list far smaller than the last one waits for a person's word.
 */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { standing } from "../../claims/decision.ts";
import type { Custody } from "../../claims/index.ts";
import type { ReadingRow } from "../../ledger/ledger.ts";
import type { Bundle, Reader, SourceFile } from "../../sources/reader.ts";
import { UsageError } from "../faults.ts";
import type { Doors } from "../wiring.ts";
import { newestRead } from "./versions.ts";

/** Fewer records than this share of the last version: not taken in without a person's word. */
export const FAR_FEWER = 0.75;

export interface AddOptions {
  readonly publisher?: string;
  readonly title?: string;
  /** `YYYY[-MM[-DD]]`; else taken from a date in the name of the file or its folder, or from the file itself. */
  readonly published?: string;
  readonly licence?: string;
  readonly grade?: Custody["grade"];
  /** Where the bytes came from, where that is no path: an address. */
  readonly origin?: string;
  readonly by: string;
  readonly now: () => Date;
  readonly onFile?: (done: number, name: string) => void;
}

export interface AddReport {
  readonly files: number;
  readonly fresh: number;
  readonly readings: readonly ReadingRow[];
}

interface Arrived {
  readonly file: SourceFile;
  readonly path: string;
  readonly published: string | null;
}

const MEDIA: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".tsv": "text/tab-separated-values",
  ".xml": "application/xml",
  ".json": "application/json",
  ".jsonl": "application/x-ndjson",
  ".ndjson": "application/x-ndjson",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".pdf": "application/pdf",
  ".html": "text/html",
  ".md": "text/markdown",
  ".txt": "text/plain",
};

export async function addPaths(doors: Doors, paths: readonly string[], options: AddOptions): Promise<AddReport> {
  const byFolder = new Map<string, string[]>();
  for (const path of paths)
    for await (const found of filesIn(resolve(path)))
      byFolder.set(dirname(found), [...(byFolder.get(dirname(found)) ?? []), found]);
  const readings: ReadingRow[] = [];
  let files = 0;
  let fresh = 0;
  for (const folder of [...byFolder.keys()].sort()) {
    const arrived: Arrived[] = [];
    for (const path of byFolder.get(folder)!) {
      const { id, isNew } = await doors.archive.put(createReadStream(path));
      if (isNew) fresh++;
      arrived.push({
        file: await doors.archive.file(id, basename(path)),
        path,
        published: options.published ?? dateInName(path),
      });
      options.onFile?.(++files, basename(path));
    }
    readings.push(...(await readFolder(doors, arrived, options)));
  }
  return { files, fresh, readings };
}

async function* filesIn(path: string): AsyncGenerator<string> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new UsageError(`${path}: there is no such file or folder. Check the path.`);
  if (!about.isDirectory()) {
    yield path;
    return;
  }
  for (const name of (await readdir(path)).sort()) if (!name.startsWith(".")) yield* filesIn(join(path, name));
}

/** `lists/us-ofac/2024-05/sdn.csv` → `2024-05`; `un/2026-02-27.xml` → `2026-02-27`. */
export function dateInName(path: string): string | null {
  const date = /(?<!\d)((?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d])/;
  return date.exec(basename(path, extname(path)))?.[1] ?? date.exec(basename(dirname(path)))?.[1] ?? null;
}

async function readFolder(doors: Doors, arrived: readonly Arrived[], options: AddOptions): Promise<ReadingRow[]> {
  const rows: ReadingRow[] = [];
  let left = arrived;
  for (const reader of doors.readers) {
    const { published } = options;
    const stated = (bundle: Bundle): Bundle =>
      published !== undefined && reader.withDate ? reader.withDate(bundle, published) : bundle;
    const bundles = (await reader.recognise(left.map(({ file }) => file))).map(stated);
    for (const bundle of bundles) {
      const ids = new Set(Object.values(bundle.files).map((file) => file.id));
      const own = left
        .filter(({ file }) => ids.has(file.id))
        .map((one) => (reader.namesCarryDates === false ? { ...one, published: published ?? null } : one));
      // Of a document only its own words and a person's say who published it.
      await noteCustody(doors, own, reader.namesCarryDates === false ? null : bundle, options);
      rows.push(await readBundle(doors, reader, bundle, own, options));
    }
    const taken = new Set(bundles.flatMap((bundle) => Object.values(bundle.files).map((file) => file.id)));
    left = left.filter(({ file }) => !taken.has(file.id));
  }
  for (const one of left) {
    await noteCustody(doors, [one], null, options);
    const row: ReadingRow = {
      ...blank(options),
      files: [{ role: "file", source: one.file.id, name: one.file.name }],
      status: "unread",
      message: `${one.file.name}: no reader knows this format. The file is kept. docs/sources.md lists the formats that are read.`,
    };
    await doors.ledger.recordReading(row);
    rows.push(row);
  }
  return rows;
}

const blank = (options: AddOptions) => ({
  reader: "",
  readerVersion: 0,
  dataset: "",
  published: null,
  records: null,
  counts: {},
  warnings: [],
  at: instant(options.now()),
});
const instant = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, "Z");

async function noteCustody(
  doors: Doors,
  files: readonly Arrived[],
  bundle: Bundle | null,
  options: AddOptions,
): Promise<void> {
  for (const { file, path, published } of files) {
    await doors.ledger.recordSource(file.id, file.size, {
      origin: options.origin ?? path,
      publisher: options.publisher ?? bundle?.dataset.publisher ?? null,
      title: options.title ?? bundle?.dataset.title ?? null,
      published,
      retrieved: instant(options.now()),
      retrievedBy: options.by,
      mediaType: MEDIA[extname(file.name).toLowerCase()] ?? "application/octet-stream",
      licence: options.licence ?? bundle?.dataset.licence ?? null,
      grade: options.grade ?? bundle?.dataset.grade ?? null,
    });
  }
}

async function readBundle(
  doors: Doors,
  reader: Reader,
  bundle: Bundle,
  own: readonly Arrived[],
  options: AddOptions,
): Promise<ReadingRow> {
  const files = Object.entries(bundle.files).map(([role, file]) => ({ role, source: file.id, name: file.name }));
  const base = {
    ...blank(options),
    reader: reader.name,
    readerVersion: reader.version,
    dataset: bundle.dataset.name,
    files,
  };
  const named = own.map((one) => one.published).find((date) => date !== null) ?? null;
  const row = await attempt();
  await doors.ledger.recordReading(row);
  if (row.status === "read") await writeAcceptance(doors, bundle, options);
  return row;

  async function attempt(): Promise<ReadingRow> {
    try {
      const key = doors.cache.key(
        reader.name,
        reader.version,
        files.map((file) => `${file.role}=${file.source}`),
      );
      const report = await doors.cache.write(key, reader.read(bundle, doors.archive.put));
      const published = report.published ?? named;
      const done = {
        ...base,
        status: "read" as const,
        published,
        records: report.records,
        counts: report.counts,
        warnings: report.warnings,
        message: null,
      };
      const last = newestRead(await doors.ledger.readings(), bundle.dataset.name, await takenIn(doors));
      const same = last?.files.every((file, i) => file.source === files[i]?.source) ?? false;
      const older = last && published !== null && last.published !== null && published < last.published;
      if (
        !last ||
        same ||
        older ||
        report.records >= (last.records ?? 0) * FAR_FEWER ||
        (await takenIn(doors)).has(files[0]!.source)
      )
        return done;
      return {
        ...done,
        status: "held",
        message: `${bundle.dataset.name}: ${report.records} records, the last version had ${last.records}. Not taken in. If that is right: manumit decide take-in ${files[0]!.source} --why "…"`,
      };
    } catch (error) {
      const { code } = error as { code?: unknown };
      // A full disk or a damaged archive says nothing about the list: it must not go down as the list's failure.
      if (typeof code !== "string" || !/^(SOURCE|MAPPING)_/.test(code)) throw error;
      return { ...base, status: "failed", published: named, message: (error as Error).message };
    }
  }
}

export async function takenIn(doors: Doors): Promise<ReadonlySet<string>> {
  return new Set(
    standing(await doors.ledger.decisions())
      .filter((decision) => decision.kind === "take-in")
      .map((decision) => decision.target),
  );
}

/** The judgement that a table's mapping carries becomes one decision, once. */
async function writeAcceptance(doors: Doors, bundle: Bundle, options: AddOptions): Promise<void> {
  const acceptance = doors.acceptanceOf(bundle);
  if (!acceptance) return;
  const decisions = await doors.ledger.decisions();
  // Also one that was undone: taking it back must not be overruled by adding the table again.
  if (decisions.some((decision) => decision.kind === "accept" && decision.target === bundle.dataset.name)) return;
  await doors.ledger.decide({
    kind: "accept",
    target: bundle.dataset.name,
    object: null,
    who: acceptance.who,
    when: instant(options.now()),
    why: acceptance.why,
    replaces: null,
  });
}
