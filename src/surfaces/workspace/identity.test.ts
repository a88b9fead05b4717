/** Joining and parting over a real ledger: each word is kept, none is overwritten. */
import { expect, test } from "vitest";
import { standing } from "../../claims/decision.ts";
import { openLedger } from "../../ledger/ledger.ts";
import { decideIdentity } from "../../picture/identity.ts";
import type { Doors } from "../wiring.ts";
import { decideIdentityOf, type IdentityWord } from "./identity.ts";

async function desk() {
  const ledger = await openLedger(":memory:");
  let second = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second++));
  const canonical = async () => decideIdentity(standing(await ledger.decisions())).canonical;
  const say = async (kind: IdentityWord["kind"], target: string, object: string | null) => {
    const under = await canonical();
    const known = (id: string): string | null => (/^[a-d]$/.test(id) ? (under.get(id) ?? id) : null);
    // Only the ledger is asked of the doors.
    const doors = { ledger } as unknown as Doors;
    return decideIdentityOf(doors, { kind, target, object, why: "seen in both registers" }, known, { who: "me", now });
  };
  return { ledger, say, canonical };
}

test("a merge puts one under the other, a split parts them, undo of the split joins them again", async () => {
  const { ledger, say, canonical } = await desk();
  await say("same", "b", "a");
  expect([...(await canonical())]).toEqual([["b", "a"]]);
  const [split] = await say("different", "b", "a");
  expect([...(await canonical())]).toEqual([]);
  await say("undo", split!.id, null);
  expect([...(await canonical())]).toEqual([["b", "a"]]);
  expect((await ledger.decisions()).map(({ kind }) => kind)).toEqual(["same", "different", "undo"]);
  expect(await ledger.verify()).toBeNull();
});

test("who hangs on an entity through another is parted from both", async () => {
  const { say, canonical } = await desk();
  await say("same", "b", "a");
  await say("same", "c", "b");
  const rows = await say("different", "c", "a");
  expect(rows.map(({ object }) => object).sort()).toEqual(["a", "b"]);
  expect([...(await canonical())]).toEqual([["b", "a"]]);
});

test.each([
  { kind: "same", target: "a", object: "a", found: /itself/, why: "an entity with itself" },
  { kind: "same", target: "a", object: "z", found: /no entity/, why: "one that is not in the picture" },
  { kind: "same", target: "b", object: "a", found: /one entity already/, why: "two that are joined already" },
  { kind: "same", target: "d", object: "a", found: /parted/, why: "two that somebody parted" },
  { kind: "different", target: "d", object: "a", found: /parted already/, why: "a split that stands" },
  { kind: "undo", target: "no row", object: null, found: /no decision/, why: "an undo of nothing" },
] as const)("$why is refused and writes nothing", async ({ kind, target, object, found }) => {
  const { ledger, say } = await desk();
  await say("same", "b", "a");
  await say("different", "d", "a");
  await expect(say(kind, target, object)).rejects.toThrow(found);
  expect(await ledger.decisions()).toHaveLength(2);
});
