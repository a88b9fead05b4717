/**
 * Estimates and scenarios: speed and memory beside Squiggle and a bare product of typed arrays, and accuracy against
 * @stdlib's quantiles, closed forms and Squiggle.
 *
 * Engines take turns in one process, so that a busy machine slows all alike; the ratios are what counts. Memory is that of
 * a process of its own for each engine. Peers stand in bench/peers; without them only ours is measured, and it says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  beta,
  type Distribution,
  drawColumn,
  logitNormalBetween,
  lognormalBetween,
  mean,
  normalBetween,
  parseFormula,
  parseUnit,
  prepare,
  quantileOf,
  quantiles,
  seedOf,
  sobolColumn,
} from "../src/chance/index.ts";

import { manyModels, scenarioSet, type Took } from "./chance/sets.ts";

const peers = fileURLToPath(new URL("peers/package.json", import.meta.url));
const require = createRequire(peers);
const havePeers = existsSync(fileURLToPath(new URL("peers/node_modules/@quri/squiggle-lang", import.meta.url)));

interface Summary {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

const workers = lognormalBetween(50_000, 100_000);
const pay = lognormalBetween(300, 1000);
const shares = { "logit-normal": logitNormalBetween(0.7, 0.9), beta: beta(32.65, 7.72) } as const;
const units = new Map(
  Object.entries({ workers: "people", pay: "USD/(person*month)", share: "ratio" }).map(([name, unit]) => [
    name,
    parseUnit(unit),
  ]),
);

/** All that an estimate does: parse, check units, draw, compute, summarise. */
function ours(n: number, seed: number, share: Distribution): Summary {
  const program = prepare(parseFormula("workers * pay * share in [USD/year]"), units);
  const draw = (dimension: number, name: string, of: Distribution): Float64Array =>
    drawColumn(of, sobolColumn(dimension, seedOf(seed, name), new Float64Array(n)));
  const inputs = new Map([
    ["workers", draw(0, "workers", workers)],
    ["pay", draw(1, "pay", pay)],
    ["share", draw(2, "share", share)],
  ]);
  const revenue = program.run(inputs, n);
  const [p5, p50, p95] = quantiles(revenue, [0.05, 0.5, 0.95]) as [number, number, number];
  return { p5, p50, p95, mean: mean(revenue) };
}

interface SquiggleModule {
  run(code: string, options: object): Promise<{ result: { ok: boolean; value: { result: { toString(): string } } } }>;
}
let squiggle: SquiggleModule | null = null;
const squiggleSummary = (n: number, seed: number): Promise<Summary> =>
  squiggleOf("(50000 to 100000) * (300 to 1000) * 12 * beta(32.65, 7.72)", n, seed);

