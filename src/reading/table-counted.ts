/**
 * What a table's cells count: the indicator, by the words of the heading, the label and the title, the nearest first.
 *
 * The measure decides the family: percentages are changes and shares, money is pay, revenue or trade, weights are goods,
 * and what is left are people and papers. Words of another family end the search: a wage told in people is no wage.
 */
import { directionOf, SENDER } from "./counted-trade.ts";
import type { Mark } from "./marks.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Measure } from "./table-measure.ts";

/** One heading, label or title with what its words mean. */
export interface Piece {
  readonly text: string;
  readonly view: SentenceView;
  readonly measure: Measure | null;
}

export interface Counted {
  readonly indicator: string;
  readonly unit: string;
  /** What is traded. */
  readonly object: string | null;
}

export const CHANGE =
  /\b(?:change|growth|y\/y|yoy|year[- ]on[- ]year|increase|decrease|% ch)\b|измен|прирост|темп|к соответ|증감|증가율|전년\s?대비|同比|增减|增減|增长|增長|变化|變化/iu;
const SHARE = /\b(?:share|percentage of|% of|proportion)\b|дол[яиюе]|удельн|비중|점유율|비율|占比|比重|份额|份額|占/iu;
export const has = (piece: Piece, ...kinds: string[]): Mark | undefined =>
  piece.view.marks.find((mark) => kinds.includes(mark.kind) || kinds.includes(mark.concept));

/** What is counted, by the nearest words that say it. */
export function countedIn(near: readonly Piece[], measure: Measure | null): Counted | null {
  const isPercent = measure?.unit === "percent";
  const isMoney = measure !== null && /^[A-Z]{3}$/.test(measure.unit);
  const isWeight = measure !== null && /^(?:tonnes|barrels|m3)$/.test(measure.unit);
  if (isPercent) return percentIn(near);
  if (isMoney) return moneyIn(near, measure.unit);
  if (isWeight) return weightIn(near, measure.unit);
  return peopleIn(near);
}

const counted = (indicator: string, unit: string, object: string | null = null): Counted => ({
  indicator,
  unit,
  object,
});
const productIn = (near: readonly Piece[]): string | null =>
  near.map((piece) => has(piece, "product")?.detail).find((name) => name !== undefined && name !== "labour") ?? null;

/** What an entry is for, as a row of its own says it. */
const AIMS: readonly (readonly [words: RegExp, purpose: string])[] = [
  [
    /^(?:for )?(?:work|labou?r|employment)\b|^(?:работа|труд|трудоустройство)|^(?:취업|노동|근로)|^(?:工作|务工|務工|劳务|勞務|就业)/iu,
    "work",
  ],
  [
    /^(?:for )?(?:study|studies|education|training)\b|^(?:уч[её]ба|образован|обучени)|^(?:유학|교육|연수|학업)|^(?:学习|學習|留学|留學|教育)/iu,
    "education",
  ],
  [/^(?:tourism|tourists?|leisure)\b|^туризм|^관광|^(?:旅游|旅遊|观光|觀光)/iu, "tourism"],
  [/^business\b|^делов|^(?:사업|상용|비즈니스)|^(?:商务|商務|经商)/iu, "business"],
  [/^private\b|^частн|^(?:개인|사적|친지)|^(?:私人|探亲|探親)/iu, "private"],
  [/^transit\b|^транзит|^(?:통과|경유)|^(?:过境|過境)/iu, "transit"],
  [/^official\b|^служебн|^(?:공무|공식)|^公务/iu, "official"],
  [/^(?:crews?|drivers|service staff)\b|^(?:экипаж|обслуживающ)|^승무원|^(?:乘务|船员|船員)/iu, "crew"],
];
const OTHERS =
  /\b(?:defectors?|refugees?|tourists?|passengers?|visitors?|troops|soldiers)\b|беженц|турист(?!ич)|пассажир|солдат|военнослуж|이탈주민|탈북|관광객|여객|승객|군인|병력|旅客|游客|遊客|士兵|脱北|脫北/iu;
const LABOUR = /worker|labou?r|рабоч|трудов|노동|근로|劳工|勞工|工人|劳务|勞務/iu;
export const aimOf = (piece: Piece): string | undefined => AIMS.find(([words]) => words.test(piece.text))?.[1];

function peopleIn(near: readonly Piece[]): Counted | null {
  const people = near.some((piece) => has(piece, "worker") || CITIZENS.test(piece.text));
  // Defectors, tourists, soldiers: none of the programme's, unless workers are named beside them.
  if (near.slice(0, 2).some((piece) => OTHERS.test(piece.text))) return null;
  if (near.some((piece) => OTHERS.test(piece.text)) && !near.some((piece) => LABOUR.test(piece.text))) return null;
  for (const piece of near) {
    const visa = has(piece, "visa");
    if (visa) {
      const kind = near.map((one) => has(one, "visa")?.detail).find((detail) => detail !== undefined && detail !== "");
      return counted(`visas_${kind ?? "other"}`, "visas");
    }
    const entry = has(piece, "entry");
    if (entry || (has(piece, "purpose") && near.some((one) => has(one, "entry")))) {
      const told = near
        .slice(0, 2)
        .map(aimOf)
        .find((aim) => aim !== undefined);
      const purpose = told ?? near.map((one) => has(one, "purpose")?.detail).find((detail) => detail !== undefined);
      return counted(`entries_${purpose ?? "all"}`, "entries");
    }
    const paper = has(piece, "permit", "quota");
    if (paper) {
      const isQuota = near.some((one) => has(one, "quota"));
      if (isQuota)
        return counted(near.some((one) => has(one, "request")) ? "work_quota_requested" : "work_quota", "permits");
      return counted(
        has(near[0]!, "withdraw") || has(piece, "withdraw") ? "work_permits_withdrawn" : "work_permits",
        "permits",
      );
    }
    if (has(piece, "wage", "revenue", "trade", "product", "growth", "stranger", "dead", "military")) return null;
    if (has(piece, "company") && EMPLOYERS.test(piece.text)) return people ? counted("employers", "companies") : null;
    if (!people) continue;
    if (STILL.test(piece.text)) return counted("workers_present", "people");
    if (has(piece, "repatriate")) return counted("repatriated", "people");
    if (has(piece, "depart")) return counted("departed", "people");
    if (has(piece, "register")) return counted("workers_registered", "people");
    if (has(piece, "send", "arrive") && !has(piece, "present")) return counted("workers_sent", "people");
    if (has(piece, "worker:it")) return counted("workers_it", "people");
    if (has(piece, "worker") || CITIZENS.test(piece.text)) return counted("workers_present", "people");
  }
  return null;
}

