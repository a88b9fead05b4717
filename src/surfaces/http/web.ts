/**
 * What a browser is shown: the app where it was built, else the plain page without any script.
 *
 * The app is files and nothing else, so its addresses (whatever has no file and no dot) all give its one page, and no
 * script runs but its own.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import files from "@fastify/static";
import { z } from "zod";
import type { ApiContext, Server } from "./context.ts";
import { firstPage, styles } from "./page.ts";

/** Beside the sources, or beside what is published from them; null where nobody built the app. */
export function webFolder(): string | null {
  const beside = ["../../../web/dist", "../../../../web/dist"];
  const found = beside.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return found.find((path) => existsSync(join(path, "index.html"))) ?? null;
}

const APP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Addresses of the app that are no file: a program that asks wrongly still gets its 404 as data. */
export function isAppAddress(method: string, url: string, accept: string | undefined): boolean {
  const path = url.split("?")[0]!;
  const ours = /^\/(api|match|search|entities|reconcile|catalog|algorithms|openapi)(\/|\.|$)/.test(path);
  return method === "GET" && !ours && !/\.\w+$/.test(path) && (accept ?? "").includes("text/html");
}

export async function registerWeb(app: Server, context: ApiContext, folder: string | null): Promise<void> {
  app.get("/style.css", { schema: { hide: true } }, (_request, reply) => reply.type("text/css").send(styles));
  const Plain = z.object({ q: z.string().max(1000).optional() });
  app.get("/plain", { schema: { hide: true, querystring: Plain } }, (request, reply) =>
    reply.type("text/html; charset=utf-8").send(firstPage(context.picture(), request.query.q ?? "", context.now())),
  );
  if (folder === null) {
    app.get("/", { schema: { hide: true, querystring: Plain } }, (request, reply) =>
      reply.type("text/html; charset=utf-8").send(firstPage(context.picture(), request.query.q ?? "", context.now())),
    );
    return;
  }
  await app.register(files, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      if (path.endsWith(".html")) {
        reply.header("content-security-policy", APP);
        reply.header("cache-control", "no-cache");
      } else if (path.includes("/assets/")) reply.header("cache-control", "public, max-age=31536000, immutable");
    },
  });
}
