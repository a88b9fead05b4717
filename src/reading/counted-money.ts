/**
 * Money: revenue, gross pay, deduction and net pay are four things, told apart by the verb nearest to the sum.
 *
 * A sum without words of pay, revenue, trade or military spending about it is somebody else's money: the price of a
 * ticket, a fine, a film's budget.
 */
import { type Reading, reading } from "./counted-reading.ts";
import { directionOf, foreign, readTradeValue, SENDER, spanOf } from "./counted-trade.ts";
import { type Cue, clauseAt, marksIn, nearest, type SentenceView, segmentOf } from "./sentence-view.ts";

/** Above this, in dollars, no one person's pay is meant: in all, and in a month. */
const PAY_LIMIT = 60_000;
const MONTHLY_LIMIT = 20_000;
/** What a thousand units of a currency that counts in thousands weigh against the dollar, to its nearest power of ten. */
const smallCurrencies: Readonly<Record<string, number>> = {
  KRW: 1000,
  RUB: 50,
  JPY: 100,
  MNT: 1000,
  VND: 10_000,
  KHR: 1000,
  KPW: 1000,
};

export function readMoney(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  if (q.currency === null && before && !before.rule.startsWith("pay."))
    return { ...before, indicator: turned(view, i, before), from: q.start, to: q.end };
  const lead = view.text.slice(Math.max(view.start, q.start - 40), q.start);
  // "caps coal exports at 7.5 million tonnes or $400 million a year"
  if (before?.rule === "trade.cap" && /\bor\s$/.test(lead))
    return reading("trade_cap", `${q.currency}/${q.per ?? "year"}`, "trade.cap", q, { object: before.object });
  // "35,038 tonnes of North Korean coal worth 6.6 billion won": what the goods before it are worth.
  if (
    before?.rule === "trade.volume" &&
    /\bworth\s(?:(?:an?|estimated|declared|about|some|around|roughly|nearly)\s)*$/.test(lead)
  )
    return reading(worthOf(view), q.currency ?? "USD", "trade.worth", q, { object: before.object });
  const size = Math.max(q.value ?? 0, q.low ?? 0, q.high ?? 0) / (smallCurrencies[q.currency ?? ""] ?? 1);
  const stranger = nearest(view, i, ["stranger_money"]);
  if (isConversion(view, i) || isBalance(view, q)) return null;
  const monthly = q.per === "year" ? size / 12 : size;
  const pay = monthly <= (q.per === "month" ? MONTHLY_LIMIT : PAY_LIMIT) ? payReading(view, i, before) : null;
  if (stranger && stranger.level === 0 && !pay) return null;
  if (stranger && stranger.level === 0 && gapOf(q, stranger) < 12 && !nearest(view, i, ["deduct", "net", "wage"]))
    return null;
  if (pay) return pay;
  const military = nearest(view, i, ["military"]);
  if (military && military.level === 0)
    return reading(
      "military_spending",
      `${q.currency}/${q.per ?? "year"}`,
      "money.military",
      spanOf(q, military, null),
    );
  if (size < 5000) return null;
  if (
    SENT_HOME.test(view.text.slice(Math.max(view.start, q.start - 32), q.start)) &&
    nearest(view, i, ["worker", "field", "present"], true)
  )
    return revenueReading(view, i, {
      kind: "revenue",
      concept: "revenue",
      detail: "",
      start: q.start,
      end: q.end,
      level: 0,
      before: true,
    });
  if (ofOneTeam(view, q) || isBetweenFirms(view, q)) return null;
  const traded = nearest(view, i, ["trade"]);
  // "вывоз рабочих", "exports of workers": people are no goods.
  const trade =
    traded &&
    marksIn(view, { start: traded.end, end: Math.min(view.end, traded.end + 26) }, ["worker"])[0] &&
    !nearest(view, i, ["product"])
      ? null
      : traded;
  const revenue = nearest(view, i, ["revenue"], false);
  const product = nearest(view, i, ["product"]);
  const labour = nearest(view, i, ["worker", "product:labour", "field"], true);
  // "exports of coal and seafood, which brought the North $1 billion a year": what trade brings is trade.
  const sold = revenue && !labour && !trade ? nearest(view, i, ["trade:export"], true) : null;
  if (sold?.before && view.language === "en" && /^[^.;]*,\swhich\s/.test(view.text.slice(sold.end, q.start)))
    return readTradeValue(view, i, sold);
  if (trade && (!revenue || !labour || closer(q, trade, revenue))) {
    const value = readTradeValue(view, i, trade);
    if (value) return value;
  }
  if (revenue && !foreign(view) && (labour || view.places.some((p) => p.code === "KP") || stateNear(view, i)))
    return revenueReading(view, i, revenue);
  if (product && trade) return readTradeValue(view, i, trade);
  // What the state takes of all wages together is what it earns by them.
  const taken = nearest(view, i, ["deduct", "net"], true);
  const byState =
    taken !== null &&
    (nearest(view, i, ["taker"], true) !== null ||
      view.places.some((place) => place.code === "KP" && place.kind !== "demonym") ||
      /regime|state|government|Pyongyang|режим|государств|казн|国库|国家|政府/i.test(
        view.text.slice(taken.start, taken.end),
      ));
  if (byState && size > PAY_LIMIT && nearest(view, i, ["wage", "worker", "field", "present"], true) && !foreign(view))
    return revenueReading(view, i, taken);
  const far = nearest(view, i, ["trade", "revenue", "military"], true);
  if (before && /^(?:money|trade)\./.test(before.rule) && !far) return { ...before, from: q.start, to: q.end };
  if (!far || far.level < 2) return null;
  if (far.kind === "trade") return readTradeValue(view, i, far);
  if (far.kind === "revenue" && labour && before?.rule === "money.revenue") return revenueReading(view, i, far);
  return null;
}

