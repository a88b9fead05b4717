import { expect, test } from "vitest";
import { MATCH } from "../../names/index.ts";
import { compareEntities, type PartyRecord } from "./compare-entities.ts";

const party = (schema: string, properties: Readonly<Record<string, string>>): PartyRecord => ({
  schema,
  properties: Object.fromEntries(Object.entries(properties).map(([prop, value]) => [prop, [value]])),
});
const person = (properties: Readonly<Record<string, string>>): PartyRecord => party("Person", properties);

test.each([
  { a: { firstName: "Hans", lastName: "Weber" }, b: { name: "WEBER, Hans" }, same: true, why: "parts against a name" },
  {
    a: { firstName: "Karl", lastName: "Hans" },
    b: { firstName: "Hans", lastName: "Karl" },
    same: false,
    why: "parts exchanged",
  },
  {
    a: { name: "Ri Yong Ho", birthDate: "1956-07-10" },
    b: { name: "Ri Yong Ho", birthDate: "1942-10-01" },
    same: true,
    why: "two generations: still a match by name, and lower",
  },
  { a: { name: "Anna Schmidt" }, b: { name: "Karl Meyer" }, same: false, why: "nothing in common" },
  {
    a: { name: "A", passportNumber: "C 123 4567" },
    b: { name: "B", passportNumber: "C1234567" },
    same: true,
    why: "one passport",
  },
])("people: $why", ({ a, b, same }) => {
  expect(compareEntities(person(a), person(b)).score >= MATCH).toBe(same);
});

test("a date of birth tells, a registration number decides, and the reasons add up", () => {
  const score = (a: PartyRecord, b: PartyRecord): number => compareEntities(a, b).score;
  const bare = person({ name: "Ri Yong Ho" });
  expect(
    score(
      person({ name: "Ri Yong Ho", birthDate: "1956-07-10" }),
      person({ name: "Ri Yong Ho", birthDate: "1942-10-01" }),
    ),
  ).toBeLessThan(score(bare, bare));
  const company = (name: string, registrationNumber: string): PartyRecord =>
    party("Company", { name, registrationNumber });
  expect(score(company("Mokran", "7740110"), company("Mokran LLC", "77-401-10"))).toBe(1);
  expect(score(company("Mokran LLC", "7740110"), company("Mokran LLC", "8374387"))).toBeLessThan(1);
  for (const [a, b] of [
    [bare, bare],
    [company("Sunrise Fishing", "7740110"), company("Mokran LLC", "7740110")],
    [company("Mokran LLC", "7740110"), company("Mokran LLC", "8374387")],
  ] as const) {
    const { score: total, because } = compareEntities(a, b);
    expect(because.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(total, 9);
  }
});

test.each([
  {
    a: { name: "Sunrise Fishing" },
    b: { name: "Mokran LLC" },
    score: 0.85,
    why: "nothing says that it is one register",
  },
  {
    a: { name: "Sunrise Fishing", country: "ru" },
    b: { name: "Mokran LLC", country: "RU" },
    score: 1,
    why: "one register: the company has a new name",
  },
  { a: { name: "Mokran Limited" }, b: { name: "Mokran LLC" }, score: 1, why: "the names agree" },
  { a: {}, b: { name: "Mokran LLC" }, score: 1, why: "there is no name that could differ" },
])("one registration number: $why", ({ a, b, score }) => {
  const company = (properties: object): PartyRecord =>
    party("Company", { ...properties, registrationNumber: "7740110" });
  expect(compareEntities(company(a), company(b)).score).toBeCloseTo(score, 9);
});

test("a number that the whole world counts once decides under any name", () => {
  const ship = (name: string): PartyRecord => party("Vessel", { name, imoNumber: "IMO 9074729" });
  expect(compareEntities(ship("Silver Star 1"), ship("Chon Ma San")).score).toBe(1);
});
