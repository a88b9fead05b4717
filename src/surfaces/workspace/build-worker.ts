/** Builds a workspace's picture in a thread, so that the server answers meanwhile. It knows only the folder. */
import { parentPort, workerData } from "node:worker_threads";
import { buildPicture } from "../../picture/build.ts";
import { openDoors } from "../wiring.ts";
import { buildWorkspace } from "./build.ts";

const { folder } = workerData as { readonly folder: string };
try {
  const doors = await openDoors(folder);
  try {
    const { built } = await buildWorkspace(doors, buildPicture, (step) => parentPort?.postMessage({ step }));
    parentPort?.postMessage({ digest: built.digest });
  } finally {
    await doors.close();
  }
} catch (error) {
  parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
}
