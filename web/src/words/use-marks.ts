/** Every standing figure by its id, to say in words what a finding points at; undefined until they are there. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Mark } from "../../../src/surfaces/http/api/app-contract.ts";
import { questions } from "../api.ts";

export function useMarks(): ReadonlyMap<string, Mark> | undefined {
  const indicators = useQuery(questions.indicators());
  const all = indicators.data?.map(({ id }) => id).join(",");
  const figures = useQuery({ ...questions.figures(all ?? ""), enabled: all !== undefined });
  return useMemo(() => figures.data && new Map(figures.data.map((mark) => [mark.id, mark])), [figures.data]);
}
