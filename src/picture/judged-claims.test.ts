import fc from "fast-check";
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

const decide = (kind: DecisionRow["kind"], target: string, object: string | null = null): DecisionRow => ({
  id: kind + target + object,
  kind,
  target,
  object,
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

const [first, second, third] = [draft("F1"), draft("F2"), draft("F3")];
const judged = (decisions: DecisionRow[]) => judgeClaims([first, second, third], decisions);

test("an edit accepts a claim as put right, and its id, words and place stay", () => {
  const [found] = judged([decide("edit", first.claim.id, '{"low":90,"bound":"at_least","value":null,"start":"2016"}')]);
  expect(found).toMatchObject({ standing: "accepted", edited: ["bound", "low", "start", "value"] });
  expect(found!.claim).toMatchObject({ id: first.claim.id, quote: "F1", value: null, low: 90, bound: "at_least" });
  expect(found!.claim.period).toEqual({ text: null, start: "2016", end: null, resolved: true });
});

test.each([
  ["no JSON", "an edit that cannot be read"],
  ['{"quote":"other words"}', "an edit of the words"],
  ['{"value":null}', "an edit that takes the number away"],
])("%j leaves the claim as it was read: %s", (object) => {
  expect(judged([decide("edit", first.claim.id, object)])[0]!.claim).toEqual(first.claim);
});

test("a repeater is superseded by the first of its chain; a ring supersedes nobody", () => {
  const chain = [
    decide("repeats", third.claim.id, second.claim.id),
    decide("repeats", second.claim.id, first.claim.id),
  ];
  expect(judged(chain).map(({ standing, repeats }) => [standing, repeats])).toEqual([
    ["proposed", undefined],
    ["superseded", first.claim.id],
    ["superseded", first.claim.id],
  ]);
  const ring = [...chain, decide("repeats", first.claim.id, third.claim.id)];
  expect(judged(ring).map(({ standing }) => standing)).toEqual(["proposed", "proposed", "proposed"]);
});

test("the order in which decisions were written never matters", () => {
  const ids = [first, second, third].map(({ claim }) => claim.id);
  const decision = fc
    .tuple(
      fc.constantFrom("accept", "reject", "edit", "repeats"),
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.nat(9),
    )
    .map(([kind, target, other, low]) =>
      decide(
        kind as DecisionRow["kind"],
        target,
        kind === "edit" ? `{"value":${low}}` : kind === "repeats" ? other : null,
      ),
    );
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), (rows) => {
      expect(judged(rows.toReversed())).toEqual(judged(rows));
    }),
  );
});
