/** When a quantity holds: the time named in its segment, else in its clause, else at the head of its sentence. */
import type { Claim } from "../claims/index.ts";
import type { PeriodMention } from "./periods.ts";
import type { Quantity } from "./quantity.ts";
import { clauseAt, type SentenceView, type Stretch, segmentOf } from "./sentence-view.ts";

type Period = Claim["period"];

const none: Period = { text: null, start: null, end: null, resolved: false };
/** What a change is measured against is not when it happened. */
const base =
  /(?:\b(?:from|than|compared (?:to|with)|against|over|versus|on|since|up from|down from)\s+(?:the\s+|a\s+|in\s+|that\s+of\s+|those\s+of\s+)?(?:same\s+)?|(?:по сравнению с|против|чем|к уровню|относительно)\s+(?:\S+\s){0,3}|(?:比|较|較|与|同))$/i;
const baseWords =
  /year[- ]earlier|year before|year ago|previous year|year[- ]on[- ]year|same (?:month|period|quarter) (?:last|of)|month earlier|전년|동기|같은 (?:달|기간)|대비|작년보다|同期|同比|上年|去年同|аналогичн|годом ранее|год к году|прошлого года.*сравн/i;

export function periodOf(view: SentenceView, i: number, isChange: boolean, said: readonly Stretch[]): Period {
  const found = ownPeriod(view, i, isChange, said);
  if (view.language === "en") return sameTime(view, found) ?? openSince(view, found);
  return view.language === "ru" && !isChange ? shifted(view, i, found) : found;
}

/** "3,244 in the first nine months of 2022, against 16 in the same period of 2021": the months are those of the other. */
function sameTime(view: SentenceView, period: Period): Period | null {
  if (period.start === null || period.start !== period.end || !/^\d{4}$/.test(period.start)) return null;
  const mention = view.periods.find((one) => one.period.start === period.start && one.period.end === period.end);
  if (
    !mention ||
    (!/^(?:a|one|the) year (?:earlier|before|ago)$/i.test(mention.text) &&
      !/\bsame\s(?:period|quarter|months?|half|time|stretch|weeks?)\s(?:of|in|a|the|one)?\s?(?:the\s)?$/i.test(
        view.text.slice(Math.max(view.start, mention.start - 24), mention.start),
      ))
  )
    return null;
  const other = view.periods.find((one) => one !== mention && one.period.start !== null && one.period.start.length > 4);
  if (!other?.period.start || !other.period.end) return null;
  const shift = Number(other.period.end.slice(0, 4)) - Number(period.start);
  const moved = (day: string): string => `${Number(day.slice(0, 4)) - shift}${day.slice(4)}`;
  return { ...period, start: moved(other.period.start), end: moved(other.period.end) };
}

/** "Since the border reopened in August, …": from then on. */
function openSince(view: SentenceView, period: Period): Period {
  if (period.start === null || period.end === null) return period;
  const mention = view.periods.find((one) => one.period.start === period.start && one.period.end === period.end);
  return mention &&
    /\b[Ss]ince\s[^,;.]{4,70}\s(?:in|on|at the end of|at the start of)\s$/.test(
      view.text.slice(view.start, mention.start),
    )
    ? { ...period, end: null }
    : period;
}

/** "против 4 тыс. тонн годом ранее": the same time of the year before. */
function shifted(view: SentenceView, i: number, period: Period): Period {
  const q = view.quantities[i]!;
  const years = BEFORE.exec(view.text.slice(Math.max(segmentOf(view, i).start, q.start - 60), q.start))?.[1];
  if (years !== undefined && period.start !== null && period.start === period.end) {
    const back = AGO.findIndex((stem) => years.toLowerCase().startsWith(stem)) + 1;
    const at = `${Number(period.start.slice(0, 4)) - back}${period.start.slice(4)}`;
    return { ...period, start: at, end: at };
  }
  if (
    !/^[^,.;:]{0,30}?\s(?:годом (?:ранее|раньше)|за год до этого)/u.test(view.text.slice(q.numberEnd, view.end)) ||
    view.quantities.some((one) => one.start >= q.end && one.start < q.end + 30) ||
    period.start === null ||
    period.start !== period.end
  )
    return period;
  const day = `${Number(period.start.slice(0, 4)) - 1}${period.start.slice(4)}`;
  return { ...period, start: day, end: day };
}

