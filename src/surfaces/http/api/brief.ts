/** The briefing as data. */
import { brief } from "../../../questions/brief/brief.ts";
import type { ApiContext, Server } from "../context.ts";
import { Free } from "../problem.ts";

export function registerBrief(app: Server, context: ApiContext): void {
  app.get("/api/brief", { schema: { response: { 200: Free } } }, () => ({
    ...brief(context.picture(), context.now().toISOString().slice(0, 10)),
  }));
}
