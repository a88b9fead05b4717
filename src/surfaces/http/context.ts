/**
 * What every route is given: the picture of this moment, the workspace, and the doors where writing is allowed.
 *
 * A file of routes below `api/` exports `registerX(app: Server, context: ApiContext): void` and is entered in
 * `api/all.ts`. Ask for `context.picture()` in each request: the picture changes when a new one is built.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Picture } from "../../picture/index.ts";
import type { Doors } from "../wiring.ts";

export interface ApiContext {
  /** The newest picture of the workspace. Two calls in one request may give two pictures: call it once. */
  picture(): Picture;
  /** The workspace's folder; null where a picture is served without one. */
  readonly workspace: string | null;
  /** Opens archive and ledger once and keeps them while the server runs: never close them. Null where nothing may be written. */
  readonly doors: (() => Promise<Doors>) | null;
  now(): Date;
}

/** The server as routes see it: schemas of Zod check requests and document them. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A picture alone, read-only: for tests, and for whoever embeds the server. */
export function contextOf(picture: Picture, now: () => Date = () => new Date()): ApiContext {
  return { picture: () => picture, workspace: null, doors: null, now };
}
