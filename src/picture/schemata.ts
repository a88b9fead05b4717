/**
 * What the picture must know of FollowTheMoney's schemata: who descends from whom, what is a link, what names another.
 *
 * A table of our own instead of the package's model, because a snapshot is opened by programs that should not load
 * 69 schemata first; a test holds it against the model, so that a new version of the model is noticed.
 */

interface SchemaRow {
  readonly parents: readonly string[];
  /** Properties of its own whose value is the id of another entity. */
  readonly references: readonly string[];
  /** Where the schema is itself a link: the properties that name its two ends. */
  readonly edge: LinkEnds | null;
}

export interface LinkEnds {
  readonly source: string;
  readonly target: string;
}

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const row = (parents: string, references = "", edge = ""): SchemaRow => {
  const [source, target] = words(edge);
  return {
    parents: words(parents),
    references: words(references),
    edge: source === undefined || target === undefined ? null : { source, target },
  };
};

export const schemata: Readonly<Record<string, SchemaRow>> = {
  Address: row("Thing"),
  Airplane: row("Vehicle"),
  Analyzable: row(""),
  Article: row("Document"),
  Asset: row("Thing Value"),
  Associate: row("Interval", "associate person", "person associate"),
  Audio: row("Document"),
  BankAccount: row("Asset", "bank"),
  Call: row("Interval", "caller receiver"),
  CallForTenders: row("Interval Thing", "authority onBehalfOf tenderers"),
  Company: row("Asset Organization"),
  Contract: row("Asset", "authority project"),
  ContractAward: row("Interest Value", "callForTenders contract supplier", "contract supplier"),
  CourtCase: row("Thing"),
  CourtCaseParty: row("Interest", "case party", "party case"),
  CryptoWallet: row("Thing Value", "holder"),
  Debt: row("Interval Value", "creditor debtor", "debtor creditor"),
  Directorship: row("Interest", "director organization", "director organization"),
  Document: row("Analyzable Thing", "ancestors parent"),
  Documentation: row("Interest", "document entity", "document entity"),
  EconomicActivity: row(
    "Interval",
    "bankAccount bankForeign bankRub contract contractHolder declarant receiver sender transport",
  ),
  Email: row("Folder HyperText PlainText", "emitters inReplyToEmail recipients"),
  Employment: row("Interest", "employee employer", "employee employer"),
  Event: row("Analyzable Interval Thing", "involved organizer"),
  Family: row("Interval", "person relative", "person relative"),
  Folder: row("Document"),
  HyperText: row("Document"),
  Identification: row("Interval", "holder"),
  Image: row("Document", "pictured"),
  Interest: row("Interval"),
  Interval: row("", "proof"),
  LegalEntity: row("Thing", "parent"),
  License: row("Contract"),
  Membership: row("Interest", "member organization", "member organization"),
  Mention: row("", "document resolved"),
  Message: row(
    "Folder HyperText Interval PlainText",
    "inReplyToMessage recipientAccount recipients sender senderAccount",
  ),
  Note: row("Analyzable Thing", "entity"),
  Occupancy: row("Interval", "holder post", "holder post"),
  Organization: row("LegalEntity"),
  Ownership: row("Interest", "asset owner", "owner asset"),
  Package: row("Folder"),
  Page: row("", "document"),
  Pages: row("Document"),
  Passport: row("Identification"),
  Payment: row(
    "Interval Value",
    "beneficiary beneficiaryAccount contract payer payerAccount project",
    "payer beneficiary",
  ),
  Person: row("LegalEntity"),
  PlainText: row("Document"),
  Position: row("Thing", "organization"),
  Project: row("Interval Thing Value"),
  ProjectParticipant: row("Interest", "participant project", "participant project"),
  PublicBody: row("Organization"),
  RealEstate: row("Asset", "parent"),
  Representation: row("Interest", "agent client", "agent client"),
  Risk: row("Interval", "entity"),
  Sanction: row("Interval", "entity"),
  Security: row("Asset", "issuer"),
  Similar: row("", "candidate match"),
  Succession: row("Interest", "predecessor successor", "predecessor successor"),
  Table: row("Document"),
  TaxRoll: row("Interval", "taxee"),
  Thing: row("", "addressEntity proof"),
  Trip: row("Event", "endLocation startLocation vehicle"),
  UnknownLink: row("Interest", "object subject", "subject object"),
  UserAccount: row("Thing", "owner"),
  Value: row(""),
  Vehicle: row("Asset", "operator owner"),
  Vessel: row("Vehicle"),
  Video: row("Document"),
  Workbook: row("Folder"),
};

/** The schema and all it descends from. A schema we do not know stands alone. */
export function lineage(schema: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const parent of schemata[name]?.parents ?? []) visit(parent);
  };
  visit(schema);
  return seen;
}

/** Who can be listed and looked for by name. */
export function isParty(schema: string): boolean {
  const of = lineage(schema);
  return of.has("LegalEntity") || of.has("Vehicle") || schema === "Asset" || schema === "Security";
}

/** Every property of the schema whose value is the id of another entity. */
export function referencesOf(schema: string): ReadonlySet<string> {
  return new Set([...lineage(schema)].flatMap((name) => schemata[name]?.references ?? []));
}

export function linkEnds(schema: string): LinkEnds | null {
  return schemata[schema]?.edge ?? null;
}

/**
 * The schema of one entity that sources describe differently: the narrower where one descends from the other, else
 * LegalEntity for two kinds of party, else Thing. The same whatever the order.
 */
export function joinSchemata(a: string, b: string): string {
  if (a === b) return a;
  const ofA = lineage(a);
  const ofB = lineage(b);
  if (ofA.has(b)) return a;
  if (ofB.has(a)) return b;
  return ofA.has("LegalEntity") && ofB.has("LegalEntity") ? "LegalEntity" : "Thing";
}

/** Properties that hold names, from the best known to the least. */
export const nameProperties = ["name", "alias", "abbreviation", "previousName", "weakAlias"] as const;
