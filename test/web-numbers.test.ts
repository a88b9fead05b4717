/** Numbers and questions in the app: series, estimates, checks, rules of a day and scenarios, by mouse and by keyboard. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chromiumPath, open, settled, troubles, useApp, violations } from "./app-in-browser.ts";

/** Waits until a text differs from what it was, and gives it. */
async function changed(what: Locator, from: string): Promise<string> {
  await expect.poll(async () => (await what.textContent()) ?? "", { timeout: 30_000 }).not.toBe(from);
  return (await what.textContent()) ?? "";
}

const textOf = async (what: Locator): Promise<string> => {
  await what.waitFor();
  return (await what.textContent()) ?? "";
};

const drawerOf = (page: Page): Locator => page.getByRole("complementary", { name: "Evidence" });

describe.skipIf(!chromiumPath)("numbers in Chromium", () => {
  useApp();

  test("any measure of any place is drawn, its marks open by key, and the choice stands in the address", async () => {
    const page = await open("/numbers");
    await settled(page);
    const measure = page.getByRole("combobox").first();
    await measure.selectOption({ value: "work_permits" });
    expect(page.url()).toContain("indicator=work_permits");
    const marks = page.locator("svg a.claim-mark");
    await marks.first().waitFor();
    const all = await marks.count();
    await page.getByRole("combobox").nth(1).selectOption({ value: "pl" });
    await expect.poll(() => marks.count()).toBeLessThan(all);
    expect(await marks.count()).toBeGreaterThan(0);
    await page.reload();
    await marks.first().waitFor();
    expect(await marks.count()).toBeLessThan(all);
    await page.locator('svg a.claim-mark[tabindex="0"]').focus();
    await page.keyboard.press("Enter");
    await drawerOf(page).getByText("In the source").waitFor();
    await page.goBack();
    await drawerOf(page).waitFor({ state: "detached" });
  });

  test("an input that is typed moves the result, stands in the address and in the command, and goes back", async () => {
    const page = await open("/numbers?tab=estimate");
    const result = page.locator("section.figure h2").first();
    const before = await textOf(result);
    const input = page.getByLabel("Say otherwise").first();
    await input.focus();
    await page.keyboard.type("1.5bn to 1.6bn");
    const after = await changed(result, before);
    await page.getByText("typed by you").first().waitFor();
    expect(decodeURIComponent(page.url())).toContain("1.5bn+to+1.6bn");
    await page.reload();
    await page.getByText("typed by you").first().waitFor();
    expect(await textOf(result)).toBe(after);
    await page.getByRole("button", { name: "Back to the sources" }).press("Enter");
    expect(await changed(result, after)).toBe(before);
    await page.getByText("Which fact next:").waitFor();
  });

  test("what an input cannot be is said, and the last result stays", async () => {
    const page = await open("/numbers?tab=estimate");
    const result = page.locator("section.figure h2").first();
    const before = await textOf(result);
    await page.getByLabel("Say otherwise").first().fill("plenty");
    expect(await textOf(page.getByRole("alert"))).toContain("plenty");
    expect(await textOf(result)).toBe(before);
    // The browser tells its console of every refused request.
    expect(troubles.splice(0)).toEqual([expect.stringContaining("400")]);
  });

  test("the check is narrowed by level, rule and the day since which a figure came; each figure opens", async () => {
    const page = await open("/numbers?tab=check");
    const count = page.getByText(/A finding never says who is right/);
    const all = await textOf(count);
    await page.getByRole("button", { name: /^conflict/ }).click();
    const conflicts = await changed(count, all);
    await page.getByLabel("Rests on a figure published since").fill("2024-01-01");
    const late = await changed(count, conflicts);
    expect(page.url()).toContain("since=2024-01-01");
    const number = (text: string): number => Number(/^[\d,]+/.exec(text)?.[0].replaceAll(",", ""));
    expect([number(late) < number(conflicts), number(conflicts) < number(all)]).toEqual([true, true]);
    await page.reload();
    expect(await textOf(count)).toBe(late);
    await page.getByLabel("Rests on a figure published since").fill("2099-01-01");
    await page.getByText(/Nothing of this kind was found/).waitFor();
    await page.getByLabel("Rests on a figure published since").fill("");
    await page.locator("main ol a").first().press("Enter");
    await drawerOf(page).getByText("In the source").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("the rules of a day follow the day and the state, and each opens at its row", async () => {
    const page = await open("/numbers?tab=comply");
    const rules = page.getByRole("heading", { name: /rules? in force on/ });
    const october = await textOf(rules);
    expect(october).toContain("2017-10-01");
    await page.getByText("Resolution 2375", { exact: false }).first().waitFor();
    await page.getByLabel("On this day").fill("2016-01-01");
    await changed(rules, october);
    await page.getByLabel("On this day").fill("2020-06-01");
    await page.getByRole("combobox", { name: "State" }).selectOption({ value: "cn" });
    expect(page.url()).toMatch(/day=2020-06-01.*place=cn|place=cn.*day=2020-06-01/);
    await page.reload();
    expect(await textOf(rules)).toContain("2020-06-01");
    await page.locator("section", { has: rules }).getByRole("link").first().press("Enter");
    await drawerOf(page).getByRole("table").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("a scenario is laid beside today's course, a lever moved by key changes it, and two are compared", async () => {
    const page = await open("/numbers?tab=imagine");
    const said = page.locator("p.lead[role=status]");
    const first = await textOf(said);
    await page.getByRole("checkbox").nth(1).press("Space");
    const both = await changed(said, first);
    await page.getByRole("heading", { name: "Compared" }).waitFor();
    await page.getByRole("heading", { name: "What happens to the people" }).first().waitFor();
    await page.getByRole("checkbox").nth(1).press("Space");
    expect(await changed(said, both)).toBe(first);
    const lever = page.getByRole("slider", { name: /: Strength$/ }).first();
    await lever.focus();
    await page.keyboard.press("Home");
    await changed(said, first);
    expect(decodeURIComponent(page.url())).toMatch(/with=.*effect.*0%/);
    await page.reload();
    await expect.poll(() => textOf(said), { timeout: 30_000 }).not.toBe(first);
    await page.getByRole("button", { name: "As believed" }).first().press("Enter");
    await expect.poll(() => textOf(said), { timeout: 30_000 }).toBe(first);
    expect(await violations(page)).toEqual([]);
  });
});
