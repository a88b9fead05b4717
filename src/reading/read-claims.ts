/**
 * Reads a text into proposed claims, each on its exact words.
 *
 * The text is walked in blocks of whole paragraphs, so that a document of any length needs the memory of one block. In
 * each sentence every quantity is asked: what is counted, how is it meant, who says so, where and when; then the links
 * between named actors are read. A sentence knows nothing of the one before it: what it does not say itself stays null.
 */
import type { Claim } from "../claims/index.ts";
import type { Attribution } from "./attribution.ts";
import { readingOf } from "./counted.ts";
import type { Reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import { type Language, languageOf } from "./language.ts";
import { readLinks } from "./links.ts";
import { isBorderless, lowerOf } from "./marks.ts";
import { type MaskedRange, maskedIn } from "./masking.ts";
import { moodOf } from "./mood.ts";
import { periodOf } from "./period-of.ts";
import { findPeriods } from "./periods.ts";
import { placeOf } from "./place-of.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { clauseAt, type SentenceView, type Stretch, segmentOf, viewSentence } from "./sentence-view.ts";
import { sentencesOf } from "./sentences.ts";
import { attributionFor, attributionsOf } from "./speaker-of.ts";
import { subjectOf } from "./subject-of.ts";
import { type CellReading, readTables } from "./tables.ts";
import { twinOf } from "./twin.ts";

export interface ReadingOptions {
  readonly language?: Language;
  /** The document's date; without it relative dates stay unresolved. */
  readonly published?: string | null;
}

/** One proposed claim, before it has a source and an id. */
export type ReadClaim = Omit<Claim, "id" | "source" | "status" | "start" | "end"> & {
  readonly start: number;
  readonly end: number;
  /** The number's own words, inside the quote; the whole quote for a link. */
  readonly number: Stretch;
  readonly sentence: Stretch;
  /** Names of victims, witnesses and workers inside the sentence, to be shown masked. */
  readonly masked: readonly MaskedRange[];
};

const VERSION = 1;
/** A sentence longer than this is no sentence; it is read in pieces so that hostile text stays linear. */
const LONGEST_SENTENCE = 2_000;
const MOST_QUANTITIES = 40;
const BLOCK = 32_768;

export function readClaims(text: string, options: ReadingOptions = {}): readonly ReadClaim[] {
  return [...readClaimsOf([text], options)];
}

/** Claims of a text that comes in pieces; offsets count from the first piece's start. */
export function* readClaimsOf(pieces: Iterable<string>, options: ReadingOptions = {}): Generator<ReadClaim> {
  let rest = "";
  let offset = 0;
  let language = options.language;
  for (const piece of pieces) {
    rest = rest === "" ? piece : rest + piece;
    let from = 0;
    while (rest.length - from > BLOCK) {
      const cut = blockEnd(rest, from);
      if (cut === null) break;
      const block = rest.slice(from, cut);
      language ??= languageOf(rest.slice(from, from + 4 * BLOCK));
      yield* readBlock(block, offset + from, language, options.published ?? null);
      from = cut;
    }
    offset += from;
    rest = rest.slice(from);
  }
  if (rest !== "") yield* readBlock(rest, offset, language ?? languageOf(rest), options.published ?? null);
}

/** The last paragraph's end within a block, else a line's, a sentence's or any space; null to wait for more. */
function blockEnd(text: string, from: number): number | null {
  const window = text.slice(from, from + BLOCK);
  for (const border of ["\n\n", "\n", ". ", "。", " "]) {
    const at = window.lastIndexOf(border);
    if (at > BLOCK / 4) return from + at + border.length;
  }
  return from + BLOCK;
}

function* readBlock(
  block: string,
  offset: number,
  documentLanguage: Language,
  published: string | null,
): Generator<ReadClaim> {
  const twin = twinOf(block);
  const lower = lowerOf(twin.text);
  const tables = [...readTables(twin.text, (at) => languageAt(twin.text, at, documentLanguage), published)];
  const place = (stretch: Stretch): Stretch => {
    const from = twin.at(stretch.start);
    return { start: from + offset, end: endAt(block, twin.at(stretch.end - 1)) + offset };
  };
  for (const { cells } of tables)
    for (const cell of cells) {
      const span = place(cell);
      yield {
        ...cellClaim(cell),
        ...span,
        quote: block.slice(span.start - offset, span.end - offset),
        number: span,
        sentence: place(cell.row),
      };
    }
  for (const sentence of sentencesOf(twin.text, documentLanguage)) {
    for (let start = sentence.start; start < sentence.end; start += LONGEST_SENTENCE) {
      const at = { start, end: Math.min(sentence.end, start + LONGEST_SENTENCE) };
      for (const claim of readSentence(twin.text, lower, at, languageAt(twin.text, at, documentLanguage), published)) {
        // A row that was read as a table's is no sentence as well.
        if (claim.kind === "quantity" && tables.some((one) => one.start < claim.end && claim.start < one.end)) continue;
        if (claim.kind === "quantity" && isUnitNote(twin.text, claim.number)) continue;
        const span = place(claim);
        yield {
          ...claim,
          ...span,
          quote: block.slice(span.start - offset, span.end - offset),
          number: place(claim.number),
          sentence: place(claim.sentence),
          masked: claim.masked.map((range) => ({ ...range, ...place(range) })),
        };
      }
    }
  }
}

/** "单位：亿美元": the unit of a table, and no amount. */
const isUnitNote = (text: string, number: Stretch): boolean =>
  !/\d/.test(text.slice(number.start, number.end)) &&
  /(?:单位|單位|단위|units?|ед\. изм\.?)\s?[:：]?\s?$/iu.test(text.slice(Math.max(0, number.start - 16), number.start));

function cellClaim(cell: CellReading): Omit<ReadClaim, "quote" | "start" | "end" | "number" | "sentence"> {
  const { value, low, high, bound } = cell.amount;
  return {
    kind: "quantity",
    indicator: cell.indicator,
    subject: SENDER,
    object: cell.object,
    place: cell.place,
    value,
    low,
    high,
    bound,
    unit: cell.unit,
    period: cell.period,
    aspect: cell.isForecast ? "forecast" : "observed",
    speaker: cell.speaker,
    relation: null,
    hedge: null,
    rule: `table.${cell.indicator}@${VERSION}`,
    masked: [],
  };
}

/** The end of the character that starts at `last`: a pair of surrogates is one. */
function endAt(text: string, last: number): number {
  const unit = text.charCodeAt(last);
  return unit >= 0xd800 && unit <= 0xdbff ? last + 2 : last + 1;
}

/** A quotation in another script is read by its own rules. */
function languageAt(text: string, at: Stretch, language: Language): Language {
  let hangul = 0;
  let han = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let i = at.start; i < at.end; i += 2) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
    } else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if (isBorderless(unit)) han++;
    else if (unit >= 0x400 && unit <= 0x52f) cyrillic++;
  }
  const most = Math.max(hangul * 2, han * 2, cyrillic, latin);
  if (most === 0) return language;
  if (most === hangul * 2) return "ko";
  if (most === han * 2) return language === "ko" && hangul > 0 ? "ko" : "zh";
  if (most === cyrillic) return "ru";
  if (["ru", "ko", "zh"].includes(language)) return "en";
  // A short text's language is a guess; a long one's is not.
  return language === "en" || text.length > 400 || speaksIt(text.slice(at.start, at.end)) ? language : "en";
}

