/**
 * The claims of a document as drafts: each with its source, its place in the stored text, its words around, its id.
 *
 * The text is read in stretches of whole paragraphs, so that a document of any length needs the memory of one. Names
 * that must be covered are covered here, before anything is stored.
 */
import { type Citation, type ClaimDraft, type Digest, identifyClaim } from "../../claims/index.ts";
import {
  type Language,
  languageOf,
  languages,
  type MaskedRange,
  type ReadClaim,
  readClaims,
} from "../../reading/index.ts";
import { COVER, covered, masksIn } from "./masks.ts";

/** Words kept to either side of a quote, as hypothes.is and Recogito keep them. */
const AROUND = 32;
/** How far beyond its sentence names are looked for. */
const NEIGHBOURS = 400;
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

/** Reads stretch after stretch of one document; names that were covered once stay covered to its end. */
export function drafterOf(options: DraftOptions): (stretch: Stretch) => Generator<DraftedClaim> {
  let { language } = options;
  const names = new Set<string>();
  return function* ({ text, offset }) {
    language ??= languageOf(text.slice(0, STRETCH));
    const passage = { text, offset, language, names };
    const around = neighbours(passage);
    for (const read of readClaims(text, { language, published: options.published }))
      yield drafted(read, options, { ...passage, around });
  };
}

interface Passage extends Stretch {
  readonly language: Language;
  /** Names covered so far in the document. */
  readonly names: Set<string>;
  around(sentence: { readonly start: number; readonly end: number }): readonly MaskedRange[];
}

/** What is covered in a sentence and beside it; claims of one sentence ask once. */
function neighbours({ text, language, names }: Omit<Passage, "around">): Passage["around"] {
  let [last, found]: [number, readonly MaskedRange[]] = [-1, []];
  return ({ start, end }) => {
    if (last === start) return found;
    last = start;
    const from = Math.max(0, start - NEIGHBOURS);
    found = masksIn(text.slice(from, end + NEIGHBOURS), language, names).map((range) => ({
      ...range,
      start: range.start + from,
      end: range.end + from,
    }));
    return found;
  };
}

function drafted(read: ReadClaim, options: DraftOptions, { text, offset, names, around }: Passage): DraftedClaim {
  const { number: _number, sentence, masked, quote, start, end, ...said } = read;
  const moved = <T extends { start: number; end: number }>(at: T, by: number): T => ({
    ...at,
    start: at.start + by,
    end: at.end + by,
  });
  // The words around the quote may be of the sentences beside its own: they are covered too.
  const covers = [...masked, ...around(sentence)];
  const shown = (a: number, b: number): string => covered(text.slice(Math.max(0, a), b), covers, Math.max(0, a));
  const called = [...covers.map((range) => text.slice(range.start, range.end)), ...names];
  const uncalled = (words: string | null): string | null =>
    called.reduce<string | null>((left, name) => left?.replaceAll(name, name.replace(/\S/g, COVER)) ?? null, words);
  const claim = identifyClaim({
    ...said,
    subject: uncalled(said.subject),
    object: uncalled(said.object),
    speaker: uncalled(said.speaker),
    source: options.source,
    quote: shown(start, end),
    start: start + offset,
    end: end + offset,
    status: "proposed",
  });
  const at = { source: options.source, record: `text ${options.textId}`, field: `${claim.start}-${claim.end}` };
  const anchor = {
    text: options.textId,
    prefix: shown(start - AROUND, start),
    suffix: shown(end, end + AROUND),
    sentence: moved({ start: sentence.start, end: sentence.end }, offset),
    masked: covers
      .filter((range) => range.start < sentence.end && range.end > sentence.start)
      .map((range) => moved(range, offset)),
  };
  const { dataset, citation } = options;
  return { draft: { kind: "claim", dataset, claim, at, citation, key: null, note: null, anchor }, bare: quote };
}

export interface Stretch {
  readonly text: string;
  readonly offset: number;
}

/** Whole paragraphs of about a quarter of a megabyte; words around a quote are not looked for beyond them. */
export async function* stretches(pieces: AsyncIterable<string>): AsyncGenerator<Stretch> {
  let [rest, offset] = ["", 0];
  for await (const piece of pieces) {
    rest += piece;
    while (rest.length > STRETCH + AROUND) {
      const cut = cutOf(rest);
      if (cut === null) break;
      yield { text: rest.slice(0, cut), offset };
      offset += cut;
      rest = rest.slice(cut);
    }
  }
  if (rest !== "") yield { text: rest, offset };
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
