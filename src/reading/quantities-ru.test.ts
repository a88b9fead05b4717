import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.ts";

const quantitiesOf = (text: string, published: string | null = null): string[] =>
  readClaims(text, { published }).flatMap((claim) =>
    claim.kind === "quantity"
      ? [`${claim.indicator} ${claim.value ?? claim.low ?? claim.high} ${claim.unit} ${claim.speaker ?? "-"}`]
      : [],
  );

const rows: readonly { text: string; claims: readonly string[]; why: string }[] = [
  {
    text: "Консульство выдало гражданам КНДР 300 учебных и 20 рабочих виз.",
    claims: ["visas_student 300 visas -", "visas_work 20 visas -"],
    why: "two kinds of one noun",
  },
  {
    text: "Граждане КНДР пересекли границу России 4 100 раз.",
    claims: ["entries_all 4100 entries -"],
    why: "each time is an entry",
  },
  {
    text: "Экспорт угля и рыбы из КНДР в Китай составил 12 млн и 3 млн долларов соответственно.",
    claims: ["trade_exports 12000000 USD -", "trade_exports 3000000 USD -"],
    why: "the money of the second is that of the first",
  },
  {
    text: "Средняя зарплата в Омске превысила 61 тыс. рублей.",
    claims: [],
    why: "a statistic of everybody",
  },
  {
    text: "Северокорейцы работают на трёх объектах: 25 — на верфи, 14 — в теплицах.",
    claims: ["workers_sector 25 people -", "workers_sector 14 people -"],
    why: "a list by dash, each with its site",
  },
  {
    text: "Если в мае 2017 года действовали 900 разрешений на работу, выданных гражданам КНДР, то в 2018 году — 300.",
    claims: ["work_permits 900 permits -", "work_permits 300 permits -"],
    why: "an if that sets two facts side by side supposes nothing",
  },
  {
    text: "По данным коалиции «Берег без рабства», на заводе заняты 70 граждан КНДР.",
    claims: ["workers_sector 70 people Берег без рабства"],
    why: "a name says no to nothing",
  },
  {
    text: "Как полагает депутат Пак Чон Су, в Кувейте остаются 900 рабочих из КНДР.",
    claims: ["workers_present 900 people Пак Чон Су"],
    why: "как turns the speaker behind the verb",
  },
];

describe("quantities in Russian sentences", () => {
  for (const { text, claims, why } of rows)
    it(`${why}: ${text.slice(0, 40)}…`, () => expect(quantitiesOf(text)).toEqual(claims));
});
