import { describe, expect, test } from "vitest";
import type { Language } from "./language.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";

function told({ relation, period, isBase }: PeriodMention): string {
  if (isBase) return "base";
  if (!period.resolved) return "unresolved";
  const span = period.start === period.end ? `${period.start}` : `${period.start ?? ""}..${period.end ?? ""}`;
  return relation === "in" || relation === "during" ? span : `${relation} ${span}`;
}

const PUBLISHED = "2017-11-20"; // a Monday

function named(text: string, language: Language, published: string | null = PUBLISHED): string[] {
  return findPeriods(text, language, published).map(told);
}

type Row = readonly [text: string, told: readonly string[], why: string];

const english: readonly Row[] = [
  ["in 2016", ["2016"], "a bare year"],
  ["in October 2017", ["2017-10"], "a month"],
  ["on 17 October 2017", ["2017-10-17"], "the day first"],
  ["on October 17, 2017", ["2017-10-17"], "the month first"],
  ["10/17/2017", ["2017-10-17"], "American figures"],
  ["2017-10-17", ["2017-10-17"], "ISO figures"],
  ["in Q3 2018", ["2018-07..2018-09"], "a quarter"],
  ["in the first half of 2018", ["2018-01..2018-06"], "a half"],
  ["in the first nine months of 2017", ["2017-01..2017-09"], "months from the year's start"],
  ["FY2019", ["2019"], "a financial year"],
  ["2016–17", ["2016..2017"], "two years, the second short"],
  ["between 2016 and 2018", ["2016..2018"], "between"],
  ["from May to July 2017", ["2017-05..2017-07"], "the first month takes the year of the second"],
  ["in the 1990s", ["1990..1999"], "a decade"],
  ["in early 2019", ["2019"], "a part that is no date"],
  ["at the end of 2017", ["2017-12-31"], "the last day"],
  ["by the end of 2019", ["by ..2019-12-31"], "no later than the last day"],
  ["since 2012", ["since 2012.."], "open at the end"],
  ["until March 2018", ["until ..2018-03"], "open at the start"],
  ["as of 1 March 2018", ["as_of 2018-03-01"], "a day of reckoning"],
  ["the year to March 2018", ["2017-04..2018-03"], "twelve months that end there"],
  ["a ferry was launched in May to carry cargo, and plans were announced", ["2017-05"], "the May last past"],
  ["workers will arrive in May", ["2018-05"], "the May to come, where the clause is in the future"],
  ["last May", ["2017-05"], "last May"],
  ["by the end of the year", ["by ..2017-12-31"], "the document's own year"],
  ["year-end 2016", ["2016-12-31"], "a year's end with its year"],
  ["Jan–Jun 2018 and Q1-Q3 2016", ["2018-01..2018-06", "2016-01..2016-09"], "the year stands behind the second"],
  ["in the first three quarters of 2016", ["2016-01..2016-09"], "three quarters"],
  ["until at least 2020", ["until ..2020"], "a bound between the preposition and its year"],
  ["from 5 to 12 May 2016", ["2016-05-05..2016-05-12"], "days of one month"],
  ["on Tuesday, 5 March 2019", ["2019-03-05"], "a weekday with its day"],
  ["in 2019 and 2020", ["2019..2020"], "two years in a row"],
  ["the six months to June 2016", ["2016-01..2016-06"], "counted months that end there"],
  ["last year", ["2016"], "the year before the document's"],
  ["last month", ["2017-10"], "the month before"],
  ["next year", ["2018"], "the year after"],
  ["three years ago", ["2014"], "counted back"],
  ["over the past five years", ["2012..2017"], "a span up to the document"],
  ["over the last several years", ["unresolved"], "how many is not said"],
  ["announced Friday", ["2017-11-17"], "the Friday last past"],
  [
    "fell to zero in October 2017, having topped two million a year before",
    ["2017-10", "2016-10"],
    "counted from the date before",
  ],
  ["down 40 percent from a year earlier", ["base"], "what a change is measured from"],
  ["it may rise and they march on", [], "may and march are verbs here"],
  ["2,017 workers", [], "a count"],
  ["he hired 2017 workers", [], "a count without a separator"],
  ["resolutions 1718, 2087 and 2094", [], "numbers of resolutions"],
  ["now, currently and still", [], "no dates"],
];

