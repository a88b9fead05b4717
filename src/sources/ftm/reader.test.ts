import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceBrokenError, SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { ftmReader } from "./reader.ts";

const entity =
  '{"id":"a-1","caption":"x","schema":"Company","properties":{"name":["Example LLC","ООО Пример"],"country":["ru"]},"datasets":["example"]}';
const statements =
  "id,entity_id,canonical_id,prop,prop_type,schema,value,original_value,dataset,origin,lang,external,first_seen,last_seen\n1,a-1,a-1,id,,Company,x,,example,,,f,,\n2,a-1,a-1,name,name,Company,Example LLC,EXAMPLE L.L.C.,example,,eng,f,,\n3,a-2,a-2,name,name,Person,Example Person,,example,,,f,,\n";
const targets =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change\nt-1,Person,Example Person,"Second; Third",1960,kp,,123;456,Asset freeze,,,Example,,,\n';
const one = (name: string, text: string) => readingOf(ftmReader, [{ name, text }]);

test("entities, statements and simple targets come in with ids, values and originals", async () => {
  expect(valuesOf((await one("a.ndjson", `${entity}\n`)).records, "a-1", "name")).toEqual([
    "Example LLC",
    "ООО Пример",
  ]);
  const rows = await one("a.csv", statements);
  expect(rows.report.counts).toEqual({ entities: 2, statements: 2 });
  expect(rows.records[0]).toMatchObject({
    id: "a-1",
    statements: [{ prop: "name", value: "Example LLC", original: "EXAMPLE L.L.C.", lang: "eng" }],
  });
  const simple = await one("targets.simple.csv", targets);
  expect(valuesOf(simple.records, "t-1", "alias")).toEqual(["Second", "Third"]);
  expect(valuesOf(simple.records, "t-1", "idNumber")).toEqual(["123", "456"]);
});

test.each([
  {
    text: entity.replace('"country"', '"planet"'),
    error: SourceChangedError,
    why: "a property that the model does not have",
  },
  { text: entity.replace("Company", "Guild"), error: SourceChangedError, why: "a schema that the model does not have" },
  { text: `${entity}\n{"id":`, error: SourceBrokenError, why: "a line that is cut" },
])("$why stops the reading with its row", async ({ text, error }) => {
  await expect(one("a.ndjson", `${text}\n`)).rejects.toThrow(error);
});

const sample = fileURLToPath(new URL("../../../../shared/cases/ftm-entities-sample.json", import.meta.url));
test.skipIf(!existsSync(sample))("a sample of real entities is read", async () => {
  expect((await readingOf(ftmReader, [sample])).report.records).toBeGreaterThan(3);
});

test.each(["ftm", "statements"])(
  "what is exported as %s and taken into an empty workspace has the same properties",
  { timeout: 60_000 },
  (form) => {
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), "manumit-round-"));
    const run = (workspace: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(root, "src/surfaces/cli/main.ts"), ...args], {
        encoding: "utf8",
        maxBuffer: 1 << 26,
        env: { ...process.env, MANUMIT_WORKSPACE: join(folder, workspace) },
      }).stdout;
    const entities = (workspace: string) =>
      run(workspace, "export", "ftm")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { id: string; schema: string; properties: unknown })
        .map(({ id, schema, properties }) => ({ id, schema, properties }));
    try {
      run("one", "init");
      run("one", "add", join(root, "src/sources/us-ofac/fixtures/csv"), join(root, "src/sources/un-sc/fixtures"));
      run("one", "build");
      mkdirSync(join(folder, "out"));
      writeFileSync(join(folder, "out", form === "ftm" ? "all.ndjson" : "all.csv"), run("one", "export", form));
      run("two", "init", join(folder, "two"));
      // An empty workspace: only what was exported is added beside the starter set, which the export holds too.
      run("two", "add", join(folder, "out"));
      run("two", "build");
      const sorted = (list: ReturnType<typeof entities>) =>
        list.map((e) =>
          JSON.stringify({
            ...e,
            properties: Object.fromEntries(
              Object.entries(e.properties as Record<string, string[]>)
                .sort()
                .map(([prop, values]) => [prop, values.toSorted()]),
            ),
          }),
        );
      expect(sorted(entities("two"))).toEqual(sorted(entities("one")));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
