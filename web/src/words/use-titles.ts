/** What a dataset is called, by its short name; the short name until that is known. */
import { useQuery } from "@tanstack/react-query";
import { questions } from "../api.ts";

export function useTitles(): (dataset: string) => string {
  const { data } = useQuery(questions.catalog());
  return (dataset) => data?.get(dataset) ?? dataset;
}
