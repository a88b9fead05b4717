/** Above the desk: which claims are shown, how far one is, and what can be done with all of them. */
import { useAddress } from "../address.ts";
import { useTexts } from "../texts/index.ts";
import type { ReviewClaim } from "./review-api.ts";

const filters = ["proposed", "accepted", "rejected", "superseded"] as const;

export function DeskBar({
  claims,
  visible,
  said,
  canUndo,
  onAcceptAll,
  onUndo,
  onMark,
}: {
  claims: readonly ReviewClaim[];
  /** Proposed claims that are shown. */
  visible: number;
  said: string;
  canUndo: boolean;
  onAcceptAll: () => void;
  onUndo: () => void;
  onMark: () => void;
}) {
  const t = useTexts();
  const [{ filter }, change] = useAddress();
  const count = (status: string): number => claims.filter((one) => one.status === status).length;
  const decided = claims.length - count("proposed");
  return (
    <div className="stack desk-bar">
      <div className="row spread">
        {/* biome-ignore lint/a11y/useSemanticElements: filters are a group of buttons */}
        <div className="segments" role="group" aria-label={t.screen.filter}>
          <button type="button" aria-pressed={filter === undefined} onClick={() => change({ filter: undefined }, true)}>
            {t.words.all} {claims.length}
          </button>
          {filters
            .filter((status) => status !== "superseded" || count(status) > 0 || filter === status)
            .map((status) => (
              <button
                key={status}
                type="button"
                aria-pressed={filter === status}
                onClick={() => change({ filter: status }, true)}
              >
                {t.status[status]} {count(status)}
              </button>
            ))}
        </div>
        <div className="row">
          <button type="button" className="button" onClick={onMark}>
            + {t.review.newClaim} <kbd aria-hidden="true">c</kbd>
          </button>
          <button type="button" className="button" onClick={onAcceptAll} disabled={visible === 0}>
            {t.review.acceptAll(visible)}
          </button>
          <button type="button" className="button" onClick={onUndo} disabled={!canUndo}>
            {t.review.undo} <kbd aria-hidden="true">u</kbd>
          </button>
        </div>
      </div>
      <p className="small quiet">
        {t.review.progress(decided, claims.length)} {said && <strong>{said}</strong>}
      </p>
      <progress value={decided} max={Math.max(1, claims.length)} aria-label={t.review.progressLabel} />
    </div>
  );
}
