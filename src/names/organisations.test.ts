import { expect, test } from "vitest";
import { compareTexts } from "./compare.ts";
import { MATCH } from "./threshold.ts";

test.each([
  ["140th Repair Plant JSC", "Joint Stock Company 140 Repair Plant", "an ordinal is a number"],
  ["Fakel Electronics LLC", "Fakel Elektroniks OOO", "a trade word by its sound"],
  ["OBSHCHESTVO S OGRANICHENNOJ OTVETSTVENNOSTJU Zarya", "ООО Заря", "a form spelled in another scheme"],
  ["Plandin Instrument Works", "Instrument Works named after Plandin", "named after"],
  ["North Korean Ponghwa Trading Corporation", "Korea Ponghwa Trading Corporation", "one country"],
  ["Tongbang Intertrade Company Ltd", "Tongbang Intertrade Co. (TICO) Limited", "its own short form beside it"],
  ["조선고려은행", "Korea Koryo Bank", "Koryo is a name"],
])("%s is %s: %s", (query, candidate) => {
  expect(compareTexts(query, candidate, "organisation").score).toBeGreaterThanOrEqual(MATCH);
});

test.each([
  ["Ladoga Trading Company", "Ladoga Trading Company No. 2", "a number that only one has"],
  ["Repair Plant 140", "141st Repair Plant", "another number"],
  ["Koryo Commercial Bank", "Korea Foreign Trade Bank", "Koryo is not the country"],
  ["Ansar al-Charia", "Al-Ansar Charity Association", "a word for a sort of body is no slip of a name"],
  ["Azov Capital", "Azov Ventures", "two trades"],
])("%s is not %s: %s", (query, candidate) => {
  expect(compareTexts(query, candidate, "organisation").score).toBeLessThan(MATCH);
});
