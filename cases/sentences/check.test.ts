/**
 * Holds the labelled sentences to the page that explains them (README.md).
 *
 * A wrong label is worse than none: everything that a machine can check about one is checked here. Whether a label is
 * right is for readers; `second/` holds the second one's.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { countries } from "../../reference/countries.ts";
import { aspects, bounds } from "../../src/claims/claim.ts";
import { indicatorOf } from "../../src/claims/indicator.ts";

const languages = ["en", "ru", "ko", "zh"] as const;
const relations = [
  "Employment",
  "Ownership",
  "Representation",
  "Payment",
  "Directorship",
  "UnknownLink:controls",
  "UnknownLink:sends_workers_to",
  "UnknownLink:hosts_workers_of",
  "UnknownLink:supplies",
  "UnknownLink:ships_to",
  "UnknownLink:provides_connection_to",
  "UnknownLink:opened_route_to",
  "UnknownLink:bans",
  "UnknownLink:condemns",
  "UnknownLink:supports",
] as const;
const plainUnits =
  "people permits visas entries countries states companies importers shipments vessels tonnes barrels m3 percent percentage_points".split(
    " ",
  );
const rates = ["", "/year", "/month", "/day", "/hour"];
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

const Quantity = z.strictObject({
  kind: z.literal("quantity"),
  number: z.string().min(1),
  indicator: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(bounds),
  unit: z.string(),
  place: z.string().nullable(),
  period: z.strictObject({ start: day.nullable(), end: day.nullable(), resolved: z.boolean() }),
  aspect: z.enum(aspects),
  speaker: z.string().nullable(),
  hedge: z.string().nullable(),
});
const Link = z.strictObject({
  kind: z.literal("link"),
  relation: z.enum(relations),
  subject: z.string().min(1),
  object: z.string().min(1),
});
const Sentence = z.strictObject({
  id: z.string().regex(/^(en|ru|ko|zh)-\d{3}$/),
  text: z.string().min(1),
  published: day.nullable(),
  part: z.enum(["tune", "held"]),
  why: z.string().min(1),
  claims: z.array(z.discriminatedUnion("kind", [Quantity, Link])),
});
type Sentence = z.infer<typeof Sentence>;

function sentencesOf(language: string): Sentence[] {
  const lines = readFileSync(new URL(`${language}.ndjson`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => Sentence.parse(JSON.parse(line)));
}

/** How often `words` stand in `text` as words (in Korean and Chinese: not inside a longer numeral). */
function occurrences(words: string, text: string, language: string): number {
  const part = language === "en" || language === "ru" ? "\\p{L}\\d" : "\\d";
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![${part}])${pattern}(?![${part}])`, "gu"))].length;
}

/** Lines whose errors were looked at before rules were written; see the README. */
const SEEN = new Set(Array.from({ length: 25 }, (_, i) => `en-${275 + i}`));

function isHeld(id: string): boolean {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 3 === 0;
}

describe.each(languages)("the sentences in %s", (language) => {
  const sentences = sentencesOf(language);
  const quantities = sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim) => (claim.kind === "quantity" ? [{ sentence, claim }] : [])),
  );
  const links = sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim) => (claim.kind === "link" ? [{ sentence, claim }] : [])),
  );

  test("have their own ids, in order, and no sentence stands twice", () => {
    // Ids that the hash calls held may be left out, where no sentence was kept unread for them.
    const numbers = sentences.map(({ id }) => Number(new RegExp(`^${language}-(\\d{3})$`).exec(id)?.[1]));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers.includes(Number.NaN)).toBe(false);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test("are 120 or more, a third held out by the hash of the id, a fifth without a claim", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120);
    for (const { id, part } of sentences) expect(part, id).toBe(isHeld(id) && !SEEN.has(id) ? "held" : "tune");
    const held = sentences.filter(({ part }) => part === "held").length / sentences.length;
    expect(held).toBeGreaterThan(0.27);
    expect(held).toBeLessThan(0.4);
    expect(sentences.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(sentences.length / 5);
  });

  test("hold each labelled number exactly once", () => {
    for (const { sentence, claim } of quantities)
      expect(occurrences(claim.number, sentence.text, language), `${sentence.id}: ${claim.number}`).toBe(1);
  });

  test("hold every labelled speaker, hedge, part of a country and link end", () => {
    for (const { sentence, claim } of quantities) {
      const words = [claim.speaker, claim.hedge];
      const { place } = claim;
      if (place !== null && place !== "world" && !countries.some(({ code }) => code.toUpperCase() === place))
        words.push(place);
      for (const word of words) if (word !== null) expect(sentence.text, sentence.id).toContain(word);
    }
    for (const { sentence, claim } of links) {
      expect(sentence.text, sentence.id).toContain(claim.subject);
      expect(sentence.text, sentence.id).toContain(claim.object);
    }
  });

  test("use indicators and units that are known", () => {
    const currencies = new Set(Intl.supportedValuesOf("currency"));
    for (const { sentence, claim } of quantities) {
      expect(indicatorOf(claim.indicator), `${sentence.id}: ${claim.indicator}`).toBeDefined();
      const [base = "", rate] = claim.unit.split("/");
      expect(plainUnits.includes(base) || currencies.has(base), `${sentence.id}: ${claim.unit}`).toBe(true);
      expect(rates, sentence.id).toContain(rate === undefined ? "" : `/${rate}`);
    }
  });

  test("fill just the fields that the bound uses", () => {
    const used = { exact: "value", about: "value", at_least: "low", at_most: "high", range: "low high" };
    for (const { sentence, claim } of quantities) {
      const filled = (["value", "low", "high"] as const).filter((field) => claim[field] !== null).join(" ");
      expect(filled, `${sentence.id}: ${claim.number}`).toBe(used[claim.bound]);
      if (claim.low !== null && claim.high !== null) expect(claim.low, sentence.id).toBeLessThan(claim.high);
    }
  });

  test("resolve a period exactly when a day is known, and run forward", () => {
    for (const { sentence, claim } of quantities) {
      const { start, end, resolved } = claim.period;
      expect(resolved, `${sentence.id}: ${claim.number}`).toBe(start !== null || end !== null);
      if (start !== null && end !== null) expect(start <= end || start.startsWith(end), sentence.id).toBe(true);
    }
  });

  test("label nothing twice", () => {
    for (const { id, claims } of sentences)
      expect(new Set(claims.map((claim) => JSON.stringify(claim))).size, id).toBe(claims.length);
  });
});

const Second = z.strictObject({
  id: z.string(),
  claims: z.array(z.discriminatedUnion("kind", [Quantity, Link])),
});

test.each(languages.filter((language) => existsSync(new URL(`second/${language}.ndjson`, import.meta.url))))(
  "the second labelling of %s has the same lines, and its words stand in them",
  (language) => {
    const lines = readFileSync(new URL(`second/${language}.ndjson`, import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    const second = lines.map((line) => Second.parse(JSON.parse(line)));
    const texts = new Map(sentencesOf(language).map(({ id, text }) => [id, text]));
    expect(second.length).toBeGreaterThan(200);
    for (const { id, claims } of second) {
      const text = texts.get(id);
      expect(text, id).toBeDefined();
      for (const claim of claims) if (claim.kind === "quantity") expect(text, id).toContain(claim.number);
    }
  },
);
