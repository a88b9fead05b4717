/** `manumit imagine`: scenarios side by side, money and people month by month, with what it may do to the people. */
import { figureText, rangeText } from "../../chance/index.ts";
import type { Imagined, Range, ScenarioAnswer } from "../../questions/imagine/answer.ts";
import { imagine, PUBLISHED_SAMPLES, parseScenarioFile } from "../../questions/imagine/index.ts";
import { dataFiles } from "../data-files.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { pairs, whole } from "./estimate.ts";
import { bold, csvRow, dim, out, plain, printList, table } from "./print.ts";

export async function imagineCommand(call: Call): Promise<number> {
  const files = dataFiles("scenarios", call.workspace, parseScenarioFile);
  const scenarios = files.filter((file) => file.kind === "scenario");
  if (call.args.length === 0) {
    await printList(scenarios, call.format, [
      ["scenario", ({ id }) => id],
      ["asks", ({ question }) => question],
      ["world", ({ world }) => world],
    ]);
    return exit.done;
  }
  const chosen = call.args.map((id) => {
    const found = scenarios.find((one) => one.id === id);
    if (!found)
      throw new UsageError(`there is no scenario "${id}"; there are ${scenarios.map((one) => one.id).join(", ")}.`);
    return found;
  });
  const world = files.find((file) => file.kind === "world" && file.id === chosen[0]!.world);
  if (world?.kind !== "world")
    throw new UsageError(`scenario ${chosen[0]!.id}: there is no world "${chosen[0]!.world}".`);
  const answer = imagine(await openPicture(call.workspace), world, chosen, {
    set: pairs(textOption(call, "set"), '--set china_acts.effect="80% to 95%"'),
    months: whole(textOption(call, "months"), "--months") ?? 36,
    samples: whole(textOption(call, "samples"), "--samples") ?? PUBLISHED_SAMPLES,
    seed: whole(textOption(call, "seed"), "--seed") ?? 1,
  });
  if (call.format === "csv") await out(imagineCsv(answer));
  else if (call.format !== "text") await out(JSON.stringify(answer, null, call.format === "json" ? 2 : 0));
  else await out(imagineText(answer));
  return exit.done;
}

const moved = ({ p5, median, p95 }: Range): string =>
  p5 === 0 && p95 === 0 ? "none" : `${figureText(median)} (${figureText(p5)} to ${figureText(p95)})`;

const change = (x: number): string =>
  x === 0 ? "no change" : `${figureText(Math.abs(x), "ratio")} ${x < 0 ? "less" : "more"}`;

function scenarioText(one: ScenarioAnswer, months: number): string[] {
  const lines = [bold(plain(one.title)), `  ${plain(one.sentence)}`];
  for (const m of one.measures) {
    const part = `${figureText(Math.abs(m.part), "USD")} ${m.part < 0 ? "less" : "more"}`;
    lines.push(
      `  measure: ${plain(m.label)}; ${effectText(m.does, m.effect)}, in ${figureText(m.lagMonths.median)} months; its part ${part}`,
      dim(`    ${plain(m.reason)} (${plain(m.author)})${m.source ? ` [${plain(m.source.title)}]` : ""}`),
    );
  }
  const points = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * months));
  lines.push(
    table([
      ["  month", ...points.map((t) => one.revenue[t]!.month)],
      ["  state keeps, USD million", ...points.map((t) => millions(one.revenue[t]!))],
      ["  people abroad", ...points.map((t) => rangeText(one.people[t]!.p5, one.people[t]!.p95, ""))],
    ]),
    `  people: home ${moved(one.displaced.home)}; moved elsewhere ${moved(one.displaced.elsewhere)}; newly sent ${moved(one.displaced.newlySent)}`,
  );
  const shifted = one.displaced.channels.filter(({ median }) => Math.abs(median) >= 1);
  if (shifted.length > 0)
    lines.push(
      `  by channel: ${shifted.map(({ label, median }) => `${plain(label)} ${median > 0 ? "+" : "−"}${figureText(Math.abs(median))}`).join("; ")}`,
    );
  for (const risk of one.risks) lines.push(`  risk: ${plain(risk)}`);
  return lines;
}

const effectText = (does: string, { p5, p95 }: Range): string =>
  does === "send more" ? `${rangeText(p5, p95, "people")} a month` : `${rangeText(p5, p95, "ratio")}`;

const millions = ({ p5, p95 }: Range): string => `${figureText(p5 / 1e6)} to ${figureText(p95 / 1e6)}`;

export function imagineText(answer: Imagined): string {
  const lines: string[] = [];
  if (answer.answer === "cannot be imagined") return bold(plain(answer.sentence));
  const rows = answer.scenarios.map((one) => [
    plain(one.title).slice(0, 52),
    `${figureText(one.total.median, "USD")}`,
    one.id === "today" ? "" : `${change(one.difference.share.median)}`,
    one.id === "today" ? "" : `${change(one.difference.share.p5)} to ${change(one.difference.share.p95)}`,
    figureText(one.best, "ratio"),
    moved(one.displaced.home),
    moved(one.displaced.elsewhere),
  ]);
  lines.push(
    table([
      [
        `${answer.months} months`,
        "state keeps",
        "against today",
        "9 in 10",
        "least of all",
        "people home",
        "moved elsewhere",
      ],
      ...rows,
    ]),
    "",
  );
  for (const one of answer.scenarios.slice(1)) lines.push(...scenarioText(one, answer.months), "");
  lines.push(bold(`The world they start from: ${plain(answer.world.title)}, ${answer.world.from}`));
  for (const input of answer.inputs) {
    const { p5, median, p95 } = input.range;
    const size = p5 === p95 ? figureText(median, input.unit) : rangeText(p5, p95, input.unit);
    const cites = input.evidence.map(({ key, id, says }) => `${plain(says)} [${key ?? id.slice(7, 19)}]`).join(", ");
    lines.push(
      `  ${plain(input.label)}: ${size}${cites === "" ? "" : dim(`; ${cites}`)}${input.note === null ? "" : dim(`; ${plain(input.note)}`)}`,
    );
  }
  lines.push(
    "",
    dim(
      `${answer.samples.toLocaleString("en-US")} samples, seed ${answer.seed}, the same draws in every scenario; picture ${answer.picture.slice(7, 19)}; result ${answer.hash.slice(7, 19)}`,
    ),
  );
  return lines.join("\n");
}

function imagineCsv(answer: Imagined): string {
  const head = [
    "scenario",
    "month",
    "revenue_p5",
    "revenue_median",
    "revenue_p95",
    "people_p5",
    "people_median",
    "people_p95",
    "unit",
  ];
  const rows = answer.scenarios.flatMap((one) =>
    one.revenue.map((r, t) => {
      const p = one.people[t]!;
      return [one.id, r.month, r.p5, r.median, r.p95, p.p5, p.median, p.p95, "USD/month; people"];
    }),
  );
  return [head, ...rows].map(csvRow).join("\n");
}
