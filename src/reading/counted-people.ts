/**
 * Counts: which of the stocks, flows, permits, visas, crossings, countries and companies a number is.
 *
 * Rules stand in order. The noun at the number decides the family, the verb about it the member; a stock is what is
 * left when no verb says that people moved. A little over 400 lines, because the rules are one order and each may end it.
 */

import { bareEnglish, peopleNumbered, staffBefore } from "./counted-bare.ts";
import {
  isAccused,
  isLeft,
  isListed,
  isSentHome,
  isTelling,
  isTotal,
  isWholeStaff,
  onVisas,
} from "./counted-beside.ts";
import { entryReading, STUDENTS_COUNTED, studentsEntering } from "./counted-entries.ts";
import {
  atHome,
  cameSouth,
  dead,
  fieldNear,
  isAnothersStaff,
  isBase,
  isForeign,
  isNamed,
  isPlainStaff,
  northKoreans,
  siteNear,
  whereOf,
} from "./counted-guards.ts";
import { documentReading, governingDocument, slotReading } from "./counted-papers.ts";
import { over, type Reading, reading } from "./counted-reading.ts";
import { SENDER } from "./counted-trade.ts";
import { type Head, headOf } from "./head-of.ts";
import { changeOf, movementOf } from "./movement-of.ts";
import type { Quantity } from "./quantity.ts";
import { clauseAt, marksIn, nearest, type SentenceView, segmentOf } from "./sentence-view.ts";

export function readCount(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  const head = headOf(view, i);
  // "none of them on World Cup venues": nobody is counted.
  if (q.value === 0 && /^none\s+of\s+(?:them|whom|these|those)\b/i.test(view.text.slice(q.start, q.start + 16)))
    return null;
  // "about two-thirds of its more than 30,000": what the share is taken of is there.
  if (
    view.language === "en" &&
    before?.unit === "percent" &&
    /^(?:repatriated|departed|workers_)/.test(before.indicator) &&
    q.unit === null &&
    /\bof (?:its|their|the|those|these)\s$/.test(view.text.slice(Math.max(view.start, q.start - 10), q.start))
  )
    return reading("workers_present", "people", "count.workers_present", q);
  // "from 80 to 50 percent": a percentage, told before its sign.
  if (
    q.unit === null &&
    /^\s?(?:to|and|or|[–-])\s?[\d.]+\s?(?:percent|per cent|%)/.test(view.text.slice(q.numberEnd, q.numberEnd + 24))
  )
    return null;
  // "he told Rossiya 24": a number that ends a name.
  if (view.language === "en" && head.kind === "none" && isNamed(view, q)) return null;
  // "Of the 1,000 workers, fewer than 100 remained"
  // "approved all but four": what was not is not counted.
  if (
    view.language === "en" &&
    before &&
    !before.unit.startsWith("people") &&
    /\ball (?:but|except)\s$/.test(view.text.slice(Math.max(view.start, q.start - 12), q.start))
  )
    return null;
  if ((head.kind === "stranger" || head.kind === "none") && before?.unit.startsWith("people") && isLeft(view, q))
    return reading("workers_present", "people", "count.workers_present", q);
  if (view.language === "en" && ["stranger", "none", "pronoun"].includes(head.kind)) {
    const numbered = head.kind === "pronoun" ? null : peopleNumbered(view, q);
    if (numbered) return peopleReading(view, i, numbered, before);
    const found = bareEnglish(view, q, head, before);
    if (found !== undefined) return found;
  }
  if (head.kind === "stranger") return studentsEntering(view, i, head);
  const paper = governingDocument(view, i, head);
  if (paper) return documentReading(view, i, paper, head);
  switch (head.kind) {
    case "pronoun":
      if (onVisas(view, q.end)) {
        const visa = marksIn(view, { start: q.end, end: Math.min(view.end, q.end + 44) }, ["visa"])[0];
        if (visa) return documentReading(view, i, visa, head);
      }
      return bareReading(view, i, before) ?? peopleReading(view, i, { ...head, kind: "person" }, before);
    case "worker":
    case "person":
      return peopleReading(view, i, head, before);
    case "permit":
    case "quota":
    case "visa":
      return documentReading(view, i, head, head);
    case "slot":
      return nearest(view, i, ["request", "quota", "worker", "permit"], true) ? slotReading(view, i, head) : null;
    case "entry":
      return entryReading(view, i, head);
    case "country":
    case "partner":
    case "state":
      return countryReading(view, i, head);
    case "company":
      return (nearest(view, i, ["employ", "worker"], true) ?? northKoreans(view, q)) && !isKnownFew(view, q)
        ? reading("employers", "companies", "count.employers", over(q, head))
        : null;
    case "vessel":
      return marksIn(view, view, ["worker"]).length > 0 && !dead(view, i)
        ? reading("vessels", "vessels", "count.vessels", over(q, head))
        : null;
    case "shipment":
      return nearest(view, i, ["stopped"], true)
        ? reading("shipments_stopped", "shipments", "count.shipments", over(q, head))
        : null;
    case "importer":
      return reading("importers_queried", "importers", "count.importers", over(q, head));
    default:
      return bareReading(view, i, before);
  }
}

