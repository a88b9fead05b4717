/** Long as tables are: a row is a sentence with what is read from it, and why. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { indicatorOf } from "../claims/index.ts";
import { readClaims, readClaimsOf } from "./read-claims.ts";

const quantities = (text: string, published: string | null = null) =>
  readClaims(text, { published }).filter((claim) => claim.kind === "quantity");

test.each([
  {
    text: "The agency believes that at least 41,000 North Koreans work abroad.",
    want: [["workers_present", null, 41000, "at_least", "people", "world"]],
    why: "a stock abroad, bounded below",
  },
  {
    text: "Coal imports from North Korea fell by 12.5 percent and iron ore imports by 30 percent.",
    want: [
      ["trade_change", -12.5, null, "exact", "percent", null],
      ["trade_change", -30, null, "exact", "percent", null],
    ],
    why: "each number keeps its own product, both fall",
  },
  {
    text: "A welder earns $700 a month, but $500 of it is withheld by the company.",
    want: [
      ["pay_gross", 700, null, "exact", "USD/month", null],
      ["deduction", 500, null, "exact", "USD/month", null],
    ],
    why: "gross is never the deduction",
  },
  {
    text: "Mongolia issued no work permits to North Koreans in 2020.",
    want: [["work_permits", 0, null, "exact", "permits", "MN"]],
    why: "no permits is the value 0",
  },
  {
    text: "В Хабаровском крае работают около 2 тысяч северокорейских рабочих.",
    want: [["workers_present", 2000, null, "about", "people", "Хабаровском крае"]],
    why: "a region keeps its words",
  },
  {
    text: "몽골은 2019년 북한 노동자 1천190명을 돌려보냈다.",
    want: [["repatriated", 1190, null, "exact", "people", "MN"]],
    why: "the main verb stands last",
  },
  {
    text: "丹东约有三万名朝鲜女工在服装厂工作。",
    want: [["workers_sector", 30000, null, "about", "people", "丹东"]],
    why: "the noun stands behind the classifier",
  },
])("$text: $why", ({ text, want }) => {
  expect(quantities(text).map((c) => [c.indicator, c.value, c.low, c.bound, c.unit, c.place])).toEqual(want);
});

test.each([
  {
    text: "The Kremlin denied that 12,000 North Korean labourers had arrived.",
    why: "a denied figure is asserted by nobody",
  },
  { text: "If 20,000 workers left Russia, the sites would stand still.", why: "a condition asserts nothing" },
  { text: "Did Poland issue 400 work permits to North Koreans?", why: "a question asserts nothing" },
  { text: "The film about North Korea had a budget of $40 million.", why: "somebody else's money" },
  { text: "North Korea sent 11,000 soldiers to the front.", why: "soldiers are no workers" },
  { text: "Article 17 of resolution 2375 was read on page 24.", why: "numbers of laws and pages" },
  { text: "A 47-year-old logger walked 30 kilometres to the border.", why: "age and distance" },
  { text: "Three North Korean workers died when a wall fell in Vladivostok.", why: "casualties" },
  { text: "Some 34,000 defectors have settled in the South.", why: "defectors are no workers" },
  { text: "Prosecutors indicted five North Koreans over a scheme to place IT workers.", why: "the accused" },
  {
    text: "The contractor rejected the suggestion that 90 per cent of workers' pay was withheld.",
    why: "a suggestion that is rejected",
  },
  { text: "The Panel was told of North Korean workers by one Member State.", why: "a witness that is a state" },
  {
    text: "The trade deficit with China widened to $1.96 billion in 2018.",
    why: "what is left between exports and imports",
  },
  { text: "The company paid Pyongyang $50,000 a month for labour.", why: "a sum that is no one worker's pay" },
  { text: "폭우로 30명이 숨지고 4천 가구가 물에 잠겼다.", why: "casualties in Korean" },
])("no claim in: $text ($why)", ({ text }) => {
  expect(quantities(text)).toEqual([]);
});

test.each([
  {
    text: "According to the Unification Ministry, 500 North Koreans work in Qatar.",
    speaker: "Unification Ministry",
    why: "according to",
  },
  {
    text: "About 500 North Koreans work in Qatar, said Lee In-young, the unification minister.",
    speaker: "Lee In-young",
    why: "a person stands without office",
  },
  { text: "Experts say 500 North Koreans work in Qatar.", speaker: null, why: "experts are nobody" },
  { text: "He said that 500 North Koreans work in Qatar.", speaker: null, why: "a pronoun names nobody" },
  {
    text: "Seoul spoke first. Some 500 North Koreans work in Qatar.",
    speaker: null,
    why: "never carried over to the next sentence",
  },
  {
    text: "По данным МВД России, в стране работают 500 северокорейцев.",
    speaker: "МВД России",
    why: "the case form stays",
  },
  { text: "통일부에 따르면 카타르에 북한 노동자 500명이 있다.", speaker: "통일부", why: "the particle is cut off" },
  { text: "据韩国统一部统计，卡塔尔有500名朝鲜工人。", speaker: "韩国统一部", why: "the verb is cut off" },
])("the speaker is $speaker in: $text ($why)", ({ text, speaker }) => {
  expect(quantities(text).map((claim) => claim.speaker)).toEqual([speaker]);
});

test.each([
  {
    text: "Vostok Timber employs 60 North Koreans.",
    want: ["Employment", "Vostok Timber", "North Koreans"],
    why: "active",
  },
  {
    text: "Golden Cup LLC is owned by Mansu Holdings.",
    want: ["Ownership", "Mansu Holdings", "Golden Cup LLC"],
    why: "passive turns the ends",
  },
  {
    text: "Beijing condemned the launch.",
    want: ["UnknownLink:condemns", "CN", "launch"],
    why: "a capital is its government",
  },
  {
    text: "КНДР направила врачей в Танзанию.",
    want: ["UnknownLink:sends_workers_to", "KP", "TZ"],
    why: "Russian cases",
  },
  {
    text: "트란스보스토크는 북한에 인터넷 회선을 공급한다.",
    want: ["UnknownLink:provides_connection_to", "트란스보스토크", "KP"],
    why: "Korean particles",
  },
  { text: "银河集团持有涅瓦公司60%的股份。", want: ["Ownership", "银河集团", "涅瓦公司"], why: "Chinese order" },
])("a link is read from: $text ($why)", ({ text, want }) => {
  const links = readClaims(text).filter((claim) => claim.kind === "link");
  expect(links.map((link) => [link.relation, link.subject, link.object])).toEqual([want]);
});

test.each([
  { text: "Warsaw never employed North Koreans.", why: "negated" },
  { text: "Pyongyang plans to send nurses to Angola.", why: "only planned" },
  { text: "The company supplied it with squid.", why: "nobody is named" },
])("no link in: $text ($why)", ({ text }) => {
  expect(readClaims(text).filter((claim) => claim.kind === "link")).toEqual([]);
});

test("a worker's and a witness's name is marked to be masked, a minister's is not", () => {
  const text = "A logger named Pak Chol Su earned $90 a month, minister Ivan Petrov said of the 300 workers in Russia.";
  const masked = readClaims(text).flatMap((claim) => claim.masked.map((range) => text.slice(range.start, range.end)));
  expect(new Set(masked)).toEqual(new Set(["Pak Chol Su"]));
});

test("a relative date waits for the document's date", () => {
  const text = "Kuwait sent home 900 North Korean workers last year.";
  expect(quantities(text)[0]!.period).toMatchObject({ start: null, end: null, resolved: false });
  expect(quantities(text, "2018-03-01")[0]!.period).toMatchObject({ start: "2017", end: "2017", resolved: true });
});

test("offsets hold across hard spaces, soft hyphens and curly quotes", () => {
  const text = "“Some 30\u00a0000 North Ko\u00adrean labourers work in Russia,” the Labour Ministry’s spokesman said.";
  const claims = quantities(text);
  expect(claims).toHaveLength(1);
  expect(text.slice(claims[0]!.start, claims[0]!.end)).toBe(claims[0]!.quote);
  expect(claims[0]!.quote).toContain("30\u00a0000 North Ko\u00adrean labourers");
});

const words = fc.constantFrom(
  ..."North Korean workers|in Russia|50,000|more than|about 20%|of wages|$1.2 billion|said|Beijing|denied that|, and|. |\n\n|работают|тысяч|노동자|명|에서|名工人|据|，|。|\u00a0|\u00ad|’|“|”|😀|\u0000|\u202e|coal exports|by 71.6%|fell|no permits|issued|if|which|«|»|1718|a month".split(
    "|",
  ),
);
const soup = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));

test("every claim stands on its words, inside its sentence, with a known indicator and a fitting bound", () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      for (const claim of readClaims(text, { published: "2020-01-01" })) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.quote.trim()).not.toBe("");
        expect(claim.number.start).toBeGreaterThanOrEqual(claim.sentence.start);
        expect(claim.number.end).toBeLessThanOrEqual(claim.sentence.end);
        if (claim.kind === "link") continue;
        expect(indicatorOf(claim.indicator!)).toBeDefined();
        expect([claim.value, claim.low, claim.high].some((n) => n !== null)).toBe(true);
        for (const n of [claim.value, claim.low, claim.high]) if (n !== null) expect(Number.isFinite(n)).toBe(true);
      }
    }),
    { seed: 17, numRuns: 400 },
  );
});

test("read in pieces, a long text gives the claims of the whole", () => {
  const text = "Some 300 North Koreans work in Qatar.\n\nPoland issued 12 work permits.\n\n".repeat(2_000);
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i += 10_007) pieces.push(text.slice(i, i + 10_007));
  const whole = readClaims(text, { language: "en" });
  const streamed = [...readClaimsOf(pieces, { language: "en" })];
  expect(whole).toHaveLength(4_000);
  expect(streamed.map((c) => [c.start, c.end, c.indicator])).toEqual(whole.map((c) => [c.start, c.end, c.indicator]));
});

test.each([
  { unit: "9", why: "digits" },
  { unit: "1,", why: "digits and commas" },
  { unit: '"', why: "quotes" },
  { unit: ",", why: "commas" },
  { unit: "(", why: "brackets" },
  { unit: "according to said ", why: "attributions without end" },
  { unit: "North Korean workers and ", why: "a list without end" },
  { unit: "노동자", why: "no space at all" },
  { unit: "\u00ad", why: "nothing but soft hyphens" },
])("a million characters of $why end", { timeout: 60_000 }, ({ unit }) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  for (const claim of readClaims(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
});

const documents = new URL("../../../shared/sources/documents/", import.meta.url);
const files = existsSync(documents) ? readdirSync(documents) : [];

test.skipIf(files.length === 0)(
  "the article of 2017: nine quantities, none invented, no relative date resolved (needs the shared documents)",
  () => {
    const text = readFileSync(new URL("article-2017-forced-labour-russia.txt", documents), "utf8");
    const claims = quantities(text);
    expect(claims.map((c) => [c.indicator, c.value ?? c.low, c.bound, c.speaker])).toEqual([
      ["workers_present", 50000, "at_least", "United Nations"],
      ["revenue_state_year", 1.2e9, "range", null],
      ["revenue_share_military", 20, "about", null],
      ["trade_change", -71.6, "exact", "Beijing"],
      ["trade_change", -99.6, "exact", "Beijing"],
      ["gdp_growth", 3.9, "exact", null],
      ["trade_partners", 80, "about", "South Korean government"],
      ["workers_present", 30000, "about", null],
      ["work_quota", 0, "exact", "Maxim Topilin"],
    ]);
    expect(claims.filter((c) => c.period.resolved).map((c) => c.period.start)).toEqual(["2016"]);
  },
);

test.skipIf(files.length === 0)(
  "in every document each quote is the text at its offsets (needs the shared documents)",
  () => {
    for (const file of files) {
      const text = readFileSync(new URL(file, documents), "utf8");
      for (const claim of readClaims(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
  },
);

test.each([
  [
    "A ferry line between Vladivostok and Rason was opened in May by Azov Lines.",
    "opened_route_to",
    "Azov Lines",
    "Rason",
  ],
  ["Azov Lines launched a ferry linking Vladivostok with Rason.", "opened_route_to", "Azov Lines", "Rason"],
  [
    "Pyongyang relied until then on the connection supplied by China Unicom.",
    "provides_connection_to",
    "China Unicom",
    "KP",
  ],
  [
    "The dispatch of loggers to the Amur region by the Ministry of Forestry continued until 2019.",
    "sends_workers_to",
    "Ministry of Forestry",
    "Amur",
  ],
  ["Namgang, a trading firm, routinely deploys workers to Nigeria.", "sends_workers_to", "Namgang", "NG"],
])("%s: the noun or the passive tells who %s", (text, relation, subject, object) => {
  const links = readClaims(text, { published: null }).filter((claim) => claim.kind === "link");
  expect(links.map((link) => [link.relation, link.subject, link.object?.replace(/^the /, "")])).toEqual([
    [`UnknownLink:${relation}`, subject, object],
  ]);
});

test("a place whose part is named employs nobody", () => {
  const text = "North Korean nurses are employed by two hospitals in Nigeria's Borno State.";
  expect(readClaims(text, { published: null }).filter((claim) => claim.kind === "link")).toEqual([]);
});

test.each([
  ["Of an $800 monthly wage the labourer sees no more than $120.", ["pay_gross 800", "pay_net 120"]],
  ["Из 800 долларов месячной зарплаты рабочему достаётся не больше 120.", ["pay_gross 800", "pay_net 120"]],
  ["월급 800달러 가운데 노동자 손에 들어오는 돈은 120달러에 불과하다.", ["pay_gross 800", "pay_net 120"]],
  ["Russia sent 18,533 North Korean labourers home over the course of 2018.", ["repatriated 18533"]],
  ["Labour exports net the regime roughly half a billion dollars a year.", ["revenue_state_year 500000000"]],
  ["Экономика КНДР в прошлом году сжалась на 3,5 %.", ["gdp_growth -3.5"]],
  ["Доклады о выполнении резолюции представили 48 государств.", ["reporting_states 48"]],
])("%s", (text, expected) => {
  const found = readClaims(text, { published: null }).filter((claim) => claim.kind === "quantity");
  expect(found.map((claim) => `${claim.indicator} ${claim.value ?? claim.low ?? claim.high}`)).toEqual(expected);
});

test("who gives a state its internet connection is told by its country and kind where nobody names it", () => {
  const links = readClaims(
    "A Russian telecommunications company began supplying an internet connection to North Korea.",
  )
    .filter(({ kind }) => kind === "link")
    .map(({ relation, subject, object }) => [relation, subject, object]);
  expect(links).toEqual([["UnknownLink:provides_connection_to", "Russian telecommunications company", "KP"]]);
});

test.each([
  ["平壤每年从外派劳工身上抽走两亿至三亿美元。", ["revenue_state_year 200000000"]],
  ["Ежегодно Пхеньян забирает у рабочих за границей от 200 до 300 млн долларов.", ["revenue_state_year 200000000"]],
  [
    "Seoul estimates that 90 percent of the workers' wages, or $500 million a year, go to the regime.",
    ["state_share 90", "revenue_state_year 500000000"],
  ],
  [
    "С января по июнь в Хуньчунь прибыли 6000 швей, и общее их число приблизилось к 20 тысячам.",
    ["workers_sent 6000", "workers_present 20000"],
  ],
  ["科威特境内的朝鲜劳工从高峰时的1.1万人减少到2000人。", ["workers_peak 11000", "workers_present 2000"]],
  [
    "В докладе говорится, что в 40 странах находятся от 50 до 120 тысяч рабочих из КНДР.",
    ["host_countries 40", "workers_present 50000"],
  ],
  ["올해 상반기 북한 유학생 1,230명이 러시아에 입국했다.", ["entries_education 1230"]],
  ["중국 해관에 따르면 4월 대북 수입은 220만 달러였다.", ["trade_exports 2200000"]],
])("%s (whose sum, whose number)", (text, expected) => {
  const found = readClaims(text, { published: "2018-03-15" }).filter((claim) => claim.kind === "quantity");
  expect(found.map((claim) => `${claim.indicator} ${claim.value ?? claim.low ?? claim.high}`)).toEqual(expected);
});

test("after an office a word of saying is nobody's name", () => {
  const links = readClaims("珲春一家服装厂负责人承认，厂里有朝鲜工人。", { published: null });
  expect(links.filter(({ kind }) => kind === "link")).toEqual([]);
});

const told = (text: string): readonly string[] =>
  quantities(text).map((c) => `${c.indicator} ${c.value ?? c.low ?? c.high} ${c.place}`);

test.each([
  {
    text: "Qatar (1,800), Kuwait (4,500) and Oman (300) took most North Korean labourers in the Gulf.",
    says: ["workers_present 1800 QA", "workers_present 4500 KW", "workers_present 300 OM"],
    why: "each number of a list is of the place before its brackets",
  },
  {
    text: "Angola and Equatorial Guinea had repatriated 1,207 and 101 nationals of the DPRK respectively.",
    says: ["repatriated 1207 AO", "repatriated 101 GQ"],
    why: "two numbers share their noun, and their places in order",
  },
  {
    text: "앙골라는 북한 노동자 296명을 돌려보냈고 120명가량이 남았다.",
    says: ["repatriated 296 AO", "workers_present 120 AO"],
    why: "those who stayed were not sent home",
  },
  {
    text: "安哥拉已遣返296名朝鲜劳工，尚余约120人。",
    says: ["repatriated 296 AO", "workers_present 120 AO"],
    why: "the same in Chinese",
  },
  {
    text: "Ангола выслала 296 северокорейских рабочих, осталось около 120.",
    says: ["repatriated 296 AO", "workers_present 120 AO"],
    why: "the same in Russian",
  },
  {
    text: "폴란드는 북한인에게 취업비자를 전혀 발급하지 않았다.",
    says: ["visas_work 0 PL"],
    why: "none, without a number",
  },
  {
    text: "Катар выслал 1200 рабочих из КНДР, хотя ранее там насчитывалось 2500.",
    says: ["repatriated 1200 QA", "workers_present 2500 QA"],
    why: "who was there is not who was sent home",
  },
  {
    text: "Russia let in 9,100 North Koreans on work visas.",
    says: ["entries_work 9100 RU"],
    why: "people let in are entries, by the purpose of their visas",
  },
  {
    text: "The number of North Korean students entering Russia rose to 2,300.",
    says: ["entries_education 2300 RU"],
    why: "students who enter are counted, because studying stands in for working",
  },
  {
    text: "No North Korean has received a work permit in Poland since 2016.",
    says: ["work_permits 0 PL"],
    why: "what nobody received is counted",
  },
  { text: "波兰未再向朝鲜人签发任何工作签证。", says: ["visas_work 0 PL"], why: "the same in Chinese" },
])("$why: $text", ({ text, says }) => {
  expect(told(text)).toEqual(says);
});

test.each([
  {
    text: "The women earn 2,500 yuan ($350) a month, of which they keep 800 yuan.",
    says: ["pay_gross 2500 CNY/month", "pay_net 800 CNY/month"],
    why: "the same sum in another currency is not another sum",
  },
  {
    text: "Some 100,000 North Koreans work abroad, sending home around $500 million annually.",
    says: ["workers_present 100000 people", "revenue_state_year 500000000 USD/year"],
    why: "money that is sent home is revenue",
  },
  {
    text: "By the end of 2019 all but 511 of the North Korean workers had left Russia.",
    says: ["workers_present 511 people"],
    why: "all but so many left: so many stayed",
  },
  {
    text: "Of the 1,000 North Korean workers in Cambodia, fewer than 100 remained.",
    says: ["workers_present 1000 people", "workers_present 100 people"],
    why: "those who remained",
  },
])("$why: $text", ({ text, says }) => {
  expect(quantities(text).map((c) => `${c.indicator} ${c.value ?? c.low ?? c.high} ${c.unit}`)).toEqual(says);
});

test("an estimating word right before one number is not another's", () => {
  const [, states] = quantities("Pyongyang has sent an estimated 3,700 workers to 13 African states.");
  expect(states).toMatchObject({ indicator: "host_countries", bound: "exact", value: 13 });
});

test.each([
  {
    text: "통계를 보면 학업 목적으로 러시아에 입국한 북한인은 300명이 넘는다.",
    says: ["entries_education 300 RU"],
    why: "an if that only says where the figure stands",
  },
  {
    text: "该国已取消1100份朝鲜人工作许可。",
    says: ["work_permits_withdrawn 1100 null"],
    why: "papers by their classifier",
  },
])("$why: $text", ({ text, says }) => {
  expect(told(text)).toEqual(says);
});

test.each([
  {
    text: "The spokesman rejected the suggestion that 90 percent of their pay was withheld by the state.",
    says: [],
    why: "a suggestion that is rejected",
  },
  {
    text: "Coal worth $3 million reached Russia, one Member State told the Panel.",
    says: [],
    why: "one state that tells is no count of partners",
    only: /partners|states/,
  },
])("$why: $text", ({ text, says, only }) => {
  const read = quantities(text).filter((claim) => only?.test(claim.indicator ?? "") ?? true);
  expect(read.map((claim) => claim.indicator)).toEqual(says);
});
