/** Looks whether the server is there and whether it has a new picture; says so, and recovers by itself. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LostError, questions } from "../api.ts";
import { useTexts } from "../texts/index.ts";

const EVERY = 15_000;
const WHILE_LOST = 2_000;

export function Connection() {
  const t = useTexts();
  const queries = useQueryClient();
  const before = useRef<string | null>(null);
  const ready = useQuery({
    ...questions.ready(),
    refetchInterval: (query) => (query.state.status === "error" ? WHILE_LOST : EVERY),
    retry: false,
    staleTime: 0,
  });
  const lost = ready.error instanceof LostError;
  const picture = ready.data?.picture;
  useEffect(() => {
    if (picture === undefined) return;
    if (before.current !== null && before.current !== picture)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "ready" });
    before.current = picture;
  }, [picture, queries]);
  return (
    <div role="status" aria-live="polite">
      {lost && <div className="banner">{t.shell.lost}</div>}
    </div>
  );
}
