/**
 * What a reader gave for a version of a dataset, kept so that a rebuild reads only what changed.
 *
 * One file a reading: a line an entity, with its record, source and repeated strings by number, then a last line with
 * the report and a checksum. Without that line the file does not count. It can be deleted at any time.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { EntityDraft, Locator, RecordDraft, StatementDraft } from "../claims/index.ts";
import { inArchiveWords, sweep, syncFolder } from "./archive.ts";
import type { ReadReport } from "./reader.ts";

const FORMAT = 1;
const BATCH = 256 * 1024;
const LEFTOVER = /^\..+\.part$/;

/** A cached reading is not what was written. Delete the workspace's `readings` folder and build again. */
export class ReadingDamagedError extends Error {
  override readonly name = "ReadingDamagedError";
  readonly code = "READING_DAMAGED";
}

export interface ReadingCache {
  key(reader: string, version: number, files: readonly string[]): string;
  has(key: string): Promise<boolean>;
  /** Reads to the end and keeps it; nothing is kept when the reader throws. */
  write(key: string, records: AsyncGenerator<RecordDraft, ReadReport>): Promise<ReadReport>;
  read(key: string): AsyncGenerator<RecordDraft, void, undefined>;
}

/** Strings that come again and again, each written out once and then called by number. */
class Repeats {
  readonly #numbers = new Map<string, number>();
  readonly #fresh: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    this.#fresh.push(text);
    return this.#numbers.size - 1;
  }

  takeFresh(): string[] {
    return this.#fresh.splice(0);
  }
}

/** JSON on one line: what reads lines takes these two separators for ends of them, and JSON leaves them as they are. */
function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => (c === "\u2028" ? "\\u2028" : "\\u2029"));
}

type PackedStatement = [
  prop: number,
  value: string,
  source: number,
  record: string | 0,
  field: number,
  original?: string | null,
  lang?: string,
];

function pack(entity: EntityDraft, repeats: Repeats): string {
  const first = entity.statements[0]?.at.record ?? "";
  const statements = entity.statements.map((s): PackedStatement => {
    // Most statements of an entity stand in its own record, so 0 says "as the first".
    const row: PackedStatement = [
      repeats.number(s.prop),
      s.value,
      repeats.number(s.at.source),
      s.at.record === first ? 0 : s.at.record,
      repeats.number(s.at.field),
    ];
    if (s.original !== undefined || s.lang !== undefined) row.push(s.original ?? null);
    if (s.lang !== undefined) row.push(s.lang);
    return row;
  });
  const line = [entity.id, repeats.number(entity.schema), repeats.number(entity.dataset), first, statements];
  return oneLine([repeats.takeFresh(), line]);
}

function unpack(line: [string, number, number, string, PackedStatement[]], words: readonly string[]): EntityDraft {
  const [id, schema, dataset, first, packed] = line;
  const statements = packed.map(([prop, value, source, record, field, original, lang]): StatementDraft => {
    const at = { source: words[source]!, record: record === 0 ? first : record, field: words[field]! } as Locator;
    return {
      prop: words[prop]!,
      value,
      ...(original != null && { original }),
      ...(lang !== undefined && { lang }),
      at,
    };
  });
  return { kind: "entity", id, schema: words[schema]!, dataset: words[dataset]!, statements };
}

function unpackLine(line: string, words: string[]): RecordDraft | { readonly end: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new TypeError("a line is a list or a record");
  if (!Array.isArray(value)) return value as RecordDraft | { readonly end: string };
  words.push(...(value[0] as string[]));
  return unpack(value[1] as never, words);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

export async function openReadingCache(folder: string): Promise<ReadingCache> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw inArchiveWords(error, folder);
  });
  await sweep(folder, LEFTOVER);
  const pathOf = (key: string): string => join(folder, `${key}.ndjson`);

  return {
    key: (reader, version, files) =>
      `${reader}@${version}-${createHash("sha256")
        .update(`${FORMAT} ${files.join(" ")}`)
        .digest("hex")
        .slice(0, 32)}`,

    has: (key) => exists(pathOf(key)),

    async write(key, records) {
      const aside = join(folder, `.${key}.${randomUUID()}.part`);
      const handle = await open(aside, "wx").catch((error: unknown) => {
        throw inArchiveWords(error, folder);
      });
      try {
        const hash = createHash("sha256");
        const repeats = new Repeats();
        let batch = "";
        const flush = async (): Promise<void> => {
          hash.update(batch);
          await handle.writeFile(batch);
          batch = "";
        };
        let step = await records.next();
        for (; !step.done; step = await records.next()) {
          batch += `${step.value.kind === "entity" ? pack(step.value, repeats) : oneLine(step.value)}\n`;
          if (batch.length > BATCH) await flush();
        }
        await flush();
        await handle.writeFile(`${JSON.stringify({ end: hash.digest("hex"), report: step.value })}\n`);
        await handle.sync();
        await handle.close();
        await rename(aside, pathOf(key));
        await syncFolder(folder);
        return step.value;
      } catch (error) {
        await handle.close().catch(() => {});
        await rm(aside, { force: true });
        throw inArchiveWords(error, folder);
      }
    },

    async *read(key) {
      const path = pathOf(key);
      const damaged = (found: string, cause?: unknown): ReadingDamagedError =>
        new ReadingDamagedError(
          `${path}: ${found}. Delete the workspace's readings folder and run "manumit build" again.`,
          { cause },
        );
      if (!(await exists(path))) throw damaged("there is no such reading");
      const hash = createHash("sha256");
      const words: string[] = [];
      let ended = false;
      for await (const line of createInterface({
        input: createReadStream(path, { highWaterMark: BATCH }),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        if (ended) throw damaged("it goes on after its end");
        let value: RecordDraft | { readonly end: string };
        try {
          value = unpackLine(line, words);
        } catch (cause) {
          throw damaged("a line is not what was written", cause);
        }
        if (!("end" in value)) {
          hash.update(`${line}\n`);
          yield value;
        } else if (value.end !== hash.digest("hex")) throw damaged("its lines do not match their checksum");
        else ended = true;
      }
      if (!ended) throw damaged("it has no end");
    },
  };
}