/** Goods from the sender are its exports, goods to it its imports, whatever verb carries them. */
function worthOf(view: SentenceView): string {
  const lead = (at: { start: number }): string => view.text.slice(Math.max(view.start, at.start - 6), at.start);
  const own = view.places.filter((place) => place.code === SENDER);
  if (own.some((place) => place.kind === "demonym" || /\bfrom\s$/.test(lead(place)))) return "trade_exports";
  return own.some((place) => /\b(?:to|into|for)\s$/.test(lead(place))) ? "trade_imports" : "trade_value";
}

/** "2,500 yuan ($350)": the same sum once more in another currency. */
function isConversion(view: SentenceView, i: number): boolean {
  const [first, q] = [view.quantities[i - 1], view.quantities[i]!];
  return (
    first?.kind === "money" &&
    first.currency !== q.currency &&
    /^\s*[(（]\s*(?:(?:about|approximately|around|some|roughly|около|примерно|약|한화|우리 돈|约|约合|折合|合|or)\s?)?$/i.test(
      view.text.slice(first.end, Math.max(first.end, q.start)),
    ) &&
    /^[^()（）]{0,16}[)）]/.test(view.text.slice(q.numberEnd, q.numberEnd + 18))
  );
}

/** What is left between exports and imports is neither. */
const BALANCE =
  /\b(?:trade|current[- ]account)\s(?:deficit|surplus|gap|balance|imbalance)\b|дефицит\S* (?:\S+ )?торгов|(?:положительн|отрицательн)\S+ сальдо|сальдо|무역\s?(?:적자|흑자|수지)|贸易(?:逆差|顺差|差额)|逆差|顺差/iu;

function isBalance(view: SentenceView, q: { start: number; end: number }): boolean {
  const clause = clauseAt(view, q.start, q.end);
  const found = BALANCE.exec(view.text.slice(clause.start, clause.end));
  if (found === null) return false;
  const at = clause.start + found.index;
  return !view.quantities.some((one) => one.kind === "money" && one.start > at && one.end < q.start);
}

const SENT_HOME =
  /\b(?:send(?:s|ing)?|sent|remit(?:s|ted|ting)?|wir(?:es|ed|ing)|transfer(?:s|red|ring)?|funnel(?:s|led|ling)?)\s+(?:home|back(?:\shome)?|to (?:the regime|Pyongyang|North Korea))\s+(?:\w+\s)?$/i;

/** "экспорт — 74 млн, а импорт — 3,7 млн": the other direction than the one before. */
function turned(view: SentenceView, i: number, before: Reading): string {
  const own = marksIn(view, segmentOf(view, i), ["trade:import", "trade:export"])[0];
  const earlier = view.marks.findLast(
    (mark) => mark.kind === "trade" && mark.detail !== "trade" && mark.end <= view.quantities[i - 1]!.start,
  );
  // "товарооборот — 539 млн, причём экспорт — 48 млн": one direction of the whole before it.
  if (own && before.indicator === "trade_value" && view.language === "ru") return directionOf(view, own);
  if (!own || !earlier || own.detail === earlier.detail) return before.indicator;
  return before.indicator === "trade_imports"
    ? "trade_exports"
    : before.indicator === "trade_exports"
      ? "trade_imports"
      : before.indicator;
}

