/** One entity: who it is, what each source says, its names by script, its links, its dates, what people decided. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { useAddress, withChange } from "../address.ts";
import { questions, RefusedError } from "../api.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { BuildBar } from "../review/BuildBar.tsx";
import { Tabs } from "../shell/Tabs.tsx";
import { Failure, Waiting } from "../shell/Trouble.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { countryText } from "../words/figure.ts";
import { useTitles } from "../words/use-titles.ts";
import { History } from "./History.tsx";
import { IdentityPart } from "./IdentityPart.tsx";
import { LinksTable } from "./LinksTable.tsx";
import { StatementsTable } from "./StatementsTable.tsx";
import { Timeline } from "./Timeline.tsx";

const LinksGraph = lazy(async () => ({ default: (await import("./LinksGraph.tsx")).LinksGraph }));
const LinksMap = lazy(async () => ({ default: (await import("./LinksMap.tsx")).LinksMap }));
const Network = lazy(async () => ({ default: (await import("./Network.tsx")).Network }));
const tabs = ["statements", "links", "graph", "map", "network", "timeline", "history"] as const;

export function ProfilePage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(questions.profile(id));
  const t = useTexts();
  if (data) return <Whole profile={data} />;
  if (error instanceof RefusedError && error.status === 404)
    return (
      <div className="stack">
        <p className="notice warn">{t.evidence.none}</p>
        <BackLink />
      </div>
    );
  return error ? <Failure error={error} again={() => void refetch()} /> : <Waiting height="24rem" />;
}

function BackLink() {
  const t = useTexts();
  return (
    <Link
      to="."
      search={(old: Record<string, unknown>) => withChange(old, { id: undefined, tab: undefined })}
      className="small"
    >
      ← {t.who.back}
    </Link>
  );
}

function Whole({ profile }: { profile: Profile }) {
  const t = useTexts();
  const [{ tab = "statements" }] = useAddress();
  const title = useTitles();
  const alsoOn = [...new Set(profile.alsoListedAs.flatMap(({ entity }) => entity.datasets))];
  const labels = {
    statements: `${t.who.statements} (${profile.statements.length})`,
    links: `${t.who.links} (${profile.links.length})`,
    graph: t.who.linksGraph,
    map: t.who.linksMap,
    network: t.who.network,
    timeline: `${t.who.timeline} (${profile.events.length})`,
    history: `${t.who.history} (${profile.decisions.length})`,
  };
  return (
    <>
      <header>
        <BackLink />
        <h1>{profile.caption}</h1>
        <p className="row">
          <span className="chip">{profile.schema}</span>
          {profile.status && <span className="chip accent">{wordFor(t.status, profile.status)}</span>}
          {profile.topics.map((topic) => (
            <span key={topic} className="chip warn">
              {topic}
            </span>
          ))}
          {profile.countries.map((code) => (
            <span key={code} className="chip">
              {countryText(code, t)}
            </span>
          ))}
          <span className="quiet small">
            {t.who.from(profile.sources.length)}
            {profile.alsoListedAs.length > 0 && `, ${t.who.alsoOn(alsoOn.map(title).join(", "))}`}
            {profile.lastSeen && `, ${t.who.lastSeen(profile.lastSeen)}`}
          </span>
        </p>
      </header>
      <BuildBar />
      <div className="two" style={{ alignItems: "start" }}>
        <Names profile={profile} />
        <IdentityPart profile={profile} />
      </div>
      <section className="stack">
        <Tabs label={t.who.tabs} names={tabs} labels={labels} first="statements" />
        {tab === "links" && <LinksTable profile={profile} />}
        {tab === "graph" && (
          <Suspense fallback={<Waiting height="24rem" />}>
            <LinksGraph profile={profile} />
          </Suspense>
        )}
        {tab === "network" && (
          <Suspense fallback={<Waiting height="24rem" />}>
            <Network id={profile.id} />
          </Suspense>
        )}
        {tab === "timeline" && <Timeline profile={profile} />}
        {tab === "map" && (
          <Suspense fallback={<Waiting height="24rem" />}>
            <LinksMap profile={profile} />
          </Suspense>
        )}
        {tab === "history" && <History profile={profile} />}
        {(tab === "statements" || !(tabs as readonly string[]).includes(tab)) && <StatementsTable profile={profile} />}
      </section>
    </>
  );
}

const LANGUAGE: Readonly<Record<string, string>> = { Hang: "ko", Cyrl: "ru", Hani: "zh", Arab: "ar" };

function Names({ profile }: { profile: Profile }) {
  const t = useTexts();
  if (profile.names.length < 2) return null;
  const byScript = Map.groupBy(profile.names, ({ script }) => script);
  return (
    <section className="card" aria-label={t.who.names}>
      <h2>{t.who.names}</h2>
      <dl className="pairs">
        {[...byScript].map(([script, names]) => (
          <div key={script} style={{ display: "contents" }}>
            <dt>{wordFor(t.who.scripts, script)}</dt>
            <dd className="row">
              {names.map(({ value, prop, datasets }) => (
                <span key={value} className="chip name" lang={LANGUAGE[script]} title={datasets.join(", ")}>
                  <EvidenceLink id={placeOf(profile, prop, value)}>{value}</EvidenceLink>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where a source gives this name; the entity itself where none does. */
function placeOf({ id, statements }: Profile, prop: string, value: string): string {
  const at = statements.find((said) => said.prop === prop && said.value === value)?.at;
  return at ? `at:${at.source}|${at.record}|${at.field}` : id;
}
