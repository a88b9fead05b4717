/** What FollowTheMoney's schemata mean for the picture: who is a party, what is a link, what identifies. */
import { defaultModel, Model } from "@opensanctions/followthemoney";

const model = new Model(defaultModel);

/** Properties of an edge schema that name its two ends, in the direction of the link. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
}

/** Interval schemata that tie a party to something said about it rather than to another party. */
const attached: Readonly<Record<string, LinkEnds>> = {
  Sanction: { from: "entity", to: "entity" },
  Risk: { from: "entity", to: "entity" },
};

export function linkEnds(schema: string): LinkEnds | null {
  if (schema in attached) return null;
  const { edge } = model.schemata[schema] ?? {};
  return edge ? { from: edge.source, to: edge.target } : null;
}

/** A party can be listed, employed or owned: what screening looks for. */
export function isParty(schema: string): boolean {
  const found = model.schemata[schema];
  return found !== undefined && ["LegalEntity", "Vehicle", "PublicBody", "Security"].some((name) => found.isA(name));
}

/** Properties whose value is the id of another entity. */
export function pointsToEntity(schema: string, prop: string): boolean {
  return model.schemata[schema]?.getProperty(prop)?.type.name === "entity";
}

export const nameProperties = ["name", "alias", "weakAlias", "previousName", "abbreviation"] as const;

/** Property → kind of identifier. Two parties that share one of these values are proposed as the same. */
export const identifierProperties: Readonly<Record<string, string>> = {
  imoNumber: "imo",
  mmsi: "mmsi",
  passportNumber: "passport",
  registrationNumber: "registration",
  ogrnCode: "registration",
  taxNumber: "tax",
  innCode: "tax",
  vatCode: "tax",
  leiCode: "lei",
  swiftBic: "bic",
  idNumber: "id",
  publicKey: "crypto",
};