const others: readonly (readonly [Language, readonly Row[]])[] = [
  [
    "ru",
    [
      ["в октябре 2017 года", ["2017-10"], "a month"],
      ["17 октября 2017 г.", ["2017-10-17"], "a day"],
      ["17.10.2017", ["2017-10-17"], "figures"],
      ["с 2010 по 2015 год", ["2010..2015"], "from and through"],
      ["в 2017–2018 годах", ["2017..2018"], "two years"],
      ["в 2018-м", ["2018"], "a year with its ending"],
      ["с 2012 года", ["since 2012.."], "since"],
      ["к 22 декабря 2019 года", ["by ..2019-12-22"], "by"],
      ["до конца 2018 года", ["until ..2018-12-31"], "until the end"],
      ["в третьем квартале 2017 года", ["2017-07..2017-09"], "a quarter"],
      ["за 11 месяцев 2017 года", ["2017-01..2017-11"], "months from the start"],
      ["в 1990-х годах", ["1990..1999"], "a decade"],
      ["в прошлом году", ["2016"], "last year"],
      ["в мае прошлого года", ["2016-05"], "a month of last year"],
      ["с начала года", ["2017"], "this year so far"],
      ["в 2016 году 32 компании, годом ранее 19", ["2016", "2015"], "the year before the one named"],
      ["три года назад", ["2014"], "counted back"],
    ],
  ],
  [
    "ko",
    [
      ["2018년 10월 17일", ["2018-10-17"], "a day"],
      ["2018년 10월", ["2018-10"], "a month"],
      ["2018년 상반기", ["2018-01..2018-06"], "a half"],
      ["2018년 3분기", ["2018-07..2018-09"], "a quarter"],
      ["2012년 이후", ["since 2012.."], "since"],
      ["2019년 말까지", ["until ..2019-12-31"], "until the end"],
      ["2011년부터 2017년까지", ["2011..2017"], "from and to"],
      ["2013~2016년", ["2013..2016"], "a tilde"],
      ["지난해 10월", ["2016-10"], "a month of last year"],
      ["지난 5월", ["2017-05"], "last May"],
      ["올해", ["2017"], "this year"],
      ["지난달", ["2017-10"], "last month"],
      ["2018년 3월 31일 현재", ["as_of 2018-03-31"], "a day of reckoning"],
      ["1~9월", ["2017-01..2017-09"], "months with one sign"],
      ["전년 대비", ["base"], "what a change is measured from"],
      ["3년 전", ["2014"], "counted back"],
      ["2천17명", [], "a count"],
    ],
  ],
  [
    "zh",
    [
      ["2018年10月17日", ["2018-10-17"], "a day"],
      ["二〇一七年", ["2017"], "a year in signs"],
      ["2018年上半年", ["2018-01..2018-06"], "a half"],
      ["2017年第三季度", ["2017-07..2017-09"], "a quarter"],
      ["自2012年以来", ["since 2012.."], "since"],
      ["2013年至2016年", ["2013..2016"], "from and to"],
      ["截至2017年12月1日", ["as_of 2017-12-01"], "a day of reckoning"],
      ["2017年底", ["2017-12-31"], "the end of a year"],
      ["去年5月", ["2016-05"], "a month of last year"],
      ["今年", ["2017"], "this year"],
      ["上个月", ["2017-10"], "last month"],
      ["2017年前11个月", ["2017-01..2017-11"], "months from the start"],
      ["2018年前三季度", ["2018-01..2018-09"], "three quarters"],
      ["今年年底前", ["until ..2017-12-31"], "before this year's end"],
      ["5月5日至12日", ["2017-05-05..2017-05-12"], "days of one month"],
      ["90年代", ["1990..1999"], "a decade"],
      ["同比下降", ["base"], "against the year before"],
      ["2017名工人", [], "a count"],
    ],
  ],
  [
    "de",
    [
      ["am 17. Oktober 2017", ["2017-10-17"], "a day"],
      ["seit 2012", ["since 2012.."], "since"],
      ["bis Ende 2019", ["until ..2019-12-31"], "until the end"],
      ["zwischen 2010 und 2015", ["2010..2015"], "between"],
      ["in den 1990er Jahren", ["1990..1999"], "a decade"],
      ["im vergangenen Jahr", ["2016"], "last year"],
      ["vor drei Jahren", ["2014"], "counted back"],
      ["im dritten Quartal 2017", ["2017-07..2017-09"], "a quarter"],
    ],
  ],
  [
    "fr",
    [
      ["le 17 octobre 2017", ["2017-10-17"], "a day"],
      ["le 1er mars 2018", ["2018-03-01"], "the first"],
      ["depuis 2012", ["since 2012.."], "since"],
      ["entre 2010 et 2015", ["2010..2015"], "between"],
      ["dans les années 1990", ["1990..1999"], "a decade"],
      ["l'an dernier", ["2016"], "last year"],
      ["en mai dernier", ["2017-05"], "last May"],
      ["il y a trois ans", ["2014"], "counted back"],
    ],
  ],
  [
    "es",
    [
      ["el 17 de octubre de 2017", ["2017-10-17"], "a day"],
      ["desde 2012", ["since 2012.."], "since"],
      ["entre 2010 y 2015", ["2010..2015"], "between"],
      ["en los años 1990", ["1990..1999"], "a decade"],
      ["el año pasado", ["2016"], "last year"],
      ["hace tres años", ["2014"], "counted back"],
      ["a finales de 2019", ["2019-12-31"], "the end"],
    ],
  ],
];

for (const [language, rows] of [["en", english] as const, ...others])
  describe(`dates in ${language}`, () => {
    test.each(rows)("%s → %j: %s", (text, expected) => {
      expect(named(text, language)).toEqual(expected);
    });
  });

test("a relative date without the day of the document is named and not resolved", () => {
  expect(named("last year, last month, in May and on Friday", "en", null)).toEqual(Array(4).fill("unresolved"));
  expect(named("지난해 10월", "ko", null)).toEqual(["unresolved"]);
});

test("a document dated by its year alone resolves years and leaves months", () => {
  expect(named("last year and last month", "en", "2017")).toEqual(["2016", "unresolved"]);
});

test("the words of a mention are the words of the text", () => {
  const text = "It grew by 3.9% in 2016, its fastest since 1999.";
  for (const mention of findPeriods(text, "en", null))
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});
