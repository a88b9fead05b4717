/** What is worked out for each entity from its statements: the name it is shown by, and its status. */
import type { Arranged } from "./arrange.ts";
import { type CaptionChoice, captionRank, isBetterCaption } from "./caption.ts";
import { NONE } from "./columns.ts";
import { codeOfSign, strongerCode } from "./party-status.ts";
import { isParty } from "./schemata.ts";

export interface Described {
  /** By entity: text number of its caption, NONE where its id must do. */
  readonly caption: Uint32Array;
  /** By entity: see party-status.ts; 0 for what is no party. */
  readonly status: Uint8Array;
}

export function describe(a: Arranged): Described {
  const caption = new Uint32Array(a.entityCount).fill(NONE);
  const status = new Uint8Array(a.entityCount);
  const ranks = a.props.list.map(captionRank);
  const parties = a.schemata.map(isParty);
  for (let entity = 0; entity < a.entityCount; entity++) {
    caption[entity] = chooseCaption(a, entity, ranks);
    if (parties[a.schema[entity]!]) status[entity] = statusOf(a, entity);
  }
  return { caption, status };
}

function chooseCaption(a: Arranged, entity: number, ranks: readonly (number | undefined)[]): number {
  let best: CaptionChoice | null = null;
  let chosen = NONE;
  const end = a.first[entity + 1]!;
  for (let s = a.first[entity]!; s < end; ) {
    const rank = ranks[a.prop[s]!];
    const from = s++;
    // Statements are sorted, so all that say the same value stand together.
    let datasets = 1;
    for (; s < end && a.prop[s] === a.prop[from] && a.value[s] === a.value[from]; s++)
      if (a.dataset[s] !== a.dataset[s - 1]) datasets++;
    if (rank === undefined || (best !== null && rank > best.rank)) continue;
    const choice = { text: a.texts[a.value[from]!]!, rank, datasets };
    if (best !== null && !isBetterCaption(choice, best)) continue;
    best = choice;
    chosen = a.value[from]!;
  }
  return chosen;
}

function statusOf(a: Arranged, entity: number): number {
  let code = 0;
  for (const dataset of a.datasetsOf[entity]!)
    code = strongerCode(code, codeOfSign("dataset", a.datasets.list[dataset]!));
  for (let s = a.first[entity]!; s < a.first[entity + 1]!; s++) {
    const prop = a.props.list[a.prop[s]!];
    if (prop === "topics") code = strongerCode(code, codeOfSign("topic", a.texts[a.value[s]!]!));
    else if (prop === "status") code = strongerCode(code, codeOfSign("statement", a.texts[a.value[s]!]!));
  }
  return code;
}
