import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPicture } from "../../picture/build.ts";
import { decodeSnapshot, type Picture } from "../../picture/index.ts";
import { type Doors, openDoors } from "../wiring.ts";
import { addPaths } from "./add.ts";
import { buildWorkspace } from "./build.ts";
import { documentsInModel } from "./model-export.ts";
import { judge } from "./review.ts";

const TEXT =
  "Report\n\nMokran LLC employed North Korean builders in Vladivostok. Hangang Trading is owned by Bureau 39. The defector Kim Chol Su said that 200 workers were sent to Russia.\n";
const folder = mkdtempSync(join(tmpdir(), "manumit-model-"));
const by = { by: "test", now: () => new Date("2026-01-02T03:04:05Z") };
let doors: Doors;

const pictureNow = async (): Promise<Picture> =>
  decodeSnapshot((await buildWorkspace(doors, buildPicture)).built.bytes);

beforeAll(async () => {
  doors = await openDoors(join(folder, "w"), { create: true });
  writeFileSync(join(folder, "report.txt"), TEXT);
  await addPaths(doors, [join(folder, "report.txt")], by);
});
afterAll(async () => {
  await doors.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a name in a document is a mention, resolved to nobody until a person accepts a claim about it", async () => {
  const found = [...documentsInModel(await pictureNow())];
  expect(found.every(({ schema }) => schema === "Mention")).toBe(true);
  expect(found.map(({ caption }) => caption)).toEqual(
    expect.arrayContaining(["Mokran LLC", "Hangang Trading", "Bureau 39"]),
  );
  expect(found.flatMap(({ properties }) => properties["resolved"] ?? [])).toEqual([]);
  expect(JSON.stringify(found)).not.toContain("Chol Su");
});

test("an accepted link documents its two ends, and every line is an entity of the model", async () => {
  const before = await pictureNow();
  const link = before.claims().find(({ claim }) => claim.relation === "Ownership")!;
  await judge(doors, [{ kind: "accept", target: link.claim.id, why: "it says so" }], { who: "test", now: by.now });
  const picture = await pictureNow();
  const found = [...documentsInModel(picture)];
  const documented = found.filter(({ schema }) => schema === "Documentation");
  expect(documented.map(({ properties }) => picture.entity(properties["entity"]![0]!)!.caption).sort()).toEqual([
    "Bureau 39",
    "Hangang Trading",
  ]);
  expect(found.find(({ caption }) => caption === "Bureau 39")!.properties["resolved"]).toHaveLength(1);
  const model = new Model(defaultModel);
  for (const { schema, properties } of found) {
    const known = new Set([...model.getSchema(schema).getProperties().keys()]);
    expect(Object.keys(properties).filter((name) => !known.has(name))).toEqual([]);
  }
});
