/**
 * What a document's reading holds: its claims as they were read, what it states about itself, the text they count in.
 *
 * A reading never changes under its key, so those last asked for are kept; whether it is still there is asked each time.
 */
import type { ClaimDraft, Digest } from "../../claims/index.ts";
import type { ReadingRow } from "../../ledger/ledger.ts";
import type { Doors } from "../wiring.ts";

export interface DocumentReading {
  readonly said: ReadonlyMap<string, string>;
  readonly textId: Digest | null;
  readonly drafts: readonly ClaimDraft[];
}

/** Claims that are kept in all; about 2 kB each. */
const MOST = 20_000;
const kept = new Map<string, DocumentReading>();
let size = 0;

/** Null where the reading is gone. */
export async function documentReading(doors: Doors, reading: ReadingRow): Promise<DocumentReading | null> {
  const key = doors.cache.key(
    reading.reader,
    reading.readerVersion,
    reading.files.map((file) => `${file.role}=${file.source}`),
  );
  if (!(await doors.cache.has(key))) return null;
  const name = `${doors.folder}\n${key}`;
  const known = kept.get(name);
  if (known) return known;
  const read = await readAll(doors, key);
  kept.set(name, read);
  size += read.drafts.length + 1;
  for (const [oldest, { drafts }] of kept) {
    if (size <= MOST || oldest === name) break;
    kept.delete(oldest);
    size -= drafts.length + 1;
  }
  return read;
}

async function readAll(doors: Doors, key: string): Promise<DocumentReading> {
  const said = new Map<string, string>();
  const drafts: ClaimDraft[] = [];
  let textId: Digest | null = null;
  for await (const record of doors.cache.read(key)) {
    if (record.kind === "claim") drafts.push(record);
    else if (record.kind === "entity")
      for (const { prop, value, at } of record.statements) {
        said.set(prop, value);
        textId ??= at.record.replace(/^text /, "") as Digest;
      }
  }
  return { said, textId, drafts };
}
