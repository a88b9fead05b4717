/**
 * The only place where doors, questions and surfaces meet.
 *
 * Doors are imported when they are opened: `search` needs a snapshot, not a database, and must answer at once.
 */
import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDigest, type Locator } from "../claims/index.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Picture } from "../picture/index.ts";
import type { Archive } from "../sources/archive.ts";
import type { Bundle, Reader, SourceFile } from "../sources/reader.ts";
import type { ReadingCache } from "../sources/reading-cache.ts";
import type { CellHere, RecordsAt } from "../sources/record-at.ts";
import { WorkspaceMissingError } from "./faults.ts";

/** Everything that a workflow may use, each opened once. */
export interface Doors {
  readonly folder: string;
  readonly archive: Archive;
  readonly cache: ReadingCache;
  readonly ledger: Ledger;
  readonly readers: readonly Reader[];
  /** The cells that a fact stands on and those beside them; null where the place is no record, or gone. */
  recordAt(at: Locator): Promise<readonly CellHere[] | null>;
  acceptanceOf(bundle: Bundle): { readonly who: string; readonly why: string } | null;
  saveSnapshot(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

const places = (folder: string) => ({
  archive: join(folder, "archive"),
  readings: join(folder, "readings"),
  ledger: join(folder, "ledger.sqlite"),
  picture: join(folder, "picture"),
});

export function isWorkspace(folder: string): boolean {
  return existsSync(places(folder).ledger);
}

/** Opens a workspace, or makes it with `create`. Throws WorkspaceMissingError. */
export async function openDoors(folder: string, options: { create?: boolean } = {}): Promise<Doors> {
  if (!options.create && !isWorkspace(folder))
    throw new WorkspaceMissingError(
      `${folder}: there is no workspace here. Make one with "manumit init", or name another with --workspace.`,
    );
  await mkdir(folder, { recursive: true });
  const [{ openArchive }, { openReadingCache }, { openLedger }, { readers }, { acceptanceOf }, { saveSnapshot }] =
    await Promise.all([
      import("../sources/archive.ts"),
      import("../sources/reading-cache.ts"),
      import("../ledger/ledger.ts"),
      import("../sources/all.ts"),
      import("../sources/tables/reader.ts"),
      import("../ledger/snapshots.ts"),
    ]);
  const at = places(folder);
  const [archive, cache, ledger] = await Promise.all([
    openArchive(at.archive),
    openReadingCache(at.readings),
    openLedger(at.ledger),
  ]);
  return {
    folder,
    archive,
    cache,
    ledger,
    readers,
    recordAt: recordsIn(archive, ledger, readers),
    acceptanceOf,
    saveSnapshot: (bytes) => saveSnapshot(at.picture, bytes),
    close: () => ledger.close(),
  };
}

function recordsIn(archive: Archive, ledger: Ledger, readers: readonly Reader[]): Doors["recordAt"] {
  let records: RecordsAt | undefined;
  return async ({ source, record, field }) => {
    if (!isDigest(source) || !(await archive.has(source))) return null;
    records ??= (await import("../sources/record-at.ts")).openRecords();
    const file = await archive.file(source, "source");
    for (const { reader, files } of (await ledger.readings()).toReversed()) {
      const here = files.find((one) => one.source === source);
      if (!here) continue;
      const headings = readers.find(({ name }) => name === reader)?.headings?.[here.role];
      return records({ ...file, name: here.name }, record, field, headings);
    }
    return records(file, record, field);
  };
}

/** The current picture of a workspace. Throws SnapshotMissingError and WorkspaceMissingError. */
export async function openPicture(folder: string): Promise<Picture> {
  return (await openShared(folder)).picture;
}

/** The current picture with the bytes it stands on, which threads share. */
export async function openShared(folder: string): Promise<{ picture: Picture; snapshot: Uint8Array }> {
  if (!existsSync(folder))
    throw new WorkspaceMissingError(
      `${folder}: there is no workspace here. Make one with "manumit init", or name another with --workspace.`,
    );
  const [{ openSnapshot }, { decodeSnapshot }] = await Promise.all([
    import("../ledger/snapshots.ts"),
    import("../picture/snapshot.ts"),
  ]);
  const { bytes } = openSnapshot(places(folder).picture);
  return { picture: decodeSnapshot(bytes), snapshot: bytes };
}

/** Rows of an XLSX or ODS workbook. */
export async function readSheet(file: SourceFile) {
  return (await import("../sources/formats/sheet.ts")).readSheet(file);
}

/** The current picture, opened again once another was built; while the new one cannot be read, the last good one. */
export async function openLivePicture(folder: string): Promise<() => Picture> {
  let picture = await openPicture(folder);
  const [{ openSnapshot }, { decodeSnapshot }] = await Promise.all([
    import("../ledger/snapshots.ts"),
    import("../picture/snapshot.ts"),
  ]);
  const at = places(folder).picture;
  const builtAt = (): number => statSync(join(at, "current"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let [seen, looked] = [builtAt(), performance.now()];
  return () => {
    if (performance.now() - looked < 250) return picture;
    looked = performance.now();
    const now = builtAt();
    if (now === seen) return picture;
    seen = now;
    try {
      picture = decodeSnapshot(openSnapshot(at).bytes);
    } catch {
      // The next change of the pointer is another chance.
    }
    return picture;
  };
}

/** Our own starting sources, beside the code: two levels up from the sources, three from what is published. */
export function starterFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [join(here, "../../starter"), join(here, "../../../starter")].find((path) => existsSync(path));
  if (!found) throw new Error("the starter sources are not beside the program");
  return found;
}

/** The publishers' addresses, and how a file is fetched. */
export async function fetching() {
  const [{ addresses }, { fetchFile }] = await Promise.all([
    import("../sources/fetch/addresses.ts"),
    import("../sources/fetch/fetch-list.ts"),
  ]);
  return { addresses, fetchFile };
}

/** One page from an address that a person gave. */
export async function fetchingPages() {
  return import("../sources/fetch/fetch-page.ts");
}

/** Reading documents that are in no archive, and their stored texts. */
export async function documents() {
  return import("../sources/documents/index.ts");
}
