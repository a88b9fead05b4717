/**
 * The app as a person meets it: built, served, and used in Debian's Chromium by mouse and by keyboard alone.
 *
 * Skipped with a plain message where no Chromium is. Pictures of the main views are taken into the folder that
 * MANUMIT_SCREENSHOTS names, to be looked at; made small, they are compared with those in `views/`, which a run with
 * MANUMIT_VIEWS=renew makes anew.
 *
 * One long file, because every path uses the one server, workspace and browser that are started here.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPicture } from "../src/picture/build.ts";
import { openContext } from "../src/surfaces/http/open-context.ts";
import { makeServer } from "../src/surfaces/http/server.ts";
import { xlsxOf, xlsxRow } from "../src/surfaces/screening/xlsx-form.ts";
import { openDoors, starterFolder } from "../src/surfaces/wiring.ts";
import { addPaths } from "../src/surfaces/workspace/add.ts";
import { buildWorkspace } from "../src/surfaces/workspace/build.ts";
import { difference, shrunk } from "./web-views.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!chromiumPath) console.log("test/web: skipped, because no Chromium is installed (apt-get install chromium)");

/** A real article of 2017, beside the repository where its sources are; without it that test is skipped. */
const article = join(root, "../shared/sources/documents/article-2017-forced-labour-russia.txt");
if (chromiumPath && !existsSync(article))
  console.log("test/web: the review of the real article is skipped: it is not here");

const folder = mkdtempSync(join(tmpdir(), "manumit-web-"));
const shots = process.env["MANUMIT_SCREENSHOTS"] ?? join(folder, "shots");
let app: Awaited<ReturnType<typeof makeServer>>;
let context: Awaited<ReturnType<typeof openContext>>;
let browser: Browser;
let base = "";
/** The server's clock, where a view must look the same tomorrow; decisions need one that goes on. */
let stopped: string | null = null;
const opened: BrowserContext[] = [];
const troubles: string[] = [];

/** A name, a file name and a CSV heading that would run if any were markup. */
const EVIL = "<img src=x onerror=document.title='run'>";

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

const places = ["/", "/sources", "/review", "/who", "/who?q=Mokran", "/screen", "/numbers"] as const;
const parts = ["estimate", "check", "comply", "imagine"].map((tab) => `/numbers?tab=${tab}`);
const views = [
  ...[...places, ...parts].map((path) => [path, "light"] as const),
  ["/", "dark"],
  ["/", "narrow"],
  ["/review", "narrow"],
] as const;
const NOW = "2026-06-01T12:00:00Z";
const looks = { light: {}, dark: { dark: true }, narrow: { width: 320 } } as const;
/** Share of a small picture's blocks that may differ: another font, a line that breaks elsewhere. */
const MOST_DIFFERENT = 0.06;

async function blankPage(): Promise<Page> {
  const made = await browser.newContext();
  opened.push(made);
  return made.newPage();
}

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: string;
  /** The instant that the page takes for now. */
  readonly at?: string;
}

