import fc from "fast-check";
import { expect, test } from "vitest";
import type { DecisionRow } from "../claims/index.ts";
import { decideIdentity } from "./identity.ts";

let number = 0;
const say = (kind: DecisionRow["kind"], target: string, object: string): DecisionRow => ({
  id: `d${number++}`,
  kind,
  target,
  object,
  who: "a reviewer",
  when: "2026-01-01T00:00:00Z",
  why: "same register number",
  replaces: null,
});

test("`same` puts the target under the object, through chains", () => {
  const { canonical } = decideIdentity([say("same", "a", "b"), say("same", "b", "c")]);
  expect(Object.fromEntries(canonical)).toEqual({ a: "c", b: "c" });
});

test("where every id was put under another, the first by code units stands for all", () => {
  const { canonical } = decideIdentity([say("same", "b", "a"), say("same", "a", "b")]);
  expect(Object.fromEntries(canonical)).toEqual({ b: "a" });
});

test("`different` about the same two wins over `same`", () => {
  const { canonical, isParted } = decideIdentity([say("different", "b", "a"), say("same", "a", "b")]);
  expect(canonical.size).toBe(0);
  expect(isParted("a", "b")).toBe(true);
});

test("what was said of an id holds for the entity it lies under", () => {
  const { isParted } = decideIdentity([say("same", "a", "b"), say("different", "a", "x")]);
  expect(isParted("b", "x")).toBe(true);
  expect(isParted("b", "y")).toBe(false);
});

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const decision = fc.record({ kind: fc.constantFrom("same" as const, "different" as const), target: id, object: id });

test("the outcome does not depend on the order of decisions", () => {
  fc.assert(
    fc.property(
      fc
        .array(decision, { maxLength: 12 })
        .chain((rows) =>
          fc.record({ rows: fc.constant(rows), shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
        ),
      ({ rows, shuffled }) => {
        const decide = (all: typeof rows) =>
          [...decideIdentity(all.map((row) => say(row.kind, row.target, row.object))).canonical].sort();
        expect(decide(shuffled)).toEqual(decide(rows));
      },
    ),
  );
});
