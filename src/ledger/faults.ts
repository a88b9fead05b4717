/** What can go wrong with the ledger and the snapshots, one class per reaction of the caller. */

/** Somebody else decided first: look at theirs, then decide again. */
export class StaleDecisionError extends Error {
  override readonly name = "StaleDecisionError";
  readonly code = "STALE_DECISION";
}

/** The disk is full, may not be written or is held by another program: nothing of this step was kept; repeat it. */
export class WorkspaceFullError extends Error {
  override readonly name = "WorkspaceFullError";
  readonly code = "WORKSPACE_FULL";
}

/** Something in the workspace is not what was written: run `manumit verify`. */
export class WorkspaceDamagedError extends Error {
  override readonly name = "WorkspaceDamagedError";
  readonly code = "WORKSPACE_DAMAGED";
}

type Trouble = "full" | "closed" | "busy" | "damaged";

/** Result codes of SQLite (https://www.sqlite.org/rescode.html): whole ones first, then by their low byte. */
const SQLITE: Readonly<Record<number, Trouble>> = {
  // The shared index beside the log could not grow: the disk is full, though SQLite calls it an I/O error.
  4874: "full",
  5: "busy",
  8: "closed",
  10: "damaged",
  11: "damaged",
  13: "full",
  14: "closed",
  26: "damaged",
};
const FILES: Readonly<Record<string, Trouble>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "closed",
  EACCES: "closed",
  EPERM: "closed",
  EIO: "damaged",
  // A number or a text in the database that nobody could have written there through us.
  ERR_OUT_OF_RANGE: "damaged",
};
const KEPT_NOTHING = "Nothing of this step was kept.";
const ADVICE: Readonly<Record<Trouble, string>> = {
  full: `${KEPT_NOTHING} Make room on the disk, then run the command again.`,
  closed: `${KEPT_NOTHING} Allow writing in the workspace, then run the command again.`,
  busy: `${KEPT_NOTHING} Another program has been writing there for half a minute: end it, then run the command again.`,
  damaged: `Run "manumit verify" to see what is damaged; restore that file from a copy.`,
};

export function isBusy(error: unknown): boolean {
  return troubleOf(error) === "busy";
}

/** Puts an error of SQLite or the file system into our words, keeping it as the cause; any other comes back as it is. */
export function inWorkspaceWords(error: unknown, doing: string, place: string): unknown {
  const trouble = troubleOf(error);
  if (trouble === undefined) return error;
  const words = `${place}: could not ${doing}: ${(error as Error).message}. ${ADVICE[trouble]}`;
  return trouble === "damaged"
    ? new WorkspaceDamagedError(words, { cause: error })
    : new WorkspaceFullError(words, { cause: error });
}

function troubleOf(error: unknown): Trouble | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === "number") return SQLITE[errcode] ?? SQLITE[errcode & 0xff];
  return typeof code === "string" ? FILES[code] : undefined;
}
