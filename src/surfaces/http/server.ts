/**
 * The HTTP server: what yente's and OpenRefine's clients call, our own routes below /api (`api/all.ts`), and the app.
 *
 * One schema checks each request and documents it at /openapi.json. Everything from sources is text. It knows no users:
 * it is for this machine, or for a proxy that knows them; pages of other origins may not write through a browser.
 */
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
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
import { problemOf } from "./errors.ts";
import { registerMatch } from "./match.ts";
import { readerOf, refusal } from "./origins.ts";
import { registerReconcile } from "./reconcile.ts";
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
    // Reconciliation puts its queries into the address.
    http: { maxHeaderSize: 128 * 1024 },
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
    const why = refusal(request);
    if (why !== null) return void reply.status(403).send({ detail: why });
    const reader = readerOf(request);
    if (reader !== null)
      void reply
        .header("access-control-allow-origin", reader)
        .header("cross-origin-resource-policy", "cross-origin")
        .header("vary", "origin");
    done();
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const { status, detail } = problemOf(error);
    void reply.status(status).send({ detail });
  });
  // Clients that name no type, or another, send JSON all the same.
  app.addContentTypeParser(
    ["text/plain", "application/octet-stream"],
    { parseAs: "string" },
    (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body)));
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  );
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const web = options.web === undefined ? webFolder() : options.web;
  app.setNotFoundHandler((request, reply) => {
    if (web !== null && isAppAddress(request.method, request.url, request.headers.accept))
      return reply.sendFile("index.html");
    return reply.status(404).send({
      detail: `there is no ${request.method} ${request.url.split("?")[0]}; /openapi.json lists what there is`,
    });
  });
  for (const register of [
    registerCatalog,
    registerSearch,
    registerMatch,
    registerEntities,
    registerReconcile,
    ...apiRoutes,
  ])
    register(app, context);
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
  await registerWeb(app, context, web);
  return app as unknown as FastifyInstance;
}
