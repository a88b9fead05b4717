/**
 * When a count of people is not one of ours, or is not what its verb says: the whole that a part is taken from, the
 * dead, foreigners, people at home, a site's own staff.
 */
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import type { Mark } from "./marks.ts";
import type { Quantity } from "./quantity.ts";
import { type Cue, marksIn, nearest, type SentenceView, type Stretch, segmentOf } from "./sentence-view.ts";

/** "из 6064 рабочих … 904", "6천64명 가운데 904명", "6064名…中": the whole that a part is taken from. */
export function isBase(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  if (!view.quantities[i + 1]) return false;
  if (view.language === "ru")
    return /(?:^|\s)из\s+$/i.test(view.text.slice(Math.max(view.start, q.start - 4), q.start));
  if (view.language === "ko")
    return (
      /^\s*명?\s?(?:가운데|중)(?:에서)?\s/.test(view.text.slice(q.numberEnd, q.numberEnd + 10)) ||
      /^\s?(?:가운데|중)\s/.test(view.text.slice(q.end, q.end + 5))
    );
  if (view.language === "zh")
    return /^[^，,。]{0,10}中(?:已|有|，)/.test(view.text.slice(q.numberEnd, q.numberEnd + 14));
  return false;
}

/** The only place named with "in" is in the sending state itself. */
export function atHome(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const inside = view.places.filter(
    (place) =>
      place.start >= q.end &&
      place.end <= segment.end &&
      /(?:\b(?:in|at|inside|across)\s|(?:^|\s)в\s)$/i.test(
        view.text.slice(Math.max(view.start, place.start - 7), place.start),
      ),
  );
  if (inside.length === 0 || inside.some((place) => place.code !== SENDER)) return false;
  return (
    !view.places.some((place) => place.code !== SENDER && place.kind !== "demonym") &&
    nearest(view, i, ["repatriate", "send"]) === null
  );
}

export const dead = (view: SentenceView, i: number): boolean => nearest(view, i, ["dead"]) !== null;

/** Other states' people, or foreigners in general, are not this programme's workers. */
export function isForeign(view: SentenceView, i: number, head: Head): boolean {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  if (
    view.places.some((place) => place.code === SENDER && place.start >= segment.start && place.end <= segment.end + 1)
  )
    return false;
  if (marksIn(view, { start: Math.max(segment.start, q.start - 40), end: head.end + 4 }, ["foreign"]).length > 0)
    return true;
  const described = view.places.find(
    (place) => place.kind === "demonym" && place.start >= q.numberEnd && place.end <= head.end,
  );
  if (described && !programmes.has(described.code)) return true;
  // "мигрантов из Таджикистана"
  const origin = /^\s(?:\p{Ll}+\s)?из\s/u.exec(view.text.slice(head.end, head.end + 30));
  const home = origin && view.places.find((place) => place.start === head.end + origin[0].length);
  if (home && view.language === "ru" && home.kind !== "world" && !programmes.has(home.code ?? "")) return true;
  return (
    head.detail === "loose" &&
    view.places.length > 0 &&
    !view.places.some((place) => place.code === SENDER) &&
    view.places.some((place) => place.kind !== "world")
  );
}

/** States whose people abroad are counted as a state's labour programme. */
const programmes = new Set([SENDER, "CU", "UZ", "TM"]);

/** A site or employer in the number's own stretch, with no comma between: "most of them on building sites" is an aside. */
export function siteNear(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  const cue = nearest(view, i, ["site", "employ"]) ?? siteOfClause(view, i);
  if (
    !cue ||
    (view.language === "en" &&
      cue.kind === "site" &&
      cue.before &&
      /\b(?:and|that|which)\b/.test(view.text.slice(cue.end, q.start)))
  )
    return false;
  const between = cue.end <= q.start ? view.text.slice(cue.end, q.start) : view.text.slice(q.end, cue.start);
  // "На стройках, по оценкам, работают": what is said in passing parts nothing.
  const plain = between.replace(/,\s(?:по [^,]{3,60}|as [^,]{3,30}|reportedly|according to [^,]{3,40}),/u, "");
  // "занятых на стройках", "на заводе, где работают 40": the site is told in a clause of its own, of the same people.
  const joined = view.language === "ru" ? plain.replace(TOLD_OF_THEM, " ") : plain;
  return view.language === "zh" || !/,\s/.test(joined);
}

