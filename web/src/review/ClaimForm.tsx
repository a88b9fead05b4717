/** A claim put right by hand: its words stay, what they are taken to say changes. Kept over a reload. */
import { type FormEvent, useEffect, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { ClaimFields } from "./ClaimFields.tsx";
import { draftOf, editOf, isBroken } from "./claim-fields.ts";
import { forgetDraft, keepDraft, keptDraft } from "./drafts.ts";
import { editClaim, type ReviewClaim } from "./review-api.ts";

export function ClaimForm({
  claim,
  onClose,
  onSaved,
}: {
  claim: ReviewClaim;
  onClose: () => void;
  onSaved: () => void;
}) {
  const t = useTexts();
  const [draft, setDraft] = useState(() => keptDraft(claim.id) ?? draftOf(claim));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => keepDraft(claim.id, draft), [draft, claim.id]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const edit = editOf(claim, draft);
    if (isBroken(edit)) return setProblem(t.review.notANumber);
    try {
      if (Object.keys(edit).length > 0) await editClaim(claim, edit, t.review.editReason);
      forgetDraft(claim.id);
      onSaved();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const close = (): void => {
    forgetDraft(claim.id);
    onClose();
  };
  return (
    <form
      className="stack edit"
      aria-label={`${t.review.edit}: ${claim.quote}`}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <ClaimFields
        kind={claim.kind}
        draft={draft}
        put={(name, text) => setDraft((old) => ({ ...old, [name]: text }))}
        isFirst
      />
      {problem && (
        <p className="notice bad" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main">
          {t.review.save}
        </button>
        <button type="button" className="button" onClick={close}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}
