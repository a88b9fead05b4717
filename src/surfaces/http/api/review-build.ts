/**
 * Building the picture from the app: asked for by a person, done in a thread of its own, one at a time,
 * told and stopped as long work is (`jobs.ts`).
 *
 * What waits for a build is counted in decisions and readings since the last one: by this server's memory where it built
 * itself, else by the time at which the snapshot was written.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Doors } from "../../wiring.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem } from "../problem.ts";
import { begin, jobsOf } from "./jobs.ts";
import { onlyAs, writingDoors } from "./review-writing.ts";

interface Progress {
  state: "idle" | "building" | "failed";
  /** What it does now, in the words of the build. */
  step: string | null;
  message: string | null;
  started: string | null;
  /** The long work whose events tell of it. */
  job: string | null;
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
  const jobs = jobsOf(app);
  const now: Progress = { state: "idle", step: null, message: null, started: null, job: null };
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
    { schema: { response: { 200: Free, 202: Free, 404: Problem } }, onRequest: onlyAs("application/json") },
    async (_request, reply) => {
      const open = await doors();
      if (now.state === "building") return told();
      const counted = await countIn(open);
      // Begun twice at once, the second waits for the first.
      if ((now.state as Progress["state"]) === "building") return told();
      const job = begin(jobs, "build", reply, async ({ tell, signal }) => {
        const digest = await buildIn(open.folder, signal, (step) => {
          now.step = step;
          tell("step", { step });
        });
        built = { ...counted, picture: digest };
        return { picture: digest };
      });
      Object.assign(now, { state: "building", step: null, message: null, started: stamp(context), job: job.id });
      job.ended.then(({ event, data }) => {
        const { message } = z.object({ message: z.string().nullable().catch(null) }).parse(data);
        Object.assign(now, { state: event === "failed" ? "failed" : "idle", step: null, message });
      });
      return told();
    },
  );

  /** A build that is stopped leaves the picture as it was: the new one is put in place in one step, at the end. */
  async function buildIn(folder: string, signal: AbortSignal, onStep: (step: string) => void): Promise<string> {
    thread = startBuild(folder, onStep);
    const own = thread;
    signal.addEventListener("abort", () => void own.terminate());
    return finished(own);
  }
}

const stamp = ({ now }: ApiContext): string => now().toISOString();

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
