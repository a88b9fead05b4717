/**
 * Reads the dates among the tokens of a sentence, without asking which day it is.
 *
 * Each `read…` function tries one shape at one token and gives where it ends; `readDate` tries them from the most
 * particular to the barest, so that "17 October 2017" is never a year with a number before it. Ranges join two of them.
 * Over 400 lines, because the shapes call one another both ways and make one grammar. It knows no calendar
 * (`calendar.ts`) and no sentence (`periods.ts`).
 */
import type { CalendarUnit, DateSpec } from "./calendar.ts";
import { isInLabelledList } from "./quantity-kinds.ts";
import { isMark, meaningOf, means, type Token, type Tokenised } from "./token.ts";

export interface DateRead {
  /** Index after the last token. */
  readonly end: number;
  readonly spec: DateSpec;
}

function plainNumber(token: Token | undefined, low: number, high: number): number | null {
  const number = token?.number ?? null;
  if (number === null || number.scale !== 1 || number.isShare || number.isVague || number.high !== null) return null;
  return Number.isInteger(number.value) && number.value >= low && number.value <= high ? number.value : null;
}

function digitNumber(token: Token | undefined, low: number, high: number): number | null {
  return token?.number?.isPlain === true ? plainNumber(token, low, high) : null;
}

/** A year as it stands: 2017, 2017 года, 2017年, 2016–17, 1990s. */
function readYear(read: Tokenised, i: number, isBareAllowed: boolean): DateRead | null {
  const { tokens, folded } = read;
  const token = tokens[i];
  const short = digitNumber(token, 10, 90);
  if (short !== null && short % 10 === 0 && means(tokens[i + 1], "decade") && tokens[i + 1]!.start === token!.end) {
    const decade = short >= 30 ? 1900 + short : 2000 + short;
    return { end: i + 2, spec: { year: decade, yearEnd: decade + 9 } };
  }
  const year = digitNumber(token, 1000, 2999);
  if (year === null || token!.end - token!.start !== 4) return null;
  const next = tokens[i + 1];
  if (means(next, "decade") && year % 10 === 0 && next!.start === token!.end)
    return { end: i + 2, spec: { year, yearEnd: year + 9 } };
  if (isHyphenThen(next, tokens[i + 2], "decade") && year % 10 === 0)
    return { end: i + 3, spec: { year, yearEnd: year + 9 } };
  const pair = readYearPair(read, i, year);
  if (pair !== null) return pair;
  if (means(next, "yearword")) return { end: i + 2, spec: { year } };
  if (year < 1900 || year > 2099 || !isBareAllowed) return null;
  if (!read.grammar.data.isSpaced && !isClosed(read, i)) return null;
  void folded;
  return { end: i + 1, spec: { year } };
}

function isHyphenThen(hyphen: Token | undefined, token: Token | undefined, kind: string): boolean {
  return means(hyphen, "hyphen") && means(token, kind);
}

/** In scripts without spaces a bare year is only believed in brackets, before a dash or at the end. */
function isClosed(read: Tokenised, i: number): boolean {
  const next = read.tokens[i + 1];
  return next === undefined || isMark(read, next, ")）,，。.;；") || means(next, "join_date");
}

