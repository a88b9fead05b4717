/** Long work over HTTP: its events as a stream and as a poll, going on after a lost line, stopping, what is kept. */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Doors, openDoors, readSheet } from "../../wiring.ts";
import { contextOf } from "../context.ts";
import { samplePicture } from "../sample-picture.ts";
import { makeServer } from "../server.ts";

const folder = mkdtempSync(join(tmpdir(), "manumit-jobs-"));
let doors: Doors;
let app: FastifyInstance;
let base = "";

beforeAll(async () => {
  doors = await openDoors(folder, { create: true });
  const picture = await samplePicture();
  const context = { ...contextOf(picture), workspace: folder, doors: async () => doors };
  app = await makeServer(context, { web: null });
  await app.listen({ port: 0, host: "127.0.0.1" });
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await doors.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = { "content-type": "application/json" };
const post = (path: string, body: unknown, headers = {}) =>
  fetch(base + path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });

interface Told {
  readonly id: number;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads a whole stream of events. */
async function events(job: string, headers: Record<string, string> = {}): Promise<Told[]> {
  const answer = await fetch(`${base}/api/jobs/${job}/events`, { headers });
  expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const blocks = (await answer.text()).split("\n\n").filter((block) => block.startsWith("id: "));
  return blocks.map((block) => {
    const [id, event, data] = block.split("\n").map((line) => line.slice(line.indexOf(":") + 2));
    return { id: Number(id), event: event!, data: JSON.parse(data!) };
  });
}

const heads = ["Supplier", "Note"];
const MANY = 20_000;
const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => [`Supplier ${i} of Mokran`, "=1+1"]);
async function screening(rows: readonly (readonly string[])[]): Promise<string> {
  const answer = await post("/api/screen/runs", { name: "a list.csv", heads, rows, map: { name: [0] } });
  expect(answer.status).toBe(202);
  return (await answer.json()).job;
}

test("a screening tells each answer once, in order, and its end; the poll gives the same", async () => {
  const job = await screening([
    ["Mokran LLC", "=1+1"],
    ["", ""],
    ["Nobody Known At All", "x"],
  ]);
  const told = await events(job);
  expect([told[0]?.event, told.at(-1)?.event]).toEqual(["begun", "done"]);
  const answers = told.flatMap(({ event, data }) => (event === "answers" ? (data["answers"] as object[]) : []));
  expect(answers).toMatchObject([
    { row: 1, answer: "match", results: expect.arrayContaining([expect.objectContaining({ caption: "MOKRAN LLC" })]) },
    { row: 2, answer: "error" },
    { row: 3, answer: "none" },
  ]);
  const polled = await (await fetch(`${base}/api/jobs/${job}`)).json();
  expect(polled).toMatchObject({ kind: "screening", state: "done", last: told.length });
  expect(polled.events).toEqual(told);
});

test("after a lost line the stream goes on behind the last event that came", async () => {
  const job = await screening(rowsOf(3));
  const all = await events(job);
  expect(await events(job, { "last-event-id": "1" })).toEqual(all.slice(1));
  expect((await (await fetch(`${base}/api/jobs/${job}?after=2`)).json()).events).toEqual(all.slice(2));
});

test("a screening that is stopped ends for who listens, and what was answered is kept and said", async () => {
  const job = await screening(rowsOf(MANY));
  const listening = events(job);
  expect((await (await fetch(`${base}/api/jobs/${job}`, { method: "DELETE" })).json()).state).toBe("cancelled");
  const told = await listening;
  expect(told.at(-1)?.event).toBe("cancelled");
  const report = await (await fetch(`${base}/api/screen/runs/${job}/file?form=html`)).text();
  expect(report).toMatch(/Not screened<\/th><td>\d+ rows: it was saved before the end/);
});

test("answers are saved as a workbook with the table's own columns, no cell a formula", async () => {
  const job = await screening([["Mokran LLC", "=1+1"]]);
  await events(job);
  const answer = await fetch(`${base}/api/screen/runs/${job}/file?form=xlsx`);
  expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''a%20list-screened.xlsx");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const file = { id: "sha256:1", name: "a.xlsx", size: bytes.length, head: bytes } as const;
  const rows: (readonly string[])[] = [];
  for await (const row of await readSheet({
    ...file,
    open: async function* () {
      yield bytes;
    },
  }))
    if (row.sheet === "answers") rows.push(row.cells);
  expect(rows[0]!.slice(0, 5)).toEqual(["Supplier", "Note", "row", "name", "answer"]);
  expect(rows[1]!.slice(0, 5)).toEqual(["Mokran LLC", "=1+1", "1", "Mokran LLC", "match"]);
  expect(Buffer.from(bytes).includes("<f>")).toBe(false);
});

test.each([
  {
    form: "ndjson",
    type: "application/x-ndjson",
    has: /^\{"row":1,"query":\{.*"answer":"match"/,
    why: "an answer a line",
  },
  { form: "csv", type: "text/csv", has: /^row,name,answer,.*\n1,/, why: "as the command line writes it" },
  { form: "html", type: "text/html", has: /Content-Security-Policy.*MOKRAN LLC/s, why: "a page that stands alone" },
])("answers are saved as $form: $why", async ({ form, type, has }) => {
  const job = await screening([["Mokran LLC", "<script>1</script>"]]);
  await events(job);
  const answer = await fetch(`${base}/api/screen/runs/${job}/file?form=${form}`);
  const text = await answer.text();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining(type)]);
  expect(text).toMatch(has);
  expect(text).not.toContain("<script");
});

test("a document is read as long work where it is asked for so, and its claims are there after", async () => {
  const text = `More than 50,000 North Koreans are labourers in other countries.\n${"And so on.\n".repeat(7000)}`;
  const begun = await post("/api/review/sources", { text, title: "Workers" }, { prefer: "respond-async" });
  expect(begun.status).toBe(202);
  const told = await events((await begun.json()).job);
  expect(told.map(({ event }) => event)).toEqual(["step", "done"]);
  expect(told[1]!.data).toMatchObject({ state: "read", proposed: 1 });
  const { sources } = await (await fetch(`${base}/api/review/sources`)).json();
  expect(sources).toMatchObject([{ title: "Workers", proposed: 1 }]);
});

test("a build tells its steps and the picture it made; one that is stopped leaves none", async () => {
  const begin = async (): Promise<string> => (await (await post("/api/review/build", {})).json()).job;
  const stopped = await begin();
  await fetch(`${base}/api/jobs/${stopped}`, { method: "DELETE" });
  expect((await events(stopped)).map(({ event }) => event).at(-1)).toBe("cancelled");
  expect((await (await fetch(`${base}/api/review/build`)).json()).state).toBe("idle");
  const told = await events(await begin());
  expect(told.map(({ event }) => event)).toContain("step");
  expect(told.at(-1)).toMatchObject({ event: "done", data: { picture: expect.stringMatching(/^sha256:/) } });
});

test("work that nobody knows, and a form that is none, are refused in words", async () => {
  const nobody = "00000000-0000-4000-8000-000000000000";
  for (const path of [`/api/jobs/${nobody}`, `/api/jobs/${nobody}/events`, `/api/screen/runs/${nobody}/file?form=csv`])
    expect((await fetch(base + path)).status).toBe(404);
  expect((await fetch(`${base}/api/screen/runs/${nobody}/file?form=exe`)).status).toBe(422);
  const strange = await fetch(`${base}/api/screen/runs`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "{}",
  });
  expect(strange.status).toBe(415);
});
