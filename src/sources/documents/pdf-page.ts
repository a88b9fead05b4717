/**
 * The words of one PDF page in reading order: pieces with places become lines, lines become columns.
 *
 * A PDF knows no lines, columns or spaces, only where each piece of text stands (y grows upwards). Two columns are seen
 * by a gutter that hardly any line crosses; lines that do cross it part the page into bands, each read left then right.
 */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/** Wider than this many letter heights is no space between words but a gap between columns or cells. */
const GAP = 1.5;
const SPACE = 0.16;

export function linesOf(pieces: readonly Piece[], width: number): Line[] {
  const runs = runsOf(pieces);
  const gutter = gutterOf(runs, width);
  if (gutter === null) return merged(runs);
  const ordered: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    ordered.push(...merged(left), ...merged(right));
    [left, right] = [[], []];
  };
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    if (run.x < gutter && run.end > gutter) {
      flush();
      ordered.push(run);
    } else (run.end <= gutter ? left : right).push(run);
  }
  flush();
  return ordered;
}

/** Pieces of one height side by side, down the page. */
function runsOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - piece.y) < Math.max(2, row[0]!.size * 0.4)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    row.sort((a, b) => a.x - b.x);
    const runs: Line[] = [];
    let now: { text: string; x: number; y: number; end: number; size: number } | null = null;
    for (const piece of row) {
      const gap = now ? piece.x - now.end : 0;
      if (now && gap < GAP * Math.max(now.size, piece.size)) {
        const apart = gap > SPACE * piece.size && !now.text.endsWith(" ") && !piece.text.startsWith(" ");
        now.text += (apart ? " " : "") + piece.text;
        now.end = Math.max(now.end, piece.x + piece.width);
        now.size = Math.max(now.size, piece.size);
      } else {
        if (now) runs.push(now);
        now = { text: piece.text, x: piece.x, y: piece.y, end: piece.x + piece.width, size: piece.size };
      }
    }
    if (now) runs.push(now);
    return runs.filter((run) => run.text.trim() !== "");
  });
}

/** The middle of the emptiest upright band between two sides that both hold text; null for one column. */
function gutterOf(runs: readonly Line[], width: number): number | null {
  let best: { x: number; crossing: number } | null = null;
  for (let x = width * 0.35; x <= width * 0.65; x += width * 0.01) {
    let [left, right, crossing] = [0, 0, 0];
    for (const run of runs) {
      // Short runs are cells and numbers: they say nothing about columns of prose.
      const prose = run.end - run.x > width * 0.2;
      if (run.end <= x) left += prose ? 1 : 0;
      else if (run.x >= x) right += prose ? 1 : 0;
      else crossing++;
    }
    if (left < 4 || right < 4 || crossing > (left + right) * 0.2) continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/** Runs of one height are one line: cells of a table row, apart by tabs. */
function merged(runs: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - run.y) < Math.max(2, last.size * 0.4))
      lines[lines.length - 1] = { ...last, text: `${last.text}\t${run.text}`, end: run.end };
    else lines.push(run);
  }
  return lines;
}
