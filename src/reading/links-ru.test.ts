import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.ts";

const linksOf = (text: string): string[] =>
  readClaims(text, { published: null }).flatMap((claim) =>
    claim.kind === "link"
      ? [`${(claim.relation ?? "").replace("UnknownLink:", "")}: ${claim.subject} > ${claim.object}`]
      : [],
  );

const rows: readonly { text: string; links: readonly string[]; why: string }[] = [
  {
    text: "Сорок швей из КНДР были наняты местной фирмой «Тэкс».",
    links: ["Employment: Тэкс > швей из КНДР"],
    why: "the passive: the instrumental acts",
  },
  {
    text: "Сорок швей из КНДР не были наняты местной фирмой «Тэкс».",
    links: [],
    why: "a denied passive is no link",
  },
  {
    text: "Фирма «Мансу», которую Япония внесла в список в 2017 году, отправляет рабочих в Сенегал.",
    links: ["sends_workers_to: Мансу > SN"],
    why: "who stands in a relative clause does not act in the main one",
  },
  {
    text: "Завод «Прибой», принадлежащий компании «Ирида», нанял швей из КНДР.",
    links: ["Employment: Прибой > швей из КНДР", "Ownership: Ирида > Прибой"],
    why: "a participle owns, and does not hire",
  },
  {
    text: "Банку «Сириус» принадлежит 40 % акций предприятия «Пэктусан».",
    links: ["Ownership: Сириус > Пэктусан"],
    why: "the dative first, the shares after",
  },
  {
    text: "В Туле трудятся 60 швей, которых нанял подрядчик «Ладога».",
    links: ["Employment: Ладога > швей"],
    why: "the people stand before the relative clause",
  },
  {
    text: "Завод «Прибой» через фирму «Ирида» нанял швей из КНДР.",
    links: ["Employment: Прибой > швей из КНДР"],
    why: "through whom one hires does not hire",
  },
];

describe("links in Russian sentences", () => {
  for (const { text, links, why } of rows)
    it(`${why}: ${text.slice(0, 40)}…`, () => expect(linksOf(text).sort()).toEqual([...links].sort()));
});
