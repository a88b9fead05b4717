/** What the app reads, from a picture of our own starting tables. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../../picture/build.ts";
import { xlsxOf, xlsxRow } from "../../screening/xlsx-form.ts";
import { openDoors, starterFolder } from "../../wiring.ts";
import { addPaths } from "../../workspace/add.ts";
import { buildWorkspace } from "../../workspace/build.ts";
import { openContext } from "../open-context.ts";
import { makeServer } from "../server.ts";
import { alike } from "./alike.ts";
import type { Evidence, Mark, NetworkBody, Overview, Profile } from "./app-contract.ts";
import { covered } from "./evidence.ts";
import { folded } from "./name-beginnings.ts";
import { scriptOf } from "./profile.ts";

const folder = mkdtempSync(join(tmpdir(), "app-"));
let app: Awaited<ReturnType<typeof makeServer>>;
let context: Awaited<ReturnType<typeof openContext>>;
const get = async <T>(url: string): Promise<T> => (await app.inject({ url })).json() as T;

beforeAll(async () => {
  const doors = await openDoors(folder, { create: true });
  await addPaths(doors, [starterFolder()], { by: "a test", now: () => new Date("2026-01-01T00:00:00Z") });
  await buildWorkspace(doors, buildPicture);
  await doors.close();
  context = await openContext(folder);
  app = await makeServer(context, { web: null });
});
afterAll(async () => {
  await app.close();
  await context.close();
  rmSync(folder, { recursive: true });
});

test("the overview gives every standing figure with who said it, and what sums imply for one worker", async () => {
  const overview = await get<Overview>("/api/overview");
  const present = overview.marks.filter(({ indicator }) => indicator === "workers_present");
  expect(present.length).toBeGreaterThan(50);
  expect(present.every(({ citation }) => citation.title !== null)).toBe(true);
  const marks = new Set(overview.marks.map(({ id }) => id));
  expect(overview.money.length).toBeGreaterThan(5);
  for (const { money, workers } of overview.money) expect([marks.has(money), marks.has(workers)]).toEqual([true, true]);
});

test("every id that the overview shows opens", async () => {
  const overview = await get<Overview>("/api/overview");
  const ids = [
    ...overview.marks.slice(0, 40).map(({ id }) => id),
    ...overview.measures.map(({ id }) => id),
    ...overview.channels.map(({ cite }) => cite),
    ...overview.sources.map(({ cite }) => cite),
  ];
  for (const id of ids) {
    const answer = await app.inject({ url: `/api/evidence/${encodeURIComponent(id)}` });
    expect([id, answer.statusCode]).toEqual([id, 200]);
  }
});

test("a figure's evidence is the row of its table, cell by cell, as the archive holds it", async () => {
  const { marks } = await get<{ marks: Mark[] }>("/api/figures?indicator=revenue_state_year");
  const mark = marks.find(({ high }) => high === 2_300_000_000)!;
  const evidence = await get<Evidence>(`/api/evidence/${mark.id}`);
  if (evidence.kind !== "claim" || evidence.excerpt?.kind !== "row") throw new Error("a claim of a table has its row");
  const row = Object.fromEntries(evidence.excerpt.cells.map(({ column, text }) => [column, text]));
  expect([row["low"], row["high"]]).toEqual(["1200000000", "2300000000"]);
  const lines = readFileSync(join(starterFolder(), "figures.csv"), "utf8").split("\n");
  expect(lines[Number(evidence.at.record.slice(4)) - 1]).toContain(row["id"]);
  expect(evidence.alike.some(({ relation }) => relation === "same amounts")).toBe(true);
});

test("an entity's page has its statements by place, its links with their far ends, and its names by script", async () => {
  const found = await get<{ results: { id: string }[] }>("/api/search?q=Mokran");
  const profile = await get<Profile>(`/api/entities/${found.results[0]!.id}`);
  expect(profile.statements.length).toBeGreaterThan(3);
  expect(profile.names.map(({ script }) => script)).toContain("Latn");
  for (const { other, degree } of profile.links) expect([other.id === profile.id, degree > 0]).toEqual([false, true]);
  expect(profile.statements.every(({ at }) => at.source.startsWith("sha256:"))).toBe(true);
});

test("a network holds the nearest first, each link once, and says when more are linked than were asked for", async () => {
  const near = await get<NetworkBody>("/api/network/kp-mokran?hops=1");
  const far = await get<NetworkBody>("/api/network/kp-mokran?hops=6");
  expect(near.nodes[0]?.id).toBe("kp-mokran");
  expect(far.nodes.length).toBeGreaterThanOrEqual(near.nodes.length);
  expect(far.nodes.map(({ hop }) => hop)).toEqual(far.nodes.map(({ hop }) => hop).toSorted((a, b) => a - b));
  expect(new Set(far.edges.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size).toBe(far.edges.length);
  const one = await get<NetworkBody>("/api/network/kp-mokran?limit=1");
  expect([one.nodes.length, one.edges.length, one.isWhole]).toEqual([1, 0, false]);
});

test.each(["/api/entities/nobody", "/api/network/nobody", "/api/evidence/nothing"])(
  "%s is a 404 that says what was asked",
  async (url) => {
    const answer = await app.inject({ url });
    expect([answer.statusCode, answer.body]).toEqual([404, expect.stringContaining("no")]);
  },
);

test.each([
  { text: "목란", script: "Hang", why: "Hangul" },
  { text: "朝鮮", script: "Hani", why: "Han" },
  { text: "ООО «Мокран»", script: "Cyrl", why: "Cyrillic" },
  { text: "Mokran LLC", script: "Latn", why: "Latin" },
  { text: "1234", script: "Zyyy", why: "no letters" },
])("$text is written in $script: $why", ({ text, script }) => {
  expect(scriptOf(text)).toBe(script);
});

test("names that must be covered are covered in what is shown around a claim, and nothing else moves", () => {
  const text = "The worker Kim Chol said so.";
  expect(covered(text, 4, text.length, [{ start: 11, end: 19 }])).toBe("worker ███ ████ said so.");
  expect(covered(text, 0, 3, [{ start: 11, end: 19 }])).toBe("The");
});

test("figures of other places or measures are not alike", () => {
  const mark = { id: "a", indicator: "i", place: "ru", unit: "people", low: null, value: 5, high: null } as Mark;
  const full = { ...mark, start: "2017", end: "2017", citation: { date: "2017" } } as Mark;
  const others = [
    { ...full, id: "b" },
    { ...full, id: "c", place: "cn" },
    { ...full, id: "d", value: 9 },
    { ...full, id: "e", value: 9, start: "2018", end: "2018" },
  ];
  expect(alike(full, others).map(({ id, relation }) => [id, relation])).toEqual([
    ["b", "same amounts"],
    ["d", "same place and time"],
  ]);
});

test("a workbook is taken apart for the page, and what is none is refused in words", async () => {
  const part = join(folder, "rows.part");
  writeFileSync(part, ["Mokran LLC", "Bakery of Lyon"].map((name) => xlsxRow([name, "ru"])).join(""));
  const book = Buffer.concat(await Array.fromAsync(xlsxOf(part, ["Supplier", "Country"], [["made", "for a test"]])));
  const post = (payload: Buffer, query: string) =>
    app.inject({
      method: "POST",
      url: `/api/screen/sheet?${query}`,
      payload,
      headers: { "content-type": "application/octet-stream" },
    });
  const answer = await post(book, "name=suppliers.xlsx");
  expect(answer.json()).toEqual({
    sheet: "answers",
    sheets: ["about"],
    rows: [
      ["Supplier", "Country"],
      ["Mokran LLC", "ru"],
      ["Bakery of Lyon", "ru"],
    ],
    leftOut: 0,
  });
  expect((await post(book, "name=suppliers.xlsx&sheet=about")).json<{ rows: unknown[] }>().rows).toHaveLength(1);
  const none = await post(book, "name=suppliers.xlsx&sheet=crew");
  expect([none.statusCode, none.json<{ detail: string }>().detail]).toEqual([
    422,
    'suppliers.xlsx: there is no filled sheet "crew". There are answers, about.',
  ]);
  expect((await post(Buffer.from("no workbook"), "name=a.xlsx")).statusCode).toBe(422);
});

test("names that begin with what was typed are found before the name is whole, an unfinished syllable too", () => {
  expect(folded("Kim Ch\u014f-ng")).toBe("kim cho ng");
  expect(folded("\ubaa9\ub780").startsWith(folded("\ubaa8"))).toBe(true);
});
