/**
 * Which pages may speak to this server through somebody's browser.
 *
 * A page of another origin may not write, and may read only the reconciliation service, which OpenRefine (a page of this
 * machine) must. A server that listens on this machine alone answers only to the machine's own names, so that no name of
 * a stranger's can be turned to point at it.
 */
import type { FastifyRequest } from "fastify";

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** Names that a proxy on this machine may hand on, from MANUMIT_HOSTS, separated by commas. */
function ownNames(): readonly string[] {
  return (process.env["MANUMIT_HOSTS"] ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}

const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, "");

/** Why the request is refused, or null. */
export function refusal(request: FastifyRequest): string | null {
  const { origin, host = "" } = request.headers;
  const name = nameOf(host);
  const local = /^(::ffff:)?127\.|^::1$/.test(request.socket.localAddress ?? "");
  if (local && !LOOPBACK.test(name) && !ownNames().includes(name))
    return `this server does not answer to the name "${name.slice(0, 100)}"; MANUMIT_HOSTS names others`;
  if (origin === undefined || request.method === "GET" || request.method === "HEAD") return null;
  if (URL.canParse(origin) && new URL(origin).host === host) return null;
  if (isReconciliation(request.url) && isLocalPage(origin)) return null;
  return `pages of ${origin.slice(0, 100)} may not write here`;
}

const isReconciliation = (url: string): boolean => url.startsWith("/reconcile/");

export function isLocalPage(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && LOOPBACK.test(hostname);
}

/** The origin that may read the answer, or null. */
export function readerOf(request: FastifyRequest): string | null {
  const { origin } = request.headers;
  return origin !== undefined && isReconciliation(request.url) && isLocalPage(origin) ? origin : null;
}
