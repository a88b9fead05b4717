/**
 * How a clause is meant: asserted, forecast, a target, or not asserted at all.
 *
 * A number under a denial, a condition or a question is nobody's claim. "No permits" is a claim (0, exact), which the
 * number grammar has seen; "did not employ 500" asserts nothing that can be kept. It looks only at the clause of the
 * number and, for denials, at what governs that clause from the left.
 */
import { clauseAt, marksIn, type SentenceView, type Stretch } from "./sentence-view.ts";

export type Mood = "observed" | "forecast" | "target" | "none";

export function moodOf(view: SentenceView, at: Stretch, segment: Stretch, zero: boolean): Mood {
  const clause = clauseAt(view, at.start, at.end);
  // "It is not known how many of the 1,200 will go": the 1,200 stand, whatever is not known of them.
  if (HOW_MANY.test(view.text.slice(Math.max(view.start, at.start - 50), at.start)) && !isQuestion(view))
    return "observed";
  if (isQuestion(view) || isHypothetical(view, at, clause) || isDenied(view, at, clause)) return "none";
  if (!zero && isNegated(view, at, clause)) return "none";
  const cues = marksIn(view, clause, ["forecast", "target"]).filter(
    (mark) => (view.verbLast ? mark.start >= at.start : true) && !isObjectMarker(view, mark, clause),
  );
  const near = cues
    .filter((mark) => (view.verbLast ? true : mark.end <= segment.end))
    .sort((a, b) => gap(at, a) - gap(at, b))[0];
  if (!near) return "observed";
  // After the number, within reach of its own verb only: "5,000 workers will arrive", "7천 명이 들어올 예정".
  if (near.start >= at.end && !view.verbLast && near.start - at.end > 60) return "observed";
  return near.kind === "target" ? "target" : "forecast";
}

/** "将配额定为900人": 将 before a noun marks the object; before a verb it is the future. */
function isObjectMarker(view: SentenceView, mark: Stretch, clause: Stretch): boolean {
  return (
    view.language === "zh" &&
    view.text.slice(mark.start, mark.end) === "将" &&
    /^[^，,。]{2,24}(?:定为|列为|降至|减至|增至|提高到|运往|派往|送往|送回|汇往|卖给)/.test(
      view.text.slice(mark.end, clause.end),
    )
  );
}

