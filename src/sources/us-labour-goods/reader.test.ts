import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceChangedError } from "../reader.ts";
import { readingOf } from "../reading-of.ts";
import { labourGoodsReader } from "./reader.ts";

const fixture = fileURLToPath(new URL("fixtures/goods.xml", import.meta.url));
const lists = fileURLToPath(new URL("../../../../shared/sources/lists/us-labour/", import.meta.url));

test("each good and country is a record with its own answers", async () => {
  const { records } = await readingOf(labourGoodsReader, [fixture]);
  expect(records).toMatchObject([
    { id: "dol-example-coal-kp", country: "kp", forcedLabour: true, childLabour: false, derived: null },
    { id: "dol-example-coal-br", childLabour: true, derived: "China" },
  ]);
});

test.each([
  {
    from: "<Forced_Labor>Yes",
    to: "<Forced_Labor>Perhaps",
    found: /says "Perhaps"/,
    why: "an answer that is neither yes nor no",
  },
  { from: "North Korea", to: "Atlantis", found: /unknown country "Atlantis"/, why: "a country nobody knows" },
  { from: "<Good_Sector>", to: "<Rank>1</Rank><Good_Sector>", found: /unknown element <Rank>/, why: "an added field" },
])("$why stops the reading", async ({ from, to, found }) => {
  const text = readFileSync(fixture, "utf8").replace(from, to);
  await expect(readingOf(labourGoodsReader, [{ name: "goods.xml", text }])).rejects.toThrow(SourceChangedError);
  await expect(readingOf(labourGoodsReader, [{ name: "goods.xml", text }])).rejects.toThrow(found);
});

test.skipIf(!existsSync(lists)).each([
  { name: "dol_goods_2016.xml", rows: 379, kp: 7 },
  { name: "dol_goods_latest_in_app.xml", rows: 467, kp: 7 },
])("$name gives $rows country rows, $kp of them North Korean", async ({ name, rows, kp }) => {
  expect((await readingOf(labourGoodsReader, [`${lists}${name}`])).report.counts).toMatchObject({
    rows,
    "rows kp": kp,
  });
});

test.skipIf(!existsSync(lists))("every field of every year is mapped or ignored with a reason", async () => {
  for (const year of ["2016", "2017", "2018", "2019", "latest_in_app"])
    expect((await readingOf(labourGoodsReader, [`${lists}dol_goods_${year}.xml`])).report.records).toBeGreaterThan(300);
});
