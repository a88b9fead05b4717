/**
 * The claims of a document as drafts: each with its source, its place in the stored text, its words around, its id.
 *
 * The text is read in stretches of whole paragraphs, so that a document of any length needs the memory of one. Names
 * that must be covered are covered here, before anything is stored.
 */
import { type Citation, type ClaimDraft, type Digest, identifyClaim } from "../../claims/index.ts";
import { type Language, languageOf, languages, type ReadClaim, readClaims } from "../../reading/index.ts";
import { covered } from "./masks.ts";

/** Words kept to either side of a quote, as hypothes.is and Recogito keep them. */
const AROUND = 32;
const STRETCH = 256 * 1024;
/** A paragraph longer than this is cut: no honest text has one. */
const LONGEST = 1024 * 1024;

export interface DraftOptions {
  readonly source: Digest;
  readonly textId: Digest;
  readonly dataset: string;
  readonly citation: Citation;
  readonly language?: Language | undefined;
  readonly published: string | null;
}

export interface DraftedClaim {
  readonly draft: ClaimDraft;
  /** The words with nothing covered: for a reviewer alone, never stored. */
  readonly bare: string;
}

/** `ru-RU` → `ru`; null where it is none that is read. */
export function languageFrom(tag: string | null): Language | null {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === base) ?? null;
}

export async function* draftClaims(pieces: AsyncIterable<string>, options: DraftOptions): AsyncGenerator<DraftedClaim> {
  let { language } = options;
  for await (const { text, offset, before, after } of stretches(pieces)) {
    language ??= languageOf(text.slice(0, STRETCH));
    const around = before + text + after;
    const shift = offset - before.length;
    for (const read of readClaims(text, { language, published: options.published }))
      yield drafted(read, options, around, offset, shift);
  }
}

function drafted(read: ReadClaim, options: DraftOptions, around: string, offset: number, shift: number): DraftedClaim {
  const { number: _number, sentence, masked, quote, start, end, ...said } = read;
  const place = <T extends { start: number; end: number }>(at: T): T => ({
    ...at,
    start: at.start + offset,
    end: at.end + offset,
  });
  const [from, to] = [start + offset, end + offset];
  const covers = masked.map(place);
  const shown = (a: number, b: number): string =>
    covered(around.slice(Math.max(0, a - shift), Math.max(0, b - shift)), covers, Math.max(a, shift));
  const names = masked.map((range) => around.slice(range.start + offset - shift, range.end + offset - shift));
  const uncalled = (words: string | null): string | null =>
    names.reduce<string | null>(
      (text, name) => text?.replaceAll(name, covered(name, [{ start: 0, end: name.length }])) ?? null,
      words,
    );
  const claim = identifyClaim({
    ...said,
    subject: uncalled(said.subject),
    object: uncalled(said.object),
    speaker: uncalled(said.speaker),
    source: options.source,
    quote: shown(from, to),
    start: from,
    end: to,
    status: "proposed",
  });
  const at = { source: options.source, record: `text ${options.textId}`, field: `${from}-${to}` };
  const anchor = {
    text: options.textId,
    prefix: shown(from - AROUND, from),
    suffix: shown(to, to + AROUND),
    sentence: place(sentence),
    masked: covers,
  };
  return {
    draft: {
      kind: "claim",
      dataset: options.dataset,
      claim,
      at,
      citation: options.citation,
      key: null,
      note: null,
      anchor,
    },
    bare: quote,
  };
}

interface Stretch {
  readonly text: string;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Whole paragraphs of about a quarter of a megabyte, each with the few characters before and after it. */
async function* stretches(pieces: AsyncIterable<string>): AsyncGenerator<Stretch> {
  let [rest, offset, before] = ["", 0, ""];
  for await (const piece of pieces) {
    rest += piece;
    while (rest.length > STRETCH + AROUND) {
      const cut = cutOf(rest);
      if (cut === null) break;
      yield { text: rest.slice(0, cut), offset, before, after: rest.slice(cut, cut + AROUND) };
      before = rest.slice(Math.max(0, cut - AROUND), cut);
      offset += cut;
      rest = rest.slice(cut);
    }
  }
  if (rest !== "") yield { text: rest, offset, before, after: "" };
}

function cutOf(text: string): number | null {
  for (const border of ["\n\n", "\n"]) {
    const at = text.lastIndexOf(border, STRETCH);
    if (at > STRETCH / 8) return at + border.length;
  }
  if (text.length < LONGEST) {
    const next = text.indexOf("\n", STRETCH);
    if (next >= 0 && next + 1 <= text.length - AROUND) return next + 1;
    return null;
  }
  const space = text.lastIndexOf(" ", STRETCH);
  if (space > STRETCH / 8) return space + 1;
  const unit = text.charCodeAt(STRETCH - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? STRETCH - 1 : STRETCH;
}
