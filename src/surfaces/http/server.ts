/**
 * The HTTP server: what yente's and OpenRefine's clients call, our own routes below /api (`api/all.ts`), and the app.
 *
 * One schema checks each request and documents it at /openapi.json. Everything from sources is text. It knows no users:
 * it is for this machine, or for a proxy that knows them; pages of other origins may not write through a browser.
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
import { apiRoutes } from "./api/all.ts";
import { registerCatalog } from "./catalog.ts";
import type { ApiContext, Server } from "./context.ts";
import { registerEntities } from "./entities.ts";
import { registerMatch } from "./match.ts";
import { registerSearch } from "./search.ts";
import { isAppAddress, registerWeb, webFolder } from "./web.ts";

const MOST_BYTES = 8 * 1024 * 1024;

export interface ServerOptions {
  /** Requests a minute from one address. Generous on this machine; a proxy in front should be stricter. */
  readonly perMinute?: number;
  /** The built app; null serves the plain page. Default: web/dist where it exists. */
  readonly web?: string | null;
}

export async function makeServer(context: ApiContext, options: ServerOptions = {}): Promise<FastifyInstance> {
  const app: Server = Fastify({
    logger: false,
    bodyLimit: MOST_BYTES,
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
  await app.register(rateLimit, { max: options.perMinute ?? 60_000, timeWindow: "1 minute" });
  await app.register(swagger, {
    openapi: {
      info: { title: "Manumit", version: "0.1.0", description: "Who is listed or linked, on what evidence." },
    },
    transform: jsonSchemaTransform,
  });
  app.addHook("onRequest", (request, reply, done) => {
    const { origin, host } = request.headers;
    if (request.method !== "GET" && request.method !== "HEAD" && origin !== undefined && !sameHost(origin, host)) {
      void reply.status(403).send({ detail: `pages of ${origin.slice(0, 100)} may not write here` });
      return;
    }
    done();
  });
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    void reply
      .status(status)
      .send({ detail: status >= 500 ? "a defect of ours; please report what was asked" : error.message });
  });
  const web = options.web === undefined ? webFolder() : options.web;
  app.setNotFoundHandler((request, reply) => {
    if (web !== null && isAppAddress(request.method, request.url, request.headers.accept))
      return reply.sendFile("index.html");
    return reply.status(404).send({
      detail: `there is no ${request.method} ${request.url.split("?")[0]}; /openapi.json lists what there is`,
    });
  });
  for (const register of [registerCatalog, registerSearch, registerMatch, registerEntities, ...apiRoutes])
    register(app, context);
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
  await registerWeb(app, context, web);
  return app as unknown as FastifyInstance;
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
