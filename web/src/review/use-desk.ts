/**
 * What may be done at the desk, and what came of it. Moving never decides; what the server refuses is said, and nothing
 * changes. What can be undone is kept for this tab, so that a reload does not take the way back.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { decide, join, type ReviewText } from "./review-api.ts";

type Done = readonly (readonly string[])[];
/** Steps back that are kept. */
const MOST = 50;
/** Milliseconds without a decision until the whole document is asked for again. */
const PAUSE = 400;

function keptDone(key: string): Done {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.map((ids: unknown) => (Array.isArray(ids) ? ids.map(String) : [])) : [];
  } catch {
    return [];
  }
}

export interface Desk {
  readonly error: unknown;
  readonly said: string;
  readonly canUndo: boolean;
  readonly say: (words: string) => void;
  /** True when it was done. */
  readonly judge: (kind: "accept" | "reject", ids: readonly string[], why: string) => Promise<boolean>;
  /** What was taken back; null where nothing was. */
  readonly undo: () => Promise<readonly string[] | null>;
  readonly joinWith: (kind: "repeats" | "independent", id: string, other: string, why: string) => Promise<boolean>;
  readonly changed: (ids: readonly string[]) => Promise<void>;
}

export function useDesk(data: ReviewText): Desk {
  const t = useTexts();
  const queries = useQueryClient();
  const key = `manumit.done.${data.source.id}`;
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const [done, setDone] = useState(() => keptDone(key));
  const left = data.claims.filter(({ status }) => status === "proposed").length;
  const remember = useCallback(
    (next: Done): void => {
      sessionStorage.setItem(key, JSON.stringify(next.slice(-MOST)));
      setDone(next.slice(-MOST));
    },
    [key],
  );
  const source = data.source.id;
  const renew = useCallback(async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ["source", source] });
    for (const name of ["sources", "build", "evidence"]) void queries.invalidateQueries({ queryKey: [name] });
  }, [queries, source]);
  const onTheWay = useRef(new Set<string>());
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);
  const renewSoon = (): void => {
    if (pending.current !== null) clearTimeout(pending.current);
    pending.current = setTimeout(() => {
      pending.current = null;
      void renew();
    }, PAUSE);
  };
  useEffect(
    () => () => {
      if (pending.current === null) return;
      clearTimeout(pending.current);
      pending.current = null;
      void renew();
    },
    [renew],
  );
  const run = async (work: () => Promise<unknown>, words: string): Promise<boolean> => {
    try {
      await work();
      setError(null);
      await renew();
      setSaid(words);
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    }
  };
  return {
    error,
    said,
    canUndo: done.length > 0,
    say: setSaid,
    judge: async (kind, ids, why) => {
      const isNew = (id: string): boolean => data.claims.some((one) => one.id === id && one.status === "proposed");
      const after = left - ids.filter(isNew).length;
      const words = kind === "accept" ? t.review.accepted(ids.length, after) : t.review.rejected(ids.length, after);
      // A key that repeats while the first is on its way decides nothing twice.
      if (ids.every((id) => onTheWay.current.has(id))) return false;
      for (const id of ids) onTheWay.current.add(id);
      try {
        await decide(kind, ids, why);
      } catch (failure) {
        setError(failure);
        return false;
      } finally {
        for (const id of ids) onTheWay.current.delete(id);
      }
      // What was decided is known: it is shown at once, and all of it asked again when the hand rests.
      queries.setQueryData<ReviewText>(["source", source], (old) => old && withStatus(old, kind, ids));
      setError(null);
      setSaid(words);
      remember([...done, ids]);
      renewSoon();
      return true;
    },
    undo: async () => {
      const last = done.at(-1);
      if (!last) return null;
      const isDone = await run(() => decide("undo", last, t.review.undoReason), t.review.undone);
      if (isDone) remember(done.slice(0, -1));
      return isDone ? last : null;
    },
    joinWith: async (kind, id, other, why) => {
      const isDone = await run(() => join(kind, id, other, why), t.review.joined[kind]);
      if (isDone) remember([...done, [id]]);
      return isDone;
    },
    changed: async (ids) => {
      remember([...done, ids]);
      await renew();
    },
  };
}

function withStatus(old: ReviewText, kind: "accept" | "reject", ids: readonly string[]): ReviewText {
  const decided = new Set(ids);
  const status = kind === "accept" ? "accepted" : "rejected";
  return { ...old, claims: old.claims.map((claim) => (decided.has(claim.id) ? { ...claim, status } : claim)) };
}
