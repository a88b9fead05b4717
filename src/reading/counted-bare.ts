/**
 * English numbers with no noun at them: what the words before and after say that they count.
 *
 * "the loggers, who numbered 15,000", "another 2,000 process seafood", "after hosting almost 2,000".
 */
import { type Reading, reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import type { Quantity } from "./quantity.ts";
import type { SentenceView } from "./sentence-view.ts";

/** "after hosting almost 2,000": whom a state had, though no noun follows. */
const HOSTING =
  /\b(?:host(?:ed|s|ing)?|hous(?:ed|es|ing)|shelter(?:ed|s|ing))\s+(?:(?:almost|about|around|nearly|some|roughly|more than|over|up to|as many as|at least|an estimated)\s)?$/i;
/** "Of the 193 member states, 40-odd have filed a report". */
const OF_STATES = /\b(?:states|countries|members|governments|nations)\b[^.;]{0,30}$/i;
const FILED = /^\s(?:of them\s)?(?:have|has|had)?\s?(?:filed|submitted|sent in|handed in|delivered)\b/i;
/** "as many as 12,000 more are expected". */
const MORE_AHEAD =
  /^\s(?:more|others|additional)\s(?:are|were|is)\s(?:expected|due|to come|planned|slated|set)|^\s(?:more|others)\s(?:will|would)\b|^\s(?:more\s|others\s)?(?:could|may|might|will|would|are to|were to)\s(?:\w+ly\s)?(?:follow|come|arrive|go|be sent|be hired|join)\b/i;

/** "35,850 of them for education". */
export const VISAS_FOR =
  /^\s(?:of (?:them|these|those|which)\s)?(?:were\s)?(?:issued\s|given\s|granted\s)?for\s(education|study|studies|training|tourism|work|employment)\b/i;
export const VISA_AIM: Readonly<Record<string, string>> = {
  education: "student",
  study: "student",
  studies: "student",
  training: "student",
  tourism: "tourist",
  work: "work",
  employment: "work",
};

/** Undefined where nothing of this sort is said. */
export function bareEnglish(
  view: SentenceView,
  q: Quantity,
  head: Head,
  before: Reading | null,
): Reading | null | undefined {
  const lead = view.text.slice(Math.max(view.start, q.start - 60), q.start);
  const tail = view.text.slice(q.end, Math.min(view.end, q.end + 50));
  if (HOSTING.test(lead) && view.places.some((place) => place.code === SENDER))
    return reading("workers_present", "people", "count.workers_present", q);
  if (
    FILED.test(tail) &&
    OF_STATES.test(view.text.slice(view.start, q.start)) &&
    /report/i.test(tail + view.text.slice(q.end, view.end))
  )
    return reading("reporting_states", "states", "count.reporting-states", q);
  if (before && /^workers_(?:sent|present|sector|planned)$/.test(before.indicator) && MORE_AHEAD.test(tail))
    return reading("workers_planned", "people", "count.workers_planned", q);
  if (before?.unit.startsWith("people") && ANOTHER.test(lead) && head.kind === "stranger" && WORKING.test(tail))
    return reading("workers_sector", "people", "count.workers_sector", q);
  if (LIVING.test(lead) && view.places.some((place) => place.code === SENDER))
    return reading("workers_present", "people", "count.workers_present", q);
  const aim = before?.unit === "visas" ? VISAS_FOR.exec(tail)?.[1] : undefined;
  if (before && aim !== undefined) {
    const purpose = VISA_AIM[aim.toLowerCase()]!;
    return reading(`visas_${purpose}`, "visas", `count.visas-${purpose}`, q);
  }
  return undefined;
}

/** "the loggers, who numbered 15,000", "cut their number from 6,000": the people stand before, their number after. */
export function peopleNumbered(view: SentenceView, q: Quantity): Head | null {
  const lead = view.text.slice(Math.max(view.start, q.start - 60), q.start);
  const cue = NUMBERED.exec(lead);
  if (!cue) return null;
  const people = view.marks.findLast(
    (mark) => (mark.kind === "worker" || mark.kind === "stranger") && mark.end <= q.start - cue[0].length + 1,
  );
  return people?.kind === "worker" ? { kind: "worker", detail: people.detail, start: q.start, end: q.end } : null;
}

const NUMBERED =
  /(?:\b(?:who|that|which|they|are|were|is|was|now|still|once|then|to|have)\s(?:\w+\s)?(?:numbered|number|totall?ed|total)|\btheir (?:numbers?|ranks|total|headcount)\b[^,;.\d]{0,40}?\s(?:from|to|at|by|was|were|is|had reached|reached|exceeded|stood at))\s(?:barely\s|only\s|just\s)?$/i;
/** "put the number living there at about 800" */
const LIVING =
  /\bthe (?:number|total|figure) (?:living|working|staying|employed|based|there|still there|of them)\b[^,;.\d]{0,30}\s(?:at|to|as)\s$/i;
const ANOTHER = /\b(?:another|a further|the other|the remaining|some)\s$/i;
/** Trades as verbs: "another 2,000 process seafood". */
const WORKING =
  /^\s(?:sew|stitch|knit|process|peel|pack|sort|gut|can|assemble|weld|paint|build|lay|log|fell|cut|cook|clean|wait|serve|farm|fish|mine|dig|pick|harvest|nurse|drive|load|unload|write|develop|repair|man|crew|staff)\s(?!(?:to|by|from|in half)\b)/i;

/** "its workforce of 120": the noun stands before. */
export function staffBefore(view: SentenceView, at: number): Head | null {
  if (view.language !== "en") return null;
  const found = /\b(?:workforce|labou?r force|staff|crew|team|contingent|brigade|army|payroll)\s+of\s+$/i.exec(
    view.text.slice(Math.max(view.start, at - 24), at),
  );
  return found ? { kind: "worker", detail: "", start: at - found[0].length, end: at } : null;
}
