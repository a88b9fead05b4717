/** Sources, review and entities in the app: everything that a person decides, with its undo and after a reload. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { base, chromiumPath, open, root, settled, shots, useApp, violations } from "./app-in-browser.ts";

/** A real article of 2017, beside the repository where its sources are; without it that test is skipped. */
const article = join(root, "../shared/sources/documents/article-2017-forced-labour-russia.txt");
if (chromiumPath && !existsSync(article))
  console.log("test/web: the review of the real article is skipped: it is not here");

describe.skipIf(!chromiumPath)("review in Chromium", () => {
  useApp();

  test("a dropped document is reviewed to the end by keyboard alone, and the decisions are there after a reload", async () => {
    const path = join(shots, "a-report.txt");
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
