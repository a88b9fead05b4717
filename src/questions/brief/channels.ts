/**
 * Ways by which people, goods and words cross the border: ferry, rail, air, road, telecom.
 *
 * A link is such a way when its role or description says so in one of these words; a new way is a new row.
 */
import type { EntityView, Picture } from "../../picture/index.ts";
import type { LinkLine } from "./briefing.ts";

interface Channel {
  readonly channel: string;
  readonly words: RegExp;
}

export const channels: readonly Channel[] = [
  { channel: "ferry", words: /\b(ferry|ferries|passenger ship|liner service)\b/i },
  { channel: "rail", words: /\b(rail|railway|railroad|train)\b/i },
  { channel: "air", words: /\b(flights?|airline|air service)\b/i },
  { channel: "road", words: /\b(road bridge|bus service|road link)\b/i },
  { channel: "telecom", words: /\b(telecom\w*|internet|fibre|fiber|satellite link)\b/i },
];

const EDGES: ReadonlySet<string> = new Set(["UnknownLink", "Representation", "Ownership", "Employment", "Membership"]);

export function channelOf(text: string): string | null {
  return channels.find(({ words }) => words.test(text))?.channel ?? null;
}

const textOf = ({ properties }: EntityView): string =>
  ["role", "summary", "description", "keywords"].flatMap((prop) => properties[prop] ?? []).join("; ");

function* linksOfEntities(picture: Picture): Generator<LinkLine> {
  for (let n = 0; n < picture.entityCount; n++) {
    if (!EDGES.has(picture.schemaAt(n))) continue;
    const link = picture.entityAt(n);
    const channel = channelOf(textOf(link));
    if (channel === null) continue;
    const end = (...props: string[]): string | null => {
      const id = props.flatMap((prop) => link.properties[prop] ?? [])[0];
      return id === undefined ? null : (picture.entity(id)?.caption ?? id);
    };
    yield {
      cite: link.id,
      caption: channel,
      schema: link.schema,
      from: end("subject", "agent", "owner", "employee", "member"),
      to: end("object", "client", "asset", "employer", "organization"),
      status: link.properties["status"]?.[0] ?? null,
      detail: textOf(link) || null,
    };
  }
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
  return [...linksOfEntities(picture), ...linksOfClaims(picture)];
}
