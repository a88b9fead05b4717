/**
 * Answers as one page that stands alone: no script, nothing from elsewhere, everything as text, made to be printed.
 *
 * Rows of which nothing was found are counted, not listed; the page says so, and that none found is never clear.
 */
import { createReadStream } from "node:fs";
import { plain } from "../cli/print.ts";
import { nameOf, type RowAnswer } from "./row-answer.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const text = (value: string): string => plain(value).replace(/[&<>"']/g, (c) => ESCAPES[c]!);

const WORDS = {
  match: "match",
  possible: "possible: a person should look",
  none: "none found",
  error: "could not be screened",
} as const;

/** One row on one line; nothing where nothing was found. */
export function htmlRow(answer: RowAnswer): string {
  if (answer.answer === "none") return "";
  const head = `<tr class="${answer.answer}"><td>${answer.row}</td><td>${text(nameOf(answer))}</td><td>${WORDS[answer.answer]}${answer.error ? `<br>${text(answer.error.message)}` : ""}</td><td>`;
  const results = answer.results.map(
    (result) =>
      `<p><b>${result.score.toFixed(2)}</b> ${text(result.caption)} <small>${text(result.schema)}${result.status ? `, ${text(result.status)}` : ""}, ${text(result.id)}, ${text(result.datasets.join(", "))}</small><br>“${text(result.matched.query)}” met “${text(result.matched.value)}” (${text(result.matched.prop)})<br><small>${result.because.map((reason) => `${reason.score >= 0 ? "+" : "−"}${Math.abs(reason.score).toFixed(3)} ${text(reason.detail)}`).join("; ")}</small></p>`,
  );
  return `${head}${results.join("")}</td></tr>`.replaceAll("\n", " ").concat("\n");
}

const STYLE = `:root{font:14px/1.45 system-ui,sans-serif}body{max-width:70rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .7rem .3rem 0;border-bottom:1px solid #bbb}p{margin:0 0 .5rem}h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 .3rem}
tr.match td:nth-child(3){font-weight:bold}td{overflow-wrap:anywhere}thead{display:table-header-group}tr{break-inside:avoid}@media print{body{max-width:none;padding:0}}`;

/** The page around the rows: in the file `part`, or as they are. */
export async function* htmlOf(
  part: string | Iterable<string>,
  notes: readonly (readonly [string, string])[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const facts = notes.map(([name, value]) => `<tr><th scope="row">${text(name)}</th><td>${text(value)}</td></tr>`);
  yield Buffer.from(
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Screening report</title><style>${STYLE}</style></head><body><h1>Screening report</h1><p>Rows in which somebody was found or that could not be screened. Rows not listed here: none found in these lists, which does not mean clear.</p><table>${facts.join("")}</table><h2>Rows</h2><table><thead><tr><th>Row</th><th>Name given</th><th>Answer</th><th>Who, how alike, and why</th></tr></thead><tbody>\n`,
  );
  if (typeof part !== "string") for (const row of part) yield Buffer.from(row);
  else for await (const piece of createReadStream(part)) yield piece as Buffer;
  yield Buffer.from("</tbody></table></body></html>\n");
}
