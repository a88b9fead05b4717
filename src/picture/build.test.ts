import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DecisionRow, Digest, EntityDraft, RecordDraft } from "../claims/index.ts";
import { hashIdentifier } from "./identifiers.ts";
import { buildPicture, type DatasetVersion, decodeSnapshot, type PictureInput } from "./index.ts";

const source = (letter: string): Digest => `sha256:${letter.repeat(64)}`;

interface Row {
  readonly id: string;
  readonly schema: string;
  readonly statements: readonly { prop: string; value: string; original?: string; lang?: string; record: string }[];
}

function entityOf(row: Row, dataset: string, file: Digest): EntityDraft {
  return {
    kind: "entity",
    id: row.id,
    schema: row.schema,
    dataset,
    statements: row.statements.map(({ record, ...said }) => ({
      ...said,
      at: { source: file, record, field: said.prop },
    })),
  };
}

function version(name: string, letter: string, records: readonly RecordDraft[]): DatasetVersion {
  return {
    dataset: {
      name,
      title: `List ${name}`,
      publisher: "An office",
      url: `https://example.org/${name}`,
      licence: "public domain",
      grade: "A",
      rhythm: "daily",
    },
    reader: "test@1",
    published: "2024-05-03",
    stale: null,
    files: [{ role: "primary", source: source(letter), name: `${name}.csv` }],
    records: () => records,
  };
}

const input = (datasets: readonly DatasetVersion[], decisions: readonly DecisionRow[] = []): PictureInput => ({
  datasets,
  decisions,
  citations: {},
});

const decide = (kind: DecisionRow["kind"], target: string, object: string | null, n = 1): DecisionRow => ({
  id: `d${n}`,
  kind,
  target,
  object,
  who: "a reviewer",
  when: "2026-01-01T00:00:00Z",
  why: "seen",
  replaces: null,
});

const open = async (given: PictureInput) => decodeSnapshot((await buildPicture(given)).bytes);

// Few ids, values and places, so that they meet often.
const ids = ["a-1", "a-2", "b-1", "z-9", "𝔞-1", "가-1"];
const row = fc.record({
  id: fc.constantFrom(...ids),
  schema: fc.constantFrom("Person", "Company", "LegalEntity", "Ownership", "Sanction", "constructor"),
  statements: fc.array(
    fc.record(
      {
        prop: fc.constantFrom(
          "name",
          "alias",
          "topics",
          "owner",
          "asset",
          "entity",
          "passportNumber",
          "constructor",
          "__proto__",
        ),
        value: fc.oneof(
          fc.constantFrom(...ids, "sanction", "Kim Yong Chol", "목란", "Mokran LLC"),
          fc.string({ minLength: 1 }),
        ),
        original: fc.constantFrom("KIM, Yong Chol", "x"),
        lang: fc.constantFrom("kor", "rus"),
        record: fc.nat(12).map((n) => `row ${n}`),
      },
      { requiredKeys: ["prop", "value", "record"] },
    ),
    { maxLength: 6 },
  ),
});
const rows = fc.array(row, { maxLength: 8 });

/** What a picture of these rows must say, worked out with plain maps. */
function naive(lists: readonly { name: string; letter: string; rows: readonly Row[] }[]) {
  const entities = new Map<string, { statements: Set<string>; datasets: Set<string> }>();
  for (const { name, letter, rows } of lists)
    for (const { id, statements } of rows) {
      const entity = entities.get(id) ?? { statements: new Set(), datasets: new Set() };
      entities.set(id, entity);
      entity.datasets.add(name);
      for (const s of statements)
        entity.statements.add(
          JSON.stringify([s.prop, s.value, s.original ?? null, s.lang ?? null, name, source(letter), s.record, s.prop]),
        );
    }
  return entities;
}

