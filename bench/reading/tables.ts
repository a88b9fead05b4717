/**
 * How the cells of cases/tables are read: node bench/reading/tables.ts
 *
 * Prints one page: per language, precision and recall of the held tables (`--part tune` for the others; its errors are
 * listed with `--errors`). A cell is right when indicator, value, bound and unit are; place, period and product are counted
 * of those that were found.
 */
import { readFileSync } from "node:fs";
import { type ReadClaim, readClaims } from "../../src/reading/index.ts";

interface CellLabel {
  readonly row: number;
  readonly column: number;
  readonly indicator: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string;
  readonly place: string | null;
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly object: string | null;
  readonly speaker: string | null;
}
interface TableCase {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly part: "tune" | "held";
  readonly text: string;
  readonly claims: readonly CellLabel[];
}

const part = process.argv.includes("tune") ? "tune" : "held";
const lists = process.argv.includes("--errors") && part === "tune";
const tables = readFileSync(new URL("../../cases/tables/tables.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as TableCase);

/** Row and column, from 1, of a place in the text. */
function cellAt(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length},${before.at(-1)!.split("\t").length}`;
}

const isRight = (claim: ReadClaim, label: CellLabel): boolean =>
  claim.indicator === label.indicator &&
  claim.value === label.value &&
  claim.low === label.low &&
  claim.high === label.high &&
  claim.bound === label.bound &&
  claim.unit === label.unit;

const fields: readonly (readonly [name: string, same: (claim: ReadClaim, label: CellLabel) => boolean])[] = [
  ["place", (claim, label) => claim.place === label.place],
  ["period", (claim, label) => claim.period.start === label.period.start && claim.period.end === label.period.end],
  ["product", (claim, label) => claim.object === label.object],
  ["speaker", (claim, label) => claim.speaker === label.speaker],
];

const rows: string[][] = [["", "P", "R", ...fields.map(([name]) => name), "cells", "tables"]];
for (const language of [...new Set(tables.map((table) => table.language))]) {
  const own = tables.filter((table) => table.language === language && table.part === part);
  const sum = { read: 0, right: 0, labels: 0, met: 0, fields: fields.map(() => 0) };
  for (const table of own) {
    const read = readClaims(table.text, { published: table.published }).filter((claim) => claim.kind === "quantity");
    const wrong: string[] = [];
    sum.read += read.length;
    sum.labels += table.claims.length;
    const met = new Set<CellLabel>();
    for (const claim of read) {
      const at = cellAt(table.text, claim.number.start);
      const label = table.claims.find((one) => `${one.row},${one.column}` === at && !met.has(one));
      if (!label) {
        wrong.push(`extra at ${at}: ${claim.indicator} "${claim.quote}" [${claim.rule}]`);
        continue;
      }
      met.add(label);
      sum.met++;
      const right = isRight(claim, label);
      if (right) sum.right++;
      else
        wrong.push(
          `${at}: ${claim.indicator} ${claim.value} ${claim.unit} ≠ ${label.indicator} ${label.value} ${label.unit}`,
        );
      for (const [n, [name, same]] of fields.entries())
        if (same(claim, label)) sum.fields[n]!++;
        else
          wrong.push(
            `${at}: ${name} ${JSON.stringify(name === "place" ? claim.place : claim.period)} ≠ ${JSON.stringify(name === "place" ? label.place : label.period)}`,
          );
    }
    for (const label of table.claims)
      if (!met.has(label)) wrong.push(`missed ${label.row},${label.column} ${label.indicator}`);
    if (lists && wrong.length > 0) process.stdout.write(`${table.id}\n    ${wrong.join("\n    ")}\n`);
  }
  const share = (a: number, b: number): string => (b === 0 ? "-" : (a / b).toFixed(3));
  rows.push([
    language,
    share(sum.right, sum.read),
    share(sum.right, sum.labels),
    ...sum.fields.map((n) => share(n, sum.met)),
    String(sum.labels),
    String(own.length),
  ]);
}
process.stdout.write(`Cells read from the ${part} part of cases/tables\n`);
for (const row of rows) process.stdout.write(`${row.map((cell) => cell.padStart(8)).join("")}\n`);
