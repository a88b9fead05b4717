/**
 * Sources on their way into the archive, one after the other: what is being done, since when, what came of each, and
 * stopping it.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type Carrier, dropWork, faultOf, follow } from "../long-work.ts";
import type { Added } from "./add-api.ts";
import type { Outcome } from "./Outcomes.tsx";

export interface Given {
  readonly name: string;
  /** Begins the reading; gives its job. */
  begin(): Promise<string>;
}

export interface Now {
  readonly name: string;
  readonly step: string | null;
  readonly seconds: number;
  readonly line: Carrier;
}

const blank = { step: null, seconds: 0, line: "stream" } as const;

export function useTaking(onDone: () => void) {
  const queries = useQueryClient();
  const [now, setNow] = useState<Now | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const job = useRef<string | null>(null);
  const stopped = useRef(false);
  const isBusy = now !== null;
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => setNow((old) => old && { ...old, seconds: old.seconds + 1 }), 1000);
    return () => clearInterval(timer);
  }, [isBusy]);
  const one = async ({ name, begin }: Given): Promise<Outcome> => {
    setNow({ name, ...blank });
    try {
      job.current = await begin();
      if (stopped.current) dropWork(job.current);
      const last = await follow(job.current, {
        onEvent: ({ event, data }) => {
          if (event === "step") setNow((old) => old && { ...old, step: (data as { step: string }).step });
        },
        onLine: (line) => setNow((old) => old && { ...old, line }),
        signal: new AbortController().signal,
      });
      if (last.event === "done") return { name, added: last.data as Added };
      return last.event === "cancelled" ? { name, cancelled: true } : { name, problem: faultOf(last).message };
    } catch (error) {
      return { name, problem: error instanceof Error ? error.message : String(error) };
    } finally {
      job.current = null;
    }
  };
  return {
    now,
    outcomes,
    take: async (all: readonly Given[]): Promise<void> => {
      stopped.current = false;
      for (const given of all) {
        if (stopped.current) break;
        const outcome = await one(given);
        setOutcomes((old) => [...old, outcome]);
        if ("added" in outcome) onDone();
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "ready" });
      }
      setNow(null);
    },
    cancel: (): void => {
      stopped.current = true;
      if (job.current !== null) dropWork(job.current);
    },
  };
}
