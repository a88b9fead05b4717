/**
 * One sentence laid out for the grammars: its words, places, quantities and periods, and where its clauses end.
 *
 * Every grammar asks the same question: which cue stands nearest to this quantity without a border between? There are
 * three nested stretches. The *segment* is what is nearer to this quantity than to its neighbours; the *clause* ends at
 * a semicolon, a contrast or a comma before a conjunction; the sentence is the last resort. Offsets are those of the
 * text handed in. The view decides nothing.
 */
import type { PlaceMention } from "./gazetteer.ts";
import { findPlaces } from "./gazetteer.ts";
import { lexiconOf } from "./lexicon.ts";
import { findMarks, type Mark } from "./marks.ts";
import type { PeriodMention } from "./periods.ts";
import type { Quantity } from "./quantities.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A mark and how far out it was found: 0 in the segment, 1 in the clause, 2 in the sentence. */
export interface Cue extends Mark {
  readonly level: 0 | 1 | 2;
  readonly before: boolean;
}

export interface SentenceView extends Stretch {
  readonly text: string;
  readonly lower: string;
  readonly language: string;
  readonly verbLast: boolean;
  readonly marks: readonly Mark[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  /** Where one clause ends and the next begins, in order. */
  readonly breaks: readonly number[];
  /** Per quantity: its segment and its clause. */
  readonly segments: readonly Stretch[];
  readonly clauses: readonly Stretch[];
}

export interface Layers {
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
}

export function viewSentence(text: string, lower: string, at: Stretch, language: string, layers: Layers): SentenceView {
  const { lexicon, data } = lexiconOf(language);
  const places = findPlaces(text, lower, at.start, at.end);
  const all = findMarks(lexicon, text, lower, at.start, at.end);
  const marks = withoutCovered(text, all, places, layers.periods);
  const verbLast = data.order === "verb-last";
  const bare = {
    ...at,
    ...layers,
    text,
    lower,
    language: data.language,
    verbLast,
    places,
    marks,
    breaks: clauseBreaks(text, at, marks, data.language),
  };
  const clauses = layers.quantities.map((q) => clauseAt(bare, q.start, q.end));
  return { ...bare, clauses, segments: layers.quantities.map((_, i) => cutSegment(bare, i, clauses[i]!)) };
}

/** Kinds whose words also make names: "Foreign Trade Bank", "Volasys Silver Star". */
const inName = new Set(["trade", "product", "stranger_money", "growth"]);

/** A capital behind another capital, or before one: "Foreign Trade Bank". */
function isPartOfName(text: string, mark: Mark): boolean {
  const first = text[mark.start]!;
  if (first === first.toLowerCase() || first.toUpperCase() === first.toLowerCase() || first > "Z") return false;
  return (
    /\p{Lu}[\p{L}.&'-]*[\s-]$/u.test(text.slice(Math.max(0, mark.start - 24), mark.start)) ||
    /^[\s-]\p{Lu}/u.test(text.slice(mark.end, mark.end + 6))
  );
}

/** Words inside a country's name or a date are parts of it ("Far East", "last year"), except those that count people. */
function withoutCovered(
  text: string,
  marks: Mark[],
  places: readonly PlaceMention[],
  periods: readonly PeriodMention[],
): Mark[] {
  const covers = (by: Stretch, mark: Mark): boolean => by.start <= mark.start && mark.end <= by.end;
  let p = 0;
  let t = 0;
  return marks.filter((mark) => {
    if (mark.kind === "worker" || mark.kind === "arrive" || mark.kind === "send") return true;
    while (p < places.length && places[p]!.end < mark.end) p++;
    while (t < periods.length && periods[t]!.end < mark.end) t++;
    const place = places[p];
    if (place && covers(place, mark)) return false;
    if (inName.has(mark.kind) && isPartOfName(text, mark)) return false;
    const period = periods[t];
    return !(period && covers(period, mark));
  });
}

const contrast =
  /^(?:and that|while|whereas|but|although|though|despite|even as|а|но|однако|тогда как|в то время как|хотя|但|但是|而|却|不过|然而)$/;

function clauseBreaks(text: string, at: Stretch, marks: readonly Mark[], language: string): number[] {
  const breaks = new Set<number>();
  for (let i = at.start; i < at.end; i++) {
    const sign = text[i]!;
    // In Russian a dash is a verb ("рабочих — 300").
    if (sign === ";" || sign === "；" || (sign === "—" && language !== "ru")) breaks.add(i + 1);
    else if (language === "zh" && (sign === "，" || (sign === "," && !/\d/.test(text[i + 1] ?? "")))) breaks.add(i + 1);
    else if (language === "ko" && sign === "," && !/\d/.test(text[i + 1] ?? "")) breaks.add(i + 1);
  }
  for (const mark of marks) {
    if (mark.kind !== "clause") continue;
    if (language === "ko") {
      // A connective ending closes its word; the same syllable elsewhere is a part of a noun.
      if (/[\s,]/.test(text[mark.end] ?? " ") && mark.start > at.start && /[가-힣]/.test(text[mark.start - 1]!))
        breaks.add(mark.end);
      continue;
    }
    let before = mark.start - 1;
    while (before > at.start && text[before] === " ") before--;
    if (
      text[before] === "," &&
      /^(?:which|who|where|который|которая|которые|где)$/i.test(text.slice(mark.start, mark.end))
    ) {
      // A relative clause ends at its closing comma, and the main clause goes on.
      const close = text.slice(mark.end, at.end).search(/,(?!\d)/);
      if (close > 0) breaks.add(mark.end + close + 1);
    }
    if (text[before] === "," || contrast.test(text.slice(mark.start, mark.end).toLowerCase())) breaks.add(mark.start);
  }
  return [...breaks].filter((b) => b > at.start && b < at.end).sort((a, b) => a - b);
}

type BareView = Omit<SentenceView, "segments" | "clauses">;

export function clauseAt(view: BareView, start: number, end: number): Stretch {
  let from = view.start;
  let to = view.end;
  for (const b of view.breaks) {
    if (b <= start) from = b;
    else if (b >= end) {
      to = b;
      break;
    }
  }
  return { start: from, end: to };
}

/** What belongs to quantity `i` and not to its neighbours. */
export function segmentOf(view: SentenceView, i: number): Stretch {
  return view.segments[i]!;
}

function cutSegment(view: BareView, i: number, clause: Stretch): Stretch {
  const q = view.quantities[i]!;
  const left = i > 0 ? borderBetween(view, view.quantities[i - 1]!, q) : clause.start;
  const right = i + 1 < view.quantities.length ? borderBetween(view, q, view.quantities[i + 1]!) : clause.end;
  return { start: Math.max(clause.start, Math.min(left, q.start)), end: Math.min(clause.end, Math.max(right, q.end)) };
}

/** Between two quantities: at the last comma or conjunction, else before the second (after the first, verb last). */
function borderBetween(view: BareView, a: Quantity, b: Quantity): number {
  if (b.start <= a.end) return b.start;
  const gap = view.text.slice(a.end, b.start);
  const joints = [...gap.matchAll(/[,，、;；:]|\s(?:and|or|but|и|а|но)\s|[과와및]\s|和|及|以及|(?:에서|from)\s/g)];
  const last = joints.at(-1);
  if (last) return a.end + last.index + (last[0].length > 1 ? 0 : 1);
  return view.verbLast || view.language === "zh" ? Math.min(b.start, a.end + 2) : b.start;
}

const distance = (q: Stretch, mark: Stretch): number =>
  mark.end <= q.start ? q.start - mark.end : Math.max(0, mark.start - q.end);

/** The nearest cue of any of these kinds, looking in the segment, then the clause, then (if `far`) the sentence. */
export function nearest(view: SentenceView, i: number, kinds: readonly string[], far = false): Cue | null {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const clause = view.clauses[i]!;
  const stretches: Stretch[] = far ? [segment, clause, view] : [segment, clause];
  for (const [level, stretch] of stretches.entries()) {
    const cue = nearestIn(view, q, stretch, kinds, level > 0 && !view.verbLast ? laterSegment(view, i) : view.end);
    if (cue) return { ...cue, level: level as 0 | 1 | 2, before: cue.start < q.start };
  }
  return null;
}

/** Where the next quantity's own words begin: its verbs are not ours. */
function laterSegment(view: SentenceView, i: number): number {
  return i + 1 < view.quantities.length ? Math.max(segmentOf(view, i).end, segmentOf(view, i + 1).start) : view.end;
}

export function nearestIn(
  view: SentenceView,
  q: Quantity,
  stretch: Stretch,
  kinds: readonly string[],
  until = view.end,
): Mark | null {
  let best: Mark | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const mark of view.marks) {
    if (mark.end > stretch.end || mark.start >= until) break;
    if (mark.start < stretch.start) continue;
    if (!kinds.includes(mark.kind) && !kinds.includes(mark.concept)) continue;
    // Inside the quantity's own words a cue is part of the number, unless it stands at its end.
    if (mark.start >= q.numberStart && mark.end <= q.numberEnd && mark.end < q.end) continue;
    const far = distance(q, mark);
    if (far < bestDistance) {
      best = mark;
      bestDistance = far;
    }
  }
  return best;
}

/** All marks of these kinds in a stretch. */
export function marksIn(view: SentenceView, stretch: Stretch, kinds: readonly string[]): Mark[] {
  return view.marks.filter(
    (mark) =>
      mark.start >= stretch.start &&
      mark.end <= stretch.end &&
      (kinds.includes(mark.kind) || kinds.includes(mark.concept)),
  );
}
