/** `manumit estimate`: a model's figure with its range, what it stands on and what it hangs on. */
import { wordingRules } from "../../chance/wording.ts";
import type { Estimate, Evidence, InputLine } from "../../questions/estimate/answer.ts";
import { estimate, figureText, PUBLISHED_SAMPLES, parseModel, rangeText } from "../../questions/estimate/index.ts";
import { dataFiles } from "../data-files.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { bold, csvRow, dim, out, plain, printList, table } from "./print.ts";

export async function estimateCommand(call: Call): Promise<number> {
  const models = dataFiles("models", call.workspace, parseModel);
  const [asked] = call.args;
  if (asked === undefined) {
    await printList(models, call.format, [
      ["model", ({ id }) => id],
      ["asks", ({ question }) => question],
      ["formula", ({ formula }) => formula],
    ]);
    return exit.done;
  }
  const model = models.find(({ id }) => id === asked);
  if (!model) throw new UsageError(`there is no model "${asked}"; there are ${models.map(({ id }) => id).join(", ")}.`);
  const answer = estimate(await openPicture(call.workspace), model, {
    set: pairs(textOption(call, "set"), '--set workers="50k to 100k"'),
    rules: pairs(textOption(call, "rule"), "--rule more-than=echo"),
    without: (textOption(call, "without") ?? "").split(/[\n,]/).filter(Boolean),
    samples: whole(textOption(call, "samples"), "--samples") ?? PUBLISHED_SAMPLES,
    seed: whole(textOption(call, "seed"), "--seed") ?? 1,
  });
  if (call.format === "csv") await out(estimateCsv(answer));
  else if (call.format !== "text") await out(JSON.stringify(answer, null, call.format === "json" ? 2 : 0));
  else await out(estimateText(answer));
  return exit.done;
}

/** `name=value` lines to an object. */
export function pairs(text: string | undefined, example: string): Record<string, string> {
  const found: [string, string][] = (text ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf("=");
      if (at < 1) throw new UsageError(`"${line}": write it as in ${example}.`);
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
  return Object.fromEntries(found);
}

export function whole(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0) throw new UsageError(`${name} must be a whole number, got "${text}".`);
  return n;
}

const short = (id: string): string => (id.startsWith("sha256:") ? id.slice(7, 19) : id);
const when = ({ start, end }: Evidence): string =>
  start === end || end === null ? (start ?? "no date") : `${start ?? "…"}–${end}`;

function evidenceRow(e: Evidence): string[] {
  const cited = [e.citation.publisher ?? e.citation.title, e.citation.date].filter(Boolean).join(", ");
  return [
    `    ${plain(e.says)}`,
    when(e),
    plain(e.speaker ?? "nobody named").slice(0, 44),
    plain(cited).slice(0, 36),
    `${figureText(e.weight, "ratio")}`,
    dim(`${e.key ?? short(e.id)} ${e.rule}`),
  ];
}

function inputText(line: InputLine): string[] {
  const { p5, median, p95 } = line.range;
  const spread =
    p5 === p95 ? figureText(median, line.unit) : `${figureText(median, line.unit)} (${rangeText(p5, p95, line.unit)})`;
  const voices =
    line.origins.length === 0
      ? line.kind
      : `${line.evidence.length} ${line.evidence.length === 1 ? "claim" : "claims"}, ${line.origins.length} ${line.origins.length === 1 ? "origin" : "origins"}`;
  const lines = [`  ${bold(plain(line.label))}: ${spread}; ${voices}`];
  if (line.note !== null) lines.push(`    ${plain(line.note)}`);
  if (line.borrowed !== null) lines.push(`    no figure of its own; borrowed from ${plain(line.borrowed)}`);
  if (line.evidence.length > 0) lines.push(table(line.evidence.map(evidenceRow)));
  for (const left of line.leftOut) lines.push(dim(`    left out ${left.key ?? short(left.id)}: ${plain(left.why)}`));
  return lines;
}

