import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { EntityDraft } from "../../claims/index.ts";
import { buildPicture, decodeSnapshot, type Picture } from "../../picture/index.ts";
import { screenRecord, searchName } from "./index.ts";

const source = `sha256:${"1".repeat(64)}` as const;

function party(
  dataset: string,
  id: string,
  schema: string,
  properties: Record<string, string | string[]>,
): EntityDraft {
  const statements = Object.entries(properties).flatMap(([prop, values]) =>
    [values].flat().map((value) => ({ prop, value, at: { source, record: "row 2", field: prop } })),
  );
  return { kind: "entity", id, schema, dataset, statements };
}

const lists: Record<string, EntityDraft[]> = {
  list_one: [
    party("list_one", "one-1", "Company", { name: "MOKRAN LLC", topics: ["sanction", "forced.labor"], country: "ru" }),
    party("list_one", "one-2", "Person", { name: "Ryang Su Nyo", weakAlias: "Zolushka", topics: "sanction" }),
    party("list_one", "one-4", "Person", {
      name: "Han Pok Sun",
      birthDate: "1961-03-08",
      gender: "female",
      nationality: "kp",
      topics: "sanction",
    }),
    party("list_one", "one-3", "Vessel", { name: "Dawn Petrel", imoNumber: "IMO 9123455", topics: "sanction" }),
  ],
  list_two: [
    party("list_two", "two-1", "Company", { name: "Quartz Lantern Bakery", registrationNumber: "12-B-7788" }),
    party("list_two", "two-3", "Company", { name: `Heron Ferry ${"x".repeat(1200)}`, registrationNumber: "77-LONG-1" }),
    party("list_two", "two-2", "Company", { name: "Mokran LLC", topics: "sanction" }),
  ],
};

let picture: Picture;
beforeAll(async () => {
  const datasets = Object.entries(lists).map(([name, records], n) => ({
    dataset: { name, title: name, publisher: "p", url: "u", licence: "l", grade: "A" as const, rhythm: "daily" },
    reader: "test@1",
    published: n === 0 ? "2024-05-03" : null,
    stale: null,
    files: [],
    records: () => records,
  }));
  picture = decodeSnapshot((await buildPicture({ datasets, decisions: [], citations: {} })).bytes);
});

test("the answer has the whole shape that programs rely on", () => {
  const answer = screenRecord(
    picture,
    { row: 3, name: "Mokran LLC", schema: "Company", country: "ru" },
    { datasets: ["list_one"] },
  );
  expect(answer).toEqual({
    row: 3,
    query: { name: "Mokran LLC", schema: "Company", country: "ru" },
    answer: "match",
    error: null,
    results: [
      {
        id: "one-1",
        caption: "MOKRAN LLC",
        schema: "Company",
        score: expect.closeTo(1, 1),
        status: "designated",
        datasets: ["list_one"],
        topics: ["forced.labor", "sanction"],
        matched: { prop: "name", query: "Mokran LLC", value: "MOKRAN LLC" },
        because: expect.arrayContaining([
          expect.objectContaining({
            feature: expect.any(String),
            score: expect.any(Number),
            detail: expect.any(String),
          }),
        ]),
      },
    ],
    coverage: { datasets: [{ name: "list_one", asOf: "2024-05-03" }], scripts: ["Latn"] },
    picture: picture.digest,
  });
});

test.each([
  { name: "Мокран ООО", schema: "Company", id: "one-1", why: "a name in another script" },
  { name: "Ryang Su-nyo", schema: "Person", id: "one-2", why: "a hyphen more" },
  { name: "MV DAWN PETREL", schema: "Vessel", id: "one-3", why: "a prefix that ships carry" },
])("$name is found: $why", ({ name, schema, id }) => {
  const answer = screenRecord(picture, { row: 1, name, schema });
  expect(answer.answer).toBe("match");
  expect(answer.results[0]?.id).toBe(id);
});

test("the reasons of every result add up to its score", () => {
  for (const name of ["Mokran", "Mokran Trading", "Ryang Su Nyo", "Zolushka", "Dawn Petrel 2", "Quartz Lantern"])
    for (const { score, because } of searchName(picture, name, { cutoff: 0.3 }).results)
      expect(because.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 6);
});

test.each([
  { more: { birthDate: "1961-03-08" }, answer: "match", why: "the same day confirms" },
  { more: { birthDate: "1999-01-02", gender: "male", country: "br" }, answer: "none", why: "everything contradicts" },
  { more: { country: "kp" }, answer: "match", why: "a country never raises" },
])("what else is known counts: $why", ({ more, answer }) => {
  const known = screenRecord(picture, { row: 1, name: "Han Pok Sun", schema: "Person", ...more });
  expect(known.answer).toBe(answer);
  for (const { score, because } of known.results)
    expect(because.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 6);
});

const ask = (more: object) => screenRecord(picture, { row: 1, name: "Han Pok Sun", schema: "Person", ...more });

test("another year of birth lowers the score and says so", () => {
  const [result] = ask({ birthDate: "1999-01-02" }).results;
  expect(result?.score).toBeLessThan(ask({}).results[0]!.score);
  expect(result?.because.at(-1)).toMatchObject({ feature: "birth-date", candidate: "1961-03-08" });
});

test("a country that agrees adds nothing", () => {
  expect(ask({ country: "kp" }).results[0]?.score).toBe(ask({}).results[0]?.score);
});

test("a weak alias is worth a look and is never a match by itself", () => {
  const answer = screenRecord(picture, { row: 1, name: "Zolushka", schema: "Person" });
  expect(answer.answer).toBe("possible");
  expect(answer.results[0]?.because.at(-1)?.feature).toBe("weak alias");
});

