import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { EntityDraft } from "../../claims/index.ts";
import { saveSnapshot } from "../../ledger/snapshots.ts";
import { buildPicture } from "../../picture/build.ts";
import { openContext } from "./open-context.ts";

const folder = mkdtempSync(join(tmpdir(), "context-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function build(name: string): Promise<string> {
  const at = { source: `sha256:${"1".repeat(64)}` as const, record: "row 2", field: "name" };
  const record: EntityDraft = {
    kind: "entity",
    id: "one",
    schema: "Person",
    dataset: "list",
    statements: [{ prop: "name", value: name, at }],
  };
  const dataset = {
    name: "list",
    title: "t",
    publisher: "p",
    url: "u",
    licence: "l",
    grade: "A" as const,
    rhythm: "daily",
  };
  const version = { dataset, reader: "test@1", published: null, stale: null, files: [], records: () => [record] };
  const { bytes, digest } = await buildPicture({ datasets: [version], decisions: [], citations: {} });
  await saveSnapshot(join(folder, "picture"), bytes);
  return digest;
}

/** Asked again until it is so: a new picture is looked for a few times a second. */
async function until(digest: string, now: () => string): Promise<string> {
  for (let tries = 0; tries < 200 && now() !== digest; tries++) await pause(50);
  return now();
}

test("a picture that was built anew is served, and one that cannot be read changes nothing", async () => {
  const first = await build("Ryang Su Nyo");
  const context = await openContext(folder, { readOnly: true });
  expect([context.picture().digest, context.doors]).toEqual([first, null]);
  const second = await build("Han Pok Sun");
  expect(second).not.toBe(first);
  expect(await until(second, () => context.picture().digest)).toBe(second);
  writeFileSync(join(folder, "picture/current"), "nothing.picture");
  await pause(600);
  expect(context.picture().digest).toBe(second);
  const third = await build("Mokran");
  expect(await until(third, () => context.picture().digest)).toBe(third);
  await context.close();
});
