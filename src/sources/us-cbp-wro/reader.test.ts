import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SourceChangedError } from "../reader.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { orderReader } from "./reader.ts";

const fixture = fileURLToPath(new URL("fixtures/orders.csv", import.meta.url));
const table = fileURLToPath(
  new URL("../../../../shared/sources/tables/cbp-withhold-release-orders.csv", import.meta.url),
);

test("an order names a party with its aliases, a vessel, or goods and nobody", async () => {
  const { records } = await readingOf(orderReader, [fixture]);
  expect(records.map((record) => "id" in record && record.id)).toEqual([
    "wro-example-machinery",
    "wro-example-machinery-order-1",
    "wro-example-star-7",
    "wro-example-star-7-order-1",
    "wro-all-example-cotton-or-products-of-it-order-1",
  ]);
  expect(valuesOf(records, "wro-example-machinery", "alias")).toEqual(["Primer Works", "Example 1st Prison"]);
  expect(valuesOf(records, "wro-example-star-7", "status")).toEqual(["detained"]);
  expect(valuesOf(records, "wro-example-machinery-order-1", "startDate")).toEqual(["1991-11-06"]);
  expect(valuesOf(records, "wro-all-example-cotton-or-products-of-it-order-1", "entity")).toEqual([]);
});

test.each([
  { from: "11/6/1991", to: "6 Nov 1991", why: "a date of another form" },
  { from: ",Finding", to: ",Advice", why: "a type nobody knows" },
  { from: "Type", to: "Type,Rank", why: "an added column" },
])("$why stops the reading", async ({ from, to }) => {
  await expect(
    readingOf(orderReader, [{ name: "orders.csv", text: readFileSync(fixture, "utf8").replace(from, to) }]),
  ).rejects.toThrow(SourceChangedError);
});

test.skipIf(!existsSync(table))("the table of late 2025 gives 49 orders and 5 findings", async () => {
  expect((await readingOf(orderReader, [table])).report.counts).toMatchObject({ WRO: 49, Finding: 5 });
});
