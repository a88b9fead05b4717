/** Screening: is any of these names listed or linked? */
export * from "./answer.ts";
export * from "./compare-entities.ts";
export * from "./screen.ts";
export * from "./search.ts";
