/**
 * Reads the cells of tables into claims.
 *
 * A cell says only a number; what it counts, in what unit, where and when stand in the headings over it, the labels
 * beside it and the lines that name the table. The words nearest to the cell win: its column's heading, then its row's
 * label, then the title. A cell is a claim only where the sending state is named, the indicator and its unit are clear,
 * and a place or a time is told: a number that could be anything is left alone. A missing figure is no zero, and a total
 * stands for the whole, not for a place of its own.
 */
import { countryCode } from "../claims/place.ts";
import { SENDER } from "./counted-trade.ts";
import type { PlaceMention } from "./gazetteer.ts";
import type { Language } from "./language.ts";
import { lowerOf } from "./marks.ts";
import { findPeriods } from "./periods.ts";
import { type Stretch, viewSentence } from "./sentence-view.ts";
import { aimOf, CHANGE, countedIn, has, type Piece } from "./table-counted.ts";
import { type Cell, type Grid, gridsOf, isMissing } from "./table-grid.ts";
import { type Amount, amountIn, measureIn, measureInTitle } from "./table-measure.ts";

/** What a cell says; offsets are those of the text handed in. */
export interface CellReading extends Stretch {
  readonly row: Stretch;
  readonly indicator: string;
  readonly unit: string;
  readonly object: string | null;
  readonly place: string | null;
  readonly period: {
    readonly text: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly resolved: boolean;
  };
  readonly amount: Amount;
  readonly isForecast: boolean;
  readonly speaker: string | null;
}

/** A table's cells, and where the table stands. */
export interface TableReading extends Stretch {
  readonly cells: readonly CellReading[];
}

export function* readTables(
  text: string,
  language: (at: Stretch) => Language,
  published: string | null,
): Generator<TableReading> {
  for (const grid of gridsOf(text)) {
    const cells = readGrid(grid, language(grid), published);
    if (cells.length > 0) yield { start: grid.start, end: grid.end, cells };
  }
}

function readGrid(grid: Grid, language: Language, published: string | null): CellReading[] {
  const known = new Map<string, Piece>();
  const look = (words: string, isTitle = false): Piece => {
    const key = `${isTitle}\n${words}`;
    const before = known.get(key);
    if (before) return before;
    const at = { start: 0, end: words.length };
    const periods = findPeriods(words, language, published);
    const view = viewSentence(words, lowerOf(words), at, language, { quantities: [], periods });
    const piece = { text: words, view, measure: isTitle ? measureInTitle(words) : measureIn(words) };
    known.set(key, piece);
    return piece;
  };
  const titles = grid.titles.map((title) => look(title, true));
  const labels = grid.body[0]!.map((_, column) => column).filter((column) => !grid.values.includes(column));
  const heads = new Map(grid.values.map((column) => [column, look(headOf(grid, column))]));
  // The corner over the labels names what they are: "Host country", "Workers sent to".
  const corner = look(labels.map((column) => headOf(grid, column)).join(" "));
  // A label that reaches down over several rows stands in the first of them.
  const reaching = labels.map(() => "");
  const rowLabels = grid.body.map((row) => {
    const words = labels.map((column, n) => {
      const own = row[column]?.text ?? "";
      if (own !== "") reaching.fill("", n).splice(n, 1, own);
      return own === "" && labels.length > 1 ? reaching[n]! : own;
    });
    return look(words.join(" ").trim());
  });
  const all = [...titles, corner, ...heads.values(), ...rowLabels];
  if (!all.some((piece) => piece.view.places.some((place) => place.code === SENDER))) return [];
  const isByPlace =
    rowLabels.filter((label) => placeIn(label) !== null).length * 2 >= rowLabels.filter(isToldOf).length;
  const isByTime =
    rowLabels.filter((label) => label.view.periods.length > 0 || BARE_MONTH.test(label.text)).length * 2 >=
    rowLabels.filter(isToldOf).length;
  const found: CellReading[] = [];
  for (const [n, row] of grid.body.entries())
    for (const column of grid.values) {
      const cell = row[column];
      if (!cell || cell.text === "" || isMissing(cell.text)) continue;
      const amount = amountIn(cell.text, language);
      if (!amount) continue;
      // A total of months is of a time that nobody tells.
      if (isByTime && TOTAL.test(rowLabels[n]!.text)) continue;
      const first = labels.map((one) => row[one]?.text ?? "").find((words) => /\p{L}/u.test(words)) ?? "";
      const told = { head: heads.get(column)!, label: rowLabels[n]!, first, corner, titles, isByPlace };
      const reading = readCell(told, amount, language, published);
      if (reading) found.push({ ...reading, ...placed(cell, row, amount), speaker: grid.source });
    }
  return found;
}

