import { expect, test } from "vitest";
import { readClaims } from "./read-claims.ts";

const linksOf = (text: string): readonly string[] =>
  readClaims(text, { published: "2018-03-15" })
    .filter(({ kind }) => kind === "link")
    .map(({ relation, subject, object }) => `${relation?.replace("UnknownLink:", "")}: ${subject} > ${object}`);

test.each([
  {
    text: "Namgang Construction sent hundreds of workers to Qatar and Kuwait between 2010 and 2015.",
    want: ["sends_workers_to: Namgang Construction > QA", "sends_workers_to: Namgang Construction > KW"],
    why: "both destinations",
  },
  {
    text: "Dalian Haiqing Foodstuff supplies frozen pollock to Aldi, according to customs records.",
    want: ["supplies: Dalian Haiqing Foodstuff > Aldi"],
    why: "who gets it stands behind the goods",
  },
  {
    text: "Volasys Silver Star is owned by a Chinese national and controlled by Yanbian Silverstar.",
    want: ["controls: Yanbian Silverstar > Volasys Silver Star"],
    why: "the second participle has its own agent",
  },
  {
    text: "Sobaeksu United, a front company run by the Munitions Industry Department, opened in 2014.",
    want: ["controls: Munitions Industry Department > Sobaeksu United"],
    why: "an apposition",
  },
  {
    text: "Taedong Shipping's vessel delivered anthracite to the port of Busan, a court heard.",
    want: ["ships_to: Taedong Shipping > Busan"],
    why: "what is theirs acts for them",
  },
  {
    text: "The resolution prohibits member states from issuing new work permits to North Koreans.",
    want: ["bans: resolution > member states from issuing new work permits to North Koreans"],
    why: "an act forbids",
  },
  {
    text: "The Panel found that most overseas workers are employed by companies subordinate to MID.",
    want: [],
    why: "an actor behind a preposition does not act",
  },
  {
    text: "The Sanctions Committee on the DPRK is supported by a Panel of Experts.",
    want: ["supports: Panel of Experts > Sanctions Committee"],
    why: "the country behind the preposition is not what is supported",
  },
  {
    text: "미국 재무부는 모크란이 철산무역의 통제를 받고 있다고 밝혔다.",
    want: ["controls: 철산무역 > 모크란"],
    why: "whom another controls",
  },
  {
    text: "북한은 카타르와 쿠웨이트에 수천 명의 건설 노동자를 보냈다.",
    want: ["sends_workers_to: KP > QA", "sends_workers_to: KP > KW"],
    why: "both receive",
  },
  { text: "단둥훙샹실업발전은 조선광선은행을 대신해 대금을 지급했다.", want: [], why: "a bank is not bound anywhere" },
  {
    text: "铁山贸易公司隶属于朝鲜人民军。",
    want: ["controls: 朝鲜人民军 > 铁山贸易公司"],
    why: "who is under it stands before",
  },
  {
    text: "莫克兰公司的大股东是铁山总贸易公司。",
    want: ["Ownership: 铁山总贸易公司 > 莫克兰公司"],
    why: "the owner is told behind",
  },
  { text: "可能又有4000名朝鲜劳工被派往俄罗斯。", want: [], why: "nobody is named who sends them" },
  {
    text: "ООО «Мокран» контролируется корейской компанией «Чхольсан».",
    want: ["controls: Чхольсан > Мокран"],
    why: "the passive is not read backwards",
  },
])("$why: $text", ({ text, want }) => {
  expect([...linksOf(text)].sort()).toEqual([...want].sort());
});

const countsOf = (text: string): readonly string[] =>
  readClaims(text, { published: "2018-03-15" })
    .filter(({ kind }) => kind === "quantity")
    .map(({ indicator, value, low, high, unit }) => `${indicator} ${value ?? low ?? high} ${unit}`);

test.each([
  {
    text: "Poland, which had 462 North Koreans working legally in 2017, has not issued a single permit since.",
    want: ["workers_present 462 people", "work_permits 0 permits"],
    why: "not a single one is none",
  },
  {
    text: "Of the 193 member states, 40-odd have filed a midterm report under paragraph 8.",
    want: ["reporting_states 40 states"],
    why: "the noun stands with the number before",
  },
  {
    text: "A foreman said the first 25 North Korean workers had arrived and that as many as 12,000 more are expected.",
    want: ["workers_sent 25 people", "workers_planned 12000 people"],
    why: "more who are expected are not there",
  },
  {
    text: "UN resolution 2397 requires all Member States to repatriate North Korean workers by 22 December 2019.",
    want: [],
    why: "all states are not all workers",
  },
  {
    text: "North Korean IT teams can collectively earn more than USD 3 million annually.",
    want: [],
    why: "a team's earnings are nobody's wage and not the state's income",
  },
  {
    text: "Bilateral trade between Russia and North Korea jumped ninefold to $34.4 million last year.",
    want: ["trade_change 800 percent", "trade_value 34400000 USD"],
    why: "ninefold is eight times more",
  },
  {
    text: "몽골 정부는 북한 노동자 1200명을 모두 돌려보냈다.",
    want: ["repatriated 1200 people"],
    why: "all of those counted",
  },
  {
    text: "俄方今年发放了8600份劳动签证给朝鲜公民，而去年为零。",
    want: ["visas_work 8600 visas", "visas_work 0 visas"],
    why: "visas for labour",
  },
])("$why: $text", ({ text, want }) => {
  expect(countsOf(text)).toEqual(want);
});
