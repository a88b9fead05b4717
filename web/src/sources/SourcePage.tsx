/** One source: its state and custody, every receipt of its bytes, and its text with the words that claims stand on. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useAddress, withChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { OutLink } from "../evidence/OutLink.tsx";
import { aboutOf, headOf } from "../review/claim-words.ts";
import { Reader } from "../review/Reader.tsx";
import { type ReviewText, sourceText } from "../review/review-api.ts";
import { Answer, Empty } from "../shell/Trouble.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { SetDate } from "./SetDate.tsx";

export function SourcePage({ id }: { id: string }) {
  const t = useTexts();
  const answer = useQuery(sourceText(id));
  return (
    <>
      {answer.data === undefined && <h1>{t.sources.title}</h1>}
      <Answer of={answer}>{(data) => <Whole data={data} />}</Answer>
    </>
  );
}

function Whole({ data: { source, text, claims } }: { data: ReviewText }) {
  const t = useTexts();
  const [{ show }, change] = useAddress();
  const box = useRef<HTMLDivElement>(null);
  const shown = claims.some(({ id }) => id === show) ? show! : null;
  return (
    <>
      <header>
        <p className="small">
          <Link
            to="."
            search={(old: Record<string, unknown>) => withChange(old, { source: undefined, show: undefined })}
          >
            ← {t.sources.back}
          </Link>
        </p>
        <h1>{source.title}</h1>
        <p className="row">
          <span className={source.state === "failed" ? "chip bad" : "chip accent"}>
            {wordFor(t.sources.states, source.state)}
          </span>
          {source.published === null ? (
            <span className="chip warn">{t.sources.noDate}</span>
          ) : (
            <span className="chip">{source.published}</span>
          )}
          <span className="quiet small">{t.review.counts(source.proposed, source.decided)}</span>
          {claims.length > 0 && (
            <Link to="/review" search={{ source: source.id }} className="button main">
              {t.sources.reviewIt}
            </Link>
          )}
        </p>
      </header>
      {source.message && <p className="notice bad">{source.message}</p>}
      {source.warnings.length > 0 && (
        <details className="notice warn">
          <summary>{t.sources.warnings(source.warnings.length)}</summary>
          <ul>
            {source.warnings.slice(0, 20).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <CustodyCard source={source} />
      {text === "" ? (
        <Empty>{t.sources.noText}</Empty>
      ) : (
        <section className="stack">
          <h2>{t.review.text}</h2>
          <p className="small quiet">{t.sources.textNote}</p>
          <div className="desk">
            <Reader text={text} claims={claims} active={shown} onChoose={(id) => change({ show: id })} box={box} />
            <ol className="plain-list lines claims card" aria-label={t.review.claims}>
              {claims.length === 0 && <li className="quiet">{t.sources.noClaims}</li>}
              {claims.map((claim) => (
                <li key={claim.id}>
                  <EvidenceLink id={claim.id}>{headOf(claim, t)}</EvidenceLink>{" "}
                  <span className="chip">{wordFor(t.status, claim.status)}</span>
                  <div className="small quiet">{aboutOf(claim, t)}</div>
                </li>
              ))}
            </ol>
          </div>
        </section>
      )}
    </>
  );
}

function CustodyCard({ source }: { source: ReviewText["source"] }) {
  const t = useTexts();
  const rows: readonly (readonly [head: string, body: React.ReactNode])[] = [
    [t.evidence.publisher, source.publisher ?? t.words.unknown],
    [t.evidence.published, source.published ?? <SetDate source={source.id} />],
    [t.evidence.address, source.address && <OutLink href={source.address} />],
    [t.evidence.grade, source.grade === null ? t.sources.noGrade : wordFor(t.evidence.grades, source.grade)],
    [t.words.kind, `${source.mediaType}, ${t.sources.bytes(source.size)}`],
    [t.evidence.hash, <code key="hash">{source.id.slice("sha256:".length)}</code>],
  ];
  return (
    <section className="card stack" aria-label={t.evidence.custody}>
      <h2>{t.evidence.custody}</h2>
      <dl className="pairs">
        {rows.map(([head, body]) =>
          body === null || body === "" ? null : (
            <div key={head} style={{ display: "contents" }}>
              <dt>{head}</dt>
              <dd>{body}</dd>
            </div>
          ),
        )}
      </dl>
      <ul className="plain-list lines small">
        {source.custody.map(({ origin, retrieved, retrievedBy }) => (
          <li key={`${retrieved} ${origin}`}>
            {t.sources.receipt(retrieved.slice(0, 16).replace("T", " "), retrievedBy, origin)}
          </li>
        ))}
      </ul>
    </section>
  );
}
