/** The map with its year, and beside it the same hosts as lines that open their evidence. */
import { useMemo } from "react";
import type { Mark, Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddressPart, useChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { markTable, titlesOf } from "../figures/mark-table.tsx";
import { useTexts } from "../texts/index.ts";
import { amountText, countryText, periodText, speakerText } from "../words/figure.ts";
import { type HostYear, hostMarks, hostsIn, sizeOf, yearSpan } from "./hosts.ts";
import { hostWords, WorldMap } from "./WorldMap.tsx";

export function HostsFigure({ overview }: { overview: Overview }) {
  const t = useTexts();
  const asked = useAddressPart("year");
  const change = useChange();
  const all = useMemo(() => hostMarks(overview.marks), [overview]);
  const [first, last] = useMemo(() => yearSpan(all), [all]);
  const most = useMemo(() => Math.max(1, ...hostsIn(all, last).map(sizeOf), ...all.map(largest)), [all, last]);
  const year = Math.min(last, Math.max(first, asked ?? last));
  const hosts = useMemo(() => hostsIn(all, year), [all, year]);
  const shown = hosts.flatMap(({ marks }) => marks);
  return (
    <FigureFrame
      title={t.overview.mapTitle}
      note={t.overview.mapNote}
      name={`workers-by-country-${year}`}
      table={markTable(shown, t)}
      sources={titlesOf(shown)}
      picture={overview.picture}
      command="manumit claims --indicator workers_present"
      controls={
        <label className="row" style={{ flex: 1 }}>
          <span>
            {t.overview.yearLabel} <strong>{year}</strong>
          </span>
          <input
            type="range"
            min={first}
            max={last}
            value={year}
            aria-label={t.overview.yearLabel}
            aria-valuetext={String(year)}
            style={{ flex: "1 1 12rem", width: "auto" }}
            onChange={(event) => change({ year: event.target.valueAsNumber }, true)}
          />
          <span className="small quiet">
            {first}–{last}
          </span>
        </label>
      }
      foot={<HostLines hosts={hosts} />}
    >
      {hosts.length === 0 ? <p className="notice">{t.overview.noFigures}</p> : <WorldMap hosts={hosts} most={most} />}
    </FigureFrame>
  );
}

const largest = (mark: Mark): number => mark.high ?? mark.value ?? mark.low ?? 0;

function HostLines({ hosts }: { hosts: readonly HostYear[] }) {
  const t = useTexts();
  const place = useAddressPart("place");
  const change = useChange();
  const shown = place ? hosts.filter((host) => host.place === place) : hosts.slice(0, 8);
  return (
    <>
      {place && (
        <p className="row">
          <span className="chip accent">{countryText(place, t)}</span>
          <button type="button" className="button tiny" onClick={() => change({ place: undefined })}>
            {t.overview.allHosts}
          </button>
        </p>
      )}
      <ul className="plain-list host-lines">
        {(shown.length ? shown : hosts.slice(0, 8)).map((host) => (
          <li key={host.place}>
            <strong>{countryText(host.place, t)}</strong> {hostWords(host, t)}
            <ul className="plain-list small">
              {host.marks.slice(0, place ? 20 : 3).map((mark) => (
                <li key={mark.id}>
                  <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
                  <span className="quiet">{speakerText(mark, t)}</span>
                </li>
              ))}
              {host.before.slice(0, place ? 20 : Math.max(0, 3 - host.marks.length)).map((mark) => (
                <li key={mark.id}>
                  {periodText(mark, t)}: <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
                  <span className="quiet">{speakerText(mark, t)}</span>
                </li>
              ))}
              {!place && host.marks.length > 3 && (
                <li>
                  <button type="button" className="as-link quiet" onClick={() => change({ place: host.place })}>
                    {t.who.hidden(host.marks.length - 3)}
                  </button>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
