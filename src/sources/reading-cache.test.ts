import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { digestText, type EntityDraft, type RecordDraft } from "../claims/index.ts";
import type { ReadReport } from "./reader.ts";
import { openReadingCache, ReadingDamagedError } from "./reading-cache.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const place = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-readings-"));
  folders.push(folder);
  return folder;
};
const report: ReadReport = { records: 2, published: "2026-01", counts: { rows: 2 }, warnings: [] };
async function* give(records: readonly RecordDraft[]): AsyncGenerator<RecordDraft, ReadReport, undefined> {
  yield* records;
  return report;
}

const word = fc.string({ unit: "grapheme", maxLength: 6 });
const entity: fc.Arbitrary<EntityDraft> = fc.record({
  kind: fc.constant("entity" as const),
  id: word,
  schema: fc.constantFrom("Person", "Company"),
  dataset: word,
  statements: fc.array(
    fc
      .record({
        prop: word,
        value: word,
        original: fc.option(word, { nil: undefined }),
        lang: fc.option(word, { nil: undefined }),
        record: fc.constantFrom("row 1", "row 2"),
        field: word,
      })
      .map(({ record, field, original, lang, ...rest }) => ({
        ...rest,
        ...(original !== undefined && { original }),
        ...(lang !== undefined && { lang }),
        at: { source: digestText(record), record, field },
      })),
    { maxLength: 5 },
  ),
});

test("a reading comes back record for record", async () => {
  const cache = await openReadingCache(place());
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(entity, { maxLength: 5 }), async (records) => {
      const key = cache.key("test", 1, [String(n++)]);
      expect(await cache.write(key, give(records))).toEqual(report);
      expect(await Array.fromAsync(cache.read(key))).toEqual(records);
    }),
    { numRuns: 60 },
  );
});

test("a reader that throws leaves nothing behind", async () => {
  const folder = place();
  const cache = await openReadingCache(folder);
  // biome-ignore lint/correctness/useYield: it fails before the first record
  async function* fail(): AsyncGenerator<RecordDraft, ReadReport, undefined> {
    throw new Error("record 1 is odd");
  }
  await expect(cache.write("k", fail())).rejects.toThrow("record 1 is odd");
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  { spoil: (text: string) => text.replace("Alpha", "Omega"), why: "a changed word" },
  { spoil: (text: string) => text.slice(0, text.lastIndexOf("{")), why: "a lost end" },
  { spoil: (text: string) => text.slice(0, 20), why: "a cut line" },
  { spoil: (text: string) => `${text}{"kind":"good"}\n`, why: "a line after the end" },
  { spoil: (text: string) => `[[],5]\n${text}`, why: "a line of another shape" },
  { spoil: (text: string) => text.replace(/^/, "null\n"), why: "a line that says nothing" },
  { spoil: () => "", why: "an empty file" },
])("$why is a damaged reading", async ({ spoil }) => {
  const folder = place();
  const cache = await openReadingCache(folder);
  await cache.write(
    "k",
    give([
      {
        kind: "entity",
        id: "a",
        schema: "Person",
        dataset: "d",
        statements: [{ prop: "name", value: "Alpha", at: { source: digestText("s"), record: "row 1", field: "Name" } }],
      },
    ]),
  );
  const path = join(folder, "k.ndjson");
  writeFileSync(path, spoil(readFileSync(path, "utf8")));
  await expect(Array.fromAsync(cache.read("k"))).rejects.toThrow(ReadingDamagedError);
});

test("a reading that is not there is said so in our words", async () => {
  const cache = await openReadingCache(place());
  await expect(Array.fromAsync(cache.read("nowhere"))).rejects.toThrow(/there is no such reading/);
});
