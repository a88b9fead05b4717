/** The check: which figures cannot all be true, which repeat one origin, what was changed on the way. Never who is right. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CheckAnswer, Finding } from "../../../src/questions/check/finding.ts";
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddress } from "../address.ts";
import { questions } from "../api.ts";
import { LOOK } from "../evidence/DoubtsPart.tsx";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { csvOf, download } from "../figures/save.ts";
import { Answer, Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { amountText, measureText, periodText, placeText, speakerText, unitText } from "../words/figure.ts";
import { useMarks } from "../words/use-marks.ts";

const levels = ["conflict", "tension", "note"] as const;
const SIGN = { conflict: "●", tension: "◐", note: "○" } as const;
const FIRST = 40;

export function CheckPart() {
  const answer = useQuery(questions.check());
  return <Answer of={answer}>{(data) => <Findings data={data} />}</Answer>;
}

function Findings({ data }: { data: CheckAnswer }) {
  const t = useTexts();
  const [{ filter, view: rule, since }, change] = useAddress();
  const [most, setMost] = useState(FIRST);
  const marks = useMarks();
  // A finding is as new as the newest figure it rests on; one without a date of publication cannot be told to be new,
  // and a year alone may hold the day.
  const cameSince = ({ evidence }: Finding): boolean =>
    since === undefined ||
    evidence.some((id) => {
      const date = marks?.get(id)?.citation.date;
      return date != null && date >= since.slice(0, date.length);
    });
  const shown = data.findings.filter(
    (finding) =>
      (filter === undefined || finding.level === filter) &&
      (rule === undefined || finding.rule === rule) &&
      cameSince(finding),
  );
  const isWaiting = since !== undefined && marks === undefined;
  const used = data.rules.filter(({ id }) => data.findings.some((finding) => finding.rule === id));
  const save = (): void => {
    const rows = shown.map(({ id, rule: by, level, sentence, evidence }) => [
      level,
      by,
      sentence,
      evidence.join(" "),
      id,
      data.picture,
    ]);
    download(
      "check.csv",
      csvOf(["level", "rule", "finding", "evidence", "id", "picture"], rows),
      "text/csv;charset=utf-8",
    );
  };
  return (
    <>
      <div className="row spread">
        {/* biome-ignore lint/a11y/useSemanticElements: filters are a group of buttons */}
        <div className="segments" role="group" aria-label={t.screen.filter}>
          <button type="button" aria-pressed={filter === undefined} onClick={() => change({ filter: undefined }, true)}>
            {t.words.all} {data.findings.length}
          </button>
          {levels.map((level) => (
            <button
              key={level}
              type="button"
              aria-pressed={filter === level}
              onClick={() => change({ filter: level }, true)}
            >
              {t.check.levels[level]} {data.findings.filter((finding) => finding.level === level).length}
            </button>
          ))}
        </div>
        <div className="row">
          <label className="row small">
            {t.check.since}
            <input
              type="date"
              className="input"
              style={{ width: "auto" }}
              value={since ?? ""}
              onChange={(event) => change({ since: event.target.value || undefined }, true)}
            />
          </label>
          <label className="row small">
            {t.check.rule}
            <select
              className="input"
              style={{ width: "auto", maxWidth: "18rem" }}
              value={rule ?? ""}
              onChange={(event) => change({ view: event.target.value || undefined }, true)}
            >
              <option value="">{t.words.all}</option>
              {used.map(({ id, looksFor }) => (
                <option key={id} value={id}>
                  {looksFor}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button tiny" aria-label={t.figure.save("CSV")} onClick={save}>
            CSV
          </button>
        </div>
      </div>
      {/* Until the figures are there nobody knows which of them came since. */}
      {isWaiting ? (
        <Waiting height="3rem" />
      ) : (
        <p className="small quiet" role="status">
          {t.check.of(shown.length, data.claims)}
        </p>
      )}
      {!isWaiting && shown.length === 0 && <p className="notice">{t.check.none}</p>}
      <ol className="plain-list stack">
        {shown.slice(0, most).map((finding) => (
          <One key={finding.id} finding={finding} marks={marks} />
        ))}
      </ol>
      {shown.length > most && (
        <button
          type="button"
          className="button"
          style={{ justifySelf: "start" }}
          onClick={() => setMost((old) => old + FIRST)}
        >
          {t.who.hidden(shown.length - most)}
        </button>
      )}
    </>
  );
}

function One({ finding, marks }: { finding: Finding; marks: ReadonlyMap<string, Mark> | undefined }) {
  const t = useTexts();
  const { level, sentence, evidence, reconcile, gap, rule, verdict, together } = finding;
  return (
    <li className="card stack finding">
      <p>
        <span className={LOOK[level]}>
          <span aria-hidden="true">{SIGN[level]}</span> {t.check.levels[level]}
        </span>{" "}
        {sentence}
      </p>
      {verdict && (
        <p>
          <strong>{verdict}</strong>
        </p>
      )}
      <ul className="plain-list small">
        {evidence.map((id) => {
          const mark = marks?.get(id);
          return (
            <li key={id}>
              <EvidenceLink id={id}>{mark ? amountText(mark, t) : id.slice(7, 19)}</EvidenceLink>{" "}
              {mark && (
                <span className="quiet">
                  {measureText(mark.indicator, t)}, {placeText(mark.place, t)}, {periodText(mark, t)},{" "}
                  {speakerText(mark, t)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {gap && <p className="small quiet">{t.check.gap(gap.ratio, gap.overlap)}</p>}
      {together && (
        <p className="small quiet">
          {t.check.together(together.roots, together.method === "random effects", [
            together.p5,
            together.p50,
            together.p95,
          ])}{" "}
          {unitText(together.unit, t)}
        </p>
      )}
      {reconcile.length > 0 && (
        <details className="small">
          <summary>{t.check.reconcile}</summary>
          <ul>
            {reconcile.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="small quiet mono">{rule}</p>
    </li>
  );
}
