/**
 * The house on real lists: files to picture, and the first answer from process start. Whole processes, medians of five,
 * peak memory as the system counts it. Needs the real lists in ../shared; says so and stops without them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lists = join(root, "../shared/sources/lists");
const RUNS = 5;
const newest = [
  "us-ofac/2024-05",
  "us-ofac/consolidated-2025",
  "un-sc/2026-02-27.xml",
  "uk/2025-08-11.ods",
  "ca/2025.xml",
];

interface Run {
  readonly ms: number;
  readonly mib: number;
}

function once(workspace: string, args: readonly string[]): Run {
  const began = performance.now();
  const done = spawnSync(process.execPath, ["-r", hook, main, ...args], {
    encoding: "utf8",
    env: { ...process.env, MANUMIT_WORKSPACE: workspace },
    maxBuffer: 1 << 26,
  });
  const ms = performance.now() - began;
  if (done.status !== 0 && done.status !== 1) throw new Error(`${args.join(" ")}: ${done.stderr}`);
  return { ms, mib: Number(/PEAK (\d+)/.exec(done.stderr)?.[1] ?? Number.NaN) / 1024 };
}

const main = join(root, "src/surfaces/cli/main.ts");
const folder = mkdtempSync(join(tmpdir(), "manumit-bench-"));
const hook = join(folder, "peak.cjs");
writeFileSync(
  hook,
  "process.on('exit', () => require('node:fs').writeSync(2, 'PEAK ' + process.resourceUsage().maxRSS));",
);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const rows: { what: string; target: string; ms: number; mib: number; from: number; to: number }[] = [];
function measure(what: string, target: string, run: (i: number) => Run): void {
  const runs = Array.from({ length: RUNS }, (_, i) => run(i));
  const ms = runs.map((r) => r.ms);
  rows.push({
    what,
    target,
    ms: Math.round(median(ms)),
    mib: Math.round(median(runs.map((r) => r.mib))),
    from: Math.round(Math.min(...ms)),
    to: Math.round(Math.max(...ms)),
  });
}

if (!existsSync(lists)) console.log("bench house: the real lists are not in ../shared/sources/lists; nothing measured");
else {
  try {
    const add = (i: number): Run => {
      const workspace = join(folder, `add-${i}`);
      once(workspace, ["init", workspace]);
      return once(workspace, ["add", ...newest.map((path) => join(lists, path))]);
    };
    measure("official lists: archive and read (OFAC, UN, UK, CA)", "with the next ≤ 6 s", add);
    const workspace = join(folder, "add-0");
    measure("readings to picture", "≤ 600 MiB", () => once(workspace, ["build"]));
    measure("first search from process start", "≤ 250 ms", () => once(workspace, ["search", "김정은"]));
    measure("show an entity from process start", "≤ 250 ms", () => once(workspace, ["show", "ofac-12210"]));
    const size = spawnSync("sh", ["-c", `ls -S "${workspace}/picture/"*.picture | head -1`], {
      encoding: "utf8",
    }).stdout.trim();
    console.log(
      `# The house, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model.trim()} × ${cpus().length}, Node ${process.version}, picture ${(statSync(size).size / 2 ** 20).toFixed(1)} MiB\n`,
    );
    console.log("| what | median | range | peak memory | wanted |\n|---|---|---|---|---|");
    for (const row of rows)
      console.log(`| ${row.what} | ${row.ms} ms | ${row.from}–${row.to} ms | ${row.mib} MiB | ${row.target} |`);
    if (process.env["ACCEPT"] === "1")
      writeFileSync(
        join(root, "bench/accepted/house.json"),
        `${JSON.stringify({ on: new Date().toISOString().slice(0, 10), node: process.version, rows }, null, 2)}\n`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
