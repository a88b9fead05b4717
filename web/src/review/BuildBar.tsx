/**
 * Decisions take effect in the pictures at the next build: how many wait for one, the button that builds, how far it is
 * and the one that stops it. Shown where decisions are made; nothing where none waits. A build that somebody else began,
 * or this page before a reload, is followed too.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Carrier, dropWork, faultOf, follow } from "../long-work.ts";
import { CarrierNote } from "../shell/CarrierNote.tsx";
import { useTexts, wordFor } from "../texts/index.ts";
import { buildState, startBuild } from "./review-api.ts";

type Ending = { readonly kind: "done" | "cancelled" } | { readonly kind: "failed"; readonly message: string };

export function BuildBar() {
  const t = useTexts();
  const { data } = useQuery(buildState());
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const job = data?.state === "building" ? data.job : null;
  const { step, line, ending, clear } = useBuild(job);
  if (!data) return null;
  const { decisions, readings } = data.waiting;
  const build = async (): Promise<void> => {
    setProblem(null);
    clear();
    try {
      queries.setQueryData(["build"], await startBuild());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const failed = ending?.kind === "failed" ? ending.message : data.state === "failed" ? data.message : null;
  const wrong = problem ?? failed;
  const said = ending?.kind === "done" ? t.build.done : ending?.kind === "cancelled" ? t.build.cancelled : "";
  if (decisions + readings === 0 && job === null && wrong === null)
    return (
      <p className={said ? "notice" : "visually-hidden"} role="status">
        {said}
      </p>
    );
  return (
    <div className="notice build" role="status">
      <p>
        {job === null
          ? t.build.waiting(decisions, readings)
          : t.build.going(step === null ? null : stepText(step, t.work.steps))}{" "}
        {job === null ? said : <CarrierNote line={line} />}
      </p>
      {job !== null && <progress aria-label={t.build.title} />}
      {job === null ? (
        <button type="button" className="button main" onClick={() => void build()}>
          {t.build.title}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => dropWork(job)}>
          {t.work.cancel}
        </button>
      )}
      {wrong !== null && <p className="bad-words">{wrong}</p>}
    </div>
  );
}

/** `reading us_ofac` keeps the list's name as it is. */
const stepText = (step: string, words: Readonly<Record<string, string>>): string =>
  step === "building the picture" ? wordFor(words, "building") : step;

/** Follows the build, and has everything asked anew when it is done. */
function useBuild(job: string | null) {
  const queries = useQueryClient();
  const [step, setStep] = useState<string | null>(null);
  const [line, setLine] = useState<Carrier>("stream");
  const [ending, setEnding] = useState<Ending | null>(null);
  useEffect(() => {
    if (job === null) return;
    setEnding(null);
    setStep(null);
    const control = new AbortController();
    const { signal } = control;
    const onEvent = ({ event, data }: { event: string; data: unknown }): void => {
      if (event === "step") setStep((data as { step: string }).step);
    };
    follow(job, { onEvent, onLine: setLine, signal })
      .then((last) => {
        if (last.event === "failed") setEnding({ kind: "failed", message: faultOf(last).message });
        else setEnding({ kind: last.event === "done" ? "done" : "cancelled" });
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setEnding({ kind: "failed", message: String(error) });
      })
      .finally(() => {
        if (!signal.aborted) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "ready" });
      });
    return () => control.abort();
  }, [job, queries]);
  return { step, line, ending, clear: () => setEnding(null) };
}
