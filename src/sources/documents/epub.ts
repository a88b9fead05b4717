/**
 * EPUB: the chapters in reading order, and what the package states about the book.
 */
import { readZip, type ZipEntry } from "../formats/zip.ts";
import { SourceBrokenError, type SourceFile, SourceTooLargeError } from "../reader.ts";
import { type ExtractedText, partialDate, stated } from "./extracted.ts";
import { blocksOf, type HtmlDocument, type HtmlNode, parsePage } from "./html-text.ts";

const MOST = { text: 64 * 1024 * 1024, chapters: 5000 };

export async function extractEpub(file: SourceFile): Promise<ExtractedText> {
  const entries = await readZip(file);
  const container = entries.get("META-INF/container.xml");
  const path = container && /full-path\s*=\s*["']([^"']+)["']/.exec(await textOf(container))?.[1];
  const opf = path === undefined ? undefined : entries.get(path);
  if (path === undefined || !opf)
    throw new SourceBrokenError(
      { source: file.name, record: "the container" },
      "no package document in it",
      "Download the book again.",
    );
  const book = parsePage(await textOf(opf), file.name);
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const items = new Map(
    elements(book, "item").map((item) => [item.getAttribute?.("id") ?? "", item.getAttribute?.("href") ?? ""]),
  );
  const blocks: string[] = [];
  const warnings: string[] = [];
  let size = 0;
  for (const reference of elements(book, "itemref").slice(0, MOST.chapters)) {
    const href = items.get(reference.getAttribute?.("idref") ?? "");
    const entry = href === undefined ? undefined : entries.get(pathTo(folder, href));
    if (!entry) {
      warnings.push(`a chapter is missing: ${href ?? "unnamed"}`);
      continue;
    }
    const page = parsePage(await textOf(entry), `${file.name}, ${entry.name}`);
    for (const block of blocksOf(page.body ?? page.documentElement)) {
      size += block.length;
      if (size > MOST.text)
        throw new SourceTooLargeError(
          { source: file.name, record: entry.name },
          `more than ${MOST.text} characters`,
          "Split the book.",
        );
      blocks.push(block);
    }
  }
  const said = (name: string): string | null => stated(elements(book, `dc:${name}`)[0]?.textContent);
  return {
    text: blocks.join("\n\n"),
    title: said("title"),
    author: said("creator"),
    publisher: said("publisher"),
    published: partialDate(said("date")),
    language: said("language"),
    address: null,
    warnings: blocks.length === 0 ? [...warnings, "the book has no text"] : warnings,
  };
}

type Element = HtmlNode & { readonly textContent: string | null };

function elements(book: HtmlDocument, name: string): Element[] {
  return Array.from(book.querySelectorAll(name.includes(":") ? name.replace(":", "\\:") : name));
}

function pathTo(folder: string, href: string): string {
  const parts: string[] = [];
  let plain = href.split("#")[0]!;
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // An address with a stray percent sign is a name as it stands.
  }
  for (const part of `${folder}${plain}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

async function textOf(entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of entry.open()) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MOST.text)
      throw new SourceTooLargeError(
        { source: entry.name, record: "the entry" },
        "too long a chapter",
        "Split the book.",
      );
  }
  return text + decoder.decode();
}
