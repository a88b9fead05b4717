/** Check: which claims cannot all be true. */
export * from "./check.ts";
export * from "./finding.ts";
export { gapBetween, levelOf } from "./gap.ts";
export { rules as checkRules } from "./rules.ts";
export { compareChecks, type Since, type Standing } from "./since.ts";
