/** The labelled tables are what their page says, and the tune part is read without a wrong claim. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { indicatorOf } from "../../src/claims/indicator.ts";
import { readClaims } from "../../src/reading/index.ts";

const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();
const Table = z.strictObject({
  id: z.string(),
  language: z.enum(["en", "ru", "ko", "zh"]),
  published: when,
  part: z.enum(["tune", "held"]),
  why: z.string().min(2),
  text: z.string().includes("\t"),
  claims: z.array(
    z.strictObject({
      row: z.int().positive(),
      column: z.int().positive(),
      cell: z.string().min(1),
      indicator: z.string(),
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      bound: z.enum(["exact", "about", "at_least", "at_most", "range"]),
      unit: z.string().min(1),
      place: z.string().nullable(),
      period: z.strictObject({ start: when, end: when }),
      object: z.string().nullable(),
      speaker: z.string().nullable(),
    }),
  ),
});
const tables = readFileSync(new URL("tables.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => Table.parse(JSON.parse(line)));
const page = readFileSync(new URL("README.md", import.meta.url), "utf8");

test("Their numbers are those of the page", () => {
  const of = (language: string) => tables.filter((table) => table.language === language).length;
  expect(page).toContain(
    `${tables.length} tables in four languages (English ${of("en")}, Russian ${of("ru")}, Korean ${of("ko")}, Chinese ${of("zh")})`,
  );
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
});

test.each(tables.map((table) => [table.id, table] as const))("%s stands on its cells", (_, table) => {
  const hash = createHash("sha256").update(table.id).digest("hex").slice(0, 8);
  expect(table.part).toBe(Number.parseInt(hash, 16) % 3 === 0 ? "held" : "tune");
  const rows = table.text.split("\n").map((line) => line.split("\t"));
  for (const claim of table.claims) {
    expect(rows[claim.row - 1]?.[claim.column - 1]).toContain(claim.cell);
    expect(indicatorOf(claim.indicator), claim.indicator).toBeDefined();
    expect(table.text.includes(claim.speaker ?? "")).toBe(true);
  }
});

test.each(tables.filter(({ part }) => part === "tune").map((table) => [table.id, table] as const))(
  "%s is read as it is labelled",
  (_, table) => {
    const told = readClaims(table.text, { published: table.published })
      .filter((claim) => claim.kind === "quantity")
      .map(({ quote, indicator, value, low, high, unit, place, period, object }) => {
        const { start, end } = period;
        return { cell: quote, indicator, value, low, high, unit, place, period: { start, end }, object };
      });
    expect(told).toEqual(
      table.claims.map(({ cell, indicator, value, low, high, unit, place, period, object }) => {
        return { cell, indicator, value, low, high, unit, place, period, object };
      }),
    );
  },
);
