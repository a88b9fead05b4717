/**
 * Rows of `src/surfaces/screening/expected-alerts.ts`: the share of names of nobody listed that each threshold alerts,
 * by name alone, against the picture of a workspace: `expected.ts WORKSPACE`.
 *
 * People are those of ../shared/cases/unlisted-people-1k.csv; organisations three trade words and a legal form, seeded.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { screenRecord } from "../../src/questions/screen/index.ts";
import { openPicture } from "../../src/surfaces/wiring.ts";

const TRADE =
  "Ocean Star Golden Bridge Trading Export United Pacific Northern General Machine Silver Global Dragon Mountain River Textile Steel Electronic Food Harbour Eastern Construction Import Royal Green Crystal Summit Modern Premier Logistics Shipping Timber Coal Fishery Garment Furniture Chemical Pharma Energy".split(
    " ",
  );
const FORMS = ["LLC", "Ltd", "Co., Ltd.", "GmbH", "Inc", "Corporation"];
const cases = fileURLToPath(new URL("../../../shared/cases/unlisted-people-1k.csv", import.meta.url));

const picture = await openPicture(process.argv[2]!);
let state = 20261123;
const pick = <T>(from: readonly T[]): T => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return from[Math.floor((state / 2 ** 32) * from.length)]!;
};
const people = readFileSync(cases, "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",")[0]!);
const companies = Array.from({ length: 10_000 }, () => `${pick(TRADE)} ${pick(TRADE)} ${pick(TRADE)} ${pick(FORMS)}`);
for (const [kind, names] of [
  ["Person", people],
  ["Organization", companies],
] as const) {
  const scores = names.map((name) => {
    const schema = kind === "Person" ? "Person" : "Company";
    return screenRecord(picture, { row: 1, name, schema }, { limit: 1, cutoff: 0.5 }).results[0]?.score ?? 0;
  });
  for (const threshold of [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const alerted = scores.filter((score) => score >= threshold).length;
    console.log(`${kind} ${threshold}: ${alerted} of ${names.length}, ${(1000 * alerted) / names.length} of 1,000`);
  }
}
