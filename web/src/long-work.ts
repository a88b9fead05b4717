/**
 * Long work of the server, as it goes on: each event once and in order, over a stream where one passes, else by asking.
 *
 * The browser takes a broken stream up again by itself, behind the last event that came. After three failures in a row
 * the events are asked for, and every while a stream is tried again. It knows nothing of what is done.
 */
import { ask, LostError, RefusedError } from "./api.ts";

/** How the events come: `stream`, the line being looked for again, or `poll`. */
export type Carrier = "stream" | "again" | "poll";

export interface WorkEvent {
  readonly event: string;
  readonly data: unknown;
}

export interface Following {
  onEvent(event: WorkEvent): void;
  onLine(line: Carrier): void;
  readonly signal: AbortSignal;
}

const ENDS: readonly string[] = ["done", "failed", "cancelled"];
const NAMES = ["begun", "step", "answers", ...ENDS];
const FAILURES = 3;
const ASK_EVERY = 1000;
/** Polls before a stream is tried again. */
const POLLS = 20;

interface Polled {
  readonly state: string;
  readonly last: number;
  readonly events: readonly (WorkEvent & { readonly id: number })[];
}

/** Resolves with the last event. Throws RefusedError where the server does not know the work any more. */
export async function follow(job: string, following: Following): Promise<WorkEvent> {
  let seen = 0;
  const take = (id: number, event: WorkEvent): WorkEvent | null => {
    if (id <= seen) return null;
    seen = id;
    following.onEvent(event);
    return ENDS.includes(event.event) ? event : null;
  };
  for (;;) {
    const streamed = await stream(job, seen, take, following);
    if (streamed !== "failed") return streamed;
    following.onLine("poll");
    for (let i = 0; i < POLLS; i++) {
      const polled = await poll(job, seen, take, following);
      if (polled) return polled;
    }
  }
}

type Take = (id: number, event: WorkEvent) => WorkEvent | null;

function stream(job: string, after: number, take: Take, { onLine, signal }: Following): Promise<WorkEvent | "failed"> {
  return new Promise((resolve, reject) => {
    const source = new EventSource(`/api/jobs/${job}/events?after=${after}`);
    let failures = 0;
    const end = (): void => {
      source.close();
      signal.removeEventListener("abort", onAbort);
    };
    const onAbort = (): void => {
      end();
      reject(signal.reason);
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);
    const onEvent = ({ type, data, lastEventId }: MessageEvent<string>): void => {
      failures = 0;
      const last = take(Number(lastEventId), { event: type, data: JSON.parse(data) });
      if (!last) return;
      end();
      resolve(last);
    };
    for (const name of NAMES) source.addEventListener(name, onEvent);
    source.onopen = () => onLine("stream");
    source.onerror = () => {
      // Closed for good: an answer that is no stream. The poll says which.
      if (source.readyState !== EventSource.CLOSED && ++failures < FAILURES) return onLine("again");
      end();
      resolve("failed");
    };
  });
}

async function poll(job: string, after: number, take: Take, { signal }: Following): Promise<WorkEvent | null> {
  try {
    const { events } = await ask<Polled>(`/api/jobs/${job}?after=${after}`, { signal });
    for (const { id, ...event } of events) {
      const last = take(id, event);
      if (last) return last;
    }
    if (events.length > 0) return null;
  } catch (error) {
    // Without a line one goes on asking; the page says that the server is not reached.
    if (!(error instanceof LostError)) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  signal.throwIfAborted();
  return null;
}

/** Stops it, or lets the server forget what is over. Nobody waits for it: a server that is gone has forgotten already. */
export function dropWork(job: string): void {
  void ask(`/api/jobs/${job}`, { method: "DELETE", keepalive: true }).catch((error: unknown) => {
    if (!(error instanceof RefusedError || error instanceof LostError)) throw error;
  });
}

/** What work that ended in `failed` said. */
export function faultOf({ data }: WorkEvent): RefusedError {
  const { message, status } = data as { readonly message: string; readonly status: number | null };
  return new RefusedError(status ?? 500, message);
}