function readYearPair(read: Tokenised, i: number, year: number): DateRead | null {
  const { tokens } = read;
  const joint = tokens[i + 1];
  const second = tokens[i + 2];
  const isJoint =
    means(joint, "hyphen") || means(joint, "join") || means(joint, "join_date") || isMark(read, joint, "/");
  if (!isJoint || second?.number == null || !second.number.isPlain || second.number.scale !== 1) return null;
  const length = second.end - second.start;
  if (means(joint, "and") || means(joint, "dateand")) {
    // "in 2019 and 2020" is both years; "resolutions 2087 and 2094" are none, "2012 and 2017" are two.
    if (second.number.value !== year + 1 || isInLabelledList(read, i)) return null;
  }
  const isTight = joint!.start === tokens[i]!.end && second.start === joint!.end;
  const value = second.number.value;
  let yearEnd = Number.NaN;
  if (length === 4 && value > year && value <= 2099 && year >= 1900 && value - year < 120) yearEnd = value;
  else if (
    length === 2 &&
    isTight &&
    joint!.end - joint!.start === 1 &&
    value > year % 100 &&
    value - (year % 100) < 20
  )
    yearEnd = year - (year % 100) + value;
  if (Number.isNaN(yearEnd)) return null;
  const isMeasured = means(tokens[i + 3], "unit") && !means(tokens[i + 3], "yearword");
  if (isMeasured || means(tokens[i + 3], "x") || means(tokens[i + 3], "money") || means(tokens[i + 3], "percent"))
    return null;
  const end = means(tokens[i + 3], "yearword") ? i + 4 : i + 3;
  return { end, spec: { year, yearEnd, isRange: true } };
}

/** Steps over "of", "de", a comma and the like; at most two. */
function skipLinks(read: Tokenised, i: number): number {
  let at = i;
  while (at < i + 2 && means(read.tokens[at], "of") && read.tokens[at]!.number === null) at++;
  return at;
}

interface YearRef {
  readonly end: number;
  readonly anchored?: number;
  readonly year?: number;
  readonly yearOffset?: number;
}

/** The year that belongs to a month, a quarter or a half: 2017, of 2017, last year. */
function readYearOf(read: Tokenised, i: number, isLinked: boolean): YearRef | null {
  const { tokens } = read;
  let at = isLinked ? skipLinks(read, i) : i;
  if (means(tokens[at], "early")) at += 1;
  if (means(tokens[at], "fiscal")) at += 1;
  const year = readYear(read, at, true);
  if (year !== null && year.spec.yearEnd === undefined) return { end: year.end, year: year.spec.year! };
  const relative = relativeOf(tokens[at]);
  if (relative !== null && relative.unit === "year") return { end: at + 1, yearOffset: relative.delta };
  const anchor = meaningOf(tokens[at], "anchor") ?? meaningOf(tokens[i], "anchor");
  if (anchor !== null) return { end: (means(tokens[at], "anchor") ? at : i) + 1, anchored: anchor.value };
  const far = relativeOf(tokens[i]);
  return far !== null && far.unit === "year" ? { end: i + 1, yearOffset: far.delta } : null;
}

function relativeOf(token: Token | undefined): { unit: CalendarUnit; delta: number } | null {
  const meaning = meaningOf(token, "rel");
  if (meaning === null || meaning.detail.startsWith("some")) return null;
  const [unit, delta] = meaning.detail.split(":");
  return { unit: unit as CalendarUnit, delta: Number(delta) };
}

function withYear(year: YearRef | null): DateSpec {
  if (year === null) return {};
  if (year.anchored !== undefined) return { anchored: year.anchored };
  return year.year === undefined ? { yearOffset: year.yearOffset! } : { year: year.year };
}

/** 17 October 2017, 17. Oktober, 17-го октября, 12–15 May 2018. */
function readDayFirst(read: Tokenised, i: number): DateRead | null {
  const { tokens } = read;
  const day = plainNumber(tokens[i], 1, 31);
  if (day === null || tokens[i]!.number!.isWords) return null;
  let at = i + 1;
  let dayEnd: number | undefined;
  const second = digitNumber(tokens[at + 1], 1, 31);
  const isJoint =
    means(tokens[at], "hyphen") ||
    means(tokens[at], "join") ||
    means(tokens[at], "join_date") ||
    means(tokens[at], "dateand");
  if (isJoint && second !== null && second > day) {
    dayEnd = second;
    at += 2;
  }
  if (means(tokens[at], "ord") || means(tokens[at], "ordinal")) at += 1;
  if (isMark(read, tokens[at], ",")) return null;
  const month = meaningOf(tokens[skipLinks(read, at)], "month");
  if (month === null) return null;
  at = skipLinks(read, at) + 1;
  const year = readYearOf(read, at, true);
  return {
    end: year?.end ?? at,
    spec: { ...withYear(year), month: month.value, day, ...(dayEnd === undefined ? {} : { dayEnd, isRange: true }) },
  };
}