/** "двумя годами раньше там работало 1 100" */
const BEFORE = /(?:^|\s)(год|двумя|тремя|четырьмя|пятью)(?:ом|\sгодами)\s(?:раньше|ранее)\s[^,;]{0,40}$/iu;
const AGO = ["год", "двумя", "тремя", "четырьмя", "пятью"];

function ownPeriod(view: SentenceView, i: number, isChange: boolean, said: readonly Stretch[]): Period {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  // "640 have since gone back": after whatever time is named.
  if (view.language === "en" && /^\s+(?:\w+\s){0,2}(?:have|has|had)\s+since\b/.test(view.text.slice(q.end, q.end + 50)))
    return none;
  const usable = view.periods.filter(
    (mention) =>
      !ofTheBase(view, q, mention) &&
      (isOwn(view, q, mention, isChange) || !isBase(view, mention, isChange)) &&
      !isElsewhere(view, q, mention) &&
      !hasSince(view, q, mention) &&
      !isAnnouncement(view, mention) &&
      !said.some((one) => tellsWhen(view, one, mention)),
  );
  for (const stretch of [segment, clause]) {
    const best = nearestIn(
      q,
      usable.filter((mention) => mention.start >= stretch.start && mention.end <= stretch.end),
    );
    if (best) return best.period;
  }
  const lead = usable.find(
    (mention) =>
      mention.start - view.start < 40 && mention.end <= q.start && /[,，\s]/.test(view.text[mention.end] ?? ","),
  );
  if (lead) return lead.period;
  const others = usable.filter((mention) => mention.start < view.end);
  return others.length === 1 && !hasContrast(view, q, others[0]!) ? others[0]!.period : none;
}

/** "fewer than 1,000, down from 2,800 in 2015": the year is that of the level before. */
function ofTheBase(view: SentenceView, q: Stretch, mention: Stretch): boolean {
  if (view.language !== "en" || mention.start < q.end) return false;
  return view.quantities.some(
    (other) =>
      other.start >= q.end &&
      other.end <= mention.start &&
      mention.start - other.end < 30 &&
      /\b(?:(?:down|up) from|compared (?:with|to)|against|versus|from a peak of|having (?:been|topped)|more than double the)\s+$/i.test(
        view.text.slice(Math.max(q.end, other.start - 24), other.start),
      ),
  );
}

/** "down from nearly 1,200 a year ago": the time right behind a level is its own. */
const isOwn = (view: SentenceView, q: Stretch, mention: Stretch, isChange: boolean): boolean =>
  view.language === "en" && !isChange && mention.start >= q.end && mention.start - q.end <= 1;

/** "who numbered 15,000 in the 1980s, are 1,300 today", "employed 54,000 and since 2004 had put": another verb's time. */
function isElsewhere(view: SentenceView, q: Stretch, mention: Stretch): boolean {
  // "остаются 12 тысяч рабочих и все они уедут до конца 2019 года": the time of what they will do.
  if (view.language === "ru")
    return (
      mention.start >= q.end && /[\s,]и\s(?:все\s)?(?:они|те|эти люди)\s/u.test(view.text.slice(q.end, mention.start))
    );
  if (view.language !== "en") return false;
  const clause = clauseAt(view, mention.start, mention.end);
  if (
    (q.start < clause.start || q.start >= clause.end) &&
    /^[,\s]*(?:which|who|where|whose)\s/.test(view.text.slice(clause.start, clause.start + 10))
  )
    return true;
  // "Because the border has been shut since 2020, tens of thousands remain": the time of the reason.
  if (
    /^(?:Because|Although|Though)\b/.test(view.text.slice(view.start, view.start + 10)) &&
    mention.end <= q.start &&
    /,\s/.test(view.text.slice(mention.end, q.start)) &&
    !/,\s/.test(view.text.slice(view.start, mention.start))
  )
    return true;
  // "58,000 in 50 countries, from 46,000 in 2013": the time of the number before it.
  const other = view.quantities.findLast((one) => one.start >= q.end && one.end <= mention.start);
  if (
    other &&
    mention.start - other.end < 12 &&
    /^\s(?:in|by|as of|at the end of)\s$/.test(view.text.slice(other.end, mention.start)) &&
    /,\s(?:(?:up|down)\s)?(?:from|against|compared with|compared to|versus)\s(?:\w+\s)?$/.test(
      view.text.slice(q.end, other.start),
    )
  )
    return true;
  if (mention.start >= q.end && /\bwhose\b/.test(view.text.slice(q.end, mention.start))) return true;
  return (
    mention.start >= q.end &&
    /\b(?:and|but)\s(?:since|in|by|from|during|until)\s$/.test(
      view.text.slice(Math.max(q.end, mention.start - 12), mention.start),
    ) &&
    view.quantities.some((other) => other.start >= mention.end && other.end <= clause.end)
  );
}

