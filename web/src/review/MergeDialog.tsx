/** Which claim this one repeats: those likely first, then the rest of the text. Esc cancels. */
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { amountText, unitText } from "../words/figure.ts";
import { aboutOf, headOf } from "./claim-words.ts";
import type { ReviewClaim } from "./review-api.ts";

export function MergeDialog({
  claim,
  claims,
  onMerge,
  onCancel,
}: {
  claim: ReviewClaim;
  claims: readonly ReviewClaim[];
  onMerge: (other: string, why: string) => void;
  onCancel: () => void;
}) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [why, setWhy] = useState("");
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const choices = choicesOf(claim, claims).map((one) =>
    "quote" in one && "kind" in one
      ? { id: one.id, head: headOf(one, t), words: aboutOf(one, t) }
      : {
          id: one.id,
          head: `${amountText(one, t)} ${unitText(one.unit, t)}`,
          words: [one.title, one.published].filter(Boolean).join(", "),
        },
  );
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="merge-title" onCancel={onCancel} onClose={onCancel}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (other !== null) onMerge(other, why.trim() || t.review.mergeReason);
        }}
      >
        <h2 id="merge-title">{t.review.mergeTitle}</h2>
        <p className="small">
          {headOf(claim, t)}: “{claim.quote}”
        </p>
        <fieldset className="choices">
          <legend>{t.review.mergeWith}</legend>
          {choices.length === 0 && <p className="quiet">{t.review.mergeNone}</p>}
          {choices.map(({ id, head, words }) => (
            <label key={id} className="choice">
              <input type="radio" name="other" checked={other === id} onChange={() => setOther(id)} />
              <span>
                <strong>{head}</strong> <span className="small quiet">{words}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          {t.review.ownWords}
          <input
            value={why}
            placeholder={t.review.mergeReason}
            maxLength={500}
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
        <div className="row">
          <button type="submit" className="button main" disabled={other === null}>
            {t.review.merge}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t.review.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function choicesOf(claim: ReviewClaim, claims: readonly ReviewClaim[]) {
  const { before = [], same = [] } = claim.lineage ?? {};
  const likely = [...before.map(({ other }) => other), ...same];
  const known = new Set(likely.map(({ id }) => id));
  const rest = claims.filter(
    (one) =>
      one.id !== claim.id &&
      one.kind === claim.kind &&
      one.status !== "rejected" &&
      one.indicator === claim.indicator &&
      !known.has(one.id),
  );
  return [...likely, ...rest].slice(0, 30);
}
