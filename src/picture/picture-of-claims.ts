/** A picture of nothing but claims, for the tests of questions: one dataset, accepted as a whole or left proposed. */
import type { ClaimDraft } from "../claims/index.ts";
import { buildPicture } from "./build.ts";
import type { Picture } from "./picture.ts";
import { decodeSnapshot } from "./snapshot.ts";

export async function pictureOfClaims(records: readonly ClaimDraft[], accepted = true): Promise<Picture> {
  const source = records[0]?.at.source ?? (`sha256:${"1".repeat(64)}` as const);
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