/** "stopped last August and has since cut their number to 2,500": after that time, not in it. */
const hasSince = (view: SentenceView, q: Quantity, mention: Stretch): boolean =>
  view.language === "en" &&
  mention.end <= q.start &&
  q.change?.base !== (q.value ?? Number.NaN) &&
  /\b(?:has|have|had)\s(?:\w+\s)?since\b/.test(view.text.slice(mention.end, q.start));

function hasContrast(view: SentenceView, q: Stretch, mention: Stretch): boolean {
  const between =
    mention.end <= q.start ? view.text.slice(mention.end, q.start) : view.text.slice(q.end, mention.start);
  // "in the first five months, while its shipments shrank": one time for both sides of a trade.
  if (
    view.language === "en" &&
    /\b(?:while|and|but)\s(?:its|their|imports|exports|purchases|sales|shipments)\b/.test(between)
  )
    return false;
  return /[;；]|\b(?:while|but|and that|though|although|whereas|which|who|where|after|when)\b|[,，].*[,，]/.test(
    between,
  );
}

function isBase(view: SentenceView, mention: PeriodMention, isChange: boolean): boolean {
  const words = view.text.slice(mention.start, Math.min(view.end, mention.end + 8));
  if (baseWords.test(words)) return true;
  if (/^(?:보다|대비|에 비해| 대비|에 비하)/.test(view.text.slice(mention.end, mention.end + 4))) return true;
  if (!isChange) return false;
  if (
    /^(?:from|than|over|against|compared)\b|^(?:по сравнению|против|чем)/i.test(mention.text) &&
    mention.relation !== "since" &&
    !/\bto\b|\d.*\d{4}.*\d{4}/.test(mention.text)
  )
    return true;
  const lead = view.text.slice(Math.max(view.start, mention.start - 30), mention.start);
  return base.test(lead) && mention.relation !== "since";
}

/** "a report released by Beijing in October": the day of the report. */
function tellsWhen(view: SentenceView, said: Stretch, mention: Stretch): boolean {
  if (mention.start >= said.start && mention.end <= said.end) return true;
  return (
    mention.start >= said.end &&
    mention.start - said.end < 12 &&
    /^\s*(?:in|on|last|of|this|в|во|на)?\s*$/i.test(view.text.slice(said.end, mention.start)) &&
    /\b(?:report|released|published|letter|statement|according|said|told|announced|доклад|отч[её]т|сообщил|заявил)/i.test(
      view.text.slice(said.start, said.end),
    )
  );
}

/** "announced Friday", "said in a letter of March 2018": the day of the saying. */
function isAnnouncement(view: SentenceView, mention: Stretch): boolean {
  const lead = view.text.slice(Math.max(view.start, mention.start - 40), mention.start);
  return (
    /\b(?:said|told \w+|announced|reported|stated|wrote|published|released|declared|confirmed|warned|alleged|added|noted|testified|acknowledged|admitted|revealed|disclosed|claimed|insisted|argued|report|letter|statement|interview|advisory|speech|decided|ruled|voted)\s+(?:(?:in|at|from)\s(?:\p{L}+\s){1,3}?)?(?:\w+\s){0,1}(?:on|in|of|for|dated|from)?\s*(?:a\s+)?(?:\w+day\s+)?(?:early\s+|late\s+)?$/iu.test(
      lead,
    ) ||
    /(?:сообщил|заявил|объявил|опубликован|доклад|отч[её]т|письм)\S*\s+(?:в|от|за|во)?\s*$/iu.test(lead) ||
    /^(?:\s?(?:报告|发布|公布|的报告|年度报告))/.test(view.text.slice(mention.end, mention.end + 5)) ||
    /^\s?(?:보고서|발표한|공개한|자 보고서|연례 보고서|성명)/.test(view.text.slice(mention.end, mention.end + 7))
  );
}

function nearestIn(q: Stretch, mentions: readonly PeriodMention[]): PeriodMention | null {
  let best: PeriodMention | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const far = mention.end <= q.start ? q.start - mention.end : Math.max(0, mention.start - q.end);
    if (far < gap) {
      best = mention;
      gap = far;
    }
  }
  return best;
}
