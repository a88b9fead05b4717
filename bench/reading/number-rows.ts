/**
 * Expressions with the values and dates a reader must find in them, for us and for other packages alike.
 *
 * Written for the bench, in the manner of reports; the plain cases that every package should read stand beside the hard
 * ones. `values` are all ends of all amounts, in order of size; none where the numbers only name something. Dates are
 * given for a document of 20 November 2017.
 */
import type { Language } from "../../src/reading/language.ts";

export interface NumberRow {
  readonly language: Language;
  readonly text: string;
  readonly values: readonly number[];
}

export interface DateRow {
  readonly language: Language;
  readonly text: string;
  /** First and last year, month or day; null where open. */
  readonly start: string | null;
  readonly end: string | null;
}

const numbers = (language: Language, rows: readonly (readonly [string, ...number[]])[]): readonly NumberRow[] =>
  rows.map(([text, ...values]) => ({ language, text, values }));

export const numberRows: readonly NumberRow[] = [
  ...numbers("en", [
    ["The yard employs 5,400 workers.", 5400],
    ["About 80 firms applied.", 80],
    ["Exports fell by 71.6 percent.", 71.6],
    ["They earn $900 a month.", 900],
    ["It earned $1.2 billion.", 1.2e9],
    ["It earns between $1.2 billion and $2.3 billion.", 1.2e9, 2.3e9],
    ["It earns 300 to 500 million dollars.", 3e8, 5e8],
    ["More than fifty thousand labourers work abroad.", 50000],
    ["Two hundred and fifty welders left.", 250],
    ["The state keeps two-thirds of their pay.", 66.67],
    ["Half of the builders left.", 50],
    ["Dozens of ships called.", 24],
    ["Tens of thousands of people work there.", 20000],
    ["No permits were issued.", 0],
    ["It rose by 3 percentage points.", 3],
    ["Some 3 lakh rupees were paid.", 300000],
    ["The firm paid €1.5bn.", 1.5e9],
    ["Some 1 200 loggers came.", 1200],
    ["Revenue doubled.", 100],
    ["Resolution 2397 and Section 321 apply."],
    ["A recent century of decent work."],
    ["She is a 29-year-old seamstress."],
    ["Call 02-744-1108."],
    ["See page 31, paragraph 12."],
  ]),
  ...numbers("ru", [
    ["На верфи работают 5400 рабочих.", 5400],
    ["Приехали 19 400 рабочих.", 19400],
    ["Экспорт упал на 71,6 %.", 71.6],
    ["Они получают 900 долларов в месяц.", 900],
    ["Доход составил 1,2 млрд долларов.", 1.2e9],
    ["Доход от 1,2 до 2,3 млрд долларов.", 1.2e9, 2.3e9],
    ["Работают более 50 тысяч человек.", 50000],
    ["Уехали двести пятьдесят сварщиков.", 250],
    ["Около трёх тысяч рабочих.", 3000],
    ["Полтора миллиона евро.", 1.5e6],
    ["Десятки тысяч рабочих.", 20000],
    ["Треть рабочих уехала.", 33.33],
    ["Не выдано ни одного разрешения.", 0],
    ["Число выросло вдвое.", 100],
    ["Действует резолюция 2397."],
  ]),
  ...numbers("ko", [
    ["노동자 5400명이 일한다.", 5400],
    ["5만여 명이 일한다.", 50000],
    ["6만2천 명이 일한다.", 62000],
    ["1만 9천 명이 남았다.", 19000],
    ["수입은 1억 2천만 달러다.", 1.2e8],
    ["12억~23억 달러를 번다.", 1.2e9, 2.3e9],
    ["월 900달러를 받는다.", 900],
    ["71.6% 줄었다.", 71.6],
    ["서른 명이 있었다.", 30],
    ["수천 명이 일한다.", 2000],
    ["3분의 2를 가져간다.", 66.67],
    ["절반이 떠났다.", 50],
    ["두 배로 늘었다.", 100],
    ["결의 2397호를 채택했다."],
  ]),
  ...numbers("zh", [
    ["船厂有5400名工人。", 5400],
    ["5万多名工人在国外。", 50000],
    ["三千多名工人。", 3000],
    ["两千五百人离开。", 2500],
    ["收入达12亿美元。", 1.2e9],
    ["赚取12亿至23亿美元。", 1.2e9, 2.3e9],
    ["每月900美元。", 900],
    ["下降71.6%。", 71.6],
    ["国家拿走三分之二。", 66.67],
    ["国家拿走七成。", 70],
    ["数千名女工。", 2000],
    ["贸易额翻了一番。", 100],
    ["没有一名工人。", 0],
    ["第2397号决议。"],
  ]),
  ...numbers("de", [
    ["Dort arbeiten 5.400 Menschen.", 5400],
    ["Rund 80 Firmen.", 80],
    ["Der Handel sank um 71,6 Prozent.", 71.6],
    ["1,2 Milliarden Dollar.", 1.2e9],
    ["Zwischen 1,2 und 2,3 Milliarden Dollar.", 1.2e9, 2.3e9],
    ["Mehr als fünfzigtausend Arbeiter.", 50000],
    ["Zweihundertfünfzig Schweißer.", 250],
    ["Zwei Drittel des Lohns.", 66.67],
    ["Tausende Arbeiter.", 2000],
    ["Resolution 2397."],
  ]),
  ...numbers("fr", [
    ["Le chantier emploie 5 400 ouvriers.", 5400],
    ["Environ 80 entreprises.", 80],
    ["Le commerce a baissé de 71,6 %.", 71.6],
    ["1,2 milliard de dollars.", 1.2e9],
    ["Entre 1,2 et 2,3 milliards de dollars.", 1.2e9, 2.3e9],
    ["Plus de cinquante mille ouvriers.", 50000],
    ["Quatre-vingt-treize navires.", 93],
    ["Les deux tiers du salaire.", 66.67],
    ["Des milliers d'ouvriers.", 2000],
    ["La résolution 2397."],
  ]),
  ...numbers("es", [
    ["El astillero emplea a 5.400 obreros.", 5400],
    ["Unas 80 empresas.", 80],
    ["El comercio bajó un 71,6 por ciento.", 71.6],
    ["1,2 mil millones de dólares.", 1.2e9],
    ["Entre 300 y 500 millones de dólares.", 3e8, 5e8],
    ["Más de cincuenta mil obreros.", 50000],
    ["Treinta y cinco barcos.", 35],
    ["Dos tercios del salario.", 66.67],
    ["Miles de obreros.", 2000],
    ["La resolución 2397."],
  ]),
];

