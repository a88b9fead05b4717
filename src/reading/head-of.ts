/**
 * The noun that a number counts.
 *
 * In English and Russian it follows the number ("30,000 mostly male labourers"), up to the first preposition, verb or
 * comma; in Chinese it follows the classifier or stands before ("5万名朝鲜工人", "劳工约5万人"); in Korean it stands
 * before, or after `의`. A following noun that no lexicon knows is a stranger: the number is not ours.
 */
import type { Mark } from "./marks.ts";
import { type SentenceView, type Stretch, segmentOf } from "./sentence-view.ts";

export interface Head extends Stretch {
  /** A head concept, `stranger`, or `none` when the number stands bare. */
  readonly kind: string;
  readonly detail: string;
}

const headKinds = new Set([
  "worker",
  "person",
  "pronoun",
  "stranger",
  "permit",
  "quota",
  "slot",
  "visa",
  "entry",
  "country",
  "partner",
  "state",
  "company",
  "vessel",
  "shipment",
  "importer",
]);

/** Verbs that end a noun phrase before it began: "20 тысяч забирает компания". */
const verbs = new Set(["deduct", "net", "repatriate", "depart", "say"]);

const bare = (at: number): Head => ({ kind: "none", detail: "", start: at, end: at });
const asHead = (mark: Mark): Head => ({ kind: mark.kind, detail: mark.detail, start: mark.start, end: mark.end });
const stranger = (start: number, end: number): Head => ({ kind: "stranger", detail: "", start, end });

