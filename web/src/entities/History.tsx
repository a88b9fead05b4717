/** What people decided about an entity, newest first: who, when, why, and the way back. */
import { useState } from "react";
import type { DecisionBody, Profile } from "../../../src/surfaces/http/api/app-contract.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { useIdentity } from "./IdentityPart.tsx";
import { WhyDialog } from "./WhyDialog.tsx";

const UNDOABLE: ReadonlySet<string> = new Set(["same", "different"]);

export function History({ profile }: { profile: Profile }) {
  const t = useTexts();
  const decide = useIdentity(profile);
  const [undoing, setUndoing] = useState<DecisionBody | null>(null);
  if (profile.decisions.length === 0) return <p className="notice">{t.who.noHistory}</p>;
  const name = (id: string): string => profile.called[id] ?? id;
  return (
    <>
      <ol className="plain-list timeline">
        {profile.decisions.toReversed().map((decision) => {
          const { id, kind, target, object, who, when, why, stands } = decision;
          return (
            <li key={id}>
              <time dateTime={when}>{when.slice(0, 16).replace("T", " ")} UTC</time>
              <div className="row">
                <strong>{wordFor(t.evidence.kinds, kind)}</strong>
                <span>
                  <EvidenceLink id={target}>{name(target)}</EvidenceLink>
                  {object !== null && (
                    <>
                      {" · "}
                      <EvidenceLink id={object}>{name(object)}</EvidenceLink>
                    </>
                  )}
                </span>
                {!stands && kind !== "undo" && <span className="chip warn">{t.evidence.takenBack}</span>}
                {stands && UNDOABLE.has(kind) && (
                  <button type="button" className="button tiny" onClick={() => setUndoing(decision)}>
                    {t.review.undo}
                  </button>
                )}
              </div>
              <span className="small">
                {who}: {why}
              </span>
            </li>
          );
        })}
      </ol>
      {undoing && (
        <WhyDialog
          title={t.who.undoTitle}
          act={t.review.undo}
          reasons={t.who.undoReasons}
          onCancel={() => setUndoing(null)}
          onDecide={async (why) => {
            await decide("undo", undoing.id, null, why);
            setUndoing(null);
          }}
        />
      )}
    </>
  );
}
