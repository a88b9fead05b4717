/** The review's routes over a real workspace: what waits, what a person decides, what a stranger may not send. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../../picture/build.ts";
import { decodeSnapshot } from "../../../picture/index.ts";
import { type Doors, openDoors } from "../../wiring.ts";
import { buildWorkspace } from "../../workspace/build.ts";
import { contextOf } from "../context.ts";
import { makeServer } from "../server.ts";

const TEXT =
  "Workers abroad\n\nThe United Nations estimates that more than 50,000 North Koreans are labourers in other countries. An estimated 30,000 labourers now work in eastern Russia. The defector Kim Chol Su said that 200 workers were sent to Vladivostok in 2016.\n";
const ECHO = "Echo\n\nAccording to reports, more than 50,000 North Koreans are labourers in other countries.\n";

interface Body {
  readonly source: { id: string; proposed: number; decided: number };
  readonly text: string;
  readonly claims: readonly {
    id: string;
    quote: string;
    start: number;
    end: number;
    status: string;
    low: number | null;
    place: string | null;
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "manumit-review-"));
let doors: Doors;
let app: FastifyInstance;
let readOnly: FastifyInstance;

beforeAll(async () => {
  doors = await openDoors(folder, { create: true });
  const now = (): Date => new Date("2026-01-02T03:04:05Z");
  const empty = decodeSnapshot((await buildPicture({ datasets: [], decisions: [], citations: {} })).bytes);
  app = await makeServer({ picture: () => empty, workspace: folder, doors: async () => doors, now }, { web: null });
  readOnly = await makeServer(contextOf(empty), { web: null });
});
afterAll(async () => {
  await app.close();
  await readOnly.close();
  await doors.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = { "content-type": "application/json" };
const upload = (text: string, more: object = {}) =>
  app.inject({ method: "POST", url: "/api/review/sources", headers: json, payload: JSON.stringify({ text, ...more }) });
const open = async (id: string, query = ""): Promise<Body> =>
  (await app.inject({ url: `/api/review/sources/${id}${query}` })).json();
const decide = (decisions: readonly object[]) =>
  app.inject({ method: "POST", url: "/api/review/decide", headers: json, payload: JSON.stringify({ decisions }) });

test("pasted text is archived and read; its claims wait, each on its exact words", async () => {
  const added = (await upload(TEXT, { title: "Workers abroad", published: "2017-11-03" })).json();
  expect(added).toMatchObject({ state: "read", message: null });
  const body = await open(added.id);
  expect(body.claims.length).toBe(added.proposed);
  expect(body.claims.length).toBeGreaterThanOrEqual(3);
  for (const { quote, start, end, status } of body.claims) {
    expect(body.text.slice(start, end)).toBe(quote);
    expect(status).toBe("proposed");
  }
  const { sources } = (await app.inject({ url: "/api/review/sources" })).json();
  expect(sources).toMatchObject([
    { id: added.id, title: "Workers abroad", published: "2017-11-03", state: "review", decided: 0 },
  ]);
});

test("a witness is covered in text and quotes, and shown to a reviewer who asks, at the same offsets", async () => {
  const id = (await app.inject({ url: "/api/review/sources" })).json().sources[0].id;
  const body = await open(id);
  expect(body.text).toHaveLength(TEXT.length);
  expect(JSON.stringify(body)).not.toContain("Kim Chol Su");
  expect((await open(id, "?unmask=true")).text).toBe(TEXT);
  const plain = await app.inject({ url: `/api/review/sources/${id}/text` });
  expect(plain.headers["content-type"]).toContain("text/plain");
  expect(plain.body).toBe(body.text);
});

test("a decision shows at once, its undo too, and what is accepted is an observation after a build", async () => {
  const id = (await app.inject({ url: "/api/review/sources" })).json().sources[0].id;
  const claim = (await open(id)).claims.find(({ low }) => low === 50_000)!;
  expect((await decide([{ kind: "accept", target: claim.id, why: "read in the source" }])).statusCode).toBe(200);
  const statusNow = async (): Promise<string> => (await open(id)).claims.find((one) => one.id === claim.id)!.status;
  expect(await statusNow()).toBe("accepted");
  const { built } = await buildWorkspace(doors, buildPicture);
  expect(decodeSnapshot(built.bytes).observations()).toMatchObject([
    { id: claim.id, low: 50_000, indicator: "workers_present" },
  ]);
  await decide([{ kind: "undo", target: claim.id, why: "too soon" }]);
  expect(await statusNow()).toBe("proposed");
  expect((await decide([{ kind: "undo", target: claim.id, why: "again" }])).statusCode).toBe(400);
});

test("an edit accepts the claim as put right; one that leaves no claim is refused and nothing is written", async () => {
  const id = (await app.inject({ url: "/api/review/sources" })).json().sources[0].id;
  const claim = (await open(id)).claims.find(({ low }) => low === 50_000)!;
  const before = (await doors.ledger.decisions()).length;
  const bad = await decide([
    { kind: "accept", target: claim.id, why: "a" },
    { kind: "edit", target: claim.id, why: "b", edit: { low: null } },
  ]);
  expect(bad.statusCode).toBe(400);
  expect(bad.json().detail).toContain("needs low");
  expect(await doors.ledger.decisions()).toHaveLength(before);
  await decide([{ kind: "edit", target: claim.id, why: "the place", edit: { place: "RU" } }]);
  await decide([{ kind: "edit", target: claim.id, why: "the number", edit: { low: 51_000 } }]);
  expect((await open(id)).claims.find((one) => one.id === claim.id)).toMatchObject({
    status: "accepted",
    place: "RU",
    low: 51_000,
    quote: claim.quote,
  });
});

test("the same figure in another document is proposed as an echo, and joined by a person's word", async () => {
  const first = (await app.inject({ url: "/api/review/sources" })).json().sources[0].id;
  const root = (await open(first)).claims.find(({ quote }) => quote.includes("50,000"))!;
  await decide([{ kind: "undo", target: root.id, why: "start anew" }]);
  const added = (await upload(ECHO, { published: "2018-02-01" })).json();
  const { echoes } = (await app.inject({ url: "/api/review/echoes" })).json();
  expect(echoes).toMatchObject([{ repeats: root.id, decided: null }]);
  await decide([{ kind: "repeats", target: echoes[0].id, object: root.id, why: "same words" }]);
  expect((await open(added.id)).claims.find((one) => one.id === echoes[0].id)).toMatchObject({
    status: "superseded",
    repeats: root.id,
  });
  expect((await app.inject({ url: "/api/review/echoes" })).json().echoes[0].decided).toBe("repeats");
});

test.each([
  { why: "a form's text", headers: { "content-type": "text/plain" }, status: 415 },
  { why: "no type at all", headers: {}, status: 415 },
  { why: "a page of another origin", headers: { ...json, origin: "https://evil.example" }, status: 403 },
])("$why may not decide", async ({ headers, status }) => {
  const payload = JSON.stringify({ decisions: [{ kind: "accept", target: "sha256:abcdefgh", why: "x" }] });
  const answer = await app.inject({
    method: "POST",
    url: "/api/review/decide",
    headers,
    payload,
    remoteAddress: "127.0.0.1",
  });
  expect(answer.statusCode).toBe(status);
});

test("bytes of a file are read by their name; a name cannot lead out of its folder", async () => {
  const bytes = await app.inject({
    method: "POST",
    url: `/api/review/sources?${new URLSearchParams({ name: "../../etc/page.html" })}`,
    headers: { "content-type": "application/octet-stream" },
    payload: Buffer.from(
      "<html><head><title>A page</title></head><body><p>About 300 North Korean workers are in Poland.</p></body></html>",
    ),
  });
  expect(bytes.json()).toMatchObject({ state: "read" });
  const { source } = await open(bytes.json().id);
  expect(source).toMatchObject({ title: "A page" });
});

test("a broken file is kept, and its fault is told", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/review/sources?name=a.pdf",
    headers: { "content-type": "application/octet-stream" },
    payload: Buffer.from("no pdf"),
  });
  expect(answer.json().state).toBe("failed");
  expect(answer.json().message).toContain("PDF");
  expect(await doors.archive.has(answer.json().id)).toBe(true);
});

test("a server of a picture alone has nothing to review", async () => {
  expect((await readOnly.inject({ url: "/api/review/sources" })).statusCode).toBe(404);
  expect(
    (
      await readOnly.inject({
        method: "POST",
        url: "/api/review/decide",
        headers: json,
        payload: { decisions: [{ kind: "accept", target: "abcdef", why: "x" }] },
      })
    ).statusCode,
  ).toBe(404);
});

test("a span marked by hand is a claim at once, covered where it must be, in the next picture, and undone like any other", async () => {
  const words =
    "A visit\n\nThe report counts forty guest workers at the mill. The defector Pak Chol Nam said that 90 workers were sent to Busan.\n";
  const id = (await upload(words, { title: "A visit", published: "2018-03-01" })).json().id as string;
  const mark = (start: number, end: number, said: object) =>
    app.inject({
      method: "POST",
      url: "/api/review/mark",
      headers: json,
      payload: JSON.stringify({ source: id, start, end, kind: "quantity", said, why: "marked by the reviewer" }),
    });
  const start = words.indexOf("forty");
  const said = { indicator: "workers_present", place: "PL", bound: "exact", value: 40, unit: "people", start: "2018" };
  const done = await mark(start, start + 19, said);
  expect(done.json().detail).toBeUndefined();
  const marked = done.json().claim as string;
  const find = async () => (await open(id)).claims.find((claim) => claim.id === marked);
  expect(await find()).toMatchObject({ quote: "forty guest workers", status: "accepted", place: "PL" });
  expect((await app.inject({ url: `/api/evidence/${marked}` })).json()).toMatchObject({
    kind: "claim",
    quote: "forty guest workers",
    excerpt: { before: expect.stringContaining("The report counts "), after: expect.stringContaining(" at the mill.") },
  });
  const { built } = await buildWorkspace(doors, buildPicture);
  const picture = decodeSnapshot(built.bytes);
  expect(picture.observations().map((one) => one.id)).toContain(marked);
  expect((await mark(start, start + 19, said)).json().detail).toContain("already");
  expect((await mark(start, start, said)).json().detail).toContain("no words");
  expect((await mark(start, start + 5, { ...said, value: null })).json().detail).toContain("needs a value");
  const named = words.indexOf("Pak Chol Nam");
  const covered = (await mark(named, named + 40, { ...said, value: 90 })).json().claim as string;
  expect(JSON.stringify((await open(id)).claims.find((claim) => claim.id === covered))).not.toContain("Pak Chol Nam");
  await decide([{ kind: "undo", target: marked, why: "not a count of ours" }]);
  expect(await find()).toBeUndefined();
});

test("what a claim says again stands beside it with what changed, from either side", async () => {
  const { sources } = (await app.inject({ url: "/api/review/sources" })).json();
  const lines = await Promise.all(
    sources.map(async ({ id }: { id: string }) => (await app.inject({ url: `/api/review/sources/${id}` })).json()),
  );
  const lineages = lines.flatMap(({ claims }) => claims.flatMap(({ lineage }: { lineage: unknown }) => lineage ?? []));
  expect(lineages).toContainEqual(
    expect.objectContaining({
      before: [expect.objectContaining({ decided: "repeats", mutations: expect.any(Array) })],
    }),
  );
  expect(lineages).toContainEqual(
    expect.objectContaining({
      after: [expect.objectContaining({ other: expect.objectContaining({ title: "Echo" }) })],
    }),
  );
});

test("of an alert the last word stands, under the party and the name that was screened, and can be taken back", async () => {
  const alerts = async () => (await app.inject({ url: "/api/review/alerts" })).json().alerts as { kind: string }[];
  const say = (kind: string, object: string) => decide([{ kind, target: "kp-mokran", object, why: "its register" }]);
  await say("alert-more", "Mokran Ltd");
  await say("alert-true", "Mokran of Lyon");
  const { decisions } = (await say("alert-false", "Mokran Ltd")).json() as { decisions: { id: string }[] };
  expect(await alerts()).toMatchObject([
    { kind: "alert-true", target: "kp-mokran", object: "Mokran of Lyon", why: "its register" },
    { kind: "alert-false", target: "kp-mokran", object: "Mokran Ltd" },
  ]);
  await decide([{ kind: "undo", target: decisions[0]!.id, why: "a slip" }]);
  expect((await alerts()).map(({ kind }) => kind).sort()).toEqual(["alert-more", "alert-true"]);
  expect((await readOnly.inject({ url: "/api/review/alerts" })).statusCode).toBe(404);
});

test("nothing is fetched unless the setting allows it, and then nothing of this machine", async () => {
  const ask = (address: string) =>
    app.inject({ method: "POST", url: "/api/review/fetch", headers: json, payload: JSON.stringify({ address }) });
  const refused = await ask("https://example.com/");
  expect(refused.statusCode).toBe(403);
  expect(refused.json().detail).toContain("MANUMIT_ALLOW_FETCH");
  process.env["MANUMIT_ALLOW_FETCH"] = "yes";
  try {
    const answer = await ask("http://127.0.0.1:1/");
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toContain("public web");
  } finally {
    delete process.env["MANUMIT_ALLOW_FETCH"];
  }
});

test("an address given with a pasted text is kept as where it came from; a date given later is the document's", async () => {
  const address = "https://news.example/2018/mill";
  const added = (await upload("Some 700 North Koreans work at the mill now.", { title: "Mill", address })).json();
  expect((await open(added.id)).source).toMatchObject({ address, published: null });
  const dated = await app.inject({
    method: "POST",
    url: "/api/review/date",
    headers: json,
    payload: JSON.stringify({ source: added.id, published: "2018-05-02" }),
  });
  expect(dated.statusCode).toBe(200);
  expect((await open(added.id)).source).toMatchObject({ address, published: "2018-05-02", title: "Mill" });
});
