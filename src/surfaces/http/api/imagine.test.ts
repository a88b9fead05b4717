/** Scenarios that ship, asked over HTTP on a picture of our own starting tables. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../../picture/build.ts";
import type { Imagined, Scenario, World } from "../../../questions/imagine/index.ts";
import { openDoors, starterFolder } from "../../wiring.ts";
import { addPaths } from "../../workspace/add.ts";
import { buildWorkspace } from "../../workspace/build.ts";
import { openContext } from "../open-context.ts";
import { makeServer } from "../server.ts";

const folder = mkdtempSync(join(tmpdir(), "imagine-"));
let app: Awaited<ReturnType<typeof makeServer>>;
let context: Awaited<ReturnType<typeof openContext>>;
const ask = (body: object) => app.inject({ method: "POST", url: "/api/imagine", payload: body });

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

test("every scenario that ships is played from the starting tables, with risks and a source or reason for each measure", async () => {
  const { worlds, scenarios } = (await app.inject({ url: "/api/scenarios" })).json() as {
    worlds: World[];
    scenarios: Scenario[];
  };
  expect(scenarios.length).toBeGreaterThanOrEqual(7);
  for (const world of worlds) {
    const own = scenarios.filter((one) => one.world === world.id);
    const answer = (await ask({ scenarios: own.map(({ id }) => id), samples: 256 })).json() as Imagined;
    expect([answer.answer, answer.missing]).toEqual(["imagined", []]);
    expect(answer.scenarios.length).toBe(own.length + 1);
    for (const one of answer.scenarios) {
      expect(one.risks.length).toBeGreaterThan(0);
      expect(one.measures.every(({ author, reason }) => author !== "" && reason !== "")).toBe(true);
    }
  }
});

test("when China alone enforces, some are moved to Russia; when all do, nearly nobody is", async () => {
  const { scenarios } = (await ask({ scenarios: ["china-enforces", "all-carry-out-2397"] })).json() as Imagined;
  const [, china, all] = scenarios;
  expect(china!.displaced.channels.find(({ id }) => id === "ru_work")!.median).toBeGreaterThan(1000);
  expect(all!.displaced.elsewhere.p95).toBe(0);
  expect(all!.difference.share.p95).toBeLessThan(china!.difference.share.median);
});

test("a lever is moved, and one of a scenario that is not asked for rests", async () => {
  const set = { "china_acts.effect": "10%", "russia_zero.lag": "1" };
  const [, china] = ((await ask({ scenarios: ["china-enforces"], set })).json() as Imagined).scenarios;
  expect(china!.measures[0]!.effect.median).toBe(0.1);
  expect(china!.measures[0]!.author).toBe("whoever asked");
});

test("paying workers moves nobody", async () => {
  const { scenarios } = (await ask({ scenarios: ["wages-to-workers"] })).json() as Imagined;
  expect(scenarios[1]!.people.map(({ median }) => median)).toEqual(scenarios[0]!.people.map(({ median }) => median));
  expect(scenarios[1]!.workersPay.p5).toBeGreaterThan(0);
});

test.each([
  { body: { scenarios: ["nothing"] }, status: 404, found: "there is no scenario" },
  {
    body: { scenarios: ["china-enforces", "trade-falls-labour-rises"] },
    status: 400,
    found: "Compare scenarios of one world",
  },
  {
    body: { scenarios: ["china-enforces"], set: { "china_acts.effect": "lots" } },
    status: 400,
    found: "not understood",
  },
  {
    body: { scenarios: ["china-enforces"], set: { nothing: "1" } },
    status: 400,
    found: "to set; there are china_acts.effect",
  },
  { body: { scenarios: [] }, status: 422, found: "scenarios" },
])("$status: $found", async ({ body, status, found }) => {
  const answer = await ask(body);
  expect(answer.statusCode).toBe(status);
  expect(answer.body).toContain(found);
});
