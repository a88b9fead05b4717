/**
 * What a table's numbers are measured in: a scale and a unit told in a heading, a title or the cell itself.
 *
 * "Value (US$ thousand)", "тыс. долл. США", "단위: 천 달러", "单位：万美元". The table of scales is that of the number grammars, but
 * here a scale stands without its number.
 */

import type { Language } from "./language.ts";
import { findQuantities, type Quantity } from "./quantities.ts";

export interface Measure {
  /** An ISO 4217 code, `tonnes`, `barrels`, `m3`, `people` or `percent`. */
  readonly unit: string;
  readonly scale: number;
}

const SCALES: readonly (readonly [words: string, scale: number])[] = [
  ["백만|百万|百萬", 1e6],
  ["십억|十亿|十億", 1e9],
  ["thousands?|thsd\\.?|000s|'000|тыс(?:\\.|яч\\p{L}*)?|천|千", 1e3],
  ["millions?|mln\\.?|mn\\.?|mil\\.?|млн\\.?|миллион\\p{L}*", 1e6],
  ["billions?|bn\\.?|bln\\.?|млрд\\.?|миллиард\\p{L}*", 1e9],
  ["만|万|萬", 1e4],
  ["억|亿|億", 1e8],
];
const UNITS: readonly (readonly [words: string, unit: string])[] = [
  [
    "U\\.?S\\.?\\s?\\$|USD|U\\.?S\\.?\\sdollars?|dollars?|долл\\p{L}*\\.?(?:\\sСША)?|미국\\s?달러|달러|불|美元|\\$",
    "USD",
  ],
  ["RMB|CNY|yuan|renminbi|юан\\p{L}*|위안화?|人民币|人民幣|元", "CNY"],
  ["RUB|rou?bles?|руб(?:л\\p{L}*)?\\.?|루블|卢布|盧布|₽", "RUB"],
  ["KRW|won|韩元|韓元|원|₩", "KRW"],
  ["EUR|euros?|евро|유로|欧元|歐元|€", "EUR"],
  ["PLN|zlot\\p{L}*|злот\\p{L}*", "PLN"],
  ["metric\\stonn?e?s?|metric\\stons|tonnes?|tons?|MT|тонн\\p{L}*|т(?!\\p{L})\\.?|톤|公吨|吨|噸", "tonnes"],
  ["barrels?|bbls?|баррел\\p{L}*|배럴|桶", "barrels"],
  ["cubic\\smet(?:er|re)s?|m³|m3|куб\\.?\\s?м|입방미터|㎥|立方米", "m3"],
  ["persons?|people|workers|чел(?:овек)?\\.?|명|人次|人", "people"],
  ["%|per\\s?cent(?:age)?|percent|процент\\p{L}*|퍼센트|百分比", "percent"],
];
const scale = SCALES.map(([words]) => words).join("|");
const unit = UNITS.map(([words]) => words).join("|");
const edge = "(?<![\\p{L}\\d])";
const after = "(?![\\p{Script=Latin}\\p{Script=Cyrillic}])";
const FORWARD = new RegExp(`(?:(${scale})\\s?(?:of\\s)?)?(${unit})${after}`, "iu");
const MEASURE = new RegExp(
  `${edge}(?:(${scale})\\s?(?:of\\s)?(?:the\\s)?)?(${unit})${after}(?:,?\\s?(?:in\\s)?(${scale})${after})?`,
  "iu",
);
const WHOLE = new RegExp(
  `^(?:in\\s|в\\s)?(?:(?:${scale})\\s?(?:of\\s)?(?:the\\s)?)?(?:${unit})(?:,?\\s?(?:in\\s)?(?:${scale}))?$`,
  "iu",
);
/** Where a title tells its unit: in brackets, behind a comma or "in", or behind the word for it. */
const TOLD =
  /[(（[]([^()（）[\]]{1,40})[)）\]]|(?:^|\s)(?:units?|in|единиц\p{L}* измерения|ед\.\s?изм\.?|в)\s?[:：]?\s((?:\p{L}|[.$€'₽₩%])[^,;()]{0,30})|(?:단위|单位|單位)\s?[:：]?\s?([^,;()，；）]{1,20})|,\s((?:US\$|USD|\$|€|тыс|млн|млрд|천|백만|千|万|萬|亿|%)[^,;()]{0,24})$/giu;

/** The measure that a heading tells; null where it tells none. */
export function measureIn(heading: string): Measure | null {
  return measureOf(MEASURE.exec(heading));
}

/** The measure that a title tells beside its words. */
export function measureInTitle(title: string): Measure | null {
  for (const told of title.matchAll(TOLD)) {
    const words = told[1] ?? told[2] ?? told[3] ?? told[4] ?? "";
    const found = measureIn(words.trim());
    if (found) return found;
  }
  // "Wages of North Korean workers, US dollars"
  const last = title
    .split(/[,，]\s?/)
    .at(-1)!
    .trim();
  return WHOLE.test(last) ? measureIn(last) : null;
}

function measureOf(found: RegExpExecArray | null): Measure | null {
  if (found === null) return null;
  const name = found[2]!;
  const row = UNITS.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(name));
  if (!row) return null;
  const word = found[1] ?? found[3];
  const times = word === undefined ? 1 : SCALES.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(word))?.[1];
  return { unit: row[1], scale: times ?? 1 };
}

export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Quantity["bound"];
  /** Told in the cell itself. */
  readonly measure: Measure | null;
  /** The number's own words, as offsets into the cell. */
  readonly start: number;
  readonly end: number;
}

