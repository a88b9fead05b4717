/**
 * Numbers that name one party: how they are made comparable, and which are strong enough to propose that two are one.
 *
 * One row for each property. Compared without spaces, signs and case; what is shorter than four marks says nothing.
 */

export interface IdentifierKind {
  /** Numbers of one class are compared with one another, whatever property holds them. */
  readonly class: string;
  /** For a person to read: `same IMO number`. */
  readonly label: string;
  /** How sure it is that two parties with this number are one; 0 where it may be shared honestly. */
  readonly strength: number;
}

const kind = (group: string, label: string, strength: number): IdentifierKind => ({
  class: group,
  label,
  strength,
});

export const identifierKinds: Readonly<Record<string, IdentifierKind>> = {
  imoNumber: kind("imo", "IMO number", 1),
  mmsi: kind("mmsi", "MMSI", 0.9),
  callSign: kind("callsign", "call sign", 0),
  passportNumber: kind("passport", "passport number", 0.95),
  idNumber: kind("id", "identity number", 0.9),
  socialSecurityNumber: kind("id", "identity number", 0.9),
  personalNumber: kind("id", "identity number", 0.9),
  registrationNumber: kind("registration", "registration number", 0.9),
  ogrnCode: kind("registration", "registration number", 0.95),
  uscCode: kind("registration", "registration number", 0.95),
  taxNumber: kind("tax", "tax number", 0.9),
  innCode: kind("tax", "tax number", 0.95),
  vatCode: kind("tax", "tax number", 0.9),
  leiCode: kind("lei", "LEI", 1),
  dunsCode: kind("duns", "D-U-N-S number", 0.95),
  swiftBic: kind("bic", "BIC", 0.8),
  unscId: kind("un", "UN reference number", 1),
  publicKey: kind("wallet", "wallet address", 0.95),
  isinCode: kind("isin", "ISIN", 0.95),
  serialNumber: kind("serial", "serial number", 0.8),
  // The number of an Identification or Passport entity is its holder's; its schema says which class.
  number: kind("document", "document number", 0.85),
};

const SHORTEST = 4;
const notLetterOrDigit = /[^\p{L}\p{N}]/gu;

/** What is compared: capitals and digits alone. Null where too little is left, or no digit where one is due. */
export function normaliseIdentifier(prop: string, value: string): string | null {
  // Signs go before wide forms are folded: "№" would become the letters "No".
  const bare = value.replace(notLetterOrDigit, "").normalize("NFKC").toUpperCase().replace(notLetterOrDigit, "");
  if (prop === "imoNumber") return bare.match(/\d{7}$/)?.[0] ?? null;
  if (bare.length < SHORTEST) return null;
  return prop === "swiftBic" || /\d/.test(bare) ? bare : null;
}

/** The kind of a number, also where it stands on a document of its holder. */
export function identifierKind(prop: string, schema: string): IdentifierKind | undefined {
  if (prop === "number" && schema === "Passport") return identifierKinds["passportNumber"];
  if (prop === "number" && schema !== "Identification") return undefined;
  return identifierKinds[prop];
}

/** FNV-1a over code units: the key of the look-up table. What it finds is compared in full. */
export function hashIdentifier(bare: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bare.length; i++) hash = Math.imul(hash ^ bare.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
