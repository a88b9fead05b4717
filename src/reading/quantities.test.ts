import { describe, expect, test } from "vitest";
import type { Language } from "./language.ts";
import { findQuantities, type Quantity } from "./quantities.ts";

/** What a sentence states, each with what is not plain: "money about 50 USD/year". */
function told(quantity: Quantity): string {
  const { kind, bound, value, low, high, currency, unit, per } = quantity;
  const amount = bound === "range" ? `${low}..${high}` : `${value ?? low ?? high}`;
  const word = { exact: "", about: "~", at_least: ">=", at_most: "<=", range: "" }[bound];
  const measure =
    currency ?? (kind === "percent" ? "%" : kind === "percentage_points" ? "pp" : kind === "factor" ? "x" : unit);
  const change = quantity.change === null ? "" : quantity.change.direction === "rise" ? " up" : " down";
  return `${word}${amount}${measure === null ? "" : ` ${measure}`}${per === null ? "" : `/${per}`}${change}`;
}

const unstated = new Set(["year_like", "identifier", "ordinal"]);

function stated(text: string, language: Language): string[] {
  return findQuantities(text, language)
    .filter((quantity) => !unstated.has(quantity.kind))
    .map(told);
}

type Row = readonly [text: string, told: readonly string[], why: string];

const english: readonly Row[] = [
  ["more than 50,000 North Koreans are labourers", [">=50000 people"], "more than is a least, never a point"],
  [
    "between $1.2 billion and $2.3 billion a year",
    ["1200000000..2300000000 USD/year"],
    "both ends with sign and multiplier",
  ],
  ["1.2 to 2.3 billion dollars", ["1200000000..2300000000 USD"], "the multiplier of the second is the first's as well"],
  ["$1.2–2.3 billion", ["1200000000..2300000000 USD"], "one sign, one multiplier, a dash"],
  ["an estimated 30,000 labourers", ["~30000 people"], "an estimate is about"],
  ["as many as 100,000 workers", ["<=100000 people"], "as many as is a most"],
  ["no fewer than 9,000 crossings", [">=9000"], "no fewer than"],
  ["no more than 500 permits", ["<=500 permits"], "no more than is no zero"],
  ["nearly 90 percent of their wages", ["~90 %"], "percent in a word"],
  ["decreased by 71.6% from last year", ["71.6 % down"], "a fall keeps its figure positive and says down"],
  ["rose by 4.5 percentage points", ["4.5 pp up"], "points are no percent"],
  ["fell to 5,000 workers from 30,000", ["5000 people down", "30000 down"], "two levels, not a range"],
  ["revenue doubled in 2019", ["100 % up"], "doubled is a rise of a hundred percent"],
  ["half of the workers", ["50 %"], "half"],
  ["two-thirds of their pay", ["66.67 %"], "a fraction in words"],
  ["a third of them", ["33.33 %"], "a third"],
  ["2½ million dollars", ["2500000 USD"], "a sign for a half"],
  ["two hundred and fifty thousand people", ["250000 people"], "a long numeral"],
  ["twenty-five companies", ["25 companies"], "a hyphen inside"],
  ["dozens of vessels", [">=24 vessels"], "dozens: at least two of them"],
  ["tens of thousands of workers", [">=20000 people"], "tens of thousands: at least two of them"],
  ["hundreds of millions of dollars", [">=200000000 USD"], "hundreds of millions"],
  ["several thousand labourers", [">=2000 people"], "several thousand"],
  ["50-odd workers", [">=50 people"], "-odd"],
  ["30,000 or more workers", [">=30000 people"], "or more"],
  ["no permits were issued", ["0 permits"], "none is zero"],
  ["there is no longer a quota", [], "no longer counts nothing"],
  ["$900 a month", ["900 USD/month"], "a rate beside its sum"],
  ["US$ 3 million annually", ["3000000 USD/year"], "a sign with letters, a rate in an adverb"],
  ["USD 300,000 per year", ["300000 USD/year"], "a code before"],
  ["€1.5bn", ["1500000000 EUR"], "bn glued"],
  ["$5m and 50m of cable", ["5000000 USD", "50 metres"], "m is a million only of money"],
  ["3 lakh rupees and 2 crore", ["300000 INR", "20000000"], "Indian multipliers"],
  ["12,34,567 rupees", ["1234567 INR"], "Indian groups"],
  ["１，２００ workers", ["1200 people"], "full-width digits"],
  ["١٢٠٠ workers", ["1200 people"], "Arabic digits"],
  ["1 200 workers and 1'200'000 tonnes", ["1200 people", "1200000 tonnes"], "thin space and apostrophe"],
  ["1,200.5 tonnes a year", ["1200.5 tonnes/year"], "a fraction after groups"],
  ["12.5 cubic metres of timber", ["12.5 m3"], "a unit of two words"],
  ["3,389 barrels of oil", ["3389 barrels"], "barrels"],
  ["increased from 200 to 350 workers", ["200 up", "350 people up"], "after a verb of change the ends are levels"],
  ["rose between 20 and 30 percent", ["20..30 % up"], "between stays a range"],
  ["$1,000-$1,500 a month", ["1000..1500 USD/month"], "a sign at both ends and a hyphen"],
  ["half a million tonnes", ["500000 tonnes"], "a share of a scale is a number"],
  ["$1.5-billion", ["1500000000 USD"], "a hyphen before the multiplier"],
  ["as few as 50 remained", [">=50"], "as few as is a least"],
  ["10 to 15 percent", ["10..15 %"], "a range of percent"],
  ["10%–15%", ["10..15 %"], "a sign at both ends"],
  ["200-300 workers", ["200..300 people"], "a hyphen between numbers"],
  ["from 20 to 30 loggers", ["20..30 people"], "from and to"],
  ["they each earn 100 dollars", ["100 USD"], "each"],
  ["Resolution 2397 and Section 321", [], "names of laws"],
  ["Sections 1589, 1590 and 1591(a)", [], "a list of sections"],
  ["Article 5, paragraph 12, page 31", [], "articles and pages"],
  ["call 02-744-1108 or +82 2 744 1108", [], "telephone numbers"],
  ["aged 20–30", [], "ages"],
  ["a 29-year-old man", [], "an age"],
  ["at 9:30 on 9/11", [], "times of day and names"],
  ["version 3.2.1 of IMO 9123456", [], "versions and ship numbers"],
  ["on 17 October 2017 and in 2016–17", [], "dates are no amounts"],
  ["2,017 workers in 2017", ["2017 people"], "a separator makes a year-like number a count"],
  ["he hired 2017 workers", ["2017 people"], "so does what is counted"],
  ["the 5th of 12 ships", ["12 vessels"], "an ordinal counts nothing"],
  ["[12] and (3)", [], "footnotes and list marks"],
  ["COVID-19, G20, B-52 and MiG-29", [], "digits in names"],
  ["recent cents", [], "the cent in recent is no percent"],
  ["73 percent to $491 million", ["73 %", "491000000 USD"], "two measures are no range"],
  ["he must hand over $7,500", ["7500 USD"], "hand over is no bound"],
  ["the vote was 15 to 0", ["15", "0"], "a score is no range"],
];

