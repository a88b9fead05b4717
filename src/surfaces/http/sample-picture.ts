/** A small picture with every sort of neighbour, for the tests of what clients call. */
import type { EntityDraft } from "../../claims/index.ts";
import { buildPicture, decodeSnapshot, type Picture } from "../../picture/index.ts";

const source = `sha256:${"1".repeat(64)}` as const;

function entity(
  dataset: string,
  id: string,
  schema: string,
  properties: Readonly<Record<string, string | readonly string[]>>,
): EntityDraft {
  const statements = Object.entries(properties).flatMap(([prop, values]) =>
    [values].flat().map((value) => ({ prop, value, at: { source, record: "row 2", field: prop } })),
  );
  return { kind: "entity", id, schema, dataset, statements };
}

const lists: Readonly<Record<string, readonly EntityDraft[]>> = {
  list_one: [
    entity("list_one", "one-1", "Company", {
      name: "MOKRAN LLC",
      alias: "Mokran Stroy",
      topics: ["sanction", "forced.labor"],
      country: "ru",
    }),
    entity("list_one", "one-1-sanction", "Sanction", { entity: "one-1", authority: "OFAC", program: "DPRK3" }),
    entity("list_one", "one-2", "Person", {
      name: "Ryang Su Nyo",
      birthDate: "1959-08-11",
      nationality: "kp",
      topics: "sanction",
      gender: "female",
      passportNumber: "654321098",
    }),
    entity("list_one", "one-own", "Ownership", { owner: "one-2", asset: "one-1", percentage: "51" }),
    entity("list_one", "one-3", "Vessel", {
      name: "Dawn Petrel",
      imoNumber: "9123455",
      flag: "kp",
      topics: "sanction",
    }),
  ],
  list_two: [
    entity("list_two", "two-1", "Company", {
      name: "Mokran Trading",
      alias: "Mokran",
      country: "kp",
      topics: "sanction",
    }),
    entity("list_two", "two-2", "Person", { name: "Ryang Su-nyo", topics: "sanction" }),
    entity("list_two", "two-4", "Company", { name: "Quartz Lantern Bakery", country: "kp", topics: "sanction" }),
    entity("list_two", "two-5", "Company", { name: "Quartz Lantern Bakery", country: "cn", topics: "sanction" }),
    entity("list_two", "two-3", "Company", { name: "<img src=x onerror=alert(1)> Foods", country: "kp" }),
  ],
};

/** `list_one` of 3 May 2024, `list_two` without a date; `two-2` was joined to `one-2`. */
export async function samplePicture(): Promise<Picture> {
  const datasets = Object.entries(lists).map(([name, records], n) => ({
    dataset: {
      name,
      title: `The list ${name}`,
      publisher: "A publisher",
      url: "https://example.org",
      licence: "l",
      grade: "A" as const,
      rhythm: "daily",
    },
    reader: "test@1",
    published: n === 0 ? "2024-05-03" : null,
    stale: null,
    files: [],
    records: () => records,
  }));
  const joined = {
    id: "d1",
    kind: "same" as const,
    target: "two-2",
    object: "one-2",
    who: "a test",
    when: "2026-01-01T00:00:00Z",
    why: "the same woman",
    replaces: null,
  };
  return decodeSnapshot((await buildPicture({ datasets, decisions: [joined], citations: {} })).bytes);
}
