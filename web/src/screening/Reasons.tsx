/** Why a row hit: each candidate with the reasons that add up to its score, and a person's judgement of it. */
import { Link } from "@tanstack/react-router";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { propText } from "../words/figure.ts";
import { useTitles } from "../words/use-titles.ts";
import type { Alerts } from "./alerts.ts";
import { Judgement } from "./Judgement.tsx";
import type { Line } from "./run.ts";

export function Reasons({
  line,
  name,
  alerts,
  close,
}: {
  line: Line;
  name: string;
  alerts: Alerts;
  close: () => void;
}) {
  const t = useTexts();
  const title = useTitles();
  return (
    <section className="card stack" aria-label={t.screen.why(name)}>
      <div className="row spread">
        <h2>{t.screen.why(name)}</h2>
        <button type="button" className="button tiny" onClick={close}>
          {t.shell.close}
        </button>
      </div>
      {line.message && <p className="notice warn">{line.message}</p>}
      {line.results.length === 0 && !line.message && <p>{t.screen.neverClear}</p>}
      {line.results.map((result) => (
        <article key={result.id} className="stack">
          <h3 className="row">
            <span>{result.score.toFixed(2)}</span>
            <EvidenceLink id={result.id}>{result.caption}</EvidenceLink>
            <span className="chip">{result.schema}</span>
            {result.status && <span className="chip accent">{wordFor(t.status, result.status)}</span>}
            <Link to="/who" search={{ id: result.id }} className="small">
              {t.evidence.more}
            </Link>
          </h3>
          <p className="small">
            “{result.matched.query}” ~ “{result.matched.value}” ({propText(result.matched.prop, t)},{" "}
            {result.datasets.map(title).join(", ")})
          </p>
          <ul className="plain-list reasons small">
            {result.because.map((reason) => (
              <li key={`${reason.feature} ${reason.detail}`}>
                <span className="number">
                  {reason.score >= 0 ? "+" : "−"}
                  {Math.abs(reason.score).toFixed(3)}
                </span>
                <span
                  className="bar"
                  aria-hidden="true"
                  style={{
                    width: `${Math.min(100, Math.abs(reason.score) * 100)}%`,
                    background: reason.score >= 0 ? "var(--d1)" : "var(--d2)",
                  }}
                />
                <span>
                  <strong>{reason.feature}</strong> {reason.detail}
                </span>
              </li>
            ))}
          </ul>
          <Judgement id={result.id} name={name} alerts={alerts} />
        </article>
      ))}
    </section>
  );
}
