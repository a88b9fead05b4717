/** What the server refused: beside the last good answer, or in its stead with the way back to what the sources say. */
import { Failure } from "../shell/Trouble.tsx";

export function Refused({
  error,
  isHeld,
  again,
  reset,
}: {
  error: Error;
  /** True where an earlier answer still stands below. */
  isHeld: boolean;
  again: () => void;
  /** Null where nothing was typed that could be taken back. */
  reset: { readonly words: string; readonly run: () => void } | null;
}) {
  if (isHeld)
    return (
      <p className="notice bad" role="alert">
        {error.message}
      </p>
    );
  return (
    <>
      <Failure error={error} again={again} />
      {reset && (
        <button type="button" className="button" style={{ justifySelf: "start" }} onClick={reset.run}>
          {reset.words}
        </button>
      )}
    </>
  );
}
