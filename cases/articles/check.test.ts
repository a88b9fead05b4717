/** Holds the labelled articles to their text: every number, speaker, hedge and link end stands where its label says. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { aspects, bounds } from "../../src/claims/claim.ts";
import { indicatorOf } from "../../src/claims/indicator.ts";

const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const span = { start: z.int().nonnegative(), end: z.int().positive() };
const Quantity = z.strictObject({
  kind: z.literal("quantity"),
  ...span,
  number: z.string().min(1),
  indicator: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(bounds),
  unit: z.string().min(1),
  place: z.string().nullable(),
  period: z.strictObject({ start: day.nullable(), end: day.nullable(), resolved: z.boolean() }),
  aspect: z.enum(aspects),
  speaker: z.string().nullable(),
  hedge: z.string().nullable(),
});
const Link = z.strictObject({
  kind: z.literal("link"),
  ...span,
  relation: z.string().min(1),
  subject: z.string().min(1),
  object: z.string().min(1),
});
const Article = z.strictObject({
  id: z.string(),
  file: z.string(),
  published: day,
  claims: z.array(z.discriminatedUnion("kind", [Quantity, Link])).min(10),
});

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

describe.each(["en", "ru", "ko", "zh"])("the article in %s", (language) => {
  const article = Article.parse(JSON.parse(read(`${language}.json`)));
  const text = read(article.file);

  test("has each number at its offsets, in order, with indicators that are known", () => {
    let last = -1;
    for (const claim of article.claims) {
      if (claim.kind !== "quantity") continue;
      expect(text.slice(claim.start, claim.end)).toBe(claim.number);
      expect(claim.start, claim.number).toBeGreaterThan(last);
      expect(indicatorOf(claim.indicator), claim.indicator).toBeDefined();
      last = claim.start;
    }
  });

  test("has each link's ends inside the sentence it points to", () => {
    for (const claim of article.claims) {
      if (claim.kind !== "link") continue;
      const sentence = text.slice(claim.start, claim.end);
      expect(sentence).toContain(claim.subject);
      expect(sentence).toContain(claim.object);
    }
  });

  test("names only speakers, hedges and parts of countries that stand in it", () => {
    for (const claim of article.claims) {
      if (claim.kind !== "quantity") continue;
      for (const words of [claim.speaker, claim.hedge]) if (words !== null) expect(text).toContain(words);
      if (claim.place !== null && !/^([A-Z]{2}|world)$/.test(claim.place)) expect(text).toContain(claim.place);
    }
  });

  test("fills just the fields that the bound uses", () => {
    const used = { exact: "value", about: "value", at_least: "low", at_most: "high", range: "low high" };
    for (const claim of article.claims) {
      if (claim.kind !== "quantity") continue;
      const filled = (["value", "low", "high"] as const).filter((field) => claim[field] !== null).join(" ");
      expect(filled, claim.number).toBe(used[claim.bound]);
    }
  });
});
