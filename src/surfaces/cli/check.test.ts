/** `check` on the real figure tables: the pairs that are known to conflict, and an error planted in a copy. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { CheckAnswer, Finding } from "../../questions/check/index.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const table = fileURLToPath(new URL("../../../../shared/sources/tables/figures.csv", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Checked {
  /** Findings whose evidence has all these rows of the table. */
  on(...keys: readonly string[]): readonly Finding[];
}

function checked(rows: string): Checked {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  folders.push(folder);
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, [main, ...args, "--workspace", folder], { encoding: "utf8", maxBuffer: 1 << 26 })
      .stdout;
  const file = join(folder, "figures.csv");
  run("init", folder);
  writeFileSync(file, rows);
  run("add", file);
  run("build");
  const claims: { claim: { id: string }; key: string | null }[] = JSON.parse(run("claims", "--format", "json"));
  const keyOf = new Map(claims.map(({ claim, key }) => [claim.id, key]));
  const { findings }: CheckAnswer = JSON.parse(run("check", "--format", "json"));
  return {
    on: (...keys) =>
      findings.filter(({ evidence }) => keys.every((key) => evidence.some((id) => keyOf.get(id) === key))),
  };
}

describe.skipIf(!existsSync(table))("on the real table of figures (skipped where ../shared is absent)", () => {
  const rows = existsSync(table) ? readFileSync(table, "utf8") : "";
  const real = rows === "" ? null : checked(rows);

  test.each([
    { rule: "sources-disagree", keys: ["F163", "F168"], why: "Kuwait 2017: 2,500 and 6,064" },
    { rule: "repatriated-against-present", keys: ["F071", "F168"], why: "Kuwait: 904 sent home of 6,064" },
    { rule: "repatriated-against-present", keys: ["F072", "F172"], why: "Qatar: 2,500 sent home of 1,000" },
    { rule: "permit-told-as-person", keys: ["F008", "F093"], why: "30,000 labourers are 30,023 permits" },
    { rule: "sources-disagree", keys: ["F139", "F140"], why: "China: 50,000 and 80,000, both by the US" },
    { rule: "bridge-needed", keys: ["F135", "F136"], why: "China 2012: entries beside visas" },
    { rule: "sources-disagree", keys: ["F063", "F067"], why: "16 and 29 host countries" },
    { rule: "share-against-its-base", keys: ["F003", "F218", "F221"], why: "military spending of 3.5 to 11 billion" },
    {
      rule: "loosely-dated-against-dated",
      keys: ["F088", "F091"],
      why: "Russian visas 2017: 12 to 15,000 a year and 24,000",
    },
    { rule: "sources-disagree", keys: ["F190", "S464"], why: "Poland: 32 and 19 employers" },
    { rule: "share-outside-the-whole", keys: ["F138", "S450"], why: "the state's share: 33 % and 70 to 90 %" },
    { rule: "share-outside-the-whole", keys: ["F167", "F048"], why: "the state's share: 50 % and 70 to 90 %" },
    { rule: "one-voice-two-figures", keys: ["F139", "F140"], why: "China: the US is cited with 50,000 and 80,000" },
    { rule: "loosely-dated-against-dated", keys: ["F139", "F141"], why: "China: more than 100,000 and 50,000" },
    {
      rule: "parts-of-several-exceed-whole",
      keys: ["F047", "F140"],
      why: "China's 80,000 and Russia's 30,000 exceed 100,000",
    },
    { rule: "above-the-peak", keys: ["F086", "F089"], why: "Russia: 47,364 counted, never more than 37,000" },
    {
      rule: "loosely-dated-against-dated",
      keys: ["F218", "F220"],
      why: "military spending of 3.5 and of 5.75 to 9.84 billion",
    },
    { rule: "counts-alike", keys: ["F007", "F067"], why: "80 trade partners are no host countries" },
    { rule: "digits-lost", keys: ["F111"], why: "13 is 13,221 cut at its comma" },
    { rule: "plan-told-as-fact", keys: ["F117"], why: "a forecast of 50,000 became a count" },
    { rule: "resolution-miswritten", keys: ["F096"], why: "2379 is no resolution of the register" },
    { rule: "carried-over", keys: ["F046", "F079"], why: "500 million in 2017 and again in 2023" },
    { rule: "month-told-as-year", keys: ["F004", "F214"], why: "-71.6 % is one month" },
    { rule: "one-root", keys: ["F002", "F012", "F023"], why: "the headline and its repeaters" },
  ])("$rule: $why", ({ rule, keys }) => {
    expect(real!.on(...keys).map((finding) => finding.rule)).toContain(rule);
  });

  test("an error planted in a copy is found, and was not there before", () => {
    const row = rows.split("\n").find((line) => line.startsWith("F185,"))!;
    const planted = row
      .replace("F185,", "F998,")
      .replace(",1190,", ",11900,")
      .replace("Mongolian Ministry of Labor", "Another ministry");
    expect(planted).not.toBe(row);
    expect(real!.on("F185").filter(({ level }) => level !== "note")).toEqual([]);
    const found = checked(`${rows.trimEnd()}\r\n${planted.trimEnd()}\r\n`).on("F998");
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toContain("sources-disagree conflict");
  });
});

test("a kept check tells later what is new, and refuses what is no check", () => {
  const folder = mkdtempSync(join(tmpdir(), "check-since-"));
  folders.push(folder);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [main, ...args, "--workspace", folder], { encoding: "utf8", maxBuffer: 1 << 26 });
  run("init", folder);
  run("build");
  const answer: CheckAnswer = JSON.parse(run("check", "--format", "json", "--keep").stdout);
  const digest = answer.picture.slice(7, 19);
  expect(run("check", "--since", digest).stdout).toContain(
    `0 new, 0 changed, ${answer.findings.length} unchanged, 0 gone`,
  );
  const [, ...rest] = answer.findings;
  const file = join(folder, "earlier.json");
  writeFileSync(file, JSON.stringify({ ...answer, findings: rest }));
  expect(run("check", "--since", file).stdout).toContain(`1 new, 0 changed, ${rest.length} unchanged, 0 gone`);
  expect(run("check", "--since", "ffffffffffff")).toMatchObject({ status: 2 });
  writeFileSync(file, "[]");
  expect(run("check", "--since", file).stderr).toContain("not an answer");
});
