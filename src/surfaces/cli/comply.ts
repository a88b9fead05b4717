/** `manumit comply`: which obligations bind on a day, and what the figures say beside them. */
import { type ComplyAnswer, comply, parseObligation, stateAsked } from "../../questions/comply/index.ts";
import { dataFiles } from "../data-files.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import { type Call, textOption } from "./command.ts";
import { bold, csvRow, dim, out, plain } from "./print.ts";

export async function complyCommand(call: Call): Promise<number> {
  const on = day(textOption(call, "on"), "--on") ?? new Date().toISOString().slice(0, 10);
  const known = day(textOption(call, "known"), "--known");
  const asked = textOption(call, "state");
  const state = asked === undefined ? undefined : stateAsked(asked);
  if (state === null)
    throw new UsageError(
      `--state: no state is known as "${asked}". Give a code such as ru, a name such as Russia, or world for all together.`,
    );
  const months = Number(textOption(call, "months") ?? 0);
  if (!Number.isInteger(months) || months < 0 || months > 240)
    throw new UsageError(`--months must be a whole number from 0 to 240, got "${textOption(call, "months")}".`);
  const obligations = dataFiles("obligations", call.workspace, parseObligation);
  const answer = comply(await openPicture(call.workspace), obligations, {
    on,
    months,
    ...(state === undefined ? {} : { state }),
    ...(known === undefined ? {} : { known }),
  });
  if (call.format === "json") await out(JSON.stringify(answer, null, 2));
  else if (call.format === "ndjson") for (const one of answer.states) await out(JSON.stringify(one));
  else if (call.format === "csv") await out(complyCsv(answer));
  else await out(complyText(answer));
  return answer.states.some(({ duties }) => duties.some((duty) => duty.answer.startsWith("breached")))
    ? exit.found
    : exit.done;
}

function day(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined;
  // Date.parse takes 30 February for 1 March: only a day that comes back as it went in is one.
  const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
  if (!isDay) throw new UsageError(`${name} must be a day such as 2019-12-22, got "${text}".`);
  return text;
}

function complyCsv({ on, states }: ComplyAnswer): string {
  const head = [
    "state",
    "on",
    "obligation",
    "answer",
    "probability",
    "since",
    "sentence",
    "unless",
    "missing",
    "evidence",
  ];
  const rows = states.flatMap(({ state, duties }) =>
    duties.map((duty) => [
      state,
      on,
      duty.obligation,
      duty.answer,
      duty.probability === null ? "" : String(Number(duty.probability.toPrecision(3))),
      duty.since ?? "",
      duty.sentence,
      duty.unless.join("; "),
      duty.missing.join("; "),
      duty.evidence.join(" "),
    ]),
  );
  return [head, ...rows].map(csvRow).join("\n");
}

function complyText({ on, known, states, measures, undated, picture }: ComplyAnswer): string {
  const lines = [bold(`On ${on}${known === null ? "" : `, by what was published until ${known}`}`)];
  for (const { state, duties, substitutes, months } of states) {
    lines.push("", bold(state.toUpperCase()));
    if (duties.length === 0) lines.push("  no obligation in the register is in force that day");
    for (const duty of duties) {
      lines.push(`  ${bold(duty.answer)}: ${plain(duty.sentence)}`);
      if (duty.since !== null) lines.push(dim(`      likelier than 95 % since ${duty.since}`));
      for (const fact of duty.missing) lines.push(dim(`      missing: ${plain(fact)}`));
      const ids = duty.evidence.slice(0, 3).map((id) => id.slice(7, 19));
      lines.push(
        dim(
          `      ${duty.measure}${duty.confirmed ? "" : " (text to be confirmed)"}${ids.length > 0 ? `; show ${ids.join(", ")}` : ""}`,
        ),
      );
    }
    const show = (band: (typeof months)[number]["observed"]): string =>
      band === null
        ? "–"
        : `${Math.round(band.p5).toLocaleString("en-US")} to ${Math.round(band.p95).toLocaleString("en-US")}`;
    for (const one of months)
      lines.push(
        dim(
          `      ${one.month}  ${one.obligation}: permitted ${show(one.permitted)}, observed ${show(one.observed)}, P(more) ${one.probability === null ? "–" : one.probability.toFixed(2)}: ${one.answer}`,
        ),
      );
    if (substitutes.length > 0)
      lines.push(`  beside it, never counted as workers: ${substitutes.map(({ says }) => plain(says)).join("; ")}`);
  }
  lines.push("", bold("The register on that day"));
  for (const one of measures) {
    if (one.standing === "superseded" || one.standing === "expired") continue;
    const next = one.supersededBy === null || one.until === null ? "" : `, until ${one.until} (${one.supersededBy})`;
    const until = one.until === null || one.standing === "in force" ? next : `, ${one.until}`;
    lines.push(
      `  ${plain(one.instrument)}${one.clause === null ? "" : `, ${plain(one.clause)}`} (since ${one.from}): ${one.standing}${until}${dim(`  ${one.id}${one.evidence === "confirmed" ? "" : ", to be confirmed"}`)}`,
    );
  }
  lines.push("", "A gap is not a number of people to remove: the resolutions except those who must not be returned.");
  if (undated > 0) lines.push(dim(`${undated} figures were left out because nobody says when they were published`));
  lines.push(dim(`picture ${picture.slice(7, 19)}`));
  return lines.join("\n");
}
