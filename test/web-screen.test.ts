/** Screening in the app: a paste, a file, a workbook, long work that is stopped, and what is saved. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { xlsxOf, xlsxRow } from "../src/surfaces/screening/xlsx-form.ts";
import { chromiumPath, open, troubles, useApp, violations } from "./app-in-browser.ts";

describe.skipIf(!chromiumPath)("screening in Chromium", () => {
  useApp();

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

  test("a hit is judged with a reason, shown when it is screened again, filtered, and taken back, by keyboard alone", async () => {
    const page = await open("/screen");
    const screen = async (): Promise<void> => {
      await page.locator("textarea").fill("Mokran LLC\nNamgang Trading Corporation");
      await page.keyboard.press("Control+Enter");
      await page.getByText("match 2").waitFor();
    };
    await screen();
    await page.getByRole("button", { name: /^To judge 2/ }).press("Enter");
    await page.getByRole("button", { name: "Mokran LLC" }).press("Enter");
    const why = page.getByRole("region", { name: /Why/ });
    const more = why.getByRole("button", { name: "Needs more" }).first();
    expect(await more.isDisabled()).toBe(true);
    await why.getByLabel("Because…").first().fill("its register is asked for");
    await more.press("Enter");
    await page.getByRole("button", { name: /^To judge 1/ }).waitFor();
    await page.reload();
    await screen();
    await page.getByRole("button", { name: /^All 2/ }).press("Enter");
    await page.getByText("Needs more: its register is asked for").waitFor();
    await page.getByRole("button", { name: "Mokran LLC" }).press("Enter");
    await why.getByText("“its register is asked for”").waitFor();
    expect(await violations(page)).toEqual([]);
    await why.getByRole("button", { name: "Take back" }).first().press("Enter");
    await page.getByRole("button", { name: /^To judge 2/ }).waitFor();
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
});
