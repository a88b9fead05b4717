/** Why a claim is rejected: a short list or one's own words. Esc cancels. */
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";

export function RejectDialog({ onReject, onCancel }: { onReject: (why: string) => void; onCancel: () => void }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [why, setWhy] = useState("");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="reject-title" onCancel={onCancel} onClose={onCancel}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (why.trim() !== "") onReject(why.trim());
        }}
      >
        <h2 id="reject-title">{t.review.whyReject}</h2>
        <div className="row">
          {t.review.reasons.map((reason) => (
            <button key={reason} type="button" className="button tiny" onClick={() => onReject(reason)}>
              {reason}
            </button>
          ))}
        </div>
        <label className="field">
          {t.review.ownWords}
          <input value={why} onChange={(event) => setWhy(event.target.value)} maxLength={500} />
        </label>
        <div className="row">
          <button type="submit" className="button main" disabled={why.trim() === ""}>
            {t.review.reject}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t.review.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
