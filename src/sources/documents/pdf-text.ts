/**
 * Pages of lines become one text: running heads and feet out, broken words joined, paragraphs apart.
 *
 * A paragraph that goes on over a page stays one, so that a sentence is never cut by a page; where each page begins is
 * kept. Nothing here knows PDF.
 */
import type { ExtractedPage } from "./extracted.ts";
import type { Line } from "./pdf-page.ts";

const EDGE = 2;

export function textOfPages(pages: readonly (readonly Line[])[]): { text: string; pages: ExtractedPage[] } {
  const running = runningLines(pages);
  const places: ExtractedPage[] = [];
  // Whole paragraphs, and the one that is being written: adding to one long text would copy it at every line.
  const done: string[] = [];
  let [doneLength, last] = [0, ""];
  for (const [n, lines] of pages.entries()) {
    const kept = lines.filter(
      (line, i) => !(isEdge(i, lines.length) && running.has(bare(line.text))) && !isFolio(line, i, lines.length),
    );
    const usual = usualStep(kept);
    let before: Line | null = null;
    let start: number | null = null;
    for (const line of kept) {
      const words = line.text.trim();
      const apart = before === null ? (goesOn(last, words) ? "join" : "paragraph") : between(before, line, usual);
      if (apart === "join") last = joined(last, words);
      else {
        if (last !== "") {
          done.push(last);
          doneLength += last.length + 2;
        }
        last = words;
      }
      start ??= doneLength + last.length - words.length;
      before = line;
    }
    const end = doneLength + last.length;
    places.push({ start: start ?? end, end, page: n + 1 });
  }
  return { text: [...done, ...(last === "" ? [] : [last])].join("\n\n"), pages: places };
}

const isEdge = (i: number, count: number): boolean => i < EDGE || i >= count - EDGE;
const bare = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();

/** `12`, `- 12 -`, `Page 12 of 40`, `iv` at the edge of a page. */
const isFolio = (line: Line, i: number, count: number): boolean =>
  isEdge(i, count) &&
  /^\W*(?:page|p\.|стр\.?|seite|página)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?\W*$/i.test(
    line.text.trim(),
  );

/** First and last lines that come again on many pages, whatever number is in them. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.filter((_, i) => isEdge(i, lines.length)).map((line) => bare(line.text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const many = Math.max(3, pages.length * 0.3);
  return new Set([...seen].filter(([, count]) => count >= many).map(([key]) => key));
}

/** The commonest step from line to line, in points. */
function usualStep(lines: readonly Line[]): number {
  const steps = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const step = Math.round((lines[i - 1]!.y - lines[i]!.y) * 2) / 2;
    if (step > 2) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 12;
}

function between(before: Line, line: Line, usual: number): "join" | "paragraph" {
  if (before.text.includes("\t") || line.text.includes("\t")) return "paragraph";
  const step = before.y - line.y;
  // Upwards: the next column, where a sentence may go on.
  if (step <= 0) return /[.!?:。！？]["”»)]?\s*$/.test(before.text) ? "paragraph" : "join";
  if (step > usual * 1.45 || Math.abs(before.size - line.size) > 1.5) return "paragraph";
  const indented = line.x - before.x > line.size * 0.9 && /[.!?:。！？]["”»)]?\s*$/.test(before.text);
  return indented || /^\s*(?:[•▪●–—-]|\(?\d{1,3}[.)])\s/.test(line.text) ? "paragraph" : "join";
}

/** Whether the first line of a page goes on where the last page stopped. */
const goesOn = (text: string, words: string): boolean =>
  text !== "" && !/[.!?:;。！？]["”»)\]]?\s*$/.test(text) && /^[\p{Ll}\p{Lo}\d(]/u.test(words);

function joined(text: string, words: string): string {
  if (text === "") return words;
  if (/\p{L}[\u00ad]$/u.test(text)) return text.slice(0, -1) + words;
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(words)) return text.slice(0, -1) + words;
  if (/[-‐‑–—/]$/.test(text)) return text + words;
  // Chinese and Japanese know no space at the end of a line.
  const apart =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：]$/u.test(text) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：]/u.test(words);
  return apart ? text + words : `${text} ${words}`;
}
