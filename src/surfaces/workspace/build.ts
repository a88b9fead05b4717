/** Sources and decisions to the picture, reading again only what no cached reading covers. */
import type { Digest } from "../../claims/index.ts";
import type { ReadingRow } from "../../ledger/ledger.ts";
import type { BuiltPicture, DatasetVersion, PictureInput, SourceCitation } from "../../picture/index.ts";
import type { Bundle, Reader } from "../../sources/reader.ts";
import type { Doors } from "../wiring.ts";
import { takenIn } from "./add.ts";
import { chooseVersions } from "./versions.ts";

export interface BuildReport {
  readonly built: BuiltPicture;
  readonly datasets: readonly DatasetVersion[];
  /** Datasets that were read again because their reader is newer than the cached reading. */
  readonly readAgain: readonly string[];
}

export async function buildWorkspace(
  doors: Doors,
  buildPicture: (input: PictureInput) => Promise<BuiltPicture>,
  onStep?: (what: string) => void,
): Promise<BuildReport> {
  const readAgain: string[] = [];
  const datasets: DatasetVersion[] = [];
  for (const { reading, stale } of chooseVersions(await doors.ledger.readings(), await takenIn(doors))) {
    const reader = doors.readers.find((candidate) => candidate.name === reading.reader);
    const bundle = reader ? await bundleOf(doors, reader, reading) : undefined;
    if (!reader || !bundle) {
      onStep?.(`${reading.dataset}: no reader of this program knows it any more; left out`);
      continue;
    }
    const key = doors.cache.key(
      reader.name,
      reader.version,
      reading.files.map((file) => `${file.role}=${file.source}`),
    );
    if (!(await doors.cache.has(key))) {
      onStep?.(`reading ${reading.dataset}`);
      await doors.cache.write(key, reader.read(bundle, doors.archive.put));
      readAgain.push(reading.dataset);
    }
    datasets.push({
      dataset: bundle.dataset,
      reader: `${reader.name}@${reader.version}`,
      published: reading.published,
      stale,
      files: reading.files,
      records: () => doors.cache.read(key),
    });
  }
  onStep?.("building the picture");
  const built = await buildPicture({
    datasets,
    decisions: await doors.ledger.decisions(),
    citations: await citationsOf(doors),
  });
  await doors.saveSnapshot(built.bytes);
  return { built, datasets, readAgain };
}

async function bundleOf(doors: Doors, reader: Reader, reading: ReadingRow): Promise<Bundle | undefined> {
  const files = await Promise.all(reading.files.map((file) => doors.archive.file(file.source, file.name)));
  const bundle = (await reader.recognise(files)).find((candidate) => candidate.dataset.name === reading.dataset);
  // The roles as they were read: one of them may hold what a person stated when adding it.
  return bundle && { ...bundle, files: Object.fromEntries(reading.files.map((file, n) => [file.role, files[n]!])) };
}

/** For each source the custody that says most; which of equals is the same in any order of adding. */
async function citationsOf(doors: Doors): Promise<Record<Digest, SourceCitation>> {
  const sources = await doors.ledger.sources();
  return Object.fromEntries(
    sources.map(({ id, custody }) => {
      const said = (field: "title" | "publisher" | "published"): string | null =>
        custody
          .map((c) => c[field])
          .filter((value) => value !== null)
          .sort()[0] ?? null;
      const last = custody.at(-1);
      return [
        id,
        {
          title: said("title"),
          publisher: said("publisher"),
          published: said("published"),
          origin: last?.origin ?? null,
          retrieved: last?.retrieved ?? null,
        },
      ];
    }),
  );
}