test("a picture says what its statements say, each once, with its place", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (first, second) => {
      const lists = [
        { name: "list_one", letter: "1", rows: first },
        { name: "list_two", letter: "2", rows: second },
      ];
      const picture = await open(
        input(
          lists.map(({ name, letter, rows }) =>
            version(
              name,
              letter,
              rows.map((r) => entityOf(r, name, source(letter))),
            ),
          ),
        ),
      );
      const expected = naive(lists);
      expect([...picture.entityIds()]).toEqual([...expected.keys()].sort());
      for (const [id, { statements, datasets }] of expected) {
        const said = picture.statements(id);
        expect(said.every((s) => s.entity === id)).toBe(true);
        const lines = said.map((s) =>
          JSON.stringify([s.prop, s.value, s.original, s.lang, s.dataset, s.at.source, s.at.record, s.at.field]),
        );
        expect(lines.toSorted()).toEqual([...statements].sort());
        const view = picture.entity(id)!;
        expect(view.datasets).toEqual([...datasets].sort());
        for (const [prop, values] of Object.entries(view.properties))
          expect([...values].sort()).toEqual(
            [...new Set(said.filter((s) => s.prop === prop).map((s) => s.value))].sort(),
          );
        expect(Object.keys(view.properties).sort()).toEqual([...new Set(said.map((s) => s.prop))].sort());
      }
      expect(picture.entity("nobody")).toBeUndefined();
      expect(picture.statements("nobody")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the order of datasets and of records leaves no trace: same bytes, same digest", async () => {
  const shuffled = rows.chain((all) =>
    fc.record({ all: fc.constant(all), other: fc.shuffledSubarray(all, { minLength: all.length }) }),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, shuffled, async (one, two) => {
      const of = (name: string, letter: string, rows: readonly Row[]) =>
        version(
          name,
          letter,
          rows.map((r) => entityOf(r, name, source(letter))),
        );
      const decisions = [decide("same", "a-1", "b-1"), decide("different", "a-2", "z-9", 2)];
      const a = await buildPicture(input([of("one", "1", one.all), of("two", "2", two.all)], decisions));
      const b = await buildPicture(
        input([of("two", "2", two.other), of("one", "1", one.other)], decisions.toReversed()),
      );
      expect(b.digest).toBe(a.digest);
      expect(b.bytes).toEqual(a.bytes);
    }),
    { numRuns: 60 },
  );
});

const person = (id: string, name: string, more: Record<string, string> = {}): Row => ({
  id,
  schema: "Person",
  statements: Object.entries({ name, topics: "sanction", ...more }).map(([prop, value]) => ({
    prop,
    value,
    record: "row 2",
  })),
});
const list = (name: string, letter: string, ...rows: Row[]): DatasetVersion =>
  version(
    name,
    letter,
    rows.map((r) => entityOf(r, name, source(letter))),
  );

test("custody does not change the digest: names of files, when they came, who decided, why a list is old", async () => {
  const one = list("one", "1", person("a-1", "Kim Yong Chol"));
  const plain = input([one], [decide("same", "a-1", "a-0")]);
  const other: PictureInput = {
    datasets: [{ ...one, stale: "the newest could not be read", files: [{ ...one.files[0]!, name: "sdn (2).csv" }] }],
    decisions: [{ ...decide("same", "a-1", "a-0", 9), who: "somebody else", when: "2020-02-02T00:00:00Z" }],
    citations: {
      [source("1")]: { title: "t", publisher: "p", published: null, origin: "/a", retrieved: "2024-01-01T00:00:00Z" },
    },
  };
  expect((await buildPicture(other)).digest).toBe((await buildPicture(plain)).digest);
});

test.each([
  { change: "a value", rows: [person("a-1", "Kim Yong Chul")] },
  { change: "an id", rows: [person("a-2", "Kim Yong Chol")] },
  { change: "one entity more", rows: [person("a-1", "Kim Yong Chol"), person("a-2", "Ri")] },
])("$change changes the digest", async ({ rows }) => {
  const before = await buildPicture(input([list("one", "1", person("a-1", "Kim Yong Chol"))]));
  expect((await buildPicture(input([list("one", "1", ...rows)]))).digest).not.toBe(before.digest);
});

test("what an export carries has its own digest: places and datasets change others, not the one of properties", async () => {
  const digests = async (name: string, letter: string) =>
    (await open(input([list(name, letter, person("a-1", "Kim Yong Chol"))]))).header.digests;
  const first = await digests("one", "1");
  const moved = await digests("one", "2");
  const renamed = await digests("two", "2");
  expect(moved.entities).not.toBe(first.entities);
  expect(moved.statements).toBe(first.statements);
  expect(renamed.statements).not.toBe(first.statements);
  expect(renamed.properties).toBe(first.properties);
});

