/** One claim in the list: what it says, about what, who says so, how it was read; and what can be done with it. */
import { memo, useEffect, useRef } from "react";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { aboutOf, headOf } from "./claim-words.ts";
import { LineagePart, type LineageWays } from "./LineagePart.tsx";
import type { ReviewClaim } from "./review-api.ts";
import { scrollWithin } from "./scroll-within.ts";

const SIGN: Readonly<Record<string, string>> = { proposed: "○", accepted: "●", rejected: "✕", superseded: "↺" };
const LOOK: Readonly<Record<string, string>> = { proposed: "chip warn", accepted: "chip good", rejected: "chip bad" };

/** What a card asks for: one door for all cards, so that moving on draws only the two that change. */
export type Act = (
  asked: "choose" | "accept" | "reject" | "merge" | "edit" | "close" | "edited",
  claim: ReviewClaim,
) => void;

export interface CardProps extends LineageWays {
  readonly claim: ReviewClaim;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly onAct: Act;
}

export const ClaimCard = memo(function ClaimCard(props: CardProps) {
  const { claim, isActive, isEditing, onAct, onJoin } = props;
  const t = useTexts();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = card.current?.parentElement;
    if (isActive && list && card.current) scrollWithin(list, card.current);
  }, [isActive]);
  return (
    <li ref={card} className="card claim-card" data-active={isActive} aria-current={isActive ? "true" : undefined}>
      <div className="row">
        <button type="button" className="as-link claim-head" onClick={() => onAct("choose", claim)}>
          {headOf(claim, t)}
        </button>
        <span className={LOOK[claim.status] ?? "chip"}>
          <span aria-hidden="true">{SIGN[claim.status]}</span> {wordFor(t.status, claim.status)}
        </span>
        {claim.edited && claim.edited.length > 0 && <span className="chip">{t.review.putRight}</span>}
      </div>
      <p className="small">{aboutOf(claim, t)}</p>
      <blockquote className="small said">{claim.quote}</blockquote>
      {isEditing ? (
        <ClaimForm claim={claim} onClose={() => onAct("close", claim)} onSaved={() => onAct("edited", claim)} />
      ) : (
        <Ways {...props} />
      )}
      <LineagePart claim={claim} onJoin={onJoin} />
    </li>
  );
});

function Ways({ claim, isActive, onAct }: CardProps) {
  const t = useTexts();
  const key = (letter: string) => isActive && <kbd aria-hidden="true">{letter}</kbd>;
  return (
    <>
      <div className="row">
        <button
          type="button"
          className="button tiny"
          onClick={() => onAct("accept", claim)}
          disabled={claim.status === "accepted"}
        >
          ✓ {t.review.accept} {key("a")}
        </button>
        <button type="button" className="button tiny" onClick={() => onAct("edit", claim)}>
          {t.review.edit} {key("e")}
        </button>
        <button
          type="button"
          className="button tiny"
          onClick={() => onAct("reject", claim)}
          disabled={claim.status === "rejected"}
        >
          ✕ {t.review.reject} {key("x")}
        </button>
        <button
          type="button"
          className="button tiny"
          onClick={() => onAct("merge", claim)}
          disabled={claim.status === "superseded"}
        >
          {t.review.mergeShort} {key("m")}
        </button>
        <EvidenceLink id={claim.id} className="small ask">
          {t.evidence.title}
        </EvidenceLink>
      </div>
      <span className="small quiet">{t.review.readBy(claim.rule)}</span>
    </>
  );
}
