/**
 * XML, record by record: only one record's elements are in memory at a time.
 *
 * Entities declared in a DTD are never expanded (saxes refuses them), and depth, attributes, text and records are
 * capped, so a bomb ends in a clear error instead of a full memory. What the elements mean is the reader's business.
 */
import { SaxesParser } from "saxes";
import { SourceBrokenError, SourceChangedError, type SourceFile, SourceTooLargeError } from "../reader.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed; "" for an element of elements. */
  readonly text: string;
}

export interface XmlRecord {
  /** `INDIVIDUAL[12]`, counted from 1 over the file. */
  readonly path: string;
  readonly element: XmlElement;
  /** Attributes of the root element, such as the day the list was made. */
  readonly root: Readonly<Record<string, string>>;
  /** The elements around the record, outermost first: the sheet that a row is in. */
  readonly within: readonly XmlAround[];
}

export interface XmlAround {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlOptions {
  /** Names of the elements that are records. */
  readonly records: readonly string[];
  /** Elements that may stand around records; any other is an unknown part of the format. `any` for containers. */
  readonly around: readonly string[] | "any";
  /** Elements whose text includes that of the elements inside, in reading order: paragraphs of an office document. */
  readonly paragraphs?: readonly string[];
  /** True where programs choose their own prefixes (`x:row`, `row`): names are given without them. */
  readonly dropPrefixes?: boolean;
  /** True where spaces at the ends of a text count: runs of rich text. */
  readonly keepSpaces?: boolean;
}

const MOST = { depth: 200, attributes: 1000, text: 8 * 1024 * 1024, elements: 200_000, piece: 9 * 1024 * 1024 };

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  /** Where text inside goes: the element itself, or the paragraph around it. */
  sink: Open | null;
}

export async function* readXml(file: SourceFile, options: XmlOptions): AsyncGenerator<XmlRecord, void, undefined> {
  const parser = new SaxesParser({ fileName: file.name });
  const records = new Set(options.records);
  const around = options.around === "any" ? null : new Set(options.around);
  const paragraphs = new Set(options.paragraphs);
  const done: XmlRecord[] = [];
  const counts = new Map<string, number>();
  const stack: Open[] = [];
  const outside: XmlAround[] = [];
  let root: Readonly<Record<string, string>> = {};
  let depth = 0;
  let textSize = 0;
  let elements = 0;
  let failure: Error | null = null;
  /** Characters since the parser last told us anything: the length of one comment, attribute or text, not yet ended. */
  let unended = 0;

  const place = (): string => `line ${parser.line}`;
  const tooLarge = (found: string): SourceTooLargeError =>
    new SourceTooLargeError(
      { source: file.name, record: place() },
      found,
      "No list of this kind is shaped so: check where the file came from.",
    );

  parser.on("error", (cause) => {
    failure ??= new SourceBrokenError(
      { source: file.name, record: place() },
      `not well-formed XML (${cause.message.replace(/^[^:]*:\d+:\d+:\s*/, "")})`,
      "Download the list again.",
      { cause },
    );
  });
  parser.on("doctype", () => {
    failure ??= new SourceBrokenError(
      { source: file.name, record: place() },
      "a document type declaration",
      "Lists of this kind have none, and it could hide a bomb: check where the file came from.",
    );
  });
  parser.on("opentag", (tag) => {
    if (failure) return;
    unended = 0;
    const name = options.dropPrefixes ? tag.name.slice(tag.name.indexOf(":") + 1) : tag.name;
    if (++depth > MOST.depth) failure = tooLarge(`elements more than ${MOST.depth} deep`);
    if (Object.keys(tag.attributes).length > MOST.attributes)
      failure = tooLarge(`more than ${MOST.attributes} attributes on <${tag.name}>`);
    if (depth === 1) root = attributesOf(tag.attributes);
    if (stack.length === 0 && !records.has(name)) {
      if (around !== null && !around.has(name)) {
        failure ??= new SourceChangedError(
          { source: file.name, record: place() },
          `an unknown element <${name}>`,
          "Map or ignore it in this list's reader.",
        );
      }
      outside.push({ name, attributes: attributesOf(tag.attributes) });
      return;
    }
    if (stack.length === 0) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      textSize = 0;
      elements = 0;
    }
    if (++elements > MOST.elements) failure = tooLarge(`more than ${MOST.elements} elements in one record`);
    const outer = stack.at(-1);
    const open: Open = { name, attributes: attributesOf(tag.attributes), children: [], text: "", sink: null };
    open.sink = outer?.sink ?? (paragraphs.has(name) ? open : null);
    stack.push(open);
  });
  const takeText = (text: string): void => {
    unended = 0;
    const open = stack.at(-1);
    if (!open || failure) return;
    textSize += text.length;
    if (textSize > MOST.text) failure = tooLarge("a record with more than 8 MiB of text");
    (open.sink ?? open).text += text;
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.on("closetag", () => {
    if (failure) return;
    unended = 0;
    depth--;
    const closed = stack.pop();
    if (!closed) {
      outside.pop();
      return;
    }
    const element: XmlElement = {
      name: closed.name,
      attributes: closed.attributes,
      children: closed.children,
      text: options.keepSpaces ? closed.text : closed.text.trim(),
    };
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else done.push({ path: `${element.name}[${counts.get(element.name)}]`, element, root, within: outside.slice() });
  });

  const decoder = new TextDecoder("utf-8", { fatal: true });
  const feed = (bytes: Uint8Array | null): void => {
    let text: string;
    try {
      text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new SourceBrokenError(
        { source: file.name, record: place() },
        "bytes that are not UTF-8",
        "Download the list again, or save it as UTF-8.",
        { cause },
      );
    }
    // In small pieces, so that a failure is seen before a hostile piece is worked through.
    for (let at = 0; at < text.length && !failure; at += 4096) {
      unended += 4096;
      parser.write(text.slice(at, at + 4096));
      if (unended > MOST.piece) failure ??= tooLarge("a comment, attribute or text of more than 9 MiB");
    }
    if (!bytes && !failure) parser.close();
    if (failure) throw failure;
  };
  for await (const bytes of file.open()) {
    feed(bytes);
    yield* done.splice(0);
  }
  feed(null);
  yield* done.splice(0);
}

/** Without namespaces saxes gives plain strings; its types cannot know. */
function attributesOf(attributes: object): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

/** Children by name, for readers; an unknown name is an error unless the reader lists it. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name; null when it is absent or empty. */
export function textOf(element: XmlElement, name: string): string | null {
  const text = element.children.find((child) => child.name === name)?.text ?? "";
  return text === "" ? null : text;
}

/**
 * Walks a record and refuses every element that the reader does not know. `known` holds paths below the record:
 * `INDIVIDUAL_ALIAS/QUALITY`. Throws SourceChangedError with the record and the element.
 */
export function refuseUnknown(
  file: string,
  record: XmlRecord,
  known: Readonly<Record<string, unknown>>,
  where: string,
): void {
  const walk = (element: XmlElement, path: string): void => {
    for (const child of element.children) {
      const at = path === "" ? child.name : `${path}/${child.name}`;
      if (!Object.hasOwn(known, at))
        throw new SourceChangedError(
          { source: file, record: record.path },
          `an unknown element <${at}>`,
          `Map or ignore it in ${where}.`,
        );
      walk(child, at);
    }
  };
  walk(record.element, "");
}