const russian: readonly Row[] = [
  ["более 50 тысяч рабочих", [">=50000 people"], "more than, in words and digits"],
  ["более чем на 40 %", [">=40 %"], "a preposition inside the bound"],
  ["от 1,2 до 2,3 млрд долларов", ["1200000000..2300000000 USD"], "от … до with one multiplier"],
  ["12–15 тысяч человек", ["12000..15000 people"], "a dash with one multiplier"],
  ["около 19 400 граждан", ["~19400 people"], "a space between thousands"],
  ["порядка трёх тысяч рабочих", ["~3000 people"], "a numeral in the genitive"],
  ["не менее двухсот человек", [">=200 people"], "not less than"],
  ["не более 500 разрешений", ["<=500 permits"], "not more than"],
  ["менее тысячи рабочих", ["<=1000 people"], "a thousand without a number"],
  ["до 30 000 рабочих в год", ["<=30000 people/year"], "up to, a year"],
  ["тысяч десять северокорейцев", ["~10000 people"], "inversion is about"],
  ["полтора миллиона евро", ["1500000 EUR"], "one and a half"],
  ["две тысячи триста пятьдесят", ["2350"], "a long numeral"],
  ["двумястами рабочими", ["200 people"], "the instrumental"],
  ["десятки тысяч рабочих", [">=20000 people"], "tens of thousands"],
  ["сотни рабочих", [">=200 people"], "hundreds"],
  ["несколько тысяч человек", [">=2000 people"], "several thousand"],
  ["треть рабочих и две трети доходов", ["33.33 %", "66.67 %"], "fractions"],
  ["ни одного разрешения", ["0 permits"], "not one"],
  ["37,4 тыс. руб. в месяц", ["37400 RUB/month"], "abbreviations with stops"],
  ["45.000 рублей", ["45000 RUB"], "a stop between thousands"],
  ["на 3,9 процентных пункта", ["3.9 pp"], "points"],
  ["выросло на 20 процентов", ["20 % up"], "a rise"],
  ["увеличилось в 12 раз", ["1100 % up"], "twelvefold is a rise of 1100 percent"],
  ["снизилось с 45 до 17", ["45 down", "17 down"], "from and to after a verb of change are levels"],
  ["сократилось втрое", ["66.67 % down"], "down to a third"],
  ["свыше полумиллиона тонн", [">=500000 tonnes"], "half a million in one word"],
  ["выросло вдвое", ["100 % up"], "twofold"],
  ["резолюция 2397, статья 5, п. 12", [], "names of laws"],
  ["в октябре 2017 года", [], "a date"],
  ["в 2017–2018 годах", [], "two years"],
  ["Госпожа Пак, 29-летняя швея", [], "an age"],
  ["200 с лишним вагонов", [">=200"], "and some"],
  ["по оценкам, 26,5 тысячи граждан", ["26500 people"], "an estimate set off by a comma is the clause's own"],
];

