/** Entities: a search that answers as one types, and the profile of the one that was chosen. */

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useState } from "react";
import type { EntityLine } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddress, withChange } from "../address.ts";
import { questions } from "../api.ts";
import { Failure, Waiting } from "../shell/Trouble.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { countryText } from "../words/figure.ts";
import { useTitles } from "../words/use-titles.ts";
import { ProfilePage } from "./ProfilePage.tsx";

const EXAMPLES = ["Mokran", "만수대", "Cholsan", "Намганг", "Rungrado"];
/** How long a pause in typing becomes a step of the address, in milliseconds. */
const PAUSE = 250;

export function EntitiesPage() {
  const [{ id }] = useAddress();
  return id === undefined ? <SearchPage /> : <ProfilePage key={id} id={id} />;
}

function SearchPage() {
  const t = useTexts();
  const title = useTitles();
  const [{ q = "" }, change] = useAddress();
  const [text, setText] = useState(q);
  const asked = useDeferredValue(text.trim());
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({
    ...questions.search(asked),
    placeholderData: keepPreviousData,
  });
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text === q) return;
    const timer = setTimeout(() => change({ q: text === "" ? undefined : text }, true), PAUSE);
    return () => clearTimeout(timer);
  }, [text, q, change]);
  return (
    <>
      <header>
        <h1>{t.who.title}</h1>
        <p className="lead">{t.who.lead}</p>
      </header>
      <section className="stack">
        <input
          className="input big"
          type="search"
          value={text}
          aria-label={t.shell.searchLabel}
          placeholder={t.who.hint}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          onChange={(event) => setText(event.target.value)}
        />
        {asked === "" && (
          <div>
            <p>{t.who.start}</p>
            <p className="row">
              <span className="quiet">{t.who.examples}</span>
              {EXAMPLES.map((name) => (
                <button key={name} type="button" className="button tiny" onClick={() => setText(name)}>
                  {name}
                </button>
              ))}
            </p>
          </div>
        )}
        {error && <Failure error={error} again={() => void refetch()} />}
        {asked !== "" && !data && !error && isFetching && <Waiting />}
        {asked !== "" && data && (
          <>
            <p className="visually-hidden" role="status">
              {t.figure.rows(data.results.length + data.begins.length)}
            </p>
            {data.error && <p className="notice bad">{data.error.message}</p>}
            {!data.error && data.results.length === 0 && data.begins.length === 0 && (
              <p className="notice warn">{t.who.none}</p>
            )}
            <ul className="plain-list hits" data-for={isPlaceholderData ? "" : asked}>
              {data.results.map((hit) => (
                <Hit key={hit.id} hit={hit} matched={hit.matched.value} score={hit.score} />
              ))}
            </ul>
            {data.begins.length > 0 && (
              <>
                <h2>{t.who.begins}</h2>
                <p className="small quiet">{t.who.beginsNote}</p>
                <ul className="plain-list hits">
                  {data.begins.map(({ name, ...line }) => (
                    <Hit key={line.id} hit={line} matched={name} />
                  ))}
                </ul>
              </>
            )}
            <details className="small quiet">
              <summary>{t.who.searched(data.coverage.datasets.length)}</summary>
              {data.coverage.datasets
                .map(({ name, asOf }) => `${title(name)} ${asOf ?? `(${t.words.undated})`}`)
                .join("; ")}
            </details>
          </>
        )}
      </section>
    </>
  );
}

function Hit({ hit, matched, score }: { hit: EntityLine; matched: string; score?: number }) {
  const t = useTexts();
  const title = useTitles();
  return (
    <li>
      <Link to="." search={(old: Record<string, unknown>) => withChange(old, { id: hit.id })} className="card hit">
        <span className="hit-name">{hit.caption}</span>
        <span className="row small">
          <span className="chip">{hit.schema}</span>
          {hit.status && <span className="chip accent">{wordFor(t.status, hit.status)}</span>}
          {hit.countries.slice(0, 3).map((code) => (
            <span key={code} className="chip">
              {countryText(code, t)}
            </span>
          ))}
          <span className="quiet">
            {matched !== hit.caption && `${t.who.matched(matched)}, `}
            {hit.datasets.map(title).join(", ")}
          </span>
        </span>
        {score !== undefined && (
          <span className="score" title={t.who.score}>
            <span className="visually-hidden">{t.who.score}</span>
            {score.toFixed(2)}
          </span>
        )}
      </Link>
    </li>
  );
}