const isCapital = (read: Tokenised, token: Token): boolean => read.text[token.start] !== read.folded[token.start];

/** October 17, 2017; October 2017; in May; May last year. */
function readMonthFirst(read: Tokenised, i: number): DateRead | null {
  const { tokens, grammar } = read;
  const token = tokens[i]!;
  const month = meaningOf(token, "month");
  if (month === null) return null;
  const isEnglish = !grammar.data.dayFirst;
  if (isEnglish && !isCapital(read, token)) return null;
  const day = isEnglish ? digitNumber(tokens[i + 1], 1, 31) : null;
  if (day !== null && !isMeasured(tokens[i + 2])) {
    const isOrdinal = means(tokens[i + 2], "ord");
    const to = i + (isOrdinal ? 3 : 2);
    const dayEnd =
      means(tokens[to], "hyphen") || means(tokens[to], "join") ? digitNumber(tokens[to + 1], day + 1, 31) : null;
    const at = dayEnd === null ? to : to + 2;
    const year = readYearOf(read, at, true);
    return {
      end: year?.end ?? at,
      spec: { ...withYear(year), month: month.value, day, ...(dayEnd === null ? {} : { dayEnd, isRange: true }) },
    };
  }
  const year = readYearOf(read, i + 1, true);
  if (year !== null) return { end: year.end, spec: { ...withYear(year), month: month.value } };
  const after = tokens[i + 1];
  if (means(after, "lastafter")) return { end: i + 2, spec: { month: month.value, direction: -1 } };
  if (means(after, "nextafter")) return { end: i + 2, spec: { month: month.value, direction: 1 } };
  return isBareMonth(read, i, token) ? { end: i + 1, spec: { month: month.value } } : null;
}

function isMeasured(token: Token | undefined): boolean {
  return means(token, "unit") || means(token, "x") || means(token, "money") || means(token, "percent");
}

const datePrepositions = [
  "in",
  "since",
  "until",
  "by_date",
  "as_of",
  "during",
  "early",
  "endof",
  "of",
  "open_date",
  "join_date",
  "dateand",
] as const;

function isAfterPreposition(read: Tokenised, i: number): boolean {
  const before = read.tokens[i - 1];
  return datePrepositions.some((kind) => means(before, kind));
}

/** "Jan–Jun 2018", "Q1-Q3 2018": the year stands behind the second. */
function isFirstOfPair(read: Tokenised, i: number, kind: string): boolean {
  const joint = read.tokens[i + 1];
  return (means(joint, "hyphen") || means(joint, "join_date")) && means(read.tokens[i + 2], kind);
}

function isBareMonth(read: Tokenised, i: number, token: Token): boolean {
  if (isFirstOfPair(read, i, "month")) return true;
  const word = read.folded.slice(token.start, token.end);
  if (isAfterPreposition(read, i)) return true;
  return !read.grammar.data.dayFirst && word.length > 5;
}

