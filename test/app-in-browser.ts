/**
 * The app as a person meets it: built, served, and opened in Debian's Chromium.
 *
 * Each file of tests has a server, a workspace and a browser of its own, so that what one decides no other sees. Pictures
 * are taken into the folder that MANUMIT_SCREENSHOTS names, to be looked at.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { buildPicture } from "../src/picture/build.ts";
import { openContext } from "../src/surfaces/http/open-context.ts";
import { makeServer } from "../src/surfaces/http/server.ts";
import { openDoors, starterFolder } from "../src/surfaces/wiring.ts";
import { addPaths } from "../src/surfaces/workspace/add.ts";
import { buildWorkspace } from "../src/surfaces/workspace/build.ts";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
if (!chromiumPath) console.log("test/web*: skipped, because no Chromium is installed (apt-get install chromium)");

const folder = mkdtempSync(join(tmpdir(), "manumit-web-"));
export const shots = process.env["MANUMIT_SCREENSHOTS"] ?? join(folder, "shots");
let app: Awaited<ReturnType<typeof makeServer>>;
let context: Awaited<ReturnType<typeof openContext>>;
let browser: Browser;
/** Where the app is served, without a slash at its end. */
export let base = "";
let stopped: string | null = null;
const opened: BrowserContext[] = [];
export const troubles: string[] = [];

/** A name, a file name and a CSV heading that would run if any were markup. */
export const EVIL = "<img src=x onerror=document.title='run'>";

async function makeWorkspace(): Promise<string> {
  const sources = join(folder, "sources");
  mkdirSync(sources);
  const mapping = JSON.parse(readFileSync(join(starterFolder(), "parties.mapping.json"), "utf8")) as object;
  writeFileSync(join(sources, "evil.mapping.json"), JSON.stringify({ ...mapping, name: "evil", title: EVIL }));
  const head = "id,schema,name,other_names,country,status,what,act,url";
  writeFileSync(
    join(sources, "evil.csv"),
    `${head}\nx-1,Company,"${EVIL} Trading",,North Korea,reported,"<script>document.title='run'</script>",act,javascript:document.title='run'\n`,
  );
  const workspace = join(folder, "workspace");
  const doors = await openDoors(workspace, { create: true });
  await addPaths(doors, [starterFolder(), sources], { by: "a test", now: () => new Date("2026-01-01T00:00:00Z") });
  await buildWorkspace(doors, buildPicture);
  await doors.close();
  return workspace;
}

/** Starts it all before the tests of a file, and ends it after; what a page complains of fails its test. */
export function useApp(): void {
  beforeAll(async () => {
    if (!chromiumPath) return;
    const dist = join(folder, "dist");
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const built = spawnSync(process.execPath, [vite, "build", "web", "--outDir", dist, "--logLevel", "warn"], {
      cwd: root,
      encoding: "utf8",
    });
    if (built.status !== 0) throw new Error(`the app does not build: ${built.stdout}${built.stderr}`);
    context = Object.assign(await openContext(await makeWorkspace()), {
      now: () => (stopped === null ? new Date() : new Date(stopped)),
    });
    app = await makeServer(context, { web: dist });
    await app.listen({ port: 0, host: "127.0.0.1" });
    base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
    mkdirSync(shots, { recursive: true });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    stopped = null;
    for (const one of opened.splice(0)) await one.close();
    expect(troubles.splice(0)).toEqual([]);
  });
}

/** The server's clock, where a view must look the same tomorrow; decisions need one that goes on. */
export function stopClock(at: string): void {
  stopped = at;
}

export async function blankPage(): Promise<Page> {
  const made = await browser.newContext();
  opened.push(made);
  return made.newPage();
}

export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: string;
  /** The instant that the page takes for now. */
  readonly at?: string;
}

export async function open(
  path: string,
  { width = 1280, dark = false, language = "en-GB", at }: Look = {},
): Promise<Page> {
  const made = await browser.newContext({
    viewport: { width, height: width < 500 ? 720 : 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: language,
    acceptDownloads: true,
  });
  opened.push(made);
  const page = await made.newPage();
  if (at !== undefined) await page.clock.setFixedTime(at);
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text())) troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) troubles.push(request.url());
  });
  await page.goto(base + path);
  await page.locator("h1").waitFor();
  return page;
}

export const settled = (page: Page): Promise<void> =>
  page.waitForFunction(() => !document.querySelector(".skeleton")).then(() => {});

/** The policy of the page forbids inline scripts, so axe comes in through the debugger's own door. */
export async function violations(page: Page): Promise<readonly string[]> {
  const source = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: source });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations.map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as readonly string[];
}
