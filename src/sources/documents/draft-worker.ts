/** The thread in which the claims of one document are read, stretch after stretch. */
import { parentPort, workerData } from "node:worker_threads";
import { type DraftOptions, drafterOf, type Stretch } from "./claim-drafts.ts";

const draft = drafterOf(workerData as DraftOptions);
parentPort!.on("message", (stretch: Stretch) => {
  try {
    parentPort!.postMessage({ drafts: [...draft(stretch)] });
  } catch (error) {
    parentPort!.postMessage({ fault: String(error).slice(0, 200) });
  }
});