/** 2018年10月17日, 10월 17일, 去年5月, 1~9월. */
function readBorderless(read: Tokenised, i: number): DateRead | null {
  if (read.grammar.data.isSpaced) return null;
  const { tokens } = read;
  const first = digitNumber(tokens[i], 1, 2999);
  const relative = relativeOf(tokens[i]);
  const anchor = meaningOf(tokens[i], "anchor");
  if (anchor !== null) {
    const tail = readBorderlessTail(read, i + 1);
    return tail === null ? null : { end: tail.end, spec: { ...tail.spec, anchored: anchor.value } };
  }
  if (relative !== null && relative.unit === "year") {
    // 明年年底: the sign for year may stand twice.
    const tail = readBorderlessTail(read, means(tokens[i + 1], "yearword") ? i + 2 : i + 1);
    return tail === null ? null : { end: tail.end, spec: { ...tail.spec, yearOffset: relative.delta } };
  }
  if (means(tokens[i], "last") || means(tokens[i], "this") || means(tokens[i], "next")) {
    const tail = digitNumber(tokens[i + 1], 1, 12) === null ? null : readBorderlessTail(read, i + 1);
    if (tail === null) return null;
    return {
      end: tail.end,
      spec: { ...tail.spec, direction: means(tokens[i], "next") ? 1 : means(tokens[i], "this") ? 0 : -1 },
    };
  }
  if (first === null) return null;
  const isYear = tokens[i]!.end - tokens[i]!.start === 4 && first >= 1000;
  if (isYear && means(tokens[i + 1], "decade") && first % 10 === 0)
    return { end: i + 2, spec: { year: first, yearEnd: first + 9 } };
  const pair = isYear ? readYearPair(read, i, first) : null;
  if (pair !== null) return pair;
  if (isYear && means(tokens[i + 1], "yearend")) return { end: i + 2, spec: { year: first, isEnd: true } };
  if (isYear && means(tokens[i + 1], "yearword")) {
    const tail = readBorderlessTail(read, i + 2);
    return tail === null
      ? { end: i + 2, spec: { year: first } }
      : { end: tail.end, spec: { ...tail.spec, year: first } };
  }
  if (isYear) return null;
  return means(tokens[i + 1], "decade") ? readYear(read, i, false) : readBorderlessTail(read, i);
}

/** What may follow a year: month and day, quarter, half, first months, end. */
function readBorderlessTail(read: Tokenised, i: number): DateRead | null {
  const { tokens } = read;
  const at = means(tokens[i], "of") ? i + 1 : i;
  const quarter = readPartOfYear(tokens[at]);
  if (quarter !== null) return { end: at + 1, spec: quarter };
  if (means(tokens[at], "firstmonths") && means(tokens[at + 2], "monthsof")) {
    const count = plainNumber(tokens[at + 1], 2, 12);
    if (count !== null) return { end: at + 3, spec: { month: 1, monthEnd: count } };
  }
  if (means(tokens[i], "endof") || means(tokens[i], "yearend")) return { end: i + 1, spec: { isEnd: true } };
  const month = plainNumber(tokens[i], 1, 12);
  if (month === null) return means(tokens[i], "early") ? { end: i + 1, spec: {} } : null;
  if (means(tokens[i + 1], "monthword") && means(tokens[i + 2], "join_date")) {
    const last = plainNumber(tokens[i + 3], month + 1, 12);
    if (last !== null && means(tokens[i + 4], "monthword"))
      return { end: i + 5, spec: { month, monthEnd: last, isRange: true } };
  }
  if (means(tokens[i + 1], "join_date") || means(tokens[i + 1], "hyphen")) {
    const last = plainNumber(tokens[i + 2], month + 1, 12);
    if (last !== null && means(tokens[i + 3], "monthword"))
      return { end: i + 4, spec: { month, monthEnd: last, isRange: true } };
    return null;
  }
  if (!means(tokens[i + 1], "monthword")) return null;
  const day = plainNumber(tokens[i + 2], 1, 31);
  const dayEnd = day !== null && means(tokens[i + 4], "join_date") ? plainNumber(tokens[i + 5], day + 1, 31) : null;
  if (day !== null && dayEnd !== null && means(tokens[i + 6], "dayword"))
    return { end: i + 7, spec: { month, day, dayEnd, isRange: true } };
  if (day !== null && means(tokens[i + 3], "dayword")) return { end: i + 4, spec: { month, day } };
  if (means(tokens[i + 2], "endof")) return { end: i + 3, spec: { month, isEnd: true } };
  if (means(tokens[i + 2], "early")) return { end: i + 3, spec: { month } };
  return { end: i + 2, spec: { month } };
}

