import { expect, test } from "vitest";
import { type ClaimDraft, type DecisionRow, identifyClaim } from "../claims/index.ts";
import { judgeClaims } from "./judged-claims.ts";

function draft(quote: string, dataset = "tables_figures"): ClaimDraft {
  const source = `sha256:${"1".repeat(64)}` as const;
  const claim = identifyClaim({
    kind: "quantity",
    source,
    quote,
    start: null,
    end: null,
    indicator: "workers_present",
    subject: "KP",
    object: null,
    place: "RU",
    value: 100,
    low: null,
    high: null,
    bound: "exact",
    unit: "people",
    period: { text: null, start: null, end: null, resolved: false },
    aspect: "observed",
    speaker: null,
    relation: null,
    hedge: null,
    status: "proposed",
    rule: "table:figures@1",
  });
  const at = { source, record: "row 2", field: "value" };
  const citation = { title: null, publisher: null, date: null, url: null };
  return { kind: "claim", dataset, claim, at, citation, key: quote, note: null };
}

const decide = (kind: "accept" | "reject", target: string): DecisionRow => ({
  id: kind + target,
  kind,
  target,
  object: null,
  who: "a reviewer",
  when: "2026-01-01T00:00:00Z",
  why: "read",
  replaces: null,
});
const one = draft("F1");
const standings = (decisions: DecisionRow[]) =>
  judgeClaims([one, draft("F2")], decisions).map(({ key, standing }) => `${key} ${standing}`);

test.each([
  { decisions: [], expected: ["F1 proposed", "F2 proposed"], why: "nobody decided, so nothing is accepted" },
  {
    decisions: [decide("accept", "tables_figures")],
    expected: ["F1 accepted", "F2 accepted"],
    why: "one word accepts a table",
  },
  {
    decisions: [decide("accept", "tables_figures"), decide("reject", one.claim.id)],
    expected: ["F1 rejected", "F2 accepted"],
    why: "a rejection wins for its claim",
  },
  {
    decisions: [decide("reject", one.claim.id), decide("accept", one.claim.id)],
    expected: ["F1 rejected", "F2 proposed"],
    why: "whatever the order",
  },
  {
    decisions: [decide("reject", "tables_figures"), decide("accept", one.claim.id)],
    expected: ["F1 accepted", "F2 rejected"],
    why: "a word about the claim outweighs one about its table",
  },
])("$why", ({ decisions, expected }) => {
  expect(standings(decisions)).toEqual(expected);
});

test("claims stand in the order of their keys, F9 before F10, and each once", () => {
  const drafts = [draft("F10"), draft("F9"), draft("F10"), draft("F1", "a_table")];
  expect(judgeClaims(drafts, []).map(({ dataset, key }) => `${dataset} ${key}`)).toEqual([
    "a_table F1",
    "tables_figures F9",
    "tables_figures F10",
  ]);
});
