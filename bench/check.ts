/**
 * The check on the real figure tables: every rule over every claim, in one process, first run and warm runs apart.
 * Needs the real tables in ../shared; says so and stops without them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../src/questions/check/index.ts";
import { openPicture } from "../src/surfaces/wiring.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const tables = join(root, "../shared/sources/tables");
const TARGET = 300;
const RUNS = 9;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function manumit(workspace: string, ...args: readonly string[]): void {
  const done = spawnSync(process.execPath, [join(root, "src/surfaces/cli/main.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, MANUMIT_WORKSPACE: workspace },
  });
  if (done.status !== 0) throw new Error(`${args.join(" ")}: ${done.stderr}`);
}

if (!existsSync(tables))
  console.log("bench check: the real tables are not in ../shared/sources/tables; nothing measured");
else {
  const folder = mkdtempSync(join(tmpdir(), "manumit-check-"));
  try {
    const csv = readdirSync(tables).filter((name) => name.endsWith(".csv"));
    manumit(folder, "init", folder);
    manumit(folder, "add", ...csv.map((name) => join(tables, name)));
    manumit(folder, "build");
    const picture = await openPicture(folder);
    const runs = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      const answer = check(picture);
      return { ms: performance.now() - began, answer };
    });
    const [first, ...warm] = runs.map(({ ms }) => ms);
    const { claims, rules, findings } = runs[0]!.answer;
    console.log(
      `# Check, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model.trim()}, Node ${process.version}\n`,
    );
    console.log("| full check | claims | rules | findings | ms | target |\n|---|---|---|---|---|---|");
    const row = (what: string, ms: number): string =>
      `| ${what} | ${claims} | ${rules.length} | ${findings.length} | ${ms.toFixed(0)} | ≤ ${TARGET} |`;
    console.log(row("first in its process", first!));
    console.log(row(`median of ${warm.length} more`, median(warm)));
    if (first! > TARGET) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
