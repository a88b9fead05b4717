/** Reviewing in the terminal: a person's keys, played; moving never decides. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standing } from "../../claims/decision.ts";
import { buildPicture } from "../../picture/build.ts";
import { decodeSnapshot } from "../../picture/index.ts";
import { type Doors, openDoors } from "../wiring.ts";
import { addPaths } from "../workspace/add.ts";
import { buildWorkspace } from "../workspace/build.ts";
import { judge, reviewedDocuments, type Verdict } from "../workspace/review.ts";
import { editFrom, type Waiting } from "./edit-pairs.ts";
import { reviewByKeys } from "./review-keys.ts";

const folder = mkdtempSync(join(tmpdir(), "manumit-keys-"));
const now = (): Date => new Date("2026-01-02T03:04:05Z");
let doors: Doors;

beforeAll(async () => {
  doors = await openDoors(join(folder, "w"), { create: true });
  const path = join(folder, "paper.txt");
  writeFileSync(
    path,
    "More than 50,000 North Koreans are labourers in other countries.\n\nAn estimated 30,000 labourers now work in eastern Russia.\n\nBeijing has condemned the nuclear test.\n",
  );
  await addPaths(doors, [path], { by: "test", now });
});
afterAll(async () => {
  await doors.close();
  rmSync(folder, { recursive: true, force: true });
});

const waiting = async (): Promise<Waiting[]> =>
  (await reviewedDocuments(doors)).flatMap((document) => document.claims.map((judged) => ({ document, judged })));

async function play(keys: readonly string[], lines: readonly string[] = []): Promise<string> {
  const [left, typed, said] = [[...keys], [...lines], [] as string[]];
  const screen = {
    key: async () => left.shift() ?? null,
    line: async () => typed.shift() ?? null,
    print: (text: string) => void said.push(text),
  };
  await reviewByKeys(await waiting(), screen, async (verdicts: readonly Verdict[]) => {
    await judge(doors, verdicts, { who: "a reviewer", now });
  });
  return said.join("\n");
}
const states = async (): Promise<string[]> => (await waiting()).map(({ judged }) => judged.standing);

test("moving to and fro and quitting decides nothing", async () => {
  const said = await play(["s", "right", "down", "b", "up", "?", "enter", "q", "a"]);
  expect(said).toContain("0 decided");
  expect(new Set(await states())).toEqual(new Set(["proposed"]));
  expect(standing(await doors.ledger.decisions())).toEqual([]);
});

test("a rejection without a reason is none, an edit that says nothing is none", async () => {
  await play(["x", "e", "q"], ["  ", ""]);
  expect(new Set(await states())).toEqual(new Set(["proposed"]));
});

test("accept, reject with a reason and undo are rows; undo takes back the last one only", async () => {
  await play(["a", "x", "u", "q"], ["counts others"]);
  expect((await states()).slice(0, 2)).toEqual(["accepted", "proposed"]);
  expect((await doors.ledger.decisions()).map(({ kind }) => kind)).toEqual(["accept", "reject", "undo"]);
});

test("an edit that leaves no claim is told, and the same claim stays in hand", async () => {
  const said = await play(["s", "e", "e", "q"], ["bound=range", "place=CN"]);
  expect(said).toContain("needs low and high");
  expect((await waiting())[1]!.judged).toMatchObject({
    standing: "accepted",
    claim: { place: "CN" },
    edited: ["place"],
  });
});

test("an accepted link is a relation of the picture, between a state and a party known by name", async () => {
  const link = (await waiting()).find(({ judged }) => judged.claim.kind === "link")!.judged.claim;
  await judge(doors, [{ kind: "edit", target: link.id, why: "whose test", edit: { object: "Namgang Trading" } }], {
    who: "x",
    now,
  });
  const { built } = await buildWorkspace(doors, buildPicture);
  const picture = decodeSnapshot(built.bytes);
  const [tie] = picture.adjacent("named-namgang-trading");
  expect(tie).toMatchObject({ other: `state-${link.subject!.toLowerCase()}`, schema: "UnknownLink" });
  expect(picture.entity("named-namgang-trading")).toMatchObject({ status: "reported", caption: "Namgang Trading" });
});

test.each([
  [["low=50000", "place="], { low: 50_000, place: null }, "a number, and unknown"],
  [["speaker=A = B"], { speaker: "A = B" }, "only the first sign parts"],
])("--set %j: %s", (pairs: readonly string[], edit: object, _why: string) => {
  expect(editFrom(pairs)).toEqual(edit);
});

test.each([["low=many"], ["=5"], ["place"]])("--set %s is refused", (pair) => {
  expect(() => editFrom([pair])).toThrow();
});
