/**
 * A saved web page: the article first, then the other words of the page, and what the page states about itself.
 *
 * Claims are read from the article alone; names in menus and side notes are not lost, they stand behind `articleEnd`.
 */
import { Readability } from "@mozilla/readability";
import { encodingOf } from "./encoding.ts";
import { type ExtractedText, partialDate, stated } from "./extracted.ts";
import { blocksOf, type HtmlDocument, type HtmlNode, parsePage } from "./html-text.ts";

export function decodePage(bytes: Uint8Array): { html: string; warnings: string[] } {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const charset =
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? /encoding=["']([\w-]+)/i.exec(start)?.[1] ?? null;
  const { label, warning } = encodingOf(bytes.subarray(0, 65_536), charset);
  return { html: new TextDecoder(label).decode(bytes), warnings: warning === null ? [] : [warning] };
}

export function extractHtml(bytes: Uint8Array, name: string): ExtractedText {
  const { html, warnings } = decodePage(bytes);
  return pageText(html, name, warnings);
}

export function pageText(html: string, name: string, before: readonly string[] = []): ExtractedText {
  const page = parsePage(html, name);
  const all = blocksOf(page.body ?? page.documentElement);
  const about = statedBy(page);
  const article = articleOf(page);
  const inArticle = new Set(article);
  const rest = all.filter((block) => !inArticle.has(block));
  const whole = article.length === 0;
  const text = (whole ? all : article).join("\n\n");
  const warnings = [...before];
  if (all.length === 0) warnings.push("the page has no text: it may be drawn by a script");
  return {
    ...about,
    text: whole || rest.length === 0 ? text : `${text}\n\n${rest.join("\n\n")}`,
    ...(!whole && rest.length > 0 && { articleEnd: text.length }),
    warnings,
  };
}

/** Readability weighs every element against every other above it; a page of more is read whole. */
const MOST_FOR_ARTICLE = 30_000;

/** What Readability takes for the article; nothing where that is next to nothing. Takes the page apart. */
function articleOf(page: HtmlDocument): string[] {
  try {
    const found = new Readability<Node>(page as unknown as Document, {
      serializer: (node) => node,
      charThreshold: 200,
      maxElemsToParse: MOST_FOR_ARTICLE,
    }).parse();
    const blocks = found?.content ? blocksOf(found.content as unknown as HtmlNode) : [];
    return blocks.join("").length < 140 ? [] : blocks;
  } catch {
    return [];
  }
}

function statedBy(page: HtmlDocument): Omit<ExtractedText, "text" | "warnings"> {
  const meta = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll("meta"))) {
    const key =
      element.getAttribute?.("property") ?? element.getAttribute?.("name") ?? element.getAttribute?.("itemprop");
    const value = stated(element.getAttribute?.("content"));
    if (key && value && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), value);
  }
  const of = (...keys: string[]): string | null => keys.map((key) => meta.get(key)).find((value) => value) ?? null;
  const data = linkedData(page);
  const dates = [
    of(
      "article:published_time",
      "og:published_time",
      "datepublished",
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "citation_publication_date",
      "pubdate",
      "publish-date",
    ),
    data.published,
    attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"),
    onlyTime(page),
  ];
  return {
    title:
      of("og:title", "citation_title", "dc.title") ??
      data.title ??
      stated(page.querySelector("title")?.textContent) ??
      stated(page.querySelector("h1")?.textContent),
    author: of("author", "article:author", "citation_author", "dc.creator") ?? data.author,
    publisher: of("og:site_name", "publisher", "dc.publisher", "citation_journal_title") ?? data.publisher,
    published: dates.map(partialDate).find((date) => date !== null) ?? null,
    language: stated(page.documentElement.getAttribute?.("lang")),
    address: of("og:url") ?? stated(attribute(page, "link[rel=canonical]", "href")),
  };
}

const attribute = (page: HtmlDocument, selector: string, name: string): string | null =>
  page.querySelector(selector)?.getAttribute?.(name) ?? null;

/** One time alone on the page is its date; of several nobody can tell. */
function onlyTime(page: HtmlDocument): string | null {
  const times = new Set(
    Array.from(page.querySelectorAll("time[datetime]")).map((time) => time.getAttribute?.("datetime")?.slice(0, 10)),
  );
  return times.size === 1 ? ([...times][0] ?? null) : null;
}

interface LinkedData {
  title: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
}

/** schema.org's articles in JSON-LD; anything unlike them is passed over. */
function linkedData(page: HtmlDocument): LinkedData {
  const found: LinkedData = { title: null, author: null, publisher: null, published: null };
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const roots = Array.isArray(value) ? value : [value, ...listOf(member(value, "@graph"))];
    for (const root of roots) {
      if (!/Article|Report|BlogPosting|WebPage/.test(String(member(root, "@type")))) continue;
      found.title ??= stated(member(root, "headline"));
      found.published ??= stated(member(root, "datePublished"));
      found.author ??= nameOf(member(root, "author"));
      found.publisher ??= nameOf(member(root, "publisher"));
    }
  }
  return found;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

function nameOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value]).map((one) =>
    stated(typeof one === "string" ? one : member(one, "name")),
  );
  return stated(names.filter((name) => name !== null).join(", "));
}
