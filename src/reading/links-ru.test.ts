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
  {
    text: "Завод «Янтарь» закупал треску у пхеньянской фирмы «Сосан».",
    links: ["supplies: Сосан > Янтарь"],
    why: "who buys of one is supplied by it",
  },
  {
    text: "Учредителями ООО «Пэксан» являются Пак Су Нам и фирма «Дельта».",
    links: ["Ownership: Пак Су Нам > Пэксан", "Ownership: Дельта > Пэксан"],
    why: "founders by noun, each of them",
  },
  {
    text: "Запрет на приём рабочих из КНДР ввёл и Кувейт.",
    links: ["bans: Кувейт > приём рабочих из КНДР"],
    why: "a ban that is brought in",
  },
  {
    text: "Фирма «Коряк», использующая труд северокорейцев, находится в Находке.",
    links: ["Employment: Коряк > северокорейцев"],
    why: "a participle employs",
  },
];

describe("links in Russian sentences", () => {
  for (const { text, links, why } of rows)
    it(`${why}: ${text.slice(0, 40)}…`, () => expect(linksOf(text).sort()).toEqual([...links].sort()));
});
