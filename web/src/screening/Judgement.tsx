/** A person's judgement of a hit, kept in the ledger with its reason; one that was made before stands in its place. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { RefusedError } from "../api.ts";
import { useTexts } from "../texts/index.ts";
import { type Alerts, judgeAlert, takeBack, verdicts } from "./alerts.ts";

export function Judgement({ id, name, alerts }: { id: string; name: string; alerts: Alerts }) {
  const t = useTexts();
  const queries = useQueryClient();
  const [why, setWhy] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const before = alerts.of(id, name);
  const words = { "alert-true": t.screen.isTrue, "alert-false": t.screen.isFalse, "alert-more": t.screen.needsMore };
  const write = async (work: Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await work;
      setSaid(done);
      setWhy("");
      await Promise.all(["alerts", "evidence"].map((name) => queries.invalidateQueries({ queryKey: [name] })));
    } catch (error) {
      setSaid(error instanceof RefusedError ? error.message : t.shell.lost);
    } finally {
      setBusy(false);
    }
  };
  if (!alerts.canJudge) return null;
  return (
    <form className="row small" onSubmit={(event) => event.preventDefault()}>
      {before && (
        <p>
          <strong>{words[before.kind]}</strong> “{before.why}”{" "}
          <span className="quiet">{t.screen.judgedBy(before.who, before.when.slice(0, 10))}</span>{" "}
          <button
            type="button"
            className="button tiny"
            disabled={isBusy}
            onClick={() => void write(takeBack(before.id, t.screen.takeBackReason), t.review.undone)}
          >
            {t.screen.takeBack}
          </button>
        </p>
      )}
      <input
        className="input"
        style={{ width: "16rem" }}
        value={why}
        aria-label={t.screen.because}
        placeholder={t.screen.because}
        onChange={(event) => setWhy(event.target.value)}
      />
      {verdicts
        .filter((kind) => kind !== before?.kind)
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className="button tiny"
            disabled={isBusy || why.trim() === ""}
            onClick={() => void write(judgeAlert(kind, id, name, why), t.screen.kept)}
          >
            {words[kind]}
          </button>
        ))}
      <span role="status">{said}</span>
    </form>
  );
}
