/**
 * What goes to a terminal or a pipe: data on stdout, messages on stderr, colour and progress on terminals only.
 *
 * Text from sources never moves the cursor or changes colours: control characters are shown as their code.
 */
const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;

export const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
export const dim = (text: string): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

/** Control characters and direction overrides made visible. */
export function plain(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Waits while the reader of the pipe is slow. A reader that has gone ends the output, not the program. */
export async function out(text: string): Promise<void> {
  if (!process.stdout.writable) return;
  if (!process.stdout.write(`${text}\n`))
    await new Promise<void>((resolve) => {
      const done = (): void => {
        process.stdout.off("drain", done).off("close", done);
        resolve();
      };
      process.stdout.once("drain", done).once("close", done);
    });
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A line on a terminal that is written over; nothing in a pipe. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
}

/** A cell that a spreadsheet will not take for a formula, quoted as RFC 4180 says. */
export function csvCell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  const number = typeof value === "number" || /^[+-]?\d+(\.\d+)?$/.test(text);
  const safe = !number && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (values: readonly unknown[]): string => values.map(csvCell).join(",");

/** Columns side by side, cut to `width` of the terminal where there is one. */
export function table(rows: readonly (readonly string[])[], gap = 2): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ""))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell + " ".repeat(widths[i]! - widthOf(cell) + gap)))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

/** Hangul, Han and Kana take two places on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(c)
      ? 2
      : /\p{M}/u.test(c)
        ? 0
        : 1;
  return width;
}

/** Prints a list in the format asked for; `columns` gives what a table or CSV shows. */
export async function printList<T>(
  items: Iterable<T>,
  format: string,
  columns: readonly (readonly [title: string, of: (item: T) => unknown])[],
): Promise<void> {
  const list = [...items];
  if (format === "json") return out(JSON.stringify(list, null, 2));
  if (format === "ndjson") {
    for (const item of list) await out(JSON.stringify(item));
    return;
  }
  if (format === "csv") {
    await out(csvRow(columns.map(([title]) => title)));
    for (const item of list) await out(csvRow(columns.map(([, of]) => of(item))));
    return;
  }
  const shown = (value: unknown): string =>
    plain(value === null || value === undefined ? "–" : String(value)).replace(/\s+/g, " ");
  if (list.length > 0)
    await out(
      table([columns.map(([title]) => bold(title)), ...list.map((item) => columns.map(([, of]) => shown(of(item))))]),
    );
}
