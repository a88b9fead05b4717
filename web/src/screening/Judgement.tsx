/** A person's judgement of a hit, kept in the ledger with its reason. */
import { useState } from "react";
import { RefusedError, send } from "../api.ts";
import { useTexts } from "../texts/index.ts";

export function Judgement({ id, name }: { id: string; name: string }) {
  const t = useTexts();
  const [why, setWhy] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const decide = async (kind: "alert-true" | "alert-false"): Promise<void> => {
    setBusy(true);
    try {
      await send("/api/review/decide", { decisions: [{ kind, target: id, object: name, why }] });
      setSaid(t.screen.kept);
    } catch (error) {
      setSaid(error instanceof RefusedError ? error.message : t.shell.lost);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="row small" onSubmit={(event) => event.preventDefault()}>
      <input
        className="input"
        style={{ width: "16rem" }}
        value={why}
        aria-label={t.screen.because}
        placeholder={t.screen.because}
        onChange={(event) => setWhy(event.target.value)}
      />
      <button
        type="button"
        className="button tiny"
        disabled={isBusy || why.trim() === ""}
        onClick={() => void decide("alert-true")}
      >
        {t.screen.isTrue}
      </button>
      <button
        type="button"
        className="button tiny"
        disabled={isBusy || why.trim() === ""}
        onClick={() => void decide("alert-false")}
      >
        {t.screen.isFalse}
      </button>
      <span role="status">{said}</span>
    </form>
  );
}
