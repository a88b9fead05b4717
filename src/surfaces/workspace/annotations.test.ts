/** Annotations out and back: exact in the same text, nearly in a changed one, lost where the words are gone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../picture/build.ts";
import { decodeSnapshot } from "../../picture/index.ts";
import { type Doors, openDoors } from "../wiring.ts";
import { addPaths } from "./add.ts";
import { addAnnotations, isAnnotationsFile } from "./add-annotations.ts";
import { anchored, annotationOf, annotationsIn } from "./annotations.ts";
import { buildWorkspace } from "./build.ts";

const TEXT =
  "Report\n\nMore than 50,000 North Koreans are labourers in other countries. An estimated 30,000 labourers now work in eastern Russia. The defector Kim Chol Su said that 200 workers were sent to Russia.\n";
const folder = mkdtempSync(join(tmpdir(), "manumit-annotations-"));
const by = { by: "test", now: () => new Date("2026-01-02T03:04:05Z") };
let doors: Doors;
let lines: string;

beforeAll(async () => {
  doors = await openDoors(join(folder, "w"), { create: true });
  writeFileSync(join(folder, "report.txt"), TEXT);
  await addPaths(doors, [join(folder, "report.txt")], by);
  const { built } = await buildWorkspace(doors, buildPicture);
  lines = decodeSnapshot(built.bytes)
    .claims()
    .flatMap((view) => annotationOf(view) ?? [])
    .map((annotation) => JSON.stringify(annotation))
    .join("\n");
});
afterAll(async () => {
  await doors.close();
  rmSync(folder, { recursive: true, force: true });
});

test("an export holds the two selectors and no covered name", () => {
  const [first] = annotationsIn(lines, "a");
  expect(JSON.parse(lines.split("\n")[0]!).target.selector.map((one: { type: string }) => one.type)).toEqual([
    "TextQuoteSelector",
    "TextPositionSelector",
  ]);
  expect(first!.claim).not.toBeNull();
  expect(lines).not.toContain("Chol Su");
});

test("added to the workspace they came from, all are exact and are the claims that wait there", async () => {
  const path = join(folder, "back.jsonld");
  writeFileSync(path, lines);
  expect(await isAnnotationsFile(path)).toBe(true);
  const added = await addAnnotations(doors, path, by);
  expect(added.length).toBeGreaterThanOrEqual(2);
  expect(added.map(({ state }) => state)).toEqual(added.map(() => "exact"));
  expect(
    added.every(({ here, annotation }) => here?.claim.id === annotation.claim?.id && here?.standing === "proposed"),
  ).toBe(true);
});

test.each([
  { why: "words put before it", change: (text: string) => `A new preface.\n\n${text}`, state: "exact" },
  {
    why: "a letter changed in it",
    change: (text: string) => text.replace("labourers in other", "laborers in other"),
    state: "approximate",
  },
  {
    why: "its sentence taken out",
    change: (text: string) => text.replace(/More than [^.]*\./, "Nothing."),
    state: "lost",
  },
])("a text with $why: $state", async ({ change, state }) => {
  const one = annotationsIn(lines, "a").filter(({ quote }) => quote.exact.includes("50,000"));
  const [found] = await anchored(one, async () => change(TEXT));
  expect(found!.state).toBe(state);
  if (state === "exact") expect(change(TEXT).slice(found!.start!, found!.end!)).toBe(one[0]!.quote.exact);
});

test("a source that is not here is said to be missing", async () => {
  const [found] = await anchored(annotationsIn(lines, "a"), async () => null);
  expect(found!.state).toBe("source missing");
});

test.each([
  ["[{}]", "annotation 1"],
  [
    '{"type":"Annotation","target":{"source":"x","selector":[{"type":"TextPositionSelector","start":0,"end":1}]}}',
    "no TextQuoteSelector",
  ],
  ["no json", "line 1"],
])("%s is refused with its place", (text, message) => {
  expect(() => annotationsIn(text, "file")).toThrow(message);
});