/** The site of the clause before, that ", где" or a participle joins with the number's. */
function siteOfClause(view: SentenceView, i: number): Cue | null {
  if (view.language !== "ru") return null;
  const cue = nearest(view, i, ["site"], true);
  if (!cue) return null;
  const q = view.quantities[i]!;
  const between = cue.end <= q.start ? view.text.slice(cue.end, q.start) : view.text.slice(q.end, cue.start);
  return TOLD_OF_THEM.test(between) && !/[;:]|,\s(?:а|но)\s|\d{3}/u.test(between.replace(/\d{4}/gu, "")) ? cue : null;
}

const TOLD_OF_THEM =
  /,\s(?:где|на котор\p{L}+|в котор\p{L}+|\p{Ll}+(?:щих|щие|щими|вших|вшие|нных|нные|тых|тые)(?:ся)?)(?=\s)/u;

/** A bare headcount ("12,000 people there") needs workers somewhere in its sentence. */
export function fieldNear(view: SentenceView, i: number): boolean {
  return (
    nearest(view, i, ["worker", "employ", "site", "send", "field"], true) !== null ||
    view.places.some((p) => p.code === "KP")
  );
}

/** "he told Rossiya 24": a number that ends a name. */
export const isNamed = (view: SentenceView, q: Quantity): boolean =>
  (q.value ?? 1000) < 1000 &&
  q.start === q.numberStart &&
  /^\d+$/.test(view.text.slice(q.numberStart, q.numberEnd)) &&
  /\s\p{Lu}\p{L}+\s$/u.test(view.text.slice(Math.max(view.start, q.start - 24), q.start)) &&
  !view.places.some((place) => q.start - place.end === 1) &&
  !view.periods.some((mention) => q.start - mention.end === 1) &&
  !/^\s*[)]/.test(view.text.slice(q.end, q.end + 2));

export const cameSouth = (view: SentenceView, q: Quantity): boolean =>
  view.language === "en" &&
  view.places.some(
    (place) =>
      place.code === "KR" &&
      place.kind !== "demonym" &&
      /\b(?:arriv|came|flew|reach|enter|defect)[^,;.]*(?:in|to|into|reached)\s(?:the\s)?$/.test(
        view.text.slice(q.start, place.start),
      ),
  );

/** "400 North Korean women at thirteen factories". */
export const northKoreans = (view: SentenceView, q: Quantity): Mark | undefined =>
  view.marks.find(
    (mark) =>
      mark.kind === "person" &&
      view.places.some((place) => place.code === SENDER && place.kind === "demonym" && mark.start - place.end === 1),
  ) ??
  // "在19家企业查出460名朝鲜工人": the workers stand behind the next number.
  (view.language === "zh" &&
  /在$/.test(view.text.slice(Math.max(view.start, q.numberStart - 1), q.numberStart)) &&
  view.places.some((place) => place.code === SENDER)
    ? marksIn(view, { start: q.end, end: Math.min(view.end, q.end + 24) }, ["worker"])[0]
    : undefined);

/** "the packer Dandong Galicia, where some 300 worked": the name before "where" is an employer's, not a town's. */
export const whereOf = (view: SentenceView, clause: Stretch): boolean =>
  view.language === "en" &&
  /^[,\s]*where\s/.test(view.text.slice(clause.start, clause.start + 9)) &&
  /\p{Lu}[\p{L}&'-]+,?\s*$/u.test(view.text.slice(Math.max(view.start, clause.start - 30), clause.start)) &&
  !view.places.some((place) => clause.start - place.end <= 2 && place.end <= clause.start);

/** States where nobody of the programme is at work: what a firm there employs is its own. */
const noHosts = new Set(["KR", "US", "JP", "GB"]);

/** "The Seoul start-up plans to hire 60 engineers": nobody of the sending state is named, and the place is none of its hosts. */
export const isAnothersStaff = (view: SentenceView): boolean =>
  /^(?:en|ko)$/.test(view.language) &&
  view.places.some((place) => noHosts.has(place.code)) &&
  view.places.every((place) => noHosts.has(place.code));

/** "该港口拥有员工860人": a firm's own staff, where no sending state is named. */
export const isPlainStaff = (view: SentenceView, head: Head): boolean =>
  view.language === "zh" &&
  /^(?:员工|員工|职工|職工|雇员|雇員|人员|人員)$/u.test(view.text.slice(head.start, head.end)) &&
  !view.places.some((place) => place.code === SENDER);