const dates = (
  language: Language,
  rows: readonly (readonly [string, string | null, string | null])[],
): readonly DateRow[] => rows.map(([text, start, end]) => ({ language, text, start, end }));

export const dateRows: readonly DateRow[] = [
  ...dates("en", [
    ["It grew in 2016.", "2016", "2016"],
    ["It was adopted on 17 October 2017.", "2017-10-17", "2017-10-17"],
    ["It was adopted on October 17, 2017.", "2017-10-17", "2017-10-17"],
    ["It fell in October 2016.", "2016-10", "2016-10"],
    ["A ferry was launched in May.", "2017-05", "2017-05"],
    ["It fell last year.", "2016", "2016"],
    ["It fell last month.", "2017-10", "2017-10"],
    ["It rose in the third quarter of 2016.", "2016-07", "2016-09"],
    ["It fell between 2014 and 2016.", "2014", "2016"],
    ["They have worked there since 2012.", "2012", null],
    ["All must leave by 22 December 2019.", null, "2019-12-22"],
    ["They came in the 1990s.", "1990", "1999"],
    ["He said so on Friday.", "2017-11-17", "2017-11-17"],
  ]),
  ...dates("ru", [
    ["Он принят 17 октября 2017 года.", "2017-10-17", "2017-10-17"],
    ["В октябре 2016 года экспорт упал.", "2016-10", "2016-10"],
    ["В прошлом году экспорт упал.", "2016", "2016"],
    ["Паром пустили в мае.", "2017-05", "2017-05"],
    ["Они работают там с 2012 года.", "2012", null],
    ["С 2010 по 2015 год.", "2010", "2015"],
  ]),
  ...dates("ko", [
    ["2017년 10월 17일 채택됐다.", "2017-10-17", "2017-10-17"],
    ["지난해 10월 줄었다.", "2016-10", "2016-10"],
    ["2012년 이후 일한다.", "2012", null],
    ["2016년 상반기에 줄었다.", "2016-01", "2016-06"],
    ["2013~2016년", "2013", "2016"],
  ]),
  ...dates("zh", [
    ["2017年10月17日通过。", "2017-10-17", "2017-10-17"],
    ["2016年10月下降。", "2016-10", "2016-10"],
    ["去年下降。", "2016", "2016"],
    ["自2012年以来。", "2012", null],
    ["2016年上半年。", "2016-01", "2016-06"],
  ]),
  ...dates("de", [
    ["Am 17. Oktober 2017 beschlossen.", "2017-10-17", "2017-10-17"],
    ["Im Oktober 2016 sank er.", "2016-10", "2016-10"],
    ["Letztes Jahr sank er.", "2016", "2016"],
    ["Seit 2012 arbeiten sie dort.", "2012", null],
  ]),
  ...dates("fr", [
    ["Adoptée le 17 octobre 2017.", "2017-10-17", "2017-10-17"],
    ["En octobre 2016, il a baissé.", "2016-10", "2016-10"],
    ["L'an dernier, il a baissé.", "2016", "2016"],
    ["Depuis 2012.", "2012", null],
  ]),
  ...dates("es", [
    ["Aprobada el 17 de octubre de 2017.", "2017-10-17", "2017-10-17"],
    ["En octubre de 2016 bajó.", "2016-10", "2016-10"],
    ["El año pasado bajó.", "2016", "2016"],
    ["Desde 2012.", "2012", null],
  ]),
];
