/** Whatever a reader emits, FollowTheMoney knows: schemata and properties, with our one addition, `status`. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { expect, test } from "vitest";
import { readers } from "./all.ts";
import { readingOf } from "./reading-of.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = here("../../../shared/sources/");
const model = new Model(defaultModel);

const cases: readonly { reader: string; files: readonly string[] }[] = [
  { reader: "un-sc", files: [here("un-sc/fixtures/list.xml")] },
  { reader: "uk-fcdo", files: [here("uk-fcdo/fixtures/list.csv")] },
  { reader: "ca-sema", files: [here("ca-sema/fixtures/list.xml")] },
  { reader: "us-cbp-wro", files: [here("us-cbp-wro/fixtures/orders.csv")] },
  { reader: "us-ofac", files: ["sdn", "alt", "add"].map((name) => here(`us-ofac/fixtures/csv/${name}.csv`)) },
  ...(existsSync(shared)
    ? [
        { reader: "un-sc", files: [`${shared}lists/un-sc/2026-02-27.xml`] },
        { reader: "uk-fcdo", files: [`${shared}lists/uk/2025-08-11.ods`] },
        { reader: "ca-sema", files: [`${shared}lists/ca/2025.xml`] },
        { reader: "us-cbp-wro", files: [`${shared}tables/cbp-withhold-release-orders.csv`] },
        { reader: "us-ofac", files: ["sdn", "alt", "add"].map((name) => `${shared}lists/us-ofac/2024-05/${name}.csv`) },
        { reader: "tables", files: [`${shared}tables/entities.csv`] },
      ]
    : []),
];

test.each(cases)("$reader emits only what FollowTheMoney knows: $files", async ({ reader, files }) => {
  const { records } = await readingOf(readers.find((one) => one.name === reader)!, files);
  const wrong = new Set<string>();
  const ids = new Set<string>();
  for (const record of records) {
    if (record.kind !== "entity") continue;
    // Customs names a party again with each further order; other lists have one record a party.
    if (ids.has(record.id) && reader !== "us-cbp-wro") wrong.add(`${record.id} twice`);
    ids.add(record.id);
    const schema = model.schemata[record.schema];
    if (!schema) wrong.add(record.schema);
    for (const s of record.statements)
      if (schema && s.prop !== "status" && !schema.hasProperty(s.prop)) wrong.add(`${record.schema}.${s.prop}`);
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});