/** Footnote signs behind a number are none of its digits. */
const FOOTNOTE = /(?:\s?[¹²³⁴-⁹⁰*†‡§]+|\s?\[[\da-z]{1,2}\]|\s?\([a-z]\)|\s\d\))+$/u;
const PEOPLE: Readonly<Record<string, string>> = { ru: " человек", ko: "명", zh: "人", de: " Personen" };

/** The one amount of a cell; null where it holds none, or more than one. */
export function amountIn(cell: string, language: Language): Amount | null {
  const plain = cell.replace(FOOTNOTE, "");
  const sign = /^\s?[(]\s?([\d.,]+\s?%?)\s?[)]$/.exec(plain) ? "(" : /^[-−–]\s?\d/.test(plain) ? "-" : "";
  const bare = plain.replace(/^[(]\s?|\s?[)]$/g, (found) => " ".repeat(found.length)).replace(/^[-−–+](?=\s?\d)/, " ");
  const own = measureOf(FORWARD.exec(bare.replace(/^[^\d]*[\d.,\s']+/, "")));
  const isWhole = own === null && !/[\p{L}%$€£¥₩₽]/u.test(bare);
  const found = findQuantities(isWhole ? bare + (PEOPLE[language] ?? " people") : bare, language);
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    const year = /^\s*((?:19|20)\d\d)\s*$/.exec(bare);
    return year ? exact(Number(year[1]), bare) : null;
  }
  if (only.kind === "identifier" || only.kind === "ordinal") return null;
  // Digits that the amount does not hold make it a code, a date or two numbers.
  if (/\d/.test(bare.slice(0, only.numberStart)) || /\d/.test(bare.slice(only.numberEnd))) return null;
  const times = sign === "" ? 1 : -1;
  const turn = (n: number | null): number | null => (n === null ? null : n * times);
  const currency = only.currency === null ? null : { unit: only.currency, scale: 1 };
  return {
    value: turn(only.value),
    low: turn(only.low),
    high: turn(only.high),
    bound: only.bound,
    measure:
      currency ??
      (only.kind === "percent" ? { unit: "percent", scale: 1 } : own === null ? null : { ...own, scale: 1 }),
    start: Math.min(only.start, cell.search(/[-−–(~≈<>≤≥\d$€£¥₩₽\p{L}]/u)),
    end: Math.min(Math.max(only.numberEnd, Math.min(only.end, plain.length)), cell.length),
  };
}

function exact(value: number, bare: string): Amount {
  const start = bare.search(/\d/);
  return { value, low: null, high: null, bound: "exact", measure: null, start, end: start + 4 };
}
