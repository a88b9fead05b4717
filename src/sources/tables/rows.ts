/** A row of a table, and what a mapping's rule takes from it. */
import type { Rule } from "./mapping.ts";

export type Row = Readonly<Record<string, string>>;

/** One row cannot be mapped; the reader adds the file and the line. */
export class RowError extends Error {
  override readonly name = "RowError";
  readonly code = "ROW_UNMAPPED";
}

/** The value, null where the table says nothing. Throws RowError for a word that the mapping does not know. */
export function take(rule: Rule, row: Row): string | null {
  if ("constant" in rule) return String(rule.constant);
  let text = [rule.column]
    .flat()
    .map((column) => row[column]?.trim() ?? "")
    .join(" | ");
  if (rule.strip !== undefined) text = text.replace(new RegExp(rule.strip, "giu"), "").trim();
  if (rule.map !== undefined && text in rule.map) return rule.map[text]!;
  if (rule.map !== undefined && rule.else !== "keep") {
    if (rule.else === "null" || text === "") return null;
    throw new RowError(`column ${[rule.column].flat().join(" and ")}: "${text}" is not in the mapping`);
  }
  return text === "" ? null : text;
}

/** All pieces of a cell that holds several. */
export function takeAll(rule: Rule, row: Row): string[] {
  const text = take(rule, row);
  if (text === null) return [];
  const split = "column" in rule ? rule.split : undefined;
  return split === undefined
    ? [text]
    : text
        .split(new RegExp(split, "u"))
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
}
