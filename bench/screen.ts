/**
 * Screening a file end to end: CSV to NDJSON, rows a second on one thread and two, memory, and what reading and writing
 * cost without the engine. Needs the real lists and labelled names in ../shared; says so and stops without them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = join(root, "../shared");
const ROWS = Number(process.env["ROWS"] ?? 20_000);
const RUNS = 3;
const lists = ["us-ofac/2024-05", "un-sc/2026-02-27.xml", "uk/2025-08-11.ods", "ca/2025.xml"];
const TRADE =
  "Ocean Star Golden Bridge Trading Export United Pacific Northern General Machine Silver Global Dragon Mountain River Textile Steel Electronic Food Harbour Eastern Construction Import Royal".split(
    " ",
  );

/** Mostly ordinary people and companies, as a customer's file is; one in ten a name of the labelled pairs. */
function table(rows: number): string {
  const column = (path: string, separator: string, name: string): string[] => {
    const [head, ...lines] = readFileSync(join(shared, "cases", path), "utf8")
      .trimEnd()
      .split("\n");
    const at = head!.split(separator).indexOf(name);
    return lines.map((line) => line.split(separator)[at]!).filter((text) => !text.includes('"'));
  };
  const people = column("unlisted-people-1k.csv", ",", "full_name");
  const labelled = column("name-pairs.tsv", "\t", "query");
  let seed = 20261123;
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return from[(seed >>> 8) % from.length]!;
  };
  // Parts of different people's names, or all names would soon be known by heart.
  const person = (): string => `${pick(people).split(" ")[0]} ${pick(people).split(" ").slice(1).join(" ")}`;
  const company = (): string =>
    `${pick(TRADE)} ${pick(TRADE)} ${pick(people).split(" ").at(-1)} ${pick(["LLC", "Ltd", "GmbH", "Co"])}`;
  const lines = ["No,Supplier name,Type"];
  for (let row = 1; row <= rows; row++) {
    const kind = row % 10;
    const [name, type] = kind < 5 ? [person(), "person"] : kind < 9 ? [company(), "company"] : [pick(labelled), ""];
    lines.push(`${row},"${name.replaceAll('"', '""')}",${type}`);
  }
  return `${lines.join("\n")}\n`;
}

interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly wall: number;
  readonly cpu: number;
  readonly mib: number;
  readonly bytes: number;
}

const node = (...args: string[]): string => {
  const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${args.join(" ")}: ${done.stderr}`);
  return done.stdout;
};

if (!existsSync(join(shared, "sources/lists")) || !existsSync(join(shared, "cases")))
  console.log("bench screen: the real lists and cases are not in ../shared; nothing measured");
else {
  const folder = mkdtempSync(join(tmpdir(), "manumit-screen-"));
  try {
    const main = join(root, "src/surfaces/cli/main.ts");
    const workspace = join(folder, "ws");
    node(main, "init", workspace);
    node(main, "add", ...lists.map((path) => join(shared, "sources/lists", path)), "--workspace", workspace);
    node(main, "build", "--workspace", workspace);
    const file = join(folder, "rows.csv");
    writeFileSync(file, table(ROWS));
    const run = (threads: number, engine: string): Result => {
      const results = Array.from({ length: RUNS }, (_, i) => {
        const out = join(folder, `${engine}-${threads}-${i}.ndjson`);
        const said = node(join(root, "bench/screening/one-run.ts"), workspace, file, out, String(threads), engine);
        return JSON.parse(said) as Result;
      });
      return results.toSorted((a, b) => a.seconds - b.seconds)[RUNS >> 1]!;
    };
    console.log(
      `# Screening, CSV to NDJSON, ${ROWS} rows, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model.trim()} × ${cpus().length}, Node ${process.version}, medians of ${RUNS}\n`,
    );
    console.log(
      "| engine | threads | rows/s | µs a row | process time | peak memory | answers |\n|---|---|---|---|---|---|---|",
    );
    for (const [engine, threads] of [
      ["names", 1],
      ["names", 2],
      ["none", 1],
    ] as const) {
      const { counts, seconds, wall, cpu, mib } = run(threads, engine);
      const answers = engine === "none" ? "–" : `${counts["match"]} match, ${counts["possible"]} possible`;
      console.log(
        `| ${engine} | ${threads} | ${Math.round(ROWS / seconds)} | ${((seconds / ROWS) * 1e6).toFixed(1)} | ${wall.toFixed(2)} s (cpu ${cpu.toFixed(2)} s) | ${Math.round(mib)} MiB | ${answers} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
