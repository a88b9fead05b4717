/** A claim's evidence: what it says in words, who says it, its place in the source, and what says the same. */
import { Link } from "@tanstack/react-router";
import type { AlikeBody, Evidence } from "../../../src/surfaces/http/api/app-contract.ts";
import { LineagePart } from "../review/LineagePart.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { amountText, measureText, periodText, placeText, speakerText, unitText } from "../words/figure.ts";
import { DoubtsPart } from "./DoubtsPart.tsx";
import { EvidenceLink } from "./EvidenceLink.tsx";
import { OutLink } from "./OutLink.tsx";
import { CustodyPart, ExcerptPart } from "./parts.tsx";

export function ClaimEvidence({ evidence }: { evidence: Extract<Evidence, { kind: "claim" }> }) {
  const t = useTexts();
  const { mark, hedge, note, rule, periodText: said, relationText, source, excerpt, at, alike, lineage } = evidence;
  const { citation } = mark;
  const again = alike.filter(({ relation }) => relation === "same amounts");
  const beside = alike.filter(({ relation }) => relation !== "same amounts");
  const rows: readonly (readonly [head: string, body: React.ReactNode])[] = [
    [t.evidence.saysWho, speakerText(mark, t)],
    [t.evidence.place, placeText(mark.place, t)],
    [
      t.evidence.period,
      said && said !== periodText(mark, t) ? `${periodText(mark, t)} (“${said}”)` : periodText(mark, t),
    ],
    [t.evidence.publication, citation.title ?? t.words.unknown],
    [t.evidence.publisher, citation.publisher],
    [t.evidence.published, citation.date ?? t.words.undated],
    [t.evidence.address, citation.url ? <OutLink key="address" href={citation.url} /> : null],
    [t.evidence.hedge, hedge],
    [t.evidence.remark, note],
    [t.evidence.rule, <code key="rule">{rule}</code>],
  ];
  return (
    <>
      <div>
        <p className="small quiet">{measureText(mark.indicator, t)}</p>
        <p className="big-amount">{relationText ?? `${amountText(mark, t)} ${unitText(mark.unit, t)}`}</p>
        <p className="row">
          {mark.bound && <span className="chip accent">{wordFor(t.bounds, mark.bound)}</span>}
          <span className={mark.status === "proposed" ? "chip warn" : "chip good"}>
            {wordFor(t.status, mark.status)}
          </span>
          {mark.aspect !== "observed" && <span className="chip warn">{wordFor(t.words as never, mark.aspect)}</span>}
          {at.record.startsWith("text ") && (
            <Link to="/review" search={{ source: at.source, claim: mark.id }} className="small">
              {t.evidence.toReview}
            </Link>
          )}
          {relationText === null && (
            <Link
              to="/numbers"
              search={{ indicator: mark.indicator, ...(mark.place !== null && { place: mark.place }), show: mark.id }}
              className="small"
            >
              {t.evidence.inSeries}
            </Link>
          )}
        </p>
      </div>
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
      <DoubtsPart id={mark.id} />
      <ExcerptPart excerpt={excerpt} at={at} source={source} />
      {lineage && <LineagePart claim={{ id: mark.id, lineage: { ...lineage, same: [] } }} />}
      <AlikePart title={t.evidence.sameAmounts} note={t.evidence.sameAmountsNote} marks={again} />
      <AlikePart title={t.evidence.sameTime} marks={beside} />
      <CustodyPart source={source} />
    </>
  );
}

function AlikePart({ title, note, marks }: { title: string; note?: string; marks: readonly AlikeBody[] }) {
  const t = useTexts();
  if (marks.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="quiet">({marks.length})</span>
      </h3>
      {note && <p className="small quiet">{note}</p>}
      <ul className="plain-list lines">
        {marks.map((mark) => (
          <li key={mark.id}>
            <EvidenceLink id={mark.id}>{amountText(mark, t)}</EvidenceLink>{" "}
            <span className="small">
              {speakerText(mark, t)}, {mark.citation.title ?? mark.dataset}{" "}
              <span className="quiet">{mark.citation.date ?? periodText(mark, t)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
