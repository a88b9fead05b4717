/** What scenarios are there, and what may come of them. */
import type { Imagined } from "../../../src/questions/imagine/answer.ts";
import type { Scenario } from "../../../src/questions/imagine/scenario.ts";
import { ask, send } from "../api.ts";

export type { Scenario } from "../../../src/questions/imagine/scenario.ts";

export const scenarios = () => ({
  queryKey: ["scenarios"],
  queryFn: () => ask<{ scenarios: readonly Scenario[] }>("/api/scenarios"),
});

export const imagined = (chosen: readonly string[], months: number, set: Readonly<Record<string, string>>) => ({
  queryKey: ["imagine", chosen, months, set],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    send<Imagined>("/api/imagine", { scenarios: chosen, months, set }, { signal }),
  enabled: chosen.length > 0,
});
