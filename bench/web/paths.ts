/** What is done in the app, each by keyboard or mouse, until the answer is drawn. */
import type { Browser, Page } from "playwright-core";
import { frames, tell, timed } from "./clock.ts";

const RUNS = 30;
const INTERACTION = 100;
/** Thirty frames a second. */
const MOVES = 1000 / 30;

const wide = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1440, height: 950 }, bypassCSP: true })).newPage();

export async function firstView(browser: Browser, base: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const page = await wide(browser);
    await page.goto(base, { waitUntil: "commit" });
    const drawn = await page.waitForFunction(
      () => document.querySelector(".map circle") && performance.now(),
      undefined,
      { polling: "raf" },
    );
    times.push(Number(await drawn.jsonValue()));
    await page.context().close();
  }
  tell("first view, from navigation to the map", times, 1000);
}

export async function overview(browser: Browser, base: string): Promise<void> {
  const page = await wide(browser);
  await page.goto(base);
  await page.locator(".map circle").first().waitFor();
  const slider = page.locator('input[type="range"]').first();
  await slider.focus();
  const steps: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const year = Number(await slider.inputValue());
    const next = run % 10 < 5 ? year - 1 : year + 1;
    const shown = `document.querySelector('input[type="range"]').value === "${next}"`;
    steps.push(await timed(page, () => page.keyboard.press(next < year ? "ArrowLeft" : "ArrowRight"), shown));
  }
  tell("a year on the map's slider", steps, INTERACTION);
  const marks = page.locator('[role="group"] a.claim-mark');
  const opens: number[] = [];
  const drawn = `document.querySelector(".drawer .big-amount") !== null`;
  for (let run = 0; run < Math.min(RUNS, await marks.count()); run++) {
    await page.evaluate(() => document.querySelector<HTMLElement>(".drawer header button")?.click());
    await page.locator(".drawer").waitFor({ state: "detached" });
    await marks.nth(run).focus();
    opens.push(await timed(page, () => page.keyboard.press("Enter"), drawn));
  }
  tell("evidence of a mark, not seen before", opens, INTERACTION);
}

export async function entities(browser: Browser, base: string): Promise<void> {
  const page = await wide(browser);
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
  tell("a letter of a name, with its answer", keys, INTERACTION);
}

export async function review(browser: Browser, base: string): Promise<void> {
  const said = (i: number): string =>
    `In ${1980 + (i % 40)} more than ${(i + 2) * 110} North Koreans worked in ${["China", "Russia", "Poland", "Qatar"][i % 4]}, the ministry said.`;
  const answer = await fetch(`${base}/api/review/sources`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: Array.from({ length: 800 }, (_, i) => said(i)).join("\n\n"), title: "For the bench" }),
  });
  const { id } = (await answer.json()) as { id: string };
  const page = await wide(browser);
  await page.goto(`${base}/review?source=${encodeURIComponent(id)}`);
  await page.locator(".claim-card").first().waitFor();
  const before = await page.locator(".desk-bar progress").evaluate((bar) => (bar as HTMLProgressElement).value);
  const decided: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const shown = `document.querySelector(".desk-bar progress")?.value === ${before + run + 1}`;
    decided.push(await timed(page, () => page.keyboard.press("a"), shown));
  }
  tell("a claim accepted, of 800 in one document", decided, INTERACTION);
}

export async function questions(browser: Browser, base: string): Promise<void> {
  const page = await wide(browser);
  await page.goto(`${base}/numbers?tab=imagine`);
  const slider = page.getByRole("slider", { name: /: Strength$/ }).first();
  await slider.waitFor();
  await slider.focus();
  const moved: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const next = Number(await slider.inputValue()) + (run % 10 < 5 ? -5 : 5);
    const shown = `document.activeElement?.value === "${next}"`;
    moved.push(await timed(page, () => page.keyboard.press(run % 10 < 5 ? "ArrowLeft" : "ArrowRight"), shown));
  }
  tell("a lever of a scenario, under the hand", moved, INTERACTION);
}

/** Rows that were screened, scrolled by most of a screen at each frame. */
export async function rows(browser: Browser, base: string, count: number): Promise<void> {
  const page = await wide(browser);
  await page.goto(`${base}/screen`);
  const text = `supplier\n${Array.from({ length: count }, (_, i) => `Bakery ${i} of Lyon`).join("\n")}\n`;
  const file = { name: "suppliers.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.setInputFiles("input[type=file]", file);
  await page
    .getByText(`All ${count.toLocaleString("en-GB")}`)
    .first()
    .waitFor({ timeout: 300_000 });
  const step = `document.querySelector('.scroll[aria-label="Results"]').scrollTop += 700`;
  tell(`a frame while ${count.toLocaleString("en")} rows are scrolled`, await frames(page, 240, step), MOVES);
  const filters: number[] = [];
  for (let run = 0; run < 10; run++) {
    const name = run % 2 === 0 ? /^match/ : /^All/;
    const pressed = `[...document.querySelectorAll('[aria-pressed="true"]')].some((one) => ${String(name)}.test(one.textContent))`;
    filters.push(await timed(page, () => page.getByRole("button", { name }).first().click(), pressed));
  }
  tell("a filter over them", filters, INTERACTION);
}

/** A network as large as the app draws, its links at random: what counts is how many there are. */
export async function graph(browser: Browser, base: string, count: number): Promise<void> {
  const page = await wide(browser);
  const node = (i: number) => ({ id: `n${i}`, caption: `Party ${i}`, schema: "Company", status: null, hop: i % 3 });
  const edges = Array.from({ length: count * 1.5 }, (_, i) => [(i * 7919) % count, (i * 104_729 + 1) % count]);
  const body = JSON.stringify({ nodes: Array.from({ length: count }, (_, i) => node(i)), edges, isWhole: true });
  await page.route("**/api/network/**", (route) => route.fulfill({ contentType: "application/json", body }));
  await page.goto(`${base}/who?id=kp-mokran&tab=network`);
  const canDraw = await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
  if (!canDraw) {
    await page.getByRole("table").first().waitFor();
    console.log(`${count} names: no WebGL here; the table stands in for the graph`);
    return;
  }
  await page.locator('.network[data-ready="true"]').waitFor({ timeout: 120_000 });
  const step = `const box = document.querySelector(".network canvas:last-of-type") ?? document.querySelector(".network");
    const at = document.querySelector(".network").getBoundingClientRect();
    const event = { bubbles: true, cancelable: true, clientX: at.x + at.width / 2 + (i % 40), clientY: at.y + at.height / 2 };
    box.dispatchEvent(new WheelEvent("wheel", { ...event, deltaY: i % 60 < 30 ? -40 : 40 }));`;
  const gl = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("webgl2")!;
    return String(
      context.getParameter(context.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? 0),
    );
  });
  tell(
    `a frame of a graph of ${count.toLocaleString("en")} names (${gl.slice(0, 40)})`,
    await frames(page, 150, step),
    MOVES,
  );
}
