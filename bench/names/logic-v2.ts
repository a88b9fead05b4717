/**
 * Pairs scored a second, beside nomenklatura's logic-v2 on the same pairs in the same run, from Python's own registry.
 *
 * Where there is no Python 3 with venv, or its registry cannot be reached, the peer's line says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareTexts, MATCH, type NameKind } from "../../src/names/index.ts";

const PAIRS = "../shared/cases/name-pairs.tsv";
const kinds: Readonly<Record<string, NameKind>> = { person: "person", org: "organisation", vessel: "vessel" };

const pairs = readFileSync(PAIRS, "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([query, candidate, type, expected]) => ({
    query: query!,
    candidate: candidate!,
    kind: kinds[type!] ?? ("other" as const),
    match: expected === "match",
  }));

function ours(): { micros: number; f1: number } {
  let best = Number.POSITIVE_INFINITY;
  let f1 = 0;
  for (let round = 0; round < 60; round++) {
    let [tp, fp, fn] = [0, 0, 0];
    const from = performance.now();
    for (const { query, candidate, kind, match } of pairs) {
      const said = compareTexts(query, candidate, kind).score >= MATCH;
      if (said && match) tp++;
      else if (said) fp++;
      else if (match) fn++;
    }
    if (round > 0) best = Math.min(best, ((performance.now() - from) * 1000) / pairs.length);
    f1 = (2 * tp) / (2 * tp + fp + fn);
  }
  return { micros: best, f1 }; // the quietest of sixty rounds, as the peer gives the quietest of three: it has no compiler to warm
}

interface Peer {
  readonly microsecondsAPair: number;
  readonly f1: number;
  readonly pairs: number;
}

function peer(): Peer | string {
  const script = fileURLToPath(new URL("./logic-v2.py", import.meta.url));
  const given = process.env["MANUMIT_BENCH_PYTHON"];
  if (given !== undefined) return run(given, script);
  const folder = mkdtempSync(join(tmpdir(), "manumit-logic-v2-"));
  try {
    if (spawnSync("python3", ["-m", "venv", folder]).status !== 0) return "there is no Python 3 with venv";
    const python = join(folder, "bin", "python");
    if (!existsSync(python)) return "venv made no Python";
    const installed = spawnSync(python, ["-m", "pip", "install", "-q", "nomenklatura"], { timeout: 300_000 });
    return installed.status === 0 ? run(python, script) : "its registry could not be reached";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(python: string, script: string): Peer | string {
  const done = spawnSync(python, [script, PAIRS], { encoding: "utf8" });
  return done.status === 0 ? (JSON.parse(done.stdout) as Peer) : done.stderr.split("\n").slice(-3).join(" ");
}

const { micros, f1 } = ours();
console.log(`manumit    ${micros.toFixed(1).padStart(7)} µs a pair, both names read and compared  F1 ${f1.toFixed(3)}`);
const theirs = peer();
if (typeof theirs === "string") console.log(`logic-v2   not measured: ${theirs}`);
else
  console.log(
    `logic-v2   ${theirs.microsecondsAPair.toFixed(1).padStart(7)} µs a pair  F1 ${theirs.f1.toFixed(3)}  → ${(theirs.microsecondsAPair / micros).toFixed(1)} × as many pairs a second here`,
  );
