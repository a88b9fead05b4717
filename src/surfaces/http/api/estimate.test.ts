/** Models that ship, asked over HTTP on a picture of our own starting tables. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../../picture/build.ts";
import { type Estimate, LIVE_SAMPLES, type Model } from "../../../questions/estimate/index.ts";
import { openDoors, starterFolder } from "../../wiring.ts";
import { addPaths } from "../../workspace/add.ts";
import { buildWorkspace } from "../../workspace/build.ts";
import { openContext } from "../open-context.ts";
import { makeServer } from "../server.ts";

const folder = mkdtempSync(join(tmpdir(), "estimate-"));
let app: Awaited<ReturnType<typeof makeServer>>;
let context: Awaited<ReturnType<typeof openContext>>;
const ask = (body: object) => app.inject({ method: "POST", url: "/api/estimate", payload: body });

beforeAll(async () => {
  const doors = await openDoors(folder, { create: true });
  await addPaths(doors, [starterFolder()], { by: "a test", now: () => new Date("2026-01-01T00:00:00Z") });
  await buildWorkspace(doors, buildPicture);
  await doors.close();
  context = await openContext(folder);
  app = await makeServer(context, { web: null });
});
afterAll(async () => {
  await app.close();
  await context.close();
  rmSync(folder, { recursive: true });
});

const models = async (): Promise<Model[]> =>
  ((await app.inject({ url: "/api/models" })).json() as { models: Model[] }).models;

test("every model that ships gives an answer from the starting tables, and each of its claims opens", async () => {
  const all = await models();
  expect(all.length).toBeGreaterThanOrEqual(6);
  for (const { id } of all) {
    const answer = (await ask({ model: id, samples: 1024, sensitivity: false })).json() as Estimate;
    expect([id, answer.answer]).toEqual([id, "estimated"]);
    const { p5, median, p95 } = answer.result!;
    expect(p5 < median && median < p95).toBe(true);
    for (const { id: claim } of answer.inputs.flatMap(({ evidence }) => evidence).slice(0, 3))
      expect((await app.inject({ url: `/api/evidence/${claim}` })).statusCode).toBe(200);
  }
});

test("1.2 to 2.3 billion over 50,000 workers is 2,000 to 3,833 dollars for each and month", async () => {
  const { result } = (
    await ask({ model: "implied-pay", set: { revenue: "1.2bn to 2.3bn", workers: "50000" } })
  ).json() as Estimate;
  // 1.2 and 2.3 billion over 50,000 people and 12 months.
  expect(result!.p5).toBeCloseTo(2000, -1);
  expect(result!.p95).toBeCloseTo(3833, -1);
});

test("live samples are few unless more are asked for", async () => {
  expect(((await ask({ model: "revenue-world", sensitivity: false })).json() as Estimate).samples).toBe(LIVE_SAMPLES);
});

test.each([
  { body: { model: "nothing" }, status: 404, found: /there is no model "nothing"; there are .*revenue-world/ },
  { body: { model: "revenue-world", set: { workers: "lots" } }, status: 400, found: /"lots": not understood/ },
  { body: { model: "revenue-world", set: { workers: "5 [USD]" } }, status: 400, found: /different things/ },
  { body: { model: "revenue-world", rules: { about: "x" } }, status: 400, found: /no variant "x"/ },
  { body: { model: "revenue-world", samples: 1e9 }, status: 422, found: /samples/ },
  { body: { model: "revenue-world", sample: 5 }, status: 422, found: /sample/ },
])("$status: $found", async ({ body, status, found }) => {
  const answer = await ask(body);
  expect(answer.statusCode).toBe(status);
  expect(JSON.stringify(answer.json()).replaceAll('\\"', '"')).toMatch(found);
});

test("a workspace's own model is found, and stands in place of one of the same id", async () => {
  const [first] = await models();
  mkdirSync(join(folder, "models"));
  writeFileSync(join(folder, "models", "own.json"), JSON.stringify({ ...first, id: "own", title: "Own" }));
  writeFileSync(join(folder, "models", "other.json"), JSON.stringify({ ...first, title: "Changed" }));
  const all = await models();
  expect(all.find(({ id }) => id === "own")!.title).toBe("Own");
  expect(all.filter(({ id }) => id === first!.id).map(({ title }) => title)).toEqual(["Changed"]);
  writeFileSync(join(folder, "models", "broken.json"), "{");
  expect((await app.inject({ url: "/api/models" })).statusCode).not.toBe(200);
  rmSync(join(folder, "models"), { recursive: true });
});