test("two time zones and locales give the same bytes", () => {
  const program = `
    import { buildPicture } from "./src/picture/build.ts";
    import { createHash } from "node:crypto";
    const names = ["Ärzte", "Zoo", "arzte", "öl", "김", "İstanbul", "istanbul", "İ", "ı", "å", "Å"];
    const at = { source: "sha256:" + "1".repeat(64), record: "row 1", field: "Name" };
    const records = names.map((value, n) => ({ kind: "entity", id: value + n, schema: "Company", dataset: "one",
      statements: names.map((value) => ({ prop: "name", value, at })).concat({ prop: "incorporationDate", value: "2020-03-29", at }) }));
    const dataset = { name: "one", title: "One", publisher: "p", url: "u", licence: "l", grade: "A", rhythm: "daily" };
    const version = { dataset, reader: "t@1", published: "2024-03-31", stale: null, files: [], records: () => records };
    const { bytes, digest } = await buildPicture({ datasets: [version], decisions: [], citations: {} });
    console.log(digest, createHash("sha256").update(bytes).digest("hex"));`;
  const run = (TZ: string, LANG: string): string =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: new URL("../..", import.meta.url),
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      encoding: "utf8",
    });
  const here = run("Pacific/Kiritimati", "tr_TR.UTF-8");
  expect(here).toMatch(/^sha256:[0-9a-f]{64} [0-9a-f]{64}\n$/);
  expect(run("America/St_Johns", "sv_SE.UTF-8")).toBe(here);
});

test("two ids are one entity only by a decision, and are found by either", async () => {
  const lists = [list("one", "1", person("a-1", "Kim Yong Chol")), list("two", "2", person("b-1", "김영철"))];
  const apart = await open(input(lists));
  expect(apart.entityCount).toBe(2);
  const joined = await open(input(lists, [decide("same", "b-1", "a-1")]));
  expect(joined.entityCount).toBe(1);
  const view = joined.entity("b-1")!;
  expect(view).toMatchObject({
    id: "a-1",
    caption: "Kim Yong Chol",
    referents: ["a-1", "b-1"],
    datasets: ["one", "two"],
  });
  expect(view.properties["name"]).toEqual(["Kim Yong Chol", "김영철"]);
  expect(joined.statements("a-1").map((s) => s.entity)).toContain("b-1");
  const undone = [decide("same", "b-1", "a-1"), { ...decide("undo", "b-1", null, 2), replaces: "d1" }];
  expect((await open(input(lists, undone))).digest).toBe(apart.digest);
});

test("the canonical id stays when its own record has gone from its list", async () => {
  const picture = await open(input([list("two", "2", person("b-1", "Kim Yong Chol"))], [decide("same", "b-1", "a-1")]));
  expect(picture.entity("b-1")).toMatchObject({ id: "a-1", referents: ["b-1"] });
});

test("ownership is an edge between owner and asset; a sanction names its party itself", async () => {
  const link: Row = {
    id: "own-1",
    schema: "Ownership",
    statements: [
      { prop: "owner", value: "a-1", record: "row 3" },
      { prop: "asset", value: "a-2", record: "row 3" },
      { prop: "role", value: "shareholder", record: "row 3" },
    ],
  };
  const sanction: Row = {
    id: "s-1",
    schema: "Sanction",
    statements: [
      { prop: "entity", value: "a-2", record: "row 4" },
      { prop: "entity", value: "gone", record: "row 5" },
    ],
  };
  const picture = await open(
    input([
      list("one", "1", person("a-1", "Ri"), { ...person("a-2", "Mokran LLC"), schema: "Company" }, link, sanction),
    ]),
  );
  const edge = { id: "own-1", schema: "Ownership", role: "shareholder", datasets: ["one"] };
  expect(picture.adjacent("a-1")).toEqual([{ ...edge, prop: "asset", direction: "out", other: "a-2" }]);
  expect(picture.adjacent("a-2")).toEqual([
    { ...edge, prop: "owner", direction: "in", other: "a-1" },
    { id: null, schema: "Sanction", prop: "entity", direction: "in", other: "s-1", role: null, datasets: ["one"] },
  ]);
  expect(picture.header.counts).toMatchObject({ links: 2, openLinks: 1 });
});

