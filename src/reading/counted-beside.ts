/**
 * What the words right beside a number say of the people it counts: a total, those who stayed, those sent home, witnesses,
 * the accused, the holders of visas, one of a list of places.
 */
import { SENDER } from "./counted-trade.ts";
import type { Head } from "./head-of.ts";
import { marksIn, type SentenceView } from "./sentence-view.ts";

/** "bringing the total there to nearly 20,000": what they are now, whatever brought them. */
export function isTotal(view: SentenceView, at: number): boolean {
  const lead = view.text.slice(Math.max(view.start, at - 60), at);
  return /\b(?:total|tally|headcount|overall number)\b[^,;.\d]{0,30}\b(?:to|at)\s+(?:\w+\s)?$|(?:^|\s)общ(?:ее|ая|ую|ей)\s[^,;.\d]{0,24}(?:числ|численност|количеств)\S*[^,;.\d]{0,24}$|(?:总数|总人数)[^，。；\d]{0,8}$|(?:총원|총인원|총 인원|전체 인원|전체 규모)[^,.\d]{0,8}$/iu.test(
    lead,
  );
}

/** Words right before a number that say it is of those who stayed, and words right after it. */
const LEFT_BEFORE: Readonly<Record<string, RegExp>> = {
  en: /(?:,\s(?:thus |thereby )?leaving\s+(?:only |just )?|\ball (?:but|except)\s+)$/,
  ru: /(?:^|\s)(?:осталось|остались|остаются|остаётся|остается|оставались|оставалось)\s+(?:лишь |только |ещё |еще )?$/i,
  zh: /(?:尚余|尚有|还剩|仍剩|剩余|剩下|余下|留下|尚存)(?:的)?\s?$/,
};
const LEFT_AFTER: Readonly<Record<string, RegExp>> = {
  en: /^\s+(?:others?\s|workers?\s|of them\s|labou?rers\s|people\s)?(?:still\s|had\s|have\s|were\s|are\s)*(?:remain(?:ed|ing|s)?|left behind|stayed(?: behind)?)\b/i,
  ko: /^\s?(?:명|인)?\s?(?:가량|정도|여|남짓|안팎|이상)?\s?(?:이|은|만|도|만이)?\s?(?:아직\s|여전히\s|현지에\s)?(?:남았|남아|남은|잔류|머물|체류)/,
  ru: /^\s+(?:человек\s|рабочих\s|граждан КНДР\s)?(?:всё ещё\s|все еще\s|ещё\s|еще\s|пока\s)?(?:остались|осталось|остаются|остаётся|остается)(?!\p{L})/iu,
  zh: /^\s?(?:名|人)?(?:朝鲜)?(?:劳工|工人|人)?(?:仍|尚|还|還)?(?:留在|滞留|未离开|未走|没有离开|没离开|沒有離開|未離開|没有回国|未回国|沒有回國)/,
};

/** "…, leaving about 1,000", "120명가량이 남았다": those who stayed, whatever the rest did. */
export function isLeft(view: SentenceView, q: { start: number; end: number; numberEnd: number }): boolean {
  const lead = view.text.slice(Math.max(view.start, q.start - 30), q.start);
  const next = view.text.slice(q.numberEnd, Math.min(view.end, q.numberEnd + 40));
  return LEFT_BEFORE[view.language]?.test(lead) === true || LEFT_AFTER[view.language]?.test(next) === true;
}

/** "sent the last 1,190 home", "flew another 40 back to Pyongyang": people, though nobody says so at the number. */
export function isSentHome(view: SentenceView, q: { start: number; end: number }): boolean {
  return (
    view.language === "en" &&
    /\b(?:sent|send|sends|sending|flew|fly|shipped|took|bring|brought|ordered|put)\s+(?:back\s+)?(?:(?:the|its|their|another|all|some|a)\s+)?(?:(?:last|remaining|other|final|further)\s+)?$/i.test(
      view.text.slice(Math.max(view.start, q.start - 40), q.start),
    ) &&
    /^\s+(?:of (?:them|these|those)\s+)?(?:back\s+)?(?:home|to (?:North Korea|the DPRK|Pyongyang))\b/i.test(
      view.text.slice(q.end, q.end + 40),
    ) &&
    view.places.some((place) => place.code === SENDER)
  );
}

/** "two women from Chongjin told the magazine": witnesses are not counted. */
export const isTelling = (view: SentenceView, q: { value: number | null }, head: Head): boolean =>
  view.language === "en" &&
  (q.value ?? 99) <= 20 &&
  /^(?:\s+(?:from|of|in|at)\s+(?:\p{Lu}\S+\s?){1,3})?\s*(?:told|said|say|recalled|testified|explained|described|gave|spoke)\b/u.test(
    view.text.slice(head.end, head.end + 60),
  );

