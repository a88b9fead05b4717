/** The reconciliation service, held against the shapes of the specification (0.2). */
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { contextOf } from "./context.ts";
import { samplePicture } from "./sample-picture.ts";
import { makeServer } from "./server.ts";

let app: Awaited<ReturnType<typeof makeServer>>;
beforeAll(async () => {
  app = await makeServer(contextOf(await samplePicture()), { web: null });
});

const Type = z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional() });
const Path = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith("/") });
const Setting = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("number"),
    name: z.string(),
    label: z.string(),
    default: z.number(),
    help_text: z.string(),
  }),
  z.strictObject({
    type: z.literal("select"),
    name: z.string(),
    label: z.string(),
    default: z.string(),
    help_text: z.string(),
    choices: z.array(z.strictObject({ value: z.string(), name: z.string() })).min(1),
  }),
]);
const Manifest = z.strictObject({
  versions: z.tuple([z.literal("0.2")]),
  serviceVersion: z.string(),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  view: z.strictObject({ url: z.string().includes("{{id}}") }),
  preview: z.strictObject({ url: z.string().includes("{{id}}"), width: z.int(), height: z.int() }),
  suggest: z.strictObject({
    entity: Path.extend({ flyout_service_url: z.url(), flyout_service_path: z.string().includes("$" + "{id}") }),
    type: Path,
    property: Path,
  }),
  extend: z.strictObject({ propose_properties: Path, property_settings: z.array(Setting) }),
  batchSize: z.int().positive(),
  defaultTypes: z.array(Type).refine((types) => new Set(types.map((type) => type.id)).size === types.length),
});
const Results = z.record(
  z.string(),
  z.strictObject({
    result: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        score: z.number(),
        match: z.boolean(),
        type: z.array(Type),
        features: z.array(z.strictObject({ id: z.string(), value: z.number() })),
      }),
    ),
  }),
);
const Extended = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(z.strictObject({ str: z.string() })))),
});

const get = async (path: string) => (await app.inject({ url: `/reconcile/default${path}` })).json();
const form = (fields: Record<string, string>) => ({
  method: "POST" as const,
  url: "/reconcile/default",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  payload: new URLSearchParams(fields).toString(),
});
const queries = {
  a: { query: "Mokran Stroy", type: "Company", limit: 2 },
  b: {
    query: "Ryang Su Nyo",
    type: ["Person", "Company"],
    properties: [
      { pid: "Person:birthDate", v: "1959-08-11" },
      { pid: "nationality", v: { id: "kp", name: "North Korea" } },
    ],
  },
  c: { properties: [{ pid: "imoNumber", v: 9123455 }] },
  d: { query: "Nobody Atall", type: "Person" },
};

test("the manifest has every part that a client looks for", async () => {
  const found = Manifest.parse(await get(""));
  expect(found.suggest.entity.service_url).toMatch(/\/reconcile\/default$/);
  expect(found.defaultTypes.map((type) => type.id)).toEqual(expect.arrayContaining(["Company", "Person", "Vessel"]));
});

test.each([
  { how: "a form", ask: () => app.inject(form({ queries: JSON.stringify(queries) })) },
  {
    how: "the address",
    ask: () => app.inject({ url: `/reconcile/default?queries=${encodeURIComponent(JSON.stringify(queries))}` }),
  },
  { how: "JSON", ask: () => app.inject({ method: "POST", url: "/reconcile/default", payload: { queries } }) },
])("queries by $how are answered each under its key", async ({ ask }) => {
  const found = Results.parse((await ask()).json());
  expect(Object.fromEntries(Object.entries(found).map(([key, { result }]) => [key, result[0]?.id]))).toEqual({
    a: "one-1",
    b: "one-2",
    c: "one-3",
    d: undefined,
  });
  expect(found["a"]!.result[0]!.match).toBe(true);
});