const CITIZENS = /\bnationals\b|\bcitizens\b|граждан|국적자|公民|国民|國民/iu;
const STILL =
  /\b(?:remaining|present|left at|still in|stayed)\b|осталось|остаются|оставш|находи|잔류|체류|剩余|剩餘|余下|留在|滞留|滯留|尚余|在留/iu;
const EMPLOYERS = /\b(?:employers?|companies|firms)\b|работодател|предприят|고용주|업체|기업|雇主|企业|企業/iu;

function moneyIn(near: readonly Piece[], currency: string): Counted | null {
  for (const piece of near) {
    const pay = has(piece, "net", "deduct", "promised", "gross", "wage");
    if (pay) {
      const rate =
        near.map((one) => has(one, "rate")?.detail).find((detail) => detail !== undefined) ??
        (MONTHLY.test(near.map((one) => one.text).join(" ")) ? "month" : undefined);
      const unit = rate === undefined ? currency : `${currency}/${rate}`;
      const kind = has(piece, "net")
        ? "pay_net"
        : has(piece, "deduct")
          ? "deduction"
          : has(piece, "promised")
            ? "pay_promised"
            : "pay_gross";
      return near.some((one) => has(one, "worker")) ? counted(kind, unit) : null;
    }
    const trade = has(piece, "trade");
    if (trade) {
      const direction = tradeIn(near);
      if (direction === null) return null;
      return counted(direction, currency, productIn(near));
    }
    if (has(piece, "revenue") && near.some((one) => has(one, "worker", "product:labour", "field")))
      return counted("revenue_state_year", `${currency}/year`);
    if (has(piece, "military")) return counted("military_spending", `${currency}/year`);
  }
  return null;
}

const MONTHLY = /\b(?:monthly|per month|a month)\b|в месяц|ежемесячн|월급|월평균|매월|月薪|月工资|每月/iu;

function weightIn(near: readonly Piece[], unit: string): Counted | null {
  const object = productIn(near);
  if (object === null && unit !== "barrels" && !near.some((piece) => has(piece, "trade"))) return null;
  if (!near.some((piece) => has(piece, "trade", "send", "arrive", "carry"))) return null;
  const cap = near.slice(0, 3).some((piece) => has(piece, "cap"));
  const name = unit === "tonnes" ? "" : unit === "barrels" ? "_barrels" : "_cubic_metres";
  if (cap) return counted(unit === "barrels" ? "trade_cap_barrels" : "trade_cap", `${unit}/year`, object);
  return counted(`trade_volume${name}`, unit, object);
}

function percentIn(near: readonly Piece[]): Counted | null {
  const isChange = near.slice(0, 2).some((piece) => CHANGE.test(piece.text));
  const isShare = (isChange ? near.slice(0, 2) : near).some((piece) => SHARE.test(piece.text));
  for (const piece of near) {
    if (has(piece, "growth")) return isShare ? null : counted("gdp_growth", "percent");
    if (has(piece, "trade")) {
      if (isChange) return counted("trade_change", "percent", productIn(near));
      return isShare ? counted("trade_share", "percent") : null;
    }
    if (has(piece, "deduct") && near.some((one) => has(one, "wage"))) return counted("state_share", "percent");
    if (has(piece, "worker") && isChange) return counted("workers_change", "percent");
  }
  return null;
}

/** Whose exports and imports they are: told in the heading itself, else by whom the title names first. Null where nobody knows. */
function tradeIn(near: readonly Piece[]): string | null {
  const at = near.find((piece) => has(piece, "trade:export", "trade:import"));
  if (!at) return near.some((piece) => has(piece, "trade")) ? "trade_value" : null;
  const mark = has(at, "trade:export", "trade:import")!;
  if (has(at, "trade:export") && has(at, "trade:import")) return "trade_value";
  if (at.view.places.some((place) => place.code === SENDER)) return directionOf(at.view, mark);
  const own = mark.detail === "import" ? "trade_imports" : "trade_exports";
  const turned = mark.detail === "import" ? "trade_exports" : "trade_imports";
  const named = near.find((piece) => piece.view.places.some((place) => place.code === SENDER));
  const first = named?.view.places.filter((place) => place.code !== "")[0];
  if (!named || !first) return null;
  if (BOTH.test(named.text)) return null;
  if (/^(?:대북|对朝|對朝)/u.test(named.text.slice(first.start, first.end))) return turned;
  return first.code === SENDER ? own : turned;
}

/** Two states in one word: whose exports are meant is not told. */
const BOTH = /북[·ㆍ-]?중|중[·ㆍ-]?북|조[·ㆍ-]?중|북[·ㆍ-]?러|朝中|中朝|俄朝|朝俄/u;
