/** `manumit check`: which claims cannot all be true, which repeat one origin, what was changed on the way. */
import { type CheckAnswer, check, type Finding, type FindingLevel } from "../../questions/check/index.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { bold, csvRow, dim, out, plain } from "./print.ts";

const LEVELS: readonly FindingLevel[] = ["conflict", "tension", "note"];

export async function checkCommand(call: Call): Promise<number> {
  const level = (textOption(call, "level") ?? "note") as FindingLevel;
  if (!LEVELS.includes(level)) throw new UsageError(`--level is one of ${LEVELS.join(", ")}, got "${level}".`);
  const [rule] = call.args;
  const place = textOption(call, "place");
  const indicator = textOption(call, "indicator");
  const picture = await openPicture(call.workspace);
  const answer = asked(() =>
    check(picture, {
      level,
      ...(rule === undefined ? {} : { rules: [rule] }),
      ...(place === undefined ? {} : { place }),
      ...(indicator === undefined ? {} : { indicator }),
    }),
  );
  if (call.format === "json") await out(JSON.stringify(answer, null, 2));
  else if (call.format === "ndjson") for (const finding of answer.findings) await out(JSON.stringify(finding));
  else if (call.format === "csv") await out(checkCsv(answer.findings));
  else await out(checkText(answer));
  return answer.findings.some((finding) => finding.level !== "note") ? exit.found : exit.done;
}

function asked(run: () => CheckAnswer): CheckAnswer {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

function checkCsv(findings: readonly Finding[]): string {
  const head = ["level", "rule", "indicator", "place", "period", "sentence", "ratio", "bayes_factor", "evidence"];
  const rows = findings.map((finding) => [
    finding.level,
    finding.rule,
    finding.indicator ?? "",
    finding.place ?? "",
    finding.period ?? "",
    finding.sentence,
    finding.gap === null ? "" : finding.gap.ratio.toPrecision(3),
    finding.gap === null ? "" : finding.gap.bayesFactor["0.5"].toPrecision(3),
    finding.evidence.join(" "),
  ]);
  return [head, ...rows].map(csvRow).join("\n");
}

export function checkText({ findings, claims, picture, rules }: CheckAnswer): string {
  const lines: string[] = [];
  for (const level of LEVELS) {
    const some = findings.filter((finding) => finding.level === level);
    if (some.length === 0) continue;
    lines.push("", bold(`${level} (${some.length})`));
    for (const finding of some) {
      lines.push(`  ${plain(finding.sentence)}`);
      for (const way of finding.reconcile) lines.push(dim(`      both hold if: ${plain(way)}`));
      const ids = finding.evidence.slice(0, 3).map((id) => id.slice(7, 19));
      const more = finding.evidence.length > 3 ? ` and ${finding.evidence.length - 3} more` : "";
      lines.push(dim(`      ${finding.rule}; show ${ids.join(", ")}${more}`));
    }
  }
  if (lines.length === 0)
    lines.push("nothing found: no claim contradicts another by these rules, which does not make them true");
  lines.push("", dim(`${claims} claims, ${rules.length} rules; picture ${picture.slice(7, 19)}`));
  return lines.join("\n").trimStart();
}
