/**
 * RTF (Microsoft's specification 1.9.1): the words, paragraphs apart by empty lines, table rows with tabs between cells.
 *
 * One pass over the bytes with a stack of groups. What is no body text (fonts, styles, pictures, fields' instructions,
 * anything behind `\*`) is passed over; objects are never opened. A byte above 127 is of the code page that the head
 * names. The day a file was made or saved is no date of the document.
 */
import { SourceBrokenError, SourceTooLargeError } from "../reader.ts";
import { type ExtractedText, nothingStated, partialDate, stated } from "./extracted.ts";
import { lineAlone } from "./plain-text.ts";

const MOST = { depth: 1000, text: 64 * 1024 * 1024 };
const SILENT = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst xmlnstbl listtable listoverridetable rsidtbl generator themedata datastore filetbl revtbl latentstyles".split(
    " ",
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n\n",
  sect: "\n\n",
  page: "\n\n",
  row: "\n",
  line: "\n",
  cell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};
const CODE_PAGES: Readonly<Record<string, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  65001: "utf-8",
};

interface Group {
  silent: boolean;
  /** How many plain characters stand in for one `\u`. */
  skip: number;
  info: string | null;
}

export function extractRtf(bytes: Uint8Array, name: string): ExtractedText {
  const raw = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  const at = { source: name, record: "the document" };
  if (!raw.startsWith("{\\rtf"))
    throw new SourceBrokenError(
      at,
      "it does not begin as RTF does",
      "Save it again as RTF, or give it its own ending.",
    );
  const said = { title: "", author: "", company: "" };
  const body: string[] = [];
  const stack: Group[] = [];
  let group: Group = { silent: false, skip: 1, info: null };
  let decoder = new TextDecoder("windows-1252");
  let pending: number[] = [];
  let [size, toSkip] = [0, 0];
  const put = (text: string): void => {
    const field = group.info;
    if (field === "title" || field === "author" || field === "company")
      said[field] = (said[field] + text).slice(0, 1000);
    else if (!group.silent) {
      size += text.length;
      if (size > MOST.text) throw new SourceTooLargeError(at, `more than ${MOST.text} characters`, "Split it.");
      body.push(text);
    }
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    put(decoder.decode(Uint8Array.from(pending)));
    pending = [];
  };
  const byte = (code: number): void => {
    if (toSkip > 0) toSkip--;
    else pending.push(code);
  };
  const control = (word: string, value: number | null): void => {
    if (word === "u" && value !== null) {
      flush();
      put(String.fromCharCode(value < 0 ? value + 65_536 : value));
      toSkip = group.skip;
    } else if (word === "uc" && value !== null) group.skip = Math.min(Math.max(value, 0), 16);
    else if (word === "ansicpg" && value !== null) decoder = decoderOf(value);
    else if (SILENT.has(word)) group.silent = true;
    else if (group.silent && (word === "title" || word === "author" || word === "company")) group.info = word;
    else if (SIGNS[word] !== undefined) {
      flush();
      put(SIGNS[word]!);
    }
  };
  for (let i = 0; i < bytes.length; ) {
    const code = bytes[i]!;
    if (code === 0x7b) {
      flush();
      toSkip = 0;
      if (stack.length >= MOST.depth)
        throw new SourceTooLargeError(at, `groups inside one another ${MOST.depth} deep`, "Check where it came from.");
      stack.push(group);
      group = { ...group };
      i++;
    } else if (code === 0x7d) {
      flush();
      toSkip = 0;
      group = stack.pop() ?? group;
      i++;
    } else if (code !== 0x5c) {
      if (code !== 0x0a && code !== 0x0d) byte(code);
      i++;
    } else {
      const next = bytes[i + 1] ?? 0;
      if (isLetter(next)) {
        let end = i + 1;
        while (end < bytes.length && end - i <= 33 && isLetter(bytes[end]!)) end++;
        const word = ascii(bytes, i + 1, end);
        const from = end;
        if (bytes[end] === 0x2d) end++;
        while (end < bytes.length && end - from <= 11 && isDigit(bytes[end]!)) end++;
        const value = end > from ? Number(ascii(bytes, from, end)) : Number.NaN;
        flush();
        // Pictures may hold raw bytes, which are no text and may hold braces.
        i = bytes[end] === 0x20 ? end + 1 : end;
        if (word === "bin" && value > 0) i += value;
        else control(word, Number.isNaN(value) ? null : value);
      } else if (next === 0x27) {
        const value = Number.parseInt(ascii(bytes, i + 2, i + 4), 16);
        if (!Number.isNaN(value)) byte(value);
        i += 4;
      } else {
        flush();
        if (next === 0x2a) group.silent = true;
        else if (next === 0x7e) put("\u00a0");
        else if (next === 0x5f) put("\u2011");
        else if (next === 0x5c || next === 0x7b || next === 0x7d) byte(next);
        else if (next === 0x0a || next === 0x0d) put("\n\n");
        i += 2;
      }
    }
  }
  flush();
  const text = body
    .join("")
    .replace(/\t+(?=\n)/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return {
    ...nothingStated,
    text,
    title: stated(said.title),
    author: stated(said.author),
    publisher: stated(said.company),
    published: partialDate(lineAlone(text.slice(0, 3000))),
    warnings: text === "" ? ["the document has no text"] : [],
  };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

function decoderOf(page: number): TextDecoder {
  try {
    return new TextDecoder(CODE_PAGES[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
