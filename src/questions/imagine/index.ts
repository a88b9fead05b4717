/** What if a measure is enforced, a channel closed, work moves: money and people month by month. */
export type * from "./answer.ts";
export * from "./imagine.ts";
export { parseScenarioFile, Scenario, ScenarioError, World } from "./scenario.ts";
