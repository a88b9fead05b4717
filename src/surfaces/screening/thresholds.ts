/**
 * From which score on a result is a match: one number, or one for each list and kind of party.
 *
 * The engine is asked at the lowest of them; here each result is held against its own. A party on several lists counts
 * from the lowest of its lists' thresholds.
 */
import { MATCH, POSSIBLE } from "../../names/index.ts";
import { lineage } from "../../picture/schemata.ts";
import type { ScreenAnswer, ScreenOptions, ScreenResult } from "../../questions/screen/answer.ts";

export interface Thresholds {
  readonly threshold: number;
  /** Below it nothing is shown. */
  readonly cutoff: number;
  /** Dataset → schema (or `*`) → threshold. A schema speaks for those that descend from it; the nearest counts. */
  readonly datasets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const defaultThresholds: Thresholds = { threshold: MATCH, cutoff: POSSIBLE, datasets: {} };

export const isByList = (thresholds: Thresholds): boolean => Object.keys(thresholds.datasets).length > 0;

/** What the engine is asked with, so that nothing is lost that any threshold lets through. */
export function widest(thresholds: Thresholds, options: ScreenOptions): ScreenOptions {
  const all = Object.values(thresholds.datasets).flatMap((kinds) => Object.values(kinds));
  const lowest = Math.min(thresholds.threshold, ...all);
  const { limit = 5 } = options;
  return {
    ...options,
    threshold: lowest,
    cutoff: Math.min(thresholds.cutoff, lowest),
    // Of more results than are shown, one further down may be the only match by its own list's threshold.
    limit: isByList(thresholds) ? Math.max(limit, 50) : limit,
  };
}

export function thresholdFor(result: Pick<ScreenResult, "schema" | "datasets">, thresholds: Thresholds): number {
  return Math.min(...result.datasets.map((dataset) => ofList(thresholds, dataset, result.schema)));
}

function ofList(thresholds: Thresholds, dataset: string, schema: string): number {
  const kinds = thresholds.datasets[dataset];
  if (kinds === undefined) return thresholds.threshold;
  // `lineage` gives the schema itself first, then what it descends from.
  for (const one of lineage(schema)) if (Object.hasOwn(kinds, one)) return kinds[one]!;
  return kinds["*"] ?? thresholds.threshold;
}

/** The answer by each result's own threshold, with at most `limit` results: matches are never pushed out by others. */
export function judge(answer: ScreenAnswer, thresholds: Thresholds, limit: number): ScreenAnswer {
  if (!isByList(thresholds) || answer.results.length === 0) return answer;
  const isMatch = (result: ScreenResult): boolean => result.score >= thresholdFor(result, thresholds);
  const shown = answer.results.filter((result) => isMatch(result) || result.score >= thresholds.cutoff);
  const matches = shown.filter(isMatch);
  const kept = new Set([...matches, ...shown.filter((result) => !isMatch(result))].slice(0, limit));
  const results = shown.filter((result) => kept.has(result));
  const found = matches.length > 0 ? "match" : results.length > 0 ? "possible" : answer.error ? "error" : "none";
  return { ...answer, answer: found, results };
}
