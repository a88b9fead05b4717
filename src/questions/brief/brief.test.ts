import { expect, test } from "vitest";
import type { Claim, ClaimDraft, EntityDraft, MeasureDraft, RecordDraft } from "../../claims/index.ts";
import { buildPicture, decodeSnapshot } from "../../picture/index.ts";
import { tableRow } from "../../picture/picture-of-claims.ts";
import { brief } from "./index.ts";

const source = `sha256:${"1".repeat(64)}` as const;
const at = { source, record: "row 2", field: "value" };

function figure(key: string, said: Partial<Claim>, year: string | null, title: string | null = null): ClaimDraft {
  const period = { text: year, start: year, end: year, resolved: true };
  return { ...tableRow(key, { speaker: null, period, ...said }, { title }), at };
}

const measure = (id: string, more: Partial<MeasureDraft>): MeasureDraft => ({
  kind: "measure",
  dataset: "figures",
  id,
  instrument: "A resolution",
  clause: "8",
  adopted: "2017-12-22",
  inForce: "2017-12-22",
  until: null,
  ends: null,
  supersededBy: null,
  obligation: "Send home",
  bound: "all states",
  exceptions: null,
  evidence: "confirmed",
  note: null,
  url: "https://example.org",
  at,
  ...more,
});

const entity = (id: string, schema: string, properties: Record<string, string>): EntityDraft => ({
  kind: "entity",
  id,
  schema,
  dataset: "figures",
  statements: Object.entries(properties).map(([prop, value]) => ({ prop, value, at })),
});

async function briefOf(records: readonly RecordDraft[], accepted = true) {
  const dataset = {
    name: "figures",
    title: "Figures",
    publisher: "We",
    url: "https://example.org",
    licence: "CC0",
    grade: "B" as const,
    rhythm: "once",
  };
  const files = [{ role: "table", source, name: "figures.csv" }];
  const version = { dataset, reader: "t@1", published: "2026-01", stale: null, files, records: () => records };
  const accept = {
    id: "d1",
    kind: "accept" as const,
    target: "figures",
    object: null,
    who: "a reviewer",
    when: "2026-01-01T00:00:00Z",
    why: "read",
    replaces: null,
  };
  const built = await buildPicture({ datasets: [version], decisions: accepted ? [accept] : [], citations: {} });
  return brief(decodeSnapshot(built.bytes), "2026-02-10");
}

test("the latest figure of each host stands first, beside those of its time that cannot be true with it", async () => {
  const latest = figure("F3", { place: "RU", value: 30_000 }, "2017");
  const { hosts } = await briefOf([
    figure("F1", { place: "ru", value: 40_000 }, "2016"),
    figure("F2", { place: "ru", low: 20_000, high: 25_000, bound: "range" }, "2017-05"),
    latest,
    figure("F4", { place: "ru", low: 25_000, bound: "at_least" }, "2017-02"),
    figure("F5", { place: "Vladivostok", value: 5 }, "2017"),
    figure("F6", { value: 50_000, bound: "at_least" }, "2015"),
    figure("F7", { place: "ru", value: 9, aspect: "forecast" }, "2019"),
  ]);
  expect(hosts.map(({ place, figures }) => `${place} ${figures}`)).toEqual(["world 1", "ru 4"]);
  expect(hosts[1]?.latest.cite).toBe(latest.claim.id);
  expect(hosts[1]?.conflicting.map(({ high }) => high)).toEqual([25_000]);
});

test("money is told with what it implies for a worker and month, ends with ends", async () => {
  const { money } = await briefOf([
    figure("F1", { low: 50_000, bound: "at_least" }, "2017", "An article"),
    figure("F2", { value: 100_000, bound: "exact" }, "2017", "Another"),
    figure(
      "F3",
      { indicator: "revenue_state_year", low: 1.2e9, high: 2.3e9, bound: "range", unit: "USD/year" },
      "2017",
      "An article",
    ),
    figure("F4", { indicator: "pay_gross", place: "cn", value: 300, unit: "USD/month" }, "2016"),
    figure("F5", { indicator: "pay_gross", place: "cn", value: 2000, unit: "CNY/month" }, "2016"),
    figure("F6", { indicator: "revenue_state_year", place: "mn", value: 1e6, unit: "USD/year" }, "2017"),
  ]);
  expect(money).toHaveLength(1);
  expect(money[0]?.workers.low).toBe(50_000);
  // At least 50,000 workers: what one of them brings has a ceiling and no floor.
  expect(money[0]?.impliedLow).toBeNull();
  expect(money[0]?.impliedHigh).toBeCloseTo(2.3e9 / 50_000 / 12, 6);
  expect(money[0]?.observedPay.map(({ unit }) => unit)).toEqual(["USD/month"]);
});

