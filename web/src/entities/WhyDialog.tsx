/** Asks for the reason of a decision about entities, and says what it will do. Esc cancels. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";

export function WhyDialog({
  title,
  act,
  isReady = true,
  reasons,
  onDecide,
  onCancel,
  children,
}: {
  title: string;
  /** The word on the button. */
  act: string;
  isReady?: boolean;
  reasons: readonly string[];
  /** Refused where it throws: the words are shown. */
  onDecide: (why: string) => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  const decide = async (): Promise<void> => {
    try {
      await onDecide(why.trim());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="why-title" onCancel={onCancel} onClose={onCancel}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && why.trim() !== "") void decide();
        }}
      >
        <h2 id="why-title">{title}</h2>
        {children}
        <label className="field">
          {t.who.why}
          <input value={why} onChange={(event) => setWhy(event.target.value)} maxLength={500} />
        </label>
        <div className="row">
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              className="button tiny"
              aria-pressed={why === reason}
              onClick={() => setWhy(reason)}
            >
              {reason}
            </button>
          ))}
        </div>
        <p className="small quiet">{t.who.keptNote}</p>
        {problem && (
          <p className="notice bad" role="alert">
            {problem}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button main" disabled={!isReady || why.trim() === ""}>
            {act}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t.review.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
