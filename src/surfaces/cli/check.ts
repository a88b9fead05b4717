/** `manumit check`: which claims cannot all be true, which repeat one origin, what was changed on the way. */
import {
  type CheckAnswer,
  check,
  compareChecks,
  type Finding,
  type FindingLevel,
} from "../../questions/check/index.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { checkText, togetherText } from "./check-text.ts";
import { earlierCheck, keepCheck } from "./checks-kept.ts";
import { type Call, textOption } from "./command.ts";
import { csvRow, out } from "./print.ts";

const LEVELS: readonly FindingLevel[] = ["conflict", "tension", "note"];

export async function checkCommand(call: Call): Promise<number> {
  const level = (textOption(call, "level") ?? "note") as FindingLevel;
  if (!LEVELS.includes(level)) throw new UsageError(`--level is one of ${LEVELS.join(", ")}, got "${level}".`);
  const [rule] = call.args;
  const place = textOption(call, "place");
  const indicator = textOption(call, "indicator");
  const source = textOption(call, "source");
  const since = textOption(call, "since");
  const isPart = [rule, place, indicator, source].some((one) => one !== undefined) || level !== "note";
  if (isPart && (since !== undefined || call.options["keep"] === true))
    throw new UsageError(
      "--since and --keep compare whole checks: leave out the rule, --level, --place, --indicator and --source.",
    );
  const earlier = since === undefined ? null : earlierCheck(call.workspace, since);
  const picture = await openPicture(call.workspace);
  const answer = asked(() =>
    check(picture, {
      level,
      ...(rule === undefined ? {} : { rules: [rule] }),
      ...(place === undefined ? {} : { place }),
      ...(indicator === undefined ? {} : { indicator }),
      ...(source === undefined ? {} : { source }),
    }),
  );
  if (call.options["keep"] === true) keepCheck(call.workspace, answer);
  const compared = earlier === null ? null : compareChecks(earlier, answer);
  const rows = compared?.findings ?? answer.findings.map((finding) => ({ standing: null, finding }));
  if (call.format === "json")
    await out(JSON.stringify(compared === null ? answer : { ...answer, since: compared }, null, 2));
  else if (call.format === "ndjson") {
    for (const { standing, finding } of rows)
      await out(JSON.stringify(standing === null ? finding : { standing, ...finding }));
  } else if (call.format === "csv") await out(checkCsv(rows));
  else await out(checkText(answer, compared, source === undefined ? null : picture));
  if (compared !== null)
    return compared.findings.some(({ standing, finding }) => standing === "new" && finding.level !== "note")
      ? exit.found
      : exit.done;
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

function checkCsv(rows: readonly { readonly standing: string | null; readonly finding: Finding }[]): string {
  const head = [
    "standing",
    "level",
    "rule",
    "indicator",
    "place",
    "period",
    "sentence",
    "verdict",
    "ratio",
    "overlap",
    "bayes_factor",
    "bayes_factor_tau_0.25",
    "bayes_factor_tau_1",
    "reconcile",
    "together",
    "evidence",
  ];
  const cells = rows.map(({ standing, finding }) => [
    standing ?? "",
    finding.level,
    finding.rule,
    finding.indicator ?? "",
    finding.place ?? "",
    finding.period ?? "",
    finding.sentence,
    finding.verdict ?? "",
    ...gapCells(finding),
    finding.reconcile.join(" "),
    finding.together === null ? "" : togetherText(finding.together),
    finding.evidence.join(" "),
  ]);
  return [head, ...cells].map(csvRow).join("\n");
}

const gapCells = ({ gap }: Finding): readonly string[] =>
  gap === null
    ? ["", "", "", "", ""]
    : [gap.ratio, gap.overlap, gap.bayesFactor["0.5"], gap.bayesFactor["0.25"], gap.bayesFactor["1"]].map((n) =>
        n.toPrecision(3),
      );
