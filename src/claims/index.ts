/** What a source, statement, claim, selector, indicator, measure and decision is. Floor 0: imports no other room. */
export * from "./claim.ts";
export * from "./decision.ts";
export * from "./digest.ts";
export * from "./edit.ts";
export * from "./indicator.ts";
export * from "./marked.ts";
export * from "./record.ts";
export * from "./selector.ts";
export * from "./source.ts";
export * from "./statement.ts";
export * from "./status.ts";
