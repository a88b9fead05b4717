/** Parts that every kind of evidence has: the words in their source, custody, decisions. */

import type { Locator } from "../../../src/claims/selector.ts";
import type { DecisionBody, Excerpt, SourceBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { useTexts, wordFor } from "../texts/index.ts";

export function ExcerptPart({
  excerpt,
  at,
  source,
}: {
  excerpt: Excerpt | null;
  at: Locator;
  source: SourceBody | null;
}) {
  const t = useTexts();
  const name = source?.name ?? source?.custody.title ?? at.source.slice(0, 19);
  return (
    <section>
      <h3>{t.evidence.inSource}</h3>
      <p className="small quiet">
        {at.record.startsWith("text ") ? t.evidence.textOf(name) : t.evidence.rowOf(at.record, name)}
      </p>
      {excerpt?.kind === "text" && (
        <blockquote className="quote">
          {excerpt.before}
          <mark>{excerpt.exact}</mark>
          {excerpt.after}
        </blockquote>
      )}
      {excerpt?.kind === "row" && (
        <section className="scroll" aria-label={t.evidence.inSource} tabIndex={0}>
          <table>
            <tbody>
              {excerpt.cells
                .filter(({ text }) => text !== "")
                .map(({ column, text, isMeant }, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and rows never move
                  <tr key={i}>
                    <th scope="row">{column}</th>
                    <td>{isMeant ? <mark>{text}</mark> : text}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
      {excerpt === null && <p className="small">{at.field}</p>}
    </section>
  );
}

export function CustodyPart({ source }: { source: SourceBody | null }) {
  const t = useTexts();
  if (!source) return null;
  const { custody, id } = source;
  const rows: readonly (readonly [head: string, body: string | null])[] = [
    [t.evidence.publication, custody.title],
    [t.evidence.publisher, custody.publisher],
    [t.evidence.published, custody.published ?? t.words.undated],
    [t.evidence.origin, custody.origin],
    [t.evidence.retrieved, custody.retrieved?.replace("T", " ").replace(/\.\d+Z|Z$/, " UTC") ?? null],
    [t.evidence.grade, custody.grade && wordFor(t.evidence.grades, custody.grade)],
    [t.evidence.licence, custody.licence],
  ];
  return (
    <section>
      <h3>{t.evidence.custody}</h3>
      <dl className="pairs">
        {rows.map(([head, body]) =>
          body === null ? null : (
            <div key={head} style={{ display: "contents" }}>
              <dt>{head}</dt>
              <dd>{body}</dd>
            </div>
          ),
        )}
        <dt>{t.evidence.hash}</dt>
        <dd className="mono">{id.slice("sha256:".length)}</dd>
      </dl>
    </section>
  );
}

export function DecisionsPart({ decisions }: { decisions: readonly DecisionBody[] }) {
  const t = useTexts();
  return (
    <section>
      <h3>{t.evidence.decisions}</h3>
      {decisions.length === 0 ? (
        <p className="small quiet">{t.evidence.noDecisions}</p>
      ) : (
        <ul className="plain-list lines">
          {decisions.map(({ id, kind, who, when, why, stands }) => (
            <li key={id}>
              <strong>{wordFor(t.evidence.kinds, kind)}</strong>{" "}
              {stands ? "" : <span className="chip warn">{t.evidence.takenBack}</span>}
              <br />
              <span className="small">
                {who}, {when.slice(0, 16).replace("T", " ")}: {why}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
