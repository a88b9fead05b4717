/** Workers over the years with the measures below them, and the money that is claimed. */
import { useMemo, useState } from "react";
import type { Mark, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddressPart, useChange } from "../address.ts";
import { ClaimChart } from "../figures/ClaimChart.tsx";
import { ClaimLegend } from "../figures/ClaimLegend.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { markTable, titlesOf } from "../figures/mark-table.tsx";
import { useTexts } from "../texts/index.ts";
import { placeText, yearOf, yearsOf } from "../words/figure.ts";
import { returnDuty } from "./duty.ts";
import { MeasureTimeline } from "./MeasureTimeline.tsx";

const isWhole = (place: string | null): boolean => place !== null && /^[a-z]{2}$|^world$/.test(place);

export function ScaleChoice({ byRatio, onChange }: { byRatio: boolean; onChange: (byRatio: boolean) => void }) {
  const t = useTexts();
  return (
    <span className="segments">
      <button type="button" aria-pressed={byRatio} onClick={() => onChange(true)}>
        {t.figure.equalRatios}
      </button>
      <button type="button" aria-pressed={!byRatio} onClick={() => onChange(false)}>
        {t.figure.equalSteps}
      </button>
    </span>
  );
}

export function yearsAround(marks: readonly Mark[], now: string): readonly [number, number] {
  const years = marks.flatMap((mark) => yearsOf(mark)?.from ?? []);
  return [Math.floor(Math.min(...years, 2012)), Math.ceil(Math.max(yearOf(now), ...years))];
}

export function WorkersFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const place = useAddressPart("place") ?? "world";
  const change = useChange();
  const [byRatio, setByRatio] = useState(true);
  const all = useMemo(
    () =>
      overview.marks.filter(
        (m) => (m.indicator === "workers_present" || m.indicator === "workers_peak") && isWhole(m.place),
      ),
    [overview],
  );
  const places = useMemo(
    () => [...Map.groupBy(all, (m) => m.place!)].sort((a, b) => b[1].length - a[1].length).map(([code]) => code),
    [all],
  );
  const here = all.filter((m) => m.place === place);
  const years = useMemo(() => yearsAround(all, overview.on), [all, overview.on]);
  const duty = returnDuty(overview.measures);
  return (
    <FigureFrame
      title={t.overview.timeTitle}
      note={t.overview.timeNote}
      name={`workers-over-time-${place}`}
      table={markTable(here, t)}
      sources={titlesOf(here)}
      picture={overview.picture}
      command={`manumit claims --indicator workers_present --place ${place}`}
      controls={
        <>
          <label className="row">
            {t.overview.placeLabel}
            <select
              className="input"
              style={{ width: "auto" }}
              value={place}
              onChange={(event) =>
                change({ place: event.target.value === "world" ? undefined : event.target.value }, true)
              }
            >
              {places.map((code) => (
                <option key={code} value={code}>
                  {code === "world" ? t.overview.allPlaces : placeText(code, t)}
                </option>
              ))}
            </select>
          </label>
          <ScaleChoice byRatio={byRatio} onChange={setByRatio} />
        </>
      }
      foot={
        <div className="stack">
          <ClaimLegend />
          <div>
            <h3>{t.overview.measuresTitle}</h3>
            <p className="small quiet">
              {t.overview.measuresNote} {duty && t.overview.gapNote}
            </p>
            <MeasureTimeline measures={overview.measures} years={years} />
          </div>
        </div>
      }
    >
      <ClaimChart
        marks={here}
        label={`${t.overview.timeTitle}: ${placeText(place, t)}`}
        years={years}
        byRatio={byRatio}
        shade={duty ? { from: yearOf(duty.until!), label: t.overview.gap(duty.until!) } : null}
      />
    </FigureFrame>
  );
}

export function MoneyFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const [byRatio, setByRatio] = useState(true);
  const marks = useMemo(
    () => overview.marks.filter((m) => m.indicator === "revenue_state_year" && isWhole(m.place)),
    [overview],
  );
  const years = useMemo(() => yearsAround(marks, overview.on), [marks, overview.on]);
  return (
    <FigureFrame
      title={t.overview.moneyTitle}
      note={t.overview.moneyNote}
      name="revenue-over-time"
      table={markTable(marks, t)}
      sources={titlesOf(marks)}
      picture={overview.picture}
      command="manumit claims --indicator revenue_state_year"
      controls={<ScaleChoice byRatio={byRatio} onChange={setByRatio} />}
    >
      <ClaimChart marks={marks} label={t.overview.moneyTitle} years={years} byRatio={byRatio} height={280} />
    </FigureFrame>
  );
}
