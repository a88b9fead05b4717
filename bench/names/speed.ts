/**
 * How fast one name is found among OFAC's, when its words are new (cold) and when they were seen before (warm), and how
 * much the index loses against comparing every name.
 */
import { readFileSync } from "node:fs";
import {
  buildNameIndex,
  compareNames,
  MATCH,
  NameIndex,
  type NameKind,
  POSSIBLE,
  readName,
} from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

const entries = ofacNames();
const started = performance.now();
const data = buildNameIndex(entries);
const built = performance.now() - started;
const bytes = Object.values(data.arrays).reduce((sum, array) => sum + array.byteLength, 0);
console.log(
  `${entries.length} names, built in ${built.toFixed(0)} ms, ${(bytes / entries.length).toFixed(0)} bytes a name`,
);

const people = readFileSync("../shared/cases/unlisted-people-1k.csv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",")[0]!);
const aliases = readFileSync("../shared/cases/list-aliases.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));
interface Query {
  readonly text: string;
  readonly kind: NameKind;
}

const queries: readonly Query[] = [
  ...people.map((text) => ({ text, kind: "person" as const })),
  ...aliases.map((cells) => ({
    text: cells[0]!,
    kind: cells[2] === "org" ? ("organisation" as const) : ("person" as const),
  })),
];

function time(index: NameIndex, label: string, queries: readonly Query[]): void {
  const micros: number[] = [];
  let hits = 0;
  for (const { text, kind } of queries) {
    const from = performance.now();
    hits += index.find(readName(text, kind), { limit: 5, cutoff: POSSIBLE, kinds: [kind] }).length;
    micros.push((performance.now() - from) * 1000);
  }
  micros.sort((a, b) => a - b);
  const at = (share: number): string => micros[Math.floor(share * (micros.length - 1))]!.toFixed(1);
  console.log(`${label}: p50 ${at(0.5)} µs, p90 ${at(0.9)}, p99 ${at(0.99)}, hits ${hits}`);
}

const index = new NameIndex(data);
const halves = [0, 1].map((half) => queries.filter((_, i) => i % 2 === half));
time(index, "first run of the code", halves[0]!);
time(index, "words never seen by this index", halves[1]!);
time(index, "repeated words", halves[1]!);
time(index, "repeated words again", halves[1]!);

if (process.argv.includes("--oracle")) {
  const read = entries.map((entry) => readName(entry.text, entry.kind));
  let expected = 0;
  let lost = 0;
  let expectedMatch = 0;
  let lostMatch = 0;
  for (const { text, kind } of queries) {
    const query = readName(text, kind);
    const found = new Set(index.find(query, { limit: 1e9, cutoff: POSSIBLE, kinds: [kind] }).map((hit) => hit.entry));
    read.forEach((name, entry) => {
      if (name.kind !== kind) return;
      const { score } = compareNames(query, name);
      if (score < POSSIBLE) return;
      expected++;
      if (score >= MATCH) expectedMatch++;
      if (found.has(entry)) return;
      lost++;
      if (score >= MATCH) lostMatch++;
      if (process.argv.includes("--show")) console.log(`  lost ${score.toFixed(3)} ${text} | ${entries[entry]!.text}`);
    });
  }
  console.log(
    `full scan of ${queries.length} queries: lost ${lost} of ${expected} possible, ${lostMatch} of ${expectedMatch} matches`,
  );
}

let alerts = 0;
for (const text of people) {
  const [best] = index.find(readName(text, "person"), { limit: 1, cutoff: MATCH, kinds: ["person"] });
  if (best === undefined) continue;
  alerts++;
  if (process.argv.includes("--show"))
    console.log(`  alert ${best.score.toFixed(3)} ${text} | ${entries[best.entry]!.text}`);
}
console.log(`unlisted people alerted: ${alerts} of ${people.length}`);
