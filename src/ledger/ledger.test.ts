import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { Custody, Decision, DecisionRow, Digest } from "../claims/index.ts";
import { digestText } from "../claims/index.ts";
import { StaleDecisionError, WorkspaceDamagedError } from "./faults.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { ledger0001 } from "./migrations/0001-ledger.ts";

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

test("the same decision sent twice is one row", async () => {
  const ledger = await openLedger(":memory:");
  const row = await ledger.decide(decision("sent again because the answer was lost"));
  expect(await ledger.decide(decision("sent again because the answer was lost"))).toEqual(row);
  const undo = await ledger.decide(decision("undo", row.id, "undo"));
  expect(await ledger.decide(decision("undo", row.id, "undo"))).toEqual(undo);
  expect(await ledger.decisions()).toEqual([row, undo]);
  await ledger.close();
});

/** Straight from the rule: a decision has force unless one with force replaces it. */
const hasForce = (rows: readonly DecisionRow[], id: string): boolean =>
  !rows.some((row) => row.replaces === id && hasForce(rows, row.id));

test("a decision can be replaced exactly when no decision with force replaced it, undone undos and all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.nat(9)), { maxLength: 14 }), async (targets) => {
      const ledger = await openLedger(":memory:");
      const rows: DecisionRow[] = [];
      for (const [i, target] of targets.entries()) {
        const replaces = target === null ? null : (rows[target % Math.max(1, rows.length)]?.id ?? null);
        const free = replaces === null || hasForce(rows, replaces);
        const done = ledger.decide(decision(`no. ${i}`, replaces, replaces === null ? "accept" : "undo"));
        if (free) rows.push(await done);
        else await expect(done).rejects.toThrow(StaleDecisionError);
      }
      expect(await ledger.decisions()).toEqual(rows);
      await ledger.close();
    }),
    { numRuns: 60 },
  );
});

/** Any text that JavaScript can hold, half surrogate pairs and NUL with it. */
const anyText = fc
  .array(fc.constantFrom("a", "\0", "\ud800", "\udc00", "\u2028", "김", "\ufeff", "'"), { minLength: 1, maxLength: 6 })
  .map((units) => units.join(""));

test("a decision comes back as it was answered, whatever its text, and is no fault to verify", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const ledger = await openLedger(":memory:");
      const row = await ledger.decide({ ...decision(text), target: text, object: text });
      expect(await ledger.decisions()).toEqual([row]);
      expect(await ledger.verify()).toBeNull();
      await ledger.close();
    }),
    { numRuns: 60 },
  );
});

async function fill(ledger: Ledger, rows: number): Promise<void> {
  for (let i = 0; i < rows; i++) {
    if (i % 3 === 0) await ledger.recordSource(digestText(`s${i}`), i, custody("2026-01-01"));
    else await ledger.decide(decision(`no. ${i}`));
  }
}

test("verify names the very row of which any one cell was altered", async () => {
  const path = place();
  const ledger = await openLedger(path);
  await fill(ledger, 12);
  await ledger.close();
  const whole = readFileSync(path);
  const cells = [
    { table: "decision", column: "why" },
    { table: "decision", column: "who" },
    { table: "decision", column: "object" },
    { table: "custody", column: "retrieved" },
    { table: "source", column: "size" },
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), fc.nat(3), async ({ table, column }, nth) => {
      writeFileSync(path, whole);
      const raw = new DatabaseSync(path);
      raw.exec(`DROP TRIGGER ${table}_never_changes`);
      const { id } = raw.prepare(`SELECT id FROM ${table} ORDER BY id LIMIT 1 OFFSET ${nth}`).get() as { id: string };
      const other = column === "size" ? "999" : column === "retrieved" ? "'2020-01-01T00:00:00Z'" : "'other'";
      raw.prepare(`UPDATE ${table} SET ${column} = ${other} WHERE id = ?`).run(id);
      raw.close();
      const again = await openLedger(path);
      expect(await again.verify()).toMatchObject({ place: table, row: id });
      await again.close();
    }),
    { numRuns: 30 },
  );
});

