/** Ways across the border, and what changed lately: the newest figures, the age of each list, what waits. */
import { Link } from "@tanstack/react-router";
import type { Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { groupMarks } from "../figures/groups.ts";
import { useTexts, wordFor } from "../texts/index.ts";
import { amountText, measureText, placeText, speakerText, unitText } from "../words/figure.ts";

export function Channels({ overview }: { overview: Overview }) {
  const t = useTexts();
  return (
    <section className="card stack">
      <header>
        <h2>{t.overview.channelsTitle}</h2>
        <p className="quiet">{t.overview.channelsNote}</p>
      </header>
      <ul className="plain-list lines">
        {overview.channels.slice(0, 14).map(({ cite, caption, from, to, status, detail }) => (
          <li key={cite}>
            <span className="chip">{caption}</span>{" "}
            <EvidenceLink id={cite}>{[from, to].filter(Boolean).join(" → ") || cite}</EvidenceLink>{" "}
            {status && <span className="quiet small">{wordFor(t.status, status)}</span>}
            {detail && <div className="small quiet">{detail.length > 160 ? `${detail.slice(0, 158)}…` : detail}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function News({ overview }: { overview: Overview }) {
  const t = useTexts();
  const dated = groupMarks(overview.marks)
    .map(({ mark }) => mark)
    .filter(({ citation }) => citation.date !== null && /^\d{4}/.test(citation.date))
    .sort((a, b) => (a.citation.date! < b.citation.date! ? 1 : -1));
  const lists = overview.sources.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1));
  const { parties, statements, datasets } = overview.counts;
  return (
    <section className="card stack">
      <header>
        <h2>{t.overview.newsTitle}</h2>
        <p className="quiet">{t.overview.counts(parties, statements, datasets)}</p>
        <p>
          {overview.waiting > 0 ? (
            <Link to="/review">{t.overview.waiting(overview.waiting)}</Link>
          ) : (
            t.overview.noneWaiting
          )}
        </p>
      </header>
      <div>
        <h3>{t.overview.newest}</h3>
        <ul className="plain-list lines small">
          {dated.slice(0, 7).map((mark) => (
            <li key={mark.id}>
              <span className="quiet">{mark.citation.date!.slice(0, 10)}</span>{" "}
              <EvidenceLink id={mark.id}>
                {amountText(mark, t)} {unitText(mark.unit, t)}
              </EvidenceLink>{" "}
              {measureText(mark.indicator, t)}, {placeText(mark.place, t)}, {speakerText(mark, t)}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t.overview.lists}</h3>
        <ul className="plain-list lines small">
          {lists.slice(0, 8).map(({ cite, dataset, title, published, ageDays, stale }) => (
            <li key={dataset}>
              <EvidenceLink id={cite}>{title}</EvidenceLink>{" "}
              <span className="quiet">
                {published ?? t.words.undated}
                {ageDays !== null && `, ${t.overview.age(ageDays)}`}
              </span>{" "}
              {stale !== null && <span className="chip warn">{t.overview.stale}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
