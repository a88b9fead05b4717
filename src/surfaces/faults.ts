/** What a surface itself refuses, and the exit code that every error ends in. */

/** The command or one of its arguments is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "USAGE";
}

/** There is no workspace where one was looked for. */
export class WorkspaceMissingError extends Error {
  override readonly name = "WorkspaceMissingError";
  readonly code = "WORKSPACE_MISSING";
}

/** What was asked for is not in the picture. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
  readonly code = "NOT_FOUND";
}

/** The disk that answers are written to is full or may not be written; what was written stays. */
export class OutputFullError extends Error {
  override readonly name = "OutputFullError";
  readonly code = "OUTPUT_FULL";
}

export const exit = { done: 0, found: 1, wrong: 2, damaged: 3, defect: 70 } as const;

const damaged = new Set([
  "WORKSPACE_DAMAGED",
  "WORKSPACE_FULL",
  "ARCHIVE_DAMAGED",
  "READING_DAMAGED",
  "SNAPSHOT_MISSING",
  "PICTURE_DAMAGED",
  "PICTURE_VERSION",
  "REPLAY_DIFFERS",
  "OUTPUT_FULL",
]);

/** Errors with a code of ours say what to do; any other is a defect of ours. */
export function exitCodeOf(error: unknown): number {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string") return exit.defect;
  if (damaged.has(code)) return exit.damaged;
  if (/^(ENOENT|EACCES|EISDIR|ENOTDIR|EPERM)$/.test(code)) return exit.wrong;
  if (/^(ENOSPC|EDQUOT|EROFS)$/.test(code)) return exit.damaged;
  return /^[A-Z]+(_[A-Z]+)*$/.test(code) && !code.startsWith("ERR_") ? exit.wrong : exit.defect;
}
