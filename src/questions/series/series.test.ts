import { expect, test } from "vitest";
import { pictureOfClaims, tableRow } from "../../picture/picture-of-claims.ts";
import { series, seriesThereAre } from "./index.ts";

test("a series keeps every source beside the others, with bound, period and citation, and averages nothing", async () => {
  const said = (place: string, start: string, value: number | null, low: number | null) =>
    tableRow(
      `${place} ${start} ${value}`,
      {
        place,
        value,
        low,
        bound: low === null ? "exact" : "at_least",
        period: { text: start, start, end: start, resolved: true },
      },
      { title: "T", publisher: "P", date: "2019", url: "https://example.org/t" },
    );
  const picture = await pictureOfClaims([
    said("ru", "2018", 11_000, null),
    said("ru", "2017", 30_000, null),
    said("ru", "2017", null, 20_000),
    said("ru: amur", "2016", 5, null),
    said("cn", "2017", 80_000, null),
  ]);
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

const money = (key: string, value: number, unit: string) =>
  tableRow(key, { indicator: "revenue_state_year", value, unit, bound: "about" });

test("currency and price year stand apart from the unit, and figures in other money never meet", async () => {
  const picture = await pictureOfClaims([
    money("a", 3_100_000, "USD2015/year"),
    money("b", 3_300_000, "USD/year"),
    money("c", 9_000_000, "CNY/year"),
  ]);
  const { values, together } = series(picture, "revenue_state_year")!;
  expect(values.map(({ currency, priceYear }) => `${currency} ${priceYear}`).sort()).toEqual([
    "CNY null",
    "USD 2015",
    "USD null",
  ]);
  expect(together).toEqual([]);
});

test("roots of one place and time stand together beside the values; a repeated number is one root", async () => {
  const near = await pictureOfClaims([
    money("a", 3_100_000, "USD/year"),
    money("b", 3_300_000, "USD/year"),
    money("c", 3_300_000, "USD/year"),
  ]);
  const pooled = series(near, "revenue_state_year")!;
  expect(pooled.together).toHaveLength(1);
  expect(pooled.together[0]).toMatchObject({ method: "random effects", roots: 2 });
  expect(pooled.together[0]!.evidence).toHaveLength(3);
  const far = await pictureOfClaims([money("a", 3_100_000, "USD/year"), money("b", 29_000_000, "USD/year")]);
  const [apart] = series(far, "revenue_state_year")!.together;
  expect(apart).toMatchObject({ method: "mixture", roots: 2 });
  expect(apart!.p5).toBeLessThan(3_200_000);
  expect(apart!.p95).toBeGreaterThan(28_000_000);
});
