/** What clients of yente call, in the shapes that they read. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { contextOf } from "./context.ts";
import { samplePicture } from "./sample-picture.ts";
import { makeServer } from "./server.ts";

let app: Awaited<ReturnType<typeof makeServer>>;
beforeAll(async () => {
  app = await makeServer(contextOf(await samplePicture()), { web: null });
});

async function get(url: string) {
  const answer = await app.inject({ url });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}
async function match(query: object, search = "", dataset = "default") {
  const answer = await app.inject({
    method: "POST",
    url: `/match/${dataset}${search}`,
    payload: { queries: { q: query } },
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json(), q: answer.json().responses?.q };
}
const mokran = { schema: "Company", properties: { name: ["Мокран ООО"] } };
const ids = (q: { results: { id: string }[] }): string[] => q.results.map((result) => result.id);

test("a match has the fields that clients read, and its explanations add up to the score", async () => {
  const { q, body, headers } = await match(
    { id: "mine", ...mokran, properties: { name: "Mokran Stroy LLC", nothing: ["x"] } },
    "?limit=1",
  );
  expect(body).toMatchObject({ limit: 1 });
  expect(headers["x-batch-size"]).toBe("1");
  expect(q).toMatchObject({
    status: 200,
    query: { id: "mine", schema: "Company", properties: { name: ["Mokran Stroy LLC"] } },
  });
  expect(q.query.properties).not.toHaveProperty("nothing");
  const [result] = q.results;
  expect(result).toMatchObject({
    id: "one-1",
    caption: "MOKRAN LLC",
    schema: "Company",
    datasets: ["list_one"],
    referents: ["one-1"],
    target: true,
    first_seen: null,
    last_seen: "2024-05-03T00:00:00",
    match: true,
  });
  const parts = Object.values(result.explanations as Record<string, { score: number }>).map((one) => one.score);
  expect(parts.reduce((sum, score) => sum + score, 0)).toBeCloseTo(result.score, 6);
});

test.each([
  { search: "", has: ["one-1", "two-1"], why: "every list" },
  { search: "?include_dataset=list_two", has: ["two-1"], why: "only these lists" },
  { search: "?exclude_dataset=list_one&exclude_dataset=list_x", has: ["two-1"], why: "without some lists" },
  { search: "?exclude_entity_ids=one-1", has: ["two-1"], why: "without a party that was looked at" },
  { search: "?topics=forced.labor", has: ["one-1"], why: "only some topics" },
  { search: "?exclude_schema=Company", has: [], why: "without a schema" },
  { search: "?include_schema=Person", has: [], why: "only a schema" },
  { search: "?include_schema=LegalEntity", has: ["one-1", "two-1"], why: "a schema speaks for what descends from it" },
  { search: "?changed_since=2024-05-03", has: ["two-1"], why: "changed later, or nobody knows when" },
  { search: "?changed_since=2024-05-02T10:00:00", has: ["one-1", "two-1"], why: "changed later, with a time" },
  { search: "?limit=1&changed_since=2024-05-03", has: ["two-1"], why: "what is left out takes nobody's place" },
  { search: "?limit=1", has: ["one-1"], why: "the likeliest" },
  { search: "?limit=0", has: [], why: "only the count" },
])("$search gives $has: $why", async ({ search, has }) => {
  expect(ids((await match({ schema: "Company", properties: { name: ["Mokran"] } }, search)).q)).toEqual(has);
});

test("an id that was joined into another leaves both out", async () => {
  const query = { schema: "Person", properties: { name: ["Ryang Su Nyo"] } };
  expect(ids((await match(query)).q)).toEqual(["one-2"]);
  expect(ids((await match(query, "?exclude_entity_ids=two-2")).q)).toEqual([]);
});

test("the threshold sets what is a match, the cut-off what is shown", async () => {
  const query = { schema: "Company", properties: { name: ["Mokran"] } };
  const strict = (await match(query, "?threshold=0.99&cutoff=0.1")).q;
  expect(strict.results.length).toBeGreaterThan(0);
  for (const result of strict.results) expect(result.match).toBe(result.score >= 0.99);
  expect(strict.total.value).toBe(strict.results.filter((one: { match: boolean }) => one.match).length);
  expect(
    (await match(query, "?threshold=1&cutoff=1")).q.results.every((one: { score: number }) => one.score >= 1),
  ).toBe(true);
});

test("a name in parts, a country in words and a number decide as they do elsewhere", async () => {
  const parts = {
    schema: "Person",
    properties: { firstName: ["Su Nyo"], lastName: ["Ryang"], nationality: ["North Korea"] },
  };
  expect(ids((await match(parts)).q)).toEqual(["one-2"]);
  const passport = { schema: "Person", properties: { name: ["Somebody Else"], passportNumber: ["654 321 098"] } };
  expect((await match(passport)).q.results[0]).toMatchObject({ id: "one-2", score: 0.85, match: true });
  const imo = { schema: "Vessel", properties: { imoNumber: [9123455] } };
  expect(ids((await match(imo)).q)).toEqual(["one-3"]);
});

test.each([
  { payload: { queries: {} }, status: 400, detail: /No queries/ },
  { payload: { queries: { a: { schema: "Bread", properties: {} } } }, status: 400, detail: /unknown schema "Bread"/ },
  { payload: { queries: { a: { schema: "Ownership", properties: {} } } }, status: 400, detail: /nobody is found/ },
  {
    payload: { queries: { a: { schema: "Person", properties: { name: Array(1001).fill("x") } } } },
    status: 400,
    detail: /1001 values/,
  },
])("a wrong question is refused as yente does: $detail", async ({ payload, status, detail }) => {
  const answer = await app.inject({ method: "POST", url: "/match/default", payload });
  expect([answer.statusCode, answer.json().detail]).toEqual([status, expect.stringMatching(detail)]);
});

test.each([
  {
    url: "/match/default?limit=501",
    payload: { queries: { a: mokran } },
    loc: ["query", "limit"],
    why: "a limit beyond the most",
  },
  {
    url: "/match/default?threshold=high",
    payload: { queries: { a: mokran } },
    loc: ["query", "threshold"],
    why: "no number",
  },
  {
    url: "/match/default?changed_since=soon",
    payload: { queries: { a: mokran } },
    loc: ["query", "changed_since"],
    why: "no day",
  },
  { url: "/match/default", payload: {}, loc: ["body", "queries"], why: "no queries at all" },
  {
    url: "/match/default",
    payload: { queries: { a: { schema: "Person" } } },
    loc: ["body", "queries", "a", "properties"],
    why: "no properties",
  },
  { url: "/match/default", payload: "{", loc: ["body", 0], why: "no JSON" },
])("a question of wrong shape says where: $why", async ({ url, payload, loc }) => {
  const answer = await app.inject({ method: "POST", url, payload, headers: { "content-type": "application/json" } });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().detail[0]).toMatchObject({ loc, msg: expect.any(String), type: expect.any(String) });
});

test("hostile bodies are refused or answered, never a defect", async () => {
  const post = (payload: string, type = "application/json") =>
    app.inject({ method: "POST", url: "/match/default", payload, headers: { "content-type": type } });
  expect(
    (await post(`{"queries":{"a":{"schema":"Person","properties":{"name":["${"x".repeat(9 << 20)}"]}}}}`)).statusCode,
  ).toBe(413);
  expect((await post(`${'{"queries":'.repeat(20_000)}1${"}".repeat(20_000)}`)).statusCode).toBe(422);
  expect(
    (await post('{"queries":{"__proto__":{"schema":"Person","properties":{"name":["x y"]}}}}')).statusCode,
  ).toBeLessThan(500);
  expect((await post('{"queries":{"a":{"schema":"__proto__","properties":{"constructor":["x"]}}}}')).statusCode).toBe(
    400,
  );
  expect(
    (await post(JSON.stringify({ queries: { a: { schema: "Person", properties: { name: [null, {}, ["x"], 7] } } } })))
      .statusCode,
  ).toBe(200);
  expect((await post(JSON.stringify({ queries: { a: mokran } }), "text/plain")).statusCode).toBe(200);
  expect((await post("a=1", "application/x-www-form-urlencoded")).statusCode).toBe(422);
  const long = (
    await post(JSON.stringify({ queries: { a: { schema: "Person", properties: { name: ["y".repeat(1_000_000)] } } } }))
  ).json();
  expect(long.responses.a).toMatchObject({ status: 400, error: { code: "NAME_TOO_LONG" }, results: [] });
});

test.each([
  { query: "algorithm=best", status: 200 },
  { query: "algorithm=logic-v2", status: 200 },
  { query: "algorithm=dice", status: 400 },
])("$query answers $status", async ({ query, status }) => {
  expect((await match(mokran, `?${query}`)).status).toBe(status);
});

test("weights and config are said not to be used", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/match/default",
    payload: { queries: { q: mokran, gone: null }, weights: { name: 1 } },
  });
  expect(answer.json()).toMatchObject({ notes: [expect.stringContaining("weights")] });
  expect(Object.keys(answer.json().responses)).toEqual(["q"]);
});

test.each([
  { query: "q=mokran", has: ["one-1", "two-1"], why: "a name" },
  { query: `q=${encodeURIComponent("목란")}&countries=ru`, has: ["one-1"], why: "in another script" },
  { query: "q=mok tra", has: ["two-1"], why: "beginnings of words" },
  { query: "q=mokran&countries=KP", has: ["two-1"], why: "a country" },
  { query: "q=mokran&topics=forced.labor", has: ["one-1"], why: "a topic" },
  { query: "q=mokran&datasets=list_two&datasets=list_x", has: ["two-1"], why: "any of two lists" },
  { query: "q=mokran&topics=sanction&topics=forced.labor&filter_op=AND", has: ["one-1"], why: "both of two topics" },
  { query: "q=mokran&schema=Person", has: [], why: "a kind" },
  { query: "q=&schema=Person", has: ["one-2"], why: "no words: all of a kind" },
  { query: "schema=Vessel", has: ["one-3"], why: "no words at all" },
  { query: "q=mokran&limit=1&offset=1", has: ["two-1"], why: "the second page" },
  { query: "q=mokran&sort=caption:desc", has: ["two-1", "one-1"], why: "in another order" },
  { query: "q=mokran&sort=last_change:asc", has: ["one-1", "two-1"], why: "what has no date comes last" },
  { query: "q=mokran&filter=country:ru", has: ["one-1"], why: "a property" },
  { query: "q=mokran&exclude_dataset=list_one", has: ["two-1"], why: "without a list" },
  {
    query: `q=${encodeURIComponent('+"mokran" AND (trading*)')}`,
    has: ["one-1", "two-1"],
    why: "signs of a query language",
  },
])("search: $why", async ({ query, has }) => {
  const { status, body } = await get(`/search/default?${query}&simple=true`);
  expect([status, ids(body).toSorted()]).toEqual([200, has.toSorted()]);
  if (query.includes("sort")) expect(ids(body)).toEqual(has);
});

test("facets count all that was found, not only the page", async () => {
  const { body } = await get("/search/default?q=mokran&limit=1&facets=countries&facets=schema");
  expect(body).toMatchObject({ limit: 1, offset: 0, total: { value: 2, relation: "eq" } });
  expect(body.facets.countries.values).toEqual([
    { name: "kp", label: "North Korea", count: 1 },
    { name: "ru", label: "Russia", count: 1 },
  ]);
  expect(body.facets.schema.values).toEqual([{ name: "Company", label: "Companies", count: 2 }]);
});

test("an entity comes with its neighbours inside, one step away", async () => {
  const { body } = await get("/entities/one-1");
  expect(body.properties.sanctions).toMatchObject([
    { id: "one-1-sanction", schema: "Sanction", properties: { program: ["DPRK3"] } },
  ]);
  expect(body.properties.sanctions[0].properties).not.toHaveProperty("entity");
  const [ownership] = body.properties.ownershipAsset;
  expect(ownership).toMatchObject({
    schema: "Ownership",
    properties: { percentage: ["51"], owner: [{ id: "one-2", caption: expect.stringContaining("Ryang") }] },
  });
  expect((await get("/entities/one-1?nested=false")).body.properties).not.toHaveProperty("sanctions");
  expect((await get("/entities/one-own")).body.properties.owner[0]).toMatchObject({ id: "one-2" });
});

test("neighbours come page by page, by the property they stand under", async () => {
  const { body } = await get("/entities/one-1/adjacent");
  expect(body).toMatchObject({
    entity: { id: "one-1" },
    adjacent: { sanctions: { total: { value: 1, relation: "eq" }, limit: 10, offset: 0 } },
  });
  expect(Object.keys(body.adjacent).sort()).toEqual(["ownershipAsset", "sanctions"]);
  expect((await get("/entities/one-1/adjacent/sanctions?limit=5")).body).toMatchObject({
    results: [{ id: "one-1-sanction" }],
    limit: 5,
  });
  expect((await get("/entities/one-1/adjacent/sanctions?offset=1")).body).toMatchObject({
    results: [],
    total: { value: 1 },
  });
  expect((await get("/entities/one-1/adjacent/directorshipOrganization")).body).toMatchObject({
    results: [],
    total: { value: 0 },
  });
  for (const prop of ["name", "nothing", "constructor"])
    expect((await get(`/entities/one-1/adjacent/${prop}`)).status).toBe(404);
});

test("an id that was joined into another leads there", async () => {
  for (const [url, to] of [
    ["/entities/two-2", "/entities/one-2"],
    ["/entities/two-2?nested=false", "/entities/one-2?nested=false"],
    ["/entities/two-2/adjacent", "/entities/one-2/adjacent"],
  ]) {
    const answer = await app.inject({ url: url! });
    expect([answer.statusCode, answer.headers.location]).toEqual([308, to]);
  }
});

test("the catalogue names each list, and the collection of all", async () => {
  const { body } = await get("/catalog");
  expect(body).toMatchObject({ index_stale: false, outdated: [] });
  expect(body.current).toEqual(["default", "list_one", "list_two"]);
  expect(body.datasets.find((one: { name: string }) => one.name === "list_one")).toMatchObject({
    title: "The list list_one",
    load: true,
    index_current: true,
    updated_at: "2024-05-03T00:00:00",
    publisher: { name: "A publisher" },
  });
  expect((await get("/manifest")).body).toEqual(body);
});

test("a stranger's name that points here is not answered, nor may a stranger's page read", async () => {
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { request } = await import("node:http");
  const ask = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; allowed: string | undefined }>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, headers }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode!, allowed: answer.headers["access-control-allow-origin"] });
      })
        .on("error", reject)
        .end();
    });
  const host = `127.0.0.1:${port}`;
  expect((await ask("/catalog", { host: "evil.example" })).status).toBe(403);
  expect(await ask("/catalog", { host, origin: "http://127.0.0.1:3333" })).toEqual({ status: 200, allowed: undefined });
  expect(await ask("/reconcile/default", { host, origin: "http://127.0.0.1:3333" })).toEqual({
    status: 200,
    allowed: "http://127.0.0.1:3333",
  });
  expect(await ask("/reconcile/default", { host, origin: "https://evil.example" })).toEqual({
    status: 200,
    allowed: undefined,
  });
});

test("whatever JSON is sent, the answer is no defect", async () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  const schema = fc.constantFrom<unknown>("Person", "Company", "Thing", "Ownership", "", "toString", 7, null);
  const properties = fc.dictionary(
    fc.constantFrom("name", "birthDate", "imoNumber", "country", "__proto__", "x"),
    value,
  );
  const query = fc.oneof(value, fc.record({ schema, properties }, { requiredKeys: [] }));
  const body = fc.oneof(value, fc.record({ queries: fc.dictionary(fc.string({ maxLength: 5 }), query) }));
  await fc.assert(
    fc.asyncProperty(body, async (payload) => {
      for (const url of ["/match/default", "/reconcile/default", "/reconcile/default/extend", "/api/screen"]) {
        const headers = { "content-type": "application/json" };
        const answer = await app.inject({ method: "POST", url, headers, payload: JSON.stringify(payload) });
        expect([url, answer.statusCode < 500]).toEqual([url, true]);
        if (answer.statusCode >= 400) expect(answer.json()).toHaveProperty("detail");
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever the address asks, the answer is no defect", async () => {
  const name = fc.constantFrom(
    "q",
    "limit",
    "offset",
    "sort",
    "filter",
    "facets",
    "schema",
    "countries",
    "changed_since",
    "nested",
    "prefix",
    "id",
    "queries",
    "type",
  );
  const value = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("-1", "1e9", "NaN", "true", "a:b", ":", "{}", '{"a":{}}', "__proto__"),
  );
  const paths = [
    "/search/default",
    "/entities/one-1",
    "/entities/one-1/adjacent",
    "/reconcile/default",
    "/reconcile/default/suggest/entity",
    "/reconcile/default/suggest/property",
    "/reconcile/default/flyout",
    "/reconcile/default/extend/property",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(fc.tuple(name, value), { maxLength: 4 }),
      async (path, pairs) => {
        const answer = await app.inject({ url: `${path}?${new URLSearchParams(pairs)}` });
        expect([path, answer.statusCode < 500]).toEqual([path, true]);
      },
    ),
    { numRuns: 300 },
  );
});