const korean: readonly Row[] = [
  ["5만여 명", [">=50000 people"], "여 is a least"],
  ["약 1만 9천 명", ["~19000 people"], "a space after the multiplier"],
  ["최소 6만2천 명", [">=62000 people"], "at least"],
  ["최대 7천 명", ["<=7000 people"], "at most"],
  ["2만 명 이하", ["<=20000 people"], "a bound after the counter"],
  ["3만 명 이상", [">=30000 people"], "or more"],
  ["2만4천 명가량", ["~24000 people"], "about, glued"],
  ["3만~5만 명", ["30000..50000 people"], "a tilde"],
  ["1억 2천만 달러", ["120000000 USD"], "two multipliers apart"],
  ["연간 2억 달러", ["200000000 USD/year"], "a rate before"],
  ["월 900달러", ["900 USD/month"], "a month"],
  ["서른 명", ["30 people"], "native numerals"],
  ["스물다섯 명", ["25 people"], "native tens and ones"],
  ["두세 명", ["2..3 people"], "two or three"],
  ["이만 천사백 건", ["21400 documents"], "Sino-Korean signs in words"],
  ["수천 명", [">=2000 people"], "thousands"],
  ["수만 명", [">=20000 people"], "tens of thousands"],
  ["절반", ["50 %"], "half"],
  ["3분의 2", ["66.67 %"], "a fraction"],
  ["38.4% 줄었다", ["38.4 % down"], "the verb comes after"],
  ["4.5%포인트 상승했다", ["4.5 pp up"], "points"],
  ["두 배로 늘었다", ["100 % up"], "doubled"],
  ["200명에서 350명으로 늘었다", ["200 people", "350 people up"], "from and to before a verb of change"],
  ["한국은 이사국이고 공사장을 두도록 했다", [], "numerals inside words"],
  ["법 제304조와 5조 원", ["5000000000000 KRW"], "articles and trillions share a sign"],
  ["9할", ["90 %"], "tenths"],
  ["한 명도 없다", ["0"], "not one"],
  ["결의 2397호", [], "a resolution"],
  ["2017년 12월 22일", [], "a date"],
  ["47세의 남성", [], "an age"],
  ["5만원과 5만 위안", ["50000 KRW", "50000 CNY"], "currencies glued and apart"],
  ["급감한 4억9천100만 달러", ["491000000 USD"], "the last letter of a word is no bound"],
];

const chinese: readonly Row[] = [
  ["三千多名工人", [">=3000 people"], "多 is a least"],
  ["5万多人", [">=50000 people"], "after a digit and a multiplier"],
  ["超过5万名", [">=50000 people"], "more than"],
  ["不足1500名", ["<=1500 people"], "fewer than"],
  ["2.4万左右", ["~24000"], "about, behind"],
  ["约占该国军费的20%", ["~20 %"], "a bound before a noun phrase"],
  ["4.8亿至6.1亿美元", ["480000000..610000000 USD"], "至"],
  ["3到5万人", ["30000..50000 people"], "one multiplier for both"],
  ["两三千人", ["2000..3000 people"], "neighbouring digits"],
  ["两千五百人", ["2500 people"], "两"],
  ["一万零三百吨", ["10300 tonnes"], "a zero inside"],
  ["一万五千吨", ["15000 tonnes"], "hundreds named"],
  ["十二亿美元", ["1200000000 USD"], "亿"],
  ["3000多萬元", [">=30000000 CNY"], "多 in the midst, traditional signs"],
  ["數萬名勞工", [">=20000 people"], "traditional tens of thousands"],
  ["上万人", [">=10000 people"], "ten thousand and up"],
  ["七成至九成", ["70..90 %"], "tenths"],
  ["三分之二", ["66.67 %"], "a fraction"],
  ["百分之三十五", ["35 %"], "percent in words"],
  ["下降38.4%", ["38.4 % down"], "a fall"],
  ["翻了一番", ["100 % up"], "doubled"],
  ["增加了3个百分点", ["3 pp up"], "points"],
  ["没有一名工人", ["0 people"], "not one"],
  ["每月900美元", ["900 USD/month"], "a rate before"],
  ["每年2亿多美元", [">=200000000 USD/year"], "a rate and a least"],
  ["第2397号决议", [], "a resolution"],
  ["2018年10月17日", [], "a date"],
  ["二〇一七年", [], "a year in signs"],
  ["３０岁", [], "an age in full-width digits"],
  ["统一一些万一", [], "one and ten thousand inside words"],
];

