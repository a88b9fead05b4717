/** Korean sentences with what is read from them, each class of wording beside one it must not catch. */
import { expect, test } from "vitest";
import { type ReadClaim, readClaims } from "./read-claims.ts";

const told = (claim: ReadClaim): string =>
  claim.kind === "link"
    ? `${claim.relation} ${claim.subject} → ${claim.object}`
    : `${claim.indicator} ${claim.value} ${claim.place ?? "-"} ${claim.speaker ?? "-"}`;

const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Somebody whom nobody names; the boss is no employer by name.
  ['단둥의 한 의류업체 사장은 "북한 여공 300명을 고용했다"고 말했다.', ["workers_sector 300 단둥 -"]],
  // Other firms' staff and turnover; what one firm pays another.
  ["이 공장은 한국인 직원 120명이 일하며 매출 45억 원을 올렸다.", []],
  ["조선남강무역회사는 베이징숙박소에 150만 달러를 송금했다.", ["Payment 조선남강무역회사 → 베이징숙박소"]],
  // Home is no host, and what was agreed is not yet done.
  ["몽골 정부는 북한 노동자를 본국으로 보냈다.", []],
  ["북한은 러시아에 노동자를 파견하기로 합의했다.", []],
  // Of what is said the inner subject acts.
  [
    "전문가단은 북한이 석탄 55만 톤을 중국에 수출했다고 밝혔다.",
    ["UnknownLink:ships_to KP → CN", "trade_volume 550000 CN 전문가단"],
  ],
];

test.each(rows)("%s", (text, claims) => {
  expect(readClaims(text, { published: null }).map(told).toSorted()).toEqual([...claims].toSorted());
});
