/** Between the text on the page and the offsets that claims have. */

/** UTF-16 offset of a place in the text below `root`, whose text nodes are the stored text unchanged. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is marked in the text below `root`; null for nothing, or words elsewhere. */
export function markedIn(root: Node): { start: number; end: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const words = range.toString();
  const [before, after] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return words.trim() === "" ? null : { start: start + before, end: start + words.length - after };
}

/** Where these words stand, the place nearest to `near`; null where they do not. */
export function placeOfWords(text: string, words: string, near: number): { start: number; end: number } | null {
  const wanted = words.trim();
  if (wanted === "") return null;
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best < 0 ? null : { start: best, end: best + wanted.length };
}

/** The first number in digits that the words hold, to begin with; empty where there is none. */
export function amountIn(words: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(",", "") ?? "";
}