function readPartOfYear(token: Token | undefined): DateSpec | null {
  const quarter = meaningOf(token, "quarter");
  if (quarter !== null) return { month: quarter.value * 3 - 2, monthEnd: quarter.value * 3 };
  const quarters = meaningOf(token, "quarters");
  if (quarters !== null) return { month: 1, monthEnd: quarters.value * 3 };
  const season = meaningOf(token, "season");
  if (season !== null) return { month: season.value, monthEnd: season.value + 2 };
  const half = meaningOf(token, "half");
  return half === null ? null : { month: half.value * 6 - 5, monthEnd: half.value * 6 };
}

/** A half or a quarter without a year is a time only after "in" or "during": the second half of a wage is none. */
function isTimely(read: Tokenised, i: number): boolean {
  if (!read.grammar.data.isSpaced || isFirstOfPair(read, i, "quarter")) return true;
  const before = means(read.tokens[i - 1], "of") ? read.tokens[i - 2] : read.tokens[i - 1];
  return [before, read.tokens[i - 1]].some(
    (token) => means(token, "during") || means(token, "by_date") || (means(token, "in") && !isMark(read, token, ",")),
  );
}

/** Q3 2018, the third quarter of last year, 2018 Q3, first nine months of 2017. */
function readQuarter(read: Tokenised, i: number): DateRead | null {
  const { tokens } = read;
  const part = readPartOfYear(tokens[i]);
  if (part !== null) {
    const year = readYearOf(read, i + 1, true);
    if (year !== null) return { end: year.end, spec: { ...withYear(year), ...part } };
    const at = skipLinks(read, i + 1);
    // "The first half of the year" is the document's own year.
    if (at > i + 1 && means(tokens[at], "early") && read.grammar.data.isSpaced)
      return { end: at + 1, spec: { yearOffset: 0, ...part } };
    return isTimely(read, i) && (!means(tokens[i + 1], "of") || isMark(read, tokens[i + 1], ","))
      ? { end: i + 1, spec: part }
      : null;
  }
  if (means(tokens[i], "firstmonths")) {
    const count = plainNumber(tokens[i + 1], 2, 12);
    const isMonths = read.grammar.data.isSpaced && meaningOf(tokens[i + 2], "span")?.detail === "month";
    if (count === null || !(means(tokens[i + 2], "monthsof") || isMonths)) return null;
    const year = readYearOf(read, i + 3, true);
    if (year !== null) return { end: year.end, spec: { ...withYear(year), month: 1, monthEnd: count } };
    return means(tokens[i - 1], "in") || means(tokens[i - 2], "in")
      ? { end: i + 3, spec: { yearOffset: 0, month: 1, monthEnd: count } }
      : null;
  }
  return null;
}

/** early 2017, the end of May 2018, конец 2017 года, FY2019, les années 1990. */
function readPrefixed(read: Tokenised, i: number, depth = 0): DateRead | null {
  const { tokens } = read;
  const token = tokens[i];
  if (means(token, "fiscal")) {
    const year = readYear(read, skipLinks(read, i + 1), true);
    if (year !== null) return year;
    const short = digitNumber(tokens[i + 1], 10, 60);
    return short === null ? null : { end: i + 2, spec: { year: 2000 + short } };
  }
  if (means(token, "decadebefore")) {
    const year = digitNumber(tokens[i + 1], 1800, 2090);
    if (year !== null && year % 10 === 0) return { end: i + 2, spec: { year, yearEnd: year + 9 } };
  }
  if (means(token, "yearto")) return readYearTo(read, i);
  if (means(token, "yearend")) return readYearEnd(read, i);
  const isEnd = means(token, "endof");
  if (!isEnd && !means(token, "early")) return null;
  let at = i + 1;
  if (means(tokens[at], "hyphen")) at += 1;
  at = skipLinks(read, at);
  const inner =
    means(tokens[at], "early") || means(tokens[at], "fiscal")
      ? depth < 3
        ? readPrefixed(read, at, depth + 1)
        : null
      : readInner(read, at);
  if (inner === null) return null;
  return isEnd ? { end: inner.end, spec: { ...inner.spec, isEnd: true } } : inner;
}

