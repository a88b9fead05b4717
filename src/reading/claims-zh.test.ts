/** Chinese sentences with what is read from them, each class of wording beside one it must not catch. */
import { expect, test } from "vitest";
import { readClaims } from "./read-claims.ts";

const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Somebody whom nobody names speaks; the place of his works is theirs.
  ["丹东一家电子厂的负责人说，厂里有260名朝鲜女工。", ["workers_sector 260 丹东 -"]],
  ["辽宁省公安厅的负责人说，省内有260名朝鲜女工。", ["workers_present 260 辽宁省 辽宁省公安厅"]],
  // Those who have not left are there.
  ["延边仍有500名朝鲜工人没有离开。", ["workers_present 500 延边 -"]],
  ["延边有500名朝鲜工人离开。", ["departed 500 延边 -"]],
  // A firm's own staff, where no sending state is named.
  ["该港口拥有员工860人。", []],
  // Traditional letters: going home is going home.
  ["上月有300名北韓工人從琿春返國。", ["repatriated 300 琿春 -"]],
  ["波兰劳动部门2016年在19家企业发现460名朝鲜工人。", ["employers 19 PL -", "workers_sector 460 PL -"]],
];

test.each(rows)("%s", (text, claims) => {
  expect(
    readClaims(text, { published: null }).map(
      ({ indicator, value, place, speaker }) => `${indicator} ${value} ${place ?? "-"} ${speaker ?? "-"}`,
    ),
  ).toEqual(claims);
});
