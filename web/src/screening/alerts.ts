/** What people said of alerts before, by the listed party and the name that was screened. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { DecisionBody } from "../../../src/surfaces/http/api/app-contract.ts";
import { ask, RefusedError, send } from "../api.ts";

export const verdicts = ["alert-true", "alert-false", "alert-more"] as const;
export type AlertVerdict = (typeof verdicts)[number];

export interface Alert extends Omit<DecisionBody, "stands" | "kind"> {
  readonly kind: AlertVerdict;
}

/** Null where the server keeps no decisions: a picture that is served alone. */
const alerts = () => ({
  queryKey: ["alerts"],
  queryFn: async (): Promise<readonly Alert[] | null> => {
    try {
      return (await ask<{ alerts: readonly Alert[] }>("/api/review/alerts")).alerts;
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return null;
      throw error;
    }
  },
});

const keyOf = (target: string, name: string): string => `${target}\n${name}`;

export interface Alerts {
  readonly canJudge: boolean;
  readonly of: (target: string, name: string) => Alert | undefined;
}

export function useAlerts(): Alerts {
  const { data } = useQuery(alerts());
  return useMemo(() => {
    const known = new Map((data ?? []).map((one) => [keyOf(one.target, one.object ?? ""), one]));
    return { canJudge: data != null, of: (target, name) => known.get(keyOf(target, name)) };
  }, [data]);
}

export const judgeAlert = (kind: AlertVerdict, target: string, name: string, why: string): Promise<unknown> =>
  send("/api/review/decide", { decisions: [{ kind, target, object: name, why }] });

export const takeBack = (decision: string, why: string): Promise<unknown> =>
  send("/api/review/decide", { decisions: [{ kind: "undo", target: decision, why }] });
