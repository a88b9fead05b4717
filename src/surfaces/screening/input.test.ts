import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { exit, exitCodeOf } from "../faults.ts";
import { readSheet } from "../wiring.ts";
import { openInput } from "./input.ts";

const folder = mkdtempSync(join(tmpdir(), "input-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(path: string, stdin?: Readable): Promise<number> {
  const input = await openInput(path, {}, readSheet, stdin);
  let rows = 0;
  for await (const batch of input.batches()) rows += "cells" in batch ? batch.cells.length : batch.lines.length;
  return rows;
}

test("whatever the bytes, there are rows or an error that says what to do, never a defect", async () => {
  const starts = ["", "PK\u0003\u0004", "\ufeffname\n", "name;country\n", '{"name":"x"}\n', "[", "\u00ff\u00fe"];
  const path = join(folder, "any");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, bytes) => {
      writeFileSync(path, Buffer.concat([Buffer.from(start, start.startsWith("\u00ff") ? "latin1" : "utf8"), bytes]));
      try {
        expect(await rowsOf(path)).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect([exitCodeOf(error), String(error)]).not.toEqual([exit.defect, expect.anything()]);
      }
    }),
    { numRuns: 300 },
  );
});

test("a pipe that is cut anywhere gives the rows of the file", async () => {
  const text = `name,country\n${Array.from({ length: 300 }, (_, i) => `"김 ${i}\nb",ru`).join("\n")}\n`;
  const bytes = Buffer.from(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await rowsOf("-", Readable.from(pieces, { objectMode: false }))).toBe(300);
    }),
    { numRuns: 25 },
  );
});

test("the input's hash is the file's, however it comes", async () => {
  const path = join(folder, "rows.csv");
  writeFileSync(path, "name\nMokran LLC\n");
  const file = await openInput(path, {}, readSheet);
  const pipe = await openInput("-", {}, readSheet, Readable.from([Buffer.from("name\nMokran LLC\n")]));
  expect(() => pipe.digest()).toThrow();
  await Array.fromAsync(pipe.batches());
  expect(pipe.digest()).toBe(file.digest());
});

test("a file that changes while it is read is an error", async () => {
  const path = join(folder, "grows.csv");
  writeFileSync(path, "name\nMokran LLC\n");
  const input = await openInput(path, {}, readSheet);
  writeFileSync(path, "name\nMokran LLC\nAnother\n");
  await expect(Array.fromAsync(input.batches())).rejects.toThrow(/changed while it was read/);
});
