/**
 * Long work that was asked for over HTTP: told step by step, stopped on demand, picked up again after a lost line.
 *
 * What happens to a job is one growing list of events; a stream and a poll read the same list from any place in it, so
 * that nothing is told twice or lost. Jobs live in memory and die with the server. It knows nothing of what is done.
 */
import { randomUUID } from "node:crypto";

export interface JobEvent {
  readonly event: string;
  readonly data: unknown;
}

export type JobState = "running" | "done" | "failed" | "cancelled";

/** What the work is handed. */
export interface JobHand {
  tell(event: string, data: unknown): void;
  /** Aborts when somebody stops the job or the server ends. */
  readonly signal: AbortSignal;
}

/** Finished jobs that are remembered: the newest ones. */
const KEPT = 8;
/** Running at once; more is somebody's mistake. */
export const MOST_RUNNING = 8;

export class Job {
  readonly id = randomUUID();
  readonly kind: string;
  readonly events: JobEvent[] = [];
  readonly #control = new AbortController();
  readonly #over = Promise.withResolvers<JobEvent>();
  #state: JobState = "running";
  #waiting: (() => void)[] = [];

  constructor(kind: string, work: (hand: JobHand) => Promise<unknown>) {
    this.kind = kind;
    const { signal } = this.#control;
    const tell = (event: string, data: unknown): void => {
      if (this.#state === "running") this.#add({ event, data });
    };
    work({ tell, signal }).then(
      (data) => this.#end("done", data ?? {}),
      (error: unknown) =>
        this.#end("failed", {
          message: error instanceof Error ? error.message : String(error),
          status: statusOf(error),
        }),
    );
  }

  get state(): JobState {
    return this.#state;
  }

  /** Its last event. */
  get ended(): Promise<JobEvent> {
    return this.#over.promise;
  }

  /** Stops it at once for whoever listens; the work ends when it looks at its signal. */
  cancel(): void {
    this.#end("cancelled", {});
    this.#control.abort();
  }

  /** Resolves at the next event, or after `most` milliseconds. */
  async next(most: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, most);
      timer.unref();
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Lets go of whoever waits, without an event. */
  wake(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  #add(event: JobEvent): void {
    this.events.push(event);
    this.wake();
  }

  #end(state: Exclude<JobState, "running">, data: unknown): void {
    if (this.#state !== "running") return;
    this.#state = state;
    const last = { event: state, data };
    this.#over.resolve(last);
    this.#add(last);
  }
}

/** A refusal keeps the number it would have had as an answer. */
function statusOf(error: unknown): number | null {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : null;
  return typeof status === "number" ? status : null;
}

/** The jobs of one server. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  closing = false;

  /** Null where too many run already. */
  start(kind: string, work: (hand: JobHand) => Promise<unknown>): Job | null {
    const all = [...this.#jobs.values()];
    if (this.closing || all.filter(({ state }) => state === "running").length >= MOST_RUNNING) return null;
    const over = all.filter(({ state }) => state !== "running");
    for (const old of over.slice(0, Math.max(0, over.length - KEPT + 1))) this.#jobs.delete(old.id);
    const job = new Job(kind, work);
    this.#jobs.set(job.id, job);
    return job;
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Stops a running job; forgets one that is over. */
  drop(id: string): Job | null {
    const job = this.get(id);
    if (job?.state === "running") job.cancel();
    else this.#jobs.delete(id);
    return job;
  }

  /** Stops all: the server ends. */
  close(): void {
    this.closing = true;
    for (const job of this.#jobs.values()) {
      job.cancel();
      job.wake();
    }
  }
}