test.each([
  { more: {}, shown: true, why: "in force and without end" },
  { more: { until: "2019-12-22", ends: "deadline" }, shown: true, why: "a deadline that passed does not end a duty" },
  { more: { until: "2024-04-30", ends: "expired" }, shown: false, why: "it ended" },
  { more: { until: "2026-02", ends: "superseded" }, shown: true, why: "it ends within this month" },
  { more: { inForce: "2026-03-01" }, shown: false, why: "it begins later" },
  { more: { inForce: null }, shown: true, why: "its beginning is not stated, and that shows" },
] as const)("a measure is shown or not on a day: $why", async ({ more, shown }) => {
  const { measures } = await briefOf([measure("M1", more)]);
  expect(measures.map(({ cite }) => cite)).toEqual(shown ? ["M1"] : []);
});

test("ferries and cables are found among links by what they are said to be", async () => {
  const { links } = await briefOf([
    entity("e-1", "Company", { name: "Invest Line" }),
    entity("e-2", "Vessel", { name: "Some Ship" }),
    entity("l-1", "UnknownLink", { subject: "e-1", object: "e-2", role: "ferry service" }),
    entity("l-2", "UnknownLink", { subject: "e-1", object: "e-2", role: "training partner" }),
  ]);
  expect(links).toEqual([
    {
      cite: "l-1",
      caption: "ferry",
      schema: "UnknownLink",
      from: "Invest Line",
      to: "Some Ship",
      status: null,
      detail: "ferry service",
    },
  ]);
});

test("a party that is reported as a channel is shown; one that a list names is not, whatever its remarks mention", async () => {
  const { links } = await briefOf([
    entity("e-1", "Organization", { name: "Some Cable Company", notes: "telecom link", status: "reported" }),
    entity("e-2", "Person", { name: "A", notes: "flew on flights of B", topics: "sanction" }),
  ]);
  expect(links.map(({ cite, caption, from, status }) => ({ cite, caption, from, status }))).toEqual([
    { cite: "e-1", caption: "telecom", from: "Some Cable Company", status: "reported" },
  ]);
});

test("parties are counted once, by their own programme or that of their sanction", async () => {
  const { listed } = await briefOf([
    entity("e-1", "Company", { name: "A", programId: "DPRK4", topics: "forced.labor" }),
    entity("e-2", "Company", { name: "B" }),
    entity("e-3", "Company", { name: "C", programId: "IRAN" }),
    entity("s-1", "Sanction", { entity: "e-1", program: "DPRK3" }),
    entity("s-2", "Sanction", { entity: "e-2", program: "North Korea" }),
  ]);
  expect(listed.map(({ label, count, cite }) => `${label} ${count} ${cite}`)).toEqual([
    "forced labour 1 e-1",
    "North Korea (DPRK) 2 e-1",
  ]);
});

test("series go through time, figures of one time side by side", async () => {
  const { growth, trade } = await briefOf([
    figure("F1", { indicator: "gdp_growth", place: "kp", value: 3.9, unit: "percent" }, "2016"),
    figure("F2", { indicator: "gdp_growth", place: "kp", value: -1.1, unit: "percent" }, "2006"),
    figure("F3", { indicator: "trade_value", place: "cn", value: 5e9, unit: "USD" }, null),
  ]);
  expect(growth).toHaveLength(1);
  expect(growth[0]?.points.map(({ value }) => value)).toEqual([-1.1, 3.9]);
  expect(trade).toEqual([]);
});

test("what nobody accepted is counted as waiting and not shown", async () => {
  const shown = await briefOf([figure("F1", { value: 5 }, "2017")], false);
  expect(shown.hosts).toEqual([]);
  expect(shown.waiting).toBe(1);
});

test("sources are told with their age from the last day that their date may mean", async () => {
  const { sources } = await briefOf([measure("M1", {})]);
  expect(sources).toEqual([
    expect.objectContaining({ cite: source, dataset: "figures", published: "2026-01", ageDays: 10, records: 1 }),
  ]);
});
