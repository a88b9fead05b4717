/** The briefing printed at the start. */
export * from "./brief.ts";
export * from "./briefing.ts";
