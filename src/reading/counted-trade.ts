/**
 * Trade: its value, weight and direction, always as the sending state sees it.
 *
 * "China's exports to North Korea" are imports of North Korea. Who trades is read from the nearest country before the
 * noun (the first, in Chinese and Korean), else from "to" and "from" after it.
 */
import { type Reading, reading } from "./counted-reading.ts";
import type { PlaceMention } from "./gazetteer.ts";
import type { Mark } from "./marks.ts";
import { clauseAt, marksIn, nearest, type SentenceView, type Stretch } from "./sentence-view.ts";

/** The programme's own state; sources of another programme would bring another code. */
export const SENDER = "KP";

const volumes: Readonly<Record<string, readonly [indicator: string, cap: string]>> = {
  tonnes: ["trade_volume", "trade_cap"],
  barrels: ["trade_volume_barrels", "trade_cap_barrels"],
  m3: ["trade_volume_cubic_metres", "trade_cap"],
};

export function readTrade(view: SentenceView, i: number, before: Reading | null): Reading | null {
  const q = view.quantities[i]!;
  const family = volumes[q.unit ?? ""];
  if (!family || foreign(view)) return null;
  const product = productOf(view, i);
  const trade = nearest(view, i, ["trade"], true);
  const inherited = before?.rule.startsWith("trade.") ? before.object : null;
  const limit = nearest(view, i, ["cap"]);
  // "2 million tonnes, twice the ceiling": what was traded, beside what may be.
  const cap = limit && !limit.before && /,\s/.test(view.text.slice(q.end, limit.start)) ? null : limit;
  const clause = clauseAt(view, q.start, q.end);
  const moved =
    product || q.unit === "barrels"
      ? (nearest(view, i, MOVED) ??
        // "35,038 tonnes of coal worth 6.6 billion won had entered": the verb stands behind the worth.
        (/^[^,;]{0,60}\bworth\s/.test(view.text.slice(q.end, view.quantities[i + 1]?.start ?? q.end))
          ? marksIn(view, clause, MOVED)[0]
          : undefined) ??
        (view.language === "en" && /\breached\s(?:the\s)?\p{Lu}/u.test(view.text.slice(q.end, clause.end))))
      : null;
  if (!trade && !moved && inherited === null && !cap) return null;
  const span = spanOf(q, trade && trade.level === 0 && trade.before ? trade : null, product);
  const unit =
    (q.per === "year" && (cap || view.periods.length === 0)) ||
    (cap && /annual|year|год|연간|年/i.test(view.text.slice(view.start, view.end)))
      ? `${q.unit}/year`
      : q.unit!;
  return reading(cap ? family[1] : family[0], unit, cap ? "trade.cap" : "trade.volume", span, {
    object: product?.detail ?? inherited,
  });
}

/** What brings goods over a border. */
const MOVED = ["send", "arrive", "carry", "depart", "entry"];

export function readTradeValue(view: SentenceView, i: number, trade: Mark): Reading | null {
  const q = view.quantities[i]!;
  if (foreign(view)) return null;
  const product = productOf(view, i);
  // "перечислила банку 2,1 млн долларов за поставки": what a firm pays for goods is no state's trade.
  if (view.language === "ru" && /^\sза\s(?:поставк|отгрузк|партию)/u.test(view.text.slice(q.end, q.end + 14)))
    return null;
  // "Zenith Garments had sales of $12 million": what a firm sells is no state's trade.
  if (
    view.language === "en" &&
    /^(?:sales|sold|sells|bought|buys|purchases|purchased)/i.test(view.text.slice(trade.start, trade.end)) &&
    !view.places.some((place) => place.code === SENDER || (place.kind !== "part" && place.end <= trade.start))
  )
    return null;
  const span = spanOf(q, trade.end <= q.start && q.start - trade.end < 90 ? trade : null, null);
  const object = product?.detail ?? null;
  const cap = nearest(view, i, ["cap"]);
  if (cap && cap.level === 0)
    return reading("trade_cap", q.per === "year" ? `${q.currency}/year` : (q.currency ?? "USD"), "trade.cap", span, {
      object,
    });
  const direction = directionOf(view, trade);
  const money = q.per === "year" ? `${q.currency}/year` : (q.currency ?? "USD");
  if (direction === "trade_exports" && object === null && partnerOf(view, q) === null)
    return reading("export_revenue", `${q.currency ?? "USD"}/${q.per ?? "year"}`, "trade.all-exports", span);
  return reading(direction, money, `trade.${direction.slice(6)}`, span, { object });
}

