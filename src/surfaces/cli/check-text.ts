/** The findings of a check as a person reads them in a terminal. */
import { claimText, rangeText } from "../../chance/index.ts";
import type { ClaimView, Picture } from "../../picture/index.ts";
import type { CheckAnswer, Finding, FindingLevel, Gap, Since, Together } from "../../questions/check/index.ts";
import { bold, dim, plain } from "./print.ts";

const LEVELS: readonly FindingLevel[] = ["conflict", "tension", "note"];
const MOST_SOURCES = 8;

/** With `picture`, the sources of every claim stand beneath each finding. */
export function checkText(answer: CheckAnswer, since: Since | null, picture: Picture | null): string {
  const { findings, claims, rules } = answer;
  const views = picture === null ? null : new Map(picture.claims().map((view) => [view.claim.id as string, view]));
  const standing = new Map(since?.findings.map((one) => [one.finding.id as string, one.standing]));
  const lines: string[] = [];
  for (const level of LEVELS) {
    const some = findings.filter((finding) => finding.level === level);
    if (some.length === 0) continue;
    lines.push("", bold(`${level} (${some.length})`));
    for (const finding of some) lines.push(...findingLines(finding, standing.get(finding.id) ?? null, views));
  }
  const gone = since?.findings.filter((one) => one.standing === "gone") ?? [];
  if (gone.length > 0) lines.push("", bold(`gone (${gone.length})`));
  for (const { finding } of gone) lines.push(`  ${plain(finding.sentence)}`, dim(`      ${finding.rule}`));
  if (lines.length === 0)
    lines.push("nothing found: no claim contradicts another by these rules, which does not make them true");
  lines.push("", dim(`${claims} claims, ${rules.length} rules; picture ${answer.picture.slice(7, 19)}`));
  if (since !== null) {
    const { counts, earlier } = since;
    lines.push(
      `since ${earlier.slice(7, 19)}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.gone} gone`,
    );
  }
  return lines.join("\n").trimStart();
}

function findingLines(
  finding: Finding,
  standing: string | null,
  views: ReadonlyMap<string, ClaimView> | null,
): readonly string[] {
  const mark = standing === null || standing === "unchanged" ? "" : `${bold(standing)}: `;
  const lines = [`  ${mark}${plain(finding.sentence)}`];
  if (finding.verdict !== null) lines.push(`      ${bold(finding.verdict)}`);
  if (finding.gap !== null) lines.push(dim(`      ${gapText(finding.gap)}`));
  for (const way of finding.reconcile) lines.push(dim(`      both hold if: ${plain(way)}`));
  if (finding.together !== null) lines.push(dim(`      ${togetherText(finding.together)}`));
  const ids = finding.evidence.slice(0, 3).map((id) => id.slice(7, 19));
  const more = finding.evidence.length > 3 ? ` and ${finding.evidence.length - 3} more` : "";
  lines.push(dim(`      ${finding.rule}; show ${ids.join(", ")}${more}`));
  if (views !== null) lines.push(...sourceLines(finding, views));
  return lines;
}

function sourceLines({ evidence }: Finding, views: ReadonlyMap<string, ClaimView>): readonly string[] {
  const lines = evidence.slice(0, MOST_SOURCES).flatMap((id) => {
    const view = views.get(id);
    if (view === undefined) return [];
    const { claim, citation } = view;
    const said = claim.kind === "quantity" ? claimText(claim) : claim.quote;
    const where = [claim.speaker, citation.title, citation.date, citation.url].filter(
      (one) => one !== null && one !== "",
    );
    return [dim(`        ${plain(said)}: ${plain(where.join(", "))}`)];
  });
  const left = evidence.length - MOST_SOURCES;
  return left > 0 ? [...lines, dim(`        and ${left} more`)] : lines;
}

/** Ratio, overlap and Bayes factor, with the prior it hangs on. */
function gapText({ ratio, overlap, bayesFactor }: Gap): string {
  const show = (n: number): string => (n >= 1e6 ? "over 1,000,000" : Number(n.toPrecision(2)).toLocaleString("en-US"));
  const percent = overlap < 0.005 ? "under 1" : String(Math.round(100 * overlap));
  return `ratio ${ratio.toFixed(1)}, overlap ${percent} %, Bayes factor ${show(bayesFactor["0.5"])} with tau 0.5 (${show(bayesFactor["0.25"])} with 0.25, ${show(bayesFactor["1"])} with 1)`;
}

export function togetherText({ method, roots, p5, p50, p95, unit }: Together): string {
  const how = method === "mixture" ? "side by side, since they do not fit one value" : "pooled by random effects";
  return `${roots} independent roots ${how}: ${rangeText(p5, p95, unit)}, middle ${rangeText(p50, p50, "").split(" to ")[0]}`;
}
