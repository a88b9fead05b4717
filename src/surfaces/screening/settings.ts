/** The workspace's own settings, `settings.json`: what a team decided once, so that nobody types it again. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { schemata } from "../../picture/schemata.ts";
import { UsageError } from "../faults.ts";
import { defaultThresholds, type Thresholds } from "./thresholds.ts";

const Score = z.number().min(0).max(1);
const Kinds = z
  .record(z.string(), Score)
  .refine(
    (kinds) => Object.keys(kinds).every((name) => name === "*" || Object.hasOwn(schemata, name)),
    "names what is no schema of FollowTheMoney, nor *",
  );
const Settings = z.strictObject({
  screen: z
    .strictObject({
      threshold: Score.optional(),
      cutoff: Score.optional(),
      datasets: z.record(z.string(), Kinds).optional(),
    })
    .optional(),
});

/** What the settings say, or the defaults where there is no such file. */
export async function readThresholds(workspace: string): Promise<Thresholds> {
  const path = join(workspace, "settings.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return defaultThresholds;
    throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path}: not JSON (${String(cause)}).`, { cause });
  }
  const read = Settings.safeParse(value);
  if (!read.success)
    throw new UsageError(`${path}: ${z.prettifyError(read.error)}. See docs/settings.md.`, { cause: read.error });
  const { threshold, cutoff, datasets } = read.data.screen ?? {};
  const match = threshold ?? defaultThresholds.threshold;
  return {
    threshold: match,
    cutoff: Math.min(cutoff ?? defaultThresholds.cutoff, match),
    datasets: datasets ?? {},
  };
}