function countryReading(view: SentenceView, i: number, head: Head): Reading | null {
  const q = view.quantities[i]!;
  const span = over(q, head);
  // "the two countries", "двух стран", "one member state told": known ones, not a count.
  const around = view.text.slice(Math.max(view.start, q.start - 10), q.end + 8);
  if (
    q.value === 2 ||
    (view.language === "en" && q.value === 1) ||
    (q.value === 1 && !/\b(?:only|just|single)\b|только|лишь|단|한 곳|仅|只/iu.test(around)) ||
    isKnownFew(view, q)
  )
    return null;
  if (head.kind === "partner" || nearest(view, i, ["partner", "partner_verb"], true))
    return reading("trade_partners", "countries", "count.partners", span);
  const cue = nearest(
    view,
    i,
    ["worker", "field", "report_state", "trade:trade", "trade:export", "trade:import", "repatriate", "employ"],
    true,
  );
  // "in 40 countries there are 50,000 to 120,000 workers": their noun stands behind the next number.
  if (!cue) {
    const people = marksIn(view, clauseAt(view, q.start, q.end), ["worker", "field"])[0];
    const there = marksIn(view, clauseAt(view, q.start, q.end), ["send", "present", "arrive"])[0];
    return people && there && view.places.some((place) => place.code === SENDER)
      ? reading("host_countries", "countries", "count.hosts", span)
      : null;
  }
  if (nearest(view, i, ["report_state"], true))
    return reading("reporting_states", "states", "count.reporting-states", span);
  if (nearest(view, i, ["worker", "field"], true)) return reading("host_countries", "countries", "count.hosts", span);
  if (cue.kind === "trade") return reading("trade_partners", "countries", "count.partners", span);
  return null;
}

/** "the two firms": they were named before, and nobody counts them. */
const isKnownFew = (view: SentenceView, q: Quantity): boolean =>
  /\b(?:the|these|those|both|other)\s+$/i.test(view.text.slice(Math.max(view.start, q.start - 7), q.start)) &&
  (q.value ?? 99) < 10;

/** The number that "peak" is said of: none other stands between the two. */
function isPeak(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  const cue = nearest(view, i, ["peak"], true);
  if (!cue) return false;
  // "한때" alone is only "once"; with "reached" it is a peak.
  if (
    /^한때/.test(view.text.slice(cue.start, cue.end)) &&
    !/달하|달했|달한|이르|이른|까지|넘|육박|웃돌/.test(view.text.slice(q.start, Math.min(view.end, q.end + 16)))
  )
    return false;
  const [from, to] = cue.end <= q.start ? [cue.end, q.start] : [q.end, cue.start];
  return !view.quantities.some((other) => other !== q && other.start >= from && other.end <= to);
}

