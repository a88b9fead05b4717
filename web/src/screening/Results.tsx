/** The answers: counted, filtered, each row with its reasons; saved with the lists that were searched. */
import { useCallback, useMemo, useState } from "react";
import { useAddress } from "../address.ts";
import { type Column, DataTable } from "../figures/DataTable.tsx";
import { csvOf } from "../figures/save.ts";
import { Failure } from "../shell/Trouble.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { useTitles } from "../words/use-titles.ts";
import { useAlerts } from "./alerts.ts";
import { Reasons } from "./Reasons.tsx";
import { type Line, nameOfLine, type Run } from "./run.ts";
import { SaveRun } from "./SaveRun.tsx";

const answers = ["match", "possible", "none", "error"] as const;
const LOOK = { match: "chip bad", possible: "chip warn", none: "chip", error: "chip warn" } as const;
/** Alerts that nobody has judged, as the address calls them. */
const TO_JUDGE = "open";
const SIGN = { match: "●", possible: "◐", none: "○", error: "!" } as const;

export function Results({ run }: { run: Run }) {
  const t = useTexts();
  const title = useTitles();
  const [{ filter }, change] = useAddress();
  const [open, setOpen] = useState<number | null>(null);
  const [text, setText] = useState("");
  const { lines, map } = run;
  const alerts = useAlerts();
  const judgedOf = useCallback(
    (line: Line) => {
      const best = line.results[0];
      return best && alerts.of(best.id, nameOfLine(line, map));
    },
    [alerts, map],
  );
  const isOpen = useCallback(
    (line: Line): boolean => (line.answer === "match" || line.answer === "possible") && !judgedOf(line),
    [judgedOf],
  );
  const counts = useMemo(() => {
    const count = { match: 0, possible: 0, none: 0, error: 0, open: 0 };
    for (const line of lines) {
      count[line.answer]++;
      if (isOpen(line)) count.open++;
    }
    return count;
  }, [lines, isOpen]);
  const asked = text.trim().toLowerCase();
  const shown = useMemo(
    () =>
      lines.filter(
        (line) =>
          (filter === undefined || (filter === TO_JUDGE ? isOpen(line) : line.answer === filter)) &&
          (asked === "" || `${nameOfLine(line, map)} ${line.results[0]?.caption ?? ""}`.toLowerCase().includes(asked)),
      ),
    [lines, filter, asked, map, isOpen],
  );
  const columns: readonly Column<Line>[] = [
    { head: t.screen.row, text: ({ row }) => String(row), sort: ({ row }) => row, isNumber: true },
    {
      head: t.words.name,
      text: (line) => nameOfLine(line, map),
      show: (line) => (
        <button
          type="button"
          className="as-link"
          aria-expanded={open === line.row}
          onClick={() => setOpen(open === line.row ? null : line.row)}
        >
          {nameOfLine(line, map) || line.cells.join(", ") || t.words.unknown}
        </button>
      ),
    },
    {
      head: t.screen.answer,
      text: ({ answer }) => t.screen.answers[answer],
      sort: ({ answer }) => answers.indexOf(answer),
      show: ({ answer }) => (
        <span className={LOOK[answer]}>
          <span aria-hidden="true">{SIGN[answer]}</span> {t.screen.answers[answer]}
        </span>
      ),
    },
    {
      head: t.who.score,
      text: ({ results }) => results[0]?.score.toFixed(2) ?? "",
      sort: ({ results }) => results[0]?.score ?? -1,
      isNumber: true,
    },
    { head: t.screen.best, text: ({ results, message }) => results[0]?.caption ?? message ?? "" },
    { head: t.words.status, text: ({ results }) => (results[0]?.status ? wordFor(t.status, results[0].status) : "") },
    {
      head: t.words.list,
      text: ({ results }) => [...new Set(results.flatMap(({ datasets }) => datasets))].map(title).join("; "),
    },
    {
      head: t.screen.judged,
      text: (line) => {
        const judged = judgedOf(line);
        return judged ? `${t.evidence.kinds[judged.kind]}: ${judged.why}` : "";
      },
    },
  ];
  const chosen = open === null ? undefined : lines[open - 1];
  return (
    <div className="stack">
      {run.state === "failed" && <Failure error={run.error} />}
      <div className="row spread">
        {/* biome-ignore lint/a11y/useSemanticElements: filters are a group of buttons */}
        <div className="segments" role="group" aria-label={t.screen.filter}>
          <button type="button" aria-pressed={filter === undefined} onClick={() => change({ filter: undefined }, true)}>
            {t.words.all} {lines.length.toLocaleString(t.locale)}
          </button>
          {answers.map((answer) => (
            <button
              key={answer}
              type="button"
              aria-pressed={filter === answer}
              onClick={() => change({ filter: answer }, true)}
            >
              {t.screen.answers[answer]} {counts[answer].toLocaleString(t.locale)}
            </button>
          ))}
          {alerts.canJudge && (
            <button type="button" aria-pressed={filter === TO_JUDGE} onClick={() => change({ filter: TO_JUDGE }, true)}>
              {t.screen.toJudge} {counts.open.toLocaleString(t.locale)}
            </button>
          )}
        </div>
        <div className="row">
          <input
            className="input"
            style={{ width: "14rem" }}
            type="search"
            value={text}
            aria-label={t.screen.within}
            placeholder={t.screen.within}
            onChange={(event) => setText(event.target.value)}
          />
          <SaveRun run={run} csv={() => csvOfRun(run, columns)} />
        </div>
      </div>
      <p className="notice warn">
        {t.screen.neverClear}{" "}
        {run.coverage &&
          t.screen.searched(
            run.coverage.datasets.map(({ name, asOf }) => `${title(name)} ${asOf ?? t.words.undated}`).join("; "),
          )}
      </p>
      {chosen && <Reasons line={chosen} name={nameOfLine(chosen, map)} alerts={alerts} close={() => setOpen(null)} />}
      <DataTable
        label={t.screen.results}
        columns={columns}
        rows={shown}
        rowKey={({ row }) => String(row)}
        height="36rem"
      />
    </div>
  );
}

/** The user's own columns first, then the answers; then what was searched, so that the file stands alone. */
function csvOfRun(run: Run, columns: readonly Column<Line>[]): string {
  const answered = columns.slice(2);
  const heads = [...run.table.heads, ...answered.map(({ head }) => head), "id", "because", "searched", "picture"];
  const searched = run.coverage?.datasets.map(({ name, asOf }) => `${name} ${asOf ?? "no date"}`).join("; ") ?? "";
  const rows = run.lines.map((line) => [
    ...run.table.heads.map((_, i) => line.cells[i] ?? ""),
    ...answered.map(({ text }) => text(line)),
    line.results[0]?.id ?? "",
    line.results[0]?.because.map(({ detail }) => detail).join("; ") ?? "",
    searched,
    run.picture ?? "",
  ]);
  return csvOf(heads, rows);
}
