/**
 * Ways by which people, goods and words cross the border: ferry, rail, air, road, telecom.
 *
 * A link is such a way when its role or description says so in one of these words; a new way is a new row.
 */
import type { Picture } from "../../picture/index.ts";
import type { LinkLine } from "./briefing.ts";

interface Channel {
  readonly channel: string;
  readonly words: RegExp;
}

/** In the order they are shown. */
export const channels: readonly Channel[] = [
  { channel: "ferry", words: /\b(ferry|ferries|passenger ship|liner service)\b/i },
  { channel: "rail", words: /\b(rail|railway|railroad|train)\b/i },
  { channel: "telecom", words: /\b(telecom\w*|internet|fibre|fiber|satellite link)\b/i },
  { channel: "road", words: /\b(road bridge|bus service|road link)\b/i },
  { channel: "air", words: /\b(flights?|airline|air service)\b/i },
];

export function channelOf(text: string): string | null {
  return channels.find(({ words }) => words.test(text))?.channel ?? null;
}

/** Where a link or a party says what it is. */
const SAYING: readonly string[] = ["role", "summary", "description", "keywords", "notes"];
const FROM: readonly string[] = ["subject", "agent", "owner", "employee", "member"];
const TO: readonly string[] = ["object", "client", "asset", "employer", "organization"];

/** Entities that call themselves a channel: links, and parties that are reported as one without being listed. */
function* linksOfEntities(picture: Picture): Generator<LinkLine> {
  const found = new Map<number, string[]>();
  for (const prop of SAYING)
    for (const { entity, value } of picture.saying(prop))
      if (channelOf(value) !== null) found.set(entity, [...(found.get(entity) ?? []), value]);
  for (const entity of [...found.keys()].sort((a, b) => a - b)) {
    const details = found.get(entity)!;
    const schema = picture.schemaAt(entity);
    const isEdge = FROM.some((prop) => picture.valuesAt(entity, prop).length > 0);
    // Remarks of sanctions lists mention flights and trains by the way; what the lists name is counted elsewhere.
    if (!isEdge && (!picture.isPartyAt(entity) || picture.valuesAt(entity, "topics").length > 0)) continue;
    yield {
      cite: picture.idAt(entity),
      caption: channelOf(details[0]!)!,
      schema,
      from: isEdge ? endOf(picture, entity, FROM) : picture.captionAt(entity),
      to: isEdge ? endOf(picture, entity, TO) : null,
      status: picture.statusAt(entity) ?? picture.valuesAt(entity, "status")[0] ?? null,
      detail: details.join("; "),
    };
  }
}

function endOf(picture: Picture, entity: number, props: readonly string[]): string | null {
  const [id] = props.flatMap((prop) => picture.valuesAt(entity, prop));
  return id === undefined ? null : (picture.entity(id)?.caption ?? id);
}

function* linksOfClaims(picture: Picture): Generator<LinkLine> {
  for (const { claim, status, note } of picture.claims()) {
    if (claim.kind !== "link" || status === "rejected") continue;
    const channel = channelOf([claim.relation, claim.quote, note].join("; "));
    if (channel === null) continue;
    const { id: cite, subject: from, object: to, relation: detail } = claim;
    yield { cite, caption: channel, schema: "claim", from, to, status, detail };
  }
}

export function channelLines(picture: Picture): readonly LinkLine[] {
  const rank = ({ caption }: LinkLine): number => channels.findIndex(({ channel }) => channel === caption);
  return [...linksOfEntities(picture), ...linksOfClaims(picture)].sort((a, b) => rank(a) - rank(b));
}
