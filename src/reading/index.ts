/** Text to proposed claims, each on its exact words. Imports floor 0 only; knows no file, no clock, no network. */
export * from "./anchor.ts";
export * from "./language.ts";
export * from "./lineage.ts";
export type { MaskedRange } from "./masking.ts";
export * from "./periods.ts";
export * from "./quantities.ts";
export * from "./read-claims.ts";
export * from "./sentences.ts";
export { type Twin, twinOf } from "./twin.ts";
