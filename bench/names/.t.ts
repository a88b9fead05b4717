import { readFileSync } from "node:fs";
import { buildNameIndex, NameIndex, readName, scoreNames } from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

const index = new NameIndex(buildNameIndex(ofacNames()));
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
const queries = [
  ...people.map((text) => ({ text, kind: "person" as const })),
  ...aliases.map((c) => ({ text: c[0]!, kind: c[2] === "org" ? ("organisation" as const) : ("person" as const) })),
];
const read = queries.map(({ text, kind }) => readName(text, kind));
const med = (f: (i: number) => void) => {
  const t: number[] = [];
  for (let r = 0; r < 4; r++)
    for (let i = 0; i < queries.length; i++) {
      const a = performance.now();
      f(i);
      if (r > 1) t.push((performance.now() - a) * 1000);
    }
  t.sort((a, b) => a - b);
  return `${t[t.length >> 1]!.toFixed(1)} mean ${(t.reduce((a, b) => a + b) / t.length).toFixed(1)}`;
};
console.log(
  "timer",
  med(() => {}),
);
console.log(
  "readName",
  med((i) => readName(queries[i]!.text, queries[i]!.kind)),
);
console.log(
  "find",
  med((i) => index.find(read[i]!, { limit: 5, cutoff: 0.55, kinds: [queries[i]!.kind] })),
);
console.log(
  "find .99",
  med((i) => index.find(read[i]!, { limit: 5, cutoff: 0.99, kinds: [queries[i]!.kind] })),
);
console.log(
  "score",
  med((i) =>
    scoreNames(
      read[i]!,
      read[(i * 7 + 3) % read.length]!.kind === read[i]!.kind ? read[(i * 7 + 3) % read.length]! : read[i]!,
    ),
  ),
);
console.log(
  "score self",
  med((i) => scoreNames(read[i]!, read[i]!)),
);
for (const t of [
  "a".repeat(1000),
  "\u0301".repeat(1000),
  "é\u0301\u0302\u0303".repeat(250),
  "김".repeat(1000),
  "金".repeat(1000),
  "ab ".repeat(333),
  "kim ".repeat(250),
  "a.".repeat(500),
  "a'".repeat(500),
  "محمد ".repeat(200),
  "ﷺ".repeat(1000),
  "\u202e\u200b".repeat(500),
  "jongun".repeat(160),
  "x".repeat(1_000_000),
  "🙂".repeat(500),
  "٣".repeat(1000),
  "abd ".repeat(250),
  "((((".repeat(250),
])
  for (const kind of ["person", "organisation", "vessel"] as const) {
    const a = performance.now();
    let say = "";
    try {
      const q = readName(t, kind);
      say = `${q.tokens.length} tokens`;
      index.find(q, { limit: 5, cutoff: 0.55 });
      scoreNames(q, q);
    } catch (e) {
      say = (e as { code?: string }).code ?? String(e);
    }
    const ms = performance.now() - a;
    if (ms > 8) console.log("slow", ms.toFixed(1), kind, JSON.stringify(t.slice(0, 8)), say);
  }