function peopleReading(view: SentenceView, i: number, head: Head, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  const span = over(q, head);
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  // "на одного северокорейца приходилось трое": a rate.
  if (
    q.value === 1 &&
    view.language === "ru" &&
    /(?:^|\s)на\s$/iu.test(view.text.slice(Math.max(view.start, q.start - 4), q.start))
  )
    return null;
  // "한 명이 매달 100달러를": one stands for each.
  if (q.value === 1 && view.quantities.some((other) => other.kind === "money" || other.kind === "percent")) return null;
  const own = marksIn(view, segment, ["stranger"]);
  if (marksIn(view, clauseAt(view, q.start, q.end), ["interviewed"]).length > 0 || isForeign(view, i, head))
    return null;
  // "the deaths of 46 sailors", "three builders marching in Pyongyang": not labour abroad.
  if (
    !view.verbLast &&
    own.some(
      (mark) =>
        mark.end <= q.start &&
        /^\s+(?:of|among)?\s*(?:the\s)?(?:at least\s|some\s|about\s)?$/.test(view.text.slice(mark.end, q.start)),
    )
  )
    return null;
  if (isAnothersStaff(view) || isPlainStaff(view, head)) return null;
  if (isWholeStaff(view, q, head) || atHome(view, i) || isTelling(view, q, head) || isAccused(view, q, head))
    return null;
  if (head.kind === "person" && own.some((mark) => !view.verbLast && mark.start >= head.start - 20)) return null;
  const people = (indicator: string): Reading =>
    reading(
      indicator,
      q.per === "year" &&
        !/present|sector|peak|_it$|ceiling/.test(indicator) &&
        !view.periods.some(
          (mention) => mention.period.start !== null && mention.start >= clause.start && mention.end <= clause.end,
        )
        ? "people/year"
        : "people",
      `count.${indicator}`,
      span,
    );
  // "agreed to let in 40,000": still ahead.
  if (AGREED_TO.test(view.text.slice(Math.max(view.start, q.start - 60), q.start))) return people("workers_planned");
  // "his 37 men": one boss's staff.
  if (view.language === "en" && /\b(?:his|her)\s$/i.test(view.text.slice(Math.max(view.start, q.start - 6), q.start)))
    return people("workers_sector");
  // "how many of the 1,200 workers would have to go": that many are there.
  if (
    /\bhow many of (?:the|its|those|these|their)\s(?:\p{L}+'s\s)?(?:\w+\s)?$/iu.test(
      view.text.slice(Math.max(view.start, q.start - 50), q.start),
    )
  )
    return people("workers_present");
  const rise = changeOf(view, i);
  if (rise) return reading("workers_change", "people", "count.change", span, { falls: rise < 0 });
  if (
    /\bof\s+(?:its|the|their|those|these)\s+(?:\w+'s\s+)?$/.test(
      view.text.slice(Math.max(view.start, q.start - 30), q.start),
    ) &&
    head.kind === "worker"
  )
    return people("workers_present");
  if (dead(view, i)) return null;
  if (before?.unit === "entries" && head.kind === "person" && marksIn(view, segment, ["purpose"]).length > 0)
    return entryReading(view, i, head);
  if (
    /\b(?:admitted|(?:let|allowed) in|allowed entry to|cleared the entry of)\s+(?:in\s+)?$/i.test(
      view.text.slice(Math.max(view.start, q.start - 24), q.start),
    )
  )
    return entryReading(view, i, head);
  if (isBase(view, i))
    return view.verbLast && movementOf(view, i, head)?.[1] === "entries"
      ? { ...entryReading(view, i, head), indicator: "entries_all", rule: "count.entries-all" }
      : people("workers_present");
  const requested = nearest(view, i, ["request"]);
  if (requested && requested.level === 0 && head.kind === "worker") return slotReading(view, i, head);
  const quota = nearest(view, i, ["quota"]);
  if (quota && quota.level === 0) return slotReading(view, i, head);
  if (isTotal(view, q.start)) return people("workers_present");
  if (isLeft(view, q)) return people("workers_present");
  // "ended the contracts of 26 doctors": contracts that are no more count nobody.
  if (
    /\bcontracts?\sof\s(?:\w+\s)?$/.test(view.text.slice(Math.max(view.start, q.start - 24), q.start)) &&
    nearest(view, i, ["withdraw"])
  )
    return null;
  // "не стали продлевать контракты с 1 190 гражданами": as little.
  if (
    view.language === "ru" &&
    /(?:контракт|договор)\p{L}*\sс\s$/u.test(view.text.slice(Math.max(view.start, q.start - 20), q.start)) &&
    /(?:^|\s)не\s(?:\p{L}+\s)?(?:продл|возобнов)|разорвал|расторг|аннулир|прекрат/u.test(
      view.text.slice(view.start, q.start),
    )
  )
    return null;
  // "raise its intake from 1,749 to 5,000": the first is what there is, whatever is planned.
  if (
    q.change === null &&
    /\bfrom\s$/.test(view.text.slice(Math.max(view.start, q.start - 5), q.start)) &&
    view.quantities[i + 1] &&
    /^\sto\s/.test(view.text.slice(q.end, q.end + 4))
  )
    return people("workers_present");
  const movement = movementOf(view, i, head);
  // "13 staff had arrived in Seoul": who comes to the South has left the programme.
  if (movement && /^(?:workers_sent|entries)$/.test(movement[1]) && cameSouth(view, q)) return null;
  if (head.kind === "person" && !movement && !fieldNear(view, i)) return null;
  if (nearest(view, i, ["plan_people"])) return people("workers_planned");
  if ((q.bound === "at_most" || nearest(view, i, ["cap"])) && nearest(view, i, ["agree"], true))
    return people("workers_ceiling");
  const ahead = nearest(view, i, ["forecast", "target"]);
  if (movement) {
    const [, indicator] = movement;
    if (indicator === "entries") return entryReading(view, i, head);
    // "cancelled the contracts of 7 doctors": contracts that are no more count nobody.
    if (indicator === "workers_contracted" && nearest(view, i, ["withdraw"])) return null;
    if (head.detail === "it" && indicator === "workers_sent") return people(ahead ? "workers_planned" : "workers_it");
    if (ahead && ["workers_sent", "workers_contracted"].includes(indicator))
      return people(indicator === "workers_sent" ? "workers_planned" : indicator);
    return people(indicator);
  }
  if (ahead && (nearest(view, i, ["employ", "arrive"]) || !nearest(view, i, ["present"])))
    return people("workers_planned");
  if (head.detail === "it") return people("workers_it");
  if (isPeak(view, i)) return people("workers_peak");
  if (siteNear(view, i) || whereOf(view, clause)) return people("workers_sector");
  if (
    before &&
    ["workers_present", "workers_sector", "workers_sent", "repatriated"].includes(before.indicator) &&
    head.kind === "person"
  )
    return people(before.indicator);
  return people("workers_present");
}

