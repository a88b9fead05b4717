/**
 * Tables that come as files of their own (CSV, XLSX, ODS) as text: a row a line, cells apart by tabs.
 *
 * What delimits a CSV is seen from its first lines. A title above the heading stands in its cell alone and becomes a line
 * without tabs, so that a reader of the text sees what a person sees.
 */
import { parse } from "csv-parse/sync";
import { readSheet } from "../formats/sheet.ts";
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import { encodingOf } from "./encoding.ts";
import { type ExtractedText, nothingStated } from "./extracted.ts";

const MOST = { text: 64 * 1024 * 1024, rows: 500_000 };

/** What office programs call a sheet that nobody named. */
const UNNAMED = /^(?:sheet|лист|시트|工作表|tabelle|feuille?|hoja)\s?\d*$/iu;

/** Throws SourceBrokenError for what is no CSV. */
export function extractCsv(bytes: Uint8Array, name: string): ExtractedText {
  const { label, warning } = encodingOf(bytes.subarray(0, 65_536));
  const decoded = new TextDecoder(label).decode(bytes);
  const at = { source: name, record: "the document" };
  let rows: string[][];
  try {
    rows = parse(decoded, {
      delimiter: delimiterOf(decoded),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1024 * 1024,
      bom: true,
    });
  } catch (cause) {
    throw new SourceBrokenError(at, `it is no CSV (${String(cause).slice(0, 200)})`, "Save the table again.", {
      cause,
    });
  }
  return { ...nothingStated, text: linesOf(rows, at), warnings: warning === null ? [] : [warning] };
}

/** XLSX and ODS: every sheet, one after the other; of a few rows only, where it is asked what the file is. */
export async function extractSheet(file: SourceFile, most = Number.POSITIVE_INFINITY): Promise<ExtractedText> {
  const rows: string[][] = [];
  const at = { source: file.name, record: "the document" };
  let [last, sheet] = [0, ""];
  for await (const row of readSheet(file)) {
    if (row.sheet !== sheet) {
      if (rows.length > 0) rows.push([]);
      if (!UNNAMED.test(row.sheet)) rows.push([row.sheet], []);
      [last, sheet] = [row.row - 1, row.sheet];
    }
    // Empty rows part tables.
    if (row.row > last + 1) rows.push([]);
    last = row.row;
    rows.push([...row.cells]);
    if (rows.length >= most) break;
    if (rows.length > MOST.rows) throw new SourceTooLargeError(at, `more than ${MOST.rows} rows`, "Split the table.");
  }
  return { ...nothingStated, text: linesOf(rows, at), warnings: [] };
}

/** The sign that parts the most of the first lines alike; a comma where none does. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== "");
  const times = (sign: string): number => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    return counts.length === 0 ? 0 : counts.length + Math.min(...counts) / 100;
  };
  return ["\t", ";", "|", ","].reduce((best, sign) => (times(sign) > times(best) ? sign : best), ",");
}

function linesOf(rows: readonly (readonly string[])[], at: { source: string; record: string }): string {
  const lines: string[] = [];
  let size = 0;
  for (const row of rows) {
    const cells = row.map((cell) => cell.replace(/\s+/g, " ").trim());
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    // A title stands in one cell of its row.
    const told = cells.filter((cell) => cell !== "");
    const line = told.length === 1 && (cells[0] === told[0] || cells.length === 1) ? told[0]! : cells.join("\t");
    size += line.length + 1;
    if (size > MOST.text) throw new SourceTooLargeError(at, `more than ${MOST.text} characters`, "Split the table.");
    lines.push(line);
  }
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}
