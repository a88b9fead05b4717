/** `manumit series`: an indicator by place and time, every source beside the others. */

import { rangeText } from "../../chance/index.ts";
import { type SeriesValue, series, seriesThereAre } from "../../questions/series/index.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { bold, csvRow, dim, out, plain, printList, table } from "./print.ts";

export async function seriesCommand(call: Call): Promise<number> {
  const picture = await openPicture(call.workspace);
  const [indicator] = call.args;
  if (indicator === undefined) {
    await printList(seriesThereAre(picture), call.format, [
      ["indicator", (one) => one.indicator],
      ["what it measures", (one) => one.label],
      ["values", (one) => String(one.values)],
    ]);
    return exit.done;
  }
  const answer = series(picture, indicator, textOption(call, "place"));
  if (answer === null)
    throw new UsageError(`there is no indicator "${indicator}"; "manumit series" lists those with values.`);
  if (call.format === "json") await out(JSON.stringify(answer, null, 2));
  else if (call.format === "ndjson") for (const value of answer.values) await out(JSON.stringify(value));
  else if (call.format === "csv") await out(seriesCsv(answer.values));
  else {
    const rows = answer.values.map((value) => [
      `  ${plain(value.place ?? "no place")}`,
      value.start === null && value.end === null ? plain(value.period ?? "no date") : span(value),
      amount(value),
      plain(value.speaker ?? "nobody named").slice(0, 40),
      plain(value.publisher ?? value.title ?? "").slice(0, 36),
      dim(value.key ?? value.id.slice(7, 19)),
    ]);
    const together = answer.together.map(({ place, start, end, method, roots, p5, p95, unit }) => [
      `  ${plain(place ?? "no place")}`,
      start === end ? start : `${start}–${end}`,
      `${rangeText(p5, p95, unit)}`,
      `${roots} roots, ${method === "mixture" ? "side by side: they do not fit one value" : "random effects"}`,
    ]);
    await out(
      [
        bold(`${answer.label} (${answer.kind})`),
        dim(answer.why),
        rows.length > 0 ? table(rows) : "no value in the record",
        ...(together.length > 0 ? ["", bold("independent roots of one place and time together"), table(together)] : []),
      ].join("\n"),
    );
  }
  return exit.done;
}

const span = ({ start, end }: SeriesValue): string =>
  start === end || end === null ? start! : `${start ?? "…"}–${end}`;

function amount({ low, value, high, bound, unit, aspect }: SeriesValue): string {
  const show = (n: number): string => n.toLocaleString("en-US");
  const mark = { at_least: "≥ ", at_most: "≤ ", about: "about ", exact: "", range: "" }[bound ?? "exact"];
  const ends = low !== null && high !== null ? `${show(low)}–${show(high)}` : show((value ?? low ?? high)!);
  return `${mark}${ends} ${unit ?? ""}${aspect === "observed" ? "" : ` (${aspect})`}`;
}

function seriesCsv(values: readonly SeriesValue[]): string {
  const columns = [
    "place",
    "start",
    "end",
    "period",
    "low",
    "value",
    "high",
    "bound",
    "unit",
    "currency",
    "priceYear",
    "aspect",
    "speaker",
    "status",
    "title",
    "publisher",
    "published",
    "url",
    "processing",
    "rule",
    "note",
    "dataset",
    "source",
    "key",
    "id",
  ] as const;
  return [
    csvRow([...columns]),
    ...values.map((value) => csvRow(columns.map((column) => String(value[column] ?? "")))),
  ].join("\n");
}
