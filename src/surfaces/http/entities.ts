/** `/entities`: one entity with its evidence, and its links with their far ends. */
import { z } from "zod";
import { entityBody, linkBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { Free, Problem, RequestProblem } from "./problem.ts";

export function registerEntities(app: Server, context: ApiContext): void {
  const byId = { params: z.object({ id: z.string() }), response: { 200: Free, 404: Problem } };
  app.get("/entities/:id", { schema: byId }, (request) => {
    const picture = context.picture();
    const entity = picture.entity(request.params.id);
    if (!entity) throw new RequestProblem(404, `there is no entity "${request.params.id}"`);
    return {
      ...entityBody(picture, entity),
      statements: picture.statements(entity.id),
      alsoListedAs: picture.alsoListedAs(entity.id),
    };
  });
  app.get("/entities/:id/adjacent", { schema: byId }, (request) => {
    const picture = context.picture();
    const entity = picture.entity(request.params.id);
    if (!entity) throw new RequestProblem(404, `there is no entity "${request.params.id}"`);
    return {
      entity: entityBody(picture, entity),
      adjacent: picture.adjacent(entity.id).map((link) => linkBody(picture, link)),
    };
  });
}