test("a party of two lists is shown as also listed, until a person says that it is another", async () => {
  const lists = [
    list("one", "1", person("a-1", "KIM, Yong Chol", { birthDate: "1960", passportNumber: "563-410081" })),
    list("two", "2", person("b-1", "Yong Chol Kim", { birthDate: "1960-05-01" })),
    list("three", "3", person("c-1", "Another Name", { passportNumber: "563410081" })),
    list("four", "4", person("e-1", "Kim Yong Chol", { birthDate: "1971" })),
  ];
  const picture = await open(input(lists));
  expect(picture.alsoListedAs("a-1")).toEqual([
    { id: "b-1", why: "same name KIM, Yong Chol, birth dates agree", score: 0.95 },
    { id: "c-1", why: "same passport number 563410081", score: 0.95 },
  ]);
  expect(picture.alsoListedAs("b-1").map((p) => p.id)).toEqual(["a-1"]);
  expect(picture.alsoListedAs("e-1")).toEqual([]);
  const silenced = await open(input(lists, [decide("different", "b-1", "a-1")]));
  expect(silenced.alsoListedAs("a-1").map((p) => p.id)).toEqual(["c-1"]);
  expect(silenced.alsoListedAs("b-1")).toEqual([]);
});

test("a number finds its party, also one that stands on the party's passport", async () => {
  const passport: Row = {
    id: "p-1",
    schema: "Passport",
    statements: [
      { prop: "holder", value: "a-1", record: "row 9" },
      { prop: "number", value: "47 22 20", record: "row 9" },
    ],
  };
  const picture = await open(input([list("one", "1", person("a-1", "Ri", { idNumber: "AB-1234" }), passport)]));
  const found = (bare: string) => picture.withIdentifier(bare).map((s) => ({ ...s, entity: picture.idAt(s.entity) }));
  expect(found("472220")).toEqual([{ entity: "a-1", prop: "number", value: "47 22 20" }]);
  expect(found("AB1234")).toEqual([{ entity: "a-1", prop: "idNumber", value: "AB-1234" }]);
  expect(found("999999")).toEqual([]);
});

test("a reference number of the United Nations joins two lists, wherever it stands", async () => {
  const sanction: Row = {
    id: "s-1",
    schema: "Sanction",
    statements: [
      { prop: "entity", value: "a-1", record: "row 4" },
      { prop: "unscId", value: "KPi.001", record: "row 4" },
    ],
  };
  const lists = [
    list("one", "1", person("a-1", "Ri"), sanction),
    list("two", "2", person("b-1", "Quite Another", { unscId: "KPi.001" })),
  ];
  expect((await open(input(lists))).alsoListedAs("a-1")).toEqual([
    { id: "b-1", why: "same UN reference number KPI001", score: 1 },
  ]);
});

test("numbers that only collide in the look-up table do not find each other", async () => {
  // FNV-1a gives both texts one hash; what is found is compared in full.
  const picture = await open(input([list("one", "1", person("a-1", "Ri", { idNumber: "A496924" }))]));
  expect(picture.withIdentifier("A496924")).toHaveLength(1);
  expect(hashIdentifier("A2059480")).toBe(hashIdentifier("A496924"));
  expect(picture.withIdentifier("A2059480")).toEqual([]);
});

test("a picture of nothing opens and answers", async () => {
  const picture = await open(input([]));
  expect([...picture.entityIds()]).toEqual([]);
  expect(picture.entity("x")).toBeUndefined();
  expect(picture.withIdentifier("1234")).toEqual([]);
  expect(picture.observations()).toEqual([]);
  expect(() => picture.verify()).not.toThrow();
});

test("a picture reads from memory that threads share", async () => {
  const { bytes } = await buildPicture(input([list("one", "1", person("a-1", "김영철"))]));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  expect(decodeSnapshot(shared).entity("a-1")?.caption).toBe("김영철");
});
