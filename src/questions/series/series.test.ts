import { expect, test } from "vitest";
import { identifyClaim } from "../../claims/index.ts";
import { buildPicture, decodeSnapshot } from "../../picture/index.ts";
import { series, seriesThereAre } from "./index.ts";

const source = `sha256:${"2".repeat(64)}` as const;

test("a series keeps every source beside the others, with bound, period and citation, and averages nothing", async () => {
  const said = (place: string, start: string, value: number | null, low: number | null) =>
    identifyClaim({
      kind: "quantity",
      source,
      quote: `${place} ${start}`,
      start: null,
      end: null,
      indicator: "workers_present",
      subject: "KP",
      object: null,
      place,
      value,
      low,
      high: null,
      bound: low === null ? "exact" : "at_least",
      unit: "people",
      period: { text: start, start, end: start, resolved: true },
      aspect: "observed",
      speaker: `${place} ${start} ${value}`,
      relation: null,
      hedge: null,
      status: "accepted",
      rule: "table:figures@1",
    });
  const claims = [
    said("ru", "2018", 11_000, null),
    said("ru", "2017", 30_000, null),
    said("ru", "2017", null, 20_000),
    said("ru: amur", "2016", 5, null),
    said("cn", "2017", 80_000, null),
  ];
  const dataset = {
    name: "figures",
    title: "F",
    publisher: "We",
    url: "https://example.org",
    licence: "CC0",
    grade: "B" as const,
    rhythm: "once",
  };
  const built = await buildPicture({
    datasets: [
      {
        dataset,
        reader: "t@1",
        published: null,
        stale: null,
        files: [{ role: "table", source, name: "f.csv" }],
        records: () =>
          claims.map((claim, i) => ({
            kind: "claim" as const,
            dataset: "figures",
            claim,
            at: { source, record: String(i), field: "value" },
            citation: { title: "T", publisher: "P", date: "2019", url: "https://example.org/t" },
            key: String(i),
            note: null,
          })),
      },
    ],
    decisions: [],
    citations: {},
  });
  const picture = decodeSnapshot(built.bytes);
  const russia = series(picture, "workers_present", "RU")!;
  expect(russia.values.map(({ start, value, low, bound }) => [start, value, low, bound])).toHaveLength(4);
  expect(russia.values.filter(({ start }) => start === "2017")).toHaveLength(2);
  expect(russia.values.find(({ low }) => low === 20_000)?.value).toBeNull();
  expect(russia.values[0]).toMatchObject({
    publisher: "P",
    url: "https://example.org/t",
    processing: "as printed in a table",
  });
  expect(series(picture, "no_such_thing")).toBeNull();
  expect(seriesThereAre(picture)).toEqual([{ indicator: "workers_present", label: "workers present", values: 5 }]);
});
