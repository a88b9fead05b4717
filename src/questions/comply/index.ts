/** Comply: which obligations bind on a day, and what the figures say. */
export * from "./comply.ts";
export type { Band } from "./gap.ts";
export { type MeasureOnDay, type MeasureStanding, measuresOn } from "./measures-on.ts";
export * from "./obligation.ts";
