/** Sources: what was added and its custody; drop files or paste a text to add more. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { questions } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { type Column, DataTable } from "../figures/DataTable.tsx";
import { type ReviewSource, sources } from "../review/review-api.ts";
import { Answer, Empty } from "../shell/Trouble.tsx";
import { type Texts, useTexts, wordFor } from "../texts/index.ts";
import { AddSource } from "./AddSource.tsx";

export function SourcesPage() {
  const t = useTexts();
  const all = useQuery(sources());
  const overview = useQuery(questions.overview());
  return (
    <>
      <header>
        <h1>{t.sources.title}</h1>
        <p className="lead">{t.sources.lead}</p>
      </header>
      {all.data === null ? <p className="notice">{t.sources.elsewhere}</p> : <AddSource />}
      <div className="stack" hidden={all.data === null}>
        <h2>{t.sources.files}</h2>
        <Answer of={all}>
          {(list) =>
            list === null || list.length === 0 ? (
              <Empty>{t.sources.empty}</Empty>
            ) : (
              <DataTable
                label={t.sources.files}
                columns={columnsOf(t)}
                rows={list}
                rowKey={({ id }) => id}
                height="32rem"
              />
            )
          }
        </Answer>
      </div>
      <div className="stack">
        <h2>{t.overview.lists}</h2>
        <Answer of={overview}>
          {({ sources: lists }) => (
            <DataTable
              label={t.overview.lists}
              rows={lists}
              rowKey={({ dataset }) => dataset}
              height="28rem"
              columns={[
                {
                  head: t.words.list,
                  text: ({ title }) => title,
                  show: ({ cite, title }) => <EvidenceLink id={cite}>{title}</EvidenceLink>,
                },
                { head: t.evidence.publisher, text: ({ publisher }) => publisher },
                { head: t.words.date, text: ({ published }) => published ?? t.words.undated },
                {
                  head: t.sources.records,
                  text: ({ records }) => records.toLocaleString(t.locale),
                  sort: ({ records }) => records,
                  isNumber: true,
                },
                {
                  head: t.words.status,
                  text: ({ stale }) => (stale === null ? t.sources.current : `${t.overview.stale}: ${stale}`),
                },
              ]}
            />
          )}
        </Answer>
      </div>
    </>
  );
}

function columnsOf(t: Texts): readonly Column<ReviewSource>[] {
  return [
    {
      head: t.words.name,
      text: ({ title }) => title,
      show: ({ id, title }) => <EvidenceLink id={id}>{title}</EvidenceLink>,
    },
    { head: t.evidence.publisher, text: ({ publisher }) => publisher ?? t.words.unknown },
    {
      head: t.words.date,
      text: ({ published }) => published ?? t.sources.noDate,
      show: ({ published }) => published ?? <span className="chip warn">{t.sources.noDate}</span>,
    },
    { head: t.sources.state, text: ({ state }) => wordFor(t.sources.states, state) },
    {
      head: t.review.claims,
      text: ({ proposed, decided }) => t.review.counts(proposed, decided),
      sort: ({ proposed }) => proposed,
      show: ({ id, proposed, decided }) =>
        proposed + decided === 0 ? (
          ""
        ) : (
          <Link to="/review" search={{ source: id }}>
            {t.review.counts(proposed, decided)}
          </Link>
        ),
    },
    { head: t.evidence.grade, text: ({ grade }) => grade ?? "" },
    { head: "SHA-256", text: ({ id }) => id.slice(7), show: ({ id }) => <code>{id.slice(7, 19)}</code> },
  ];
}