const german: readonly Row[] = [
  ["mehr als 50.000 Arbeiter", [">=50000 people"], "a stop between thousands"],
  ["1,2 Mrd. Euro im Jahr", ["1200000000 EUR/year"], "an abbreviated multiplier"],
  ["zweihundertfünfzigtausend Menschen", ["250000 people"], "one long word"],
  ["dreiundzwanzig Firmen", ["23 companies"], "ones before tens"],
  ["zwischen 300 und 500 Millionen Dollar", ["300000000..500000000 USD"], "between, one multiplier"],
  ["rund 80 Länder", ["~80 countries"], "about"],
  ["bis zu 1.200 Euro", ["<=1200 EUR"], "up to"],
  ["Tausende Arbeiter", [">=2000 people"], "thousands"],
  ["stieg um 4,5 Prozent", ["4.5 % up"], "a rise"],
  ["die Hälfte der Löhne", ["50 %"], "half"],
  ["keine Genehmigungen", ["0 permits"], "none"],
  ["eine Firma", [], "an article is no number"],
  ["Resolution 2397, Artikel 5, Seite 12", [], "names"],
  ["am 17. Oktober 2017", [], "a date"],
  ["anderthalb Millionen", ["1500000"], "one and a half"],
];

const french: readonly Row[] = [
  ["plus de 50 000 ouvriers", [">=50000 people"], "a narrow space between thousands"],
  ["entre 1,2 et 2,3 milliards de dollars par an", ["1200000000..2300000000 USD/year"], "between, one multiplier"],
  ["deux cent cinquante mille personnes", ["250000 people"], "a long numeral"],
  ["quatre-vingt-treize entreprises", ["93 companies"], "counting by twenties"],
  ["soixante-douze", ["72"], "sixty and twelve"],
  ["une centaine de navires", ["~100"], "about a hundred"],
  ["des milliers de travailleurs", [">=2000 people"], "thousands"],
  ["environ 20 %", ["~20 %"], "about"],
  ["jusqu'à 300 euros par mois", ["<=300 EUR/month"], "up to"],
  ["les deux tiers", ["66.67 %"], "two thirds"],
  ["a baissé de 71,6 %", ["71.6 % down"], "a fall"],
  ["aucun permis", ["0 permits"], "none"],
  ["un pays", [], "an article is no number"],
  ["le 17 octobre 2017, article 5, n° 12", [], "dates and names"],
];

const spanish: readonly Row[] = [
  ["más de 50.000 trabajadores", [">=50000 people"], "a stop between thousands"],
  ["entre 1,2 y 2,3 mil millones de dólares al año", ["1200000000..2300000000 USD/year"], "a multiplier of two words"],
  ["dos mil quinientos obreros", ["2500 people"], "a long numeral"],
  ["treinta y cinco barcos", ["35 vessels"], "y inside"],
  ["decenas de miles de personas", [">=20000 people"], "tens of thousands"],
  ["unos 80 países", ["~80 countries"], "some"],
  ["hasta 300 euros al mes", ["<=300 EUR/month"], "up to"],
  ["aumentó un 20 por ciento", ["20 % up"], "a rise"],
  ["la mitad de los salarios", ["50 %"], "half"],
  ["ningún permiso", ["0 permits"], "none"],
  ["el 17 de octubre de 2017, artículo 5", [], "dates and names"],
];

const tables: readonly (readonly [Language, readonly Row[]])[] = [
  ["en", english],
  ["ru", russian],
  ["ko", korean],
  ["zh", chinese],
  ["de", german],
  ["fr", french],
  ["es", spanish],
];

for (const [language, rows] of tables)
  describe(`numbers in ${language}`, () => {
    test.each(rows)("%s → %j: %s", (text, expected) => {
      expect(stated(text, language)).toEqual(expected);
    });
  });
