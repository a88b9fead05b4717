/** A picture of nothing but claims, for the tests of questions: one dataset, accepted as a whole or left proposed. */
import { type Citation, type Claim, type ClaimDraft, identifyClaim } from "../claims/index.ts";
import { buildPicture } from "./build.ts";
import type { Picture } from "./picture.ts";
import { decodeSnapshot } from "./snapshot.ts";

const source = `sha256:${"1".repeat(64)}` as const;

/** One row of a table of figures: people at work in the world in 2017, but for what is said otherwise. */
export function tableRow(key: string, said: Partial<Claim> = {}, citation: Partial<Citation> = {}): ClaimDraft {
  const claim = identifyClaim({
    kind: "quantity",
    source,
    quote: key,
    start: null,
    end: null,
    indicator: "workers_present",
    subject: "KP",
    object: null,
    place: "world",
    value: null,
    low: null,
    high: null,
    bound: "exact",
    unit: "people",
    period: { text: "2017", start: "2017", end: "2017", resolved: true },
    aspect: "observed",
    speaker: key,
    relation: null,
    hedge: null,
    status: "proposed",
    rule: "table:figures@1",
    ...said,
  });
  return {
    kind: "claim",
    dataset: "figures",
    claim,
    at: { source, record: `row ${key}`, field: "value" },
    citation: { title: key, publisher: null, date: null, url: null, ...citation },
    key,
    note: null,
  };
}

export async function pictureOfClaims(records: readonly ClaimDraft[], accepted = true): Promise<Picture> {
  const dataset = {
    name: "figures",
    title: "Figures",
    publisher: "We",
    url: "https://example.org",
    licence: "CC0",
    grade: "B" as const,
    rhythm: "once",
  };
  const version = {
    dataset,
    reader: "t@1",
    published: "2026-01",
    stale: null,
    files: [{ role: "table", source, name: "figures.csv" }],
    records: async function* () {
      yield* records;
    },
  };
  const accept = {
    id: "d1",
    kind: "accept" as const,
    target: "figures",
    object: null,
    who: "a reviewer",
    when: "2026-01-01T00:00:00Z",
    why: "read",
    replaces: null,
  };
  const built = await buildPicture({ datasets: [version], decisions: accepted ? [accept] : [], citations: {} });
  return decodeSnapshot(built.bytes);
}