/** A name ("Kim Yong Su") alone does not make a sentence Spanish: two small words of the language, or its letters, do. */
function speaksIt(words: string): boolean {
  if (/[áéíóúñüäößàèêçœ]/i.test(words)) return true;
  return (
    (
      words.match(
        /\b(?:el|los|las|una|por|con|que|según|der|die|das|und|nach|für|von|im|les|des|est|dans|pour|selon|par|en|de|la|le|du|a|al)\b/gi,
      ) ?? []
    ).length >= 2
  );
}

function readSentence(
  text: string,
  lower: string,
  at: Stretch,
  language: Language,
  published: string | null,
): ReadClaim[] {
  const words = text.slice(at.start, at.end);
  const shift = <T extends Stretch>(found: T): T => ({
    ...found,
    start: found.start + at.start,
    end: found.end + at.start,
  });
  const quantities = findQuantities(words, language)
    .slice(0, MOST_QUANTITIES)
    .map((q): Quantity => ({ ...shift(q), numberStart: q.numberStart + at.start, numberEnd: q.numberEnd + at.start }));
  const periods = quantities.length === 0 ? [] : findPeriods(words, language, published).map(shift);
  const view = viewSentence(text, lower, at, language, {
    quantities: quantities.filter((q) => q.kind !== "year_like"),
    periods,
  });
  const masked = maskedIn(view);
  const claims: ReadClaim[] = [];
  const attributions = view.quantities.length > 0 ? attributionsOf(view) : [];
  let before: Reading | null = null;
  for (let i = 0; i < view.quantities.length; i++) {
    const what: Reading | null = readingOf(view, i, before);
    if (what === null) continue;
    // "58,000 in 50 countries, from 46,000": the list of levels goes on after the countries.
    const passing =
      before !== null &&
      (what.indicator === "host_countries" || what.indicator === "employers") &&
      /^\s*,\s(?:(?:up|down)\s)?(?:from|against|compared with|versus)\s/.test(view.text.slice(what.to, what.to + 24));
    if (
      !passing &&
      !/^[\s,]*(?:which|who|where)\s/.test(
        view.text.slice(
          clauseAt(view, view.quantities[i]!.start, view.quantities[i]!.end).start,
          view.quantities[i]!.start,
        ),
      )
    )
      before = what;
    const claim = quantityClaim(view, i, what, attributions);
    if (claim) claims.push({ ...claim, masked });
  }
  for (const link of readLinks(view)) claims.push({ ...linkClaim(view, link), masked });
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

function quantityClaim(
  view: SentenceView,
  i: number,
  what: Reading,
  attributions: readonly Attribution[],
): Omit<ReadClaim, "masked"> | null {
  const q = view.quantities[i]!;
  if (inside(attributions, q)) return null;
  const zero = q.value === 0 && q.bound === "exact";
  const mood = moodOf(view, q, segmentOf(view, i), zero);
  if (mood === "none") return null;
  const said = attributionFor(attributions, q);
  const hedge = hedgeOf(view, i, said);
  const numbers = boundOf(q, what, said, hedge);
  const stretch = quoteOf(view, i, what);
  return {
    kind: "quantity",
    quote: "",
    ...stretch,
    number: { start: q.start, end: q.end },
    indicator: what.indicator,
    subject: subjectOf(view, i, what),
    object: what.object,
    place: placeOf(view, i, what, attributions),
    ...numbers,
    unit: what.unit,
    period: periodOf(view, i, /change|growth/.test(what.indicator), attributions),
    aspect: aspectOf(what, mood),
    speaker: said?.speaker ?? null,
    relation: null,
    hedge,
    rule: `${what.rule}@${VERSION}`,
    sentence: { start: view.start, end: view.end },
  };
}

/** A number that stands in the speaker's own name is none of its claims. */
const inside = (attributions: readonly Attribution[], at: Stretch): boolean =>
  attributions.some(
    (one) => one.speaker !== null && at.start >= one.start && at.end <= one.end && /\d/.test(one.speaker),
  );

function aspectOf(what: Reading, mood: "observed" | "forecast" | "target"): ReadClaim["aspect"] {
  if (/quota|ceiling|cap/.test(what.indicator) && mood === "target") return "observed";
  if (mood === "target" && /^(?:pay_|deduction|state_)/.test(what.indicator)) return "observed";
  if (what.indicator === "workers_planned" && mood === "observed") return "forecast";
  return mood;
}

function boundOf(
  q: Quantity,
  what: Reading,
  said: Attribution | null,
  hedge: string | null,
): Pick<ReadClaim, "value" | "low" | "high" | "bound"> {
  let { value, low, high, bound } = q;
  // An estimating verb leaves a bare number about what it says.
  const estimating = /estimat|оцен|추정|추산|추계|估|推定|推算|测算/;
  if (bound === "exact" && ((said?.weak && estimating.test(said.weak)) || (hedge !== null && estimating.test(hedge))))
    bound = "about";
  if (!what.falls) return { value, low, high, bound };
  const turn = (n: number | null): number | null => (n === null ? null : -Math.abs(n));
  const already = (value ?? low ?? high ?? 0) < 0;
  if (already) return { value, low, high, bound };
  [value, low, high] = [turn(value), turn(high), turn(low)];
  if (bound === "at_least") bound = "at_most";
  else if (bound === "at_most") bound = "at_least";
  return { value, low, high, bound };
}

function hedgeOf(view: SentenceView, i: number, said: Attribution | null): string | null {
  const q = view.quantities[i]!;
  const own = q.hedge !== null && hedgeWord.test(q.hedge) ? (hedgeWord.exec(q.hedge)?.[0] ?? null) : null;
  if (own !== null) return own;
  const clause = clauseAt(view, q.start, q.end);
  let best: { words: string; gap: number } | null = null;
  for (const match of view.text.slice(clause.start, clause.end).matchAll(hedgeWords)) {
    const start = clause.start + match.index;
    if (match[0] === "May") continue;
    const end = start + match[0].length;
    // "an estimated 3,700 doctors in 13 states": the word right before another number is that number's own.
    if (view.quantities.some((other) => other !== q && other.start <= end + 1 && other.numberEnd > end)) continue;
    const gap = start < q.start ? q.start - start : start - q.end;
    if (!best || gap < best.gap) best = { words: match[0], gap };
  }
  return best?.words ?? said?.weak ?? null;
}

const hedges =
  "\\b(?:an estimated|estimated|estimates?|estimating|reportedly|allegedly|purportedly|believed|believes?|thought|may(?! not exceed)|might|likely|probably|possibly|appears?|appeared|seems?|apparently|suspected|supposedly|perhaps|said to)\\b|恐怕|据认为|предположительно|якобы|вероятно|возможно|по оценк\\S+|оценивае?\\S+|предполагае\\S+|считае\\S+|추정|추산|추계|알려졌|알려져|것으로 보인다|것으로 보이|전해졌|가능성|관측|估计|估算|推定|推算|测算|据信|据称|可能|或许|據信|推测|大概率|疑似";
const hedgeWord = new RegExp(hedges, "iu");
const hedgeWords = new RegExp(hedges, "giu");

/** From the topic or the bound words to the end of the number's own stretch, without what trails behind. */
function quoteOf(view: SentenceView, i: number, what: Reading): Stretch {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const topic = Math.max(view.start, Math.min(q.start, what.from));
  // "China's oil exports": whose they are belongs to what is said of them.
  const whose =
    topic < q.start
      ? view.places.find(
          (place) =>
            place.end <= topic &&
            topic - place.end < 16 &&
            /^(?:'s)?\s(?:\p{Ll}+\s)?$/u.test(view.text.slice(place.end, topic)),
        )
      : undefined;
  const start = whose ? whose.start : topic;
  const comma = /[,，;；:：。()]|[.!?]["']?\s*$|\s[–—-]\s/.exec(view.text.slice(Math.max(q.end, what.to), segment.end));
  let end = comma ? Math.max(q.end, what.to) + comma.index : Math.max(segment.end, what.to);
  end = Math.min(end, view.end);
  while (end > q.end && /[\s,，;；:：.。!?"'»”]/.test(view.text[end - 1]!)) end--;
  const trail = /\s+(?:and|or|but|и|а|или)$/.exec(view.text.slice(q.end, end));
  return { start, end: trail ? q.end + trail.index : end };
}

function linkClaim(view: SentenceView, link: ReturnType<typeof readLinks>[number]): Omit<ReadClaim, "masked"> {
  return {
    kind: "link",
    quote: "",
    start: link.start,
    end: link.end,
    number: { start: link.start, end: link.end },
    indicator: null,
    subject: link.subject,
    object: link.object,
    place: null,
    value: null,
    low: null,
    high: null,
    bound: null,
    unit: null,
    period: { text: null, start: null, end: null, resolved: false },
    aspect: "observed",
    speaker: link.speaker,
    relation: link.relation,
    hedge: null,
    rule: `link.${link.rule}@${VERSION}`,
    sentence: { start: view.start, end: view.end },
  };
}
