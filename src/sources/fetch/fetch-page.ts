/**
 * One page or file from an address that a person gave: asked for once, with limits on time, size and redirects.
 *
 * An address may lead to this machine or its network, where a page of the web has no business: each host is looked up,
 * every address it has must be public, and the connection goes to the very address that was checked. It keeps no
 * cookies and sends nothing but the request.
 */
import { lookup as lookUp } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchFailedError } from "./fetch-list.ts";

export interface Page {
  readonly bytes: Uint8Array;
  /** Where the redirects ended. */
  readonly address: string;
  /** A name to keep it under, with the ending of its type. */
  readonly name: string;
}

export interface PageLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
  /** Whether a connection may go to this IP address. */
  readonly mayAsk: (ip: string) => boolean;
}

export const pageLimits: PageLimits = { milliseconds: 30_000, bytes: 64 * 2 ** 20, redirects: 5, mayAsk: isPublic };

const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "application/pdf": ".pdf",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "text/csv": ".csv",
  "application/xml": ".xml",
  "text/xml": ".xml",
};

/** Throws FetchFailedError. */
export async function fetchPage(address: string, limits: PageLimits = pageLimits): Promise<Page> {
  const refuse = (found: string, cause?: unknown): FetchFailedError =>
    new FetchFailedError(
      `${address.slice(0, 300)}: ${found}. Check the address, or save the page and add the file.`,
      cause === undefined ? {} : { cause },
    );
  let at = address;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    if (!URL.canParse(at)) throw refuse("it is no address of the web");
    const url = new URL(at);
    if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse(`${url.protocol} is not asked`);
    if (url.username !== "" || url.password !== "") throw refuse("it holds a name and password");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (isIP(host) !== 0 && !limits.mayAsk(host)) throw refuse(`${host} is no address of the public web`);
    let answer: IncomingMessage;
    try {
      answer = await askOnce(url, limits);
    } catch (error) {
      throw refuse(error instanceof Error ? error.message : String(error), error);
    }
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      if (!URL.canParse(headers.location, url.href)) throw refuse("it leads to no address of the web");
      at = new URL(headers.location, url).href;
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw refuse(`the server answered ${statusCode}`);
    }
    try {
      return { bytes: await bytesOf(answer, limits), address: at, name: nameOf(url, headers["content-type"] ?? "") };
    } catch (error) {
      throw refuse(error instanceof Error ? error.message : String(error), error);
    }
  }
  throw refuse(`more than ${limits.redirects} redirects`);
}

function askOnce(url: URL, { milliseconds, mayAsk }: PageLimits): Promise<IncomingMessage> {
  const lookup: LookupFunction = (host, options, done) =>
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 0);
      const wrong = found.find((one) => !mayAsk(one.address));
      if (wrong) return done(new Error(`${host} is no address of the public web`), "", 0);
      if (options.all) return done(null, found as never, 0);
      const [first] = found;
      return first ? done(null, first.address, first.family) : done(new Error(`${host} has no address`), "", 0);
    });
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      lookup,
      headers: { "user-agent": "manumit", accept: "*/*", "accept-encoding": "identity" },
      signal: AbortSignal.timeout(milliseconds),
      agent: false,
    });
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.end();
  });
}

async function bytesOf(answer: IncomingMessage, { bytes: most }: PageLimits): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Error(`it is larger than ${most / 2 ** 20} MB`);
    pieces.push(piece);
  }
  if (size === 0) throw new Error("the page is empty");
  return Buffer.concat(pieces);
}

/** The last part of the path, with the ending that the server's type names. */
function nameOf(url: URL, type: string): string {
  const ending = ENDINGS[type.split(";")[0]!.trim().toLowerCase()] ?? "";
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? url.hostname;
  const plain = last.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(-100) || "page";
  return ending === "" || plain.toLowerCase().endsWith(ending) ? plain : `${plain}${ending}`;
}

/** False for this machine, private networks, link-local, shared and reserved ranges (IANA special-purpose registries). */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return isPublic4(ip);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return isPublic4(mapped);
  // Global unicast alone; of it not the ways into IPv4 networks, Teredo and documentation.
  return /^[23]/.test(ip) && !/^(2002:|2001:0?:|2001::|2001:0*db8:|3fff:)/i.test(ip);
}

function isPublic4(ip: string): boolean {
  const [a, b, c] = ip.split(".").map(Number) as [number, number, number, number];
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b < 128) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b < 32) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}
