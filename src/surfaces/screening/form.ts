/**
 * What an answer looks like in each form of output.
 *
 * A form turns one answer into text; the rows of a run stand one after another in a part file, and a container (XLSX,
 * HTML) is put around them at the end. The same answer always gives the same text, so two runs give the same bytes.
 */
import type { ScreenAnswer } from "../../questions/screen/answer.ts";
import { answerText } from "../cli/answers.ts";
import { csvRow, plain } from "../cli/print.ts";
import { htmlRow } from "./html-form.ts";
import { cellsOf, columns, nameOf, type RowAnswer } from "./row-answer.ts";
import { xlsxRow } from "./xlsx-form.ts";

export const formNames = ["text", "json", "ndjson", "csv", "xlsx", "html"] as const;
export type FormName = (typeof formNames)[number];

export interface Form {
  /** Before the first row. */
  readonly head: string;
  row(answer: RowAnswer): string;
  /** After the last row. */
  readonly foot: string;
  /** Rows are parts of a container that is made at the end. */
  readonly container: boolean;
}

/** The parts that every row of a run has alike are made into text once. */
function jsonOf(): (answer: RowAnswer) => string {
  let datasets: { readonly length: number; readonly text: string } | null = null;
  let picture = "";
  return (answer) => {
    const { coverage } = answer;
    if (datasets === null || datasets.length !== coverage.datasets.length) {
      datasets = { length: coverage.datasets.length, text: JSON.stringify(coverage.datasets) };
      picture = JSON.stringify(answer.picture);
    }
    return `{"row":${answer.row},"query":${JSON.stringify(answer.query)},"answer":"${answer.answer}","error":${answer.error === null ? "null" : JSON.stringify(answer.error)},"results":${answer.results.length === 0 ? "[]" : JSON.stringify(answer.results)},"coverage":{"datasets":${datasets.text},"scripts":${JSON.stringify(coverage.scripts)}},"picture":${picture}}`;
  };
}

export function formOf(name: FormName): Form {
  const json = jsonOf();
  switch (name) {
    case "ndjson":
      return { head: "", row: (answer) => `${json(answer)}\n`, foot: "", container: false };
    case "json":
      return {
        head: "[\n",
        row: (answer) => `${answer.row === 1 ? "" : ",\n"}${json(answer)}`,
        foot: "\n]\n",
        container: false,
      };
    case "csv":
      return {
        head: `${columns.join(",")}\n`,
        row: (answer) => {
          const cells = cellsOf(answer);
          return `${csvRow(cells.with(3, typeof cells[3] === "number" ? cells[3].toFixed(4) : null))}\n`;
        },
        foot: "",
        container: false,
      };
    case "text":
      return { head: "", row: textRow, foot: "", container: false };
    case "xlsx":
      return { head: "", row: (answer) => xlsxRow(cellsOf(answer)), foot: "", container: true };
    case "html":
      return { head: "", row: htmlRow, foot: "", container: true };
  }
}

function textRow(answer: RowAnswer): string {
  if (answer.answer === "none") return "";
  // Its errors have the codes of screening, or ROW_BROKEN, which reads the same.
  return `row ${answer.row}, ${plain(nameOf(answer))}: ${answerText(answer as ScreenAnswer)}\n\n`;
}
