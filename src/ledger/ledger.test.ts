import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { Custody, Decision, Digest } from "../claims/index.ts";
import { digestText } from "../claims/index.ts";
import { StaleDecisionError, WorkspaceDamagedError } from "./faults.ts";
import { openLedger } from "./ledger.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "manumit-ledger-"));
  folders.push(folder);
  return join(folder, "ledger.sqlite");
}

const custody = (day: string): Custody => ({
  origin: "lists/a.xml",
  publisher: "Example Council",
  title: null,
  published: null,
  retrieved: `${day}T00:00:00Z`,
  retrievedBy: "a tester",
  mediaType: "application/xml",
  licence: null,
  grade: null,
});
const decision = (why: string, replaces: string | null = null, kind: Decision["kind"] = "accept"): Decision => ({
  kind,
  target: "tables_figures",
  object: null,
  who: "a reviewer",
  when: "2026-01-01T00:00:00Z",
  why,
  replaces,
});

test("the same bytes received twice are one source with two custody rows", async () => {
  const ledger = await openLedger(":memory:");
  const id = digestText("bytes");
  await ledger.recordSource(id, 5, custody("2026-01-01"));
  await ledger.recordSource(id, 5, custody("2026-01-02"));
  await ledger.recordSource(id, 5, custody("2026-01-02"));
  expect((await ledger.sources()).map((source) => [source.id, source.custody.length])).toEqual([[id, 2]]);
  await ledger.close();
});

test("what was written is there after opening again", async () => {
  const path = place();
  const first = await openLedger(path);
  const row = await first.decide(decision("the table is ours"));
  await first.close();
  const second = await openLedger(path);
  expect(await second.decisions()).toEqual([row]);
  expect(await second.verify()).toBeNull();
  await second.close();
});

test("a decision that somebody replaced first cannot be replaced again", async () => {
  const ledger = await openLedger(":memory:");
  const row = await ledger.decide(decision("first"));
  await ledger.decide(decision("changed my mind", row.id, "undo"));
  await expect(ledger.decide(decision("too late", row.id, "undo"))).rejects.toThrow(StaleDecisionError);
  await expect(ledger.decide(decision("too late", row.id, "undo"))).rejects.toThrow(/a reviewer already replaced it/);
  await expect(ledger.decide(decision("nothing there", digestText("nothing")))).rejects.toThrow(/no such decision/);
  await ledger.close();
});

test.each([
  { doing: "UPDATE decision SET why = 'altered' WHERE rowid = 2", found: /altered/, why: "a changed word" },
  { doing: "DELETE FROM decision WHERE rowid = 2", found: /gone/, why: "a row taken away" },
  { doing: "DELETE FROM link WHERE seq = 2", found: /missing/, why: "a link taken away" },
  {
    doing: "INSERT INTO source VALUES ('sha256:' || printf('%064d', 1), 1)",
    found: /slipped in/,
    why: "a row past the chain",
  },
])("verify names $why", async ({ doing, found }) => {
  const path = place();
  const ledger = await openLedger(path);
  for (const why of ["one", "two", "three"]) await ledger.decide(decision(why));
  await ledger.close();
  const raw = new DatabaseSync(path);
  raw.exec("DROP TRIGGER decision_never_changes; DROP TRIGGER decision_never_goes; DROP TRIGGER link_never_goes;");
  raw.exec(doing);
  raw.close();
  const again = await openLedger(path);
  expect((await again.verify())?.found).toMatch(found);
  await again.close();
});

test.each([
  "UPDATE decision SET why = 'x'",
  "DELETE FROM decision",
  "INSERT OR REPLACE INTO link VALUES (1, 'decision', 'x', 'y')",
])("the database itself refuses: %s", async (words) => {
  const path = place();
  const ledger = await openLedger(path);
  await ledger.decide(decision("one"));
  await ledger.close();
  const raw = new DatabaseSync(path);
  raw.exec("PRAGMA recursive_triggers = ON");
  expect(() => raw.exec(words)).toThrow(/append-only/);
  raw.close();
});

test("a file that is no ledger is said to be damaged", async () => {
  const path = place();
  const { writeFileSync } = await import("node:fs");
  writeFileSync(path, "this is not a database, though it is long enough to be one".repeat(40));
  await expect(openLedger(path)).rejects.toThrow(WorkspaceDamagedError);
});

test("two hands on one ledger lose nothing", async () => {
  const path = place();
  const hands = await Promise.all([openLedger(path), openLedger(path)]);
  await Promise.all(
    hands.flatMap((hand, h) => Array.from({ length: 20 }, (_, i) => hand.decide(decision(`${h}-${i}`)))),
  );
  expect(await hands[0]!.decisions()).toHaveLength(40);
  expect(await hands[1]!.verify()).toBeNull();
  await Promise.all(hands.map((hand) => hand.close()));
});

test("readings come back as they were written, in their order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ dataset: fc.string(), message: fc.option(fc.string()), records: fc.option(fc.nat()) }), {
        maxLength: 6,
      }),
      async (said) => {
        const ledger = await openLedger(":memory:");
        const rows = said.map((row) => ({
          ...row,
          reader: "un-sc",
          readerVersion: 1,
          files: [{ role: "list", source: digestText("a") as Digest, name: "a.xml" }],
          status: "read" as const,
          published: null,
          counts: {},
          warnings: [],
          at: "2026-01-01T00:00:00Z",
        }));
        for (const row of rows) await ledger.recordReading(row);
        expect(await ledger.readings()).toEqual(rows);
        await ledger.close();
      },
    ),
    { numRuns: 25 },
  );
});
