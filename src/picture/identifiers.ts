/**
 * Numbers that name one party: which property holds which kind, and which are strong enough to propose that two are one.
 *
 * One row for each property. How a number is brought to one form is known in names/identifier.ts; what is shorter than
 * four marks says nothing.
 */
import { type IdentifierKind as CheckedAs, normaliseIdentifier } from "../names/identifier.ts";

export interface IdentifierKind {
  /** Numbers of one class are compared with one another, whatever property holds them. */
  readonly class: string;
  /** For a person to read: `same IMO number`. */
  readonly label: string;
  /** The rules by which it is brought to one form. */
  readonly checkedAs: CheckedAs;
  /** How sure it is that two parties with this number are one; 0 where it may be shared honestly. */
  readonly strength: number;
}

const kind = (group: string, label: string, strength: number, checkedAs: CheckedAs = "other"): IdentifierKind => ({
  class: group,
  label,
  checkedAs,
  strength,
});

export const identifierKinds: Readonly<Record<string, IdentifierKind>> = {
  imoNumber: kind("imo", "IMO number", 1, "imo"),
  mmsi: kind("mmsi", "MMSI", 0.9, "mmsi"),
  callSign: kind("callsign", "call sign", 0),
  passportNumber: kind("passport", "passport number", 0.95, "passport"),
  idNumber: kind("id", "identity number", 0.9),
  socialSecurityNumber: kind("id", "identity number", 0.9),
  personalNumber: kind("id", "identity number", 0.9),
  registrationNumber: kind("registration", "registration number", 0.9, "registration"),
  ogrnCode: kind("registration", "registration number", 0.95, "registration"),
  uscCode: kind("registration", "registration number", 0.95),
  taxNumber: kind("tax", "tax number", 0.9, "tax"),
  innCode: kind("tax", "tax number", 0.95, "tax"),
  vatCode: kind("tax", "tax number", 0.9),
  leiCode: kind("lei", "LEI", 1, "lei"),
  dunsCode: kind("duns", "D-U-N-S number", 0.95),
  swiftBic: kind("bic", "BIC", 0.8, "bic"),
  unscId: kind("un", "UN reference number", 1),
  publicKey: kind("wallet", "wallet address", 0.95, "crypto"),
  isinCode: kind("isin", "ISIN", 0.95),
  isin: kind("isin", "ISIN", 0.95),
  serialNumber: kind("serial", "serial number", 0.8),
  // The number of an Identification or Passport entity is its holder's; its schema says which class.
  number: kind("document", "document number", 0.85),
};

const SHORTEST = 4;
/** ISO 6166: country, nine letters or digits, a check digit. */
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/;
const HEAD_OFFICE = /^([A-Z]{6}[A-Z0-9]{2})XXX$/;

/** The form in which equal numbers are equal. Null where too little is left to name one party, or no digit. */
export function bareIdentifier(prop: string, value: string): string | null {
  const checkedAs = identifierKinds[prop]?.checkedAs ?? "other";
  // Signs go before wide forms are folded: "№" would become the letters "No".
  const { value: bare } = normaliseIdentifier(checkedAs, value.replace(/\p{So}/gu, ""));
  if (identifierKinds[prop]?.class === "isin") return ISIN.test(bare) ? bare : null;
  if (checkedAs === "imo") return /^\d{7}$/.test(bare) ? bare : null;
  if (bare.length < SHORTEST) return null;
  if (checkedAs === "bic") return bare.replace(HEAD_OFFICE, "$1");
  return /\d/.test(bare) ? bare : null;
}

/** The kind of a number, also where it stands on a document of its holder. */
export function identifierKind(prop: string, schema: string): IdentifierKind | undefined {
  if (prop === "number" && schema === "Passport") return identifierKinds["passportNumber"];
  if (prop === "number" && schema !== "Identification") return undefined;
  return Object.hasOwn(identifierKinds, prop) ? identifierKinds[prop] : undefined;
}

/** FNV-1a over code units: the key of the look-up table. What it finds is compared in full. */
export function hashIdentifier(bare: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bare.length; i++) hash = Math.imul(hash ^ bare.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
