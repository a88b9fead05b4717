/**
 * Decisions take effect in the pictures at the next build: how many wait for one, the button that builds, and how far
 * it is. Shown where decisions are made; nothing where none waits.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { buildState, startBuild } from "./review-api.ts";

/** How often a build that goes on is asked about, in milliseconds. */
const OFTEN = 400;

export function BuildBar() {
  const t = useTexts();
  const queries = useQueryClient();
  const { data } = useQuery({
    ...buildState(),
    refetchInterval: ({ state }) => (state.data?.state === "building" ? OFTEN : false),
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const was = useRef<string | null>(null);
  const state = data?.state ?? null;
  useEffect(() => {
    if (was.current === "building" && state === "idle") {
      setDone(true);
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => !["ready", "build"].includes(String(queryKey[0])),
      });
    }
    was.current = state;
  }, [state, queries]);
  if (!data) return null;
  const { decisions, readings } = data.waiting;
  const isBuilding = state === "building";
  const build = async (): Promise<void> => {
    setProblem(null);
    setDone(false);
    try {
      queries.setQueryData(["build"], await startBuild());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const wrong = problem ?? (state === "failed" ? data.message : null);
  if (decisions + readings === 0 && !isBuilding && wrong === null)
    return (
      <p className={done ? "notice" : "visually-hidden"} role="status">
        {done ? t.build.done : ""}
      </p>
    );
  return (
    <div className="notice build" role="status">
      <p>{isBuilding ? t.build.going(data.step) : t.build.waiting(decisions, readings)}</p>
      {isBuilding ? (
        <progress aria-label={t.build.title} />
      ) : (
        <button type="button" className="button main" onClick={() => void build()}>
          {t.build.title}
        </button>
      )}
      {wrong !== null && <p className="bad-words">{wrong}</p>}
    </div>
  );
}