/** Two countries trade and neither is the sender: not our trade. */
export function foreign(view: SentenceView): boolean {
  const codes = new Set(view.places.filter((place) => place.code !== "").map((place) => place.code));
  return codes.size >= 2 && !codes.has(SENDER);
}

export function productOf(view: SentenceView, i: number): Mark | null {
  const q = view.quantities[i]!;
  return nearest(view, i, ["product"]) ?? marksIn(view, clauseAt(view, q.start, q.end), ["product"])[0] ?? null;
}

export function partnerOf(view: SentenceView, q: Stretch): PlaceMention | null {
  return (
    view.places.find(
      (place) =>
        place.code !== SENDER &&
        place.code !== "" &&
        !(view.language === "en" && place.start > q.end && /,\swith\s/.test(view.text.slice(q.end, place.start))),
    ) ?? null
  );
}

const toward = /(?:\bto|\binto|\bfor|в|для|对|向|往|至)\s*(?:the\s)?$/i;
const away = /(?:\bfrom|\bof|из|自|从|由)\s*(?:the\s)?$/i;

export function directionOf(view: SentenceView, trade: Mark): "trade_value" | "trade_exports" | "trade_imports" {
  if (trade.detail === "trade") return "trade_value";
  const own = trade.detail === "import" ? "trade_imports" : "trade_exports";
  const turned = own === "trade_imports" ? "trade_exports" : "trade_imports";
  const clause = clauseAt(view, trade.start, trade.end);
  const named = view.places.filter(
    (place) => place.code !== "" && place.start >= clause.start && place.end <= clause.end,
  );
  const lead = (place: PlaceMention): string => view.text.slice(Math.max(clause.start, place.start - 12), place.start);
  const compact = view.verbLast || view.language === "zh";
  const ahead = named.filter((place) => place.end <= trade.start && (compact || trade.start - place.end < 42));
  const actor = compact
    ? ahead.find((place) => !toward.test(lead(place)) && !away.test(lead(place)))
    : ahead.findLast((place) => !toward.test(lead(place)) && !/\bfrom\s*(?:the\s)?$/i.test(lead(place)));
  if (
    /(?:对朝|對朝|向朝|对朝鲜|대북|出口朝鲜|出口到朝鲜|输朝)/.test(
      view.text.slice(Math.max(clause.start, trade.start - 6), trade.end + 3),
    )
  )
    return trade.detail === "import" ? "trade_exports" : "trade_imports";
  // "自朝鲜进口": bought from the sender, before the noun.
  const from = ahead.findLast((place) => away.test(lead(place)));
  if (!actor && from) return from.code === SENDER ? "trade_exports" : "trade_imports";
  if (
    actor &&
    !(compact && ahead.length > 1 && actor.code === SENDER && /산\s?$/.test(view.text.slice(actor.end, actor.end + 1)))
  )
    return actor.code === SENDER ? own : turned;
  for (const place of named) {
    if (place.start < trade.end) continue;
    const receives = toward.test(lead(place));
    if (receives) return place.code === SENDER ? "trade_imports" : "trade_exports";
    if (away.test(lead(place))) return place.code === SENDER ? "trade_exports" : "trade_imports";
  }
  // "Chinese purchases fell and sales rose": the other side of what the same state did before.
  const before = view.marks.findLast(
    (mark) =>
      mark.kind === "trade" && mark.detail !== "trade" && mark.end <= trade.start && trade.start - mark.end < 140,
  );
  const alike =
    before && (before.detail === trade.detail ? directionOf(view, before) : opposite(directionOf(view, before)));
  if (
    actor === undefined &&
    alike &&
    (named.length > 0 ? before.detail !== trade.detail : isSecondVerb(view, clause, trade))
  )
    return alike;
  return own;
}

const opposite = (direction: "trade_value" | "trade_exports" | "trade_imports"): typeof direction =>
  direction === "trade_exports" ? "trade_imports" : "trade_exports";

/** ", and sold it $788 million": a verb right behind its conjunction has the subject of the one before. */
const isSecondVerb = (view: SentenceView, clause: Stretch, trade: Mark): boolean =>
  view.language === "en" &&
  /^,?\s*(?:and|but|while|whereas)\s(?:also\s|its\s|their\s)?$/.test(view.text.slice(clause.start, trade.start)) &&
  trade.detail !== "trade";

export function spanOf(q: Stretch, topic: Stretch | null, product: Stretch | null): Stretch {
  let { start, end } = q;
  for (const piece of [topic, product]) {
    if (!piece) continue;
    if (piece.start < start && start - piece.end < 90) start = piece.start;
    if (piece.end > end && piece.start - end < 40) end = piece.end;
  }
  return { start, end };
}
