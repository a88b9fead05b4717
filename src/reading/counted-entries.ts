/** Border crossings: whose they are and for what purpose, by their noun, their visas, or what is said of their aim. */
import { over, type Reading, reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import { marksIn, nearest, type SentenceView, segmentOf } from "./sentence-view.ts";

/** Students are none of the programme's workers, but their entries are counted, because studying stands in for working. */
export function studentsEntering(view: SentenceView, i: number, head: Head): Reading | null {
  const q = view.quantities[i]!;
  const words = view.text.slice(Math.max(view.start, Math.min(q.start, head.start) - 6), Math.max(q.end, head.end));
  if (
    !/student|студент|учащ|유학생|학생|留学生|学生/iu.test(words) ||
    !(nearest(view, i, ["entry"]) || ENTERING.test(view.text.slice(view.start, q.start)))
  )
    return null;
  if (!view.places.some((place) => place.code === SENDER)) return null;
  return reading("entries_education", "entries", "count.entries-education", over(q, head));
}

const ENTERING = /\b(?:entering|arriving|admitted)\b|въезжа|въехавш/i;
export const STUDENTS_COUNTED =
  /\bnumber of [^,;]{0,40}students\b[^,;]{0,60}\b(?:to|at|was|were|reached)\s*$|(?:число|количество) [^,;]{0,30}студентов[^,;]{0,60}(?:до|составило)\s*$/i;

const VISA_PURPOSE: Readonly<Record<string, string>> = {
  work: "work",
  student: "education",
  tourist: "tourism",
  business: "business",
};
const RUSSIAN_VISA: Readonly<Record<string, string>> = {
  рабоч: "work",
  учебн: "education",
  студенческ: "education",
  туристическ: "tourism",
  делов: "business",
  частн: "private",
};
const purposeAdjective = /^\s(private|business|official|transit|tourist|educational|work)\b/i;

/** "число въездов с учебными целями выросло с 600 до 7200": one purpose, told of the entries before any number. */
function purposeOfAll(view: SentenceView, i: number): boolean {
  if (view.language !== "ru") return false;
  const purposes = marksIn(view, view, ["purpose"]);
  const entry = marksIn(view, view, ["entry"])[0];
  return (
    entry !== undefined &&
    new Set(purposes.map((mark) => mark.detail)).size === 1 &&
    purposes[0]!.start - entry.end < 40 &&
    purposes[0]!.end <= view.quantities[0]!.start &&
    view.quantities[i] !== undefined
  );
}

export function entryReading(view: SentenceView, i: number, head: Head): Reading {
  const segment = segmentOf(view, i);
  const adjective = purposeAdjective.exec(view.text.slice(view.quantities[i]!.numberEnd, head.end + 1).slice(0, 24));
  const alone = view.quantities.filter((other) => other.kind === "count").length === 1;
  const cue =
    marksIn(view, segment, ["purpose"])[0] ??
    (alone || purposeOfAll(view, i) ? nearest(view, i, ["purpose"], true) : null);
  const visa = /^[^,;]{0,70}\bon (work|student|tourist|business) visas?\b/i.exec(
    view.text.slice(view.quantities[i]!.numberEnd, Math.min(view.end, view.quantities[i]!.numberEnd + 100)),
  )?.[1];
  const byVisa = /(?:^|\s)по\s(рабоч|учебн|студенческ|туристическ|делов|частн)\p{Ll}+\sвизам(?!\p{L})/iu.exec(
    view.text.slice(view.start, view.end),
  )?.[1];
  if (view.language === "ru" && byVisa !== undefined) {
    const purpose = RUSSIAN_VISA[byVisa.toLowerCase()]!;
    return reading(`entries_${purpose}`, "entries", `count.entries-${purpose}`, over(view.quantities[i]!, head));
  }
  if (visa !== undefined)
    return reading(
      `entries_${VISA_PURPOSE[visa.toLowerCase()]!}`,
      "entries",
      `count.entries-${VISA_PURPOSE[visa.toLowerCase()]!}`,
      over(view.quantities[i]!, head),
    );
  const purpose = adjective
    ? adjective[1]!.toLowerCase().replace("tourist", "tourism").replace("educational", "education")
    : (cue?.detail ?? "all");
  return reading(`entries_${purpose}`, "entries", `count.entries-${purpose}`, over(view.quantities[i]!, head));
}
