/**
 * The words of an HTML page as a reader sees them: a paragraph a block, a table row a line, cells apart by tabs.
 *
 * Depth and number of elements are counted over the raw text first, because building a tree of 20,000 unclosed elements
 * takes seconds and then the stack. Scripts, styles and hidden parts are no words of the page.
 */
import { parseHTML } from "linkedom";
import { SourceTooLargeError } from "../reader.ts";

const MOST = { characters: 24 * 1024 * 1024, depth: 400, elements: 400_000, opened: 800_000 };
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** HTML closes these itself when the next begins. */
const SELF_CLOSING = new Set("p li dt dd tr td th option thead tbody tfoot colgroup".split(" "));
const SILENT = new Set("script style noscript template svg head iframe object canvas select".split(" "));
const BLOCK = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** What a walk needs of a node; the tree's own types come from the browser's. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlNode;
  readonly body: HtmlNode | null;
  querySelector(selector: string): (HtmlNode & { readonly textContent: string | null }) | null;
  querySelectorAll(selector: string): ArrayLike<HtmlNode & { readonly textContent: string | null }>;
}

/** Throws SourceTooLargeError before a tree is built that would not end. */
export function parsePage(html: string, name: string): HtmlDocument {
  const tooLarge = (found: string): SourceTooLargeError =>
    new SourceTooLargeError(
      { source: name, record: "the page" },
      found,
      "No honest page is built so: check where it came from.",
    );
  if (html.length > MOST.characters) throw tooLarge(`${html.length} characters`);
  let [depth, elements, opened] = [0, 0, 0];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (++opened > MOST.opened) throw tooLarge(`more than ${MOST.opened} signs that open a tag`);
  for (const [, closes, tag, itself] of html.matchAll(/<(\/?)([a-zA-Z][^\s/>]{0,40})(?:[^<>]{0,5000}?)(\/?)>/g)) {
    const name = tag!.toLowerCase();
    if (VOID.has(name) || SELF_CLOSING.has(name) || itself === "/") continue;
    if (closes === "/") depth = Math.max(0, depth - 1);
    else depth++;
    if (depth > MOST.depth) throw tooLarge(`elements inside one another ${depth} deep`);
    if (++elements > MOST.elements) throw tooLarge(`more than ${MOST.elements} elements`);
  }
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 100_000));
  return parseHTML(whole ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as HtmlDocument;
}

/** How many columns or rows a cell stands in. */
const spanOf = (node: HtmlNode, side: "colspan" | "rowspan"): number =>
  Math.min(40, Number(node.getAttribute?.(side) ?? 1) || 1);

/** Paragraphs in order, none of them empty. */
export function blocksOf(root: HtmlNode): string[] {
  const blocks: string[] = [];
  let line = "";
  // The last character of the line: asking the line itself would flatten it each time.
  let open = "";
  const add = (sign: string): void => {
    line += sign;
    open = sign;
  };
  const close = (): void => {
    // The tabs of empty cells stay, so that a row's cells stand under their headings.
    const text = inRow
      ? line.replace(/ *\n */g, "\n").replace(/^[^\S\t]+|[^\S\t]+$/g, "")
      : line.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/^[\s]+|[\s]+$/g, "");
    if (text.trim() !== "") blocks.push(text);
    line = "";
    open = "";
  };
  const walk = (node: HtmlNode, kept: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      // No-break spaces stay: they are characters of the text.
      const flat = kept ? text : text.replace(/[ \t\r\n\f]+/g, " ");
      if (flat === "") return;
      line += !kept && open === " " && flat.startsWith(" ") ? flat.slice(1) : flat;
      open = flat.at(-1)!;
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = node.localName?.toLowerCase() ?? "";
    if (SILENT.has(tag) || node.getAttribute?.("hidden") != null || node.getAttribute?.("aria-hidden") === "true")
      return;
    if (tag === "br") add("\n");
    else if (tag === "td" || tag === "th") {
      if (inRow && !insideCell) {
        // A cell of a row above that reaches down leaves its place empty here.
        for (; (held[column] ?? 0) > 0; column++) {
          held[column]!--;
          if (column > 0) add("\t");
        }
        if (column > 0) add("\t");
        const down = spanOf(node, "rowspan");
        if (down > 1) for (let wide = spanOf(node, "colspan"); wide > 0; wide--) held[column + wide - 1] = down - 1;
        column++;
      } else if (open !== "" && open !== "\t") add("\t");
    } else if (BLOCK.has(tag) && !insideCell) close();
    const cell = tag === "td" || tag === "th";
    const before = insideCell;
    if (tag === "tr" && !insideCell) {
      inRow = true;
      column = 0;
    }
    if (tag === "table" && !insideCell) held.length = 0;
    if (cell) insideCell = true;
    // linkedom gathers the children anew each time it is asked for them.
    for (const child of Array.from(node.childNodes)) walk(child, kept || tag === "pre");
    insideCell = before;
    if (cell && inRow && !insideCell)
      for (let more = spanOf(node, "colspan"); more > 1; more--) {
        add("\t");
        column++;
      }
    if (BLOCK.has(tag)) {
      if (!insideCell) close();
      else if (open !== " ") add(" ");
    }
    if (tag === "tr" && !insideCell) inRow = false;
  };
  let insideCell = false;
  let inRow = false;
  let column = 0;
  /** Rows that a cell above still reaches down, by column. */
  const held: number[] = [];
  walk(root, false);
  close();
  return blocks;
}
