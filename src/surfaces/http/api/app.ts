/**
 * What the app reads: the overview in one answer, an entity's page, the evidence behind any id, figures to plot.
 *
 * The answers' shapes are types in `app-contract.ts`, which the pages share. Nothing here writes.
 */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { ApiContext, Server } from "../context.ts";
import { Free, Problem, RequestProblem } from "../problem.ts";
import { decisionsOn, evidenceOf } from "./evidence.ts";
import { standingMarks } from "./marks.ts";
import { networkOf } from "./network.ts";
import { indicatorBodies, overviewOf, placeBodies } from "./overview.ts";
import { profileOf, searchBody } from "./profile.ts";

const Id = z.object({ id: z.string().min(1).max(400) });

export function registerApp(app: Server, context: ApiContext): void {
  const today = (): string => context.now().toISOString().slice(0, 10);
  const doors = async () => (context.doors ? await context.doors() : null);
  app.get("/api/overview", { schema: { response: { 200: Free } } }, () => ({
    ...overviewOf(context.picture(), today()),
  }));
  app.get("/api/places", { schema: { response: { 200: Free } } }, () => ({ places: placeBodies(context.picture()) }));
  app.get("/api/indicators", { schema: { response: { 200: Free } } }, () => ({
    indicators: indicatorBodies(context.picture()),
  }));
  const Figures = z.object({ indicator: z.string().max(4000), place: z.string().max(200).optional() });
  app.get("/api/figures", { schema: { querystring: Figures, response: { 200: Free } } }, (request) => {
    const { indicator, place } = request.query;
    const marks = standingMarks(context.picture(), new Set(indicator.split(",")));
    return { marks: place === undefined ? marks : marks.filter((mark) => mark.place === place) };
  });
  const Search = z.object({ q: z.string().max(1000), limit: z.coerce.number().int().min(1).max(100).default(30) });
  app.get("/api/search", { schema: { querystring: Search, response: { 200: Free } } }, (request) => ({
    ...searchBody(context.picture(), request.query.q, request.query.limit),
  }));
  const one = { schema: { params: Id, response: { 200: Free, 404: Problem } } };
  app.get("/api/entities/:id", one, async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const picture = context.picture();
    const { id } = request.params;
    const ids = [id, ...(picture.entity(id)?.referents ?? [])];
    const profile = profileOf(picture, id, await decisionsOn(await doors(), ids));
    if (!profile) throw new RequestProblem(404, `there is no entity "${id}" in this picture`);
    return { ...profile };
  });
  const Near = z.object({
    hops: z.coerce.number().int().min(1).max(6).default(2),
    limit: z.coerce.number().int().min(1).max(10_000).default(5000),
  });
  app.get("/api/network/:id", { schema: { ...one.schema, querystring: Near } }, (request) => {
    const { hops, limit } = request.query;
    const found = networkOf(context.picture(), request.params.id, hops, limit);
    if (!found) throw new RequestProblem(404, `there is no entity "${request.params.id}" in this picture`);
    return { ...found };
  });
  app.get("/api/evidence/:id", one, async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const found = await evidenceOf(context.picture(), await doors(), request.params.id);
    if (!found) throw new RequestProblem(404, `nothing in this picture has the id "${request.params.id}"`);
    return { ...found };
  });
}
