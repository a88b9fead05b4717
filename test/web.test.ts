/**
 * The app's places: how they look, what axe finds, and the ways between them, by mouse and by keyboard alone.
 *
 * Small pictures of the main views stand in `views/` and are compared; a run with MANUMIT_VIEWS=renew makes them anew.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { writePdf } from "../src/sources/documents/write-pdf.ts";
import {
  base,
  blankPage,
  chromiumPath,
  EVIL,
  open,
  root,
  settled,
  shots,
  stopClock,
  troubles,
  useApp,
  violations,
} from "./app-in-browser.ts";
import { difference, shrunk } from "./web-views.ts";

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

describe.skipIf(!chromiumPath)("the app in Chromium", () => {
  useApp();

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
    stopClock(NOW);
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
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByText("In the source").waitFor();
    expect(page.url()).toContain("place=ru");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.locator(".host-lines a").first().click();
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

  test("a planted picture tag in a name, a title, a pasted heading, an address and a PDF stays text", async () => {
    const page = await open(`/who?q=${encodeURIComponent("Trading")}`);
    await page.goto(`${base}/who?id=x-1`);
    await page.getByText("onerror").first().waitFor();
    await page.goto(`${base}/?show=x-1`);
    await page.getByText("onerror").first().waitFor();
    await page.goto(`${base}/screen`);
    await page.locator("textarea").fill(`name,"${EVIL}"\n"${EVIL} Trading",x`);
    await page.keyboard.press("Control+Enter");
    await page.getByText("onerror").first().waitFor();
    const said = `The ministry said that 2,400 North Koreans work in Poland ${EVIL}.`;
    const buffer = Buffer.from(writePdf([[{ x: 40, y: 700, text: said }]], { Title: EVIL, Author: EVIL }));
    await page.goto(`${base}/sources`);
    await page.setInputFiles("input[type=file]", { name: "planted.pdf", mimeType: "application/pdf", buffer });
    await page
      .getByRole("link", { name: /onerror/ })
      .first()
      .waitFor({ timeout: 30_000 });
    await page.locator("main").getByRole("status").getByRole("link", { name: "Review" }).click();
    await page.locator(".claim-card").first().waitFor();
    await page.locator(".reader", { hasText: "onerror" }).waitFor();
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

  test("an address that nothing answers to says so", async () => {
    const page = await open("/nowhere");
    await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  });
});
