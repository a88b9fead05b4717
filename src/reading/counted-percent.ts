/**
 * Percentages: a change, or a share of something.
 *
 * A change needs a verb of rising or falling and a noun that changes; a share needs its whole. The share that is left to
 * the worker has no indicator and is passed over rather than turned round.
 */
import { type Reading, reading } from "./counted-reading.ts";
import { foreign, spanOf } from "./counted-trade.ts";
import { headOf } from "./head-of.ts";
import { type Cue, clauseAt, marksIn, nearest, type SentenceView, type Stretch, segmentOf } from "./sentence-view.ts";

export function readPercent(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  const unit = q.kind === "percentage_points" ? "percentage_points" : "percent";
  // "1200명을 모두 돌려보냈다": all of those just counted, said already.
  if (
    /^(?:모두|전원|전부|다)/.test(view.text.slice(q.numberStart, q.numberEnd)) &&
    /[\d만천백]\s?명\S{0,2}\s$/.test(view.text.slice(Math.max(view.start, q.start - 8), q.start))
  )
    return null;
  const military = nearest(view, i, ["military"]);
  const between = military
    ? marksIn(view, { start: Math.min(q.end, military.end), end: Math.max(q.start, military.start) }, ["growth"])
    : [];
  if (military && between.length > 0) return null;
  if (military && military.level === 0)
    return reading("revenue_share_military", unit, "share.military", spanOf(q, null, military));
  const level =
    /(?:达|到|至|为|占|从|由|\bat|\bto|\bfrom|до|(?:^|\s)с|составил\S*|составляет|превысил\S*)\s*(?:(?:19|20)\d\d(?:年的?)?)?\s*(?:about\s|nearly\s)?$/i.test(
      view.text.slice(Math.max(view.start, q.start - 12), q.start),
    ) ||
    /^\s?(?:였|이었|에 달|(?:를|을)\s?(?:[가-힣]+(?:이|가)\s)?차지|로 |인 )/.test(view.text.slice(q.end, q.end + 14));
  const direction =
    level &&
    (!q.change ||
      q.change.to !== null ||
      q.change.base !== null ||
      /(?:to|from)\s*$/.test(view.text.slice(Math.max(view.start, q.start - 6), q.start))) &&
    unit === "percent" &&
    nearest(view, i, ["share_verb"], true)
      ? null
      : directionOfChange(view, i);
  const share = payShare(view, i);
  if (share !== undefined && !(direction && q.change)) return share;
  if (direction) return changeReading(view, i, direction, unit, before);
  const trade = nearest(view, i, ["trade"], level);
  const growth = nearest(view, i, ["growth"]);
  if (growth && growth.level < 2 && !nearest(view, i, ["share_verb", "wage", "deduct"]))
    return reading("gdp_growth", unit, "change.growth", spanOf(q, growth, null));
  const shares = nearest(view, i, ["share_verb"]) ?? (level ? nearest(view, i, ["share_verb"], true) : null);
  // "Coal accounted for 42 percent of exports": a product's part is no partner's.
  if (trade && shares && view.language === "en" && isOfProduct(view, i, shares)) return null;
  if (trade && shares && !foreign(view)) return reading("trade_share", unit, "share.trade", spanOf(q, null, trade));
  if (marksIn(view, view, ["manifest"]).length > 0) return reading("records_hidden_share", unit, "share.records", q);
  const people = nearest(view, i, ["worker", "permit"]) ?? wholeOf(view, i);
  const whole = /^\s?(?:of|всех|의|的)?\s?(?:all|the)?/.exec(view.text.slice(q.end, q.end + 10));
  const permit = nearest(view, i, ["permit"]);
  if (permit && whole && !permit.before && permit.start - q.end < 30)
    return reading("work_permits", unit, "count.permits-share", spanOf(q, null, permit));
  const moved = nearest(view, i, ["repatriate", "depart"]);
  if (moved && ALL_STATES.test(view.text.slice(q.numberEnd, q.numberEnd + 40))) return null;
  if (people && moved)
    return reading(
      moved.kind === "depart" ? "departed" : "repatriated",
      unit,
      `count.${moved.kind}-share`,
      spanOf(q, null, people),
    );
  if (before && before.unit === unit && !trade && !shares) return { ...before, from: q.start, to: q.end };
  return null;
}

function isOfProduct(view: SentenceView, i: number, shares: Cue): boolean {
  const q = view.quantities[i]!;
  const clause = clauseAt(view, q.start, q.end);
  const goods = marksIn(view, { start: clause.start, end: Math.max(clause.start, Math.min(shares.start, q.start)) }, [
    "product",
  ]);
  return (
    (goods.length > 0 && !view.places.some((place) => place.start >= clause.start && place.end <= shares.start)) ||
    /^\s(?:percent|per cent|%)?\s?of (?:everything|all|what)\b/.test(view.text.slice(q.numberEnd, q.end + 16))
  );
}

/** "two thirds of its roughly 30,000 North Korean workers": the part counts what the number behind it does. */
function wholeOf(view: SentenceView, i: number): Stretch | null {
  const [q, whole] = [view.quantities[i]!, view.quantities[i + 1]];
  if (whole?.kind !== "count" || !/^\s+of\s+(?:\S+\s+){0,3}$/.test(view.text.slice(q.end, whole.start))) return null;
  const head = headOf(view, i + 1);
  return head.kind === "worker" || head.kind === "permit" ? head : null;
}

