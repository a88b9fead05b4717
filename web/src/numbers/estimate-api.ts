/** What estimating asks and is answered; the shapes are the question's own. */
import type { Estimate } from "../../../src/questions/estimate/answer.ts";
import { ask, send } from "../api.ts";

export interface ModelLine {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly formula: string;
  readonly unit: string;
  readonly inputs: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
}

export interface RuleLine {
  readonly id: string;
  readonly reads: string;
  readonly variants: readonly { readonly id: string; readonly means: string }[];
}

export interface Models {
  readonly models: readonly ModelLine[];
  readonly rules: readonly RuleLine[];
}

export const models = () => ({ queryKey: ["models"], queryFn: () => ask<Models>("/api/models") });

export const estimate = (
  model: string,
  set: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, string>>,
) => ({
  queryKey: ["estimate", model, set, rules],
  queryFn: ({ signal }: { signal: AbortSignal }) => send<Estimate>("/api/estimate", { model, set, rules }, { signal }),
});

/** Typed inputs as one text for the address, and back. */
export function pairsOf(text: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text ?? ""));
}

export function textOfPairs(pairs: Readonly<Record<string, string>>): string | undefined {
  const kept = Object.entries(pairs).filter(([, value]) => value.trim() !== "");
  return kept.length === 0 ? undefined : new URLSearchParams(kept).toString();
}