test("a ledger longer than a page of verify is whole, and a row gone from its last page is named", async () => {
  const path = place();
  const ledger = await openLedger(path);
  for (let i = 0; i < 1003; i++) await ledger.decide(decision(`no. ${i}`));
  const last = (await ledger.decisions()).at(-1)!;
  expect(await ledger.verify()).toBeNull();
  await ledger.close();
  const raw = new DatabaseSync(path);
  raw.exec("DROP TRIGGER decision_never_goes");
  raw.prepare("DELETE FROM decision WHERE id = ?").run(last.id);
  raw.close();
  const again = await openLedger(path);
  expect(await again.verify()).toEqual({ place: "decision", row: last.id, found: "the row is gone" });
  await again.close();
});

test("a seal kept elsewhere shows that the newest rows went together with their links", async () => {
  const path = place();
  const ledger = await openLedger(path);
  for (const why of ["one", "two", "three"]) await ledger.decide(decision(why));
  const seal = await ledger.seal();
  await ledger.decide(decision("four"));
  expect(await ledger.verify(seal)).toBeNull();
  await ledger.close();
  const raw = new DatabaseSync(path);
  raw.exec("DROP TRIGGER decision_never_goes; DROP TRIGGER link_never_goes;");
  raw.exec("DELETE FROM link WHERE seq > 2; DELETE FROM decision WHERE id NOT IN (SELECT row FROM link)");
  raw.close();
  const again = await openLedger(path);
  expect(await again.verify()).toBeNull();
  expect(await again.verify(seal)).toMatchObject({ place: "link", row: "3" });
  await again.close();
});

test("a writer at work meanwhile is no fault to verify", async () => {
  const path = place();
  const [reading, writing] = await Promise.all([openLedger(path), openLedger(path)]);
  await fill(writing, 30);
  let done = false;
  const writer = (async () => {
    // No pause: both run as microtasks, so that rows arrive between any two queries of verify.
    for (let i = 0; !done; i++) await writing.decide(decision(`meanwhile ${i}`));
  })();
  const before = (await reading.decisions()).length;
  for (let i = 0; i < 60; i++) expect(await reading.verify()).toBeNull();
  done = true;
  await writer;
  expect((await reading.decisions()).length).toBeGreaterThan(before);
  await Promise.all([reading.close(), writing.close()]);
});

test("pages of the file that were overwritten are a damaged workspace, said so by every question", async () => {
  const path = place();
  const ledger = await openLedger(path);
  for (let i = 0; i < 200; i++) await ledger.decide(decision(`no. ${i} ${"long ".repeat(80)}`));
  await ledger.close();
  const bytes = readFileSync(path);
  // The first page holds the schema and stays, so that the ledger still opens.
  bytes.fill(0xff, 8192);
  writeFileSync(path, bytes);
  const again = await openLedger(path);
  await expect(again.decisions()).rejects.toThrow(WorkspaceDamagedError);
  await expect(again.verify()).rejects.toThrow(/manumit verify/);
  await expect(again.decide(decision("one more"))).rejects.toThrow(WorkspaceDamagedError);
  await again.close();
});

test.each([
  { words: "CREATE TABLE photograph (x)", found: /not a ledger/, why: "another program's database" },
  { words: "PRAGMA user_version = 1", found: /not a ledger/, why: "a version, but no tables" },
  {
    words: `${ledger0001}; PRAGMA user_version = 99`,
    found: /newer Manumit.*Install the newer version/,
    why: "a ledger of a later version",
  },
])("$why is refused and left as it was", async ({ words, found }) => {
  const path = place();
  const raw = new DatabaseSync(path);
  raw.exec(words);
  raw.close();
  const before = readFileSync(path);
  await expect(openLedger(path)).rejects.toThrow(found);
  await expect(openLedger(path)).rejects.toThrow(WorkspaceDamagedError);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a ledger of the first version is brought to the newest, with its rows and its chain", async () => {
  const path = place();
  const raw = new DatabaseSync(path);
  raw.exec(`${ledger0001}; PRAGMA user_version = 1`);
  raw.close();
  const ledger = await openLedger(path);
  const row = await ledger.decide(decision("after the migration"));
  expect(await ledger.verify()).toBeNull();
  await ledger.close();
  const again = await openLedger(path);
  expect(await again.decisions()).toEqual([row]);
  await again.close();
});