const TEAM =
  /\b(?:teams?|crews?|brigades?|groups?)\s(?:of\s(?:\p{L}+\s){1,4})?(?:(?:can|could|may|might|often|sometimes|together|collectively)\s)*(?:earn|make|bring in|(?:have |has )?(?:brought in|earned|made|netted))|(?:小组|团队|小队|小組|團隊)[^，。；]{0,10}(?:收入|赚|挣|创收|賺|掙)|(?:групп|команд|бригад)\p{L}{1,3}\s[^,;]{0,30}зарабатыва|(?:팀|작업조)(?:당|이|은|는)?\s[^,;]{0,14}(?:벌|수입)/iu;

/** "Teams can collectively earn $3 million a year": what some earn together is neither a wage nor the state's income. */
function ofOneTeam(view: SentenceView, q: { start: number; end: number }): boolean {
  const clause = clauseAt(view, q.start, q.end);
  return TEAM.test(view.text.slice(clause.start, q.start));
}

/** "베이징숙박소에 150만 달러를 송금했다": what one firm pays another is nobody's income from labour. */
const isBetweenFirms = (view: SentenceView, q: { start: number; end: number }): boolean =>
  view.language === "ko" &&
  /(?:소|회사|공사|은행|상사|업체|지점|총국|기업)(?:에|에게|측에)\s(?:약\s|총\s|최소\s)?$/u.test(
    view.text.slice(Math.max(view.start, q.start - 20), q.start),
  ) &&
  /^\s?(?:를|을)?\s?(?:송금|지급|입금|지불|보냈|건넸)/u.test(view.text.slice(q.end, q.end + 10));

const gapOf = (q: { start: number; end: number }, cue: { start: number; end: number }): number =>
  cue.end <= q.start ? q.start - cue.end : cue.start - q.end;
const closer = (q: { start: number; end: number }, a: Cue, b: Cue): boolean =>
  a.level < b.level || (a.level === b.level && gapOf(q, a) < gapOf(q, b));
const stateNear = (view: SentenceView, i: number): boolean => nearest(view, i, ["taker"]) !== null;

function revenueReading(view: SentenceView, i: number, cue: Cue): Reading {
  const q = view.quantities[i]!;
  const clause = clauseAt(view, q.start, q.end);
  const several = marksIn(view, clause, ["several_years"]).length > 0 || spansYears(view, clause);
  const span = spanOf(q, cue.level === 0 ? cue : null, null);
  return several && q.per === null
    ? reading("revenue_total", q.currency ?? "USD", "money.revenue-total", span)
    : reading("revenue_state_year", `${q.currency ?? "USD"}/${q.per ?? "year"}`, "money.revenue", span);
}

/** The time named in the clause, else in the sentence, is a span. */
function spansYears(view: SentenceView, clause: { start: number; end: number }): boolean {
  const own = view.periods.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  return (own.length > 0 ? own : view.periods).some((mention) => isSpan(mention.period));
}

/** Not one whole year: some months of it, or several. */
function isSpan(period: { readonly start: string | null; readonly end: string | null }): boolean {
  if (period.start === null || period.end === null) return period.start !== null;
  return period.start.slice(0, 4) !== period.end.slice(0, 4) || period.start.length > 4;
}

const payCues = ["wage", "net", "deduct", "promised", "gross"];

function payReading(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const cue = payCue(view, i);
  const wage = nearest(view, i, ["wage"], true);
  const rate = q.per !== null;
  if (!cue) {
    if (before && /^pay\./.test(before.rule))
      return { ...before, unit: unitOf(view, i, before), from: q.start, to: q.end };
    return rate && nearest(view, i, ["worker", "wage", "present", "each"], true)
      ? reading("pay_gross", unitOf(view, i, before), "pay.gross", q)
      : null;
  }
  const labour = wage ?? nearest(view, i, ["worker", "each"], true);
  const goesOn = q.currency === null && before !== null && before.rule.startsWith("pay.");
  if (!labour && !rate && !goesOn) return null;
  if (isPrice(view, q) || ofEverybody(view, i) || isSoldiers(view, q)) return null;
  const span = spanOf(q, cue.level === 0 ? cue : null, null);
  const unit = unitOf(view, i, before);
  if (
    cue.kind === "deduct" &&
    (q.per === "year" || /\/year$/.test(unit)) &&
    (q.perWorker || marksIn(view, clauseAt(view, q.start, q.end), ["each", "worker"]).length > 0)
  )
    return reading("state_take_worker_year", unit, "pay.take-year", span);
  const indicator =
    cue.kind === "deduct"
      ? "deduction"
      : cue.kind === "net" && !isBeforeDeduction(view, i) && !isWhole(view, i, cue)
        ? "pay_net"
        : cue.kind === "promised"
          ? "pay_promised"
          : "pay_gross";
  void segment;
  return reading(indicator, unit, `pay.${cue.kind === "deduct" ? "deduction" : indicator.slice(4)}`, span);
}

