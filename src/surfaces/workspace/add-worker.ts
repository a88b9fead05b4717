/** Takes one file into a workspace in a thread, so that the server answers meanwhile and reading can be stopped. */
import { parentPort, workerData } from "node:worker_threads";
import { openDoors } from "../wiring.ts";
import { type AddOptions, addPaths } from "./add.ts";

interface Given {
  readonly folder: string;
  readonly path: string;
  readonly options: Omit<AddOptions, "now" | "onFile">;
  /** The time that the ledger is told. */
  readonly at: string;
}

const { folder, path, options, at } = workerData as Given;
try {
  const doors = await openDoors(folder);
  try {
    const onFile = (): void => parentPort?.postMessage({ step: "kept" });
    const report = await addPaths(doors, [path], { ...options, now: () => new Date(at), onFile });
    parentPort?.postMessage({ readings: report.readings });
  } finally {
    await doors.close();
  }
} catch (error) {
  parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
}
