/**
 * Whole records compared: the pairs of a peer's entity bench that ask about two records, and not about a part of the peer's own
 * method (its scorers by name, say a Soundex or a flag of its own, which have no meaning here and are counted as left out).
 */
import { readFileSync } from "node:fs";
import { MATCH } from "../../src/names/index.ts";
import { compareEntities, type PartyRecord } from "../../src/questions/screen/index.ts";

type Loose = Readonly<Record<string, string | readonly string[] | null>>;
interface Row {
  readonly kind: string;
  readonly schema?: string;
  readonly scorer?: string;
  readonly expected?: string;
  readonly query?: unknown;
  readonly candidate: unknown;
  readonly better?: Loose;
  readonly worse?: Loose;
}

function record(raw: unknown, schema: string): PartyRecord {
  const holder = raw as { schema?: string; props?: Loose };
  const props = holder.props ?? (raw as Loose);
  const properties: Record<string, readonly string[]> = {};
  for (const [prop, value] of Object.entries(props))
    if (value !== null) properties[prop] = typeof value === "string" ? [value] : value;
  return { schema: holder.schema ?? schema, properties };
}

function isRight(row: Row): boolean | null {
  const schema = row.schema ?? "Person";
  const candidate = record(row.candidate, schema);
  if (row.kind === "ranking") {
    const score = (party: Loose | undefined): number => compareEntities(record(party ?? {}, schema), candidate).score;
    return score(row.better) > score(row.worse);
  }
  const { score } = compareEntities(record(row.query, schema), candidate);
  const expected = row.expected ?? "";
  if (row.kind === "pair") return score >= MATCH === (expected === "match");
  if (!WHOLE.has(row.scorer ?? "")) return null;
  const [, sign, text] = /^score(=|<|>=)(-?[\d.]+)$/.exec(expected) ?? [];
  const wanted = Number(text);
  if (sign === "<") return wanted >= 1 ? score < 1 : score < wanted;
  if (sign === ">=") return score >= wanted;
  // An exact 1 or 0 of the peer is a match or none: its scale is not ours.
  return wanted >= 0.99 ? score >= MATCH : wanted <= 0.01 ? score < MATCH : Math.abs(score - wanted) < 0.15;
}

/** Scorers that compare whole records or decide by a number of theirs, whose meaning is the same here. */
const WHOLE = new Set(
  "LogicV1.compare LogicV2.compare lei_code_match bic_code_match isin_security_match vessel_imo_mmsi_match crypto_wallet_address name_match name_literal_match".split(
    " ",
  ),
);

const rows = readFileSync("../shared/cases/entity-pairs.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);
let right = 0;
let asked = 0;
for (const row of rows) {
  const answer = isRight(row);
  if (answer === null) continue;
  asked++;
  if (answer) right++;
  else if (process.argv.includes("--show"))
    console.log(
      `  wrong ${row.kind} ${row.scorer ?? ""} ${row.expected ?? ""} ${JSON.stringify(row.query ?? row.better)} | ${JSON.stringify(row.candidate)}`,
    );
}
console.log(
  `whole records: ${right} of ${asked} right (${((100 * right) / asked).toFixed(1)} %); ${rows.length - asked} rows test parts of the peer's own method`,
);
