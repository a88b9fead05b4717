/** English sentences with all that is read from them: one line a claim, each class of wording beside one it must not catch. */
import { expect, test } from "vitest";
import { type ReadClaim, readClaims } from "./read-claims.ts";

function told(claim: ReadClaim): string {
  if (claim.kind === "link") return `${claim.relation} ${claim.subject} → ${claim.object}`;
  const { bound, value, low, high, unit, place, period, indicator, speaker } = claim;
  const amount = bound === "range" ? `${low}..${high}` : `${value ?? low ?? high}`;
  const sign = { exact: "", about: "~", at_least: ">=", at_most: "<=", range: "" }[bound ?? "exact"];
  const when = period?.start === period?.end ? (period?.start ?? "-") : `${period?.start ?? ""}..${period?.end ?? ""}`;
  return `${indicator} ${sign}${amount} ${unit} ${place ?? "-"} ${when} ${speaker ?? "-"}`;
}

const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // A time behind a number counts nothing, and is the number's own time.
  [
    "Fewer than 300 North Koreans work in Ulaanbaatar, down from nearly 1,200 in 2016.",
    ["workers_present <=300 people Ulaanbaatar - -", "workers_present ~1200 people Ulaanbaatar 2016 -"],
  ],
  // The people stand before, their number after.
  ["The loggers, who numbered 15,000, lived in Tynda.", ["workers_present 15000 people Tynda - -"]],
  ["The soldiers, who numbered 15,000, lived in Tynda.", []],
  [
    "Of 13,000 North Koreans in Dandong some sew and another 2,000 process seafood.",
    ["workers_present 13000 people Dandong - -", "workers_sector 2000 people Dandong - -"],
  ],
  // Nobody of them is nobody counted; known ones are not counted again.
  [
    "There were 2,800 North Koreans in Qatar, none of them on World Cup venues.",
    ["workers_present 2800 people QA - -"],
  ],
  // A seat in a clause with "with" is not the place of what stands before.
  [
    "North Korean exports fell to $1.77 billion in 2017, with coal shipments to China down by a third.",
    ["export_revenue 1770000000 USD/year KP 2017 -", "trade_change -33.33 percent CN 2017 -"],
  ],
  // A part of what the next number counts.
  [
    "Russia sent home two thirds of its roughly 30,000 North Korean workers in 2018.",
    ["repatriated 66.67 percent RU 2018 -", "workers_present ~30000 people RU 2018 -"],
  ],
  // The same months of another year.
  [
    "Russia issued 3,244 work permits to North Koreans in the first nine months of 2022, compared with 16 in the same period of 2021.",
    ["work_permits 3244 permits RU 2022-01..2022-09 -", "work_permits 16 permits RU 2021-01..2021-09 -"],
  ],
  // A bound is no fall, and a limit is no trade.
  [
    "The Committee was notified of 23,750 barrels of refined oil, less than 5 per cent of the annual limit of half a million.",
    ["trade_volume_barrels 23750 barrels world - -", "trade_cap_barrels 500000 barrels/year world - -"],
  ],
  // Whose director, whose staff.
  [
    "Korea Sora Trading is run by Kim Tae Song, who also heads Rason Textile Trading.",
    ["UnknownLink:controls Kim Tae Song → Korea Sora Trading", "Directorship Kim Tae Song → Rason Textile Trading"],
  ],
  [
    "The Treasury sanctioned Profinet and its director general, Vasili Kolchanov.",
    ["Directorship Vasili Kolchanov → Profinet"],
  ],
  ["Gulf Catering LLC confirmed that it had employed North Koreans.", ["Employment Gulf Catering LLC → North Koreans"]],
  ["Haeyang 3 is operated by a Fujian firm.", []],
  // What is not known of them does not undo them; what is raised is a level, then a plan.
  [
    "It is not known how many of the 1,200 North Korean workers in Mongolia will go home.",
    ["workers_present 1200 people MN - -"],
  ],
  [
    "Mongolia plans to raise its intake of North Korean labourers from 1,749 to 5,000.",
    ["workers_present 1749 people MN - -", "workers_planned 5000 people MN - -"],
  ],
  // Shares in words, and what only counts years.
  [
    "Of the North Korean workers in Qatar the embassy took nine in ten dollars of their wages.",
    ["state_share 90 percent QA - -"],
  ],
  [
    "The North's economy contracted 0.2 percent in 2022, a third straight decline.",
    ["gdp_growth -0.2 percent KP 2022 -"],
  ],
  // A firm's sales are no state's trade; an army's engineers are no labour abroad.
  ["Zenith Garments had sales of $12 million in 2014.", []],
  ["About 5,000 North Korean military engineers rebuilt the bridge.", []],
  // A verb's time is its own.
  [
    "The loggers, who numbered 15,000 in the 1980s, now total 1,300 in Tynda.",
    ["workers_present 15000 people Tynda 1980..1989 -", "workers_present 1300 people Tynda - -"],
  ],
  [
    "The exports of North Korea to China fell 8 percent year on year in March 2018, while its imports rose 3 percent.",
    ["trade_change -8 percent CN 2018-03 -", "trade_change 3 percent CN 2018-03 -"],
  ],
  // "another" holds no "her".
  ["Another 1,500 North Korean plasterers work in Omsk.", ["workers_present 1500 people Omsk - -"]],
  // A percentage told before its sign, a number that ends a name, the words of a bank's name.
  ["Russia cut the quota for North Korean builders from 80 to 50 percent.", []],
  ["North Korean builders are in talks with Rossiya 24.", []],
  ["A North Korean captain moved $30,000 a month to the Foreign Trade Bank.", []],
  // What goods are worth, and a limit that is not what was traded.
  [
    "About 35,038 tonnes of North Korean coal worth 6.6 billion won entered South Korean ports.",
    ["trade_volume ~35038 tonnes KR - -", "trade_exports 6600000000 KRW KR - -"],
  ],
  [
    "In 2016 China bought 2 million tonnes of North Korean coal, twice the ceiling of the Council.",
    ["trade_volume 2000000 tonnes CN 2016 -"],
  ],
  // Who comes to the South has left the programme.
  ["Thirteen North Korean waitresses arrived in Seoul from Ningbo.", []],
  // A part and its whole.
  [
    "The mills hire North Koreans for $530 a month, of which they are given $80.",
    ["pay_gross 530 USD/month - - -", "pay_net 80 USD/month - - -"],
  ],
  [
    "Numbers of North Korean workers vary by host: Russia 30,000, Qatar 1,800.",
    ["workers_present 30000 people RU - -", "workers_present 1800 people QA - -"],
  ],
  // Who speaks is no end of a link.
  [
    "North Korea sent workers to China and Russia, the U.S. government warned.",
    ["UnknownLink:sends_workers_to KP → CN", "UnknownLink:sends_workers_to KP → RU"],
  ],
  // Each number its own place, time and speaker.
  [
    "Pyongyang earns $500 million a year from 100,000 workers abroad, of which 50,000 were in China.",
    [
      "revenue_state_year 500000000 USD/year world - -",
      "workers_present 100000 people world - -",
      "workers_present 50000 people CN - -",
    ],
  ],
  [
    "The number of North Korean workers abroad rose to 58,000 in 50 countries, from 46,000 in 2013.",
    [
      "workers_present 58000 people world - -",
      "host_countries 50 countries world - -",
      "workers_present 46000 people world 2013 -",
    ],
  ],
  [
    "In 2015 Poland issued 482 work permits to North Koreans, and the Panel put the number living there at 800.",
    ["work_permits 482 permits PL 2015 -", "workers_present 800 people PL 2015 Panel"],
  ],
  // Soldiers' pay, the staff of a firm where no host is, the dead.
  ["Moscow pays $2,000 a month for each of the 10,000 soldiers whom Pyongyang sent to Kursk.", []],
  ["The Seoul start-up employs 240 people and plans to hire 60 engineers.", []],
  ["Thirteen North Korean fishermen were found dead in three boats off Aomori.", []],
  // A product's part of the exports is no partner's.
  ["Coal accounted for 42.3 percent of the North's exports.", []],
  // The first subject has both verbs; two clauses are no list.
  [
    "Volasys Silver Star employs North Koreans and is controlled by Yanbian Silverstar.",
    ["Employment Volasys Silver Star → North Koreans", "UnknownLink:controls Yanbian Silverstar → Volasys Silver Star"],
  ],
  [
    "Aurora began flights to Pyongyang, and Russian Railways resumed freight service to Rajin.",
    ["UnknownLink:opened_route_to Aurora → KP", "UnknownLink:opened_route_to Russian Railways → Rajin"],
  ],
];

test.each(rows)("%s", (text, claims) => {
  expect(readClaims(text, { published: null }).map(told)).toEqual(claims);
});

test("Half years, first months and seasons stand without a year where the document has one", () => {
  const when = (text: string) =>
    readClaims(text, { published: "2024-07-19" }).map(({ period }) => `${period?.start}..${period?.end}`);
  expect(when("China bought $137 million of goods from North Korea in the first half, mostly wigs.")).toEqual([
    "2024-01..2024-06",
  ]);
  expect(when("In the first five months 420,000 tonnes of North Korean coal reached Vietnam.")).toEqual([
    "2024-01..2024-05",
  ]);
  expect(when("The plant hired 640 North Koreans last autumn.")).toEqual(["2023-09..2023-11"]);
});
