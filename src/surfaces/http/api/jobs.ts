/**
 * Long work as it goes on: a stream of server-sent events, a poll that gives the same events, and stopping.
 *
 * An event's id is its number, so a browser that lost the line goes on where it was (`Last-Event-ID`). Where streams do
 * not pass (some proxies hold them back), `?after=` gives what is new.
 */
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { ApiContext, Server } from "../context.ts";
import { type Job, type JobHand, Jobs } from "../jobs.ts";
import { Free, Problem, RequestProblem } from "../problem.ts";

/** A line with nothing in it, so that both ends learn of a broken line. */
const STILL_HERE = 10_000;
/** Events in one answer of a poll. */
const AT_ONCE = 200;

const all = new WeakMap<Server["server"], Jobs>();

/** The jobs of the server that these routes belong to. */
export function jobsOf(app: Server): Jobs {
  const jobs = all.get(app.server) ?? new Jobs();
  all.set(app.server, jobs);
  return jobs;
}

/** Begins work and tells its address: 202. */
export function begin(jobs: Jobs, kind: string, reply: FastifyReply, work: (hand: JobHand) => Promise<unknown>): Job {
  const job = jobs.start(kind, work);
  if (!job) throw new RequestProblem(429, "too much is being worked on. Wait until something is done, or stop it.");
  void reply.status(202).header("location", `/api/jobs/${job.id}`);
  return job;
}

const Id = z.object({ id: z.uuid() });
const After = z.object({ after: z.coerce.number().int().min(0).default(0) });
const answers = { 200: Free, 404: Problem };

export function registerJobs(app: Server, _context: ApiContext): void {
  const jobs = jobsOf(app);
  app.addHook("preClose", async () => jobs.close());
  const found = (id: string): Job => {
    const job = jobs.get(id);
    if (!job) throw new RequestProblem(404, "this work is not known any more: the server began anew. Begin it again.");
    return job;
  };
  app.get("/api/jobs/:id", { schema: { params: Id, querystring: After, response: answers } }, (request) => {
    const job = found(request.params.id);
    const { after } = request.query;
    const events = job.events.slice(after, after + AT_ONCE).map((event, i) => ({ id: after + i + 1, ...event }));
    return { kind: job.kind, state: job.state, last: job.events.length, events };
  });
  app.get("/api/jobs/:id/events", { schema: { params: Id, querystring: After } }, (request, reply) => {
    const job = found(request.params.id);
    const seen = Number(request.headers["last-event-id"] ?? request.query.after);
    return (
      reply
        .type("text/event-stream; charset=utf-8")
        .header("cache-control", "no-store")
        // nginx would hold the events back until its buffer is full.
        .header("x-accel-buffering", "no")
        .send(Readable.from(told(jobs, job, Number.isInteger(seen) && seen > 0 ? seen : 0)))
    );
  });
  app.delete("/api/jobs/:id", { schema: { params: Id, response: answers } }, (request) => {
    const job = found(request.params.id);
    jobs.drop(job.id);
    return { state: job.state };
  });
}

/** The events from number `seen` on, as the standard writes them (WHATWG HTML 9.2); ends after the last one. */
async function* told(jobs: Jobs, job: Job, seen: number): AsyncGenerator<string, void> {
  yield "retry: 1000\n\n";
  for (let at = seen; !jobs.closing; ) {
    const event = job.events[at];
    if (event) {
      at++;
      yield `id: ${at}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
    } else if (job.state === "running") {
      const before = job.events.length;
      await job.next(STILL_HERE);
      if (job.events.length === before) yield ": still here\n\n";
    } else return;
  }
}
