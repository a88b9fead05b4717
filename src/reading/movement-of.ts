/** What happened to the people that a number counts: sent, arrived, left, sent home, crossed a border; or by how many they changed. */
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import { clauseAt, marksIn, nearest, type SentenceView, segmentOf } from "./sentence-view.ts";

/** Verbs that say what happened to people, most telling first. */
const movements: readonly (readonly [cue: string, indicator: string, unit: string])[] = [
  ["repatriate", "repatriated", "people"],
  ["depart", "departed", "people"],
  ["register", "workers_registered", "people"],
  ["contract", "workers_contracted", "people"],
  ["entry", "entries", "entries"],
  ["send", "workers_sent", "people"],
  ["arrive", "workers_sent", "people"],
];

export function movementOf(view: SentenceView, i: number, head: Head): (typeof movements)[number] | null {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  const kinds = movements.map(([cue]) => cue);
  for (const stretch of [segment, clause]) {
    const cues = marksIn(view, stretch, kinds).filter(
      (mark) =>
        (mark.end <= q.numberStart || mark.start >= q.numberEnd) &&
        !isModifier(view, mark, head) &&
        !isRest(view, mark, head),
    );
    // Its own main verb says that they are there; another number's verb does not move them.
    if (
      cues.length === 0 &&
      stretch === segment &&
      !view.verbLast &&
      view.language !== "zh" &&
      marksIn(view, segment, ["present"]).some((mark) => mark.start >= head.end)
    )
      return null;
    if (cues.length === 0) continue;
    if (view.verbLast) {
      // The last verb of a Korean clause is its main verb.
      const last = marksIn(view, stretch, [...kinds, "present", "employ"]).findLast(
        (mark) => (mark.start >= q.end || mark.end <= q.start) && !isModifier(view, mark, head),
      );
      if (last && !kinds.includes(last.kind)) continue;
      // "앙골라 정부는 296명을 출국시켰다": a host that makes people leave sends them home.
      if (
        last?.kind === "send" &&
        /^출국/.test(view.text.slice(last.start, last.end)) &&
        !/(?:북한|평양|당국)\s?(?:당국|정권|정부)?(?:은|는|이|가)\s/.test(view.text.slice(view.start, view.end))
      )
        return movements[0]!;
      return movements.find(([cue]) => cue === (last ?? cues.at(-1)!).kind) ?? null;
    }
    // "workers sent abroad remain": a participle after its noun gives way to a main verb.
    const present = marksIn(view, stretch, ["present"]).find((mark) => mark.start >= head.end);
    const best = movements.find(([cue]) => cues.some((mark) => mark.kind === cue));
    if (best && best[0] === "send" && present) {
      const send = cues.find((mark) => mark.kind === "send")!;
      if (
        send.start >= head.end &&
        send.start < present.start &&
        !/\b(?:were|was|been|be|are|being)\s*$/.test(view.text.slice(Math.max(view.start, send.start - 8), send.start))
      )
        continue;
    }
    // "Из Катара выехали": out of a host is departing.
    if (
      best &&
      best[0] === "send" &&
      view.language === "ru" &&
      cues.some((mark) => /^(?:выехал|уехал)/i.test(view.text.slice(mark.start, mark.end))) &&
      view.places.some(
        (place) =>
          place.code !== SENDER &&
          /(?:^|\s)из\s$/i.test(view.text.slice(Math.max(view.start, place.start - 4), place.start)),
      )
    )
      return ["depart", "departed", "people"];
    // "sent 18,533 labourers home": a sending that ends at home is a return.
    if (best?.[0] === "send" && isHomeward(view, q.end, clause.end)) return movements[0]!;
    if (best) return best;
  }
  return null;
}

