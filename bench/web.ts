/**
 * The app's promises (DESIGN §10): first view within a second, 300 KB of script for it, interactions within 100 ms.
 *
 * Everything is measured in Chromium against a server of this process over MANUMIT_WORKSPACE. A figure is from the
 * browser's own clock: from the navigation to the first facts drawn, from a key to the next frame after the answer.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { openContext } from "../src/surfaces/http/open-context.ts";
import { makeServer } from "../src/surfaces/http/server.ts";

const RUNS = 7;
const root = fileURLToPath(new URL("..", import.meta.url));
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const workspace = process.env["MANUMIT_WORKSPACE"] ?? join(root, "manumit-workspace");

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;

function line(what: string, times: readonly number[], promise: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  const kept = p95 <= promise ? "kept" : "MISSED";
  console.log(`${what.padEnd(46)} median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${promise} ms: ${kept})`);
}

/** From before `act` to the frame after `until` holds, by the page's clock. */
async function timed(page: Page, act: () => Promise<unknown>, until: string): Promise<number> {
  const started = await page.evaluate(() => performance.now());
  await act();
  const ended = await page.waitForFunction((test) => new Function(`return ${test}`)() && performance.now(), until, {
    polling: "raf",
  });
  return Number(await ended.jsonValue()) - started;
}

async function measure(base: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox"] });
  try {
    const first: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 950 }, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(base, { waitUntil: "commit" });
      const drawn = await page.waitForFunction(
        () => document.querySelector(".map circle") && performance.now(),
        undefined,
        { polling: "raf" },
      );
      first.push(Number(await drawn.jsonValue()));
      await context.close();
    }
    line("first view, from navigation to the map", first, 1000);
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 950 }, bypassCSP: true })
    ).newPage();
    await page.goto(base);
    await page.locator(".map circle").first().waitFor();
    const slider = page.locator('input[type="range"]').first();
    await slider.focus();
    const steps: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const year = Number(await slider.inputValue());
      steps.push(
        await timed(
          page,
          () => page.keyboard.press("ArrowLeft"),
          `document.querySelector('input[type="range"]').value === "${year - 1}"`,
        ),
      );
    }
    line("a year on the map's slider", steps, 100);
    const marks = page.locator('[role="group"] a.claim-mark');
    const opens: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.evaluate(() => document.querySelector<HTMLElement>(".drawer header button")?.click());
      await marks.nth(run).focus();
      opens.push(
        await timed(page, () => page.keyboard.press("Enter"), `document.querySelector(".drawer .big-amount") !== null`),
      );
    }
    line("evidence of a mark, not seen before", opens, 100);
    await page.goto(`${base}/who`);
    const keys: number[] = [];
    for (const name of ["mokran", "korea trading", "만수대", "ocean star", "kim chol", "namgang"]) {
      await page.locator("input.big").fill("");
      await page.locator("input.big").focus();
      for (const [i, letter] of [...name].entries()) {
        const asked = JSON.stringify(name.slice(0, i + 1).trim());
        const shown = `document.querySelector(".hits")?.dataset.for === ${asked}`;
        keys.push(await timed(page, () => page.keyboard.insertText(letter), shown));
      }
    }
    line("a letter of a name, with its answer", keys, 100);
  } finally {
    await browser.close();
  }
}

if (!executablePath) console.log("web: no Chromium is installed here; nothing measured");
else {
  const dist = mkdtempSync(join(tmpdir(), "bench-web-"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const built = spawnSync(process.execPath, [vite, "build", "web", "--outDir", dist, "--logLevel", "error"], {
    cwd: root,
  });
  if (built.status !== 0) throw new Error(`the app does not build: ${String(built.stderr)}`);
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js") && page.includes(name));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, "assets", name))).length, 0);
  console.log(`script of the first view: ${(bytes / 1024).toFixed(0)} KB gzipped (300 KB)`);
  const context = await openContext(workspace);
  const app = await makeServer(context, { web: dist });
  await app.listen({ port: 0, host: "127.0.0.1" });
  try {
    await measure(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
  } finally {
    await app.close();
    await context.close();
    rmSync(dist, { recursive: true, force: true });
  }
}