async function squiggleOf(formula: string, n: number, seed = 1): Promise<Summary> {
  squiggle ??= (await import(pathToFileURL(require.resolve("@quri/squiggle-lang")).href)) as SquiggleModule;
  const code = `r = ${formula}
[quantile(r, 0.05), quantile(r, 0.5), quantile(r, 0.95), mean(r)]`;
  const { result } = await squiggle.run(code, {
    environment: { sampleCount: n, xyPointLength: 1000, seed: String(seed) },
  });
  if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`);
  const [p5, p50, p95, average] = JSON.parse(result.value.result.toString()) as [number, number, number, number];
  return { p5, p50, p95, mean: average };
}

/** Any formula of two lognormals. */
function oursOf(formula: string, n: number): Summary {
  const ratio = parseUnit("ratio");
  const program = prepare(
    parseFormula(formula),
    new Map([
      ["w", ratio],
      ["p", ratio],
    ]),
  );
  const draw = (dimension: number, of: Distribution): Float64Array =>
    drawColumn(of, sobolColumn(dimension, seedOf(1, `d${dimension}`), new Float64Array(n)));
  const out = program.run(
    new Map([
      ["w", draw(0, workers)],
      ["p", draw(1, pay)],
    ]),
    n,
  );
  const [p5, p50, p95] = quantiles(out, [0.05, 0.5, 0.95]) as [number, number, number];
  return { p5, p50, p95, mean: mean(out) };
}

/** The least work there could be: three columns there already, multiplied. */
function ceiling(n: number): () => number {
  const make = (): Float64Array => new Float64Array(n).fill(1.000001);
  const [a, b, c, out] = [make(), make(), make(), make()] as const;
  return () => {
    for (let i = 0; i < n; i++) out[i] = a[i]! * b[i]! * c[i]! * 12;
    return out[n - 1]!;
  };
}

/** What `ACCEPT=1` keeps for the next run to be held against. */
const accepted: Record<string, unknown>[] = [];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const show = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

async function taken(run: () => unknown): Promise<Took> {
  const began = process.cpuUsage();
  const ms = await timed(run);
  const { user, system } = process.cpuUsage(began);
  return { ms, cpu: (user + system) / 1000 };
}

const [flag, engine, size] = process.argv.slice(2);
if (flag === "--memory") {
  const n = Number(size);
  if (engine === "ours") for (let i = 0; i < 3; i++) ours(n, i, shares["logit-normal"]);
  else if (engine === "squiggle") for (let i = 0; i < 3; i++) await squiggleSummary(n, i);
  else ceiling(n)();
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else await main();

function memoryOf(name: string, n: number): number {
  const file = fileURLToPath(import.meta.url);
  const done = spawnSync(process.execPath, [file, "--memory", name, String(n)], { encoding: "utf8" });
  return Number(done.stdout.trim());
}

async function main(): Promise<void> {
  console.log(
    `# Estimates and scenarios, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]!.model.trim()} × ${cpus().length}, Node ${process.version}\n`,
  );
  if (!havePeers) console.log("Peers are not installed in bench/peers: only ours is measured.\n");
  await revenue();
  await accuracy();
  accepted.push({ what: "eight scenarios × 16,384", ...(await scenarioSet(taken)) });
  accepted.push({ what: "1,000 models of ten inputs, seconds", ...(await manyModels(taken)) });
  if (process.env["ACCEPT"] !== "1") return;
  const file = fileURLToPath(new URL("accepted/chance.json", import.meta.url));
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ on, node: process.version, rows: accepted }, null, 2)}\n`);
}

async function revenue(): Promise<void> {
  console.log("## Revenue of three inputs: p5, p50, p95 and mean\n");
  console.log(
    "| samples | ours ms | with beta share ms | Squiggle ms | × Squiggle | × with beta | bare product ms | peak MiB ours / Squiggle / bare |",
  );
  console.log("|---:|---:|---:|---:|---:|---:|---:|---|");
  for (const n of [1e4, 1e5, 1e6]) {
    const bare = ceiling(n);
    const times = { ours: [] as number[], beta: [] as number[], squiggle: [] as number[], bare: [] as number[] };
    const rounds = n >= 1e6 ? 9 : 21;
    for (let round = -3; round < rounds; round++) {
      const row = {
        ours: await timed(() => ours(n, round + 9, shares["logit-normal"])),
        beta: await timed(() => ours(n, round + 9, shares.beta)),
        squiggle: havePeers ? await timed(() => squiggleSummary(n, round + 9)) : Number.NaN,
        bare: await timed(bare),
      };
      // The first rounds warm the engines up.
      if (round >= 0) for (const key of ["ours", "beta", "squiggle", "bare"] as const) times[key].push(row[key]);
    }
    const [a, b, s, c] = [times.ours, times.beta, times.squiggle, times.bare].map(median) as [
      number,
      number,
      number,
      number,
    ];
    const memory = [memoryOf("ours", n), havePeers ? memoryOf("squiggle", n) : Number.NaN, memoryOf("bare", n)].join(
      " / ",
    );
    accepted.push({ what: "revenue of three inputs", samples: n, ours: a, beta: b, squiggle: s, bare: c, memory });
    console.log(
      `| ${n.toLocaleString("en-US")} | ${show(a)} | ${show(b)} | ${show(s)} | ${(s / a).toFixed(1)} | ${(s / b).toFixed(1)} | ${show(c)} | ${memory} |`,
    );
  }
  console.log("\nTarget: ≥ 10 × Squiggle. Peak memory is of the whole process, the engine's own code included.\n");
}

/** Largest relative difference between ours and a peer over a grid of probabilities. */
function worst(d: Distribution, peer: (p: number) => number): number {
  let most = 0;
  for (let i = 1; i < 1000; i++) {
    const p = i / 1000;
    const [a, b] = [quantileOf(d, p), peer(p)];
    most = Math.max(most, Math.abs(a - b) / Math.max(1e-12, Math.abs(b)));
  }
  return most;
}

async function accuracy(): Promise<void> {
  if (!havePeers) return;
  type Quantile = (p: number, a: number, b: number) => number;
  const stdlib = (name: string): Quantile => require(`@stdlib/stats-base-dists-${name}-quantile`) as Quantile;
  const normal = normalBetween(-2, 5) as { mean: number; sd: number } & Distribution;
  const lognormal = workers as { mu: number; sigma: number } & Distribution;
  const rows: [string, number, number][] = [
    ["normal quantiles against @stdlib", worst(normal, (p) => stdlib("normal")(p, normal.mean, normal.sd)), 1e-9],
    [
      "lognormal quantiles against @stdlib",
      worst(lognormal, (p) => stdlib("lognormal")(p, lognormal.mu, lognormal.sigma)),
      1e-9,
    ],
    ["beta(32.65, 7.72) quantiles against @stdlib", worst(shares.beta, (p) => stdlib("beta")(p, 32.65, 7.72)), 1e-9],
    ["beta(0.5, 0.7) quantiles against @stdlib", worst(beta(0.5, 0.7), (p) => stdlib("beta")(p, 0.5, 0.7)), 1e-6],
  ];
  // Both are samples: they may differ by what chance allows at 100,000, about five standard errors of each.
  const [a, b] = [ours(1e5, 1, shares.beta), await squiggleSummary(1e5, 1)];
  for (const key of ["p5", "p50", "p95", "mean"] as const)
    rows.push([`revenue ${key} against Squiggle`, Math.abs(a[key] / b[key] - 1), key === "mean" ? 0.007 : 0.015]);
  for (const sign of ["+", "/"] as const) {
    const [mine, theirs] = [
      oursOf(`w ${sign} p`, 1e5),
      await squiggleOf(`(50000 to 100000) ${sign} (300 to 1000)`, 1e5),
    ];
    for (const key of ["p5", "p50", "p95", "mean"] as const)
      rows.push([
        `workers ${sign} pay, ${key}, against Squiggle`,
        Math.abs(mine[key] / theirs[key] - 1),
        key === "mean" ? 0.01 : 0.015,
      ]);
  }
  console.log("## Accuracy\n\n| what | largest relative difference | allowed | |\n|---|---:|---:|---|");
  for (const [what, found, allowed] of rows)
    console.log(
      `| ${what} | ${found.toExponential(1)} | ${allowed} | ${found <= allowed ? "within" : "**outside**"} |`,
    );
  console.log("");
}
