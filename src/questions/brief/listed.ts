/**
 * How many parties are listed for a labour programme, and for the state that runs it.
 *
 * One row for each count. Programmes are told by the words that lists use for them, in the party's own statements or
 * in those of its sanctions.
 */
import type { Picture } from "../../picture/index.ts";
import type { Listed } from "./briefing.ts";

interface Count {
  readonly label: string;
  readonly props: readonly string[];
  readonly words: RegExp;
}

const counts: readonly Count[] = [
  { label: "forced labour", props: ["topics"], words: /^forced\.labor$/ },
  {
    label: "North Korea (DPRK)",
    props: ["programId", "program"],
    words: /DPRK|NKSPEA|north[ -]korea|democratic people['’]?s republic of korea/i,
  },
];

export function listedLines(picture: Picture): readonly Listed[] {
  return counts.map(({ label, props, words }) => {
    const parties = new Set<number>();
    for (const prop of props)
      for (const { entity, value } of picture.saying(prop))
        if (words.test(value)) for (const party of partiesOf(picture, entity)) parties.add(party);
    const byDataset = new Map<string, number>();
    for (const party of parties)
      for (const dataset of picture.datasetsAt(party)) byDataset.set(dataset, (byDataset.get(dataset) ?? 0) + 1);
    const [first] = [...parties].sort((a, b) => a - b);
    return {
      label,
      count: parties.size,
      byDataset: [...byDataset].sort(([a], [b]) => (a < b ? -1 : 1)).map(([dataset, count]) => ({ dataset, count })),
      cite: first === undefined ? null : picture.idAt(first),
    };
  });
}

/** A sanction speaks of the parties it names; anything else of itself. */
function partiesOf(picture: Picture, entity: number): readonly number[] {
  if (picture.isPartyAt(entity)) return [entity];
  return picture
    .valuesAt(entity, "entity")
    .map((id) => picture.entityNumber(id))
    .filter((n) => n >= 0);
}