const placed = (cell: Cell, row: readonly Cell[], amount: Amount): Pick<CellReading, "start" | "end" | "row"> => ({
  start: cell.start + amount.start,
  end: cell.start + amount.end,
  row: { start: row[0]!.start, end: row.at(-1)!.end },
});

/** The headings over a column, the highest first; a heading over several columns stands over its first one alone. */
function headOf(grid: Grid, column: number): string {
  const words = grid.head.map((row, level) => {
    const own = row[column]?.text ?? "";
    if (own !== "" || level === grid.head.length - 1) return own;
    for (let left = column - 1; left > 0; left--) if (row[left]?.text) return row[left]!.text;
    return "";
  });
  return words.filter((word, i) => word !== "" && word !== words[i - 1]).join(", ");
}

interface Told {
  readonly head: Piece;
  readonly label: Piece;
  /** The first label of the row alone. */
  readonly first: string;
  readonly corner: Piece;
  readonly titles: readonly Piece[];
  /** Whether most rows are places. */
  readonly isByPlace: boolean;
}

function readCell(told: Told, amount: Amount, language: Language, published: string | null) {
  const { head, label, corner, titles } = told;
  const near = [head, label, corner, ...titles];
  const closest = amount.measure ?? head.measure ?? label.measure ?? corner.measure;
  const titled = titles.find((one) => one.measure);
  // "(US$ million, %)" over a column of changes: the change is not in dollars.
  const isRate = closest === null && CHANGE.test(head.text);
  if (isRate && !titles.some((one) => /%|percent|per cent|процент/i.test(one.text))) return null;
  const measure = closest ?? (isRate ? { unit: "percent", scale: 1 } : (titled?.measure ?? null));
  const counted = countedIn(near, measure);
  if (!counted) return null;
  const where = placeOf(told, counted.indicator);
  if (where === undefined) return null;
  const period = periodOf(told, language, published);
  if (where === null && period.start === null && period.end === null) return null;
  const times = measure?.scale ?? 1;
  const isEstimate = amount.bound === "exact" && [head, label, ...titles].some((piece) => ESTIMATED.test(piece.text));
  const scaled = (n: number | null): number | null => (n === null ? null : Number((n * times).toPrecision(14)));
  return {
    ...counted,
    indicator: where === SECTOR ? "workers_sector" : counted.indicator,
    place: where === SECTOR ? (titlePlace(titles) ?? null) : where,
    period,
    isForecast: [head, label].some((piece) => FORECAST.test(piece.text)),
    amount: {
      ...amount,
      bound: isEstimate ? ("about" as const) : amount.bound,
      value: scaled(amount.value),
      low: scaled(amount.low),
      high: scaled(amount.high),
    },
  };
}

/** A figure that is called an estimate is about what it says. */
const ESTIMATED = /\bestimate[sd]?\b|оцен(?:к|оч)|추정|추산|估计|估計|估算/iu;
const FORECAST =
  /\b(?:forecast|planned|projected|expected|target)\b|прогноз|план(?:\s|$|\p{Ll})|예상|전망|계획|预计|預計|计划|計劃/iu;
/** What a row says of one part of the workers, not of a place. */
const SECTOR = "\0sector";

const TOTAL =
  /^(?:grand\s)?(?:total|all|sum|overall|world|all countries)\b|^(?:всего|итого|в целом|мир)(?!\p{L})|^(?:총?\s?합계|총계|전체|계)$|^(?:合计|合計|总计|總計|共计|共計|总数|總數|全部|小计)$/iu;

/** Whether a label says anything: not a total, not empty. */
const isToldOf = (label: Piece): boolean => label.text !== "" && !TOTAL.test(label.text);

function placeIn(piece: Piece): PlaceMention | null {
  return (
    piece.view.places.find((place) => place.code !== SENDER && place.kind !== "world" && !isMoney(piece, place)) ?? null
  );
}