const AGREED_TO =
  /\b(?:agreed|agreement|deal|pact|accord|contract|undertook|undertaken)\b[^,;.\d]{0,30}\bto\s(?:let|allow|admit|accept|bring|take|receive|host|employ|hire|import|send|dispatch|supply)\s(?:in\s)?$/i;
/** "Each brigade of 25": how large one is says nothing of how many there are. */
const EACH_TEAM = /\b(?:each|every|any|an average)\s(?:\p{L}+\s){0,3}$/iu;
function bareReading(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  // "460 рабочих в 19 фирмах, а год спустя — 347 в 14": which of the two is meant is not told.
  if (view.language === "ru" && before?.indicator === "employers") return null;
  if (isSentHome(view, q)) return reading("repatriated", "people", "count.repatriated", q);
  const staff = q.unit === null || q.unit === undefined ? staffBefore(view, q.start) : null;
  if (staff && EACH_TEAM.test(view.text.slice(Math.max(view.start, staff.start - 30), staff.start))) return null;
  if (staff) {
    const found = peopleReading(view, i, staff, before);
    return found?.indicator === "workers_present" &&
      !/\b(?:contingent|army)\b/i.test(view.text.slice(staff.start, staff.end))
      ? { ...found, indicator: "workers_sector", rule: "count.workers_sector" }
      : found;
  }
  const topic = nearest(view, i, ["quota", "permit", "visa", "entry", "worker", "host_country"]);
  // "the number of students entering tripled to 2,300"
  if (STUDENTS_COUNTED.test(view.text.slice(view.start, q.start))) {
    const found = studentsEntering(view, i, { kind: "stranger", detail: "", start: view.start, end: q.end });
    if (found) return { ...found, from: q.start, to: q.end };
  }
  if (isListed(view, i))
    return siteNear(view, i) && view.language === "ru"
      ? reading("workers_sector", "people", "count.workers_sector", q)
      : reading("workers_present", "people", "count.workers_present", q);
  if (
    /^\s*[,)]/.test(view.text.slice(q.end, q.end + 2)) &&
    /[,(]\s*$/.test(view.text.slice(Math.max(view.start, q.start - 2), q.start))
  )
    return null;
  const previous = view.quantities[i - 1];
  if (
    before &&
    (!topic || topic.level > 0 || (previous && topic.before && topic.end <= previous.start)) &&
    (before.rule.startsWith("count.") || before.rule === "bare")
  ) {
    if (before.unit.startsWith("people") && isTotal(view, q.start))
      return reading("workers_present", "people", "count.workers_present", q);
    const segment = segmentOf(view, i);
    const cue = marksIn(view, { start: Math.min(segment.start, previous?.end ?? segment.start), end: segment.end }, [
      "repatriate",
      "purpose",
      "depart",
    ])[0];
    if (
      before.unit.startsWith("people") &&
      (isLeft(view, q) ||
        /(?:\bleaving|\bwith only|осталось лишь|남은 인원은|剩下?)\s*$/i.test(
          view.text.slice(Math.max(view.start, q.start - 14), q.start),
        ))
    )
      return reading("workers_present", "people", "count.workers_present", q);
    // "…, хотя ранее там их насчитывалось 2500": who is there is not who was sent.
    if (
      /^(?:repatriated|departed|workers_sent)$/.test(before.indicator) &&
      cue === undefined &&
      marksIn(view, { start: previous?.end ?? segment.start, end: segment.end }, ["present"]).length > 0 &&
      marksIn(view, { start: previous?.end ?? segment.start, end: segment.end }, ["send", "arrive", "entry"]).length ===
        0
    )
      return reading("workers_present", "people", "count.workers_present", q);
    if (
      before.indicator === "workers_change" &&
      /(?:достигл[оаи]|до|составил[оаи]?)\s+$/u.test(view.text.slice(Math.max(view.start, q.start - 14), q.start))
    )
      return reading("workers_present", "people", "count.workers_present", q);
    if (
      cue?.kind === "depart" &&
      view.language === "ru" &&
      /^(?:workers_sent|workers_present|workers_sector)$/.test(before.indicator)
    )
      return reading("departed", "people", "count.departed", q);
    if (
      view.language === "ru" &&
      /^workers_(?:present|sector)$/.test(before.indicator) &&
      cue === undefined &&
      marksIn(view, segment, ["forecast"]).some((mark) => mark.end <= q.start) &&
      marksIn(view, segment, ["send", "arrive"]).length > 0
    )
      return reading("workers_planned", "people", "count.workers_planned", q);
    // "plans to raise its intake from 1,749 to 5,000"
    if (
      view.language === "en" &&
      previous &&
      before.indicator === "workers_present" &&
      /\bto\s$/.test(view.text.slice(previous.end, q.start)) &&
      /\bfrom\s$/.test(view.text.slice(Math.max(view.start, previous.start - 5), previous.start)) &&
      marksIn(view, clauseAt(view, q.start, q.end), ["forecast", "target"]).some((mark) => mark.end <= previous.start)
    )
      return reading("workers_planned", "people", "count.workers_planned", q);
    if (cue?.kind === "repatriate") return reading("repatriated", "people", "count.repatriated", q);
    const between = marksIn(view, { start: previous?.end ?? segment.start, end: segment.end }, ["request"]);
    if (before.indicator === "work_quota" && view.language === "ru" && between.length > 0)
      return reading("work_quota_requested", "permits", "count.quota-requested", q);
    // "asked for 980 places, of which it granted 410": what is granted is no longer what was asked for.
    if (before.indicator === "work_quota_requested" && marksIn(view, segment, ["issue"]).length > 0)
      return reading("work_quota", "permits", "count.quota", q);
    if (cue?.kind === "purpose" && before.unit === "entries")
      return reading(`entries_${cue.detail}`, "entries", `count.entries-${cue.detail}`, q);
    return { ...before, from: q.start, to: q.end };
  }
  if (!topic?.before) return null;
  const gap = q.start - topic.end;
  if (gap > 90) return null;
  if (topic.kind === "host_country")
    return reading("host_countries", "countries", "count.hosts", { start: topic.start, end: q.end });
  const head: Head = { kind: topic.kind, detail: topic.detail, start: topic.start, end: topic.end };
  if (topic.kind === "worker") {
    if (
      nearest(view, i, ["number_of"]) ||
      view.language === "zh" ||
      view.verbLast ||
      /^\s*[:(]/.test(view.text.slice(topic.end))
    )
      return peopleReading(view, i, head, before);
    return null;
  }
  return topic.kind === "entry" ? entryReading(view, i, head) : documentReading(view, i, head, head);
}
