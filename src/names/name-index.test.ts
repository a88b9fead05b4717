import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreNames } from "./compare.ts";
import type { NameKind } from "./kind.ts";
import { buildNameIndex, type NameEntry, NameIndex } from "./name-index.ts";
import { readName } from "./read-name.ts";
import { MATCH } from "./threshold.ts";

const people =
  "KIM, Jong Un|김정은|KIM, Yong Chol|RI, Sol Ju|PAK, Pong Ju|Ivan Petrov|ПЕТРОВ Иван Сергеевич|Abdul Rahman Yasin|محمد حسن|Mohammed Hassan|O'Neill, Patrick|van der Berg, Jan|Nikolai Patrushev|Maria Garcia Lopez|Chen Guangcheng|陈光诚|Friedrich Buchenberg|Hannibal".split(
    "|",
  );
const companies =
  "Mokran LLC|Korea Cholsan General Trading Corporation|조선철산총무역회사|Factory 95|Mansudae Overseas Projects|Van der Bilt Corp|Korean Committee for Space Technology|Blue Ocean Shipping Co Ltd".split(
    "|",
  );
const entries: NameEntry[] = [
  ...people.map((text, owner) => ({ text, kind: "person" as const, owner, weak: false })),
  ...companies.map((text, owner) => ({ text, kind: "organisation" as const, owner: 100 + owner, weak: owner === 1 })),
];
const index = new NameIndex(buildNameIndex(entries));

/** Every entry compared: what the index must find. */
function scan(text: string, kind: NameKind, cutoff: number): { entry: number; score: number }[] {
  const query = readName(text, kind);
  return entries
    .map((entry, number) => ({
      entry: number,
      score: entry.kind === kind ? scoreNames(query, readName(entry.text, kind)) : 0,
    }))
    .filter(({ score }) => score >= cutoff)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

test.each<{ text: string; kind: NameKind; why: string }>([
  ...people.map((text) => ({ text, kind: "person" as const, why: "itself" })),
  ...companies.map((text) => ({ text, kind: "organisation" as const, why: "itself" })),
  { text: "Kim Jong-un", kind: "person", why: "a hyphen" },
  { text: "Gim Jeongeun", kind: "person", why: "another romanisation" },
  { text: "金正恩", kind: "person", why: "Han characters" },
  { text: "Ким Чен Ын", kind: "person", why: "Russian" },
  { text: "Frederich Buchenburg", kind: "person", why: "two slips" },
  { text: "FridrichBuchenberg", kind: "person", why: "run together" },
  { text: "Nikolai Patr ushev", kind: "person", why: "cut apart" },
  { text: "Muhammad Hasan", kind: "person", why: "Arabic spelled in Latin" },
  { text: "KCST", kind: "organisation", why: "initials" },
  { text: "vanderbilt corporation", kind: "organisation", why: "particles run together" },
  { text: "Chosun Cheolsan General Trading", kind: "organisation", why: "South Korean spelling" },
])("$text ($why): the index finds what a full scan finds, with the same scores", ({ text, kind }) => {
  const found = index.find(readName(text, kind), { limit: 100, cutoff: MATCH, kinds: [kind] });
  expect(found.map(({ entry, score }) => ({ entry, score }))).toEqual(scan(text, kind, MATCH));
  expect(found.length).toBeGreaterThan(0);
});

test("of 3,000 slips of one letter, one in a hundred at most costs a match that a full scan finds", () => {
  const long = entries.flatMap((entry, number) =>
    /[a-z]{4,}/i.test(entry.text) && entry.kind === "person" ? [number] : [],
  );
  const slips = fc.sample(fc.tuple(fc.constantFrom(...long), fc.nat(30), fc.constantFrom(..."abeiklmnorst")), {
    seed: 7,
    numRuns: 3000,
  });
  let wanted = 0;
  let lost = 0;
  for (const [number, at, letter] of slips) {
    const text = entries[number]!.text;
    const place = at % text.length;
    if (!/[a-z]/i.test(text[place]!)) continue;
    const slip = text.slice(0, place) + letter + text.slice(place + 1);
    const found = index
      .find(readName(slip, "person"), { limit: 100, cutoff: MATCH, kinds: ["person"] })
      .map((hit) => hit.entry);
    for (const { entry } of scan(slip, "person", MATCH)) {
      wanted++;
      if (!found.includes(entry)) lost++;
    }
  }
  expect(wanted).toBeGreaterThan(1000);
  expect(lost / wanted).toBeLessThanOrEqual(0.01);
});

test("the arrays are the same however often they are built, and read from shared memory", () => {
  const again = buildNameIndex(entries);
  expect(buildNameIndex(entries)).toEqual(again);
  const arrays = Object.fromEntries(
    Object.entries(again.arrays).map(([name, array]) => {
      const shared = new Uint8Array(new SharedArrayBuffer(array.byteLength));
      shared.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      const View = array.constructor as new (buffer: SharedArrayBuffer) => typeof array;
      return [name, new View(shared.buffer)];
    }),
  );
  const query = readName("Kim Jong Un", "person");
  const options = { limit: 5, cutoff: MATCH };
  expect(new NameIndex({ version: again.version, arrays }).find(query, options)).toEqual(index.find(query, options));
});

test("kinds are kept apart, limits kept, empty and over-long names harmless", () => {
  expect(index.find(readName("Factory 95", "organisation"), { limit: 5, cutoff: 0.5, kinds: ["vessel"] })).toEqual([]);
  expect(index.find(readName("Kim", "person"), { limit: 1, cutoff: 0, kinds: ["person"] }).length).toBeLessThanOrEqual(
    1,
  );
  expect(index.find(readName("…", "person"), { limit: 5, cutoff: 0 })).toEqual([]);
  const odd: NameEntry[] = [
    { text: "", kind: "person", owner: 1, weak: false },
    { text: "x".repeat(5000), kind: "person", owner: 2, weak: false },
  ];
  expect(new NameIndex(buildNameIndex(odd)).find(readName("Kim", "person"), { limit: 5, cutoff: 0.5 })).toEqual([]);
  expect(index.isWeak(people.length + 1)).toBe(true);
  expect(index.textOf(0)).toBe("KIM, Jong Un");
});

test("an array that is missing is named", () => {
  const { posting: _, ...arrays } = buildNameIndex(entries).arrays;
  expect(() => new NameIndex({ version: 1, arrays })).toThrow(/"posting"/);
});

test("a name that is also translated is found by its letters and by its meaning", () => {
  const named = ["Mokran", "Magnolia Trading", "목란무역"].map((text, owner) => ({
    text,
    kind: "organisation" as const,
    owner,
    weak: false,
  }));
  const small = new NameIndex(buildNameIndex(named));
  const owners = (text: string): number[] =>
    small.find(readName(text, "organisation"), { limit: 10, cutoff: 0.5 }).map(({ owner }) => owner);
  expect(owners("목란")).toContain(0);
  expect(owners("목란무역")).toEqual(expect.arrayContaining([1, 2]));
  expect(owners("Mokran Trading")).toContain(2);
});
