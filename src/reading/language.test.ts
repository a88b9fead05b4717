import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

test.each([
  [
    "en",
    "The United Nations estimates that more than 50,000 North Koreans are labourers in other countries.",
    "English",
  ],
  ["ru", "По данным ООН, более 50 тысяч граждан КНДР работают за рубежом.", "Cyrillic"],
  ["ko", "유엔은 해외에서 일하는 북한 주민이 최소 6만2천 명(UN)이라고 밝혔다.", "Hangul with Latin letters"],
  ["ko", "北韓 勞動者 5만여 명이 中國에서 일하고 있다고 밝혔다", "Hangul with Han letters"],
  ["zh", "联合国估计，超过5万名朝鲜人在海外工作。", "Han"],
  ["zh", "据UN Panel of Experts报告，朝鲜劳工仍在工作。", "Han with an English name"],
  ["de", "Nach Angaben der Vereinten Nationen arbeiten mehr als 50.000 Nordkoreaner im Ausland.", "German"],
  ["fr", "Selon les Nations unies, plus de 50 000 Nord-Coréens travaillent à l’étranger.", "French"],
  ["es", "Según las Naciones Unidas, más de 50.000 norcoreanos trabajan en el extranjero.", "Spanish"],
  ["en", "12345 — ???", "nothing to go by"],
  ["en", "", "no text"],
])("%s: %s (%s)", (language, text) => {
  expect(languageOf(text)).toBe(language);
});
