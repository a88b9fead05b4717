/** A source that is being read: which, how far, since when; and the way to stop it. */
import { CarrierNote } from "../shell/CarrierNote.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import type { Now } from "./use-taking.ts";

export function TakingBar({ now: { name, step, seconds, line }, cancel }: { now: Now; cancel: () => void }) {
  const t = useTexts();
  return (
    <div className="notice build">
      <p role="status">
        <strong>{name}</strong> {step === null ? t.sources.reading : wordFor(t.work.steps, step)}{" "}
        <CarrierNote line={line} />
      </p>
      <progress aria-label={t.sources.reading} />
      <span className="small quiet number">{seconds > 0 && t.work.seconds(seconds)}</span>
      <button type="button" className="button" onClick={cancel}>
        {t.work.cancel}
      </button>
    </div>
  );
}
