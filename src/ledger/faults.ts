/** What can go wrong with the ledger and the snapshots, one class per reaction of the caller. */

/** Somebody else decided first: look at theirs, then decide again. */
export class StaleDecisionError extends Error {
  override readonly name = "StaleDecisionError";
  readonly code = "STALE_DECISION";
}

/** The disk is full or may not be written: nothing of this step was kept; make room and repeat it. */
export class WorkspaceFullError extends Error {
  override readonly name = "WorkspaceFullError";
  readonly code = "WORKSPACE_FULL";
}

/** Something in the workspace is not what was written: run `manumit verify`. */
export class WorkspaceDamagedError extends Error {
  override readonly name = "WorkspaceDamagedError";
  readonly code = "WORKSPACE_DAMAGED";
}

/** Puts an error of SQLite or the file system into our words, keeping it as the cause. */
export function inWorkspaceWords(error: unknown, doing: string, place: string): unknown {
  const text = error instanceof Error ? error.message : String(error);
  const code = (error as { code?: string }).code ?? "";
  if (
    /database or disk is full|readonly database|unable to open/i.test(text) ||
    ["ENOSPC", "EDQUOT", "EROFS", "EACCES"].includes(code)
  ) {
    return new WorkspaceFullError(
      `${place}: could not ${doing}: ${text}. Nothing of this step was kept. Make room or allow writing, then run the command again.`,
      { cause: error },
    );
  }
  if (/malformed|not a database|disk i\/o error/i.test(text)) {
    return new WorkspaceDamagedError(
      `${place}: could not ${doing}: ${text}. Run "manumit verify" to see what is damaged; restore that file from a copy.`,
      { cause: error },
    );
  }
  return error;
}
