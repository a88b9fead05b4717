import { expect, test } from "vitest";
import { likenessOf, proposeLineage, type Told } from "./lineage.ts";

const told = (id: string, more: Partial<Told["claim"]> & { publisher?: string; published?: string } = {}): Told => {
  const { publisher = null, published = null, ...claim } = more;
  return {
    id,
    publisher,
    published,
    claim: {
      kind: "quantity",
      indicator: "revenue_state_year",
      value: null,
      low: 1.2e9,
      high: 2.3e9,
      bound: "range",
      unit: "USD/year",
      place: "world",
      period: { text: null, start: null, end: null, resolved: false },
      speaker: null,
      hedge: null,
      quote: "earns between $1.2 billion and $2.3 billion a year from workers overseas",
      aspect: "observed",
      ...claim,
    },
  };
};

test("the same range in near words is an echo of the older report", () => {
  const found = proposeLineage([
    told("paper-2017", { published: "2017-11", quote: "it pulls in between $1.2 billion and $2.3 billion a year" }),
    told("report-2012", { published: "2012", hedge: "estimated", speaker: "INHL" }),
  ]);
  expect(found).toMatchObject([{ id: "paper-2017", repeats: "report-2012", because: "same number in near words" }]);
  expect(found[0]!.mutations).toEqual([
    { what: "speaker", from: "INHL", to: null },
    { what: "hedge", from: "estimated", to: null },
  ]);
});

test("an explicit citation makes an echo whatever the words", () => {
  const found = proposeLineage([
    told("a", { published: "2012", publisher: "NKDB", quote: "수입은 12억에서 23억 달러" }),
    told("b", { published: "2015", speaker: "NKDB", quote: "takes as much as that" }),
  ]);
  expect(found).toMatchObject([{ id: "b", repeats: "a", because: "names the other as its source" }]);
});

test("a bound that became a point on the way is still an echo, and the loss is listed", () => {
  const found = proposeLineage([
    told("a", {
      published: "2015",
      low: 50000,
      high: null,
      bound: "at_least",
      unit: "people",
      indicator: "workers_present",
      quote: "more than 50,000 workers abroad",
    }),
    told("b", {
      published: "2017",
      value: 50000,
      low: null,
      high: null,
      bound: "exact",
      unit: "people",
      indicator: "workers_present",
      quote: "50,000 workers abroad",
    }),
  ]);
  expect(found).toMatchObject([{ id: "b", repeats: "a" }]);
  expect(found[0]!.mutations).toEqual([{ what: "bound", from: "at_least", to: "exact" }]);
});

test.each([
  { other: told("b", { low: 1.3e9, published: "2015" }), why: "another number" },
  { other: told("b", { unit: "EUR/year", published: "2015" }), why: "another unit" },
  { other: told("b", { quote: "수입", published: "2015" }), why: "other words and nobody named" },
])("$why is no echo", ({ other }) => {
  expect(proposeLineage([told("a", { published: "2012" }), other])).toEqual([]);
});

test("the order of asking does not change the answer", () => {
  const claims = ["a", "b", "c"].map((id, i) => told(id, { published: `201${i}` }));
  expect(proposeLineage(claims.toReversed())).toEqual(proposeLineage(claims));
});

test("likeness is 1 for the same words and 0 for none shared", () => {
  expect(likenessOf("30,000 workers", "30,000 Workers")).toBe(1);
  expect(likenessOf("abc", "xyz")).toBe(0);
});
