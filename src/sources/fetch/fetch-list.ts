/**
 * Downloads a file from its publisher, so that a failure never costs the last good copy.
 *
 * The body is written aside, continued where a line broke (Range with If-Range), checked, and only then renamed into
 * place. Waiting and chance are handed in, so that tests neither wait nor vary.
 */
import { createHash } from "node:crypto";
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A publisher's file could not be had. The last good copy, if there is one, is where it was. */
export class FetchFailedError extends Error {
  override readonly name = "FetchFailedError";
  readonly code = "FETCH_FAILED";
}

export interface FetchOptions {
  readonly tries?: number;
  readonly timeoutMs?: number;
  /** Waits before another try, milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 to 1, to spread tries of many machines. */
  readonly random: () => number;
}

export interface Fetched {
  readonly state: "fetched" | "unchanged";
  readonly path: string;
  readonly bytes: number;
}

interface Known {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly sha256: string;
}

const LARGEST = 2 ** 30;
/** A body smaller than this share of the last good one is not believed. */
const SMALLEST_SHARE = 0.5;
const REDIRECTS = 5;

/** What another try will not change. */
class Refused extends Error {}

export async function fetchFile(url: string, folder: string, name: string, options: FetchOptions): Promise<Fetched> {
  const { tries = 5, sleep, random } = options;
  const path = join(folder, name);
  let last: unknown;
  for (let tried = 0; tried < tries; tried++) {
    if (tried > 0) await sleep(Math.min(60_000, 500 * 2 ** tried) * (0.5 + random()));
    try {
      return await attempt(url, path, options);
    } catch (error) {
      last = error;
      if (error instanceof Refused) break;
    }
  }
  const kept = (await stat(path).catch(() => null)) !== null;
  const found =
    last instanceof Error
      ? `${last.message}${last.cause instanceof Error ? ` (${last.cause.message})` : ""}`
      : String(last);
  throw new FetchFailedError(
    `${url}: ${found}. ${kept ? "The last good copy stays in use." : "There is no earlier copy."} Try again later, or download it by hand and add it with "manumit add".`,
    { cause: last },
  );
}

async function attempt(url: string, path: string, options: FetchOptions): Promise<Fetched> {
  const part = `${path}.part`;
  const known = await readKnown(`${path}.from.json`);
  const good = await stat(path).catch(() => null);
  const begun = await readKnown(`${part}.from.json`);
  const have = begun ? ((await stat(part).catch(() => null))?.size ?? 0) : 0;
  const headers = new Headers({ "user-agent": "manumit", "accept-encoding": "identity" });
  const token = begun?.etag ?? begun?.modified;
  if (have > 0 && token) {
    headers.set("range", `bytes=${have}-`);
    headers.set("if-range", token);
  } else if (good && known) {
    if (known.etag) headers.set("if-none-match", known.etag);
    if (known.modified) headers.set("if-modified-since", known.modified);
  }
  const answer = await follow(url, headers, options.timeoutMs ?? 60_000);
  if (answer.status === 304 && good) {
    await answer.body?.cancel();
    return { state: "unchanged", path, bytes: good.size };
  }
  if (answer.status === 416) {
    await rm(part, { force: true });
    throw new Error("the publisher has less than was begun");
  }
  if (answer.status !== 200 && answer.status !== 206) {
    await answer.body?.cancel();
    const message = `the publisher answered ${answer.status}`;
    throw answer.status >= 500 || answer.status === 429 || answer.status === 408
      ? new Error(message)
      : new Refused(message);
  }
  const resumed = answer.status === 206 && have > 0;
  const from: Known = { etag: answer.headers.get("etag"), modified: answer.headers.get("last-modified"), sha256: "" };
  await writeFile(`${part}.from.json`, JSON.stringify(from));
  const length = answer.headers.get("content-length");
  const size = await store(answer, part, resumed ? have : 0);
  const wanted = length === null ? null : Number(length) + (resumed ? have : 0);
  if (wanted !== null && size !== wanted) throw new Error(`${size} bytes came of ${wanted}`);
  await accept(part, size, good?.size ?? null, path);
  const bytes = await readFile(part);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await rename(part, path);
  await writeFile(`${path}.from.json`, JSON.stringify({ ...from, sha256 }));
  await rm(`${part}.from.json`, { force: true });
  return { state: known?.sha256 === sha256 ? "unchanged" : "fetched", path, bytes: size };
}

async function follow(url: string, headers: Headers, timeoutMs: number): Promise<Response> {
  let at = url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const answer = await fetch(at, { headers, redirect: "manual", signal: AbortSignal.timeout(timeoutMs) });
    const to = answer.headers.get("location");
    if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || to === null) return answer;
    await answer.body?.cancel();
    at = new URL(to, at).href;
    if (!/^https?:/.test(at)) throw new Refused(`a redirect to ${at}`);
  }
  throw new Refused(`more than ${REDIRECTS} redirects`);
}

async function store(answer: Response, part: string, from: number): Promise<number> {
  const handle = await open(part, from > 0 ? "r+" : "w");
  let at = from;
  try {
    for await (const piece of answer.body ?? []) {
      if (at + piece.length > LARGEST) throw new Refused("more than 1 GiB");
      await handle.write(piece, 0, piece.length, at);
      at += piece.length;
    }
    await handle.sync();
    return at;
  } finally {
    await handle.close();
  }
}

/** An error page or a list of a fraction of its size is not what was asked for. */
async function accept(part: string, size: number, last: number | null, path: string): Promise<void> {
  const refuse = async (found: string): Promise<never> => {
    await rm(part, { force: true });
    await rm(`${part}.from.json`, { force: true });
    throw new Refused(found);
  };
  const handle = await open(part, "r");
  const head = Buffer.alloc(512);
  await handle.read(head, 0, 512, 0).finally(() => handle.close());
  if (size === 0) await refuse("an empty file");
  if (/^\s*(?:\ufeff)?<(?:!doctype html|html)/i.test(head.toString("utf8")) && !/\.html?$/.test(path))
    await refuse("an HTML page instead of the list");
  if (last !== null && size < last * SMALLEST_SHARE) await refuse(`${size} bytes, the last good copy has ${last}`);
}

async function readKnown(path: string): Promise<Known | null> {
  return readFile(path, "utf8").then(
    (text) => JSON.parse(text) as Known,
    () => null,
  );
}
