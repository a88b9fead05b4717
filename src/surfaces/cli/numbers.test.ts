/** What `estimate` and `imagine` print, from a workspace of our own starting tables. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "numbers-"));
const main = fileURLToPath(new URL("main.ts", import.meta.url));
const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args, "--workspace", folder], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
};

beforeAll(() => {
  run("init", folder);
  run("build");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("an estimate opens with a sentence, and every figure in it can be opened", () => {
  const { stdout, status } = run("estimate", "revenue-world", "--samples", "1024");
  expect(status).toBe(0);
  expect(stdout.split("\n")[0]).toMatch(
    /^Revenue to the state from labour abroad, in all: about \d+ million USD a year \(9 in 10: .+\), from \d+ independent origins\. Find out workers abroad first/,
  );
  const keys = [...stdout.matchAll(/ (S\d{3}) [a-z-]+@1/g)].map((match) => match[1]!);
  expect(keys.length).toBeGreaterThan(20);
  expect(run("show", keys[0]!).stdout).toContain("workers_present");
  for (const part of ["Stands on", "Hangs on", "Sources that move it most", "If inputs move together", "Limits"])
    expect(stdout).toContain(part);
});

test("a claim left out and an input set are told, and change the answer", () => {
  const plain = JSON.parse(run("estimate", "revenue-world", "--samples", "1024", "--format", "json").stdout);
  const other = JSON.parse(
    run(
      "estimate",
      "revenue-world",
      "--samples",
      "1024",
      "--format",
      "json",
      "--without",
      "S070,S045",
      "--set",
      "pay=1000",
    ).stdout,
  );
  expect(other.without).toEqual(["S070", "S045"]);
  expect(other.inputs[1].note).toBe("set by hand: 1000");
  expect(other.hash).not.toBe(plain.hash);
});

test("without a name both list what there is; a wrong one is told what there is", () => {
  expect(run("estimate").stdout).toContain("revenue-by-country");
  expect(run("imagine").stdout).toContain("all-carry-out-2397");
  for (const command of ["estimate", "imagine"]) {
    const { status, stderr } = run(command, "nothing");
    expect(status).toBe(2);
    expect(stderr).toMatch(/there is no (model|scenario) "nothing"; there are .*\[USAGE\]/s);
  }
  expect(run("estimate", "revenue-world", "--set", "workers").stderr).toContain("[USAGE]");
  expect(run("estimate", "revenue-world", "--set", "workers=lots").stderr).toContain("[DISTRIBUTION_WRONG]");
});

test("scenarios stand beside today, with risks to the people and where everybody goes", () => {
  const { stdout } = run("imagine", "china-enforces", "wages-to-workers", "--samples", "1024");
  expect(stdout).toMatch(/^36 months +state keeps/);
  for (const words of [
    "As today",
    "risk: Nobody may be returned",
    "by channel: Russia +",
    "moved elsewhere",
    "people home",
    "The world they start from",
  ])
    expect(stdout).toContain(words);
  const csv = run("imagine", "china-enforces", "--format", "csv", "--samples", "256", "--months", "2")
    .stdout.trim()
    .split("\n");
  expect(csv.length).toBe(1 + 2 * 3);
  expect(csv[0]).toContain("revenue_median");
});

test("a day that no calendar has is refused, and not taken for the one after", () => {
  for (const day of ["2019-02-30", "2019-02-29", "2019-13-01"]) {
    const { status, stderr } = run("comply", "--on", day, "--state", "ru");
    expect(`${day} ${status}`).toBe(`${day} 2`);
    expect(stderr).toContain(`"${day}"`);
  }
  expect(run("comply", "--on", "2020-02-29", "--state", "ru").stdout).toMatch(/^On 2020-02-29/);
});