/** "pays $2,000 for each of the 10,000 soldiers": no worker's pay. */
function isSoldiers(view: SentenceView, q: { start: number; end: number }): boolean {
  const clause = clauseAt(view, q.start, q.end);
  return (
    view.language === "en" &&
    marksIn(view, clause, ["stranger"]).some((mark) =>
      /^(?:soldiers?|troops|conscripts|fighters|recruits)$/i.test(view.text.slice(mark.start, mark.end)),
    ) &&
    marksIn(view, clause, ["worker"]).length === 0
  );
}

/** "Средняя зарплата в Приморье превысила 74 тыс. рублей": a statistic of everybody who works there. */
function ofEverybody(view: SentenceView, i: number): boolean {
  if (view.language !== "ru") return false;
  const q = view.quantities[i]!;
  const clause = clauseAt(view, q.start, q.end);
  return (
    /(?:средн|медианн|минимальн|прожиточн)\p{Ll}+\s(?:\p{Ll}+\s)?(?:зарплат|заработн|оплат|минимум)/iu.test(
      view.text.slice(clause.start, q.end),
    ) &&
    !view.places.some((place) => place.code === SENDER) &&
    marksIn(view, view, ["worker"]).length === 0
  );
}

/** "领到2500元，其中1700元要上交": of what is received a part is handed over, so it is the whole pay. */
const OF_WHICH =
  /^[^。.!?]{0,30}?(?:，其中|,?\s(?:이|그)\s?(?:중|가운데)\s?|,\s(?:of|out of) which\s|,\sиз (?:которых|них|этой суммы)\s)/u;

function isBeforeDeduction(view: SentenceView, i: number): boolean {
  const q = view.quantities[i]!;
  const next = view.quantities.find((other, n) => n > i && other.kind === "money" && !isConversion(view, n));
  if (next === undefined || !OF_WHICH.test(view.text.slice(q.end, next.start + 1))) return false;
  const from = view.quantities.indexOf(next);
  return payCue(view, from)?.kind === "deduct";
}

/** "for $530 a month, of which the women are given $80": the net word is that of the part. */
const isWhole = (view: SentenceView, i: number, cue: Cue): boolean =>
  cue.start >= view.quantities[i]!.end &&
  view.quantities[i + 1]?.kind === "money" &&
  /,\s(?:of|out of) which\s/.test(view.text.slice(view.quantities[i]!.end, cue.start));

/** "paid more than $10,000 for a statue": what a thing costs is nobody's wage. */
function isPrice(view: SentenceView, q: { start: number; end: number; per: string | null }): boolean {
  if (view.language !== "en" || q.per !== null) return false;
  const found = /^\s+for\s+(?:an?|the|one|its|his|her|two|three)\s+/.exec(view.text.slice(q.end, q.end + 16));
  if (!found) return false;
  const object = q.end + found[0].length;
  return (
    !/^(?:\S+\s){0,2}(?:month|year|day|hour|shift|week|work|labou?r|job|season|same)/.test(
      view.text.slice(object, object + 30),
    ) && marksIn(view, { start: object, end: Math.min(view.end, object + 30) }, ["worker"]).length === 0
  );
}

