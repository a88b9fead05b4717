/**
 * One party or several: entries that may be the same, entries that were joined, and the words of a person that join or
 * part them. Each word has its reason, stays in the history and can be taken back.
 */
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { withChange } from "../address.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { decideIdentity } from "../review/review-api.ts";
import { useTexts } from "../texts/index.ts";
import { useTitles } from "../words/use-titles.ts";
import { JoinDialog } from "./JoinDialog.tsx";
import { WhyDialog } from "./WhyDialog.tsx";

interface Asked {
  readonly kind: "same" | "different";
  readonly id: string;
  readonly caption: string;
  readonly datasets: readonly string[];
}

export function useIdentity(profile: Pick<Profile, "id">) {
  const queries = useQueryClient();
  return async (kind: "same" | "different" | "undo", target: string, object: string | null, why: string) => {
    await decideIdentity(kind, target, object, why);
    await queries.invalidateQueries({ queryKey: ["profile", profile.id] });
    void queries.invalidateQueries({ queryKey: ["build"] });
  };
}

export function IdentityPart({ profile }: { profile: Profile }) {
  const t = useTexts();
  const title = useTitles();
  const decide = useIdentity(profile);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isJoining, setJoining] = useState(false);
  const others = profile.joined.filter(({ id }) => id !== profile.id);
  // What was parted stays apart, whatever else was said.
  const said = (id: string): "same" | "different" | null => {
    const words = profile.decisions.filter(({ stands, target, object }) => stands && [target, object].includes(id));
    return (["different", "same"] as const).find((kind) => words.some((one) => one.kind === kind)) ?? null;
  };
  const word = (id: string) => {
    const kind = said(id);
    return kind === null ? null : <span className="chip warn">{t.who.decided[kind]}</span>;
  };
  const isAlone = others.length + profile.alsoListedAs.length === 0;
  return (
    <section className={isAlone ? "stack" : "card stack"} aria-label={t.who.identity}>
      <div className="row spread">
        {isAlone ? <span className="small quiet">{t.who.alone}</span> : <h2>{t.who.identity}</h2>}
        <button type="button" className="button" onClick={() => setJoining(true)}>
          {t.who.mergeWith}
        </button>
      </div>
      {others.length > 0 && (
        <div>
          <h3>{t.who.joined}</h3>
          <ul className="plain-list lines">
            {others.map(({ id, caption, datasets }) => (
              <li key={id} className="row spread">
                <span>
                  {caption} <span className="small quiet">{datasets.map(title).join(", ")}</span>{" "}
                  <code className="small">{id}</code>
                </span>
                {said(id) === "different" ? (
                  word(id)
                ) : (
                  <button
                    type="button"
                    className="button tiny"
                    onClick={() => setAsked({ kind: "different", id, caption, datasets })}
                  >
                    {t.who.split}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {profile.alsoListedAs.length > 0 && (
        <div>
          <h3>{t.who.also}</h3>
          <p className="small quiet">{t.who.alsoNote}</p>
          <ul className="plain-list lines">
            {profile.alsoListedAs.map(({ entity, why, score }) => (
              <li key={entity.id} className="row spread">
                <span>
                  <strong>{score.toFixed(2)}</strong>{" "}
                  <Link to="." search={(old: Record<string, unknown>) => withChange(old, { id: entity.id })}>
                    {entity.caption}
                  </Link>{" "}
                  <span className="small quiet">
                    {why}, {entity.datasets.map(title).join(", ")}
                  </span>{" "}
                  <EvidenceLink id={entity.id} className="ask small">
                    {t.evidence.title}
                  </EvidenceLink>
                </span>
                {word(entity.id) ?? (
                  <span className="row">
                    {(["same", "different"] as const).map((kind) => (
                      <button
                        key={kind}
                        type="button"
                        className="button tiny"
                        aria-label={`${t.who.verdicts[kind]}: ${entity.caption}`}
                        onClick={() => setAsked({ kind, ...entity })}
                      >
                        {t.who.verdicts[kind]}
                      </button>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked && (
        <WhyDialog
          title={t.who.askTitle[asked.kind]}
          act={t.who.verdicts[asked.kind]}
          reasons={asked.kind === "same" ? t.who.mergeReasons : t.who.splitReasons}
          onCancel={() => setAsked(null)}
          onDecide={async (why) => {
            await decide(asked.kind, asked.id, profile.id, why);
            setAsked(null);
          }}
        >
          <ul className="plain-list lines">
            {[asked, { caption: profile.caption, datasets: profile.datasets, id: profile.id }].map((one) => (
              <li key={one.id}>
                <strong>{one.caption}</strong>{" "}
                <span className="small quiet">
                  {one.datasets.map(title).join(", ")}, {one.id}
                </span>
              </li>
            ))}
          </ul>
        </WhyDialog>
      )}
      {isJoining && (
        <JoinDialog
          entity={profile}
          onCancel={() => setJoining(false)}
          onDecide={async (other, why) => {
            await decide("same", other, profile.id, why);
            setJoining(false);
          }}
        />
      )}
    </section>
  );
}
