/** Russian sentences with what is read from them, each class of wording beside one it must not catch. */
import { expect, test } from "vitest";
import { readClaims } from "./read-claims.ts";

const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // A time of what comes after is not the time of what is.
  [
    "В России остаются 12 тысяч северокорейских рабочих и все они уедут до конца 2019 года.",
    ["workers_present 12000 RU ..-", "departed 100 RU ..2019-12-31"],
  ],
  ["12 тысяч северокорейских рабочих уедут из России до конца 2019 года.", ["departed 12000 RU ..2019-12-31"]],
  // A visa says what an entry is for; visas alone are counted as papers.
  ["В 2024 году в Россию по учебным визам въехали 5 тысяч граждан КНДР.", ["entries_education 5000 RU 2024..2024"]],
  ["В 2024 году гражданам КНДР выдали 5 тысяч учебных виз.", ["visas_student 5000 - 2024..2024"]],
  // What is missing stands right behind "без".
  ["На стройке в Омске без патентов трудились 17 граждан КНДР.", ["workers_sector 17 Омске ..-"]],
  ["Стройка в Омске обошлась без 17 граждан КНДР.", []],
  ["В 2018 году страну покинули 18 533 северокорейца.", ["departed 18533 - 2018..2018"]],
  // Contracts that go on no more, and what a firm pays for goods.
  ["Власти Монголии не стали продлевать контракты с 1 190 гражданами КНДР.", []],
  ["Сингапурская OCN перечислила банку КНДР 2,1 млн долларов за поставки спиртного.", []],
  ["На одного северокорейца приходилось трое китайцев.", []],
  [
    "Товарооборот КНР и КНДР составил 539 млн долларов, причём экспорт Северной Кореи — 48 млн.",
    ["trade_value 539000000 CN ..-", "trade_exports 48000000 CN ..-"],
  ],
];

test.each(rows)("%s", (text, claims) => {
  expect(
    readClaims(text, { published: null })
      .filter(({ kind }) => kind === "quantity")
      .map(
        ({ indicator, value, place, period }) =>
          `${indicator} ${value} ${place ?? "-"} ${period.start ?? ""}..${period.end ?? "-"}`,
      ),
  ).toEqual(claims);
});