test("two candidates alike are left to a person", async () => {
  const { a } = Results.parse(
    (await app.inject(form({ queries: JSON.stringify({ a: { query: "Quartz Lantern Bakery" } }) }))).json(),
  );
  expect(a!.result.filter((one) => one.score >= 0.7).length).toBeGreaterThan(1);
  expect(a!.result.every((one) => !one.match)).toBe(true);
});

test("an id in a cell is the entity itself", async () => {
  const { a } = Results.parse((await app.inject(form({ queries: JSON.stringify({ a: { query: "one-3" } }) }))).json());
  expect(a!.result[0]).toMatchObject({ id: "one-3", score: 1, match: true });
});

test("columns are filled from what was found, for people or for programs", async () => {
  const extend = {
    ids: ["one-1", "one-2", "gone"],
    properties: [
      { id: "country", settings: { limit: 1 } },
      { id: "nationality", settings: { render: "raw" } },
      { id: "nothing" },
    ],
  };
  const found = Extended.parse((await app.inject(form({ extend: JSON.stringify(extend) }))).json());
  expect(found.meta.map((one) => one.id)).toEqual(["country", "nationality"]);
  expect(found.rows).toMatchObject({
    "one-1": { country: [{ str: "Russia" }] },
    "one-2": { nationality: [{ str: "kp" }] },
    gone: { country: [] },
  });
  const direct = await app.inject({ method: "POST", url: "/reconcile/default/extend", payload: extend });
  expect(direct.json()).toEqual(JSON.parse(JSON.stringify(found)));
  const proposed = await get("/extend/property?type=Person&limit=5");
  expect(proposed).toMatchObject({ type: "Person", limit: 5 });
  expect(proposed.properties).toHaveLength(5);
});

test("suggestions begin with what was typed", async () => {
  expect((await get("/suggest/entity?prefix=mok")).result.map((one: { id: string }) => one.id).sort()).toEqual([
    "one-1",
    "two-1",
  ]);
  expect((await get("/suggest/entity?prefix=mok&limit=1&cursor=1")).result).toHaveLength(1);
  expect((await get("/suggest/entity?prefix=")).result).toEqual([]);
  expect((await get("/suggest/type?prefix=comp")).result).toMatchObject([{ id: "Company" }]);
  expect((await get("/suggest/property?prefix=birth")).result.map((one: { id: string }) => one.id)).toContain(
    "Person:birthDate",
  );
});

test("previews and flyouts show names as text", async () => {
  const flyout = await get("/flyout?id=two-3");
  expect(flyout).toMatchObject({ id: "two-3", html: expect.stringContaining("&lt;img src=x") });
  const page = await app.inject({ url: "/reconcile/default/preview?id=two-3" });
  expect(page.body).not.toMatch(/<img|<script/);
  expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'self' http:\/\/127/);
  expect(page.headers["x-frame-options"]).toBeUndefined();
  expect((await app.inject({ url: "/reconcile/list_one/flyout?id=two-3" })).statusCode).toBe(404);
});

test.each([
  { fields: { queries: "{" }, status: 400, says: /not JSON/ },
  { fields: { queries: "[]" }, status: 400, says: /queries/ },
  { fields: { queries: '{"a":{"query":7}}' }, status: 400, says: /query/ },
  { fields: { extend: '{"ids":[]}' }, status: 400, says: /properties/ },
  { fields: {}, status: 400, says: /No queries/ },
  {
    fields: { queries: JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, { query: "x" }]))) },
    status: 400,
    says: /101/,
  },
])("a wrong question is refused: $says", async ({ fields, status, says }) => {
  const answer = await app.inject(form(fields as Record<string, string>));
  expect([answer.statusCode, answer.json().detail]).toEqual([status, expect.stringMatching(says)]);
});

test("a list that is not there is not found", async () => {
  expect((await app.inject({ url: "/reconcile/atlantis" })).statusCode).toBe(404);
});
