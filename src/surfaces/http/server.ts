/**
 * The HTTP API: what yente's clients call, and our own routes below /api, described at /openapi.json.
 *
 * One schema checks each request and documents it. It holds one picture, never writes, and shows everything from
 * sources as text. It knows no users: it is for this machine, or for a proxy that knows them.
 */
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { z } from "zod";
import type { Picture } from "../../picture/index.ts";
import { brief } from "../../questions/brief/brief.ts";
import { screenRecord } from "../../questions/screen/screen.ts";
import { searchName } from "../../questions/screen/search.ts";
import { entityBody, linkBody, matchBody } from "./bodies.ts";
import { firstPage, styles } from "./page.ts";

const MOST_QUERIES = 100;
const Score = z.coerce.number().min(0).max(1);
const Limit = z.coerce.number().int().min(1).max(500);
const Values = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const Problem = z.object({ detail: z.string() });
const Free = z.record(z.string(), z.unknown());

const MatchQuery = z.object({
  id: z.string().nullish(),
  schema: z.string().default("LegalEntity"),
  properties: z.record(z.string(), Values),
});

/** A request that cannot be answered: the status and what to do. */
class RequestProblem extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

export async function makeServer(
  picture: Picture,
  options: { now?: () => Date; perMinute?: number } = {},
): Promise<FastifyInstance> {
  const now = options.now ?? (() => new Date());
  const app = Fastify({
    logger: false,
    bodyLimit: 8 * 1024 * 1024,
    routerOptions: { maxParamLength: 500 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
  // Generous on this machine; a proxy in front of it should be stricter.
  await app.register(rateLimit, { max: options.perMinute ?? 60_000, timeWindow: "1 minute" });
  await app.register(swagger, {
    openapi: {
      info: { title: "Manumit", version: "0.1.0", description: "Who is listed or linked, on what evidence." },
    },
    transform: jsonSchemaTransform,
  });
  app.setErrorHandler((error: { statusCode?: number; message: string; validation?: unknown }, _request, reply) => {
    const status = error.statusCode ?? 500;
    void reply
      .status(status)
      .send({ detail: status >= 500 ? "a defect of ours; please report what was asked" : error.message });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      detail: `there is no ${request.method} ${request.url.split("?")[0]}; /openapi.json lists what there is`,
    }),
  );

  const names = new Set(picture.header.datasets.map((dataset) => dataset.name));
  /** `default` and `all` are every list; any other name is one of them. */
  const datasetsOf = (name: string): readonly string[] | null =>
    name === "default" || name === "all" ? [...names] : names.has(name) ? [name] : null;
  const unknown = (name: string): string =>
    `there is no dataset "${name}". There are default, ${[...names].join(", ")}.`;

  app.get("/healthz", { schema: { response: { 200: z.object({ status: z.string() }) } } }, () => ({ status: "ok" }));
  app.get("/readyz", { schema: { response: { 200: z.object({ status: z.string(), picture: z.string() }) } } }, () => ({
    status: "ok",
    picture: picture.digest,
  }));
  app.get("/catalog", { schema: { response: { 200: Free } } }, () => ({
    datasets: picture.header.datasets.map((d) => ({
      name: d.name,
      title: d.title,
      publisher: d.publisher,
      url: d.url,
      licence: d.licence,
      version: d.published,
      index_current: d.stale === null,
      stale: d.stale,
      entity_count: d.counts.entities,
    })),
    current: picture.header.datasets.filter((d) => d.stale === null).map((d) => d.name),
    outdated: picture.header.datasets.filter((d) => d.stale !== null).map((d) => d.name),
    index_stale: picture.header.datasets.some((d) => d.stale !== null),
    picture: picture.digest,
  }));
  app.get("/algorithms", { schema: { response: { 200: Free } } }, () => ({
    algorithms: [
      {
        name: "manumit",
        description:
          "Tokens weighed by rarity, sound proposes and spelling decides; every score is the sum of its reasons.",
      },
    ],
    default: "manumit",
    best: "manumit",
  }));

  const SearchParams = z.object({
    q: z.string().min(1).max(1000),
    limit: Limit.default(10),
    threshold: Score.optional(),
    schema: z.string().optional(),
  });
  app.get(
    "/search/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: SearchParams,
        response: { 200: Free, 400: Problem, 404: Problem },
      },
    },
    (request) => {
      const datasets = datasetsOf(request.params.dataset);
      if (!datasets) throw new RequestProblem(404, unknown(request.params.dataset));
      const { q, limit, threshold } = request.query;
      const answer = searchName(picture, q, { limit, datasets, ...(threshold !== undefined && { threshold }) });
      if (answer.error) throw new RequestProblem(400, answer.error.message);
      return {
        limit,
        offset: 0,
        total: { value: answer.results.length, relation: "eq" },
        facets: {},
        results: answer.results.map((result) => entityBody(picture, result)),
        coverage: answer.coverage,
        answer: answer.answer,
      };
    },
  );

  const MatchParams = z.object({
    limit: Limit.default(5),
    threshold: Score.optional(),
    cutoff: Score.optional(),
    include_dataset: Values.optional(),
    exclude_dataset: Values.optional(),
    exclude_entity_ids: Values.optional(),
    topics: Values.optional(),
    algorithm: z.string().optional(),
  });
  app.post(
    "/match/:dataset",
    {
      schema: {
        params: z.object({ dataset: z.string() }),
        querystring: MatchParams,
        body: z.object({ queries: z.record(z.string(), MatchQuery) }).loose(),
        response: { 200: Free, 400: Problem, 404: Problem },
      },
    },
    (request) => {
      const { dataset } = request.params;
      const {
        limit,
        threshold,
        cutoff,
        include_dataset: include,
        exclude_dataset: exclude,
        exclude_entity_ids: excludeIds,
        topics,
      } = request.query;
      const all = datasetsOf(dataset);
      if (!all) throw new RequestProblem(404, unknown(dataset));
      const datasets = all.filter((name) => (!include || include.includes(name)) && !exclude?.includes(name));
      const queries = Object.entries(request.body.queries);
      if (queries.length > MOST_QUERIES)
        throw new RequestProblem(
          400,
          `${queries.length} queries in one request; at most ${MOST_QUERIES}. Use /api/screen or the command line for more.`,
        );
      const responses = Object.fromEntries(
        queries.map(([key, query]) => [
          key,
          matchBody(picture, query, {
            limit,
            datasets,
            ...(threshold !== undefined && { threshold }),
            ...(cutoff !== undefined && { cutoff }),
            ...(excludeIds && { excludeIds }),
            ...(topics && { topics }),
          }),
        ]),
      );
      return { responses, matcher: { manumit: { description: "see /algorithms" } }, limit };
    },
  );

  const byId = { params: z.object({ id: z.string() }), response: { 200: Free, 404: Problem } };
  app.get("/entities/:id", { schema: byId }, (request) => {
    const entity = picture.entity(request.params.id);
    if (!entity) throw new RequestProblem(404, `there is no entity "${request.params.id}"`);
    return {
      ...entityBody(picture, entity),
      statements: picture.statements(entity.id),
      alsoListedAs: picture.alsoListedAs(entity.id),
    };
  });
  app.get("/entities/:id/adjacent", { schema: byId }, (request) => {
    const entity = picture.entity(request.params.id);
    if (!entity) throw new RequestProblem(404, `there is no entity "${request.params.id}"`);
    return {
      entity: entityBody(picture, entity),
      adjacent: picture.adjacent(entity.id).map((link) => linkBody(picture, link)),
    };
  });

  const ScreenBody = z.object({
    rows: z
      .array(
        z.object({
          name: Values,
          schema: z.string().optional(),
          country: Values.optional(),
          birthDate: Values.optional(),
          identifiers: z.record(z.string(), Values).optional(),
        }),
      )
      .max(10_000),
    limit: Limit.default(5),
  });
  app.post(
    "/api/screen",
    { schema: { body: ScreenBody, response: { 200: z.object({ answers: z.array(z.unknown()) }) } } },
    (request) => ({
      answers: request.body.rows.map(({ name, schema, country, birthDate, identifiers }, i) =>
        screenRecord(
          picture,
          {
            row: i + 1,
            name: name.length === 1 ? name[0]! : name,
            ...(schema && { schema }),
            ...(country && { country }),
            ...(birthDate && { birthDate }),
            ...(identifiers && { identifiers }),
          },
          { limit: request.body.limit },
        ),
      ),
    }),
  );
  app.get("/api/brief", { schema: { response: { 200: Free } } }, () => ({
    ...brief(picture, now().toISOString().slice(0, 10)),
  }));
  app.get(
    "/api/claims",
    {
      schema: {
        querystring: z.object({ indicator: z.string().optional(), place: z.string().optional() }),
        response: { 200: z.object({ claims: z.array(z.unknown()) }) },
      },
    },
    (request) => {
      const { indicator, place } = request.query;
      return {
        claims: [
          ...picture.claims({ ...(indicator !== undefined && { indicator }), ...(place !== undefined && { place }) }),
        ],
      };
    },
  );
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());

  app.get("/style.css", { schema: { hide: true } }, (_request, reply) => reply.type("text/css").send(styles));
  app.get(
    "/",
    { schema: { hide: true, querystring: z.object({ q: z.string().max(1000).optional() }) } },
    (request, reply) => reply.type("text/html; charset=utf-8").send(firstPage(picture, request.query.q ?? "", now())),
  );
  return app as unknown as FastifyInstance;
}
