/** Scenarios and their worlds, and scenarios played side by side. */
import { z } from "zod";
import {
  imagine,
  LIVE_SAMPLES,
  parseScenarioFile,
  type Scenario,
  type World,
} from "../../../questions/imagine/index.ts";
import { dataFiles } from "../../data-files.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, RequestProblem } from "../problem.ts";
import { asked } from "./asked.ts";

export function registerImagine(app: Server, context: ApiContext): void {
  const files = (): { worlds: World[]; scenarios: Scenario[] } => {
    const all = dataFiles("scenarios", context.workspace, parseScenarioFile);
    return {
      worlds: all.filter((file) => file.kind === "world"),
      scenarios: all.filter((file) => file.kind === "scenario"),
    };
  };
  app.get("/api/scenarios", { schema: { response: { 200: Free } } }, () => ({ ...files() }));
  app.post(
    "/api/imagine",
    {
      schema: {
        body: z.strictObject({
          scenarios: z.array(z.string()).min(1).max(12),
          /** Levers moved by hand: `china_returns.effect` → `50% to 80%`. */
          set: z.record(z.string(), z.string().max(100)).default({}),
          months: z.int().min(1).max(120).default(36),
          samples: z.int().min(64).max(65_536).default(LIVE_SAMPLES),
          seed: z.int().min(0).max(4_294_967_295).default(1),
        }),
        response: { 200: Free },
      },
    },
    (request) => {
      const { scenarios: ids, set, ...options } = request.body;
      const { worlds, scenarios } = files();
      const chosen = ids.map((id) => {
        const found = scenarios.find((one) => one.id === id);
        if (!found)
          throw new RequestProblem(
            404,
            `there is no scenario "${id}"; there are ${scenarios.map((one) => one.id).join(", ")}`,
          );
        return found;
      });
      const world = worlds.find(({ id }) => id === chosen[0]!.world);
      if (!world) throw new RequestProblem(404, `there is no world "${chosen[0]!.world}"`);
      // A lever of a scenario that is not asked for now stays where it was put, and has no effect.
      const idle = new Set(
        scenarios.filter((one) => !chosen.includes(one)).flatMap(({ measures }) => measures.map(({ id }) => id)),
      );
      for (const { id } of chosen.flatMap(({ measures }) => measures)) idle.delete(id);
      const active = Object.fromEntries(Object.entries(set).filter(([name]) => !idle.has(name.split(".")[0]!)));
      return asked(() => ({ ...imagine(context.picture(), world, chosen, { ...options, set: active }) }));
    },
  );
}