/** "By the end of the year", "year-end 2017". */
function readYearEnd(read: Tokenised, i: number): DateRead {
  const year = readYear(read, skipLinks(read, i + 1), true);
  if (year !== null && year.spec.yearEnd === undefined) return { end: year.end, spec: { ...year.spec, isEnd: true } };
  return { end: i + 1, spec: { yearOffset: 0, isEnd: true } };
}

/** "The year to March 2018": the twelve months that end with it. */
function readYearTo(read: Tokenised, i: number): DateRead | null {
  const end = readMonthFirst(read, i + 1);
  if (end === null || end.spec.year === undefined || end.spec.month === undefined || end.spec.day !== undefined)
    return null;
  const { year, month } = end.spec;
  const first = month === 12 ? { year, month: 1 } : { year: year - 1, month: month + 1 };
  return { end: end.end, spec: { ...first, yearEnd: year, monthEnd: month } };
}

function readInner(read: Tokenised, i: number): DateRead | null {
  return readYear(read, i, true) ?? readMonthFirst(read, i) ?? readQuarter(read, i) ?? readRelative(read, i);
}

/** last year, three years ago, the past five years, last May, on Friday. */
function readRelative(read: Tokenised, i: number): DateRead | null {
  const { tokens } = read;
  const token = tokens[i];
  const relative = relativeOf(token);
  if (relative !== null) return { end: i + 1, spec: { relative } };
  const anchor = meaningOf(token, "anchor");
  if (anchor !== null) return { end: i + 1, spec: { anchored: anchor.value } };
  if (means(token, "rel")) return { end: i + 1, spec: { isVague: true } };
  const weekday = meaningOf(token, "weekday");
  if (weekday !== null) {
    // "Tuesday, 5 March 2019": the day says it all.
    const next = isMark(read, tokens[i + 1], ",") ? i + 2 : i + 1;
    const dated = tokens[next] === undefined ? null : (readDayFirst(read, next) ?? readMonthFirst(read, next));
    if (dated !== null && dated.spec.day !== undefined) return dated;
  }
  if (weekday !== null) return { end: i + 1, spec: { weekday: weekday.value } };
  const direction = means(token, "last") ? -1 : means(token, "this") ? 0 : means(token, "next") ? 1 : null;
  if (direction !== null) {
    const month = meaningOf(tokens[i + 1], "month");
    if (month !== null && !(month.value === 5 && !read.grammar.data.dayFirst && !isCapital(read, tokens[i + 1]!)))
      return { end: i + 2, spec: { month: month.value, direction } };
    const day = meaningOf(tokens[i + 1], "weekday");
    if (day !== null) return { end: i + 2, spec: { weekday: day.value, direction } };
    const season = meaningOf(tokens[i + 1], "season") === null ? null : readPartOfYear(tokens[i + 1]);
    if (season !== null) return { end: i + 2, spec: { ...season, direction } };
    const count = plainNumber(tokens[i + 1], 1, 400);
    const unit = meaningOf(tokens[i + 2], "span");
    if (count !== null && unit !== null && direction !== 0)
      return { end: i + 3, spec: { span: { unit: unit.detail as CalendarUnit, count: direction * count } } };
    return null;
  }
  return readAgo(read, i);
}

function readAgo(read: Tokenised, i: number): DateRead | null {
  const { tokens } = read;
  if (means(tokens[i], "beforespan")) {
    const count = plainNumber(tokens[i + 1], 1, 400);
    const unit = meaningOf(tokens[i + 2], "span");
    return count === null || unit === null
      ? null
      : { end: i + 3, spec: { relative: { unit: unit.detail as CalendarUnit, delta: -count } } };
  }
  const count = plainNumber(tokens[i], 1, 400);
  const counted = readCounted(read, i, count);
  if (counted !== null) return counted;
  const unit = meaningOf(tokens[i + 1], "span");
  if (count === null || unit === null || !means(tokens[i + 2], "ago")) return null;
  return { end: i + 3, spec: { relative: { unit: unit.detail as CalendarUnit, delta: -count } } };
}