export function headOf(view: SentenceView, i: number): Head {
  if (view.language === "zh") return headChinese(view, i);
  if (view.verbLast) return headKorean(view, i);
  return headAfter(view, i);
}

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&]*/uy;
const space = /[\s\-–"'“”«»()]*(?:or more |or so |plus |with |с лишним )?/uy;

function headAfter(view: SentenceView, i: number): Head {
  const q = view.quantities[i]!;
  let at = q.numberEnd;
  // "33 of the country's 42 North Korean workers": the part counts what the whole counts.
  const whole = view.quantities[i + 1];
  if (whole && /^\s+of\s+(?:\S+\s+){0,3}$/.test(view.text.slice(q.end, whole.start))) return headAfter(view, i + 1);
  // "repatriated 1,207 and 101 nationals": the first of two counts what the second does.
  if (whole && q.unit === null && /^\s+(?:and|or|и|или)\s+$/.test(view.text.slice(q.end, whole.start))) {
    const shared = headAfter(view, i + 1);
    if (shared.kind !== "none" && shared.kind !== "stranger") return shared;
  }
  // "620 учебных и 45 деловых виз": the first of two kinds counts what the second does.
  if (
    whole &&
    view.language === "ru" &&
    q.unit === null &&
    /^\s+(?:\p{Ll}+[ыи]х\s+)?(?:и|или)\s+(?:ещ[её]\s+)?$/u.test(view.text.slice(q.end, whole.start))
  ) {
    const shared = headAfter(view, i + 1);
    if (PAPERS.has(shared.kind) || shared.kind === "entry" || shared.kind === "worker") return shared;
  }
  // "из них 4,5 тысячи придётся на край": a verb counts nothing.
  if (
    view.language === "ru" &&
    /^\s(?:прид[её]тся|приходится|приходилось|пришлось|достанется|досталось|выделено|предназначено)(?!\p{L})/iu.test(
      view.text.slice(q.numberEnd, q.numberEnd + 18),
    )
  )
    return bare(q.end);
  // "все 1 700 работающих в крае граждан": the participle's own words stand between the number and its noun.
  const doing = view.language === "ru" ? PARTICIPLE.exec(view.text.slice(q.numberEnd, q.numberEnd + 80)) : null;
  if (doing) {
    const from = q.numberEnd + doing[0].length;
    const noun = view.marks.find((mark) => mark.start >= from && mark.kind === "worker");
    if (noun && /^[^,;.:\d]{0,50}$/u.test(view.text.slice(from, noun.start))) return asHead(noun);
  }
  // "пересекли границу 13 221 раз": each time is an entry.
  const times = view.language === "ru" ? /^\s+раза?(?![\p{L}])/u.exec(view.text.slice(q.numberEnd, view.end)) : null;
  if (times) {
    const crossing = view.marks.findLast((mark) => mark.kind === "entry" && mark.end <= q.start);
    if (crossing) return { kind: "entry", detail: "", start: q.numberEnd, end: q.numberEnd + times[0].length };
  }
  // "1,200 a year ago", "1,300 today": a time counts nothing.
  if (view.language === "en" && TIME.test(view.text.slice(q.numberEnd, q.numberEnd + 24))) return bare(q.end);
  let unknown: Stretch | null = null;
  let people: Head | null = null;
  let patience = -1;
  for (let words = 0; words < 9; words++) {
    space.lastIndex = at;
    const gap = space.exec(view.text)?.[0] ?? "";
    if (/["“”»(]/.test(gap) && words > 0) break;
    at += gap.length;
    if (at >= view.end) break;
    const counted = view.marks.find((mark) => mark.start === at && mark.kind === "worker");
    const place = counted ? undefined : view.places.find((p) => p.start === at);
    if (place) {
      if (place.kind === "demonym" && isPeople(view, place))
        people ??= { kind: "worker", detail: "loose", ...span(place) };
      else if (people) break;
      at = place.end;
      continue;
    }
    const here = view.marks.filter((mark) => mark.start === at);
    // "45 деловых виз": the adjective of a paper is no purpose of its own.
    const ofPaper =
      view.language === "ru" && /^\p{Ll}+[ыи]х\s(?:виз|поезд|въезд|разреш)/u.test(view.text.slice(at, at + 40));
    if (words === 0 && !ofPaper && here.some((mark) => mark.kind === "purpose")) return bare(q.end);
    // "of the 23,245 permits only 511 remained valid": a main verb counts nothing.
    if (
      words === 0 &&
      view.language === "en" &&
      /^(?:remain(?:ed|s)?|stayed|worked|lived|were|are|was|is|toiled)\b/.test(view.text.slice(at, at + 9))
    )
      return bare(q.end);
    const head = here.find((mark) => headKinds.has(mark.kind));
    if (head) {
      if (head.kind === "stranger" && people) return people;
      return asHead(head);
    }
    const verb = here.find(
      (mark) => verbs.has(mark.kind) && !/(?:ed|ing)$/.test(view.text.slice(mark.start, mark.end)),
    );
    if (verb && words === 0) return bare(q.end);
    const stop = here.find((mark) => mark.kind === "stop");
    const of = here.find((mark) => mark.kind === "of");
    if (of) at = of.end;
    else if (stop) {
      const joint = /^(?:and|or|и|или|the|a|an|their|its|such|about)$/i.test(view.text.slice(stop.start, stop.end));
      if (!joint || words === 0 || people) break;
      patience = patience < 0 ? 3 : patience;
      at = stop.end;
    } else {
      word.lastIndex = at;
      const found = word.exec(view.text);
      if (!found) break;
      // "30 North Korean roofers": people of a trade that no lexicon lists.
      const trade =
        view.language === "ru"
          ? /(?:щиков|чиков|ников|еров|ёров|истов|арей|ниц|чиц|щиц|ачей)$/
          : /(?:[^d]ers|ors|men|women|ists|cians|eers|smiths|hands)$/;
      const last = view.places.find((p) => p.code === "KP" && p.kind === "demonym" && p.end <= at && at - p.end <= 1);
      if (last && trade.test(found[0])) return { kind: "worker", detail: "", start: at, end: at + found[0].length };
      unknown ??= { start: at, end: at + found[0].length };
      at += found[0].length;
    }
    if (patience >= 0 && patience-- === 0) break;
  }
  if (people) return people;
  if (q.unit === "people" || q.unit === "persons")
    return { kind: "person", detail: "", start: q.numberEnd, end: q.end };
  return unknown ? stranger(unknown.start, unknown.end) : bare(q.end);
}

const span = (at: Stretch): Stretch => ({ start: at.start, end: at.end });

/** "North Koreans", "Cubans": people; "North Korean" and "Chinese" describe. */
function isPeople(view: SentenceView, place: Stretch): boolean {
  if (view.language === "ru") return /^(?:северо)?корей(?:ц|ец)/iu.test(view.text.slice(place.start, place.end));
  return (
    /(?:ns|is|es|ers|les)$/.test(view.text.slice(place.start, place.end)) &&
    !/ese$/.test(view.text.slice(place.start, place.end))
  );
}

const TIME =
  /^\s+(?:(?:a|one|two|three|\d+)\s(?:year|month|decade|week)s?\s(?:ago|earlier|before)|(?:last|this|next|the previous|the following|the next)\s(?:year|month|week|spring|summer|autumn|winter)|the\s(?:year|month)\sbefore|today|currently|so far|then|at present|previously|earlier|before|by then|overall|in all|respectively|apiece)\b/i;
const PARTICIPLE = /^\s\p{Ll}+(?:ющих|ящих|ущих|ащих|вших|нятых|анных|енных)(?:ся)?\s(?=в\s|во\s|на\s|из\s|у\s)/u;
const PAPERS = new Set(["permit", "visa", "quota"]);

function headChinese(view: SentenceView, i: number): Head {
  const q = view.quantities[i]!;
  const after = view.text.slice(q.numberEnd, Math.min(view.end, q.numberEnd + 24));
  const tail = /^[多余餘来來]?\s*(?:批|名|个|個|位|人次|人|份|张|張|家|艘|国|批|条|多)*/.exec(after)![0];
  const classifier = tail.replace(/[多余餘\s]/g, "");
  const stop = /[，。；、：！？,;（(]|是|在|被|已|从|自|向|的月|赴/.exec(after.slice(tail.length));
  const reach = q.numberEnd + tail.length + (stop ? stop.index : after.length - tail.length);
  const following = view.marks.filter(
    (mark) =>
      mark.start >= q.numberEnd &&
      mark.end <= reach + 2 &&
      headKinds.has(mark.kind) &&
      mark.kind !== "person" &&
      !(mark.kind === "entry" && mark.start < q.numberEnd + tail.length),
  );
  const noun = following.findLast((mark) => mark.kind !== "country" || /[国國]/.test(classifier)) ?? null;
  if (/艘/.test(classifier)) return { kind: "vessel", detail: "", start: q.numberEnd, end: q.end };
  const land = following.find((mark) => mark.kind === "country" && mark.start - q.numberEnd < 2);
  if (land) return asHead(land);
  if (/家/.test(classifier) && following.some((mark) => mark.kind === "company"))
    return {
      kind: "company",
      detail: "",
      start: q.numberEnd,
      end: following.find((mark) => mark.kind === "company")!.end,
    };
  // "1100份朝鲜人工作许可": by their classifier papers are counted, whoever they are for.
  const paper = /[份张張件]/.test(classifier) ? following.find((mark) => PAPERS.has(mark.kind)) : undefined;
  if (paper) return asHead(paper);
  if (/[个個]/.test(classifier) && noun?.kind === "company") return asHead(noun);
  const people = following.find((mark) => mark.kind === "worker" || mark.kind === "stranger");
  if (people) return asHead(people);
  if (noun) return asHead(noun);
  if (/人次/.test(classifier))
    return (
      (view.marks.some((mark) => mark.kind === "purpose" || (mark.kind === "entry" && mark.start < q.start))
        ? headBefore(view, i, ["entry", "stranger"])
        : headBefore(view, i, ["worker", "stranger"])) ??
      headBefore(view, i, ["entry"]) ?? { kind: "entry", detail: "", start: q.numberEnd, end: q.end }
    );
  if (/[国國]/.test(classifier)) return { kind: "country", detail: "", start: q.numberEnd, end: q.end };
  if (/家/.test(classifier)) return { kind: "company", detail: "", start: q.numberEnd, end: q.end };
  const before = headBefore(view, i, [...headKinds]);
  if (before) return before;
  if (/[名人位]/.test(classifier)) return { kind: "person", detail: "", start: q.numberEnd, end: q.end };
  return classifier === "" || /[份张个]/.test(classifier) ? bare(q.end) : stranger(q.numberEnd, q.end);
}

function headKorean(view: SentenceView, i: number): Head {
  const q = view.quantities[i]!;
  const after = view.text.slice(q.numberEnd, Math.min(view.end, q.numberEnd + 30));
  const own = /(개국|개\s?국가|개\s?나라|개\s?회사|개\s?업체|개사|명|건|척|곳)\s?\S{0,8}$/.exec(
    view.text.slice(q.numberStart, q.numberEnd),
  );
  const tail =
    /^\s*(?:여|남짓|이상|가량|정도|안팎)?\s*(개국|개\s?국가|개\s?나라|개\s?회사|개\s?업체|개\s?기업|개사|명|건|척|곳|개|인|장)?/.exec(
      after,
    )!;
  const classifier = (tail[1] ?? own?.[1] ?? "").replace(/\s/g, "");
  if (/국|나라/.test(classifier)) return { kind: "country", detail: "", start: q.numberEnd, end: q.end };
  if (/사|업체|기업/.test(classifier)) return { kind: "company", detail: "", start: q.numberEnd, end: q.end };
  if (/척/.test(classifier)) return { kind: "vessel", detail: "", start: q.numberEnd, end: q.end };
  // A unit that is none of ours: "2교대", "39호실", "16시간".
  if (
    classifier === "" &&
    /^[가-힣]/.test(after) &&
    !/^(?:은|는|이|가|을|를|에|의|로|으로|만|도|여|이었|였|이다|이며|인|까지|부터|밖에|뿐|대)/.test(after)
  )
    return stranger(q.numberEnd, q.end);
  const of =
    /^[\s여남짓이상가량정도안팎쯤 미만하]*(?:의|이상의|가량의|(?:이|을)?\s?(?:넘는|상회하는|이르는|달하는|웃도는|밑도는|채 안 되는))\s/.exec(
      after.slice(tail[0].length),
    );
  const wide = q.numberEnd + tail[0].length + (of ? of[0].length : 0);
  if (of || classifier === "") {
    const reach = Math.min(view.end, wide + 16);
    const cut = /[,.]|[은는이가을를에]\s/.exec(view.text.slice(wide, reach));
    const noun = view.marks.find(
      (mark) =>
        mark.start >= wide &&
        mark.start < wide + (cut ? cut.index + 1 : 16) &&
        headKinds.has(mark.kind) &&
        mark.kind !== "person",
    );
    if (noun && (of || noun.start - wide < 4)) return asHead(noun);
    if (of && /^의/.test(of[0].trim()) && classifier === "명") return stranger(wide, wide + 1);
  }
  const before = headBefore(
    view,
    i,
    [...headKinds].filter((kind) => kind !== "person"),
  );
  if (before) return before;
  // "1천500명이 채 안 되는 북한 노동자": the noun after a relative clause.
  if (classifier === "명") {
    const segment = segmentOf(view, i);
    const noun = view.marks.find((mark) => mark.start >= q.end && mark.end <= segment.end && mark.kind === "worker");
    if (noun) return asHead(noun);
    return { kind: "person", detail: "", start: q.numberEnd, end: q.end };
  }
  return classifier === "" || classifier === "건" ? bare(q.end) : stranger(q.numberEnd, q.end);
}

/** The nearest counted noun before the number, in its own segment. */
function headBefore(view: SentenceView, i: number, kinds: readonly string[]): Head | null {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  let best: Mark | null = null;
  for (const mark of view.marks) {
    if (mark.end > q.numberStart) break;
    if (mark.start < segment.start || !kinds.includes(mark.kind)) continue;
    if (mark.kind === "person" || mark.kind === "country") continue;
    // Of two nouns one after the other the last counts: "노동자 비자", "노동자 쿼터".
    best = mark;
  }
  return best ? asHead(best) : null;
}
