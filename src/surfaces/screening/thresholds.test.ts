import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ScreenAnswer } from "../../questions/screen/answer.ts";
import { expectedAlerts, expectedAt } from "./expected-alerts.ts";
import { readThresholds } from "./settings.ts";
import { defaultThresholds, judge, thresholdFor, widest } from "./thresholds.ts";

const thresholds = {
  threshold: 0.7,
  cutoff: 0.55,
  datasets: { one: { Person: 0.8, LegalEntity: 0.6, "*": 0.9 }, two: { "*": 0.95 } },
};

test.each([
  { schema: "Person", datasets: ["one"], is: 0.8, why: "its own schema" },
  { schema: "Company", datasets: ["one"], is: 0.6, why: "what it descends from" },
  { schema: "Vessel", datasets: ["one"], is: 0.9, why: "the rest of the list" },
  { schema: "Person", datasets: ["other"], is: 0.7, why: "a list nobody set" },
  { schema: "Person", datasets: ["two", "one"], is: 0.8, why: "the lowest of its lists" },
])("$why: $is", ({ schema, datasets, is }) => {
  expect(thresholdFor({ schema, datasets }, thresholds)).toBe(is);
});

const result = (id: string, score: number, schema: string, dataset: string) =>
  ({ id, score, schema, datasets: [dataset] }) as unknown as ScreenAnswer["results"][number];
const answer = (...results: ScreenAnswer["results"]): ScreenAnswer =>
  ({ row: 1, answer: "match", error: null, results }) as unknown as ScreenAnswer;

test("each result is held against its own threshold", () => {
  const judged = judge(
    answer(result("a", 0.75, "Person", "one"), result("b", 0.62, "Company", "one"), result("c", 0.52, "Person", "one")),
    thresholds,
    5,
  );
  expect([judged.answer, judged.results.map((one) => one.id)]).toEqual(["match", ["a", "b"]]);
});

test("a match further down is not pushed out by likelier names that are none", () => {
  const judged = judge(answer(result("a", 0.75, "Person", "two"), result("b", 0.62, "Company", "one")), thresholds, 1);
  expect([judged.answer, judged.results.map((one) => one.id)]).toEqual(["match", ["b"]]);
});

test("without a match of its own list the answer is possible, without any result none", () => {
  expect(judge(answer(result("a", 0.75, "Person", "one")), thresholds, 5).answer).toBe("possible");
  expect(judge(answer(result("a", 0.5, "Person", "one")), thresholds, 5)).toMatchObject({
    answer: "none",
    results: [],
  });
});

test("one threshold for all leaves the engine's answer as it is", () => {
  const one = answer(result("a", 0.75, "Person", "one"));
  expect(judge(one, defaultThresholds, 5)).toBe(one);
  expect(widest(thresholds, { limit: 5 })).toMatchObject({ threshold: 0.6, cutoff: 0.55, limit: 50 });
});

test("settings are read strictly, and a workspace without them has the defaults", async () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  const write = (text: string): void => writeFileSync(join(folder, "settings.json"), text);
  try {
    expect(await readThresholds(folder)).toEqual(defaultThresholds);
    write('{"screen":{"threshold":0.5,"datasets":{"us_ofac_sdn":{"Person":0.75}}}}');
    expect(await readThresholds(folder)).toEqual({
      threshold: 0.5,
      cutoff: 0.5,
      datasets: { us_ofac_sdn: { Person: 0.75 } },
    });
    for (const [wrong, says] of [
      ["{", /not JSON/],
      ['{"screen":{"treshold":0.5}}', /treshold/],
      ['{"screen":{"threshold":7}}', /threshold/],
      ['{"screen":{"datasets":{"x":{"Persn":0.7}}}}', /FollowTheMoney/],
    ] as const) {
      write(wrong);
      await expect(readThresholds(folder)).rejects.toThrow(says);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the price of a threshold is that of the next lower one that was measured, and falls as it rises", () => {
  const [first, second] = expectedAlerts;
  expect(expectedAt((first!.threshold + second!.threshold) / 2)).toContain(`about ${first!.people} people`);
  expect(expectedAt(0.01)).toBeNull();
  for (const [n, row] of expectedAlerts.entries()) {
    const next = expectedAlerts[n + 1];
    if (!next) continue;
    expect(next.threshold).toBeGreaterThan(row.threshold);
    expect([next.people <= row.people, next.organisations <= row.organisations]).toEqual([true, true]);
  }
});