function nameOf(piece: Piece, place: PlaceMention): string {
  const words = piece.text
    .slice(place.start, place.end)
    .replace(/^the\s+/i, "")
    .replace(/'s?$/, "");
  return place.kind === "part" || place.code === "" ? words : place.code;
}

/** "US$ thousand" names no country. */
const isMoney = (piece: Piece, place: PlaceMention): boolean =>
  /^\s?\$/.test(piece.text.slice(place.end, place.end + 2));

function titlePlace(titles: readonly Piece[]): string | null {
  for (const title of titles) {
    const places = title.view.places.filter(
      (place) => place.code !== SENDER && place.kind !== "world" && !isMoney(title, place),
    );
    const names = new Set(places.map((place) => nameOf(title, place)));
    if (names.size === 1) return [...names][0]!;
    if (names.size > 1) return null;
  }
  return null;
}

/** A code or the words of a place; null where none is told, undefined where the label is something we do not know. */
function placeOf(told: Told, indicator: string): string | null | undefined {
  const { head, label, titles, isByPlace } = told;
  if (/^(?:gdp_growth|military_spending)$/.test(indicator)) return SENDER;
  const own = placeIn(label) ?? null;
  if (own) return nameOf(label, own);
  const over = placeIn(head);
  if (over) return nameOf(head, over);
  const title = titlePlace(titles);
  if (label.text === "" || TOTAL.test(label.text))
    return title ?? (isByPlace || told.corner.text !== "" ? "world" : null);
  if (aimOf(label) !== undefined && /^entries_/.test(indicator)) return title ?? null;
  const isTime =
    label.view.periods.length > 0 ||
    BARE_MONTH.test(label.text) ||
    /^\d{1,2}\s?(?:월|月)?$|^(?:[ivx]+|q?\d)$/iu.test(label.text);
  if (
    isTime ||
    has(
      label,
      "trade",
      "product",
      "growth",
      "wage",
      "permit",
      "visa",
      "entry",
      "purpose",
      "repatriate",
      "depart",
      "send",
      "arrive",
      "worker",
      "number_of",
    )
  )
    return title ?? (/^trade_|^revenue_|^host_/.test(indicator) && indicator !== "trade_change" ? "world" : null);
  // "Nepal", "Sopron": in a column of places a name that no table knows is a place in its own words.
  if (isByPlace)
    return (
      countryCode(told.first)?.toUpperCase() ??
      (/^[\p{Lu}\p{Script=Han}\p{Script=Hangul}]/u.test(told.first) ? told.first.replace(FOOTMARK, "") : undefined)
    );
  if (/^workers_present$/.test(indicator) && has(label, "site")) return SECTOR;
  return undefined;
}

const FOOTMARK = /[\s¹²³⁴-⁹⁰*†‡§]+$/u;

interface When {
  readonly text: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly resolved: boolean;
}
const NEVER: When = { text: null, start: null, end: null, resolved: false };

/** The time of a cell: what its row and its column say together ("January" beside "2019"), else the title's. */
function periodOf(told: Told, language: Language, published: string | null): When {
  const own = [told.label, told.head].map((piece) => only(piece));
  const [row, column] = own;
  if (row === undefined || column === undefined) return NEVER;
  const title = [told.corner, ...told.titles]
    .map((piece) => only(piece))
    .find((when) => when !== null && when !== undefined);
  const parts = [row, column].filter((when): when is When => when !== null);
  const precise = parts.filter((when) => when.start !== null || when.end !== null);
  const loose = [
    ...parts.filter((when) => when.start === null && when.end === null).map((when) => when.text!),
    ...(row === null && BARE_MONTH.test(told.label.text) ? [told.label.text] : []),
    ...(column === null && BARE_MONTH.test(told.head.text) ? [told.head.text] : []),
  ][0];
  const year =
    precise.find((when) => /^\d{4}$/.test(when.start ?? "") && when.start === when.end) ??
    (title && /^\d{4}$/.test(title.start ?? "") && title.start === title.end ? title : undefined);
  if (loose !== undefined && year) {
    const words =
      language === "ko"
        ? `${year.start}년 ${monthWords(loose, "월")}`
        : language === "zh"
          ? `${year.start}年${monthWords(loose, "月")}`
          : `${loose.replace(/\.$/, "")} ${year.start}`;
    const joined = findPeriods(words, language, published);
    const when = joined.length === 1 ? joined[0]!.period : null;
    return when && when.start !== null ? when : NEVER;
  }
  if (precise.length > 0)
    return precise.toSorted((a, b) => (b.start ?? b.end ?? "").length - (a.start ?? a.end ?? "").length)[0]!;
  if (loose !== undefined) return NEVER;
  return title ?? NEVER;
}

const BARE_MONTH = /^\d{1,2}$|^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?$/iu;
const monthWords = (words: string, sign: string): string => (/^\d{1,2}$/.test(words) ? `${words}${sign}` : words);

/** The one time of a piece; null where it names none, undefined where it names several. */
function only(piece: Piece): When | null | undefined {
  const told = piece.view.periods;
  const found = told.filter((mention) => !mention.isBase);
  if (found.length === 0) return null;
  return found.length === 1 ? found[0]!.period : undefined;
}
