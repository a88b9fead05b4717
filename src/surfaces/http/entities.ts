/** `/entities`: one entity with its neighbours and its evidence, and the neighbours page by page. */
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { EntityView, Picture } from "../../picture/index.ts";
import { neighboursOf, nestedBody, nestedNeighbour } from "./adjacent.ts";
import { entityBody } from "./bodies.ts";
import type { ApiContext, Server } from "./context.ts";
import { Truth } from "./filters.ts";
import { isReference, propertiesOf } from "./model.ts";
import { Free, Problem, RequestProblem, Values } from "./problem.ts";

const Params = z.object({ id: z.string() });
const Page = z.object({
  limit: z.coerce.number().int().min(0).max(500).default(10),
  offset: z.coerce.number().int().min(0).max(9499).default(0),
  sort: Values.optional(),
});
const responses = { 200: Free, 308: z.unknown(), 404: Problem, 422: Problem };

function found(picture: Picture, id: string): EntityView {
  const entity = picture.entity(id);
  if (!entity) throw new RequestProblem(404, `No such entity! "${id.slice(0, 200)}"`);
  return entity;
}

/** An id that was joined into another leads there. */
function moved(reply: FastifyReply, entity: EntityView, id: string, rest = ""): FastifyReply | null {
  return entity.id === id ? null : reply.redirect(`/entities/${encodeURIComponent(entity.id)}${rest}`, 308);
}

export function registerEntities(app: Server, context: ApiContext): void {
  app.get(
    "/entities/:id",
    { schema: { params: Params, querystring: z.object({ nested: Truth.optional() }), response: responses } },
    (request, reply) => {
      const picture = context.picture();
      const entity = found(picture, request.params.id);
      const redirect = moved(reply, entity, request.params.id, request.query.nested === false ? "?nested=false" : "");
      if (redirect) return redirect;
      return {
        ...(request.query.nested === false ? entityBody(entity) : nestedBody(picture, entity)),
        statements: picture.statements(entity.id),
        alsoListedAs: picture.alsoListedAs(entity.id),
      };
    },
  );

  app.get(
    "/entities/:id/adjacent",
    { schema: { params: Params, querystring: Page, response: responses } },
    (request, reply) => {
      const picture = context.picture();
      const entity = found(picture, request.params.id);
      const redirect = moved(reply, entity, request.params.id, "/adjacent");
      if (redirect) return redirect;
      const adjacent = [...neighboursOf(picture, entity)].map(([prop, others]) => [
        prop,
        pageOf(picture, entity, others, request.query),
      ]);
      return {
        entity: entityBody(entity),
        adjacent: Object.fromEntries(adjacent) as Record<string, unknown>,
        links: picture.adjacent(entity.id),
      };
    },
  );

  app.get(
    "/entities/:id/adjacent/:prop",
    { schema: { params: Params.extend({ prop: z.string() }), querystring: Page, response: responses } },
    (request, reply) => {
      const picture = context.picture();
      const { id, prop } = request.params;
      const entity = found(picture, id);
      const redirect = moved(reply, entity, id, `/adjacent/${encodeURIComponent(prop)}`);
      if (redirect) return redirect;
      const property = propertiesOf(entity.schema).get(prop);
      if (!property || !isReference(property))
        throw new RequestProblem(
          404,
          `No such property! ${entity.schema} has no neighbours under "${prop.slice(0, 100)}"`,
        );
      return pageOf(picture, entity, neighboursOf(picture, entity).get(prop) ?? [], request.query);
    },
  );
}

function pageOf(
  picture: Picture,
  entity: EntityView,
  others: readonly EntityView[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Record<string, unknown> {
  return {
    results: others.slice(offset, offset + limit).map((other) => nestedNeighbour(picture, other, entity)),
    total: { value: others.length, relation: "eq" },
    limit,
    offset,
  };
}