/** cinq dernières années, neuf premiers mois de 2017, six months to June 2018. */
function readCounted(read: Tokenised, i: number, count: number | null): DateRead | null {
  const { tokens } = read;
  if (count === null || !read.grammar.data.isSpaced) return null;
  const unit = meaningOf(tokens[i + 2], "span");
  if (means(tokens[i + 1], "last") && unit !== null)
    return { end: i + 3, spec: { span: { unit: unit.detail as CalendarUnit, count: -count } } };
  if (means(tokens[i + 1], "firstmonths") && means(tokens[i + 2], "monthsof") && count <= 12) {
    const year = readYearOf(read, i + 3, true);
    return year === null ? null : { end: year.end, spec: { ...withYear(year), month: 1, monthEnd: count } };
  }
  const isMonths = meaningOf(tokens[i + 1], "span")?.detail === "month" && means(tokens[i + 2], "ended");
  const last = isMonths && count <= 24 ? readMonthFirst(read, i + 3) : null;
  if (last === null || last.spec.year === undefined || last.spec.month === undefined || last.spec.day !== undefined)
    return null;
  const from = last.spec.year * 12 + last.spec.month - count;
  const first = { year: Math.floor(from / 12), month: (from % 12) + 1 };
  return { end: last.end, spec: { ...first, yearEnd: last.spec.year, monthEnd: last.spec.month, isRange: true } };
}

/** What a bare number may not be followed or led by, if it is to be a year. */
function isYearHere(read: Tokenised, i: number): boolean {
  const { tokens } = read;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (means(before, "money") || means(before, "label") || isMark(read, before, "#№§")) return false;
  if (means(next, "times") || means(next, "odd") || means(next, "points") || means(next, "ordinal")) return false;
  if (isMeasured(next) && !means(next, "yearword") && next!.isSpaced !== false) return false;
  if (isMeasured(next) && next!.start === tokens[i]!.end) return false;
  if (means(before, "only") || isInLabelledList(read, i)) return false;
  const isBound = means(before, "before") || means(before, "hedge");
  // "until at least 2020": the bound belongs to the date.
  const isDated = ["until", "since", "by_date"].some((kind) => means(tokens[i - 2], kind));
  return !isBound || isDated || isAfterPreposition(read, i);
}

/** The date that starts at token `i`, or null. */
export function readDate(read: Tokenised, i: number): DateRead | null {
  const token = read.tokens[i]!;
  if (token.kind === "date") {
    const { year, month, day } = token.date!;
    return { end: i + 1, spec: { year, ...(month === null ? {} : { month }), ...(day === null ? {} : { day }) } };
  }
  if (token.kind === "number") {
    return (
      readBorderless(read, i) ??
      (read.grammar.data.isSpaced ? (readDayFirst(read, i) ?? readYearThenPart(read, i)) : null) ??
      (isYearHere(read, i) ? readYear(read, i, true) : readYear(read, i, false)) ??
      readAgo(read, i)
    );
  }
  if (token.kind !== "word") return null;
  return (
    readBorderless(read, i) ??
    readPrefixed(read, i) ??
    readQuarter(read, i) ??
    readMonthFirst(read, i) ??
    readRelative(read, i)
  );
}

/** 2018 Q3. */
function readYearThenPart(read: Tokenised, i: number): DateRead | null {
  const year = digitNumber(read.tokens[i], 1900, 2099);
  const part = readPartOfYear(read.tokens[i + 1]);
  return year === null || part === null || read.tokens[i]!.end - read.tokens[i]!.start !== 4
    ? null
    : { end: i + 2, spec: { year, ...part } };
}
