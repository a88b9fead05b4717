/** The program as people use it: a workspace of its own, real processes, pipes and exit codes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "src/surfaces/cli/main.ts");
const fixture = join(root, "src/sources/us-ofac/fixtures/csv");
let folder = "";
let workspace = "";

function manumit(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const done = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    env: { ...process.env, MANUMIT_WORKSPACE: workspace, ...options.env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "manumit-main-"));
  workspace = join(folder, "workspace");
  expect(manumit(["init"]).code).toBe(0);
  expect(manumit(["add", fixture, "--published", "2024-05"]).code).toBe(0);
  expect(manumit(["build"]).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a listed name is found in another script, with reasons that sum to the score", () => {
  const { code, out } = manumit(["search", "Мокран", "ООО", "--format", "json"]);
  const answer = JSON.parse(out);
  expect(code).toBe(1);
  expect(answer.results[0].id).toBe("kp-mokran");
  const sum = answer.results[0].because.reduce((total: number, reason: { score: number }) => total + reason.score, 0);
  expect(sum).toBeCloseTo(answer.results[0].score, 6);
  expect(answer.coverage.datasets.length).toBeGreaterThan(0);
  expect(answer.picture).toMatch(/^sha256:/);
});

test("a name of which nothing is left is an error, never none found", () => {
  const { code, out } = manumit(["search", "!!!", "--format", "json"]);
  expect([code, JSON.parse(out).answer]).toEqual([2, "error"]);
});

test("screening keeps the order of rows and cannot make a formula", () => {
  const { code, out, err } = manumit(["screen", "-", "--format", "csv"], {
    input: 'Supplier Name,Land\nExample Trading Corporation,KP\n"=HYPERLINK(""x"")",RU\n',
  });
  const rows = out.trim().split("\n");
  expect(code).toBe(1);
  expect(rows[1]).toMatch(/^1,Example Trading Corporation,match,/);
  expect(rows[2]).toMatch(/^2,"'=HYPERLINK/);
  expect(err).toMatch(/name ← Supplier Name/);
});

test("standard input may be JSON lines, and what is no table is an error that says so", () => {
  const rows = manumit(["screen", "-", "--format", "ndjson"], {
    input: '{"name":"Mokran LLC","country":"ru"}\n{"name":["Nobody","Noone Atall"]}\n',
  });
  expect(
    rows.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).answer),
  ).toEqual(["match", "none"]);
  expect(manumit(["screen", "-"], { input: '{"name":' })).toMatchObject({
    code: 2,
    err: expect.stringContaining("line 1: not a JSON object"),
  });
  expect(manumit(["screen", "-"], { input: 'name\nx\0"y"z\n"' })).toMatchObject({
    code: 2,
    err: expect.stringContaining("[USAGE]"),
  });
});

test("show opens an entity with the place of every statement, and a claim by its key", () => {
  expect(manumit(["show", "ofac-9001"]).out).toMatch(/passportNumber\s+999000111\s+sdn\.csv, row 1, Remarks/);
  const claim = manumit(["show", "S001", "--format", "json"]);
  expect(JSON.parse(claim.out).citation.url).toMatch(/^https?:/);
  expect(manumit(["show", "nothing-like-it"]).code).toBe(2);
});

test("exports say what is in the picture", () => {
  const entities = manumit(["export", "ftm"])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entities.find((entity) => entity.id === "ofac-9001").properties.passportNumber).toEqual(["999000111"]);
  expect(manumit(["export", "statements"]).out.split("\n", 1)[0]).toMatch(/^id,entity_id,canonical_id,prop,/);
  expect(manumit(["export", "csv"]).out).toContain("workers_present");
});

test("the same sources in another order, time zone and language give the same picture", () => {
  const other = {
    MANUMIT_WORKSPACE: join(folder, "other"),
    TZ: "Asia/Seoul",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  };
  manumit(["init"], { env: other });
  manumit(["add", fixture, "--published", "2024-05"], { env: other });
  const third = { MANUMIT_WORKSPACE: join(folder, "third"), TZ: "America/St_Johns" };
  spawnSync(process.execPath, [main, "start", fixture, "--no-serve"], { env: { ...process.env, ...third } });
  const digest = (env?: NodeJS.ProcessEnv) =>
    JSON.parse(manumit(["build", "--format", "json"], env ? { env } : {}).out).digest;
  manumit(["add", join(root, "starter")], { env: other });
  expect(digest(other)).toBe(digest());
});

test("a list of a tenth of its size waits for a person's word", () => {
  const small = join(folder, "2025-01");
  spawnSync("mkdir", ["-p", small]);
  writeFileSync(
    join(small, "sdn.csv"),
    '9001,"PERSON, Example Chol","individual","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n',
  );
  const added = manumit(["add", small]);
  expect(added.out).toMatch(/held\s+us_ofac_sdn: 1 records, the last version had 3/);
  manumit(["build"]);
  expect(manumit(["show", "ofac-9002"]).code).toBe(0);
  const source = /take-in (sha256:\w+)/.exec(added.out)![1]!;
  expect(manumit(["decide", "take-in", source, "--why", "the publisher says so"]).code).toBe(0);
  manumit(["build"]);
  expect(manumit(["show", "ofac-9002"]).code).toBe(2);
});

test("a broken list is reported with its place, and the last good version stays, marked stale", () => {
  const broken = join(folder, "2026-01");
  spawnSync("mkdir", ["-p", broken]);
  writeFileSync(
    join(broken, "sdn.csv"),
    '9001,"PERSON, Example","balloon","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n',
  );
  writeFileSync(join(broken, "picture.bin"), "who knows");
  const added = manumit(["add", broken]);
  expect(added.code).toBe(2);
  expect(added.out).toMatch(/failed\s+sdn\.csv, row 1: .*balloon/);
  expect(added.out).toMatch(/unread\s+picture\.bin/);
  expect(manumit(["build"]).err).toMatch(/stale: us_ofac_sdn/);
});

test("errors go to stderr with a code, help has an example, and no workspace is said to be none", () => {
  expect(manumit(["search", "x", "--limit", "many"])).toMatchObject({ code: 2, out: "" });
  expect(manumit(["screen", "--help"]).out).toMatch(/Example:\n\s+\$ manumit screen/);
  const none = manumit(["status"], { env: { MANUMIT_WORKSPACE: join(folder, "nowhere") } });
  expect([none.code, /WORKSPACE_MISSING/.test(none.err)]).toEqual([2, true]);
});

test("a pipe whose reader leaves early ends quietly", () => {
  const done = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" export csv | head -1`], {
    encoding: "utf8",
    env: { ...process.env, MANUMIT_WORKSPACE: workspace },
  });
  expect([done.stdout.split("\n").length, done.stderr]).toEqual([2, ""]);
});

test("verify finds an altered byte in the archive", () => {
  expect(manumit(["verify"]).code).toBe(0);
  const found = spawnSync("sh", ["-c", `find "${workspace}/archive" -type f | sort | head -1`], {
    encoding: "utf8",
  }).stdout.trim();
  writeFileSync(found, "altered");
  const { code, out } = manumit(["verify"]);
  expect([code, out.includes("hash to")]).toEqual([3, true]);
});