async function open(path: string, { width = 1280, dark = false, language = "en-GB", at }: Look = {}): Promise<Page> {
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

const settled = (page: Page): Promise<void> =>
  page.waitForFunction(() => !document.querySelector(".skeleton")).then(() => {});

describe.skipIf(!chromiumPath)("the app in Chromium", () => {
  test.each([...places, ...parts])("%s has no violation that axe can find, light and dark", async (path) => {
    for (const dark of [false, true]) {
      const page = await open(path, { dark });
      await settled(page);
      const found = await violations(page);
      expect(found).toEqual([]);
      await page.screenshot({
        path: join(shots, `${path.replaceAll(/\W+/g, "-")}${dark ? "-dark" : ""}.png`),
        fullPage: true,
      });
    }
  });

  test.each([...places, ...parts])("%s fits 320 px without scrolling sideways", async (path) => {
    const page = await open(path, { width: 320 });
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    await page.screenshot({ path: join(shots, `${path.replaceAll(/\W+/g, "-")}-320.png`), fullPage: true });
  });

  test.each(views)("%s, %s looks as it did", async (path, look) => {
    stopped = NOW;
    const [page, blank] = [await open(path, { ...looks[look], at: NOW }), await blankPage()];
    await settled(page);
    const now = await shrunk(blank, await page.screenshot());
    const place = path === "/" ? "overview" : path.slice(1).replaceAll(/\W+/g, "-");
    const file = join(root, "test/views", `${place}-${look}.png`);
    if (process.env["MANUMIT_VIEWS"] === "renew") writeFileSync(file, now);
    expect(existsSync(file), `${file} is missing: run this test with MANUMIT_VIEWS=renew and look at it`).toBe(true);
    const share = await difference(blank, now, readFileSync(file));
    if (share >= MOST_DIFFERENT) writeFileSync(join(shots, `now-${basename(file)}`), now);
    expect(share, `${path} looks different: compare ${file} with ${shots}`).toBeLessThan(MOST_DIFFERENT);
  });

  test("two places do not look alike, and light is not dark: the comparison can fail", async () => {
    const blank = await blankPage();
    const kept = (name: string): Buffer => readFileSync(join(root, "test/views", name));
    expect(await difference(blank, kept("overview-light.png"), kept("numbers-light.png"))).toBeGreaterThan(
      MOST_DIFFERENT,
    );
    expect(await difference(blank, kept("overview-light.png"), kept("overview-dark.png"))).toBeGreaterThan(
      MOST_DIFFERENT,
    );
    expect(await difference(blank, kept("overview-light.png"), kept("overview-light.png"))).toBe(0);
  });

  test("who works in Russia, and who says so: the map's disc, then a figure, then its row in the table", async () => {
    const page = await open("/");
    await settled(page);
    await page.getByRole("button", { name: /^Russia:/ }).click();
    expect(page.url()).toContain("place=ru");
    await page.locator(".host-lines a").first().click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByText("In the source").waitFor();
    expect(await drawer.locator("mark").first().textContent()).toMatch(/\d/);
    expect(page.url()).toContain("show=sha256");
    await page.reload();
    await drawer.getByText("In the source").waitFor();
    await page.goBack();
    await drawer.waitFor({ state: "detached" });
  });

  test("the evidence of a mark opens and closes by keyboard alone, and the focus comes back", async () => {
    const page = await open("/");
    await settled(page);
    const chart = page.getByRole("group", { name: /Workers over time/ });
    await chart.locator('a[tabindex="0"]').focus();
    const first = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("ArrowRight");
    const second = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(second).not.toBe(first);
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByText("Custody").waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(second);
  });

  test("every picture has a table twin, and saves its sources with it", async () => {
    const page = await open("/");
    await settled(page);
    const figure = page.getByRole("region", { name: /Money to the state, as claimed/ });
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    const text = readFileSync((await csv.path())!, "utf8");
    expect(text).toContain("Publication");
    expect(text).toContain("sha256:");
    const [svg] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
    const drawn = readFileSync((await svg.path())!, "utf8");
    expect(drawn).toContain("sha256:");
    expect(drawn).toContain("Publication:");
    const [png] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name: "Save as PNG" }).click(),
    ]);
    expect(
      readFileSync((await png.path())!)
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    await figure.getByRole("button", { name: "Table" }).click();
    expect(await figure.locator("tbody tr").count()).toBeGreaterThan(5);
  });

  test("keys go to places, search finds in any script, and typing never triggers a key", async () => {
    const page = await open("/");
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await page.getByRole("heading", { name: "Entities", level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("목란");
    await page.keyboard.press("Enter");
    await page.locator(".hit", { hasText: "Mokran" }).first().waitFor();
    expect(page.url()).toContain("/who?q=");
    await page.keyboard.press("Tab");
    await page.locator(".hit").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Mokran/i, level: 1 }).waitFor();
    await page.getByText("Hangul").waitFor();
    await page.goBack();
    await page.locator(".hit").first().waitFor();
  });

  test("Ctrl+K goes to a question and to a name by its words alone", async () => {
    const page = await open("/");
    await page.keyboard.press("Control+k");
    const box = page.getByRole("combobox", { name: /A place, a question/ });
    await box.waitFor();
    await page.keyboard.type("What if");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/numbers\?tab=imagine/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("목란");
    await page
      .getByRole("option", { name: /Mokran/i })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/who\?id=/);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    expect(await box.isVisible()).toBe(false);
  });

  test("a name is found while it is typed, in Latin letters and in Hangul", async () => {
    const page = await open("/who");
    for (const typed of ["mok", "\ubaa9"]) {
      await page.getByPlaceholder(/e.g. Mokran/).fill(typed);
      await page.getByRole("heading", { name: "Names that begin so" }).waitFor();
      await page.locator(`.hit`, { hasText: "Mokran LLC" }).first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  test("the parts of a profile stand in the address", async () => {
    const page = await open("/who?id=kp-mokran");
    await page.getByRole("button", { name: /^Links/ }).click();
    expect(page.url()).toContain("tab=links");
    await page.getByRole("button", { name: "Graph" }).click();
    await page.getByRole("group", { name: "Graph" }).waitFor();
    await page.reload();
    await page.getByRole("group", { name: "Graph" }).waitFor();
  });

  test("three suppliers are screened from a paste, each hit with its reasons; none found is never clear", async () => {
    const page = await open("/screen");
    await page.locator("textarea").fill("Mokran LLC\nNamgang Trading Corporation\nQuiet Bakery of Lyon");
    await page.keyboard.press("Control+Enter");
    await page.getByText("match 2").waitFor();
    await page
      .getByText(/never means clear/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Mokran LLC" }).click();
    await page.getByRole("region", { name: /Why/ }).locator(".reasons li").first().waitFor();
    await page.getByRole("button", { name: /^none found/ }).click();
    expect(page.url()).toContain("filter=none");
    expect(await page.locator('.scroll[aria-label="Results"] tbody tr').count()).toBe(1);
  });

  test("5,000 rows of a dropped file are screened, its columns mapped, and saved with the user's own columns", async () => {
    const page = await open("/screen");
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},Bakery ${i} of Lyon,France`);
    rows[4321] = "4321,Mokran LLC,Russia";
    const file = {
      name: "suppliers.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`no,supplier,country\n${rows.join("\n")}\n`),
    };
    await page.setInputFiles("input[type=file]", file);
    await page.getByText("All 5,000").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: /^match 1$/ }).click();
    await page.getByRole("button", { name: "Mokran LLC" }).waitFor();
    expect(await page.getByText(/supplier → name, country → country/).count()).toBe(1);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    const lines = readFileSync((await saved.path())!, "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(5001);
    expect(lines[4322]).toMatch(/^4321,Mokran LLC,Russia,.*match/);
  });

  test("a long screening is told by a stream, stopped on demand, and saved as a report that stands alone", async () => {
    const page = await open("/screen");
    const streams: string[] = [];
    page.on("response", (answer) => {
      if (answer.headers()["content-type"]?.startsWith("text/event-stream")) streams.push(answer.url());
    });
    const list = (rows: number) => ({
      name: "suppliers.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`supplier\n${Array.from({ length: rows }, (_, i) => `Mokran ${i} of Lyon`).join("\n")}\n`),
    });
    await page.setInputFiles("input[type=file]", list(60_000));
    await page.getByRole("button", { name: "Stop" }).click();
    await page
      .getByText(/Stopped/i)
      .first()
      .waitFor();
    const stoppedAt = await page.locator("progress").first().getAttribute("value");
    expect(Number(stoppedAt)).toBeLessThan(60_000);
    await page.reload();
    await page.setInputFiles("input[type=file]", list(300));
    await page.getByText("All 300").waitFor({ timeout: 60_000 });
    expect(streams.length).toBeGreaterThan(0);
    for (const [form, begins] of [
      ["XLSX", "PK"],
      ["HTML", "<!doctype html"],
      ["NDJSON", '{"row":1'],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: new RegExp(`${form}$`) }).click(),
      ]);
      const bytes = readFileSync((await saved.path())!);
      expect(bytes.subarray(0, begins.length).toString("latin1").toLowerCase()).toBe(begins.toLowerCase());
    }
  });

  test("where no stream passes the same screening is asked for, and the page says so", async () => {
    const page = await open("/screen");
    await page.route("**/api/jobs/*/events*", (route) => route.abort());
    const rows = Array.from({ length: 300 }, (_, i) => `Bakery ${i}`);
    const buffer = Buffer.from(`supplier\n${rows.join("\n")}\n`);
    await page.setInputFiles("input[type=file]", { name: "s.csv", mimeType: "text/csv", buffer });
    await page.getByText("All 300").waitFor({ timeout: 60_000 });
    // The browser tells its console of every request that failed.
    troubles.length = 0;
  });

  test("a dropped workbook is read under its title, screened, and a broken one is refused in words", async () => {
    const page = await open("/screen");
    const part = join(mkdtempSync(join(tmpdir(), "book-")), "rows");
    const rows = [
      ["Suppliers of 2026"],
      ["Supplier", "Country"],
      ["Mokran LLC", "Russia"],
      ["Bakery of Lyon", "France"],
    ];
    writeFileSync(
      part,
      rows
        .slice(1)
        .map((cells) => xlsxRow(cells))
        .join(""),
    );
    const buffer = Buffer.concat(await Array.fromAsync(xlsxOf(part, rows[0]!, [["made", "for a test"]])));
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.setInputFiles("input[type=file]", { name: "broken.xlsx", mimeType, buffer: buffer.subarray(0, 200) });
    await page.getByRole("alert").waitFor();
    // The browser tells its console of every refused request.
    expect(troubles.splice(0)).toEqual([expect.stringContaining("422")]);
    await page.setInputFiles("input[type=file]", { name: "suppliers.xlsx", mimeType, buffer });
    await page.getByText("All 2", { exact: false }).first().waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Mokran LLC" }).waitFor();
    expect(await page.getByText(/Supplier → name, Country → country/).count()).toBe(1);
  });

  test("a planted picture tag in a name, a title, a pasted heading and an address stays text", async () => {
    const page = await open(`/who?q=${encodeURIComponent("Trading")}`);
    await page.goto(`${base}/who?id=x-1`);
    await page.getByText("onerror").first().waitFor();
    await page.goto(`${base}/?show=x-1`);
    await page.getByText("onerror").first().waitFor();
    await page.goto(`${base}/screen`);
    await page.locator("textarea").fill(`name,"${EVIL}"\n"${EVIL} Trading",x`);
    await page.keyboard.press("Control+Enter");
    await page.getByText("onerror").first().waitFor();
    expect(await page.locator("img:not([src='/mark.svg'])").count()).toBe(0);
    expect(await page.title()).not.toBe("run");
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  test("a lost connection is said, and found again without a reload", async () => {
    const page = await open("/");
    await settled(page);
    await page.route("**/readyz", (route) => route.abort());
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("No connection to the server").waitFor({ timeout: 30_000 });
    troubles.splice(0);
    await page.unroute("**/readyz");
    await page.getByText("No connection to the server").waitFor({ state: "detached", timeout: 30_000 });
    troubles.splice(0);
  });

  test("the interface speaks Korean, and remembers it", async () => {
    const page = await open("/", { language: "ko-KR" });
    await page.getByRole("heading", { level: 1, name: /북한의 해외 노동자/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ko");
    await page.getByRole("button", { name: /English/ }).click();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /workers abroad/ }).waitFor();
  });

  test("dark and light are chosen and remembered", async () => {
    const page = await open("/", { dark: true });
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByRole("button", { name: "Change to light" }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  });

  test("a dropped document is reviewed to the end by keyboard alone, and the decisions are there after a reload", async () => {
    const path = join(folder, "a-report.txt");
    const words =
      "The ministry of labour said that more than 2,400 North Koreans work on building sites in Poland. In 2016 it issued 509 work permits to North Koreans.";
    writeFileSync(path, words);
    const page = await open("/sources");
    await page.setInputFiles("input[type=file]", path);
    await page.getByText("a-report.txt").first().waitFor({ timeout: 30_000 });
    await page.locator("main").getByRole("status").getByRole("link", { name: "Review" }).click();
    await page.locator(".claim-card").first().waitFor();
    const claims = await page.locator(".claim-card").count();
    expect(claims).toBeGreaterThan(0);
    for (let i = 0; i < claims; i++) {
      await page.keyboard.press("a");
      await page.waitForFunction((done) => document.querySelectorAll(".claim-card .chip.good").length >= done, i + 1);
    }
    const address = page.url();
    await page.reload();
    await page.locator(".claim-card").first().waitFor();
    expect(page.url()).toBe(address);
    expect(await page.locator(".claim-card .chip.good").count()).toBe(claims);
  });

  test("a source shows its custody and its text with claims marked; a span opens its evidence before any build", async () => {
    const id = await addText("About 640 North Koreans work on a dam in Angola since last year.", "A dam");
    const page = await open("/sources");
    await page.getByRole("link", { name: "A dam" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "A dam" }).waitFor();
    expect(page.url()).toContain(`source=${encodeURIComponent(id)}`);
    await page.getByText(id.slice("sha256:".length)).waitFor();
    await page.getByText("from pasted text").waitFor();
    await page.locator(".reader mark").first().click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByText("In the source").waitFor();
    expect(await drawer.locator("mark").first().textContent()).toContain("640");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    const first = page.getByRole("list", { name: "Claims" }).getByRole("link").first();
    await first.press("Enter");
    await drawer.getByText("Custody").waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel("Published on").fill("2018-05-02");
    await page.getByRole("button", { name: "Set the date" }).press("Enter");
    await page.getByText("no date!").waitFor({ state: "detached" });
    expect(await violations(page)).toEqual([]);
  });

  test("a text that was typed survives a reload; an address is kept with it and nothing is fetched", async () => {
    const page = await open("/sources");
    await page.getByLabel("Paste a text").fill("Some 310 North Koreans sew shirts in Poland.");
    await page.getByLabel("Address on the web").fill("https://news.example/shirts");
    await page.reload();
    expect(await page.getByLabel("Paste a text").inputValue()).toContain("310");
    expect(await page.getByRole("button", { name: "Fetch this page" }).count()).toBe(0);
    await page.getByRole("button", { name: "Add this text" }).press("Enter");
    await page.locator("main").getByRole("status").getByRole("link", { name: "Review" }).press("Enter");
    await page.locator(".claim-card", { hasText: "310" }).waitFor();
    const { sources } = await (await page.request.get(`${base}/api/review/sources`)).json();
    expect(sources.map((one: { address: string | null }) => one.address)).toContain("https://news.example/shirts");
  });

  test.each([
    { path: "/review", key: "c", why: "a claim being marked" },
    { path: "/review", key: "e", why: "a claim being edited" },
    { path: "/review", key: "x", why: "a claim being rejected" },
    { path: "/review", key: "m", why: "a claim being merged" },
    { path: "/review", key: "Enter", why: "the evidence of a claim" },
  ])("$why has no violation in light, dark and Korean, and fits 320 px", async ({ path, key, why }) => {
    const source = await addText(LONG.slice(0, 600), "Looked at");
    for (const look of [{}, { dark: true }, { language: "ko-KR" }, { width: 320 }]) {
      const page = await open(`${path}?source=${source}`, look);
      await page.locator(".claim-card").first().waitFor();
      await page.locator(".reader").press(key);
      await page.locator("form.edit, dialog[open], .drawer dl").first().waitFor();
      expect(await violations(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.screenshot({
        path: join(shots, `${why.replaceAll(" ", "-")}-${Object.keys(look)[0] ?? "light"}.png`),
      });
    }
  });

  test.each(["statements", "links", "graph", "map", "network", "timeline", "history"])(
    "a profile's %s has no violation, light and dark, and fits 320 px",
    async (tab) => {
      for (const look of [{}, { dark: true }, { width: 320 }]) {
        const page = await open(`/who?id=kp-namgang-trading&tab=${tab}`, look);
        await settled(page);
        expect(await violations(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        await page.screenshot({
          path: join(shots, `who-${tab}-${Object.keys(look)[0] ?? "light"}.png`),
          fullPage: true,
        });
      }
    },
  );

  test("choosing a claim moves the text's own box and the list's, never the page", async () => {
    const page = await open(`/review?source=${await addText(LONG, "A long report")}`);
    await page.locator(".claim-card").last().waitFor();
    const [before] = await scrolled(page);
    expect(before).toEqual(0);
    for (let i = 0; i < 30; i++) await page.keyboard.press("j");
    await page.waitForFunction(() => (document.querySelector(".reader")?.scrollTop ?? 0) > 200);
    const [top, reader, list] = await scrolled(page);
    expect(top).toBe(0);
    expect(reader).toBeGreaterThan(200);
    expect(list).toBeGreaterThan(200);
    const isSeen = await page.evaluate(() => {
      const [box, mark] = [".reader", '.span[data-active="true"]'].map((one) =>
        document.querySelector(one)!.getBoundingClientRect(),
      );
      return mark!.top >= box!.top && mark!.bottom <= box!.bottom;
    });
    expect(isSeen).toBe(true);
    for (let i = 0; i < 30; i++) await page.keyboard.press("k");
    expect((await scrolled(page))[0]).toBe(0);
  });

  test("words marked with the mouse, and words written by keyboard alone, become claims; a build shows them everywhere", async () => {
    const words = "The mill keeps a full shift of guest workers. Some more came in June.";
    const page = await open(`/review?source=${await addText(words, "A mill")}`);
    await page.locator(".reader-text").waitFor();
    await page.evaluate(() => {
      const node = document.querySelector(".reader-text span")!.firstChild!;
      const range = document.createRange();
      range.setStart(node, "The mill keeps ".length);
      range.setEnd(node, "The mill keeps a full shift of guest workers".length);
      document.getSelection()!.addRange(range);
    });
    await page.keyboard.press("c");
    const form = page.getByRole("form", { name: "Mark a claim" });
    expect(await form.locator("textarea").inputValue()).toBe("a full shift of guest workers");
    await form.getByLabel("Value", { exact: true }).fill("40");
    await form.getByLabel("Place").fill("PL");
    await page.reload();
    expect(await form.getByLabel("Value", { exact: true }).inputValue()).toBe("40");
    await form.getByRole("button", { name: "Add the claim" }).click();
    await page.locator(".claim-card", { hasText: "a full shift of guest workers" }).waitFor();
    await form.waitFor({ state: "detached" });
    await page.locator(".reader").focus();
    await page.keyboard.press("c");
    await page.keyboard.type("Some more came");
    await page.locator(".span.pending").waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.locator(".claim-card", { hasText: "Some more came" }).waitFor();
    await page.getByRole("button", { name: /^Build the picture/ }).click();
    await page.getByText("Built. Every place shows the new picture.").waitFor({ timeout: 60_000 });
    const found = await page.request.get(`${base}/api/figures?indicator=workers_present&place=PL`);
    expect(JSON.stringify(await found.json())).toContain('"value":40');
    await page.keyboard.press("u");
    await page.getByText("Taken back.").first().waitFor();
    await page.locator(".claim-card", { hasText: "Some more came" }).waitFor({ state: "detached" });
    await page.getByText("1 decision not in the pictures", { exact: false }).waitFor();
  });

  test("an edit that was begun is there after a reload; what was decided can be undone after one", async () => {
    const page = await open(`/review?source=${await addText(LONG.slice(0, 400), "Begun")}`);
    await page.locator(".claim-card").first().waitFor();
    await page.keyboard.press("a");
    await page.locator(".claim-card .chip.good").first().waitFor();
    await page.keyboard.press("e");
    const place = page.locator(".claim-card form").getByLabel("Place");
    await place.fill("Vladivostok");
    await page.reload();
    await place.waitFor();
    expect(await place.inputValue()).toBe("Vladivostok");
    await place.press("Escape");
    await page.keyboard.press("u");
    await page.getByText("Taken back.").first().waitFor();
    await page.locator(".claim-card .chip.good").waitFor({ state: "detached" });
  });

  test("who said it before stands on the claim, and merging counts it once", async () => {
    await addText("More than 41,700 North Korean workers are in China, the ministry said.", "First", "2016-02-01");
    const words = "According to the ministry, more than 41,700 North Korean workers are in China.";
    const page = await open(`/review?source=${await addText(words, "Second", "2018-02-01")}`);
    const card = page.locator(".claim-card").first();
    await card.getByText("Said before by others").click();
    await card.getByText("First", { exact: false }).waitFor();
    await card.getByRole("button", { name: "Repeats it: merge" }).click();
    await card.getByText("overtaken").waitFor();
    await page.keyboard.press("u");
    await card.getByText("proposed").waitFor();
    await page.locator(".reader").focus();
    await page.keyboard.press("m");
    await page.getByRole("dialog").getByRole("radio").first().press("Space");
    await page.keyboard.press("Enter");
    await card.getByText("overtaken").waitFor();
  });

  test("two entries are merged, shown in the history, parted again, all by keyboard alone", async () => {
    const page = await open("/who?id=kp-mokran");
    await page.getByRole("button", { name: "Merge with another…" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Cholsan");
    await dialog.locator(".choice", { hasText: "Cholsan" }).first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("one firm by its register");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Build the picture/ }).press("Enter");
    await page.getByText("Joined into this one by people").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: /^History/ }).press("Enter");
    await page.getByText("one firm by its register").waitFor();
    await page.getByRole("button", { name: "Split off" }).press("Enter");
    await dialog.getByText("Are these two different parties?").waitFor();
    await dialog.getByRole("button", { name: "Different numbers in a register" }).press("Enter");
    await dialog.getByRole("button", { name: "Not the same" }).press("Enter");
    await page.getByText("parted at the next build").waitFor();
    await page.getByRole("button", { name: /^Build the picture/ }).press("Enter");
    await page.getByText("Joined into this one by people").waitFor({ state: "detached", timeout: 60_000 });
    expect(await page.locator(".timeline > li").count()).toBe(2);
    await page.locator(".timeline").getByRole("button", { name: "Undo" }).first().press("Enter");
    await dialog.getByRole("button", { name: "New evidence" }).press("Enter");
    await dialog.getByRole("button", { name: "Undo" }).press("Enter");
    await page.locator(".timeline > li").nth(2).waitFor();
    await page.getByText("taken back").first().waitFor();
  });

  test("a profile's links stand on a map and in its table, a country chosen by key, each link with its evidence", async () => {
    const page = await open("/who?id=kp-mokran&tab=map");
    const map = page.getByRole("group", { name: "Map" });
    await map.getByRole("button", { name: /^North Korea: / }).press("Enter");
    expect(page.url()).toContain("place=kp");
    await page.locator(".host-lines a").first().press("Enter");
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByText("What sources say").waitFor();
    await drawer
      .getByRole("link", { name: /row \d+/ })
      .first()
      .press("Enter");
    await drawer.getByRole("table").waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Table" }).click();
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test.skipIf(!existsSync(article))(
    "the real article is dropped and reviewed to the end by keyboard: accept, reject, put right, accept all, build",
    async () => {
      const page = await open("/sources");
      await page.setInputFiles("input[type=file]", article);
      await page.locator("main").getByRole("status").getByRole("link", { name: "Review" }).press("Enter");
      const cards = page.locator(".claim-card");
      await cards.first().waitFor();
      const count = await cards.count();
      expect(count).toBeGreaterThan(8);
      const decided = (n: number) =>
        page.waitForFunction(
          (done) => document.querySelector<HTMLProgressElement>(".desk-bar progress")?.value === done,
          n,
        );
      await page.keyboard.press("a");
      await decided(1);
      await page.keyboard.press("x");
      await page.keyboard.press("Enter");
      await decided(2);
      await page.keyboard.press("e");
      await page.locator("form.edit").getByLabel("Says who").fill("the article itself");
      await page.keyboard.press("Enter");
      await decided(3);
      await page.locator(".claim-card .chip", { hasText: "put right" }).waitFor();
      page.on("dialog", (dialog) => void dialog.accept());
      await page.keyboard.press("Shift+A");
      await decided(count);
      await page.getByText("0 left.", { exact: false }).first().waitFor();
      await page.reload();
      await cards.first().waitFor();
      await decided(count);
      expect(await page.locator(".claim-card .chip.bad").count()).toBe(1);
      await page.getByRole("button", { name: "Build the picture" }).press("Enter");
      await page.getByText("Built. Every place").waitFor({ timeout: 60_000 });
      const figures = await (await page.request.get(`${base}/api/figures?indicator=workers_present`)).text();
      expect(figures).toMatch(/Forced Labor In Russia/);
    },
  );

  test("an address that nothing answers to says so", async () => {
    const page = await open("/nowhere");
    await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  });
});

const LONG = Array.from(
  { length: 40 },
  (_, i) => `In ${1980 + i} more than ${(i + 2) * 1100} North Koreans worked in China, the ministry said.`,
).join("\n\n");

/** A document of its own, added as the page adds one; gives its id. */
async function addText(text: string, title: string, published?: string): Promise<string> {
  const answer = await fetch(`${base}/api/review/sources`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text, title, ...(published !== undefined && { published }) }),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** How far the page, the text's box and the list's are scrolled. */
const scrolled = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [
    window.scrollY,
    ...[".reader", ".claims"].map((one) => document.querySelector(one)?.scrollTop ?? 0),
  ]);

/** The policy of the page forbids inline scripts, so axe comes in through the debugger's own door. */
async function violations(page: Page): Promise<readonly string[]> {
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
