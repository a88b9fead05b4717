import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fields, scoreFields } from "./fields.ts";

const total = (query: Fields, candidate: Fields): number =>
  scoreFields(query, candidate).reduce((sum, { score }) => sum + score, 0);

test.each<{ query: Fields; candidate: Fields; sign: number; why: string }>([
  {
    query: { birthDates: ["1961-03-08"] },
    candidate: { birthDates: ["1961-03-08"] },
    sign: 1,
    why: "the same day of birth confirms",
  },
  {
    query: { birthDates: ["1961"] },
    candidate: { birthDates: ["1961-03-08"] },
    sign: 1,
    why: "a partial date that fits confirms a little",
  },
  {
    query: { birthDates: ["1961-03-08"] },
    candidate: { birthDates: ["1961-08-03"] },
    sign: -1,
    why: "day and month exchanged is nearly nothing",
  },
  {
    query: { birthDates: ["1961-03-08"] },
    candidate: { birthDates: ["1974-03-08"] },
    sign: -1,
    why: "another year contradicts",
  },
  {
    query: { birthDates: ["1961", "1974"] },
    candidate: { birthDates: ["1974"] },
    sign: 1,
    why: "one of several dates fits",
  },
  {
    query: { countries: ["kp"] },
    candidate: { countries: ["kp"] },
    sign: 0,
    why: "a shared nationality proves nothing",
  },
  { query: { countries: ["kp"] }, candidate: { countries: ["fr"] }, sign: -1, why: "another country speaks against" },
  { query: { countries: ["kp"] }, candidate: {}, sign: 0, why: "missing is silent" },
  { query: { genders: ["female"] }, candidate: { genders: ["M"] }, sign: -1, why: "another gender contradicts" },
  { query: { genders: ["other"] }, candidate: { genders: ["male"] }, sign: 0, why: "only male and female contradict" },
  {
    query: { places: ["Pyongyang"] },
    candidate: { places: ["Pyongyang, DPRK"] },
    sign: 1,
    why: "the same place of birth",
  },
  {
    query: { birthDates: ["unknown"] },
    candidate: { birthDates: ["1974"] },
    sign: 0,
    why: "what is no date is silent",
  },
])("$why", ({ query, candidate, sign }) => {
  expect(Math.sign(total(query, candidate))).toBe(sign);
});

test("nationality never raises a score", () => {
  const codes = fc.array(fc.constantFrom("kp", "kr", "ru", "cn", "fr"), { maxLength: 3 });
  fc.assert(
    fc.property(codes, codes, (a, b) => {
      expect(total({ countries: a }, { countries: b })).toBeLessThanOrEqual(0);
    }),
  );
});