/** "charged five people over a scheme that placed workers": whom the law deals with is not the programme's labour. */
export function isAccused(view: SentenceView, q: { start: number; value: number | null }, head: Head): boolean {
  const own = /workers?|labou?rers|рабоч|노동자|근로자|劳工|工人/iu.test(view.text.slice(head.start, head.end));
  if (own || (q.value ?? 99) > 100) return false;
  const lead = view.text.slice(Math.max(view.start, q.start - 24), q.start);
  const next = view.text.slice(head.end, head.end + 40);
  return (
    /\b(?:charged|indicted|arrested|convicted|sentenced|sanctioned|designated|blacklisted|named|fined)\s+(?:only\s)?$/i.test(
      lead,
    ) ||
    /^\s+(?:were|was|have been|had been)\s+(?:charged|indicted|arrested|convicted|sentenced|sanctioned|designated|blacklisted|fined)\b/i.test(
      next,
    )
  );
}

/** "7,887 of them on student visas": the visas are counted. */
export const onVisas = (view: SentenceView, at: number): boolean =>
  view.language === "en" &&
  /^\s+of\s+(?:them|these|those|whom)\s+(?:were\s+)?(?:on|with|holding|under)\s+(?:\S+\s){0,2}visas?\b/i.test(
    view.text.slice(at, at + 50),
  );

/** "Qatar (1,800), Kuwait (4,500) took the largest contingents of labourers": bare numbers in brackets behind places. */
export function isListed(view: SentenceView, i: number): boolean {
  if (view.language === "ru" && isDashed(view, i)) return true;
  const isOne = (q: { start: number; end: number; unit: string | null }): boolean =>
    q.unit === null &&
    ((/^\s*[)）]/.test(view.text.slice(q.end, q.end + 2)) &&
      view.places.some(
        (place) => place.code !== SENDER && /^\s*[(（]\s*$/.test(view.text.slice(place.end, q.start)),
      )) ||
      // "vary by host: Russia 30,000, Qatar 1,800"
      (view.language === "en" &&
        view.text.slice(view.start, q.start).includes(":") &&
        view.places.some((place) => place.code !== SENDER && q.start - place.end === 1)));
  const verb = view.language === "ru" && marksIn(view, view, ["present", "arrive"]).length > 0;
  return (
    isOne(view.quantities[i]!) &&
    view.quantities.filter(isOne).length > 1 &&
    marksIn(view, view, ["worker"]).some((mark) => verb || mark.detail !== "loose") &&
    marksIn(view, view, ["repatriate", "depart", "permit", "visa", "entry", "quota"]).length === 0
  );
}

/** "северокорейцы трудятся на пяти объектах: 42 — на рыбозаводе, 31 — на стройке" */
function isDashed(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  if (q.unit !== null || !/^\s[–—]\s(?:в|во|на)\s/u.test(view.text.slice(q.end, q.end + 8))) return false;
  const colon = view.text.lastIndexOf(":", q.start);
  if (colon < view.start) return false;
  const lead = { start: view.start, end: colon };
  return (
    marksIn(view, lead, ["worker"]).length > 0 &&
    marksIn(view, lead, ["present"]).length > 0 &&
    marksIn(view, lead, ["repatriate", "depart", "permit", "visa", "entry", "quota"]).length === 0
  );
}

/** "employs 500 people, 160 of them North Koreans": the 500 are everybody. */
const OF_THEM =
  /^[^.;!?。]{0,40}?(?:,\s(?:\S+\s){0,2}?(?:[\d,.]+|\w+)\sof (?:them|whom)\s(?:\S+\s){0,3}?(?:from )?North Korea|,?\sincluding\s(?:\S+\s){0,3}?[\d,.]+\sNorth Korean|,\s(?:из них|в том числе)\s(?:\S+\s){0,4}?(?:северокоре|КНДР|из Северной)|(?:이 중|그중|이 가운데|그 가운데)\s(?:\S+\s){0,3}?북한|，其中(?:有)?[^，。]{0,10}朝鲜)/u;

export function isWholeStaff(view: SentenceView, q: { end: number }, head: Head): boolean {
  const from = Math.max(q.end, head.end);
  const own = view.text.slice(Math.min(q.end, head.start), from);
  return !/North Korea|КНДР|северокоре|북한|朝鲜/iu.test(own) && OF_THEM.test(view.text.slice(from, view.end));
}