export function estimateText(answer: Estimate): string {
  const lines = [bold(plain(answer.sentence)), "", `  ${plain(answer.formula)}`];
  if (answer.result !== null && answer.error !== null) {
    const { result, error, unit } = answer;
    const one = (name: string, value: number, off: number): string[] => [
      `  ${name}`,
      figureText(value, unit),
      dim(`± ${figureText(off, unit)} by sampling`),
    ];
    lines.push(
      "",
      table([
        one("low (5 %)", result.p5, error.p5),
        one("middle (median)", result.median, error.median),
        one("high (95 %)", result.p95, error.p95),
        one("mean", result.mean, error.mean),
      ]),
    );
  }
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push("", bold(title), ...rows);
  };
  section(
    "Parts",
    answer.parts.length === 0
      ? []
      : [
          table(
            answer.parts.map((part) => [
              `  ${part.place}`,
              figureText(part.median, answer.unit),
              rangeText(part.p5, part.p95, answer.unit),
            ]),
          ),
        ],
  );
  section("Stands on", answer.inputs.flatMap(inputText));
  section(
    "Missing",
    answer.missing.map(({ label, why }) => `  ${plain(label)}: ${plain(why)}`),
  );
  const labels = new Map(answer.inputs.map(({ id, label }) => [id, label]));
  section(
    "Hangs on",
    answer.sensitivity.length === 0
      ? []
      : [
          table([
            ["  input", "share of the doubt", "range narrower if known"],
            ...answer.sensitivity
              .slice(0, 8)
              .map((s) => [
                `  ${plain(s.inputs.map((id) => labels.get(id) ?? id).join(" with "))}`,
                figureText(s.shapley, "ratio"),
                figureText(s.narrows, "ratio"),
              ]),
          ]),
        ],
  );
  section(
    "Sources that move it most",
    answer.sources.length === 0
      ? []
      : [
          table([
            ["  origin", "share of the doubt", "middle without it"],
            ...answer.sources
              .slice(0, 6)
              .map((s) => [
                `  ${plain(s.origin).slice(0, 60)}`,
                figureText(s.shapley, "ratio"),
                s.without === null ? "no answer" : figureText(s.without.median, answer.unit),
              ]),
          ]),
        ],
  );
  section(
    "If inputs move together (nobody has measured it)",
    answer.sweep.length === 0
      ? []
      : [
          table(
            answer.sweep.map((s) => [
              `  correlation ${s.rho}`,
              figureText(s.median, answer.unit),
              rangeText(s.p5, s.p95, answer.unit),
            ]),
          ),
        ],
  );
  section(
    "Beside it",
    answer.beside.map(
      (b) =>
        `  ${plain(b.label)}: ${rangeText(b.range.p5, b.range.p95, answer.unit)} from ${b.evidence.length} claims; the answer lies below their high end with ${figureText(b.below, "ratio")}`,
    ),
  );
  section(
    "Limits",
    answer.limits.map((limit) => `  ${plain(limit)}`),
  );
  const silent = answer.without.length > 0 ? `, without ${answer.without.map(short).join(", ")}` : "";
  const rules = Object.entries(answer.rules)
    .map(([id, variant]) => `, ${id} read as ${variant}`)
    .join("");
  lines.push(
    "",
    dim(
      `${answer.samples.toLocaleString("en-US")} samples, seed ${answer.seed}${rules}${silent}; picture ${short(answer.picture)}; result ${short(answer.hash)}`,
    ),
  );
  lines.push(
    dim(`"manumit show ID" opens any figure; rules of wording: ${wordingRules.map(({ id }) => id).join(", ")}`),
  );
  return lines.join("\n");
}

function estimateCsv(answer: Estimate): string {
  const head = ["model", "what", "p5", "median", "p95", "mean", "unit", "kind", "claims", "hash"];
  const result = answer.result;
  return [
    head,
    [
      answer.model.id,
      "result",
      result?.p5,
      result?.median,
      result?.p95,
      result?.mean,
      answer.unit,
      answer.answer,
      "",
      answer.hash,
    ],
    ...answer.parts.map((part) => [
      answer.model.id,
      part.place,
      part.p5,
      part.median,
      part.p95,
      "",
      answer.unit,
      "part",
      "",
      "",
    ]),
    ...answer.inputs.map((line) => [
      answer.model.id,
      line.id,
      line.range.p5,
      line.range.median,
      line.range.p95,
      "",
      line.unit,
      line.kind,
      line.evidence.map(({ id }) => id).join(" "),
      "",
    ]),
  ]
    .map(csvRow)
    .join("\n");
}
