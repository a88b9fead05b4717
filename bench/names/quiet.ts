/**
 * How often ordinary names are alerted against OFAC's list by name alone: Korean names drawn from the shares of surnames
 * and given-name syllables, and company names made of trade words.
 */
import { koreanGivenSyllables, koreanSurnames } from "../../reference/korean-syllables.ts";
import { buildNameIndex, MATCH, NameIndex, type NameKind, readName } from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

const index = new NameIndex(buildNameIndex(ofacNames()));
let state = 20260101;

/** A seeded stream from 0 to 1 (mulberry32). */
function next(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function drawn<T extends { readonly perMille: number }>(rows: readonly T[]): T {
  let left = next() * rows.reduce((sum, row) => sum + row.perMille, 0);
  for (const row of rows) {
    left -= row.perMille;
    if (left <= 0) return row;
  }
  return rows[0]!;
}

const pick = (words: string): string => {
  const list = words.split(" ");
  return list[Math.floor(next() * list.length)]!;
};

function alerts(label: string, kind: NameKind, make: () => string): void {
  let count = 0;
  const shown: string[] = [];
  for (let i = 0; i < 10_000; i++) {
    const text = make();
    const [best] = index.find(readName(text, kind), { limit: 1, cutoff: MATCH, kinds: [kind] });
    if (best === undefined) continue;
    count++;
    if (shown.length < 12) shown.push(`  ${best.score.toFixed(3)} ${text} | ${index.textOf(best.entry)}`);
  }
  console.log(`${label}: ${count} of 10,000`);
  if (process.argv.includes("--show")) console.log(shown.join("\n"));
}

alerts(
  "ordinary Korean names in Hangul",
  "person",
  () => drawn(koreanSurnames).southern + drawn(koreanGivenSyllables).hangul + drawn(koreanGivenSyllables).hangul,
);
alerts(
  "the same in Latin",
  "person",
  () =>
    `${drawn(koreanSurnames).latin[0]} ${drawn(koreanGivenSyllables).latin[0]} ${drawn(koreanGivenSyllables).latin[0]}`,
);
alerts("company names of trade words", "organisation", () =>
  [
    pick(
      "Golden Blue Silver Green Eastern Northern Royal Grand Star Ocean Sun Moon River Mountain Bright New Global United First Pacific",
    ),
    pick(
      "Star Ocean Dragon Eagle Bridge Tower Gate Hill Lake Stone Light Wave Horizon Summit Crown Harbor Valley Field",
    ),
    pick(
      "Trading Shipping Construction Technology Industrial Logistics Energy Textile Food Machinery Electronics Investment",
    ),
    pick("Co.,_Ltd. LLC Limited Corporation Company GmbH Inc.").replace("_", " "),
  ].join(" "),
);
