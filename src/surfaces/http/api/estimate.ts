/** Models, and a model estimated: live, so with fewer samples than print unless asked for more. */
import { z } from "zod";
import { wordingRules } from "../../../chance/wording.ts";
import { estimate, LIVE_SAMPLES, parseModel } from "../../../questions/estimate/index.ts";
import { dataFiles } from "../../data-files.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free, RequestProblem } from "../problem.ts";
import { asked } from "./asked.ts";

const MOST_SAMPLES = 262_144;

export function registerEstimate(app: Server, context: ApiContext): void {
  app.get("/api/models", { schema: { response: { 200: Free } } }, () => ({
    models: dataFiles("models", context.workspace, parseModel),
    rules: wordingRules,
  }));
  app.post(
    "/api/estimate",
    {
      schema: {
        body: z.strictObject({
          model: z.string(),
          set: z.record(z.string(), z.string().max(200)).default({}),
          rules: z.record(z.string(), z.string()).default({}),
          without: z.array(z.string().max(100)).max(500).default([]),
          samples: z.int().min(64).max(MOST_SAMPLES).default(LIVE_SAMPLES),
          seed: z.int().min(0).max(4_294_967_295).default(1),
          sensitivity: z.boolean().default(true),
        }),
        response: { 200: Free },
      },
    },
    (request) => {
      const { model: id, ...options } = request.body;
      const models = dataFiles("models", context.workspace, parseModel);
      const model = models.find((one) => one.id === id);
      if (!model)
        throw new RequestProblem(404, `there is no model "${id}"; there are ${models.map((one) => one.id).join(", ")}`);
      return asked(() => ({ ...estimate(context.picture(), model, options) }));
    },
  );
}
