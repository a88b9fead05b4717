/**
 * The app's promises (DESIGN §10): first view within a second, 300 KB of script for it, interactions within 100 ms, rows
 * and graphs that move at thirty frames a second.
 *
 * Everything is measured in Chromium against a server of this process over a copy of MANUMIT_WORKSPACE, so that what is
 * decided here is nobody's decision. A figure is from the browser's own clock: from the navigation to the first facts
 * drawn, from a key to the next frame after the answer. `--only graph` runs one of them.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { openContext } from "../src/surfaces/http/open-context.ts";
import { makeServer } from "../src/surfaces/http/server.ts";
import { entities, firstView, graph, overview, questions, review, rows } from "./web/paths.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const workspace = process.env["MANUMIT_WORKSPACE"] ?? join(root, "manumit-workspace");
const only = process.argv[process.argv.indexOf("--only") + 1];

const paths: Readonly<
  Record<string, (browser: Awaited<ReturnType<typeof chromium.launch>>, base: string) => Promise<void>>
> = {
  first: firstView,
  overview,
  entities,
  review,
  questions,
  rows: (browser, base) => rows(browser, base, 100_000),
  graph: (browser, base) => graph(browser, base, 5000),
};

async function measure(base: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: executablePath!,
    args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
  });
  try {
    for (const [name, path] of Object.entries(paths))
      if (!process.argv.includes("--only") || only === name) await path(browser, base);
  } finally {
    await browser.close();
  }
}

if (!executablePath) console.log("web: no Chromium is installed here; nothing measured");
else {
  const folder = mkdtempSync(join(tmpdir(), "bench-web-"));
  const dist = join(folder, "dist");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const built = spawnSync(process.execPath, [vite, "build", "web", "--outDir", dist, "--logLevel", "error"], {
    cwd: root,
  });
  if (built.status !== 0) throw new Error(`the app does not build: ${String(built.stderr)}`);
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js") && page.includes(name));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, "assets", name))).length, 0);
  console.log(`script of the first view: ${(bytes / 1024).toFixed(0)} KB gzipped (300 KB)`);
  const copy = join(folder, "workspace");
  cpSync(workspace, copy, { recursive: true });
  const context = await openContext(copy);
  const app = await makeServer(context, { web: dist });
  await app.listen({ port: 0, host: "127.0.0.1" });
  try {
    await measure(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
  } finally {
    await app.close();
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
