/**
 * Building the picture from the app: asked for by a person, done in a thread of its own, one at a time.
 *
 * What waits for a build is counted in decisions and readings since the last one: by this server's memory where it built
 * itself, else by the time at which the snapshot was written.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Doors } from "../../wiring.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem } from "../problem.ts";
import { onlyAs, writingDoors } from "./review-writing.ts";

interface Progress {
  state: "idle" | "building" | "failed";
  /** What it does now, in the words of the build. */
  step: string | null;
  message: string | null;
  started: string | null;
}

interface Counted {
  readonly decisions: number;
  readonly readings: number;
}

const countIn = async ({ ledger }: Doors): Promise<Counted> => ({
  decisions: (await ledger.decisions()).length,
  readings: (await ledger.readings()).length,
});

export function registerBuild(app: Server, context: ApiContext): void {
  const doors = writingDoors(context);
  const now: Progress = { state: "idle", step: null, message: null, started: null };
  let built: (Counted & { readonly picture: string }) | null = null;
  let thread: Worker | null = null;
  app.addHook("onClose", async () => void (await thread?.terminate()));

  const told = async () => {
    const picture = context.picture().digest;
    return { ...now, picture, waiting: await waitingIn(await doors(), context.workspace, built) };
  };
  app.get("/api/review/build", { schema: { response: { 200: Free, 404: Problem } } }, told);
  app.post(
    "/api/review/build",
    { schema: { response: { 200: Free, 404: Problem } }, onRequest: onlyAs("application/json") },
    async () => {
      const open = await doors();
      if (now.state === "building") return told();
      const counted = await countIn(open);
      Object.assign(now, { state: "building", step: null, message: null, started: context.now().toISOString() });
      thread = startBuild(open.folder, (step) => {
        now.step = step;
      });
      finished(thread).then(
        (digest) => {
          built = { ...counted, picture: digest };
          Object.assign(now, { state: "idle", step: null });
        },
        (error: unknown) => Object.assign(now, { state: "failed", step: null, message: wordsOf(error) }),
      );
      return told();
    },
  );
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Message = { readonly step: string } | { readonly digest: string } | { readonly failed: string };

function startBuild(folder: string, onStep: (step: string) => void): Worker {
  const name = import.meta.url.endsWith(".ts") ? "build-worker.ts" : "build-worker.js";
  const thread = new Worker(new URL(`../../workspace/${name}`, import.meta.url), { workerData: { folder } });
  thread.on("message", (message: Message) => {
    if ("step" in message) onStep(message.step);
  });
  return thread;
}

/** The digest of what was built. */
function finished(thread: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    thread.on("message", (message: Message) => {
      if ("digest" in message) resolve(message.digest);
      else if ("failed" in message) reject(new Error(message.failed));
    });
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the build was ended before it was done. Build again.")));
  });
}

async function waitingIn(
  doors: Doors,
  workspace: string | null,
  built: (Counted & { readonly picture: string }) | null,
): Promise<Counted> {
  if (built) {
    const all = await countIn(doors);
    return { decisions: all.decisions - built.decisions, readings: all.readings - built.readings };
  }
  const written = workspace === null ? undefined : statSync(join(workspace, "picture", "current"), silent)?.mtime;
  if (!written) return countIn(doors);
  const after = written.getTime();
  const [decisions, readings] = await Promise.all([doors.ledger.decisions(), doors.ledger.readings()]);
  return {
    decisions: decisions.filter(({ when }) => Date.parse(when) > after).length,
    readings: readings.filter(({ at }) => Date.parse(at) > after).length,
  };
}

const silent = { throwIfNoEntry: false } as const;
