/** Screening answers for people, and the options that search and screen have in common. */
import type { ScreenAnswer, ScreenOptions } from "../../questions/screen/answer.ts";
import { UsageError } from "../faults.ts";
import { type Call, textOption } from "./command.ts";
import { bold, dim, plain } from "./print.ts";

export function screenOptions(call: Call): ScreenOptions {
  const score = (name: string): number | undefined => {
    const text = textOption(call, name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!(value >= 0 && value <= 1) || text.trim() === "")
      throw new UsageError(`--${name} must be a number from 0 to 1, got "${text}".`);
    return value;
  };
  const limit = Number(textOption(call, "limit") ?? 5);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new UsageError(`--limit must be a whole number from 1 to 500, got "${String(call.options["limit"])}".`);
  const [threshold, cutoff] = [score("threshold"), score("cutoff")];
  const datasets = textOption(call, "dataset")
    ?.split(",")
    .map((name) => name.trim());
  return {
    limit,
    ...(threshold !== undefined && { threshold }),
    ...(cutoff !== undefined && { cutoff }),
    ...(datasets && { datasets }),
  };
}

const WORDS = {
  match: "match",
  possible: "possible match: a person should look",
  none: "none found, which does not mean clear",
  error: "could not be screened",
} as const;

export function answerText(answer: ScreenAnswer): string {
  const lines = [bold(WORDS[answer.answer])];
  if (answer.error) lines.push(`${plain(answer.error.message)} [${answer.error.code}]`);
  for (const result of answer.results) {
    lines.push(
      `${result.score.toFixed(2)}  ${plain(result.caption)}  ${result.schema}${result.status ? `, ${result.status}` : ""}  ${dim(result.id)}`,
    );
    lines.push(
      `      ${plain(result.matched.query)} ~ ${plain(result.matched.value)} (${result.matched.prop}, ${result.datasets.join(", ")})`,
    );
    for (const reason of result.because)
      lines.push(
        dim(
          `      ${reason.score >= 0 ? "+" : "−"}${Math.abs(reason.score).toFixed(3)} ${reason.feature}: ${plain(reason.detail)}`,
        ),
      );
  }
  const lists = answer.coverage.datasets.map((dataset) => `${dataset.name} ${dataset.asOf ?? "(no date)"}`);
  lines.push(
    dim(
      `searched: ${lists.join(", ") || "no list at all"}; script ${answer.coverage.scripts.join(", ") || "none"}; picture ${answer.picture.slice(7, 19)}`,
    ),
  );
  return lines.join("\n");
}