/** The verb that governs the sum: the nearest before it, in Korean the nearest after it; a promise wins over its verb. */
function payCue(view: SentenceView, i: number): Cue | null {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  for (const [level, stretch] of [segment, clause].entries()) {
    const marks = marksIn(view, stretch, payCues).filter((mark) => mark.end <= q.start || mark.start >= q.end);
    if (marks.length === 0) continue;
    const at = (mark: (typeof marks)[number]): Cue => ({
      ...mark,
      level: level as 0 | 1,
      before: mark.start < q.start,
    });
    const promised = marks.find((mark) => mark.kind === "promised");
    if (promised) return at(promised);
    if (isCalledWage(view, q)) {
      return at(marks.find((mark) => mark.kind === "wage") ?? { ...marks[0]!, kind: "wage" });
    }
    const ranked = marks.toSorted((a, b) => weight(q, a, view.verbLast) - weight(q, b, view.verbLast));
    const telling = ranked.find((mark) => mark.kind === "deduct" || mark.kind === "net");
    // "a net wage of $120", "wages of which he keeps $90": the telling word wins over the plain noun beside it.
    const best =
      telling && weight(q, telling, view.verbLast) - weight(q, ranked[0]!, view.verbLast) < 30 ? telling : ranked[0]!;
    return at(takenByState(view, stretch, best) ? { ...best, kind: "deduct" } : best);
  }
  return null;
}

/** "从2000里亚尔的工资中抽走1400", "Of an $800 wage he sees 120", "월급 800달러 가운데": the sum that is called a wage is one. */
function isCalledWage(
  view: SentenceView,
  q: { start: number; numberStart: number; numberEnd: number; end: number },
): boolean {
  const next = view.text.slice(q.numberEnd, q.numberEnd + 36);
  switch (view.language) {
    case "zh":
      return /^\s?\S{0,7}的?(?:月)?(?:工资|薪)/.test(next.slice(0, 12)) && !/^\s?\S{0,5}[，,、]/.test(next.slice(0, 6));
    case "ko":
      return (
        /(?:월급|임금|급여|급료|보수|월 급여)\s?$/.test(
          view.text.slice(Math.max(view.start, q.numberStart - 8), q.numberStart),
        ) && /^\s?[가-힣]*\s?(?:가운데|중|에서)/.test(next)
      );
    case "en":
      return (
        /^(?:[\s-](?:a|per|month|monthly|annual|yearly|daily|gross|dollars?|euros?|roubles|rubles|yuan|zlotys?))*[\s-](?:wages?|salary|salaries|pay(?:check|packet|slip)?|earnings)\b/i.test(
          next,
        ) &&
        /\b(?:of|from|out of)\s(?:an?|the|his|her|their|each)?\s*(?:[\w-]+\s)?$/i.test(
          view.text.slice(Math.max(view.start, q.start - 22), q.start),
        )
      );
    case "ru":
      return (
        /^\s(?:\p{Ll}+\s){0,2}(?:зарплаты|заработной|жалованья|оклада|заработка)/u.test(next) &&
        /(?:^|\s)(?:из|от)\s+(?:\p{Ll}+\s)?$/iu.test(view.text.slice(Math.max(view.start, q.start - 16), q.start))
      );
    default:
      return false;
  }
}

function weight(q: { start: number; end: number }, mark: { start: number; end: number }, verbLast: boolean): number {
  const before = mark.end <= q.start;
  return gapOf(q, mark) + (before === verbLast ? 25 : 0);
}

/** "the manager keeps another 900 yuan": kept by somebody else is taken from the worker. */
function takenByState(
  view: SentenceView,
  stretch: { start: number; end: number },
  cue: { kind: string; start: number },
): boolean {
  if (cue.kind !== "net") return false;
  const takers = marksIn(view, { start: stretch.start, end: Math.max(stretch.start, cue.start) }, ["taker", "worker"]);
  return takers.at(-1)?.kind === "taker" && cue.start - takers.at(-1)!.end < 24;
}

function unitOf(view: SentenceView, i: number, before: Reading | null): string {
  const q = view.quantities[i]!;
  const currency = q.currency ?? before?.unit.split("/")[0] ?? "USD";
  if (q.per) return `${currency}/${q.per}`;
  if (view.quantities[i + 1] !== undefined && isConversion(view, i + 1)) {
    const again = view.quantities[i + 1]!.per ?? nearest(view, i + 1, ["rate"], true)?.detail;
    if (again) return `${currency}/${again}`;
  }
  // "promised $400 a month but took home only $90": the second sum has the first one's rate.
  const neighbour = view.quantities.find((other, n) => n !== i && other.kind === "money" && other.per !== null);
  if (neighbour?.per) return `${currency}/${neighbour.per}`;
  const rate = before && /^pay\./.test(before.rule) ? /\/(.+)$/.exec(before.unit)?.[1] : undefined;
  if (rate) return `${currency}/${rate}`;
  const month = nearest(view, i, ["rate"], true);
  return month ? `${currency}/${month.detail}` : currency;
}