/** "All Member States must repatriate": it is the states of which none is left out. */
const ALL_STATES =
  /^\s?(?:of\s)?(?:the\s|our\s)?(?:(?:UN|U\.N\.|United Nations|other|host|receiving|remaining)\s)*(?:Member\s?)?(?:[Ss]tates|countries|nations|governments|members|parties|employers|companies)\b|^\s?(?:\p{L}+[еы]х?\s)?(?:государств|стран|член|правительств|работодател|компани)|^\s?(?:유엔\s?)?(?:회원국|국가|나라|정부)|^(?:联合国|聯合國)?(?:会员国|會員國|成员国|成員國|国家|國家)/u;

function directionOfChange(view: SentenceView, i: number): "rise" | "fall" | null {
  const q = view.quantities[i]!;
  if (q.change) return q.change.direction;
  const grow = nearest(view, i, ["grow", "shrink"]);
  // "less than 5 per cent of the limit": a bound, no fall.
  if (!grow || (grow.start >= q.start && grow.end <= q.end)) return null;
  return grow.kind === "shrink" ? "fall" : "rise";
}

const ENTRIES = /(?:число|количество)\s(?:\p{Ll}+\s){0,2}(?:въезд|поезд|пересечени|посещени|визит)\p{Ll}*\s[^,;]*$/iu;

function changeReading(
  view: SentenceView,
  i: number,
  direction: "rise" | "fall",
  unit: string,
  before: Reading | null,
): Reading | null {
  const q = view.quantities[i]!;
  const topic = topicOf(view, i);
  const falls = direction === "fall";
  const span = spanOf(q, topic && topic.level < 2 ? topic : null, null);
  const product = nearest(view, i, ["product"]);
  // "doubled its weekly flights": what is doubled stands behind the verb.
  if (
    view.language === "en" &&
    q.numberStart === q.start &&
    /^\s(?:its|their|his|the)\s/.test(view.text.slice(q.end, q.end + 7)) &&
    marksIn(view, { start: q.end, end: Math.min(view.end, q.end + 40) }, ["worker", "trade", "product"]).length === 0
  )
    return null;
  switch (topic?.kind) {
    case "growth":
      return reading("gdp_growth", unit, "change.growth", span, { falls });
    case "trade":
    case "product":
      if (foreign(view)) return null;
      return reading("trade_change", unit, "change.trade", span, { falls, object: product?.detail ?? null });
    case "worker":
    case "number_of":
      // "число въездов граждан КНДР выросло втрое": entries are no workers.
      // "cut from 80 to 50 percent": where it ended, not by how much.
      if (view.language === "en" && /\bto\s$/.test(view.text.slice(Math.max(view.start, q.start - 4), q.start)))
        return null;
      if (view.language === "ru" && ENTRIES.test(view.text.slice(view.start, view.quantities[i]!.start))) return null;
      return topic.kind === "worker" || nearest(view, i, ["worker"], true)
        ? reading("workers_change", unit, "change.workers", span, { falls })
        : null;
    case undefined:
      return before?.rule.startsWith("change.") ? { ...before, from: q.start, to: q.end, falls } : null;
    default:
      return null;
  }
}

const topics = ["growth", "trade", "product", "worker", "number_of", "wage", "revenue", "stranger", "stranger_money"];

/** What changes: the nearest noun before the number in its own segment, else the first of the clause or sentence. */
function topicOf(view: SentenceView, i: number): Cue | null {
  const q = view.quantities[i]!;
  const stretches = [segmentOf(view, i), clauseAt(view, q.start, q.end), view];
  for (const [level, stretch] of stretches.entries()) {
    const marks = marksIn(view, stretch, topics);
    const order = [
      "growth",
      "trade",
      "product",
      "worker",
      "number_of",
      "stranger",
      "wage",
      "revenue",
      "stranger_money",
    ];
    const best = marks.toSorted(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || Math.abs(a.start - q.start) - Math.abs(b.start - q.start),
    )[0];
    if (best) return { ...best, level: level as 0 | 1 | 2, before: best.start < q.start };
  }
  return null;
}

/** A share of pay: the state's, or (null) the worker's own; undefined where the sentence is not about pay. */
function payShare(view: SentenceView, i: number): Reading | null | undefined {
  const q = view.quantities[i]!;
  const segment = segmentOf(view, i);
  const clause = clauseAt(view, q.start, q.end);
  const wage = marksIn(view, clause, ["wage", "revenue"])[0] ?? nearest(view, i, ["wage"], true);
  // "90 percent of the wages, or $500 million a year, go to the regime": the verb stands behind the other sum.
  const again = /^[^.;]{0,40}?(?:,\s(?:or|that is|i\.e\.)\s|,\s(?:или|то есть)\s|[，,]?(?:即|也就是|约合)|^인\s)/u.test(
    view.text.slice(q.end, view.quantities[i + 1]?.numberStart ?? q.end),
  );
  const verb =
    nearest(view, i, ["deduct", "net"]) ??
    (again ? marksIn(view, { start: q.end, end: view.end }, ["deduct", "net"])[0] : undefined);
  if (!verb) return undefined;
  const taker =
    marksIn(view, segment, ["taker"])[0] ??
    marksIn(view, clause, ["taker"])[0] ??
    (view.places.some((p) => p.code === "KP" && p.kind !== "demonym") ? wage : undefined);
  if (!wage && !(taker && marksIn(view, view, ["worker"]).length > 0)) return undefined;
  if (verb.kind === "net") {
    const holders = marksIn(view, { start: clause.start, end: verb.start + 1 }, ["worker", "taker"]);
    const holder = view.verbLast ? marksIn(view, clause, ["worker", "taker"])[0] : holders.at(-1);
    if (holder?.kind !== "taker") return null;
  }
  return reading(
    "state_share",
    q.kind === "percentage_points" ? "percentage_points" : "percent",
    "share.state",
    spanOf(q, null, null),
  );
}
