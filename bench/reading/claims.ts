/**
 * How well claims are read from the labelled sentences, and how fast.
 *
 * Prints one page: per language and field, precision and recall on the held part (`--part tune` for the other), and MB
 * a CPU second over the sentences joined into one text. `--errors LANG` lists what went wrong in the tune part; rules are
 * never written from the held part, so it lists nothing of that. `--from FILE` judges other labelled sentences of the same
 * form instead, all of them, and lists every error.
 */
import { readFileSync } from "node:fs";
import { countryCode } from "../../src/claims/place.ts";
import { findPlaces } from "../../src/reading/gazetteer.ts";
import { lowerOf } from "../../src/reading/marks.ts";
import { type ReadClaim, readClaims } from "../../src/reading/read-claims.ts";

interface Label {
  readonly kind: "quantity" | "link";
  readonly number?: string;
  readonly indicator?: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: string;
  readonly unit?: string;
  readonly place?: string | null;
  readonly period?: { readonly start: string | null; readonly end: string | null; readonly resolved: boolean };
  readonly aspect?: string;
  readonly speaker?: string | null;
  readonly hedge?: string | null;
  readonly relation?: string;
  readonly subject?: string;
  readonly object?: string;
}
interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly part: "tune" | "held";
  readonly claims: readonly Label[];
}

const argument = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
};
const part = argument("--part") ?? "held";
const errors = argument("--errors");
const from = argument("--from");

const folder = new URL("../../cases/sentences/", import.meta.url);
const languages = from === null ? ["en", "ru", "ko", "zh"] : [from];

function casesOf(language: string): readonly Case[] {
  const file = from === null ? new URL(`${language}.ndjson`, folder) : from;
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Case);
}

interface Score {
  labels: number;
  read: number;
  /** Value, bound, unit and indicator all right. */
  right: number;
  matched: number;
  links: { labels: number; read: number; right: number };
  fields: Record<string, { right: number; of: number }>;
}

