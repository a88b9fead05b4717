import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FetchFailedError, fetchFile } from "./fetch-list.ts";

const good = "1,one\n".repeat(2000);
let server: Server;
let folder = "";
let url = "";
let answer: (request: IncomingMessage, response: ServerResponse, count: number) => void;
let asked: IncomingMessage[] = [];
const waits: number[] = [];
const options = { sleep: async (ms: number) => void waits.push(ms), random: () => 0.5, timeoutMs: 300 };
const run = () => fetchFile(url, folder, "sdn.csv", options);
const kept = () => readFileSync(join(folder, "sdn.csv"), "utf8");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "manumit-fetch-"));
  asked = [];
  waits.length = 0;
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sdn.csv`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a good file is fetched, and unchanged the next time", async () => {
  answer = (request, response) =>
    request.headers["if-none-match"] === '"1"'
      ? response.writeHead(304).end()
      : response.setHeader("etag", '"1"').end(good);
  expect((await run()).state).toBe("fetched");
  expect((await run()).state).toBe("unchanged");
  expect(kept()).toBe(good);
});

test("errors of the publisher are waited out, longer each time", async () => {
  answer = (_request, response, count) => (count < 3 ? response.writeHead(503).end() : response.end(good));
  expect((await run()).state).toBe("fetched");
  expect(waits[1]!).toBeGreaterThan(waits[0]!);
});

test("a line that breaks in the middle is taken up where it broke", async () => {
  answer = (request, response, count) => {
    response.setHeader("etag", '"1"');
    if (count === 1) {
      response.setHeader("content-length", good.length);
      response.write(good.slice(0, 5000), () => setTimeout(() => response.destroy(), 30));
      return;
    }
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    response.writeHead(206, { "content-length": good.length - from }).end(good.slice(from));
  };
  await run();
  expect(Number(/bytes=(\d+)-/.exec(asked[1]!.headers.range ?? "")?.[1])).toBeGreaterThan(0);
  expect(kept()).toBe(good);
});

test.each([
  {
    why: "a page instead of the list",
    found: /HTML page/,
    bad: (response: ServerResponse) => void response.end("<!DOCTYPE html><title>Sorry</title>".padEnd(9000)),
  },
  {
    why: "a tenth of its size",
    found: /the last good copy has/,
    bad: (response: ServerResponse) => void response.end(good.slice(0, good.length / 10)),
  },
  { why: "nothing", found: /empty file/, bad: (response: ServerResponse) => void response.end() },
  { why: "no such file", found: /404/, bad: (response: ServerResponse) => void response.writeHead(404).end() },
  {
    why: "redirects without end",
    found: /redirects/,
    bad: (response: ServerResponse) => void response.writeHead(302, { location: "/again" }).end(),
  },
  { why: "silence", found: /timeout|aborted/i, bad: () => {} },
  {
    why: "a shorter body than it says",
    found: /.+/,
    bad: (response: ServerResponse) =>
      void response
        .writeHead(200, { "content-length": good.length })
        .write("1,", () => setTimeout(() => response.destroy(), 10)),
  },
])("$why leaves the last good copy and says what was found", { timeout: 30_000 }, async ({ bad, found }) => {
  answer = (_request, response) => void response.end(good);
  await run();
  answer = (_request, response) => bad(response);
  const error: unknown = await run().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FetchFailedError);
  expect((error as Error).message).toMatch(found);
  expect((error as Error).message).toContain("last good copy stays");
  expect(kept()).toBe(good);
});
