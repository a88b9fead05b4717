/**
 * Chance: what may be true and how likely, by numbers that anyone can draw again.
 *
 * Floor 0: no files, no clock; only arithmetic that IEEE 754 fixes, so results are the same everywhere.
 */
export * from "./combine.ts";
export * from "./compute.ts";
export * from "./correlate.ts";
export * from "./distribution.ts";
export { drawColumn, drawFromNormal, toNormal } from "./distribution-column.ts";
export { logColumn } from "./elementary.ts";
export * from "./faults.ts";
export { figureText, rangeText } from "./figure-text.ts";
export * from "./formula.ts";
export { readHandEntry } from "./hand-entry.ts";
export { normalDensity, normalProbability, normalQuantile } from "./normal.ts";
export * from "./pool.ts";
export * from "./quantiles.ts";
export * from "./selection.ts";
export * from "./sensitivity.ts";
export { DIMENSIONS, paddedColumn, sobolColumn } from "./sobol.ts";
export * from "./streams.ts";
export * from "./units.ts";
export * from "./wording.ts";
