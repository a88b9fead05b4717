/**
 * Papers: permits, quotas and visas, given, asked for or withdrawn, and what a visa is for.
 *
 * A paper is no person: where both stand at a number the paper is what is counted.
 */

import { VISA_AIM, VISAS_FOR } from "./counted-bare.ts";
import { isForeign } from "./counted-guards.ts";
import { over, type Reading, reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import { type Cue, marksIn, nearest, type SentenceView, segmentOf } from "./sentence-view.ts";

const documents = ["permit", "quota", "visa"];

/** "permits for 500 workers", "held 500 valid permits": the paper is counted, whatever stands at the number. */
export function governingDocument(view: SentenceView, i: number, head: Head): Cue | null {
  if (documents.includes(head.kind)) return null;
  if (head.kind !== "worker" && head.kind !== "person" && head.kind !== "none") return null;
  // "по учебным визам въехали почти 5 тысяч граждан": who came in is counted, the visa says what for.
  if (
    view.language === "ru" &&
    BY_VISA.test(view.text.slice(view.start, view.quantities[i]!.end)) &&
    nearest(view, i, ["entry", "arrive"])
  )
    return null;
  const cue = nearest(view, i, documents);
  if (!cue || cue.level > 0) return null;
  const q = view.quantities[i]!;
  const between = cue.before ? view.text.slice(cue.end, q.start) : view.text.slice(q.end, cue.start);
  // "No North Korean has received a permit": the paper is what there is none of.
  if (q.value === 0 && !cue.before && GIVEN.test(view.text.slice(head.end, cue.start))) return cue;
  if (cue.before && (view.verbLast || view.language === "zh")) return cue;
  if (cue.before && marksIn(view, { start: cue.end, end: q.start }, ["valid"]).length > 0) return cue;
  if (cue.before)
    return /^\s*(?:for|to|of|at|was|is|were|set at|на|для|в|:|рабоч\S* )/i.test(between) && between.length < 40
      ? cue
      : null;
  return marksIn(view, { start: q.end, end: cue.start }, ["valid"]).length > 0 && between.length < 60 ? cue : null;
}

const BY_VISA = /(?:^|\s)по\s(?:рабоч|учебн|студенческ|туристическ|делов|частн|гостев)\p{Ll}+\sвизам(?!\p{L})/iu;

const GIVEN =
  /^[^,;]{0,30}\b(?:received|obtained|given|granted|issued|got|holds?|held|awarded)\b[^,;]{0,30}$|^[^,;]{0,40}(?:получил|выдан|имеет)[^,;]{0,30}$/i;

export function documentReading(
  view: SentenceView,
  i: number,
  paper: { kind: string; detail: string; start: number; end: number },
  head: Head,
): Reading | null {
  const span = over(view.quantities[i]!, over(paper, head.kind === "none" ? paper : head));
  const requested = nearest(view, i, ["request"]);
  const quota = nearest(view, i, ["quota"]);
  if (paper.kind === "quota" || (paper.kind === "permit" && quota)) return slotReading(view, i, { ...head, ...span });
  if (paper.kind === "visa") {
    const purpose = ownPurpose(view, i) ?? (paper.detail !== "" ? paper.detail : visaPurpose(view, i));
    return reading(`visas_${purpose}`, "visas", `count.visas-${purpose}`, span);
  }
  if (requested?.before) return reading("work_quota_requested", "permits", "count.quota-requested", span);
  if (nearest(view, i, ["withdraw"]))
    return reading("work_permits_withdrawn", "permits", "count.permits-withdrawn", span);
  return reading("work_permits", "permits", "count.permits", span);
}

function visaPurpose(view: SentenceView, i: number): string {
  const cue = nearest(view, i, [
    "visa:work",
    "visa:student",
    "visa:tourist",
    "purpose:work",
    "purpose:education",
    "purpose:tourism",
    "worker",
  ]);
  if (!cue || cue.detail === "loose") return "other";
  if (cue.kind === "visa") return cue.detail;
  if (cue.detail === "education") return "student";
  return cue.detail === "tourism" ? "tourist" : "work";
}

function ownPurpose(view: SentenceView, i: number): string | null {
  const q = view.quantities[i]!;
  // "620 учебных и 45 деловых виз": each number has its own adjective.
  const aim = VISAS_FOR.exec(view.text.slice(q.numberEnd, q.numberEnd + 50))?.[1];
  if (aim !== undefined) return VISA_AIM[aim.toLowerCase()]!;
  const own = /^\s(\p{Ll}+[ыи]х)(?=\s(?:и|или|виз)|,)/u.exec(view.text.slice(q.numberEnd, q.numberEnd + 40))?.[1];
  for (const [stem, purpose] of OWN_PURPOSE) if (own?.startsWith(stem)) return purpose;
  return null;
}

const OWN_PURPOSE: readonly (readonly [string, string])[] = [
  ["учеб", "student"],
  ["студен", "student"],
  ["рабоч", "work"],
  ["трудов", "work"],
  ["турист", "tourist"],
  ["делов", "other"],
  ["частн", "other"],
  ["транзит", "other"],
  ["гостев", "other"],
  ["служебн", "other"],
];

export function slotReading(view: SentenceView, i: number, head: Head): Reading | null {
  if (
    isForeign(view, i, { ...head, end: segmentOf(view, i).end }) &&
    !view.places.some((place) => place.code === SENDER)
  )
    return null;
  const span = over(view.quantities[i]!, head);
  return nearest(view, i, ["request"], true)
    ? reading("work_quota_requested", "permits", "count.quota-requested", span)
    : reading("work_quota", "permits", "count.quota", span);
}
