/** Comply: which obligations bind on a day, and what the figures say. */
export * from "./comply.ts";
export * from "./obligation.ts";
