/**
 * Queries of reconciliation to candidates. `match` is said only where one candidate alone is a match, because a program
 * takes that for an answer without a person looking.
 */
import { z } from "zod";
import { MATCH } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import { lineage } from "../../picture/schemata.ts";
import type { ScreenResult } from "../../questions/screen/answer.ts";
import { screenRecord } from "../../questions/screen/screen.ts";
import { queryOfExample } from "./bodies.ts";
import { propertyNamed, schemaNamed } from "./model.ts";
import { candidate } from "./reconcile-manifest.ts";

/** What a property of a query may be: a text, a number, a truth, an entity picked before, or a list of these. */
const One = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string().optional(), name: z.string().optional() }).loose(),
]);
const Query = z.object({
  query: z.string().nullish(),
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  limit: z.coerce.number().int().min(0).max(500).nullish(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([One, z.array(One)]) }).loose()).nullish(),
});
type Query = z.infer<typeof Query>;
export const Batch = z.record(z.string(), Query);

export function reconciled(
  picture: Picture,
  datasets: readonly string[],
  query: Query,
  keeps: (result: ScreenResult) => boolean,
): readonly Record<string, unknown>[] {
  const types = query.type ? [query.type].flat() : [];
  const schema = schemaOf(types);
  const properties: Record<string, string[]> = {};
  const name = query.query?.trim() ?? "";
  if (name !== "") properties["name"] = [name];
  for (const { pid, v } of query.properties ?? []) {
    const prop = propertyNamed(pid)?.name;
    if (prop === undefined) continue;
    const texts = [v].flat().map((one) => (typeof one === "object" ? (one.name ?? one.id ?? "") : String(one)));
    properties[prop] = [...(properties[prop] ?? []), ...texts.filter((text) => text.trim() !== "")];
  }
  const limit = query.limit ?? 5;
  // OpenRefine's cells may hold an id that was found before.
  const known = name === "" ? undefined : picture.entity(name);
  const asked = queryOfExample({ schema, properties });
  const found = screenRecord(picture, asked, { limit: 50, datasets });
  const results = found.results.filter(keeps);
  const isSure = results.filter((result) => result.score >= MATCH).length === 1;
  const candidates = results.slice(0, limit).map((result) => ({
    ...candidate(picture.entity(result.id)!),
    score: result.score,
    match: isSure && result.score >= MATCH,
    features: result.because.slice(0, 20).map((reason) => ({ id: reason.feature, value: reason.score })),
  }));
  if (!known || known.id === results[0]?.id) return candidates;
  return [{ ...candidate(known), score: 1, match: true, features: [] }, ...candidates].slice(0, limit);
}

/** One of several types: what they have in common. */
function schemaOf(types: readonly string[]): string {
  const known = types.filter((name) => schemaNamed(name) !== null);
  if (known.length <= 1) return known[0] ?? "Thing";
  return known.every((name) => lineage(name).has("LegalEntity")) ? "LegalEntity" : "Thing";
}
