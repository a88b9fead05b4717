/**
 * How far two readers agree about the labelled sentences.
 *
 * The second one labelled from the page of conventions and the bare sentences, blind to the first. Prints for each language
 * that has a second labelling: of the quantities that either took for a claim, how many both did (found, as F1: it does not
 * matter who is called first), then of those on each field, and of the links. `--show en` lists where they differ. What two
 * careful readers do not agree on, no program can be right about: these are the ceilings of the table in `claims.ts`.
 */
import { existsSync, readFileSync } from "node:fs";

interface Label {
  readonly kind: "quantity" | "link";
  readonly [field: string]: unknown;
}
interface Line {
  readonly id: string;
  readonly text?: string;
  readonly claims: readonly Label[];
}

const folder = new URL("../../cases/sentences/", import.meta.url);
const linesOf = (file: string): Line[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
const show = process.argv[process.argv.indexOf("--show") + 1];

const fold = (value: unknown): string =>
  typeof value === "string"
    ? value
        .toLowerCase()
        .replace(/['’]s\b|["'«»“”‘’]/g, "")
        .replace(/^(?:the|a|an)\s+/, "")
        .trim()
    : JSON.stringify(value ?? null);
/** The same words, or a whole part of them, as the table of claims counts a reading right. */
const alike = (a: unknown, b: unknown): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (a != null && b != null && x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x)));
};

const fields: Record<string, (a: Label, b: Label) => boolean> = {
  value: (a, b) => ["value", "low", "high"].every((name) => fold(a[name]) === fold(b[name])),
  bound: (a, b) => a["bound"] === b["bound"],
  unit: (a, b) => a["unit"] === b["unit"],
  indicator: (a, b) => a["indicator"] === b["indicator"],
  place: (a, b) => alike(a["place"], b["place"]),
  period: (a, b) => {
    const [x, y] = [a["period"] as Record<string, unknown>, b["period"] as Record<string, unknown>];
    return x["start"] === y["start"] && x["end"] === y["end"];
  },
  aspect: (a, b) => a["aspect"] === b["aspect"],
  speaker: (a, b) => alike(a["speaker"], b["speaker"]),
  hedge: (a, b) => alike(a["hedge"], b["hedge"]),
};

/** Pairs of labels that speak of the same number, whichever words round it each of them took. */
function meet(text: string, one: readonly Label[], two: readonly Label[]): [Label, Label][] {
  const spans = (label: Label): [number, number] => {
    const words = String(label["number"]);
    const start = text.indexOf(words);
    return [start, start + words.length];
  };
  const taken = new Set<Label>();
  const pairs: [Label, Label][] = [];
  for (const a of one) {
    const [from, to] = spans(a);
    const over = two.filter((b) => {
      const [start, end] = spans(b);
      return !taken.has(b) && start < to && from < end;
    });
    const b = over.find((each) => fields["value"]!(a, each)) ?? over[0];
    if (b === undefined) continue;
    taken.add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

const ratio = (right: number, of: number): string => (of === 0 ? "–" : (right / of).toFixed(3));
const head = ["", "lines", "found", ...Object.keys(fields), "links"];
const rows: string[][] = [];
for (const language of ["en", "ru", "ko", "zh"]) {
  if (!existsSync(new URL(`second/${language}.ndjson`, folder))) continue;
  const second = new Map(linesOf(`second/${language}.ndjson`).map((line) => [line.id, line.claims]));
  const counts = { lines: 0, quantities: 0, met: 0, links: 0, linksMet: 0 };
  const agreed = new Map<string, number>();
  for (const { id, text = "", claims } of linesOf(`${language}.ndjson`)) {
    const theirs = second.get(id);
    if (theirs === undefined) continue;
    counts.lines++;
    const of = (labels: readonly Label[], kind: Label["kind"]): Label[] => labels.filter((each) => each.kind === kind);
    const [one, two] = [of(claims, "quantity"), of(theirs, "quantity")];
    const pairs = meet(text, one, two);
    counts.quantities += one.length + two.length;
    counts.met += 2 * pairs.length;
    const differ: string[] = [];
    for (const each of [...one, ...two])
      if (!pairs.some((pair) => pair.includes(each)))
        differ.push(`only one has ${each["number"]} ${each["indicator"]}`);
    for (const [a, b] of pairs) {
      for (const [name, same] of Object.entries(fields)) {
        if (same(a, b)) agreed.set(name, (agreed.get(name) ?? 0) + 1);
        else differ.push(`${a["number"]}: ${name} ${fold(a[name])} / ${fold(b[name])}`);
      }
    }
    const left = of(theirs, "link");
    counts.links += of(claims, "link").length + left.length;
    for (const link of of(claims, "link")) {
      const at = left.findIndex((each) =>
        ["relation", "subject", "object"].every((name) => alike(each[name], link[name])),
      );
      if (at < 0) differ.push(`link ${link["relation"]} ${link["subject"]} → ${link["object"]}`);
      else {
        left.splice(at, 1);
        counts.linksMet += 2;
      }
    }
    for (const link of left) differ.push(`second link ${link["relation"]} ${link["subject"]} → ${link["object"]}`);
    if (show === language && differ.length > 0) process.stdout.write(`${id} ${text}\n    ${differ.join("\n    ")}\n`);
  }
  const pairs = counts.met / 2;
  rows.push([
    language,
    String(counts.lines),
    ratio(counts.met, counts.quantities),
    ...Object.keys(fields).map((name) => ratio(agreed.get(name) ?? 0, pairs)),
    ratio(counts.linksMet, counts.links),
  ]);
}
process.stdout.write("Two labellings of cases/sentences, the second blind to the first\n");
for (const row of [head, ...rows]) process.stdout.write(`${row.map((cell) => cell.padStart(10)).join("")}\n`);
