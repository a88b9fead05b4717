/** Checks that were kept in the workspace, to be compared with later ones: `checks/<digest of the picture>.json`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CheckAnswer } from "../../questions/check/index.ts";
import { UsageError } from "../faults.ts";

const Kept = z.looseObject({
  picture: z.string(),
  rules: z.array(z.looseObject({ id: z.string() })),
  findings: z.array(
    z.looseObject({
      id: z.string(),
      rule: z.string(),
      level: z.enum(["conflict", "tension", "note"]),
      sentence: z.string(),
      evidence: z.array(z.string()),
    }),
  ),
});

/** Reads an answer of `check --format json`, or the kept check whose picture begins with these digits. */
export function earlierCheck(workspace: string, name: string): CheckAnswer {
  const folder = join(workspace, "checks");
  const digits = name.replace(/^sha256:/, "");
  const kept = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const matching = /^[0-9a-f]{6,64}$/.test(digits) ? kept.filter((file) => file.startsWith(digits)) : [];
  const path = existsSync(name) ? name : matching.length === 1 ? join(folder, matching[0]!) : null;
  if (path === null)
    throw new UsageError(
      `--since ${name}: there is no such file and ${matching.length === 0 ? "no kept check" : "more than one kept check"} of that picture. Keep one with "manumit check --keep", or save "manumit check --format json" to a file. Kept: ${kept.map((file) => file.slice(0, 12)).join(", ") || "none"}.`,
    );
  try {
    return Kept.parse(JSON.parse(readFileSync(path, "utf8"))) as unknown as CheckAnswer;
  } catch (error) {
    throw new UsageError(`${path}: this is not an answer of "manumit check --format json". Name another file.`, {
      cause: error,
    });
  }
}

/** Whole or not at all: written beside and then renamed. */
export function keepCheck(workspace: string, answer: CheckAnswer): void {
  const folder = join(workspace, "checks");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${answer.picture.replace(/^sha256:/, "")}.json`);
  writeFileSync(`${path}.new`, `${JSON.stringify(answer)}\n`);
  renameSync(`${path}.new`, path);
}
