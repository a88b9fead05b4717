/** Sources: what was added and its custody; drop files or paste a text to add more. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useAddressPart, withChange } from "../address.ts";
import { questions } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { type Column, DataTable } from "../figures/DataTable.tsx";
import { BuildBar } from "../review/BuildBar.tsx";
import { type ReviewSource, sources } from "../review/review-api.ts";
import { Answer, Empty } from "../shell/Trouble.tsx";
import { type Texts, useTexts, wordFor } from "../texts/index.ts";
import { AddSource } from "./AddSource.tsx";
import { SourcePage } from "./SourcePage.tsx";

export function SourcesPage() {
  const source = useAddressPart("source");
  return source === undefined ? <AllSources /> : <SourcePage key={source} id={source} />;
}

function AllSources() {
  const t = useTexts();
  const all = useQuery(sources());
  const overview = useQuery(questions.overview());
  return (
    <>
      <header>
        <h1>{t.sources.title}</h1>
        <p className="lead">{t.sources.lead}</p>
      </header>
      <BuildBar />
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
                rows={list.toSorted((a, b) => b.proposed - a.proposed)}
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
              rows={lists.filter(({ dataset }) => !dataset.startsWith("doc_"))}
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
                  head: t.sources.state,
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
      show: ({ id, title }) => (
        <Link to="." search={(old: Record<string, unknown>) => withChange(old, { source: id })}>
          {title}
        </Link>
      ),
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
          <Link to="/review" search={{ source: id }} className="whole">
            {t.review.counts(proposed, decided)}
          </Link>
        ),
    },
    { head: t.evidence.grade, text: ({ grade }) => grade ?? t.sources.noGrade },
    {
      head: t.evidence.custody,
      text: ({ id }) => id.slice(7),
      show: ({ id }) => (
        <EvidenceLink id={id}>
          <code>{id.slice(7, 15)}</code>
        </EvidenceLink>
      ),
    },
  ];
}
