/**
 * What a score means: of labelled pairs scored about so, what share is right, on the tuned and on the held parts together
 * with the kinds apart, over the peer's pairs and our own.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { compareTexts, type NameKind } from "../../src/names/index.ts";

const kinds: Readonly<Record<string, NameKind>> = { person: "person", org: "organisation", vessel: "vessel" };
const files = ["korean", "russian", "chinese", "organisations", "vessels"].map((name) => `cases/names/${name}.csv`);
const shared = "../shared/cases/name-pairs.tsv";

interface Scored {
  readonly score: number;
  readonly match: boolean;
  readonly kind: NameKind;
  readonly held: boolean;
}

function isHeld(text: string): boolean {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash % 3 === 0;
}

const scored: Scored[] = [];
for (const path of [...files, shared]) {
  if (!existsSync(path)) continue;
  const text = readFileSync(path, "utf8");
  const rows: Record<string, string>[] = path.endsWith(".csv")
    ? parse(text, { columns: true })
    : parse(text, { columns: true, delimiter: "\t", quote: null });
  for (const { query = "", candidate = "", entity_type = "", expected } of rows) {
    const kind = kinds[entity_type] ?? "other";
    const { score } = compareTexts(query, candidate, kind);
    scored.push({ score, match: expected === "match", kind, held: isHeld(`${query}\t${candidate}`) });
  }
}

const steps = [0, 0.2, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01];
const line = (label: string, rows: readonly Scored[]): void => {
  const cells = steps.slice(0, -1).map((from, i) => {
    const some = rows.filter(({ score }) => score >= from && score < steps[i + 1]!);
    const right = some.filter(({ match }) => match).length;
    return some.length === 0 ? "–".padStart(9) : `${(right / some.length).toFixed(2)}/${some.length}`.padStart(9);
  });
  console.log(`${label.padEnd(16)}${cells.join("")}`);
};
console.log(
  `${"score from".padEnd(16)}${steps
    .slice(0, -1)
    .map((from) => String(from).padStart(9))
    .join("")}`,
);
line(
  "tuned",
  scored.filter(({ held }) => !held),
);
line(
  "held",
  scored.filter(({ held }) => held),
);
for (const kind of ["person", "organisation", "vessel"] as const)
  line(
    `held, ${kind}`,
    scored.filter((row) => row.held && row.kind === kind),
  );
