/** The app's files, its addresses, and what a browser is allowed to run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture, decodeSnapshot } from "../../picture/index.ts";
import { contextOf } from "./context.ts";
import { makeServer } from "./server.ts";

let app: Awaited<ReturnType<typeof makeServer>>;
const folder = mkdtempSync(join(tmpdir(), "web-"));

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>the app</title>");
  writeFileSync(join(folder, "assets/app-1.js"), "1");
  const { bytes } = await buildPicture({ datasets: [], decisions: [], citations: {} });
  app = await makeServer(contextOf(decodeSnapshot(bytes)), { web: folder });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const page = { accept: "text/html,*/*" };

test.each([
  { url: "/", headers: page, status: 200, has: "the app", why: "the first page" },
  { url: "/review/sha256:ab?x=1", headers: page, status: 200, has: "the app", why: "an address inside the app" },
  { url: "/assets/app-1.js", headers: {}, status: 200, has: "1", why: "a file" },
  { url: "/assets/app-2.js", headers: page, status: 404, has: "detail", why: "a file that is not there" },
  { url: "/api/nothing", headers: page, status: 404, has: "detail", why: "a wrong question of a program" },
  { url: "/review", headers: {}, status: 404, has: "detail", why: "not asked for a page" },
  { url: "/../../package.json", headers: {}, status: 404, has: "detail", why: "a file outside" },
  { url: "/%2e%2e/%2e%2e/package.json", headers: {}, status: 404, has: "detail", why: "a file outside, in disguise" },
  { url: "/plain", headers: page, status: 200, has: "Manumit", why: "the page without script stays" },
])("$url: $why", async ({ url, headers, status, has }) => {
  const answer = await app.inject({ url, headers });
  expect([answer.statusCode, answer.body]).toEqual([status, expect.stringContaining(has)]);
});

test("the app may run its own scripts and no others, and never sits in a frame", async () => {
  for (const url of ["/", "/review/1"]) {
    const policy = (await app.inject({ url, headers: page })).headers["content-security-policy"];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  }
});

test("a page of another origin may not write", async () => {
  const ask = (origin: string) =>
    app.inject({
      method: "POST",
      url: "/api/screen",
      headers: { origin, host: "127.0.0.1:7777" },
      payload: { rows: [] },
    });
  expect((await ask("https://evil.example")).statusCode).toBe(403);
  expect((await ask("http://127.0.0.1:7777")).statusCode).toBe(200);
});
