/** Official lists from their publishers' addresses into the workspace. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { exit, UsageError } from "../faults.ts";
import { fetching } from "../wiring.ts";
import { addPaths } from "../workspace/add.ts";
import type { Call } from "./command.ts";
import { addOptions, reportAdded, withDoors } from "./keep.ts";
import { endProgress, out, plain, progress } from "./print.ts";

export async function fetchLists(call: Call): Promise<number> {
  const { addresses, fetchFile } = await fetching();
  const unknown = call.args.filter((name) => !addresses.some((list) => list.name === name));
  if (unknown.length > 0)
    throw new UsageError(
      `there is no list ${unknown.join(", ")}. There are ${addresses.map((list) => list.name).join(", ")}.`,
    );
  const lists = addresses.filter((list) => call.args.length === 0 || call.args.includes(list.name));
  const options = {
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
  };
  return withDoors(call.workspace, false, async (doors) => {
    let failed = false;
    for (const list of lists) {
      const folder = join(call.workspace, "fetched", list.name);
      await mkdir(folder, { recursive: true });
      try {
        const states: string[] = [];
        for (const file of list.files) {
          progress(`${list.name}: ${file.name}`);
          states.push((await fetchFile(file.url, folder, file.name, options)).state);
        }
        endProgress();
        const fresh = states.includes("fetched");
        await out(`${fresh ? "fetched" : "unchanged"} ${list.name}`);
        // Only once every file of the list is there: parts of two days do not belong together.
        if (fresh)
          failed =
            (await reportAdded(
              await addPaths(
                doors,
                list.files.map((file) => join(folder, file.name)),
                { ...addOptions(call), published: new Date().toISOString().slice(0, 10) },
              ),
              out,
            )) || failed;
      } catch (error) {
        if (typeof (error as { code?: unknown }).code !== "string") throw error;
        endProgress();
        failed = true;
        await out(`failed ${list.name}: ${plain((error as Error).message)}`);
      }
    }
    return failed ? exit.wrong : exit.done;
  });
}
