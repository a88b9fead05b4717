/** The HTTP API over a real picture of our own starter set. */
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../picture/build.ts";
import type { DatasetVersion } from "../../picture/index.ts";
import { decodeSnapshot } from "../../picture/snapshot.ts";
import { readingOf } from "../../sources/reading-of.ts";
import { tableReader } from "../../sources/tables/reader.ts";
import { contextOf } from "./context.ts";
import { makeServer } from "./server.ts";

const starter = fileURLToPath(new URL("../../../starter/", import.meta.url));
const hostile = `id,schema,name,other_names,country,status,what,act,url\nx-1,Company,"<img src=x onerror=alert(1)> Trading",,North Korea,reported,"<script>alert(2)</script>",act,javascript:alert(3)\n`;
let app: Awaited<ReturnType<typeof makeServer>>;

async function version(name: string, files: Parameters<typeof readingOf>[1]): Promise<DatasetVersion> {
  const { records } = await readingOf(tableReader, files);
  const dataset = {
    name: `tables_starter_${name}`,
    title: name,
    publisher: "Manumit",
    url: "https://example.org",
    licence: "CC BY 4.0",
    grade: "C" as const,
    rhythm: "never",
  };
  return { dataset, reader: "tables@1", published: null, stale: null, files: [], records: () => records };
}

beforeAll(async () => {
  const beside = (name: string): string[] => [`${starter}${name}.csv`, `${starter}${name}.mapping.json`];
  const { readFileSync } = await import("node:fs");
  const datasets = [
    await version("parties", beside("parties")),
    await version("links", beside("links")),
    await version("figures", beside("figures")),
    await version("parties", [
      { name: "hostile.csv", text: hostile },
      { name: "hostile.mapping.json", text: readFileSync(`${starter}parties.mapping.json`) },
    ]),
  ];
  const accept = {
    id: "d1",
    kind: "accept" as const,
    target: "tables_starter_figures",
    object: null,
    who: "a test",
    when: "2026-01-01T00:00:00Z",
    why: "test",
    replaces: null,
  };
  const built = await buildPicture({ datasets, decisions: [accept], citations: {} });
  app = await makeServer(
    contextOf(decodeSnapshot(built.bytes), () => new Date("2026-01-01T00:00:00Z")),
    { web: null },
  );
});

const get = async (url: string) => {
  const answer = await app.inject({ url });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
};

test("it is alive, ready, and says which lists it holds", async () => {
  expect((await get("/healthz")).body).toEqual({ status: "ok" });
  expect((await get("/readyz")).body["picture"]).toMatch(/^sha256:/);
  expect((await get("/catalog")).body["datasets"].map((d: { name: string }) => d.name)).toContain(
    "tables_starter_parties",
  );
  expect((await get("/algorithms")).body["default"]).toBe("manumit");
});

test("search finds a name in another script, in the shape of yente's entities", async () => {
  const { status, body } = await get(`/search/default?q=${encodeURIComponent("목란LLC")}`);
  expect(status).toBe(200);
  expect(body["results"][0]).toMatchObject({
    id: "kp-mokran",
    schema: "Company",
    properties: { name: ["Mokran LLC"] },
  });
});

test("match answers each query under its key, and a query that cannot be screened says so", async () => {
  const queries = {
    a: { schema: "Company", properties: { name: ["Mokran"] } },
    b: { schema: "Person", properties: { name: ["!!!"] } },
    c: { schema: "Person", properties: { name: "Jane Nobody Atall" } },
  };
  const answer = await app.inject({ method: "POST", url: "/match/default?limit=3", payload: { queries } });
  const { responses, limit } = answer.json();
  expect([answer.statusCode, limit]).toEqual([200, 3]);
  expect(responses.a.results[0].id).toBe("kp-mokran");
  expect(responses.a.results[0].score).toBeGreaterThan(0.5);
  expect([responses.b.status, responses.b.error.code]).toEqual([400, "NAME_EMPTY"]);
  expect(responses.c).toMatchObject({ status: 200, results: [], answer: "none" });
});

test("an entity comes with its statements, and its links with the far end", async () => {
  expect((await get("/entities/kp-cholsan")).body["statements"].length).toBeGreaterThan(3);
  const { body } = await get("/entities/kp-cholsan/adjacent");
  expect(body["links"].map((link: { other: string }) => link.other)).toContain("kp-mokran");
});

test.each([
  { url: "/entities/nobody", status: 404 },
  { url: "/search/atlantis?q=x", status: 404 },
  { url: "/search/default?q=x&schema=Bread", status: 400 },
  { url: "/search/default?q=x&filter=nothing", status: 400 },
  { url: "/search/default?q=%21%21", status: 400 },
  { url: "/nowhere", status: 404 },
])("$url answers $status with a reason", async ({ url, status }) => {
  const answer = await get(url);
  expect(answer.status).toBe(status);
  expect(answer.body["detail"].length).toBeGreaterThan(10);
});

test("too many queries at once are refused with the number", async () => {
  const queries = Object.fromEntries(
    Array.from({ length: 101 }, (_, i) => [i, { schema: "Person", properties: { name: ["x"] } }]),
  );
  const answer = await app.inject({ method: "POST", url: "/match/default", payload: { queries } });
  expect([answer.statusCode, answer.json().detail]).toEqual([400, expect.stringContaining("101")]);
});

test("rows are screened in their order", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/screen",
    payload: { rows: [{ name: "Mokran LLC" }, { name: "Nobody Atall" }] },
  });
  expect(answer.json().answers.map((one: { row: number; answer: string }) => [one.row, one.answer])).toEqual([
    [1, "match"],
    [2, "none"],
  ]);
});

test("the briefing and claims come as data", async () => {
  expect((await get("/api/brief")).body["hosts"].length).toBeGreaterThan(5);
  expect((await get("/api/claims?indicator=workers_present&place=ru")).body["claims"].length).toBeGreaterThan(5);
});

test("the page shows names as text, links only to the web, and allows no script", async () => {
  const answer = await app.inject({ url: `/?q=${encodeURIComponent('<img src=x onerror=alert(1)> Trading"')}` });
  expect(answer.body).not.toMatch(/<img|<script|javascript:/i);
  expect(answer.body).toContain("&lt;img src=x onerror=alert(1)&gt; Trading");
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test("the OpenAPI document names every route for programs", async () => {
  const { body } = await get("/openapi.json");
  expect(Object.keys(body["paths"])).toEqual(
    expect.arrayContaining([
      "/healthz",
      "/catalog",
      "/search/{dataset}",
      "/match/{dataset}",
      "/entities/{id}",
      "/api/screen",
    ]),
  );
});
