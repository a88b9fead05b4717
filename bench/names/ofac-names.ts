/** Names to measure with: OFAC's primary names and aliases from its own CSV files, with the entry they belong to. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { NameEntry, NameKind } from "../../src/names/index.ts";

const FOLDER = "../shared/sources/lists/us-ofac/2024-05";

export const haveOfacNames = existsSync(`${FOLDER}/sdn.csv`);

function rows(file: string): string[][] {
  return parse(readFileSync(`${FOLDER}/${file}`), {
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** Every name and alias; `owner` is OFAC's entry number. */
export function ofacNames(): NameEntry[] {
  const kinds = new Map<string, NameKind>();
  const entries: NameEntry[] = [];
  for (const [id, name, type] of rows("sdn.csv")) {
    if (id === undefined || name === undefined || type === undefined || !/^\d+$/.test(id)) continue;
    const kind: NameKind = type.includes("individual")
      ? "person"
      : type.includes("vessel") || type.includes("aircraft")
        ? "vessel"
        : "organisation";
    kinds.set(id, kind);
    entries.push({ text: name, kind, owner: Number(id), weak: false });
  }
  for (const [id, , , name] of rows("alt.csv")) {
    if (id === undefined || name === undefined) continue;
    const kind = kinds.get(id);
    if (kind !== undefined) entries.push({ text: name, kind, owner: Number(id), weak: false });
  }
  return entries;
}
