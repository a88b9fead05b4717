/**
 * Models and scenarios: JSON files that ship beside the program, and those that a workspace adds or puts in their place.
 *
 * A file in the workspace's folder of the same name wins over one that ships, by its id. Reading is the question's: this
 * only finds files and says which one is broken.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./faults.ts";
import { starterFolder } from "./wiring.ts";

/** Everything in `kind/*.json`, by id, in order of the ids. `parse` checks one file. */
export function dataFiles<T extends { readonly id: string }>(
  kind: "models" | "scenarios" | "obligations",
  workspace: string | null,
  parse: (raw: unknown, where: string) => T,
): readonly T[] {
  const found = new Map<string, T>();
  for (const folder of [join(starterFolder(), kind), ...(workspace === null ? [] : [join(workspace, kind)])]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".json")) continue;
      const path = join(folder, name);
      const one = parse(json(path), path);
      found.set(one.id, one);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${path}: this is not JSON (${(error as Error).message}). Mend it or take it away.`, {
      cause: error,
    });
  }
}