const HOW_MANY = /\bhow many of (?:the|its|those|these|their)\s(?:\p{L}+'s\s)?(?:\w+\s)?$/iu;

const gap = (a: Stretch, b: Stretch): number => (b.end <= a.start ? a.start - b.end : Math.max(0, b.start - a.end));

function isQuestion(view: SentenceView): boolean {
  return /[?？]["”»」』)]*\s*$/.test(view.text.slice(Math.max(view.start, view.end - 6), view.end));
}

function isHypothetical(view: SentenceView, at: Stretch, clause: Stretch): boolean {
  const opening = view.text.slice(view.start, view.start + 12);
  if (/^["“]?(?:Had|Were|Should)\s/.test(opening) && view.language === "en") return true;
  const ifs = marksIn(view, view, ["if"]).filter((mark) => !(view.verbLast && isReported(view, mark)));
  if (view.verbLast)
    return ifs.some(
      (mark) =>
        /치자|가정/.test(view.text.slice(mark.start, mark.end)) || mark.start < clause.end + 1 || mark.start < at.start,
    );
  if (view.language === "ru" && !/\sбы\s/u.test(view.text.slice(view.start, view.end)))
    return ifs.some(
      (mark) =>
        !CONTRASTED.test(view.text.slice(mark.start, view.end)) &&
        (mark.end <= at.start || (mark.start >= at.end && mark.start < at.end + 120)),
    );
  return ifs.some((mark) => mark.end <= at.start || (mark.start >= at.end && mark.start < at.end + 120));
}

/** "Если в марте было 15, то год спустя 3": two facts set side by side, both in the past or both as they stand. */
const CONTRASTED =
  /^если\s(?:(?:раньше|ранее|прежде|сначала|ещё|еще|год назад)\s|(?:в|во|на|до|к|за)\s(?=[^,]*(?:\d{4}|прошл|январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентябр|октябр|ноябр|декабр|начал|год))).{5,160}?,\s?то\s(?!.*\s(?:будет|будут|смо[гж]\p{L}+|придется|придётся)\s)/iu;

/** "통계를 보면", "둘을 합치면": an if that only says where a figure stands or how it is reckoned. */
const REPORTED =
  /(?:보|따르|의하|비하|비교하|종합하|감안하|고려하|환산하|합치|합하|더하|포함하|제외하|빼|계산하|정리하|뜯어보|들여다보)$/u;

function isReported(view: SentenceView, mark: Stretch): boolean {
  return REPORTED.test(view.text.slice(Math.max(view.start, mark.start - 6), mark.start));
}

/** "denied that it had 300 and said all 45 had left": what is said after a denial is not denied. */
const SAID_AFTER =
  /(?:,|\band|\bbut)\s(?:\w+\s)?(?:said|says|saying|added|adding|stated|stating|insisted|insisting|claimed|claiming|noted|noting)\s(?:that\s)?|(?:,|\sи|\sно)\s(?:заявил|сказал|добавил|отметил|сообщил|уточнил)\p{L}*,?\s(?:что\s)?|[，,](?:并|但|而)?(?:称|表示|说|指出)/iu;

function isDenied(view: SentenceView, at: Stretch, clause: Stretch): boolean {
  for (const mark of marksIn(view, view, ["deny"])) {
    if (view.verbLast) {
      if (mark.start >= at.end) return true;
    } else if (mark.end <= at.start) {
      if (SAID_AFTER.test(view.text.slice(mark.end, at.start))) continue;
      const between = clauseAt(view, mark.start, mark.end);
      if (between.start === clause.start || !/[;；]/.test(view.text.slice(mark.end, at.start))) return true;
    } else if (mark.start >= at.end && clauseAt(view, mark.start, mark.end).start === clause.start) return true;
  }
  return false;
}

function isNegated(view: SentenceView, at: Stretch, clause: Stretch): boolean {
  for (const mark of marksIn(view, clause, ["not"])) {
    if (view.verbLast || inQuotedName(view, mark)) continue;
    // "lets them in without a visa, hosts 300": the comma ends what "without" takes away.
    if (/^without$/i.test(view.text.slice(mark.start, mark.end)) && /,\s/.test(view.text.slice(mark.end, at.start)))
      continue;
    // "без патентов трудились 17 граждан": a verb stands between, so the number is not what is missing.
    if (
      /^без$/iu.test(view.text.slice(mark.start, mark.end)) &&
      marksIn(view, { start: mark.end, end: at.start }, ["present", "arrive", "send"]).length > 0
    )
      continue;
    if (mark.end <= at.start && at.start - mark.end <= 28) return !boundNegation(view, mark, at);
  }
  return false;
}

/** "коалиция «Море без рабства»": a name says no. */
function inQuotedName(view: SentenceView, mark: Stretch): boolean {
  const open = view.text.lastIndexOf("«", mark.start);
  if (open < view.start) return false;
  const close = view.text.indexOf("»", open);
  return close >= mark.end && close - open < 50 && /^«\p{Lu}[^,.]*$/u.test(view.text.slice(open, close));
}

/** "not more than 500", "may not exceed 500", "не более 500", "不超过": a bound, already in the number. */
function boundNegation(view: SentenceView, not: Stretch, at: Stretch): boolean {
  return /exceed|more than|less than|fewer than|only|yet|until|превы|более|менее|только|超过|少于|低于|仅/i.test(
    view.text.slice(not.start, Math.min(view.end, at.start + 12)),
  );
}
