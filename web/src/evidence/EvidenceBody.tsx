/** What the drawer shows for each kind of thing. */
import { Link } from "@tanstack/react-router";
import type { Evidence } from "../../../src/surfaces/http/api/app-contract.ts";
import { useTexts, wordFor } from "../texts/index.ts";
import { countryText, propText } from "../words/figure.ts";
import { ClaimEvidence } from "./ClaimEvidence.tsx";
import { EvidenceLink } from "./EvidenceLink.tsx";
import { OutLink } from "./OutLink.tsx";
import { CustodyPart, DecisionsPart, ExcerptPart } from "./parts.tsx";

type Of<Kind extends Evidence["kind"]> = Extract<Evidence, { kind: Kind }>;

export function EvidenceBody({ evidence, id }: { evidence: Evidence; id: string }) {
  return (
    <>
      <ByKind evidence={evidence} />
      {evidence.kind !== "place" && <DecisionsPart decisions={evidence.decisions} />}
      <p className="small quiet mono">{id}</p>
    </>
  );
}

function ByKind({ evidence }: { evidence: Evidence }) {
  switch (evidence.kind) {
    case "claim":
      return <ClaimEvidence evidence={evidence} />;
    case "measure":
      return <MeasureEvidence evidence={evidence} />;
    case "entity":
      return <EntityEvidence evidence={evidence} />;
    case "flag":
      return <FlagEvidence evidence={evidence} />;
    case "place":
      return <PlaceEvidence evidence={evidence} />;
    case "source":
      return <SourceEvidence evidence={evidence} />;
  }
}

function MeasureEvidence({ evidence: { measure, note, source, excerpt, at } }: { evidence: Of<"measure"> }) {
  const t = useTexts();
  return (
    <>
      <div>
        <p className="big-amount">
          {measure.instrument}
          {measure.clause ? `, ${measure.clause}` : ""}
        </p>
        <p className="row">
          <span className={measure.evidence === "confirmed" ? "chip good" : "chip warn"}>
            {measure.evidence === "confirmed" ? t.evidence.confirmed : t.evidence.toConfirm}
          </span>
        </p>
      </div>
      <blockquote className="quote">{measure.obligation}</blockquote>
      <dl className="pairs">
        <dt>{t.evidence.bound}</dt>
        <dd>{measure.bound}</dd>
        <dt>{t.evidence.inForce}</dt>
        <dd>{measure.inForce ?? t.words.undated}</dd>
        {measure.until && (
          <>
            <dt>{measure.ends === "deadline" ? t.evidence.dueBy : t.evidence.until}</dt>
            <dd>{measure.until}</dd>
          </>
        )}
        {measure.supersededBy && (
          <>
            <dt>{t.evidence.supersededBy}</dt>
            <dd>
              <EvidenceLink id={measure.supersededBy}>{measure.supersededBy}</EvidenceLink>
            </dd>
          </>
        )}
        {measure.exceptions && (
          <>
            <dt>{t.evidence.exceptions}</dt>
            <dd>{measure.exceptions}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{t.evidence.remark}</dt>
            <dd>{note}</dd>
          </>
        )}
        <dt>{t.evidence.address}</dt>
        <dd>
          <OutLink href={measure.url} />
        </dd>
      </dl>
      <ExcerptPart excerpt={excerpt} at={at} source={source} />
      <CustodyPart source={source} />
    </>
  );
}

function EntityEvidence({ evidence: { entity, statements, sources } }: { evidence: Of<"entity"> }) {
  const t = useTexts();
  return (
    <>
      <div>
        <p className="big-amount">{entity.caption}</p>
        <p className="row">
          <span className="chip">{entity.schema}</span>
          {entity.status && <span className="chip accent">{wordFor(t.status, entity.status)}</span>}
          {entity.countries.map((code) => (
            <span key={code} className="chip">
              {countryText(code, t)}
            </span>
          ))}
        </p>
        <p>
          <Link to="/who" search={{ id: entity.id }} className="button">
            {t.evidence.more}
          </Link>
        </p>
      </div>
      <section>
        <h3>{t.evidence.statements}</h3>
        <dl className="pairs">
          {statements.map((said) => (
            <div key={`${said.prop} ${said.value} ${said.dataset} ${said.at.record}`} style={{ display: "contents" }}>
              <dt>{propText(said.prop, t)}</dt>
              <dd>
                <span lang={said.lang ?? undefined}>{said.value}</span>
                <br />
                <EvidenceLink
                  id={`at:${said.at.source}|${said.at.record}|${said.at.field}`}
                  className="ask small quiet"
                >
                  {`${said.dataset}, ${said.at.record}, ${said.at.field}`}
                </EvidenceLink>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t.places.sources}</h3>
        <ul className="plain-list lines">
          {sources.map((source) => (
            <li key={source.name}>
              {source.title} <span className="quiet">{source.published ?? t.words.undated}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function FlagEvidence({ evidence: { sign, category, weight, issuer, url, note, source } }: { evidence: Of<"flag"> }) {
  const t = useTexts();
  return (
    <>
      <p className="big-amount">{sign}</p>
      <p className="notice">{t.evidence.signNote}</p>
      <dl className="pairs">
        <dt>{t.words.kind}</dt>
        <dd>{category}</dd>
        <dt>{t.evidence.weight}</dt>
        <dd>{weight}</dd>
        <dt>{t.evidence.issuer}</dt>
        <dd>{issuer}</dd>
        <dt>{t.evidence.address}</dt>
        <dd>
          <OutLink href={url} />
        </dd>
        {note && (
          <>
            <dt>{t.evidence.remark}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <CustodyPart source={source} />
    </>
  );
}

function PlaceEvidence({ evidence: { at, source, excerpt } }: { evidence: Of<"place"> }) {
  return (
    <>
      <ExcerptPart excerpt={excerpt} at={at} source={source} />
      <CustodyPart source={source} />
    </>
  );
}

function SourceEvidence({ evidence: { source, uses, claims } }: { evidence: Of<"source"> }) {
  const t = useTexts();
  return (
    <>
      <p className="big-amount">{source.custody.title ?? source.name ?? source.id}</p>
      <p>{t.evidence.claimsFrom(claims)}</p>
      <CustodyPart source={source} />
      <section>
        <h3>{t.evidence.uses}</h3>
        <ul className="plain-list lines">
          {uses.length === 0 && <li className="quiet">{t.evidence.notUsed}</li>}
          {uses.map(({ dataset, role, name }) => (
            <li key={`${dataset} ${role}`}>
              {name} <span className="quiet">{`${dataset}, ${role}`}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
