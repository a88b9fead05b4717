/** The starting set: every row is read, cited, and unlike every other. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ClaimDraft, EntityDraft, MeasureDraft } from "../../claims/index.ts";
import { readingOf, valuesOf } from "../reading-of.ts";
import { tableReader } from "./reader.ts";

const starter = fileURLToPath(new URL("../../../starter/", import.meta.url));
const reading = (name: string) => readingOf(tableReader, [`${starter}${name}.csv`, `${starter}${name}.mapping.json`]);

test("every figure is read and cited, with an address of the web", async () => {
  const { records, report } = await reading("figures");
  const claims = records as ClaimDraft[];
  expect(report.warnings).toEqual([]);
  expect(claims.length).toBeGreaterThanOrEqual(250);
  expect(claims.filter((claim) => !/^https?:\/\//.test(claim.citation.url ?? ""))).toEqual([]);
  expect(new Set(claims.map((claim) => claim.key)).size).toBe(claims.length);
  expect(new Set(claims.map((claim) => claim.claim.id)).size).toBe(claims.length);
});

test("every measure is read, dated and cited", async () => {
  const { records, report } = await reading("measures");
  const measures = records as MeasureDraft[];
  expect(report.warnings).toEqual([]);
  expect(measures.length).toBeGreaterThanOrEqual(23);
  expect(
    measures
      .filter((measure) => measure.adopted === null || !/^https?:/.test(measure.url))
      .map((measure) => measure.id),
  ).toEqual([]);
});

test("organisations have a status and a citation, none is a person, and links end at them", async () => {
  const { records, report } = await reading("parties");
  const parties = records as EntityDraft[];
  expect(report.warnings).toEqual([]);
  expect(parties.filter((party) => party.schema === "Person")).toEqual([]);
  expect(
    parties.filter(
      (party) =>
        valuesOf(records, party.id, "status").length !== 1 || valuesOf(records, party.id, "sourceUrl").length === 0,
    ),
  ).toEqual([]);
  const ids = new Set(parties.map((party) => party.id));
  const links = await reading("links");
  const ends = (links.records as EntityDraft[]).flatMap((link) => [
    ...valuesOf(links.records, link.id, "subject"),
    ...valuesOf(links.records, link.id, "object"),
  ]);
  expect(ends.filter((id) => !ids.has(id))).toEqual([]);
});

test("every warning sign is read and cited, and places and sectors are context only", async () => {
  const { records, report } = await reading("red-flags");
  expect(report.warnings).toEqual([]);
  expect(records).toHaveLength(26);
  const loud = records.filter(
    (record) => record.kind === "flag" && ["place", "sector"].includes(record.category) && record.weight !== "context",
  );
  expect(loud).toEqual([]);
});

test("the README counts the rows that are there", () => {
  const readme = readFileSync(`${starter}README.md`, "utf8");
  for (const name of ["figures", "measures", "parties", "links", "red-flags"]) {
    const rows = readFileSync(`${starter}${name}.csv`, "utf8").trim().split("\n").length - 1;
    expect(readme).toContain(`\`${name}.csv\` | ${rows} |`);
  }
});
