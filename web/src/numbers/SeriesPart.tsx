/** The series explorer: any measure, any place, every claim a mark, disagreement listed and never averaged. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { IndicatorBody, Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddress } from "../address.ts";
import { questions } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { ClaimChart } from "../figures/ClaimChart.tsx";
import { ClaimLegend } from "../figures/ClaimLegend.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { groupMarks } from "../figures/groups.ts";
import { markTable, titlesOf } from "../figures/mark-table.tsx";
import { ScaleChoice, yearsAround } from "../overview/TimeFigures.tsx";
import { Answer, Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { amountText, measureText, periodText, placeText, rangeOf, speakerText, yearsOf } from "../words/figure.ts";

export function SeriesPart() {
  const indicators = useQuery(questions.indicators());
  const [{ indicator }] = useAddress();
  return (
    <Answer of={indicators}>
      {(all) => {
        const chosen = all.find(({ id }) => id === indicator) ?? all[0];
        return chosen ? <Series key={chosen.id} all={all} chosen={chosen} /> : <Nothing />;
      }}
    </Answer>
  );
}

function Nothing() {
  const t = useTexts();
  return <p className="notice">{t.figure.none}</p>;
}

function Series({ all, chosen }: { all: readonly IndicatorBody[]; chosen: IndicatorBody }) {
  const t = useTexts();
  const [{ place }, change] = useAddress();
  const [byRatio, setByRatio] = useState(true);
  const figures = useQuery(questions.figures(chosen.id));
  const marks = figures.data ?? [];
  const places = useMemo(
    () =>
      [...Map.groupBy(marks, (m) => m.place ?? "")]
        .sort((a, b) => b[1].length - a[1].length)
        .map(([code, of]) => [code, of.length] as const),
    [marks],
  );
  const here = marks.filter((m) => place === undefined || m.place === place);
  const units = [...new Set(here.map((m) => m.unit ?? ""))];
  const [unit, setUnit] = useState<string | null>(null);
  const shownUnit = unit !== null && units.includes(unit) ? unit : (units[0] ?? "");
  const shown = here.filter((m) => (m.unit ?? "") === shownUnit);
  const isSigned = shown.some((m) => (m.low ?? m.value ?? m.high ?? 0) < 0);
  const years = yearsAround(shown, new Date().toISOString().slice(0, 10));
  return (
    <>
      <div className="card row">
        <label className="field" style={{ flex: "1 1 18rem" }}>
          {t.numbers.indicator}
          <select value={chosen.id} onChange={(event) => change({ indicator: event.target.value, place: undefined })}>
            {all.map(({ id, claims }) => (
              <option key={id} value={id}>
                {capital(measureText(id, t))} ({claims})
              </option>
            ))}
          </select>
        </label>
        <label className="field" style={{ flex: "1 1 12rem" }}>
          {t.words.place}
          <select value={place ?? ""} onChange={(event) => change({ place: event.target.value || undefined })}>
            <option value="">{t.words.all}</option>
            {places.map(([code, count]) => (
              <option key={code} value={code}>
                {placeText(code || null, t)} ({count})
              </option>
            ))}
          </select>
        </label>
        {units.length > 1 && (
          <label className="field">
            {t.numbers.unit}
            <select value={shownUnit} onChange={(event) => setUnit(event.target.value)}>
              {units.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {figures.isPending ? (
        <Waiting height="22rem" />
      ) : (
        <FigureFrame
          title={measureText(chosen.id, t)}
          note={chosen.why}
          name={`${chosen.id}${place ? `-${place.replaceAll(/\W+/g, "-")}` : ""}`}
          table={markTable(shown, t)}
          sources={titlesOf(shown)}
          command={`manumit claims --indicator ${chosen.id}${place ? ` --place "${place}"` : ""}`}
          controls={!isSigned && <ScaleChoice byRatio={byRatio} onChange={setByRatio} />}
          foot={<ClaimLegend />}
        >
          <ClaimChart marks={shown} label={measureText(chosen.id, t)} years={years} byRatio={byRatio && !isSigned} />
        </FigureFrame>
      )}
      <Disagreement marks={shown} />
      <Undated marks={shown} />
    </>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Pairs of one place and time that exclude each other. */
function clashes(marks: readonly Mark[]): readonly (readonly [Mark, Mark])[] {
  const all = groupMarks(marks).map(({ mark }) => mark);
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const [x, y] = [yearsOf(a), yearsOf(b)];
      if (a.place !== b.place || !x || !y || x.from >= y.to || y.from >= x.to) return [];
      const [p, q] = [rangeOf(a), rangeOf(b)];
      const apart =
        (p.high !== null && q.low !== null && p.high < q.low) || (q.high !== null && p.low !== null && q.high < p.low);
      return apart ? [[a, b] as const] : [];
    }),
  );
}

const FIRST = 30;

function Disagreement({ marks }: { marks: readonly Mark[] }) {
  const t = useTexts();
  const pairs = useMemo(() => clashes(marks), [marks]);
  if (pairs.length === 0) return null;
  const line = (mark: Mark) => (
    <>
      <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
      <span className="quiet">{speakerText(mark, t)}</span>
    </>
  );
  return (
    <section className="card">
      <h2>{t.numbers.disagree(pairs.length)}</h2>
      <p className="quiet small">{t.numbers.disagreeNote}</p>
      <ul className="plain-list lines small">
        {pairs.slice(0, FIRST).map(([a, b]) => (
          <li key={`${a.id} ${b.id}`}>
            {placeText(a.place, t)}, {periodText(a, t)}: {line(a)} ≠ {line(b)}
          </li>
        ))}
        {pairs.length > FIRST && <li className="quiet">{t.who.hidden(pairs.length - FIRST)}</li>}
      </ul>
    </section>
  );
}

function Undated({ marks }: { marks: readonly Mark[] }) {
  const t = useTexts();
  const undated = marks.filter((mark) => yearsOf(mark) === null);
  if (undated.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.numbers.undated(undated.length)}</h2>
      <p className="quiet small">{t.numbers.undatedNote}</p>
      <ul className="plain-list lines small">
        {undated.map((mark) => (
          <li key={mark.id}>
            {placeText(mark.place, t)}: <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
            <span className="quiet">
              {speakerText(mark, t)}
              {mark.timeWords !== null && `, “${mark.timeWords}”`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
