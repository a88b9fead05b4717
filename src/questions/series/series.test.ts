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