test("a number that the world counts once decides, whatever the name, with or without its prefix", () => {
  const identifiers = { imoNumber: "9123455" };
  const answer = screenRecord(picture, { row: 1, name: "Something Else Entirely", identifiers });
  expect(answer).toMatchObject({
    answer: "match",
    results: [{ id: "one-3", score: 1, because: [{ feature: "identifier", score: 1 }] }],
  });
});

test("a number of a register decides too, whatever its signs and case, and says when the names have nothing in common", () => {
  const identifiers = { registrationNumber: "12 b 7788" };
  const answer = screenRecord(picture, { row: 1, name: "Something Else Entirely", identifiers });
  expect(answer).toMatchObject({ answer: "match", results: [{ id: "two-1", score: 0.85 }] });
  expect(answer.results[0]?.because.map(({ feature }) => feature)).toEqual(["identifier", "other names"]);
  expect(screenRecord(picture, { row: 1, name: [], identifiers }).results[0]?.score).toBe(1);
});

test("a listed name too long to be compared does not stand in the way of a number", () => {
  const answer = screenRecord(picture, {
    row: 1,
    name: "Heron Ferry",
    identifiers: { registrationNumber: "77-long-1" },
  });
  expect(answer).toMatchObject({ answer: "match", results: [{ id: "two-3" }] });
});

test("a number of another class does not meet", () => {
  const answer = screenRecord(picture, {
    row: 1,
    name: "Something Else Entirely",
    identifiers: { passportNumber: "9123455" },
  });
  expect(answer.answer).toBe("none");
});

test.each([
  { name: "…!?", code: "NAME_EMPTY", why: "only signs" },
  { name: "🙂🙂", code: "NAME_EMPTY", why: "only pictures" },
  { name: "", code: "NAME_MISSING", why: "an empty cell" },
  { name: [], code: "NAME_MISSING", why: "no name at all" },
  { name: "a".repeat(1_000_000), code: "NAME_TOO_LONG", why: "a million letters" },
])("$why is an error answer, never none", ({ name, code }) => {
  const answer = screenRecord(picture, { row: 7, name });
  expect(answer).toMatchObject({ row: 7, answer: "error", error: { code }, results: [] });
  expect(answer.error?.message).toMatch(/^Row 7: /);
});

test("a name that cannot be compared is still said beside a match by number", () => {
  const answer = screenRecord(picture, { row: 1, name: "???", identifiers: { imoNumber: "9123455" } });
  expect(answer).toMatchObject({ answer: "match", error: { code: "NAME_EMPTY" } });
});

test("none of the lists is none found, with what was searched", () => {
  const answer = screenRecord(picture, { row: 1, name: "Gwendolyn Featherstonehaugh", schema: "Person" });
  expect(answer).toMatchObject({ answer: "none", error: null, results: [] });
  expect(answer.coverage.datasets).toEqual([
    { name: "list_one", asOf: "2024-05-03" },
    { name: "list_two", asOf: null },
  ]);
});

test.each([
  { options: { datasets: ["list_two"] }, ids: ["two-2"], why: "only some lists" },
  { options: { topics: ["forced.labor"] }, ids: ["one-1"], why: "only some topics" },
  { options: { excludeIds: ["two-2"] }, ids: ["one-1"], why: "without a party that was looked at before" },
  { options: { limit: 1 }, ids: ["one-1"], why: "of equal ones the first by id" },
  { options: { threshold: 0.999999, cutoff: 1.1 }, ids: [], why: "a cut-off above every score shows nothing" },
])("$why", ({ options, ids }) => {
  const answer = screenRecord(picture, { row: 1, name: "Mokran LLC", schema: "Company" }, options);
  expect(answer.results.map((result) => result.id)).toEqual(ids);
});

test("a person is not looked for among companies, a party of unknown kind is looked for everywhere", () => {
  expect(screenRecord(picture, { row: 1, name: "Mokran", schema: "Person" }).answer).toBe("none");
  expect(screenRecord(picture, { row: 1, name: "Mokran LLC" }).results.map((r) => r.id)).toEqual(["one-1", "two-2"]);
  expect(screenRecord(picture, { row: 1, name: "Ryang Su Nyo" }).results.map((r) => r.id)).toEqual(["one-2"]);
});

test.each([undefined, "LegalEntity", "Person"])(
  "a Korean name in another script is found, asked for as %s",
  (schema) => {
    const answer = screenRecord(picture, { row: 1, name: "한복순", ...(schema && { schema }) });
    expect(answer.results[0]?.id).toBe("one-4");
  },
);

test("of several names the best one counts", () => {
  const answer = screenRecord(picture, { row: 1, name: ["Nobody Listed", "Dawn Petrel", "///"], schema: "Vessel" });
  expect(answer).toMatchObject({
    answer: "match",
    error: null,
    results: [{ id: "one-3", matched: { query: "Dawn Petrel" } }],
  });
});

test.each(["IMO 9123455", "9123455", "12-B-7788"])("a search for the number %s finds who bears it", (text) => {
  const answer = searchName(picture, text);
  expect(answer.results[0]?.because[0]?.feature).toBe("identifier");
  expect(answer.query).toEqual({ name: text });
});

test("any text is answered, and none without a letter or digit is called none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const answer = searchName(picture, text);
      if (!/[\p{L}\p{N}]/u.test(text.normalize("NFKC"))) expect(answer.answer).toBe("error");
      expect(answer.error === null).toBe(answer.answer !== "error");
    }),
  );
});
