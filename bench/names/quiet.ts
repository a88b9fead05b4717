/**
 * How often ordinary names are alerted by name alone, at the default threshold, as `screen` answers: against the picture
 * of a workspace (`--workspace DIR`: what the issue asks, all lists together), else against OFAC's list.
 *
 * Unlisted people of many countries, Korean names drawn from the shares of surnames and given-name syllables, and company
 * names made of trade words.
 */
import { existsSync, readFileSync } from "node:fs";
import { koreanGivenSyllables, koreanSurnames } from "../../reference/korean-syllables.ts";
import { buildNameIndex, MATCH, NameIndex, type NameKind, readName } from "../../src/names/index.ts";
import { screenRecord } from "../../src/questions/screen/index.ts";
import { openPicture } from "../../src/surfaces/wiring.ts";
import { ofacNames } from "./ofac-names.ts";

const at = process.argv.indexOf("--workspace");
const find = at < 0 ? againstOfac() : await againstPicture(process.argv[at + 1]!);

type Found = { readonly score: number; readonly name: string } | undefined;

function againstOfac(): (text: string, kind: NameKind) => Found {
  const index = new NameIndex(buildNameIndex(ofacNames()));
  return (text, kind) => {
    const [best] = index.find(readName(text, kind), { limit: 1, cutoff: MATCH, kinds: [kind] });
    return best && { score: best.score, name: index.textOf(best.entry) };
  };
}

async function againstPicture(folder: string): Promise<(text: string, kind: NameKind) => Found> {
  const picture = await openPicture(folder);
  const schemas: Readonly<Partial<Record<NameKind, string>>> = { person: "Person", organisation: "Company" };
  return (text, kind) => {
    const schema = schemas[kind];
    const [best] = screenRecord(picture, { row: 1, name: text, ...(schema ? { schema } : {}) }).results;
    return best && best.score >= MATCH ? { score: best.score, name: best.matched.value } : undefined;
  };
}

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

function alerts(label: string, kind: NameKind, make: (i: number) => string, runs = 10_000): void {
  let count = 0;
  const shown: string[] = [];
  for (let i = 0; i < runs; i++) {
    const text = make(i);
    const best = find(text, kind);
    if (best === undefined) continue;
    count++;
    if (shown.length < 25) shown.push(`  ${best.score.toFixed(3)} ${text} | ${best.name}`);
  }
  console.log(`${label}: ${count} of ${runs} (${((100 * count) / runs).toFixed(2)} %)`);
  if (process.argv.includes("--show")) console.log(shown.join("\n"));
}

const UNLISTED = "../shared/cases/unlisted-people-1k.csv";
if (existsSync(UNLISTED)) {
  const people = readFileSync(UNLISTED, "utf8").trimEnd().split("\n").slice(1);
  alerts("unlisted people", "person", (i) => people[i]!.split(",")[0]!, people.length);
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
