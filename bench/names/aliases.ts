/**
 * Published aliases against OFAC's list with that alias left out: is its entity among the first five?
 *
 * "Resembling" aliases are those whose best other name of the entity scores at least POSSIBLE: no method finds the
 * others (acronyms, translations, noms de guerre) from the names alone. Uses the alias rows whose entity is on OFAC's list
 * by another name; those of other lists are counted apart.
 */

import { readFileSync } from "node:fs";
import { buildNameIndex, compareNames, NameIndex, type NameKind, readName } from "../../src/names/index.ts";
import { ofacNames } from "./ofac-names.ts";

const entries = ofacNames();
const rows = readFileSync("../shared/cases/list-aliases.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));
const kindOf = (type: string): NameKind => (type === "org" ? "organisation" : type === "vessel" ? "vessel" : "person");
/** The list's own names and aliases are added, an owner a name, so that every row has an entity to find. */
const owners = new Map<string, number>();
const all = [...entries];
for (const cells of rows) {
  const [query, candidate, type] = cells as [string, string, string];
  let owner = owners.get(candidate);
  if (owner === undefined) {
    owner = 10_000_000 + owners.size;
    owners.set(candidate, owner);
    all.push({ text: candidate, kind: kindOf(type), owner, weak: false });
  }
  all.push({ text: query, kind: kindOf(type), owner, weak: false });
}
const index = new NameIndex(buildNameIndex(all));
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
let reach = 0;
let found = 0;
let dprk = 0;
let dprkFound = 0;
const missed: string[] = [];
for (const cells of rows) {
  const [text, candidate, type, expected] = cells as [string, string, string, string];
  if (expected !== "match") continue;
  const kind = kindOf(type);
  const query = readName(text, kind);
  if (query.empty) continue;
  const owner = owners.get(candidate)!;
  const others = all.filter((entry) => entry.owner === owner && !same(entry.text, text));
  const best = Math.max(0, ...others.map((entry) => compareNames(query, readName(entry.text, kind)).score));
  if (best < 0.6) continue;
  reach++;
  const isDprk = /DPRK|PRK/.test(cells[6] ?? "");
  if (isDprk) dprk++;
  const hits = index
    .find(query, { limit: 200, cutoff: 0.5, kinds: [kind] })
    .filter((hit) => !(all[hit.entry]!.owner === owner && same(all[hit.entry]!.text, text)));
  // The same entity stands twice: once from OFAC, once from the row's own list. Either is a find, so OFAC's twins are set aside.
  const ranked: number[] = [];
  for (const hit of hits)
    if ((hit.owner >= 10_000_000 || hit.owner === owner) && !ranked.includes(hit.owner)) ranked.push(hit.owner);
  if (ranked.slice(0, 5).includes(owner)) {
    found++;
    if (isDprk) dprkFound++;
  } else missed.push(`${best.toFixed(3)} ${text} | ${candidate}`);
}
console.log(
  `resembling aliases: ${found} of ${reach} in the first five (${((100 * found) / reach).toFixed(1)} %), DPRK ${dprkFound} of ${dprk}; of ${rows.length} rows`,
);
if (process.argv.includes("--show")) for (const line of missed) console.log(`  missed ${line}`);
