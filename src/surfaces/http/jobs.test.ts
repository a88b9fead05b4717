/** The list of long work: its events, its ends, how much of it is kept. */
import { expect, test } from "vitest";
import { type JobHand, Jobs, MOST_RUNNING } from "./jobs.ts";

const forever = () => new Promise<never>(() => {});

test("what is told after the end is not heard, and an end is final", async () => {
  const jobs = new Jobs();
  let hand: JobHand | null = null;
  const job = jobs.start("a", (given) => {
    hand = given;
    given.tell("step", { step: "one" });
    return forever();
  })!;
  jobs.drop(job.id);
  hand!.tell("step", { step: "two" });
  expect(hand!.signal.aborted).toBe(true);
  expect(job.state).toBe("cancelled");
  expect(job.events.map(({ event }) => event)).toEqual(["step", "cancelled"]);
});

test("work that fails says why, with the number that a refusal has", async () => {
  const jobs = new Jobs();
  const job = jobs.start("a", async () => {
    throw Object.assign(new Error("no such page"), { statusCode: 400 });
  })!;
  expect(await job.ended).toEqual({ event: "failed", data: { message: "no such page", status: 400 } });
});

test("too much at once is not begun, and there is room again when something is stopped", () => {
  const jobs = new Jobs();
  const running = Array.from({ length: MOST_RUNNING }, () => jobs.start("a", forever)!);
  expect(jobs.start("a", forever)).toBeNull();
  jobs.drop(running[0]!.id);
  expect(jobs.start("a", forever)).not.toBeNull();
});

test("of finished work the newest is remembered; what is dropped after its end is forgotten", async () => {
  const jobs = new Jobs();
  const done: string[] = [];
  for (let i = 0; i < 20; i++) {
    const job = jobs.start("a", async () => i)!;
    await job.ended;
    done.push(job.id);
  }
  const known = done.filter((id) => jobs.get(id));
  expect(known).toEqual(done.slice(-8));
  jobs.drop(known[0]!);
  expect(jobs.get(known[0]!)).toBeNull();
});

test("who waits is let go when the server ends, and nothing is begun any more", async () => {
  const jobs = new Jobs();
  const job = jobs.start("a", forever)!;
  const waiting = job.next(1e6);
  jobs.close();
  await waiting;
  expect([job.state, jobs.start("a", forever)]).toEqual(["cancelled", null]);
});
