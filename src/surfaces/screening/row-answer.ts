/** The answer to one row, and the cells it fills in a table. */
import type { ScreenAnswer } from "../../questions/screen/answer.ts";

/** A screening answer, or of a row that could not even be asked. */
export type RowAnswer = Omit<ScreenAnswer, "error"> & {
  readonly error: { readonly code: string; readonly message: string } | null;
};

export const columns = [
  "row",
  "name",
  "answer",
  "score",
  "id",
  "caption",
  "status",
  "datasets",
  "because",
  "error",
  "others",
] as const;

export function cellsOf(answer: RowAnswer): readonly (string | number | null)[] {
  const best = answer.results[0];
  return [
    answer.row,
    nameOf(answer),
    answer.answer,
    best ? Number(best.score.toFixed(4)) : null,
    best?.id ?? null,
    best?.caption ?? null,
    best?.status ?? null,
    best?.datasets.join(" ") ?? null,
    best?.because.map((reason) => reason.detail).join("; ") ?? null,
    answer.error?.message ?? null,
    answer.results
      .slice(1)
      .map((result) => `${result.id} ${result.score.toFixed(2)}`)
      .join("; ") || null,
  ];
}

export function nameOf(answer: RowAnswer): string {
  const name = answer.query["name"];
  return Array.isArray(name) ? name.join("; ") : typeof name === "string" ? name : "";
}