/** "500 of them were left": they are the rest, they did not leave. */
const isRest = (view: SentenceView, mark: { start: number; end: number }, head: Head): boolean =>
  view.language === "en" &&
  (isLeftOver(view, mark, head) ||
    /\bwhose\s(?:\w+\s)?$/.test(view.text.slice(Math.max(view.start, mark.start - 14), mark.start)) ||
    isStillThere(view, mark));

/** "the 8,000 North Koreans left in the trade" */
const isLeftOver = (view: SentenceView, mark: { start: number; end: number }, head: Head): boolean =>
  /^left$/i.test(view.text.slice(mark.start, mark.end)) &&
  mark.start - head.end === 1 &&
  /^\s(?:in|on|at|there|behind|over)\b/.test(view.text.slice(mark.end, mark.end + 8)) &&
  /\b(?:the|its|those|these|his|their)\s(?:\w+\s){0,2}[\d,]+\s$/.test(
    view.text.slice(Math.max(view.start, head.start - 40), head.start),
  );

const isStillThere = (view: SentenceView, mark: { start: number; end: number }): boolean =>
  /^left$/i.test(view.text.slice(mark.start, mark.end)) &&
  /\b(?:is|are|was|were|be)\s(?:still\s)?$/i.test(view.text.slice(Math.max(view.start, mark.start - 12), mark.start));

const HOMEWARD: Readonly<Record<string, RegExp>> = {
  en: /^[^,;]{0,50}?\b(?:home|back to (?:North Korea|the DPRK|Pyongyang|their country))\b/i,
  ru: /^[^,;]{0,50}?(?:^|\s)(?:домой|на родину|обратно в КНДР|обратно в Северную Корею)(?!\p{L})/iu,
};

function isHomeward(view: SentenceView, from: number, to: number): boolean {
  return HOMEWARD[view.language]?.test(view.text.slice(from, Math.min(to, view.end))) ?? false;
}

/** "파견된 북한 노동자가 1만5천여 명": a participle before its noun says what they are, not what happened. */
function isModifier(view: SentenceView, mark: { start: number; end: number }, head: Head): boolean {
  // "추가 파견된 노동자": those newly sent are counted as sent.
  const news = /(?:추가로?|새로|신규로?)\s?$/.test(view.text.slice(Math.max(view.start, mark.start - 5), mark.start));
  return (
    view.verbLast && !news && mark.start < head.start && /^(?:된|돼|되어)/.test(view.text.slice(mark.end, mark.end + 2))
  );
}

/** "fell by 1,150", "1,150 fewer": a difference, not a level. */
export function changeOf(view: SentenceView, i: number): number {
  const q = view.quantities[i]!;
  const lead = view.text.slice(Math.max(view.start, q.start - 12), q.start);
  const compact = view.text.slice(Math.max(view.start, q.start - 6), q.start);
  const sudden =
    /(?:减少|下降|增加|上升|少|增)了?\s*(?:约)?$/.exec(compact) ??
    (view.verbLast
      ? /^\s?명?\s?(?:이|가)?\s?(?:줄었|감소|늘었|늘어|증가)/.exec(view.text.slice(q.numberEnd, q.numberEnd + 10))
      : null);
  if (sudden) return /减|下|少|줄|감/.test(sudden[0]) ? -1 : 1;
  if (!q.change && /\bby\s+(?:\w+\s+)?$|(?:^|\s)на\s+(?:\S+\s+)?$/i.test(lead)) {
    const verb = nearest(view, i, ["grow", "shrink"]);
    if (verb?.before && q.start - verb.end < 14) return verb.kind === "grow" ? 1 : -1;
  }
  if (!q.change || q.change.to !== null || q.change.base !== null) return 0;
  if (/\b(?:to|at|from)\s*$|(?:^|\s)(?:до|с)\s*$|[至到为]\s*$/i.test(lead)) return 0;
  if (/^(?:\s?명)?(?:으로|로|까지)/.test(view.text.slice(q.numberEnd, q.numberEnd + 6))) return 0;
  return q.change.direction === "rise" ? 1 : -1;
}
