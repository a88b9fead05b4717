/** One claim in the list: what it says, about what, who says so, how it was read; and what can be done with it. */
import { useEffect, useRef } from "react";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { aboutOf, headOf } from "./claim-words.ts";
import type { ReviewClaim } from "./review-api.ts";

const SIGN: Readonly<Record<string, string>> = { proposed: "○", accepted: "●", rejected: "✕", superseded: "↺" };
const LOOK: Readonly<Record<string, string>> = { proposed: "chip warn", accepted: "chip good", rejected: "chip bad" };

export function ClaimCard({
  claim,
  isActive,
  isEditing,
  onChoose,
  onAccept,
  onReject,
  onEdit,
  onEdited,
}: {
  claim: ReviewClaim;
  isActive: boolean;
  isEditing: boolean;
  onChoose: () => void;
  onAccept: () => void;
  onReject: () => void;
  onEdit: (isOpen: boolean) => void;
  onEdited: () => void;
}) {
  const t = useTexts();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li ref={card} className="card claim-card" data-active={isActive} aria-current={isActive ? "true" : undefined}>
      <button type="button" className="as-link claim-head" onClick={onChoose}>
        {headOf(claim, t)}
      </button>{" "}
      <span className={LOOK[claim.status] ?? "chip"}>
        <span aria-hidden="true">{SIGN[claim.status]}</span> {wordFor(t.status, claim.status)}
      </span>
      <p className="small">{aboutOf(claim, t)}</p>
      <blockquote className="small said">{claim.quote}</blockquote>
      {isEditing ? (
        <ClaimForm claim={claim} onClose={() => onEdit(false)} onSaved={onEdited} />
      ) : (
        <div className="row">
          <button type="button" className="button tiny" onClick={onAccept} disabled={claim.status === "accepted"}>
            ✓ {t.review.accept} <kbd aria-hidden="true">a</kbd>
          </button>
          <button type="button" className="button tiny" onClick={() => onEdit(true)}>
            {t.review.edit} <kbd aria-hidden="true">e</kbd>
          </button>
          <button type="button" className="button tiny" onClick={onReject} disabled={claim.status === "rejected"}>
            ✕ {t.review.reject} <kbd aria-hidden="true">x</kbd>
          </button>
          <EvidenceLink id={claim.id} className="small ask">
            {t.evidence.title}
          </EvidenceLink>
          <span className="small quiet mono">{claim.rule}</span>
        </div>
      )}
    </li>
  );
}