const same = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (a != null && b != null && Math.abs(a - b) <= Math.max(0.006, Math.abs(b) * 1e-6));
const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/["'«»“”‘’]/g, "")
    .replace(/^(?:the|a|an)\s+/, "")
    .trim();
/** The same words, or a whole part of them, or the same country. */
function sameName(read: string | null, label: string | null): boolean {
  if (read === null || label === null) return read === label;
  const [a, b] = [fold(read), fold(label)];
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const code = /^[A-Z]{2}$/.test(read) ? read.toLowerCase() : countryCode(read);
  return code !== null && code === countryCode(label);
}
/** Ends of links may be a country's code where the label has its demonym or capital. */
function sameEnd(read: string | null, label: string | null): boolean {
  if (sameName(read, label)) return true;
  if (read === null || label === null || !/^[A-Z]{2}$/.test(read)) return false;
  return codeOf(label) === read;
}
function codeOf(words: string): string | null {
  const found = readPlaces(words);
  return found[0]?.code ?? null;
}

const readPlaces = (words: string) => findPlaces(words, lowerOf(words), 0, words.length);

function match(line: Case, label: Label, read: readonly ReadClaim[], taken: Set<ReadClaim>): ReadClaim | null {
  const words = label.number ?? "";
  let start = line.text.indexOf(words);
  // "no" is also a part of "announced": the label means the word.
  while (start > 0 && /^(?:[a-z]+|\d+)$/i.test(words) && /[a-z0-9]/i.test(line.text[start - 1]!))
    start = line.text.indexOf(words, start + 1);
  const end = start + (label.number ?? "").length;
  const over = read.filter(
    (claim) => claim.kind === "quantity" && !taken.has(claim) && claim.number.start < end && start < claim.number.end,
  );
  return (
    over.find(
      (claim) => same(claim.value, label.value) && same(claim.low, label.low) && same(claim.high, label.high),
    ) ??
    over[0] ??
    null
  );
}

function judge(language: string): { score: Score; notes: string[] } {
  const score: Score = {
    labels: 0,
    read: 0,
    right: 0,
    matched: 0,
    links: { labels: 0, read: 0, right: 0 },
    fields: {},
  };
  const notes: string[] = [];
  const field = (name: string, right: boolean): void => {
    const at = score.fields[name] ?? { right: 0, of: 0 };
    score.fields[name] = at;
    at.of++;
    if (right) at.right++;
  };
  for (const line of casesOf(language)) {
    if (from === null && line.part !== part) continue;
    const read = readClaims(line.text, { published: line.published });
    const taken = new Set<ReadClaim>();
    const wrong: string[] = [];
    for (const label of line.claims.filter((one) => one.kind === "quantity")) {
      score.labels++;
      const claim = match(line, label, read, taken);
      if (!claim) {
        wrong.push(`missed ${label.number} ${label.indicator}`);
        continue;
      }
      taken.add(claim);
      score.matched++;
      const checks: Record<string, boolean> = {
        value: same(claim.value, label.value) && same(claim.low, label.low) && same(claim.high, label.high),
        bound: claim.bound === label.bound,
        unit: claim.unit === label.unit,
        indicator: claim.indicator === label.indicator,
        place: sameName(claim.place, label.place ?? null),
        period: claim.period.start === label.period?.start && claim.period.end === label.period?.end,
        aspect: claim.aspect === label.aspect,
        speaker: sameName(claim.speaker, label.speaker ?? null),
        hedge: sameName(claim.hedge, label.hedge ?? null),
      };
      for (const [name, right] of Object.entries(checks)) field(name, right);
      if (checks["value"] && checks["bound"] && checks["unit"] && checks["indicator"]) score.right++;
      const bad = Object.entries(checks)
        .filter(([, right]) => !right)
        .map(([name]) => name);
      if (bad.length > 0)
        wrong.push(
          `${label.number}: ${bad.map((name) => `${name} ${show(claim, name)} ≠ ${show(label, name)}`).join("; ")} [${claim.rule}]`,
        );
    }
    for (const claim of read) {
      if (claim.kind !== "quantity") continue;
      score.read++;
      if (!taken.has(claim)) wrong.push(`extra ${claim.indicator} "${claim.quote}" [${claim.rule}]`);
    }
    const links = line.claims.filter((one) => one.kind === "link");
    const found = read.filter((claim) => claim.kind === "link");
    const used = new Set<ReadClaim>();
    score.links.labels += links.length;
    score.links.read += found.length;
    for (const label of links) {
      const claim = found.find(
        (one) =>
          !used.has(one) &&
          one.relation === label.relation &&
          sameEnd(one.subject, label.subject ?? null) &&
          sameEnd(one.object, label.object ?? null),
      );
      if (claim) {
        used.add(claim);
        score.links.right++;
      } else wrong.push(`missed link ${label.relation} ${label.subject} → ${label.object}`);
    }
    for (const claim of found)
      if (!used.has(claim)) wrong.push(`extra link ${claim.relation} ${claim.subject} → ${claim.object}`);
    if (wrong.length > 0 && (part === "tune" || from !== null))
      notes.push(`${line.id} ${line.text}\n    ${wrong.join("\n    ")}`);
  }
  return { score, notes };
}

function show(claim: ReadClaim | Label, name: string): string {
  if (name === "value") return JSON.stringify([claim.value, claim.low, claim.high]);
  if (name === "period") return `${claim.period?.start}/${claim.period?.end}`;
  return String(Object.entries(claim).find(([key]) => key === name)?.[1] ?? null);
}

const percent = (right: number, of: number): string => (of === 0 ? "    –" : (right / of).toFixed(3));
const rows: string[][] = [];
for (const language of languages) {
  const { score, notes } = judge(language);
  const fields = ["value", "bound", "unit", "indicator", "place", "period", "aspect", "speaker", "hedge"];
  rows.push([
    from === null ? language : "",
    percent(score.right, score.read),
    percent(score.right, score.labels),
    ...fields.map((name) => percent(score.fields[name]?.right ?? 0, score.fields[name]?.of ?? 0)),
    percent(score.links.right, score.links.read),
    percent(score.links.right, score.links.labels),
    String(score.labels),
    String(score.links.labels),
  ]);
  if (errors === language || from !== null) process.stdout.write(`${notes.join("\n")}\n`);
}
const head = [
  "",
  "P",
  "R",
  "value",
  "bound",
  "unit",
  "indic",
  "place",
  "period",
  "aspect",
  "speak",
  "hedge",
  "link P",
  "link R",
  "n",
  "links",
];
process.stdout.write(
  `Claims read from ${from ?? `the ${part} part of cases/sentences`} (P, R: value, bound, unit and indicator all right)\n`,
);
for (const row of [head, ...rows]) process.stdout.write(`${row.map((cell) => cell.padStart(7)).join("")}\n`);

for (const language of from === null ? languages : []) {
  const unit = casesOf(language)
    .map((line) => line.text)
    .join("\n\n");
  const text = `${unit}\n\n`.repeat(Math.ceil(1_000_000 / unit.length));
  const bytes = Buffer.byteLength(text);
  // Processor time, so that a busy machine does not count as a slow program. The first reading is of code not yet compiled.
  const speeds: string[] = [];
  let count = 0;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    count = readClaims(text).length;
    const used = process.cpuUsage(start);
    speeds.push((bytes / (used.user + used.system)).toFixed(2));
  }
  process.stdout.write(
    `${language}: ${speeds.join(", then ")} MB a CPU second, ${count} claims in ${(bytes / 1e6).toFixed(1)} MB of dense claims\n`,
  );
}
