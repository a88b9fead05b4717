/**
 * One million names: bytes a name, and how the time of one query grows from 10,000 names to a million.
 *
 * The names are made up from shares of surnames and given names of eight regions (the reference tables) and from company words, so
 * that they crowd as real ones do. Seeded; each size in a process of its own (`--size`), so that memory is its own.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { koreanGivenSyllables, koreanSurnames } from "../../reference/korean-syllables.ts";
import { familyNames, givenNames } from "../../reference/name-frequency.ts";
import { buildNameIndex, type NameEntry, NameIndex, POSSIBLE, readName } from "../../src/names/index.ts";

let state = 20261123;

/** A seeded stream from 0 to 1 (mulberry32). */
function next(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function weighted(table: Readonly<Record<string, number>>): () => string {
  const words = Object.keys(table);
  const sums: number[] = [];
  let sum = 0;
  for (const word of words) {
    sum += table[word]!;
    sums.push(sum);
  }
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
}

const family = weighted(familyNames);
const given = weighted(givenNames);
const surname = weighted(Object.fromEntries(koreanSurnames.map(({ latin, perMille }) => [latin[0]!, perMille])));
const syllable = weighted(Object.fromEntries(koreanGivenSyllables.map(({ latin, perMille }) => [latin[0]!, perMille])));
const consonants = "bcdfghjklmnprstvz";
const pick = (from: string): string => from[Math.floor(next() * from.length)]!;
const rare = (): string => {
  let word = "";
  for (let i = 0, parts = 2 + Math.floor(next() * 2); i < parts; i++) word += pick(consonants) + pick("aeiou");
  return word + (next() < 0.5 ? pick(consonants) : "");
};
const trade = ["Trading", "Shipping", "Construction", "Technology", "Industrial", "Logistics", "Textile", "Machinery"];

function made(): Pick<NameEntry, "text" | "kind"> {
  const sort = next();
  if (sort < 0.15) return { text: `${surname()} ${syllable()} ${syllable()}`, kind: "person" };
  if (sort < 0.75)
    return {
      text: `${next() < 0.3 ? rare() : family()}, ${given()} ${next() < 0.4 ? given() : rare()}`,
      kind: "person",
    };
  return {
    text: `${rare()} ${next() < 0.3 ? rare() : ""} ${trade[Math.floor(next() * trade.length)]!} Co Ltd`,
    kind: "organisation",
  };
}

function measure(size: number): void {
  const entries: NameEntry[] = [];
  for (let owner = 0; owner < size; owner++) entries.push({ ...made(), owner, weak: false });
  const started = performance.now();
  const data = buildNameIndex(entries);
  const built = performance.now() - started;
  const bytes = Object.values(data.arrays).reduce((sum, array) => sum + array.byteLength, 0);
  const text = entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.text), 0);
  entries.length = 0;
  const index = new NameIndex(data);
  const micros: number[] = [];
  for (let i = 0; i < 2500; i++) {
    const { text: query, kind } = made();
    const from = performance.now();
    index.find(readName(query, kind), { limit: 5, cutoff: POSSIBLE, kinds: [kind] });
    if (i >= 500) micros.push((performance.now() - from) * 1000);
  }
  micros.sort((a, b) => a - b);
  const at = (share: number): string => micros[Math.floor(share * (micros.length - 1))]!.toFixed(0).padStart(6);
  console.log(
    `${String(size).padStart(8)} names  ${(bytes / size).toFixed(0).padStart(4)} bytes a name (${((bytes - text) / size).toFixed(0)} without the text)  built in ${(built / 1000).toFixed(1)} s  ` +
      `new words p50 ${at(0.5)} µs  p90 ${at(0.9)}  p99 ${at(0.99)}  peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
}

const asked = process.argv.indexOf("--size");
if (asked > 0) measure(Number(process.argv[asked + 1]));
else
  for (const size of [10_000, 100_000, 1_000_000]) {
    const done = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--size", String(size)], {
      encoding: "utf8",
    });
    console.log(done.status === 0 ? done.stdout.trimEnd() : done.stderr);
  }
